"""From an empty laptop to handouts in hand, in the real window, and all of it there after a restart."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.app.front import Front
from cxworkshop.app.start import make_app
from cxworkshop.model.path import Stage, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Decision, Tally, VotingRound
from cxworkshop.ui.handouts.screen import HandoutsScreen
from cxworkshop.ui.voting.screen import VotingScreen
from cxworkshop.ui.window import Window
from tests.ui.facilitator import Facilitator

PEOPLE = "Aino; AS\nJoni; AS\nMarika; HN\nPetri; HN\nSamuli; KO\nTiina; KO"
STOPS = (
    ("A reminder reaches the phone", 0, 2), ("Prices are compared", 0, 1), ("A time is booked online", 1, 0),
    ("A call to book a time", 1, 3), ("The estimate arrives", 1, 2), ("A call beforehand", 2, 3),
    ("Finding the door", 3, 4), ("A short talk at the desk", 3, 4), ("Extra work is asked", 4, 3),
    ("The car is ready", 5, 2), ("The bill is gone through", 5, 4), ("A question by message", 6, 2),
)  # fmt: skip
TARGETS = ("Limit agreed at booking", "A pre-call to everyone", "Parts on the shelf", "A call after bad feedback",
           "Extra work by picture", "The bill beside the car", "A call-back button", "Prices by model")  # fmt: skip
BALLOTS = ("AAB", "ABC", "ADE", "AAD", "BCA", "DDA")
PATIENCE = 30_000  # milliseconds, on a busy machine


@pytest.fixture
def windows(qtbot: QtBot, home: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[Window]]:
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    make_app()
    opened: list[Window] = []
    yield opened
    for window in opened:
        window.close()


def at_the_window(qtbot: QtBot, windows: list[Window]) -> Facilitator:
    window = Window(Front())
    qtbot.addWidget(window)
    windows.append(window)
    window.show_home()
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return Facilitator(qtbot, window)


def lay_the_path(hands: Facilitator) -> None:
    hands.click("rail.path")
    for title, stage, lane in STOPS:
        hands.drag_to(title, stage, lane)
    stages = {stage.id: stage.order - 1 for stage in hands.workshop.all(Stage)}
    placed = {stop.title: stages[stop.stage_id] for stop in hands.workshop.all(Touchpoint) if stop.stage_id}
    assert placed.items() >= {title: stage for title, stage, _ in STOPS}.items()


def hold_the_vote(hands: Facilitator) -> None:
    hands.click("rail.targets")
    for title in TARGETS:
        hands.type("targets.new", title)
    hands.click("targets.take")
    hands.click("voting.new_round")
    hands.click("voting.setup.open")
    hands.answer("yes")
    for person, letters in zip(hands.workshop.all(Participant), BALLOTS, strict=True):
        hands.vote(person, letters)
    assert hands.workshop.all(Tally) == []
    hands.hold("voting.neutral.close")
    hands.click("voting.reveal")
    voting = hands.window.findChild(VotingScreen)
    while not voting.reveal.is_over:
        hands.click("voting.reveal.next")
    hands.click("voting.reveal.next")


def decide(hands: Facilitator) -> None:
    for letter in "ADB":
        hands.click(f"voting.results.take.{letter}")
    assert [one.title_snapshot for one in hands.workshop.all(BallotOption)] == list(TARGETS)
    assert {hands.workshop.the(Target, one.target_id).title for one in hands.workshop.all(Decision) if one.chosen} == {
        TARGETS[0], TARGETS[1], TARGETS[3]
    }  # fmt: skip


def write_the_plan(hands: Facilitator) -> None:
    hands.click("rail.plans")
    hands.click("plans.add")
    hands.bot.waitUntil(lambda: hands.here().objectName() == "plans.add.title")
    hands.write("The lift is broken")
    hands.tab_to("plans.stops")
    hands.key(Qt.Key.Key_Down, Qt.Key.Key_Space)
    hands.tab_to("dialog.add")
    hands.key(Qt.Key.Key_Space)
    hands.window.activateWindow()
    hands.bot.waitUntil(lambda: hands.here().objectName() == "plans.sign")
    hands.write("The lift stands still")
    hands.key(Qt.Key.Key_Return)
    hands.write("We cannot start yet. Here is your taxi.")
    hands.tab_to("plans.step.add")
    for step in ("Tell at once", "Order a taxi", "Give a new time"):
        hands.write(step)
        hands.key(Qt.Key.Key_Return, Qt.Key.Key_Return)
    hands.tab_to("plans.promise_time")
    hands.write("A call by ten")
    hands.tab_to("plans.owner")
    hands.key(Qt.Key.Key_Down)
    hands.tab_to("plans.next")
    hands.key(Qt.Key.Key_Space)
    assert [plan.state for plan in hands.workshop.all(ContingencyPlan)] == ["ready"]


def make_the_handouts(hands: Facilitator, folder: Path) -> list[Path]:
    hands.click("rail.handouts")
    screen = hands.window.findChild(HandoutsScreen)
    screen.set_folder(str(folder))
    with hands.bot.waitSignal(screen.press.made, timeout=PATIENCE) as made:
        hands.click("handouts.make")
    paths: list[Path] = made.args[0]
    return paths


def text_of(pdf: Path) -> str:
    document = pypdfium2.PdfDocument(pdf)
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def test_from_an_empty_laptop_to_handouts_in_hand(qtbot: QtBot, windows: list[Window], tmp_path: Path) -> None:
    hands = at_the_window(qtbot, windows)
    hands.start_from("car_service", "Our service path")
    file = hands.desk.path
    hands.paste_people(PEOPLE)
    assert len({person.silo_id for person in hands.workshop.all(Participant)}) == 3
    lay_the_path(hands)
    hold_the_vote(hands)
    decide(hands)
    write_the_plan(hands)
    texts = [text_of(path) for path in make_the_handouts(hands, tmp_path / "out")]
    assert len(texts) == 3
    for wanted in ("A call to book a time", TARGETS[0], "Order a taxi"):
        assert any(wanted in text for text in texts), wanted
    before = hands.workshop
    hands.window.close()

    again = at_the_window(qtbot, windows)
    again.window.open_path(file)
    assert again.workshop == before
    assert [one.state for one in again.workshop.all(VotingRound)] == ["revealed"]
    again.click("rail.plans")
    again.click("dock.undo")
    assert [plan.state for plan in again.workshop.all(ContingencyPlan)] == ["draft"]
    again.click("dock.redo")
    assert again.workshop == before


def test_what_is_shown_stays_the_teams_own_when_the_language_changes(qtbot: QtBot, windows: list[Window]) -> None:
    hands = at_the_window(qtbot, windows)
    hands.start_from("car_service", "Our service path")
    names = [silo.name for silo in hands.workshop.all(Silo)]
    hands.click("header.language")
    assert hands.desk.t.language == "fi"
    assert [silo.name for silo in hands.workshop.all(Silo)] == names
    assert isinstance(hands.find("path.tray.entry"), QWidget)
