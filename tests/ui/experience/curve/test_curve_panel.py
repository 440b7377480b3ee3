"""The curve over the Experience screen: chosen by a tap or keys, read out stop by stop, and told in one line."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from cxworkshop.edits import path
from cxworkshop.model.experience import Score
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.curve.panel import CurvePanel
from cxworkshop.ui.experience.curve.reading import BEST, END, PEAK, WORST, read_path
from cxworkshop.ui.theme import dress
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.long_path import path_of, score

FELT: list[int | None] = [1, -1, None, -2, 2, 0]


@pytest.fixture
def panel_on(qtbot: QtBot, desk_on: DeskOn):
    """Opens the panel on a workshop."""

    def on(workshop: Workshop, language: str = "en", size: tuple[int, int] = (1300, 330)) -> CurvePanel:
        desk = desk_on(workshop, language)
        panel = CurvePanel(desk, Current(desk))
        qtbot.addWidget(panel)
        dress(panel)
        panel.resize(*size)
        panel.show()
        qtbot.waitExposed(panel)
        return panel

    return on


def desk_of(panel: CurvePanel) -> Desk:
    return panel._desk


def test_a_tap_on_a_column_chooses_its_stop(panel_on) -> None:
    panel = panel_on(path_of(6, 2, emotion=FELT))
    QTest.mouseClick(panel.canvas.columns[3], Qt.MouseButton.LeftButton)
    assert desk_of(panel).selection == "4"
    assert [column.isChecked() for column in panel.canvas.columns] == [False] * 3 + [True] + [False] * 2


def test_arrows_home_and_end_walk_along_the_path(panel_on, qtbot: QtBot) -> None:
    panel = panel_on(path_of(6, 2, emotion=FELT))
    desk_of(panel).select("1")
    right, left, home, end = Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_End
    with qtbot.waitActive(panel):
        panel.activateWindow()
    column = panel.canvas.columns[0]
    column.setFocus()
    for key, there in ((right, 2), (end, 6), (left, 5), (home, 1), (left, 1)):
        QTest.keyClick(column, key)
        column = panel.canvas.columns[there - 1]
        assert desk_of(panel).selection == str(there)
        assert column.hasFocus()


def test_every_stop_is_read_out_with_what_is_known_of_it(panel_on) -> None:
    said = {"emotion": FELT, "employee_mood": [-1] * 6, "expectation": [3] * 6, "experience": [1] * 6}
    panel = panel_on(path_of(6, 2, importance=[5] * 6, **said))
    first = panel.canvas.columns[0].accessibleName()
    for words in (
        *(
            "1 Stop 1, stage Stage 1",
            "Feeling: Good",
            "How work feels: Poor",
            "Expected 3, experienced 1: clearly below",
        ),
        *("Gap times importance −10", "Early warning", "Happy, though far below"),
    ):
        assert words in first
    assert "Feeling: not said yet" in panel.canvas.columns[2].accessibleName()
    assert panel.canvas.columns[3].accessibleName().endswith("worst")


def test_worst_best_end_and_peak_are_named() -> None:
    reading = read_path(path_of(6, 2, emotion=FELT), "p")
    assert reading.moments == {3: (WORST,), 4: (BEST, PEAK), 5: (END,)}


def test_one_feeling_alone_is_neither_best_nor_worst() -> None:
    assert read_path(path_of(3, 1, emotion=[1, 1, 1]), "p").moments == {2: (END, PEAK)}


def test_what_stays_in_mind_and_the_dearest_stop_are_told_in_one_line(panel_on, demo: Workshop) -> None:
    told = panel_on(demo).summary.text()
    assert told.startswith("What stays in mind: Awful")
    assert "best 6" in told
    assert "worst, end, peak 16" in told
    assert "most is lost at 5 (gap × importance −10)" in told


def test_silos_that_differ_by_two_have_a_band(panel_on) -> None:
    silos = [Silo(id="as", name="Service", code="AS"), Silo(id="hn", name="Garage", code="HN", order=2)]
    scores = [score("1", "emotion", -1, "as"), score("1", "emotion", 1, "hn"), score("2", "emotion", 0, "as"),
              score("2", "emotion", 1, "hn")]  # fmt: skip
    workshop = path_of(3, 1, *silos, *scores)
    reading = read_path(workshop, "p")
    assert panel_on(workshop).summary.text().endswith("the silos differ at 1")
    assert [one.band for one in reading.felt] == [(-1, 1), None, None]
    assert [one.emotion for one in reading.felt] == [0, 0.5, None]


def test_a_change_is_read_again_and_undone_again(panel_on) -> None:
    panel = panel_on(path_of(6, 2, emotion=FELT))
    desk = desk_of(panel)
    assert desk.do(lambda: path.remove_touchpoints(desk.workshop, ["5"]))
    assert len(panel.canvas.columns) == 5
    assert panel.reading is not None
    assert panel.reading.moments[3] == (WORST, PEAK)
    assert desk.undo()
    assert len(panel.canvas.columns) == 6


@pytest.mark.parametrize("count", [1, 3, 14, 60])
def test_every_stop_can_be_hit_with_a_finger_and_the_current_one_is_in_sight(panel_on, count: int) -> None:
    panel = panel_on(path_of(count, min(count, 5)))
    assert all(column.width() >= 48 for column in panel.canvas.columns)
    panel._current.last()
    QApplication.processEvents()
    last = panel.canvas.columns[-1]
    assert last.visibleRegion().boundingRect().width() == last.width()


def test_sixty_stops_are_painted_in_a_few_milliseconds(panel_on) -> None:
    said: list[int | None] = [(n * 7) % 5 - 2 for n in range(60)]
    steps: list[int | None] = [(n * 3) % 5 + 1 for n in range(60)]
    panel = panel_on(path_of(60, 8, emotion=said, employee_mood=said[::-1], expectation=steps, experience=steps[::-1]))
    panel.canvas.grab()
    started = time.thread_time()
    panel.canvas.grab()
    assert time.thread_time() - started < 0.1  # about a hundredth on an idle machine


def test_a_path_of_a_thousand_stops_is_painted_to_its_end(panel_on) -> None:
    panel = panel_on(path_of(1000, 12, emotion=[(n % 5) - 2 for n in range(1000)]))
    panel._current.last()
    QApplication.processEvents()
    last = panel.canvas.columns[-1].geometry()
    seen = panel.canvas.grab(last).toImage()
    assert len({seen.pixel(x, y) for x in range(0, seen.width(), 3) for y in range(0, seen.height(), 3)}) > 5


def test_an_empty_path_and_a_silent_one_say_so(panel_on) -> None:
    assert panel_on(path_of(4)).summary.text() == "Start with the feeling. The curve grows stop by stop."
    empty = Workshop(one for one in path_of(1) if one.kind != "touchpoint")
    assert panel_on(empty).summary.text() == "No stops on this path yet. Place the first ones on the path."


def test_scores_of_nobody_are_no_feeling() -> None:
    assert read_path(path_of(2, 1, Score(touchpoint_id="1", dimension="ease", value=1)), "p").is_silent
