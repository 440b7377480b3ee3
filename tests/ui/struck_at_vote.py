"""A second program, at whose window somebody fills in a ballot until it is struck down:
`python -m tests.ui.struck_at_vote FILE`. It says how far the ballot has come, and leaves nothing by hand.
"""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxworkshop.app.front import Front
from cxworkshop.app.start import make_app
from cxworkshop.model.voting import Turnout
from cxworkshop.ui.window import Window
from tests.ui.struck_down import Worker

VOTER = "p3"


class Voter(Worker):
    """Takes a ballot, puts dots on it, looks it over and seals it."""

    def take(self) -> None:
        self.press("voting.carry_on")
        self.press(f"voting.neutral.name.{VOTER}")
        self.press("voting.name.yes")

    def fill(self) -> None:
        self.wait(lambda: bool(self._seen("voting.ballot.check")), "the ballot")
        for key in "c++":
            QTest.keyClicks(QApplication.focusWidget(), key)

    def check(self) -> None:
        self.press("voting.ballot.check")
        self.find("voting.check.seal")

    def seal(self) -> None:
        self.press("voting.check.seal")
        self.wait(lambda: self.state() == "submitted", "the seal")

    def state(self) -> str:
        return next(one.state for one in self.workshop.all(Turnout) if one.participant_id == VOTER)


def main(file: Path) -> None:
    make_app()
    window = Window(Front())
    window.open_path(str(file))
    window.resize(1440, 900)
    window.show()
    window.activateWindow()
    window.show_screen("vote")
    voter = Voter(window)
    voter.wait(window.isActiveWindow, "the window")
    for work in (voter.take, voter.fill, voter.check, voter.seal):
        work()
        print(work.__name__, flush=True)
    voter.wait(lambda: False, "the end")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
