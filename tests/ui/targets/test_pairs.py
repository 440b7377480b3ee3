"""Pairs written in place, by mouse and by keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from cxworkshop.editor import Editor
from cxworkshop.model.targets import CauseLink, CoreProcess, Problem, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from tests.ui.path.conftest import Hand, small
from tests.ui.targets.pairs_room import Room, RoomOn, choose, click, enter, open_menu, room_on, with_pairs, write


@pytest.fixture
def room(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> RoomOn:
    def on(workshop: Workshop | None = None, **how: object) -> Room:
        return room_on(qtbot, editor(workshop or with_pairs()), open_workshops, **how)  # type: ignore[arg-type]

    return on


def focus_at(here: Room, name: str) -> None:
    here.part(name).setFocus()


# Writing


def test_a_pair_is_written_on_both_sides_and_enter_goes_on_to_the_next(room: RoomOn) -> None:
    here = room(small())
    click(here.part("pairs.new"))
    write("Parts come late")
    enter()
    write("The day was wasted")
    enter()
    write("Nobody answers")
    enter()
    assert here.words == [("Parts come late", "The day was wasted"), ("Nobody answers", "")]
    assert [one.order for one in here.all(Problem)] == [1, 2]


def test_what_is_typed_into_the_empty_row_is_kept_after_a_pause_and_goes_on_there(room: RoomOn, qtbot: QtBot) -> None:
    here = room(small())
    click(here.part("pairs.new"))
    write("Parts come")
    qtbot.waitUntil(lambda: bool(here.all(Problem)), timeout=5000)
    write(" late")
    enter()
    assert here.words == [("Parts come late", "")]


def test_words_that_are_too_many_stay_to_be_mended(room: RoomOn) -> None:
    here = room(small())
    refused: list[str] = []
    here.desk.refused.connect(refused.append)
    click(here.part("pairs.new"))
    write("W" * 161)
    enter()
    here.pairs.read()
    field = here.part("pair.new.ours")
    assert refused
    assert field.text() == "W" * 161
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert here.words == [("W" * 160, "")]


def test_half_a_pair_says_in_words_which_side_is_missing(room: RoomOn) -> None:
    here = room()
    row = here.pairs.list.row_of("q2")
    assert row is not None
    assert row.customer._note.text() == "the customer’s side is missing"
    assert row.customer._sign.isVisible()
    assert not row.company._sign.isVisible()
    focus_at(here, "pair.q2.theirs")
    write("I cannot get through")
    enter()
    assert not row.customer._note.isVisible()
    assert here.words[1] == ("Calls pile up", "I cannot get through")


def test_a_pair_emptied_on_both_sides_goes_when_it_is_left(room: RoomOn) -> None:
    here = room()
    field = here.part("pair.q2.ours")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    assert len(here.words) == 2
    here.part("pair.q1.ours").setFocus()
    assert [one.id for one in here.all(Problem)] == ["q1"]
    here.desk.undo()
    assert here.words[1] == ("Calls pile up", "")


def test_alt_with_an_arrow_moves_a_pair(room: RoomOn) -> None:
    here = room()
    focus_at(here, "pair.q2.ours")
    QTest.keyClick(here.part("pair.q2.ours"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.id for one in here.all(Problem)] == ["q2", "q1"]
    assert here.part("pair.q2.ours").hasFocus()


def test_a_pair_is_dragged_to_another_place_in_one_step(room: RoomOn) -> None:
    here = room()
    grip = here.part("pair.q2.grip")
    first = here.pairs.list.row_of("q1")
    assert first is not None
    Hand(grip, grip.rect().center()).move(first, first.rect().topLeft()).drop()
    assert [one.id for one in here.all(Problem)] == ["q2", "q1"]
    here.desk.undo()
    assert [one.id for one in here.all(Problem)] == ["q1", "q2"]


# Where it shows, where it is born


def test_where_it_shows_and_is_born_are_chosen_from_menus(room: RoomOn) -> None:
    here = room()
    click(here.part("pair.q2.shows"))
    choose("4  Stop d")
    click(here.part("pair.q2.born"))
    assert not any("Stop d" in one.text() for one in open_menu().actions())
    choose("1  Stop a")
    click(here.part("pair.q2.born"))
    choose("2  Stop b")
    assert here.links[1:] == [("a", "d", "q2"), ("b", "d", "q2")]
    click(here.part("pair.q2.born"))
    choose("1  Stop a")
    assert here.links[1:] == [("b", "d", "q2")]


def test_born_is_asked_only_when_it_shows_somewhere(room: RoomOn) -> None:
    here = room()
    refused: list[str] = []
    here.desk.refused.connect(refused.append)
    click(here.part("pair.q2.born"))
    assert refused == ["Say first where it shows, then where it is born."]


def test_where_it_shows_takes_its_arc_along(room: RoomOn) -> None:
    here = room()
    click(here.part("pair.q1.shows"))
    choose("4  Stop d")
    assert here.links == [("a", "d", "q1")]
    here.desk.undo()
    assert here.links == [("a", "c", "q1")]


@pytest.mark.parametrize("answer", ["It shows here", "It is born here"])
def test_a_pair_is_dragged_on_to_a_stop_and_asked_what_that_means(room: RoomOn, answer: str) -> None:
    here = room()
    grip = here.part("pair.q1.grip")
    hand = Hand(grip, grip.rect().center()).move(here.arcs.line, here.stop(2))
    assert here.arcs.line.marks.caught == 1
    assert here.pairs._in_hand.isVisible()
    hand.drop()
    assert not here.pairs._in_hand.isVisible()
    choose(answer)
    shows = here.desk.workshop.the(Problem, "q1").shows_at_id
    assert shows == ("b" if "shows" in answer else "c")
    assert (("b", "c", "q1") in here.links) is ("born" in answer)
    assert [one.id for one in here.all(Problem)] == ["q1", "q2"]


# The open row


def test_the_open_row_keeps_phenomenon_process_effect_and_why(room: RoomOn, qtbot: QtBot) -> None:
    here = room(with_pairs(CoreProcess(id="order", key="order", name="Orders")))
    click(here.part("pair.q1.more"))
    for name, words in (("phenomenon", "Left unagreed"), ("business_effect", "Two hours a week")):
        focus_at(here, f"pair.q1.{name}")
        write(words)
        enter()
    qtbot.waitUntil(here.part("pair.why.l1").isVisible)
    focus_at(here, "pair.why.l1")
    write("The form has no place for it")
    enter()
    process = here.part("pair.q1.process")
    process.setFocus()
    QTest.keyClick(process, Qt.Key.Key_Down)
    one = here.desk.workshop.the(Problem, "q1")
    assert (one.phenomenon, one.business_effect, one.core_process_id) == ("Left unagreed", "Two hours a week", "order")
    assert here.desk.workshop.the(CauseLink, "l1").why == "The form has no place for it"


def test_phenomena_are_picked_from_those_written_before_and_typical_ones(room: RoomOn) -> None:
    used = Problem(id="q3", company_side="x", phenomenon="Our own pet trouble", order=3)
    here = room(with_pairs(used, CoreProcess(id="order", key="order", name="Orders")))
    click(here.part("pair.q2.more"))
    click(here.part("pair.q2.pick"))
    choose("Our own pet trouble")
    assert here.desk.workshop.the(Problem, "q2").phenomenon == "Our own pet trouble"
    click(here.part("pair.q2.pick"))
    choose("Feedback goes nowhere")
    assert here.desk.workshop.the(Problem, "q2").phenomenon == "Feedback goes nowhere"


def test_one_pair_is_open_at_a_time(room: RoomOn) -> None:
    here = room()
    click(here.part("pair.q1.more"))
    click(here.part("pair.q2.more"))
    assert [one.id for one in here.pairs.list.rows if one.detail] == ["q2"]


def test_one_tap_makes_a_target_at_the_cause(room: RoomOn) -> None:
    here = room()
    gone: list[str] = []
    here.desk.going.connect(lambda screen, id: gone.append(f"{screen} {id}"))
    click(here.part("pair.q1.more"))
    click(here.part("pair.q1.target"))
    (target,) = here.all(Target)
    assert (target.title, target.touchpoint_ids, target.problem_ids) == ("No limit is agreed", ("a",), ("q1",))
    assert gone == [f"targets {target.id}"]


def test_a_removed_pair_takes_its_arc_along_and_leaves_its_target(room: RoomOn) -> None:
    here = room()
    click(here.part("pair.q1.more"))
    click(here.part("pair.q1.target"))
    click(here.part("pair.q1.remove"))
    assert here.words == [("Calls pile up", "")]
    assert here.links == []
    assert here.all(Target)[0].problem_ids == ()
    here.desk.undo()
    assert here.links == [("a", "c", "q1")]
    assert here.all(Target)[0].problem_ids == ("q1",)


# Wishes


def test_words_that_are_a_remedy_are_offered_to_the_targets(room: RoomOn) -> None:
    here = room(small())
    click(here.part("pairs.new"))
    write("We need a call-back button")
    enter()
    (one,) = here.all(Problem)
    click(here.part(f"pair.{one.id}.ours.move"))
    assert here.words == []
    assert [target.title for target in here.all(Target)] == ["We need a call-back button"]
    here.desk.undo()
    assert here.words == [("We need a call-back button", "")]
    assert not here.all(Target)


def test_the_other_side_stays_and_knows_its_target(room: RoomOn) -> None:
    here = room(with_pairs(Problem(id="q3", company_side="Pitäisi soittaa", customer_side="I wait", order=3)))
    click(here.part("pair.q3.ours.move"))
    assert here.words[2] == ("", "I wait")
    assert here.all(Target)[0].problem_ids == ("q3",)


# Whose, and where to start from


def test_who_wrote_it_is_said_in_the_row_and_filters_the_list(room: RoomOn) -> None:
    here = room()
    click(here.part("pair.q1.author"))
    choose("HN")
    assert here.desk.workshop.the(Problem, "q1").author_silo_id == "hn"
    click(here.part("pairs.silo"))
    choose("HN")
    assert [one.id for one in here.pairs.list.rows] == ["q1"]
    click(here.part("pairs.new"))
    write("We hear of it last")
    enter()
    assert here.all(Problem)[-1].author_silo_id == "hn"
    click(here.part("pairs.silo"))
    choose("All silos")
    assert len(here.pairs.list.rows) == 3


def test_a_fragile_hand_over_starts_a_pair(room: RoomOn, demo: Workshop) -> None:
    here = room(demo)
    before = len(here.words)
    click(here.part("pairs.start"))
    choose("The hand-over AS → HN is fragile")
    assert len(here.words) == before + 1
    assert here.words[-1] == ("The hand-over AS → HN is fragile", "")
    assert here.desk.selection == here.all(Problem)[-1].id


def test_weak_stops_conflicts_and_deviations_are_offered_too(room: RoomOn, demo: Workshop) -> None:
    here = room(demo)
    click(here.part("pairs.start"))
    words = "\n".join(one.text() for one in open_menu().actions())
    for expected in ("clearly below", "process fine, feeling poor", "The car is not ready at the promised time"):
        assert expected in words


def test_without_anything_to_start_from_the_menu_says_so(room: RoomOn) -> None:
    here = room(small())
    click(here.part("pairs.start"))
    assert "Nothing stands out yet" in open_menu().actions()[0].text()


def test_stops_in_no_core_process_are_counted_and_set_from_a_menu(room: RoomOn) -> None:
    here = room(with_pairs(CoreProcess(id="order", key="order", name="Orders")))
    line = here.pairs.no_process
    assert line.accessibleName() == "4 stops are in no core process"
    click(line)
    inner = open_menu().actions()[0].menu()
    assert isinstance(inner, QMenu)
    inner.actions()[0].trigger()
    assert line.accessibleName() == "3 stops are in no core process"


# The whole of it


def test_built_by_keys_alone_all_undone_and_redone(room: RoomOn) -> None:
    here = room(small())
    start = Workshop(here.desk.workshop)
    click(here.part("pairs.new"))
    write("No limit is agreed")
    enter()
    write("The bill surprised me")
    enter()
    (one,) = here.all(Problem)
    for name, downs in (("shows", 3), ("born", 1)):
        button = here.part(f"pair.{one.id}.{name}")
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        for _ in range(downs):
            QTest.keyClick(open_menu(), Qt.Key.Key_Down)
        QTest.keyClick(open_menu(), Qt.Key.Key_Return)
    assert here.links == [("a", "c", one.id)]
    built = Workshop(here.desk.workshop)
    while here.desk.editor.undoable:
        assert here.desk.undo()
    assert here.desk.workshop == start
    assert here.pairs.list.rows == []
    while here.desk.editor.redoable:
        assert here.desk.redo()
    assert here.desk.workshop == built


def test_hostile_words_stay_plain_words(room: RoomOn) -> None:
    nasty = "<b>x</b> & <img src=x onerror=1> \u202e" + "W" * 100
    here = room(with_pairs(Problem(id="q3", company_side=nasty, customer_side=nasty, shows_at_id="c", order=3)))
    assert here.part("pair.q3.ours").text() == nasty
    assert "&lt;b&gt;" in here.part("pair.q3.more").toolTip()
    here.resize(900, 700)
    assert here.pairs._area.horizontalScrollBar().maximum() == 0


def test_where_nothing_may_be_written_there_is_no_empty_row_and_no_way_to_change(room: RoomOn) -> None:
    here = room(read_only=True)
    assert not here.pairs.list.blank.isVisible()
    assert not here.part("pairs.new").isEnabled()
    assert here.part("pair.q1.ours").isReadOnly()
    click(here.part("pair.q1.more"))
    assert here.part("pair.q1.phenomenon").isReadOnly()
    assert not here.part("pair.q1.remove").isEnabled()


def test_another_language_is_spoken_at_once_and_words_stay(room: RoomOn) -> None:
    here = room()
    click(here.part("pair.q1.more"))
    here.desk.set_language("fi")
    assert here.part("pair.q1.ours").text() == "No limit is agreed"
    assert [one.id for one in here.pairs.list.rows] == ["q1", "q2"]


def test_an_empty_list_shows_half_a_pair_as_an_example(room: RoomOn) -> None:
    here = room(small())
    assert here.pairs.ghost.isVisible()
    click(here.part("pairs.new"))
    write("Parts come late")
    enter()
    assert not here.pairs.ghost.isVisible()


def test_the_pair_chosen_on_its_arc_comes_into_sight(room: RoomOn, qtbot: QtBot) -> None:
    many = [Problem(id=f"m{n}", company_side=f"Trouble {n}", order=2 + n) for n in range(1, 30)]
    here = room(with_pairs(*many))
    here.desk.select("m29")
    row = here.pairs.list.row_of("m29")
    assert row is not None
    qtbot.waitUntil(lambda: not row.visibleRegion().isEmpty())
    assert QApplication.focusWidget() is not row
