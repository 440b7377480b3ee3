"""The entry of a stop: tapped, typed, taken back, and gone on from by itself."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.edits import basics, encounter, path, scores
from cxworkshop.insight.experience import gap, weighted_gap
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.targets import BaseCriterion
from cxworkshop.model.workshop import Workshop
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.entering import Entering, unsaid
from tests.ui.path.conftest import Fingers

Key = Qt.Key
ROWS = (
    *(f"experience.emotion.{value}" for value in range(-2, 3)),
    *(f"experience.{name}.{grade}" for name in ("expectation", "experience") for grade in range(1, 6)),
    *(f"experience.as_agreed.{said}" for said in ("yes", "partly", "no", "unknown")),
    *(f"experience.employee_mood.{value}" for value in range(-2, 3)),
)


@pytest.fixture
def fresh(qtbot: QtBot, desk_on: DeskOn, demo_records: list[Record]) -> Entering:
    """The sample before anybody has said anything, at its first stop."""
    entering = Entering(qtbot, desk_on(unsaid(demo_records)))
    entering.current.first()
    return entering


@pytest.fixture
def told(qtbot: QtBot, desk_on: DeskOn, demo: Workshop) -> Entering:
    """The finished sample, at stop 10."""
    entering = Entering(qtbot, desk_on(demo))
    entering.current.go(next(one.touchpoint.id for one in entering.current.stops if one.number == 10))
    return entering


def test_a_tap_says_it_and_the_same_tap_takes_it_back(fresh: Entering):
    for name, dimension, value in (
        ("experience.emotion.-2", "emotion", -2),
        ("experience.expectation.4", "expectation", 4),
        ("experience.employee_mood.0", "employee_mood", 0),
    ):
        fresh.tap(name)
        assert fresh.said(dimension) == value
        fresh.tap(name)
        assert fresh.said(dimension) is None


def test_every_tap_is_one_step_with_its_words(fresh: Entering):
    heard: list[str] = []
    fresh.desk.said.connect(heard.append)
    fresh.tap("experience.emotion.-2")
    fresh.tap("experience.emotion.1")
    assert heard == ["Feeling at 1: awful", "Feeling at 1: good"]
    fresh.desk.undo()
    assert fresh.said("emotion") == -2
    assert fresh.find("experience.emotion.-2").isChecked()
    fresh.desk.undo()
    assert fresh.said("emotion") is None


def test_it_says_what_is_asked_now_and_asks_again_for_what_was_taken_back(fresh: Entering):
    eyes = fresh.find("experience.eyes")
    assert eyes.accessibleName() == "Focus group: Everyday must keep running · Start with the feeling"
    fresh.tap("experience.emotion.1")
    assert eyes.accessibleName().endswith("Now what was expected")
    fresh.tap("experience.expectation.3")
    assert eyes.accessibleName().endswith("Now what it was like")
    fresh.desk.undo()
    assert eyes.accessibleName().endswith("Now what was expected")


def test_answers_in_any_order_ask_for_the_one_that_is_left(fresh: Entering):
    fresh.tap("experience.experience.2")
    assert fresh.panel.round.asked == "emotion"
    fresh.tap("experience.emotion.1")
    assert fresh.panel.round.asked == "expectation"


def test_after_the_third_answer_it_goes_on_by_itself(fresh: Entering):
    for name in ("emotion.1", "expectation.3", "experience.4"):
        fresh.tap(f"experience.{name}")
    assert fresh.find("experience.going_on").accessibleName().startswith("Next: 2 ")
    fresh.gone_on(1)
    assert fresh.number == 2


def test_a_touch_in_the_pause_stays(fresh: Entering):
    for name in ("emotion.1", "expectation.3", "experience.4"):
        fresh.tap(f"experience.{name}")
    fresh.tap("experience.experience.5")
    assert not fresh.panel.going_on.is_running
    assert (fresh.number, fresh.said("experience")) == (1, 5)


def test_what_is_taken_back_in_the_pause_stays_too(fresh: Entering):
    fresh.write("234")
    fresh.desk.undo()
    assert not fresh.panel.going_on.is_running
    assert fresh.panel.round.asked == "experience"


def test_with_the_switch_off_it_stays(fresh: Entering):
    fresh.tap("experience.on_we_go")
    fresh.write("234")
    assert not fresh.panel.going_on.is_running
    assert fresh.number == 1


def test_it_never_goes_on_while_somebody_writes(fresh: Entering):
    fresh.tap("experience.entry.more")
    note = fresh.find("experience.employee_note.input")
    fresh.tap("experience.emotion.1")
    fresh.tap("experience.expectation.1")
    note.setFocus()
    QTest.keyClicks(note, "3 calls at once")
    fresh.panel.judge("experience", 2)
    assert not fresh.panel.going_on.is_running
    assert fresh.number == 1
    fresh.current.next()
    first = fresh.workshop.the(Touchpoint, fresh.ids[0])
    assert first.employee_note == "3 calls at once"


def test_digits_in_a_note_are_only_a_note(fresh: Entering):
    fresh.tap("experience.entry.more")
    note = fresh.find("experience.employee_note.input")
    note.setFocus()
    QTest.keyClicks(note, "12345")
    QTest.keyClick(note, Key.Key_Left)
    assert not fresh.workshop.all(Score)
    assert fresh.number == 1


def test_it_goes_to_the_next_stop_that_lacks_something_and_round_from_the_end(fresh: Entering):
    second, last = fresh.ids[1], fresh.ids[-1]
    for dimension, value in (("emotion", 1), ("expectation", 3), ("experience", 3)):
        fresh.desk.do(lambda dimension=dimension, value=value: scores.score(fresh.workshop, second, dimension, value))
    fresh.write("333")
    fresh.gone_on(1)
    assert fresh.current.id == fresh.ids[2]
    fresh.current.go(last)
    fresh.write("333")
    fresh.bot.waitUntil(lambda: fresh.current.id == fresh.ids[2], timeout=20_000)


def test_who_writes_fast_need_not_wait_for_the_pause(fresh: Entering):
    fresh.write("234" + "51")
    assert fresh.current.id == fresh.ids[1]
    assert [fresh.said(one) for one in ("emotion", "expectation", "experience")] == [2, 1, None]
    assert [fresh.said(one, stop=fresh.ids[0]) for one in ("emotion", "expectation", "experience")] == [-1, 3, 4]


def test_backspace_goes_back_one_answer_and_over_to_the_stop_before(fresh: Entering):
    fresh.write("23")
    fresh.key(Key.Key_Backspace)
    fresh.write("1")
    assert fresh.said("expectation") == 1
    fresh.write("5")
    fresh.key(Key.Key_Backspace)  # in the pause: the last answer again
    fresh.write("4")
    assert (fresh.number, fresh.said("experience")) == (1, 4)
    fresh.current.next()
    fresh.key(Key.Key_Backspace)
    assert (fresh.number, fresh.panel.round.asked) == (1, "experience")


def test_a_stop_answered_anew_by_keys_goes_on_as_well(fresh: Entering):
    fresh.write("234")
    fresh.key(Key.Key_Escape)
    fresh.write("5")
    assert (fresh.said("emotion"), fresh.panel.round.asked) == (2, "expectation")
    fresh.write("11")
    assert fresh.panel.going_on.is_running


def test_delete_takes_back_what_is_asked(fresh: Entering):
    fresh.write("2")
    fresh.key(Key.Key_Backspace, Key.Key_Delete)
    assert fresh.said("emotion") is None


def test_arrows_and_buttons_go_from_stop_to_stop(told: Entering):
    told.key(Key.Key_Right)
    later = told.number
    assert later > 10
    told.key(Key.Key_Left)
    assert told.number == 10
    told.tap("experience.on")
    assert told.number == later
    told.tap("experience.back")
    assert told.number == 10
    told.current.first()
    assert not told.find("experience.back").isEnabled()


def test_a_hand_wipes_from_stop_to_stop_wherever_it_begins(told: Entering):
    begin = told.find("experience.emotion.1")
    told.wipe(-160, begin)
    later = told.number
    assert later > 10
    told.wipe(160)
    assert told.number == 10
    assert told.said("emotion", stop=told.current.id) == -2


def test_a_short_slip_of_the_hand_says_nothing(told: Entering):
    before = list(told.workshop)
    told.wipe(30, told.find("experience.emotion.1"))
    assert (told.number, list(told.workshop)) == (10, before)


def test_a_finger_taps_and_wipes(told: Entering):
    face = told.find("experience.emotion.2")
    Fingers(face).tap(face.rect().center())
    assert told.said("emotion") == 2
    at = face.rect().center()
    Fingers(face).press(at).move(at - at.__class__(200, 0)).lift()
    assert told.number != 10


def test_the_gap_is_a_number_and_words(told: Entering):
    assert gap(told.workshop, told.current.id) == -2
    assert told.find("experience.gap").accessibleName() == "−2 clearly below"
    told.tap("experience.experience.2")
    assert told.find("experience.gap").accessibleName() == ""


def test_not_known_is_an_answer_like_the_others(told: Entering):
    sizes = {told.find(f"experience.as_agreed.{said}").size() for said in ("yes", "partly", "no", "unknown")}
    assert max(size.width() for size in sizes) - min(size.width() for size in sizes) <= 1
    told.tap("experience.as_agreed.unknown")
    assert told.card.as_agreed == "unknown"
    told.tap("experience.as_agreed.partly")
    assert told.card.as_agreed == "partly"
    told.tap("experience.as_agreed.partly")
    assert told.card.as_agreed == "unknown"


def test_what_contradicts_itself_is_asked_and_not_told(told: Entering):
    assert not told.is_there("experience.contradiction")
    told.tap("experience.emotion.2")
    assert told.find("experience.contradiction").accessibleName().endswith("?")


def test_the_early_warning_is_said_in_words(told: Entering):
    told.tap("experience.employee_mood.-1")
    told.tap("experience.emotion.0")
    assert told.find("experience.early_warning").accessibleName().startswith("Early warning")
    told.tap("experience.employee_mood.1")
    assert not told.is_there("experience.early_warning")


def test_facts_stand_beside_and_open_the_measures(told: Entering):
    line = told.find("experience.measures.open")
    assert "31 of 40" in line.accessibleName()
    told.tap("experience.measures.open")
    assert told.panel.measures.isVisible()
    told.panel.measures.close_up()
    measure = next(one for one in told.workshop.all(Measure) if one.id == f"{told.current.id}-check")
    assert measure.name in line.accessibleName()


def test_importance_times_gap_is_worked_out(told: Entering):
    told.tap("experience.entry.more")
    told.tap("experience.importance.4")
    assert weighted_gap(told.workshop, told.current.id) == -8
    assert told.find("experience.weighted_gap").text().endswith("−8")


def test_each_element_is_judged_from_missing_to_excellent_and_missing_is_not_unsaid(told: Entering):
    told.tap("experience.entry.more")
    for dimension in ("functionality", "ease", "community", "emotion_element"):
        for value in (0, 3):
            if told.said(dimension) != value:
                told.tap(f"experience.{dimension}.{value}")
            assert told.said(dimension) == value
        told.tap(f"experience.{dimension}.3")
        assert told.said(dimension) is None


def test_what_the_impression_sticks_to_is_said(told: Entering):
    told.tap("experience.entry.more")
    fact = told.panel.body.more.parts[1]
    before = set(told.card.impression_of)
    QTest.mouseClick(fact.tap("organisation"), Qt.MouseButton.LeftButton)
    assert set(told.card.impression_of) == before ^ {"organisation"}


def test_the_promise_stands_there_in_its_words_and_is_kept_or_broken(told: Entering):
    told.tap("experience.entry.more")
    promise = told.workshop.basics.service_promise
    assert told.find("experience.promise.words").text() == f"“{promise}”"
    for said in ("breaks", "keeps"):
        if told.card.promise != said:
            told.tap(f"experience.promise.{said}")
        assert told.card.promise == said
    told.tap("experience.promise.keeps")
    assert told.card.promise == "neither"
    told.desk.do(lambda: basics.revise(told.workshop, "service_promise", ""))
    assert told.find("experience.promise.words").text() == "No promise is written yet."


def test_the_base_of_the_core_process_is_ticked(told: Entering):
    told.tap("experience.entry.more")
    criterion = told.workshop.all(BaseCriterion)[0]
    process = criterion.core_process_id
    told.desk.do(lambda: encounter.set_touchpoint(told.workshop, told.current.id, core_process_id=process))
    for met in ("yes", "no"):
        if told.workshop.the(BaseCriterion, criterion.id).met != met:
            told.tap(f"experience.base.{criterion.order}.{met}")
        assert told.workshop.the(BaseCriterion, criterion.id).met == met
    told.tap(f"experience.base.{criterion.order}.no")
    assert told.workshop.the(BaseCriterion, criterion.id).met == "unknown"


@pytest.mark.parametrize("language", ["en", "fi"])
@pytest.mark.parametrize("size", [(567, 403), (440, 330)])
def test_the_rows_are_in_sight_and_large_enough_in_every_window(
    qtbot: QtBot, desk_on: DeskOn, demo: Workshop, size: tuple[int, int], language: str
):
    entering = Entering(qtbot, desk_on(demo, language), size)
    title = "Epäjärjestelmällistyttämättömyydellänsäkäänköhän kysytään <b>"
    entering.desk.do(lambda: path.rename(entering.workshop, entering.current.id, title[:60]))
    for name in ROWS:
        widget = entering.find(name)
        assert entering.in_sight(name), name
        assert widget.height() >= 48, name
        assert widget.width() >= 48, name
        assert widget.accessibleName(), name
    assert entering.find("experience.stop").accessibleName().startswith(f"{entering.number} {title[:60]}")


def test_without_stops_it_shows_the_way_to_the_path(qtbot: QtBot, desk_on: DeskOn, demo: Workshop):
    entering = Entering(qtbot, desk_on(demo))
    went: list[str] = []
    entering.desk.going.connect(lambda screen, _id: went.append(screen))
    stops = [one.id for one in entering.workshop.all(Touchpoint)]
    entering.desk.do(lambda: path.to_tray(entering.workshop, stops))
    entering.write("3")
    entering.tap("experience.to_path")
    assert went == ["path"]
    entering.desk.undo()
    assert entering.in_sight("experience.emotion.0")


def test_what_is_only_looked_at_cannot_be_answered(qtbot: QtBot, desk_on: DeskOn, demo: Workshop):
    entering = Entering(qtbot, desk_on(demo, read_only=True))
    before = list(entering.workshop)
    for name in ROWS:
        entering.tap(name)
    entering.write("123")
    assert list(entering.workshop) == before
    assert entering.find(f"experience.emotion.{entering.said('emotion')}").isChecked()


def test_another_language_says_everything_anew(told: Entering):
    told.desk.set_language("fi")
    assert told.find("experience.as_agreed.unknown").text() == "Ei tiedossa"
    assert QApplication.focusWidget() is not None
