"""The window leads, the projector follows: a round opens, is revealed row by row, and its results stay."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.edits.decisions import decide
from cxworkshop.insight.reveal_steps import reveal_of
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.projector import Projector, Sent
from cxworkshop.ui.stage.window import StageWindow
from cxworkshop.ui.theme import load_fonts
from cxworkshop.ui.voting.screen import VotingScreen
from tests.elections import ballot, drafted, room
from tests.ui.stage.read import spoken, told

Key = Qt.Key


class Evening:
    """A vote screen with a projector beside it, on a real file."""

    def __init__(self, qtbot: QtBot, editor: Editor, file: WorkshopFile) -> None:
        load_fonts()
        self.desk = Desk(editor, Booth(editor, file))
        self.desk.projector = self.projector = Projector(self.desk, self.desk)
        self.screen, self.wall = VotingScreen(self.desk), StageWindow(self.desk, self.projector)
        self.seen: list[Sent] = []
        self.projector.changed.connect(lambda: self.seen.append(self.projector.shown))
        for widget, size in ((self.screen, (1440, 900)), (self.wall, (1280, 720))):
            qtbot.addWidget(widget)
            widget.resize(*size)
        self.screen.show()
        self.wall.show()
        self.round_id = editor.workshop.all(VotingRound)[-1].id

    def open(self) -> None:
        assert self.desk.settle(lambda: self.desk.booth.open_round(self.round_id))

    def vote(self, **people: dict[str, int]) -> None:
        for person, dots in people.items():
            given = ballot(self.desk.workshop, self.round_id, main=dots)
            assert self.desk.settle(partial(self.desk.booth.seal, self.round_id, person, given))

    def close(self) -> None:
        assert self.desk.settle(lambda: self.desk.booth.close(self.round_id, accept_missing=True))

    def reveal(self) -> None:
        """As the button of a closed round does."""
        self.screen._reveal(self.round_id)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.screen.reveal, key)

    @property
    def steps(self) -> int:
        return reveal_of(self.desk.workshop, self.round_id).steps

    def on_the_wall(self) -> str:
        assert self.wall.page is not None
        return told(self.wall.page)


@pytest.fixture
def evening(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> Evening:
    workshop = Workshop(room((3, 3)))
    drafted(workshop)
    made = editor(workshop)
    return Evening(qtbot, made, open_workshops[-1])


@pytest.fixture
def closed(evening: Evening) -> Evening:
    evening.open()
    evening.vote(p1={"k1": 2, "k2": 1}, p2={"k1": 1}, p4={"k3": 1}, p5={"k1": 1, "k3": 1})
    evening.close()
    return evening


def test_a_round_that_opens_is_sent_at_once(evening: Evening) -> None:
    evening.projector.send("agenda")
    evening.open()
    assert evening.projector.shown == Sent("turnout", evening.round_id)
    assert "Still to vote" in evening.on_the_wall()


def test_a_round_that_is_reopened_is_sent_again(closed: Evening) -> None:
    closed.projector.send("pause")
    assert closed.desk.settle(lambda: closed.desk.booth.reopen(closed.round_id))
    assert closed.projector.shown == Sent("turnout", closed.round_id)


def test_each_key_brings_one_row_and_left_takes_it_back(closed: Evening) -> None:
    closed.reveal()
    assert closed.projector.shown == Sent("reveal", closed.round_id, 0)
    closed.press(Key.Key_Space, Key.Key_Right, Key.Key_Return)
    assert closed.projector.shown.step == 3
    assert "Target 3" in closed.on_the_wall()
    assert "Target 1" not in closed.on_the_wall().splitlines()
    closed.press(Key.Key_Left)
    assert closed.projector.shown.step == 2
    assert closed.screen.reveal.out == 2
    assert "Target 3" not in closed.on_the_wall().splitlines()
    closed.press(Key.Key_Left, Key.Key_Left, Key.Key_Left)
    assert closed.projector.shown.step == 0


def test_in_the_window_too_nothing_is_seen_or_heard_before_its_step(closed: Evening) -> None:
    closed.reveal()
    page, places = closed.screen.reveal, set()
    for step in range(closed.steps):
        heard = spoken(page).splitlines()
        out = {title for title, is_out in titles(closed, step) if is_out}
        assert not {title for title, is_out in titles(closed, step) if not is_out} & set(heard)
        assert all(any(title in line for line in heard) for title in out)
        QApplication.processEvents()
        places.add(tuple(slot.y() for slot in page._steps))
        closed.press(Key.Key_Space)
    closed.press(Key.Key_Left, Key.Key_Left)
    assert "Target 1" not in spoken(page).splitlines()
    assert len(places) == 1, "nothing moves when a row comes"


def titles(evening: Evening, step: int) -> list[tuple[str, bool]]:
    reveal = reveal_of(evening.desk.workshop, evening.round_id)
    none = [(place, number < reveal.none_out(step)) for number, group in enumerate(reveal.none) for place in group]
    rows = [(place, reveal.is_out(number, step)) for number, place in enumerate(reveal.rows)]
    return [(place.option.title_snapshot, is_out) for place, is_out in none + rows]


def test_all_at_once_goes_to_the_last_step_and_on_to_the_results(closed: Evening) -> None:
    closed.reveal()
    stepped: list[tuple[str, int, bool]] = []
    closed.screen.reveal.stepped.connect(lambda *what: stepped.append(what))
    closed.screen.reveal.all_button.click()
    assert stepped == [(closed.round_id, closed.steps, True)]
    assert closed.projector.shown == Sent("reveal", closed.round_id, closed.steps)
    closed.press(Key.Key_Space)
    assert closed.projector.shown == Sent("results", closed.round_id)
    assert closed.screen.results.isVisible()


def test_the_results_never_run_ahead_of_the_reveal(closed: Evening) -> None:
    closed.seen.clear()
    closed.projector.mirror(True)
    closed.projector.look_at("vote")
    closed.reveal()
    closed.press(Key.Key_Space)
    closed.projector.look_at("path")
    closed.projector.look_at("vote")
    closed.projector.send("results")
    closed.projector.send("results", closed.round_id)
    assert "results" not in {sent.page for sent in closed.seen}
    assert closed.projector.shown == Sent("reveal", closed.round_id, 1)
    assert "Target 1" not in closed.on_the_wall().splitlines()


def test_results_of_a_former_round_do_not_turn_into_the_new_ones(closed: Evening) -> None:
    closed.projector.send("results")
    closed.seen.clear()
    closed.reveal()
    assert {sent.page for sent in closed.seen} == {"reveal"}
    assert {sent.step for sent in closed.seen} == {0}


def test_another_language_keeps_the_reveal_where_it_is(closed: Evening) -> None:
    closed.reveal()
    closed.press(Key.Key_Space, Key.Key_Space)
    closed.desk.set_language("fi")
    assert closed.screen.reveal.out == 2
    assert closed.projector.shown.step == 2
    assert "Target 1" not in closed.on_the_wall().splitlines()
    closed.press(Key.Key_Space)
    assert closed.projector.shown.step == 3


def test_a_reveal_that_is_refused_leaves_the_turnout(evening: Evening) -> None:
    evening.open()
    evening.vote(p1={"k1": 1})
    evening.close()
    evening.reveal()
    assert evening.projector.shown == Sent("turnout", evening.round_id)
    assert evening.desk.workshop.the(VotingRound, evening.round_id).state == "closed"


def test_without_a_projector_a_round_goes_the_same_way(closed: Evening) -> None:
    closed.desk.projector = None
    closed.reveal()
    closed.press(*[Key.Key_Space] * (closed.steps + 1))
    assert closed.screen.results.isVisible()


def test_a_decision_shows_in_the_room_at_once(closed: Evening) -> None:
    closed.reveal()
    closed.press(*[Key.Key_Space] * (closed.steps + 1))
    assert "We take it" not in closed.on_the_wall()
    assert closed.desk.do(lambda: decide(closed.desk.workshop, closed.round_id, "k1", True, 1))
    assert "We take it" in closed.on_the_wall()
