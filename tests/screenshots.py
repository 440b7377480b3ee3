"""Draws every screen of the sample workshop: `python -m tests.screenshots [folder] [--language fi]`."""

from __future__ import annotations

import argparse
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from cxworkshop.app.front import Front
from cxworkshop.app.start import make_app, speak_qt
from cxworkshop.edits import roadmap, rounds, sessions
from cxworkshop.edits.ballots import Ballot, options_of
from cxworkshop.edits.voting import missing
from cxworkshop.library.resources import data
from cxworkshop.library.templates import templates
from cxworkshop.model.people import Silo
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.screen import HandoutsScreen
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from cxworkshop.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
LARGE, SMALL = (1440, 900), (1280, 720)
PATIENCE = 10_000  # milliseconds until a screen has to be there


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__)
    words.add_argument("folder", nargs="?", default="screenshots", type=Path)
    words.add_argument("--language", default="en", choices=("en", "fi"))
    chosen = words.parse_args()
    chosen.folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as home:
        os.environ["CXWORKSHOP_HOME"] = home
        Camera(chosen.folder, chosen.language).tour()


class Camera:
    """The real window, and a folder for what it shows."""

    def __init__(self, folder: Path, language: str) -> None:
        self._folder = folder
        self._ending = "" if language == "en" else f"-{language}"
        self._app = make_app()
        speak_qt(self._app, language)
        front = Front()
        front.keep(front.settings.but(language=language))
        self._window = Window(front)
        self._window.resize(*LARGE)
        self._window.show()

    @property
    def _desk(self) -> Desk:
        assert self._window.desk is not None
        return self._window.desk

    def tour(self) -> None:
        """Every screen once; the vote from its set-up to the results."""
        self._home()
        for name in ("prepare", "customer", "path", "experience", "targets", "plans", "roadmap"):
            self._window.show_screen(name)
            self._shoot(name)
        self._card()
        self._road()
        self._handouts()
        self._window.resize(*SMALL)
        self._window.show_screen("path")
        self._shoot("path-1280")
        self._window.resize(*LARGE)
        self._vote()
        self._window.close()

    def _home(self) -> None:
        """Four workshops from templates beside the sample, so that Home has something to show."""
        self._window.show_home()
        doors = self._window.doors
        for template in templates()[1:5]:
            name = template.name[self._window.t.language]
            self._window.open_with(lambda key=template.key, name=name: doors.new(key, name))
        self._window.open_with(doors.demo)
        self._window.show_home()
        self._shoot("home")

    def _card(self) -> None:
        """The encounter card of the fourth stop, open beside the canvas."""
        self._window.show_screen("path")
        screen = self._window.workbench.findChild(PathScreen)
        screen.open_card(screen.view.plan.stops[3].id)
        self._shoot("path-card")
        screen.card.open(False)

    def _road(self) -> None:
        """The other pages of the roadmap; last a follow-up session with one item done, taken back again."""
        self._window.show_screen("roadmap")
        screen = self._window.workbench.findChild(RoadmapScreen)
        for tab in ("change", "practice", "trace"):
            screen.show_tab(tab)
            self._shoot(f"roadmap-{tab}")
        self._desk.do(lambda: sessions.follow_up(self._desk.workshop, "2026-06-11"))
        done = self._desk.workshop.all(RoadmapItem)[0].id
        self._desk.do(lambda: roadmap.set_item(self._desk.workshop, done, status="done"))
        screen.show_tab("since")
        self._shoot("roadmap-since")
        self._click("roadmap.close")
        self._shoot("roadmap-closing")
        self._desk.undo()
        self._desk.undo()

    def _handouts(self) -> None:
        self._window.show_screen("handouts")
        preview = self._window.findChild(HandoutsScreen).preview
        self._wait(lambda: preview.page_count > 0 and len(preview._pages) == preview.page_count)
        self._shoot("handouts")

    def _vote(self) -> None:
        self._window.show_screen("vote")
        self._shoot("vote-results")
        self._desk.do(lambda: rounds.draft_round(self._desk.workshop, self._desk.workshop.all(VotingRound)[0].question))
        round_id = self._desk.workshop.all(VotingRound)[-1].id
        pairs = {"min_silo_size": 2, "split_announced": True}
        self._desk.do(lambda: rounds.revise_round(self._desk.workshop, round_id, **pairs))
        self._shoot("vote-set-up")
        self._click("voting.setup.open")
        self._click("dialog.yes")
        person = missing(self._desk.workshop, round_id)[0]
        self._click(f"voting.neutral.name.{person.id}")
        self._click("voting.name.yes")
        self._click("voting.ballot.A", QPoint(100, 20))
        self._shoot("vote-ballot")
        self._count(round_id)

    def _count(self, round_id: str) -> None:
        """Everybody votes as in the sample's first round, the round closes, and the rows are revealed."""
        options = options_of(self._desk.workshop, round_id)
        of_target = {option.target_id: option.id for option in options}
        silos = {silo.id: silo.code for silo in self._desk.workshop.all(Silo)}
        told = list(data("demo.json")["rounds"][0]["ballots_anonymous"])
        for person in missing(self._desk.workshop, round_id):
            one = next(one for one in told if one["silo"] == silos[person.silo_id or ""])
            told.remove(one)
            ballot: Ballot = {"main": {of_target[key]: dots for key, dots in one["dots"].items()}}
            self._desk.settle(lambda person=person, ballot=ballot: self._desk.booth.seal(round_id, person.id, ballot))
        self._desk.settle(lambda: self._desk.booth.close(round_id))
        self._click("voting.reveal")
        self._click("voting.reveal.all")
        self._shoot("vote-reveal")

    # Hands and eyes

    def _click(self, name: str, place: QPoint | None = None) -> None:
        """Clicks as soon as the part is there, laid out, and nothing lies over it."""
        self._wait(lambda: self._reachable(name))
        QTest.mouseClick(self._find(name), LEFT, pos=place or QPoint())

    def _find(self, name: str) -> QWidget:
        found = [
            one for top in self._app.topLevelWidgets() for one in top.findChildren(QWidget, name) if one.isVisible()
        ]
        return found[-1]

    def _reachable(self, name: str) -> bool:
        try:
            widget = self._find(name)
        except IndexError:
            return False
        window = widget.window()
        top = window.childAt(widget.mapTo(window, widget.rect().center()))
        return widget.isEnabled() and top is not None and (top is widget or widget.isAncestorOf(top))

    def _wait(self, there: Callable[[], bool]) -> None:
        patience = QDeadlineTimer(PATIENCE)
        while not there():
            self._app.processEvents()
            if patience.hasExpired():
                raise TimeoutError("the screen did not come")

    def _shoot(self, name: str) -> None:
        for _ in range(5):  # layouts settle step by step
            self._app.processEvents()
        path = self._folder / f"{name}{self._ending}.png"
        self._window.grab().save(str(path))
        print(path)


if __name__ == "__main__":
    main()
