"""Work done in a child process, which may be killed, starved of disk or stripped of its rights."""

from __future__ import annotations

import os
import signal
import traceback
from collections.abc import Callable

import pytest

needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

NOBODY = 65534


def in_child(work: Callable[[], object]) -> int:
    """Runs `work` in a forked child and gives its exit code; what it raises is printed."""
    return exit_code(start_child(work))


def start_child(work: Callable[[], object]) -> int:
    """Forks a child that runs `work` and ends at once, without the goodbyes of the parent's test run."""
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        work()
        code = 0
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(code)


def kill(pid: int) -> None:
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)


def exit_code(pid: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])


def give_up_rights() -> None:
    """Root may write anywhere; nobody else may."""
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)
