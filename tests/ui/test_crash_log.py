"""What breaks is written down on this computer, and people are told once."""

from __future__ import annotations

import re
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import qWarning

from cxworkshop.app import crash
from cxworkshop.app.crash import CrashLog


@pytest.fixture
def log(tmp_path: Path, qapp: object) -> Iterator[CrashLog]:
    log = CrashLog(tmp_path)
    log.watch()
    yield log
    log.rest()


def break_something() -> None:
    raise ValueError("the wheel came off")


def caught() -> None:
    try:
        break_something()
    except ValueError:
        sys.excepthook(*sys.exc_info())  # type: ignore[arg-type]


def test_an_error_is_written_down_and_told_once(log: CrashLog):
    told: list[str] = []
    log.broke.connect(told.append)
    caught()
    caught()
    assert told == [str(log.path)]
    assert log.path.read_text(encoding="utf-8").count("ValueError: the wheel came off") == 2


def test_an_error_in_a_thread_is_written_down_too(log: CrashLog):
    thread = threading.Thread(target=break_something)
    thread.start()
    thread.join()
    assert "break_something" in log.path.read_text(encoding="utf-8")


def test_what_qt_warns_of_is_written_down(log: CrashLog):
    qWarning("a warning of Qt")
    assert "Qt: a warning of Qt" in log.path.read_text(encoding="utf-8")


def test_the_log_never_grows_large(log: CrashLog, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(crash, "MOST_BYTES", 100)
    for n in range(40):
        log.write(f"line {n} " + "x" * 60)
    files = sorted(path.name for path in log.path.parent.iterdir())
    assert files == ["cxworkshop.log", "cxworkshop.log.1", "cxworkshop.log.2", "cxworkshop.log.3"]
    assert "line 39" in log.path.read_text(encoding="utf-8")


def test_ctrl_c_is_no_error(log: CrashLog):
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert not log.path.exists()


def test_the_log_tells_the_day_and_never_the_hour(tmp_path: Path):
    log = CrashLog(tmp_path)
    log.write("Something broke")
    written = log.path.read_text(encoding="utf-8")
    assert re.match(r"20\d\d-\d\d-\d\d Something broke", written)
    assert not re.search(r"\d\d:\d\d", written)
