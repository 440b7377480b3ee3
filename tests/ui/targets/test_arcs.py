"""The arcs over the whole path, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.editor import Editor
from cxworkshop.edits.path import to_tray
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.parts.field import LineField
from tests.ui.path.conftest import Hand, hover, small, stop
from tests.ui.targets.pairs_room import Room, RoomOn, choose, click, open_menu, press, room_on, with_pairs


@pytest.fixture
def room(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> RoomOn:
    def on(workshop: Workshop | None = None, **how: object) -> Room:
        return room_on(qtbot, editor(workshop or with_pairs()), open_workshops, **how)  # type: ignore[arg-type]

    return on


def draw(here: Room, shows: int, born: int) -> None:
    line = here.arcs.line
    Hand(line, here.stop(shows)).move(line, here.stop(born)).drop()


def test_drawn_from_where_it_shows_back_to_where_it_is_born_it_is_linked_at_once(room: RoomOn) -> None:
    here = room()
    draw(here, 3, 2)
    assert ("b", "c", "q1") in here.links
    assert here.arcs.form.isVisible()


def test_drawn_forwards_it_asks_which_way_round_is_meant(room: RoomOn) -> None:
    here = room()
    draw(here, 2, 3)
    assert [one.text() for one in open_menu().actions()] == [
        "Born at stop 3, shows at stop 2",
        "Born at stop 2, shows at stop 3",
    ]
    choose("Born at stop 2, shows at stop 3")
    assert ("b", "c", "q1") in here.links


def test_where_no_pair_shows_the_link_is_a_bare_one(room: RoomOn) -> None:
    here = room()
    draw(here, 4, 1)
    assert ("a", "d", None) in here.links


def test_a_bare_link_asks_what_the_trouble_is_and_becomes_a_pair(room: RoomOn, qtbot: QtBot) -> None:
    here = room()
    draw(here, 4, 1)
    field = QApplication.focusWidget()
    assert isinstance(field, LineField)
    QTest.keyClicks(field, "Parts come late")
    QTest.keyClick(field, Qt.Key.Key_Return)
    made = here.all(Problem)[-1]
    assert (made.company_side, made.shows_at_id) == ("Parts come late", "d")
    link = next(one for one in here.all(CauseLink) if one.problem_id == made.id)
    assert (link.cause_id, link.symptom_id) == ("a", "d")
    why = here.arcs.form.first()
    assert why is not None
    assert why.objectName() == f"targets.cause.why.{link.id}"
    qtbot.waitUntil(why.hasFocus)
    here.desk.undo()
    assert ("a", "d", None) in here.links
    assert here.words == [("No limit is agreed", "The bill surprised me"), ("Calls pile up", "")]


def test_of_several_pairs_one_is_picked(room: RoomOn) -> None:
    more = Problem(id="q3", company_side="Nobody calls", shows_at_id="c", order=3)
    here = room(with_pairs(more))
    draw(here, 3, 2)
    choose("Nobody calls")
    assert ("b", "c", "q3") in here.links


def test_the_pair_that_is_chosen_is_meant_and_shows_there_from_now_on(room: RoomOn) -> None:
    here = room()
    here.desk.select("q2")
    draw(here, 4, 2)
    assert ("b", "d", "q2") in here.links
    assert here.desk.workshop.the(Problem, "q2").shows_at_id == "d"


def test_dropped_on_its_own_stop_or_in_the_open_nothing_is_linked(room: RoomOn) -> None:
    here = room()
    line, before = here.arcs.line, here.links
    draw(here, 3, 3)
    Hand(line, here.stop(3)).move(line, here.stop(1) - line.rect().bottomLeft() / 2).drop()
    assert here.links == before


def test_esc_puts_back_a_link_that_is_being_drawn(room: RoomOn) -> None:
    here = room()
    line, before = here.arcs.line, here.links
    hand = Hand(line, here.stop(3)).move(line, here.stop(2))
    QTest.keyClick(line, Qt.Key.Key_Escape)
    hand.drop()
    assert here.links == before


def test_a_tap_on_an_arc_tells_its_problem_its_distance_and_its_why(room: RoomOn) -> None:
    here = room()
    click(here.arcs.line, here.on_arc(1, 3))
    form = here.arcs.form
    assert form.isVisible()
    assert form.accessibleName() == "Born at stop 1, shows at stop 3"
    distance, why = form.findChild(QLabel, "targets.cause.distance"), form.findChild(LineField, "targets.cause.why.l1")
    assert distance is not None
    assert why is not None
    assert distance.text() == "1 stage earlier"
    QTest.keyClicks(why, "Nobody asks")
    QTest.keyClick(why, Qt.Key.Key_Escape)
    assert not form.isVisible()
    assert here.desk.workshop.the(CauseLink, "l1").why == "Nobody asks"
    assert here.desk.selection == "q1"


def test_an_arc_is_removed_in_its_form_and_the_pair_stays(room: RoomOn) -> None:
    here = room()
    click(here.arcs.line, here.on_arc(1, 3))
    remove = here.arcs.form.findChild(QWidget, "targets.cause.remove.l1")
    assert remove is not None
    click(remove)
    assert here.links == []
    assert len(here.words) == 2
    assert not here.arcs.form.isVisible()


def test_several_pairs_between_two_stops_share_one_arc(room: RoomOn) -> None:
    more = CauseLink(id="l2", problem_id="q2", cause_id="a", symptom_id="c")
    here = room(with_pairs(more))
    assert len(here.arcs.line.line.arcs) == 1
    click(here.arcs.line, here.on_arc(1, 3))
    assert here.arcs.form.findChild(LineField, "targets.cause.why.l1")
    assert here.arcs.form.findChild(LineField, "targets.cause.why.l2")


def test_an_arc_or_a_stop_under_the_mouse_makes_its_pairs_stand_out(room: RoomOn) -> None:
    here = room()
    hover(here.arcs.line, here.on_arc(1, 3))
    assert here.pairs.list.meant == {"q1"}
    hover(here.arcs.line, here.stop(4))
    assert here.pairs.list.meant == frozenset()
    hover(here.arcs.line, here.stop(3))
    assert here.pairs.list.meant == {"q1"}


def test_a_chosen_pair_makes_its_arc_and_its_stops_stand_out(room: RoomOn) -> None:
    here = room()
    here.desk.select("q1")
    assert here.arcs.line.marks.arcs == {(0, 2)}
    assert here.arcs.line.marks.stops == {0, 2}


def test_a_stop_that_is_tapped_is_chosen_and_its_pairs_are_meant(room: RoomOn) -> None:
    here = room()
    click(here.arcs.line, here.stop(1))
    assert here.desk.selection == "a"
    assert [one.id for one in here.pairs.list.rows if one._meant] == ["q1"]


# Keys


def test_a_link_is_made_looked_at_and_taken_back_by_keys_alone(room: RoomOn) -> None:
    here = room()
    line = here.arcs.line
    line.setFocus()
    press(line, [Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Space, Qt.Key.Key_Left, Qt.Key.Key_Return])
    assert ("b", "c", "q1") in here.links
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, "They do not ask")
    QTest.keyClick(focus, Qt.Key.Key_Escape)
    assert next(one.why for one in here.all(CauseLink) if one.cause_id == "b") == "They do not ask"
    assert line.hasFocus()
    while len(here.links) > 1:
        assert here.desk.undo()
    assert here.links == [("a", "c", "q1")]
    here.desk.redo()
    here.desk.redo()
    assert next(one.why for one in here.all(CauseLink) if one.cause_id == "b") == "They do not ask"


def test_up_goes_through_the_arcs_of_a_stop_and_enter_opens_one(room: RoomOn) -> None:
    here = room()
    line = here.arcs.line
    line.setFocus()
    press(line, [Qt.Key.Key_Home, Qt.Key.Key_Up])
    assert here.desk.selection == "l1"
    press(line, [Qt.Key.Key_Return])
    assert here.arcs.form.isVisible()


def test_the_stop_with_the_keyboard_is_told(room: RoomOn) -> None:
    here = room()
    said: list[str] = []
    here.desk.said.connect(said.append)
    here.arcs.line.setFocus()
    press(here.arcs.line, [Qt.Key.Key_Home, Qt.Key.Key_Right, Qt.Key.Key_Right])
    assert said[-1] == "3 Stop c, 1 trouble shows here"
    assert here.arcs.line.accessibleDescription() == said[-1]


# Corners


def test_the_strongest_stop_is_named_and_all_of_them_when_equal(room: RoomOn) -> None:
    here = room()
    words = here.arcs.legend._words["leverage"]
    assert words.text() == "leverage: stop 1 is strongest"
    draw(here, 4, 2)
    assert words.text() == "leverage: stops 1, 2 are strongest"


def test_a_card_in_the_tray_takes_its_arc_out_of_sight_and_brings_it_back(room: RoomOn) -> None:
    here = room()
    here.desk.do(lambda: to_tray(here.desk.workshop, ["a"]))
    assert here.arcs.line.line.arcs == ()
    here.desk.undo()
    assert len(here.arcs.line.line.arcs) == 1


def test_a_path_without_stops_has_one_sentence_and_a_way_on(room: RoomOn) -> None:
    bare = [one for one in small() if one.kind != "touchpoint"]
    here = room(Workshop(bare))
    assert here.arcs._none.text() == "No stop is on the path yet. Causes are drawn between stops."
    assert here.arcs._none.isVisible()
    press(here.arcs.line, [Qt.Key.Key_Right, Qt.Key.Key_Space])
    click(here.arcs.line)
    gone: list[str] = []
    here.desk.going.connect(lambda screen, _id: gone.append(screen))
    click(here.part("arcs.to_path"))
    assert gone == ["path"]


def test_a_path_of_sixty_stops_scrolls_with_the_keyboard_and_the_hand(room: RoomOn) -> None:
    here = room(with_pairs(*[stop(f"n{n}", "s3", "web", n) for n in range(1, 57)]))
    line, bar = here.arcs.line, here.arcs._area.horizontalScrollBar()
    assert bar.maximum() > 0
    line.setFocus()
    press(line, [Qt.Key.Key_End])
    assert bar.value() == bar.maximum()
    hand = Hand(line, here.stop(60)).move(line, here.stop(50))
    hand.move(line, here.stop(2)).drop()
    assert bar.value() < here.stop(2).x()
    assert ("b", "n56", None) in here.links


def test_nothing_is_drawn_where_nothing_may_be_written(room: RoomOn) -> None:
    here = room(read_only=True)
    draw(here, 3, 2)
    assert here.links == [("a", "c", "q1")]
    click(here.arcs.line, here.on_arc(1, 3))
    assert here.arcs.form.isVisible()


def test_it_speaks_finnish_at_once(room: RoomOn) -> None:
    here = room()
    here.desk.set_language("fi")
    assert here.arcs.line.accessibleName()
    assert here.arcs.line.line.arcs
