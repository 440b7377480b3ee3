"""Very satisfied: fives and fours apart with their n, a goal, an answer, and no score from a handful of answers."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.satisfied.panel import SatisfiedPanel, easy_words, recommend_words
from cxworkshop.ui.theme import dress
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.long_path import path_of

EN = Words("en")
PanelOn = Callable[..., SatisfiedPanel]


@pytest.fixture
def panel_on(qtbot: QtBot, desk_on: DeskOn) -> PanelOn:
    """Opens the panel on a workshop."""

    def on(workshop: Workshop, language: str = "en") -> SatisfiedPanel:
        desk = desk_on(workshop, language)
        panel = SatisfiedPanel(desk, Current(desk))
        qtbot.addWidget(panel)
        dress(panel)
        panel.resize(320, 420)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return on


def overall_of(panel: SatisfiedPanel) -> Measure:
    return panel._desk.workshop.the(Measure, "overall-satisfaction")


def test_the_fives_stand_alone_with_their_n_and_the_fours_beside_them(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    assert panel.headline.share.text() == "23\u00a0%"
    assert panel.headline.of.text() == "49 of 214"
    assert panel.n.text() == "n = 214"
    assert panel.headline.field.text() == "35"
    assert panel.fours.sentence.text().startswith("45\u00a0% are fours. They can leave without pain.")
    assert panel.bars.accessibleName() == "49 of 5, 97 of 4, 38 of 3, 19 of 2, 11 of 1"


def test_fives_and_fours_are_never_added_up(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    said = " ".join((panel.headline.share.text(), panel.headline.of.text(), panel.fours.sentence.text()))
    assert "68" not in said


def test_the_goal_and_the_answer_are_kept_with_the_measure_of_the_path(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    panel.headline.field.setFocus()
    panel.headline.field.selectAll()
    QTest.keyClicks(panel.headline.field, "40")
    QTest.keyClick(panel.headline.field, Qt.Key.Key_Return)
    assert overall_of(panel).goal == 40
    QTest.keyClicks(panel.fours.field, "A call the same day")
    panel.fours.field.settle()
    assert overall_of(panel).four_to_five_note == "A call the same day"
    assert panel._desk.undo()
    assert panel.fours.field.text() == ""
    panel.headline.field.clear()
    panel.headline.field.settle()
    assert overall_of(panel).goal is None


def test_a_stop_that_customers_were_asked_about_can_be_shown_alone(panel_on: PanelOn, demo: Workshop) -> None:
    panel = panel_on(demo)
    panel._current.go("c02")
    assert not panel.at_stop.isVisible()
    panel._current.go("c10")
    panel.at_stop.click()
    stop = Measure.model_validate(panel._desk.workshop.the(Measure, "c10-answers").plain())
    assert panel.n.text() == f"n = {sum(stop.counts)}"
    panel.headline.field.setFocus()
    QTest.keyClicks(panel.headline.field, "50")
    QTest.keyClick(panel.headline.field, Qt.Key.Key_Return)
    QTest.keyClicks(panel.fours.field, "Ask before, not after")
    panel.fours.field.settle()
    kept = panel._desk.workshop.the(Touchpoint, "c10")
    assert (kept.goal_top_box, kept.four_to_five_note) == (0.5, "Ask before, not after")
    panel._current.go("c02")
    assert panel.n.text() == "n = 214"


def test_without_answers_the_way_to_them_is_offered(panel_on: PanelOn) -> None:
    panel = panel_on(path_of(3))
    assert panel._pages.currentIndex() == 0
    assert not panel.others.isVisible()
    panel.add.click()
    assert panel.form.isVisible()


def test_a_score_needs_twenty_answers() -> None:
    few, enough = [0] * 9 + [3, 16], [1] * 1 + [0] * 8 + [3, 16]
    assert recommend_words(few, EN) == ["Would recommend · 9–10: 19 · 7–8: 0 · 0–6: 0 · n = 19"]
    assert recommend_words(enough, EN) == ["Would recommend +90 · n = 20"]
    assert recommend_words([20] + [0] * 10, EN) == ["Would recommend −100 · n = 20"]
    assert recommend_words((), EN) == []


def test_ease_is_told_with_its_n() -> None:
    assert easy_words([1, 0, 0, 0, 0, 2, 1], EN) == ["6–7, easy: 75\u00a0% · n = 4"]
    assert easy_words((), EN) == []


def test_recommendation_is_shown_where_it_was_asked(panel_on: PanelOn, demo: Workshop) -> None:
    assert panel_on(demo).others.text() == "Would recommend −2 · n = 214"
