"""All stops as a table: sorted, narrowed to what is under 100 %, written in by figures, copied for a spreadsheet."""

from __future__ import annotations

from collections.abc import Callable
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits import scores
from cxworkshop.edits.scores import score_of
from cxworkshop.insight.experience import value
from cxworkshop.model.experience import Measure
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.table.columns import COLUMNS
from cxworkshop.ui.experience.table.lines import read_lines
from cxworkshop.ui.experience.table.model import StopRows
from cxworkshop.ui.experience.table.page import TablePage
from cxworkshop.ui.experience.table.view import judged_by
from cxworkshop.ui.theme import dress
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.long_path import path_of

PageOn = Callable[..., TablePage]
NAMES = [column.name for column in COLUMNS]
SELECT = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
DOWN, UP = Qt.SortOrder.DescendingOrder, Qt.SortOrder.AscendingOrder
VALUES = st.lists(st.none() | st.integers(1, 5), min_size=1, max_size=12)


@pytest.fixture
def page_on(qtbot: QtBot, desk_on: DeskOn) -> PageOn:
    """Opens the table on a workshop."""

    def on(workshop: Workshop, language: str = "en", read_only: bool = False) -> TablePage:
        desk = desk_on(workshop, language, read_only)
        page = TablePage(desk, Current(desk))
        qtbot.addWidget(page)
        dress(page)
        page.resize(1200, 700)
        page.show()
        qtbot.waitExposed(page)
        return page

    return on


def cell(page: TablePage, number: int, name: str) -> str:
    rows = page.table.rows
    place = next(n for n, line in enumerate(rows.lines) if line.standing.stop.number == number)
    return str(rows.index(place, NAMES.index(name)).data())


def stand(page: TablePage, number: int, name: str) -> None:
    rows = page.table.rows
    place = next(n for n, line in enumerate(rows.lines) if line.standing.stop.number == number)
    page.table.setCurrentIndex(rows.index(place, NAMES.index(name)))


def test_a_row_has_all_that_is_known_of_a_stop(page_on: PageOn, demo: Workshop) -> None:
    page = page_on(demo)
    said = {name: cell(page, 13, name) for name in NAMES}
    assert said["Feeling"] == "Poor"
    assert (said["Expected"], said["Experienced"], said["Gap"]) == ("4", "2", "−2 clearly below")
    assert (said["Importance"], said["Gap × importance"]) == ("5", "−10")
    assert (said["Checks"], said["Felt, 0–1"]) == ("37 of 40", "0.46")
    assert said["Facts and feeling"] == "A process fine, feeling poor"


def test_work_backstage_has_facts_and_the_staff_alone(page_on: PageOn, demo: Workshop) -> None:
    page = page_on(demo)
    assert [line.standing.stop.number for line in page.table.rows.lines] == list(range(1, 17))
    assert cell(page, 7, "Stop on the path").endswith("· Backstage")
    assert cell(page, 7, "Facts and feeling") == "only facts known"
    refused = QSignalSpy(page._desk.refused)
    stand(page, 7, "Feeling")
    QTest.keyClick(page.table, Qt.Key.Key_5)
    assert value(page._desk.workshop, "c07", "emotion") is None
    assert refused.count() == 1
    stand(page, 7, "How work feels")
    QTest.keyClick(page.table, Qt.Key.Key_5)
    assert value(page._desk.workshop, "c07", "employee_mood") == 2


@given(VALUES, st.sampled_from([UP, DOWN]))
def test_what_is_not_known_comes_last_either_way(values: list[int | None], order: Qt.SortOrder) -> None:
    rows, column = StopRows(), NAMES.index("Expected")
    rows.show_lines(read_lines(path_of(len(values), 1, expectation=values), "p"), Words("en"))
    rows.sort(column, order)
    shown = [line.said["expectation"] for line in rows.lines]
    known = [value for value in shown if value is not None]
    assert known == sorted(known, reverse=order == DOWN)
    assert shown[len(known) :] == [None] * (len(values) - len(known))
    equal = [int(line.id) for line in rows.lines if line.said["expectation"] == 3]
    assert equal == sorted(equal)


def test_every_column_can_be_sorted_by(page_on: PageOn, demo: Workshop) -> None:
    page = page_on(demo)
    for column, order in product(range(len(COLUMNS)), (DOWN, UP)):
        page.table.sortByColumn(column, order)
        assert len(page.table.rows.lines) == 16


def test_everything_under_a_hundred_percent_is_listed(page_on: PageOn, demo: Workshop) -> None:
    page = page_on(demo)
    assert page.short.accessibleName() == "Under 100 %: 11"
    page.short.click()
    assert [line.standing.stop.number for line in page.table.rows.lines] == [3, 4, 5, 6, 7, 9, 10, 11, 12, 13, 16]
    assert all(line.under_full for line in page.table.rows.lines)


def test_where_no_check_has_failed_the_filter_says_so(page_on: PageOn) -> None:
    page = page_on(path_of(3, 1, Measure(touchpoint_id="1", name="Done", yes=5, n=5)))
    page.short.click()
    assert page.nothing.isVisible()
    assert page.nothing.text() == "No check has failed anywhere. What is not checked does not show here."


def test_figures_write_into_the_cell_one_stands_in(page_on: PageOn) -> None:
    page = page_on(path_of(3, 1, expectation=[2, 2, 2]))
    workshop = page._desk.workshop
    stand(page, 2, "Feeling")
    QTest.keyClick(page.table, Qt.Key.Key_1)
    assert value(workshop, "2", "emotion") == -2
    assert cell(page, 2, "Feeling") == "Awful"
    stand(page, 2, "Expected")
    QTest.keyClick(page.table, Qt.Key.Key_5)
    assert value(workshop, "2", "expectation") == 5
    stand(page, 2, "Ease")
    QTest.keyClick(page.table, Qt.Key.Key_4)
    assert value(workshop, "2", "ease") is None
    QTest.keyClick(page.table, Qt.Key.Key_0)
    assert value(workshop, "2", "ease") == 0
    QTest.keyClick(page.table, Qt.Key.Key_Delete)
    assert score_of(workshop, "2", "ease") is None
    stand(page, 2, "Gap")
    QTest.keyClick(page.table, Qt.Key.Key_1)
    assert page._desk.undo()
    assert value(workshop, "2", "ease") == 0


def test_what_is_only_looked_at_keeps_its_figures(page_on: PageOn) -> None:
    page = page_on(path_of(2), read_only=True)
    stand(page, 1, "Feeling")
    QTest.keyClick(page.table, Qt.Key.Key_3)
    assert value(page._desk.workshop, "1", "emotion") is None


@pytest.mark.parametrize(
    ("key", "of", "meant"),
    [("1", "emotion", -2), ("5", "employee_mood", 2), ("0", "emotion", None), ("0", "ease", 0), ("4", "ease", None),
     ("3", "expectation", 3), ("0", "expectation", None), ("6", "expectation", None), ("", "ease", None)],
)  # fmt: skip
def test_a_figure_means_what_its_scale_says(key: str, of, meant: int | None) -> None:
    assert judged_by(key, of) == meant


def test_rows_are_copied_as_a_spreadsheet_takes_them(page_on: PageOn, demo: Workshop) -> None:
    page = page_on(demo)
    QTest.keyClick(page.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    lines = QGuiApplication.clipboard().text().splitlines()
    assert len(lines) == 17
    assert all(line.count("\t") == len(COLUMNS) - 1 for line in lines)
    assert lines[0].startswith("Stop on the path\tFeeling\tExpected")
    assert lines[1].startswith("1 A service reminder reaches the phone\tGood")
    page.table.clearSelection()
    for place in (1, 2):
        index = page.table.rows.index(place, 0)
        page.table.selectionModel().select(index, SELECT)
    page.table.copy()
    assert len(QGuiApplication.clipboard().text().splitlines()) == 3


def test_the_row_one_stands_in_is_the_current_stop(page_on: PageOn, demo: Workshop) -> None:
    page = page_on(demo)
    stand(page, 9, "Gap")
    assert page._desk.selection == "c09"
    page._desk.select("c12")
    assert page.table.currentIndex().row() == page.table.rows.place("c12")
    assert page.table.currentIndex().column() == NAMES.index("Gap")


def test_a_change_leaves_the_place_where_one_stands(page_on: PageOn) -> None:
    page = page_on(path_of(30))
    stand(page, 25, "Experienced")
    QTest.keyClick(page.table, Qt.Key.Key_4)
    index = page.table.currentIndex()
    assert (index.row(), index.column()) == (24, NAMES.index("Experienced"))


def test_a_table_nobody_sees_reads_nothing_until_it_is_shown(page_on: PageOn) -> None:
    page = page_on(path_of(3))
    page.hide()
    desk = page._desk
    assert desk.do(lambda: scores.score(desk.workshop, "1", "emotion", 2))
    assert cell(page, 1, "Feeling") == ""
    page.show()
    assert cell(page, 1, "Feeling") == "Great"


def test_finnish_has_its_comma(page_on: PageOn, demo: Workshop) -> None:
    page = page_on(demo, "fi")
    assert cell(page, 13, "Felt, 0–1") == "0,46"
    assert isinstance(page.table.cornerWidget(), QWidget)
