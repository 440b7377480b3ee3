"""Measures and deviations on the card: counts written as numbers, two kinds side by side, and the way to a plan."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from cxworkshop.edits import surprises
from cxworkshop.edits.experience import measures_of
from cxworkshop.insight.facts import is_short
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.surprises import Deviation
from cxworkshop.text import Words
from cxworkshop.ui.parts.measure_words import says
from cxworkshop.ui.parts.number_field import NumberField
from cxworkshop.ui.path.card.deviations import DeviationBlock
from cxworkshop.ui.path.card.measures import BothSides
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn
from tests.ui.path.test_card import find, opened, pick, press, records, write
from tests.ui.path.test_card_sections import is_there, section, summary


def number(screen: PathScreen, name: str, digits: str, end: Qt.Key = Qt.Key.Key_Return) -> QLineEdit:
    field = find(screen, name)
    assert isinstance(field, QLineEdit)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, digits)
    QTest.keyClick(field, end)
    QApplication.processEvents()
    return field


def measures(screen: PathScreen) -> list[Measure]:
    return measures_of(records(screen), "a")


def on_measures(path_screen: ScreenOn, kind: str, language: str = "en") -> PathScreen:
    screen = path_screen(language=language)
    opened(screen)
    section(screen, "measures")
    screen.activateWindow()
    assert QTest.qWaitForWindowActive(screen)
    press(screen, f"measure.add.{kind}")
    return screen


def told(screen: PathScreen) -> str:
    return says(measures(screen)[0], screen._desk.t).replace("\u00a0", " ")


def test_a_check_is_counted_as_passed_of_checked(path_screen: ScreenOn):
    screen = on_measures(path_screen, "yes_no")
    assert find(screen, "measure.yes").hasFocus()
    number(screen, "measure.yes", "17", Qt.Key.Key_Tab)
    assert measures(screen)[0].yes == 0
    number(screen, "measure.n", "40")
    write(screen, "measure.name.input", "answered within a minute")
    assert (measures(screen)[0].yes, measures(screen)[0].n) == (17, 40)
    assert summary(screen, "measures") == "17/40 answered within a minute"
    assert told(screen) == "42 % passed · goal 100 % · n = 40"
    screen._desk.undo()
    screen._desk.undo()
    assert (measures(screen)[0].yes, measures(screen)[0].n) == (0, 0)
    assert find(screen, "measure.n").text() == ""  # type: ignore[attr-defined]


def test_more_passed_than_checked_is_refused_in_a_sentence(path_screen: ScreenOn):
    screen = on_measures(path_screen, "yes_no")
    refusals = QSignalSpy(screen._desk.refused)
    number(screen, "measure.n", "4")
    field = number(screen, "measure.yes", "5")
    assert refusals.at(0)[0].startswith("More passed than were checked: 5 of 4.")
    assert measures(screen)[0].yes == 0
    assert field.text() == ""


def test_a_pause_in_the_middle_of_a_number_is_not_its_end(path_screen: ScreenOn, qtbot: QtBot):
    screen = on_measures(path_screen, "yes_no")
    number(screen, "measure.n", "20")
    number(screen, "measure.yes", "17")
    refusals = QSignalSpy(screen._desk.refused)
    field = find(screen, "measure.n")
    assert isinstance(field, NumberField)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "4")
    with qtbot.waitSignal(field._pause.timeout):
        pass
    assert (field.text(), refusals.count()) == ("4", 0)
    QTest.keyClicks(field, "0")
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert (measures(screen)[0].yes, measures(screen)[0].n) == (17, 40)


def test_letters_are_not_counts(path_screen: ScreenOn):
    screen = on_measures(path_screen, "yes_no")
    assert number(screen, "measure.n", "-4x2,5").text() == "425"
    assert measures(screen)[0].n == 425


def test_satisfaction_tells_fives_and_fours_apart(path_screen: ScreenOn):
    screen = on_measures(path_screen, "satisfaction")
    for grade, count in zip("12345", ("1", "2", "5", "9", "8"), strict=True):
        number(screen, f"measure.count.{grade}", count)
    number(screen, "measure.goal", "60")
    assert measures(screen)[0].counts == (1, 2, 5, 9, 8)
    assert measures(screen)[0].goal == 60
    assert told(screen) == "fives 32 % · fours 36 % · goal 60 % · n = 25"
    assert is_short(measures(screen)[0])
    assert summary(screen, "measures") == "25 answers"


@pytest.mark.parametrize(("n", "words"), [(3, "9–10: 2 · 7–8: 0 · 0–6: 1 · n = 3"), (30, "score +33 · n = 30")])
def test_recommending_gets_a_score_only_when_enough_were_asked(n: int, words: str):
    counts = (n // 3, *(0,) * 9, n - n // 3)
    measure = Measure(touchpoint_id="a", name="x", measure_type="subjective", scale="recommend", counts=counts)
    assert says(measure, Words("en")).endswith(words)


def test_effort_counts_what_was_easy():
    measure = Measure(
        touchpoint_id="a", name="x", measure_type="subjective", scale="effort", counts=(0, 0, 1, 0, 0, 1, 2)
    )
    assert says(measure, Words("en")).replace("\u00a0", " ") == "6–7, easy: 75 % · n = 4"


def test_facts_and_answers_stand_side_by_side_and_are_never_one_figure(path_screen: ScreenOn):
    screen = on_measures(path_screen, "yes_no")
    number(screen, "measure.n", "10")
    number(screen, "measure.yes", "10")
    press(screen, "measure.add.satisfaction")
    number(screen, "measure.count.1", "6")
    sides = screen.findChild(BothSides)
    assert sides is not None
    assert (sides.facts.figure.text(), sides.answers.figure.text()) == ("100\u00a0%", "0\u00a0%")
    assert "n" not in sides.facts.figure.text()
    assert sides.facts.rest.text().startswith("10 of 10")
    assert sides.conflict.text() == "Process fine, feeling poor"


def test_measures_are_reordered_by_keys_and_removed_and_brought_back(path_screen: ScreenOn):
    screen = on_measures(path_screen, "yes_no")
    press(screen, "measure.add.effort")
    assert [one.scale for one in measures(screen)] == ["yes_no", "effort"]
    QTest.keyClick(find(screen, "measure.name.input"), Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert [one.scale for one in measures(screen)] == ["effort", "yes_no"]
    press(screen, "measure.remove")
    assert len(measures(screen)) == 1
    screen._desk.undo()
    assert len(measures(screen)) == 2


def test_period_and_source_stay_with_the_measure(path_screen: ScreenOn):
    screen = on_measures(path_screen, "effort")
    write(screen, "measure.period.input", "week 10")
    write(screen, "measure.source.input", "a call afterwards")
    assert (measures(screen)[0].period, measures(screen)[0].source) == ("week 10", "a call afterwards")


# Deviations


def test_a_deviation_is_named_where_it_happens_and_led_to_its_plan(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "deviations")
    pick(screen, "deviation.category", "partner")
    write(screen, "deviation.new", "The line is cut off")
    (deviation,) = records(screen).all(Deviation)
    assert (deviation.title, deviation.category) == ("The line is cut off", "partner")
    assert deviation.touchpoint_ids == ("a",)
    assert summary(screen, "deviations") == "1 deviation · Medium · 1 without a plan"
    went = QSignalSpy(screen._desk.going)
    button = find(screen, "deviation.plan")
    assert button.accessibleName() == "Write a plan: The line is cut off"
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert went.at(0) == ["plans", deviation.id]


def test_the_gravest_deviation_stands_first_and_says_how_far_its_plan_is(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen)
    section(screen, "deviations")
    write(screen, "deviation.new", "A small delay")
    write(screen, "deviation.new", "Somebody is hurt")
    slight, grave = records(screen).all(Deviation)
    screen._desk.do(lambda: surprises.revise_deviation(records(screen), grave.id, severity=5))
    screen._desk.do(lambda: surprises.write_plan(records(screen), grave.id, first_words="Are you all right?"))
    QApplication.processEvents()
    assert summary(screen, "deviations") == "2 deviations · High · 1 without a plan"
    grave_block, slight_block = (listed(screen)[one.id] for one in (grave, slight))
    assert grave_block.y() < slight_block.y()
    assert grave_block.plan.accessibleName() == "Plan: draft: Somebody is hurt"


def listed(screen: PathScreen) -> dict[str, DeviationBlock]:
    return {block.id: block for block in screen.findChildren(DeviationBlock)}


def test_a_card_in_the_tray_has_no_deviations_yet(path_screen: ScreenOn):
    screen = path_screen()
    opened(screen, "x")
    section(screen, "deviations")
    assert not is_there(screen, "deviation.new")
    assert not records(screen).the(Touchpoint, "x").is_placed
