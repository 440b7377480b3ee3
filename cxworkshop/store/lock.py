"""The lock file beside an open workshop: it names who has it, and the system frees it when that program dies.

Its content tells people and other computers; the hold of the operating system tells, on this one, whether it is true.
"""

from __future__ import annotations

import json
import os
import platform
import sys
from pathlib import Path

from cxworkshop.store.errors import InUse, ReadOnlyPlace, WorkshopFileError

if sys.platform == "win32":
    import msvcrt

    def _hold(handle: int) -> bool:
        """Locks a byte far behind the text, so that others can still read who it is."""
        os.lseek(handle, 1 << 30, os.SEEK_SET)
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True
else:
    import fcntl

    def _hold(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:
            return not _alive(handle)  # a network drive without locks
        return True

    def _alive(handle: int) -> bool:
        """Whether the program named in the lock file still runs on this computer."""
        pid = _holder(handle).get("pid")
        if not isinstance(pid, int) or pid == os.getpid():
            return False
        try:
            os.kill(pid, 0)
        except ProcessLookupError:
            return False
        except PermissionError:
            return True
        return True


class Lock:
    """Held from opening to closing. Take it with `take`."""

    def __init__(self, place: Path, handle: int) -> None:
        self._place = place
        self._handle = handle

    def release(self) -> None:
        """Removes the file before letting go, so that nobody finds it free and loses it."""
        if sys.platform == "win32":
            os.close(self._handle)
            self._place.unlink(missing_ok=True)
        else:
            self._place.unlink(missing_ok=True)
            os.close(self._handle)


def take(path: Path, take_over: bool = False) -> Lock:
    """Takes the lock of a workshop file, or raises InUse. `take_over` ignores a holder on another computer."""
    place = path.with_name(f"{path.name}.lock")
    while True:
        handle = _opened(place)
        holder = str(_holder(handle).get("host", "")) or platform.node()
        elsewhere = holder != platform.node() and not take_over
        if elsewhere or not _hold(handle):
            os.close(handle)
            raise InUse(holder)
        if _still_there(place, handle):
            _sign(handle)
            return Lock(place, handle)
        os.close(handle)


def _opened(place: Path) -> int:
    try:
        return os.open(place, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o644)
    except OSError as error:
        raise _why_not(place) from error


def _why_not(place: Path) -> WorkshopFileError:
    """A lock file that is there and not ours to write belongs to somebody else on this drive."""
    try:
        handle = os.open(place, os.O_RDONLY)
    except OSError:
        return ReadOnlyPlace()
    with os.fdopen(handle, "rb"):
        return InUse(str(_holder(handle).get("host", "")) or platform.node())


def _holder(handle: int) -> dict[str, object]:
    os.lseek(handle, 0, os.SEEK_SET)
    try:
        found = json.loads(os.read(handle, 1000))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}


def _still_there(place: Path, handle: int) -> bool:
    """Another program may have removed the file between our opening it and holding it."""
    try:
        return os.path.samestat(os.stat(place), os.fstat(handle))
    except FileNotFoundError:
        return False


def _sign(handle: int) -> None:
    holder = {"program": "CX Workshop", "host": platform.node(), "pid": os.getpid()}
    os.lseek(handle, 0, os.SEEK_SET)
    os.truncate(handle, 0)
    os.write(handle, json.dumps(holder).encode())
