"""The Qt we are built on keeps its hands off True and None; 6.12.0 did not, and ended the program after some thousand
moves of a card. The exit code counts: that fault shows itself only when the process ends.
"""

from __future__ import annotations

import subprocess
import sys

import PySide6
import pytest

from cxworkshop.ui.qt_guard import refuse_bad_qt

TIMES = 10_000
CHILD = f"""
import sys
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QGraphicsScene

class Bell(QObject):
    rung = Signal(bool)

application = QApplication(["canary", "-platform", "offscreen"])
bell = Bell()
bell.rung.connect(lambda on: None)
scene = QGraphicsScene()
card = scene.addRect(0, 0, 10, 10)
before = [sys.getrefcount(one) for one in (True, False, None)]
for step in range({TIMES}):
    bell.rung.emit(True)
    card.setPos(step, step)
after = [sys.getrefcount(one) for one in (True, False, None)]
print(max(abs(now - then) for now, then in zip(after, before)))
"""


def test_ten_thousand_signals_and_moves_leave_true_and_none_alone():
    done = subprocess.run([sys.executable, "-c", CHILD], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert int(done.stdout) < 100


@pytest.mark.parametrize(
    ("version", "python", "refused"),
    [
        ("6.12.0", (3, 11, 7), True),
        ("6.12.0", (3, 12, 0), False),
        ("6.12.1", (3, 11, 7), False),
        ("6.11.3", (3, 11, 7), False),
        ("6.12.0a1", (3, 12, 0), False),
        ("", (3, 11, 0), False),
    ],
)
def test_only_the_pair_that_fails_is_refused(version: str, python: tuple[int, ...], refused: bool):
    assert (refuse_bad_qt(version, python) is not None) == refused


def test_the_refusal_names_both_versions():
    said = refuse_bad_qt("6.12.0", (3, 11, 7))
    assert said is not None
    assert "6.12.0" in str(said)
    assert "3.11" in str(said)


def test_what_is_installed_here_is_not_refused():
    assert refuse_bad_qt(PySide6.__version__, sys.version_info[:3]) is None
