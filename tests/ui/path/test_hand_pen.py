"""The pen on the path: it does what a mouse does, its side button opens the menu, its eraser does nothing."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from pytestqt.qtbot import QtBot

from cxworkshop.edits.rows import in_stage
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import Pen, ScreenOn, cell, on_canvas, records


def row(screen: PathScreen, stage: str) -> str:
    return "".join(one.id for one in in_stage(screen._desk.workshop, stage))


def test_the_pen_drags_a_card_and_one_undo_takes_it_back(path_screen: ScreenOn):
    screen = path_screen()
    before = records(screen)
    pen = Pen(screen.canvas.viewport()).press(on_canvas(screen, "a")).move(cell(screen, 2, 1))
    assert screen.hand.carried == ("a",)
    pen.lift()
    assert row(screen, "s3") == "a"
    screen._desk.undo()
    assert records(screen) == before


def test_the_pen_lifts_by_a_long_press(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen()
    pen = Pen(screen.canvas.viewport()).press(on_canvas(screen, "a"))
    qtbot.waitUntil(lambda: screen.hand.carried == ("a",))
    pen.lift()
    assert screen._desk.editor.undoable is None


def test_the_pen_draws_a_rubber_band(path_screen: ScreenOn):
    screen = path_screen()
    a, c = screen.canvas.card_rect("a"), screen.canvas.card_rect("c")
    Pen(screen.canvas.viewport()).press(a.topLeft() - QPoint(12, 10)).move(c.center()).lift()
    assert screen.view.chosen == ("a", "c")


def test_the_pen_opens_by_a_double_tap(path_screen: ScreenOn):
    screen = path_screen()
    opened: list[str] = []
    screen.hand.opened.connect(opened.append)
    pen = Pen(screen.canvas.viewport())
    for _ in range(2):
        pen.press(on_canvas(screen, "b")).lift()
    assert opened == ["b"]


def test_the_side_button_asks_for_the_menu_and_calls_a_drag_off(path_screen: ScreenOn):
    screen = path_screen()
    viewport = screen.canvas.viewport()
    asked: list[tuple[str, str]] = []
    screen.hand.menu_asked.disconnect()
    screen.hand.menu_asked.connect(lambda kind, id, _at: asked.append((kind, id)))
    side = Pen(viewport, button=Qt.MouseButton.RightButton)
    side.press(on_canvas(screen, "c")).lift()
    assert asked == [("card", "c")]
    Pen(viewport).press(on_canvas(screen, "a")).move(cell(screen, 2, 1))
    side.press(cell(screen, 2, 1)).lift()
    assert not screen.hand.is_busy
    assert len(asked) == 1
    assert row(screen, "s1") == "ab"


def test_the_eraser_does_nothing(path_screen: ScreenOn):
    screen = path_screen()
    eraser = Pen(screen.canvas.viewport(), QPointingDevice.PointerType.Eraser)
    eraser.press(on_canvas(screen, "a")).move(cell(screen, 2, 1)).lift()
    assert screen.view.chosen == ()
    assert row(screen, "s1") == "ab"
