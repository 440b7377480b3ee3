"""A second program, at whose window somebody works until it is struck down: `python -m tests.ui.struck_down FILE`.

It works through the screens Customer, Experience and Targets, closes the workshop, says on its standard output what it
has just done, and then goes on until it is killed. Nothing is left or saved by hand.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.app.front import Front
from cxworkshop.app.start import make_app
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.experience import Score
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.window import Window

WORTH = "A ride home when the car is not ready"
OURS, THEIRS = "Nobody rings when it is late", "I wait and know nothing"
TARGET = "We ring before the customer does"
PATIENCE = 20_000  # milliseconds until something has to have happened


class Worker:
    """A hand at the window; each piece of work is waited for until the workshop holds it."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def workshop(self) -> Workshop:
        assert self.window.desk is not None
        return self.window.desk.workshop

    def find(self, name: str) -> QWidget:
        self.wait(lambda: bool(self._seen(name)), name)
        return self._seen(name)[-1]

    def _seen(self, name: str) -> list[QWidget]:
        return [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]

    def wait(self, done: Callable[[], bool], what: str) -> None:
        late = QDeadlineTimer(PATIENCE)
        while not done():
            if late.hasExpired():
                raise TimeoutError(what)
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)

    def write(self, name: str, text: str) -> None:
        """Types and leaves the keyboard in the field."""
        field = self.find(name)
        field.setFocus()
        QTest.keyClicks(field, text)

    def press(self, name: str) -> None:
        QTest.mouseClick(self.find(name), Qt.MouseButton.LeftButton)

    def enter(self, name: str) -> None:
        QTest.keyClick(self.find(name), Qt.Key.Key_Return)

    def customer(self) -> None:
        self.window.show_screen("customer")
        self.press("customer.group.more.worries")
        self.write("customer.group.worries", WORTH)
        self.wait(lambda: any(one.worries == WORTH for one in self.workshop.all(CustomerGroup)), "worries")

    def experience(self) -> None:
        self.window.show_screen("experience")
        before = len(self.workshop.all(Score))
        for name in ("emotion.-2", "expectation.5", "experience.1"):
            self.press(f"experience.{name}")
        self.wait(lambda: len(self.workshop.all(Score)) == before + 3, "scores")

    def pairs(self) -> None:
        self.window.show_screen("targets")
        self.press("targets.pairs.new")
        for words in (OURS, THEIRS):
            QTest.keyClicks(self._typing(), words)
            QTest.keyClick(self._typing(), Qt.Key.Key_Return)
        self.wait(lambda: any(one.is_complete for one in self.workshop.all(Problem)), "both sides")

    def _typing(self) -> QWidget:
        """Whatever has the keyboard."""
        self.wait(lambda: QApplication.focusWidget() is not None, "the keyboard")
        return QApplication.focusWidget()

    def target(self) -> None:
        self.write("targets.new", TARGET)
        self.enter("targets.new")
        self.wait(lambda: any(one.title == TARGET for one in self.workshop.all(Target)), "target")

    def closing(self) -> None:
        self.window.show_screen("roadmap")
        self.press("roadmap.close")
        self.press("roadmap.closing.step")
        self.enter("dialog")
        self.wait(lambda: self.workshop.basics.state == "closed", "the closing")


def main(file: Path) -> None:
    make_app()
    window = Window(Front())
    window.open_path(str(file))
    window.show()
    window.activateWindow()
    worker = Worker(window)
    worker.wait(window.isActiveWindow, "the window")
    for work in (worker.customer, worker.experience, worker.pairs, worker.target, worker.closing):
        work()
        print(work.__name__, flush=True)
    worker.wait(lambda: False, "the end")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
