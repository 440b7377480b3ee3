"""The Experience screen: its parts side by side, the two ways to look, and what its buttons open."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise, product

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.library.empty import empty_records
from cxworkshop.model.experience import Measure
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.experience.screen import ExperienceScreen
from cxworkshop.ui.theme import dress
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.long_path import path_of

ScreenOn = Callable[..., ExperienceScreen]
SIZES = [(1192, 608), (1352, 788), (1832, 968)]  # what windows of 1280, 1440 and 1920 leave to a screen


@pytest.fixture
def screen_on(qtbot: QtBot, desk_on: DeskOn) -> ScreenOn:
    """Opens the screen on a workshop."""

    def on(workshop: Workshop, size: tuple[int, int] = SIZES[1], language: str = "en") -> ExperienceScreen:
        screen = ExperienceScreen(desk_on(workshop, language))
        qtbot.addWidget(screen)
        dress(screen)
        screen.resize(*size)
        screen.show()
        qtbot.waitExposed(screen)
        QApplication.processEvents()
        return screen

    return on


def place(screen: ExperienceScreen, part: QWidget) -> QRect:
    return QRect(part.mapTo(screen, QPoint(0, 0)), part.size())


@pytest.mark.parametrize("language", ["en", "fi"])
def test_the_four_panels_stand_apart_and_inside(screen_on: ScreenOn, demo: Workshop, language: str) -> None:
    screen = screen_on(demo, language=language)
    for size in SIZES:
        resized(screen, size)
        above, *below = (place(screen, part) for part in (screen.curve, screen.entry, screen.facts, screen.satisfied))
        assert all(above.bottom() < one.top() for one in below)
        assert all(one.right() < other.left() for one, other in pairwise(below))
        assert below[-1].right() <= size[0]
        assert above.left() >= 0


def test_the_page_does_not_have_to_scroll(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    for size in SIZES:
        resized(screen, size)
        assert place(screen, screen.curve).top() >= 0
        assert place(screen, screen.satisfied).bottom() <= screen.height()


def resized(screen: ExperienceScreen, size: tuple[int, int]) -> None:
    screen.resize(*size)
    QApplication.processEvents()
    assert screen.size().toTuple() == size


def test_the_table_and_the_stop_are_two_looks_at_the_same(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    screen.view.button("table").click()
    assert screen.table.isVisible()
    assert not screen.curve.isVisible()
    assert not screen.differs.isEnabled()
    screen.table.table.setCurrentIndex(screen.table.table.rows.index(4, 0))
    screen.view.button("stop").click()
    assert screen.curve.isVisible()
    assert screen.current.id == "c05"


def test_one_stop_is_current_in_all_panels(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    column = next(one for one in screen.curve.canvas.columns if one.id == "c13")
    column.click()
    assert screen.current.id == "c13"
    assert screen.curve.canvas.columns.index(column) == 10
    assert screen.satisfied.at_stop.accessibleName() == "Stop 13"


def test_differs_by_silo_is_passed_on_to_the_entry(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    before = screen.entry.grab().toImage()
    screen.differs.click()
    assert screen.differs.isChecked()
    assert screen.entry.grab().toImage() != before


def test_the_menu_has_the_doors_for_measures(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    menu = screen.menu()
    assert [action.text() for action in menu.actions()] == [
        "Import measures…", "Paste measures…", "Measures of the whole path",
    ]  # fmt: skip
    menu.actions()[2].trigger()
    assert screen.satisfied.form.isVisible()


@pytest.mark.parametrize("count", [0, 3, 60])
def test_empty_short_and_long_paths_are_shown(screen_on: ScreenOn, count: int) -> None:
    workshop = path_of(count, min(count, 9)) if count else Workshop(empty_records("en", "Our path"))
    screen = screen_on(workshop)
    for size, view in product(SIZES, ("table", "stop")):
        resized(screen, size)
        screen.show_view(view)
        QApplication.processEvents()
        assert not screen.grab().isNull()


def test_another_language_is_spoken_at_once(screen_on: ScreenOn, demo: Workshop) -> None:
    screen = screen_on(demo)
    said = screen.curve.summary.text()
    screen._desk.set_language("fi")
    assert screen.curve.summary.text() != said
    screen._desk.set_language("en")
    assert screen.curve.summary.text() == said


def test_what_people_type_is_never_read_as_markup(screen_on: ScreenOn) -> None:
    title = '<img src="x"> & <b>Ääkköset</b> ' + "pitkä" * 5
    checks = Measure(touchpoint_id="1", name="<u>Done</u>", yes=40, n=40)
    workshop = path_of(2, 1, checks, emotion=[1, 1], experience=[1, 2])
    renamed = [one.but(title=title) if one.id == "1" else one for one in workshop]
    screen = screen_on(Workshop(renamed))
    for part in (screen.curve.canvas.columns[0], screen.facts.square.dots[0]):
        assert title in part.accessibleName()
        assert "<img" not in part.toolTip()
    screen.facts.open_conflict("1")
    assert title in screen.facts.form.accessibleName()
    screen.show_view("table")
    tip = screen.table.table.rows.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<img" not in tip
