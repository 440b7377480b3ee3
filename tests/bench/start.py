"""From starting Python to a painted Home, against a bare window of Qt started the same way."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from cxworkshop.app.opening import start_demo
from tests.bench.figure import ROUNDS, Figure, median_ms

ROOT = Path(__file__).resolve().parents[2]
LIMIT = 2

# Both stop as soon as the first frame has been painted.
STOP = """
class Stop(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, lambda: os._exit(0))
        return False
stop = Stop()
"""
BARE = f"""
import os
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget
{STOP}
app = QApplication([])
window = QMainWindow()
inside = QWidget()
window.setCentralWidget(inside)
inside.installEventFilter(stop)
window.resize(1440, 900)
window.show()
app.exec()
"""
OURS = f"""
import os
from cxworkshop.app.start import make_app, begin
from cxworkshop.app.front import Front
from cxworkshop.ui.window import Window
from PySide6.QtCore import QEvent, QObject, QTimer
{STOP}
app = make_app()
window = Window(Front())
behind = begin(window, None, False)
window.pages.currentWidget().installEventFilter(stop)
window.show()
app.exec()
"""


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CXWORKSHOP_HOME"] = folder
        for language in ("en", "fi"):
            start_demo(language).close()
        ours, bare = in_turn(OURS, BARE, {**os.environ, "LANG": "en_US.UTF-8"})
    return [Figure("Start to a painted Home", ours, bare, LIMIT)]


def in_turn(ours: str, bare: str, environment: dict[str, str]) -> tuple[float, float]:
    """The medians of five of each, measured in turn; the first of each only warms the disk."""
    started = [(start(ours, environment), start(bare, environment)) for _ in range(ROUNDS + 1)][1:]
    return statistics.median(one for one, _ in started), statistics.median(one for _, one in started)


def start(program: str, environment: dict[str, str]) -> float:
    """Milliseconds from starting Python to the first frame."""
    return median_ms(lambda: subprocess.run([sys.executable, "-c", program], cwd=ROOT, env=environment, check=True), 1)
