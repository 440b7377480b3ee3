"""A gesture called off, or refused by the disk, leaves everything as it was: the file too, byte for byte."""

from __future__ import annotations

from collections.abc import Callable
from hashlib import sha256

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.path.hand.ghost import Ghost
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import Fingers, Hand, Pen, ScreenOn, cell, hover, on_canvas, records, touch_screen

CTRL = Qt.KeyboardModifier.ControlModifier


def prints(file: WorkshopFile) -> dict[str, str]:
    """A fingerprint of the workshop file and of what SQLite keeps beside it."""
    beside = file.path.parent.glob(f"{file.path.name}*")
    return {one.name: sha256(one.read_bytes()).hexdigest() for one in beside if not one.name.endswith("-shm")}


def press_right(screen: PathScreen) -> None:
    viewport, at = screen.canvas.viewport(), QPoint(300, 300)
    QTest.mousePress(viewport, Qt.MouseButton.RightButton, pos=at)
    menu = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, viewport.mapToGlobal(at))
    QApplication.sendEvent(viewport, menu)
    QTest.mouseRelease(viewport, Qt.MouseButton.RightButton, pos=at)


def leave_the_keyboard(screen: PathScreen) -> None:
    screen.tools.list.setFocus()
    QApplication.sendEvent(screen.canvas, QEvent(QEvent.Type.FocusOut))


BREAKS: dict[str, Callable[[PathScreen], object]] = {
    "Esc": lambda s: QTest.keyClick(s.canvas, Qt.Key.Key_Escape),
    "the right button": press_right,
    "another window": lambda s: QApplication.sendEvent(s.canvas, QEvent(QEvent.Type.WindowDeactivate)),
    "the keyboard elsewhere": leave_the_keyboard,
    "the screen goes away": lambda s: s.hide(),
    "a release that was lost": lambda s: hover(s.canvas.viewport(), QPoint(300, 300)),
}


@pytest.mark.parametrize("why", BREAKS)
def test_a_card_called_off_is_back_and_the_file_is_the_same(
    path_screen: ScreenOn, open_workshops: list[WorkshopFile], why: str
):
    screen = path_screen()
    before, file = records(screen), prints(open_workshops[-1])
    viewport = screen.canvas.viewport()
    hand = Hand(viewport, on_canvas(screen, "a")).move(viewport, cell(screen, 2, 1))
    assert screen.hand.carried == ("a",)
    BREAKS[why](screen)
    assert not screen.hand.is_busy
    hand.move(viewport, QPoint(420, 300)).drop()
    assert records(screen) == before
    assert prints(open_workshops[-1]) == file
    assert screen._desk.editor.undoable is None
    assert not [ghost for ghost in screen.findChildren(Ghost) if ghost.isVisible()]


def band(screen: PathScreen) -> Hand:
    at = screen.canvas.card_rect("a").topLeft() - QPoint(12, 10)
    return Hand(screen.canvas.viewport(), at).move(screen.canvas.viewport(), QPoint(500, 400))


def draft(screen: PathScreen) -> Hand:
    viewport = screen.canvas.viewport()
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=on_canvas(screen, "a"))
    return Hand(viewport, on_canvas(screen, "a") + QPoint(60, 0)).move(viewport, on_canvas(screen, "c"))


def from_tray(screen: PathScreen) -> Hand:
    card = screen.tray.card("x")
    assert card is not None
    return Hand(card, QPoint(60, 30)).move(screen.canvas.viewport(), cell(screen, 1, 1))


STARTS: dict[str, Callable[[PathScreen], Hand]] = {"a band": band, "a move": draft, "a card of the tray": from_tray}


@pytest.mark.parametrize("what", STARTS)
def test_escape_calls_every_gesture_off(path_screen: ScreenOn, open_workshops: list[WorkshopFile], what: str):
    screen = path_screen()
    drawn: list[str] = []
    screen.hand.move_drawn.connect(lambda a, b, _at: drawn.append(a + b))
    file = prints(open_workshops[-1])
    hand = STARTS[what](screen)
    chosen = ("a",) if what == "a move" else ("x",) if what == "a card of the tray" else ()
    QTest.keyClick(QApplication.focusWidget() or screen.canvas, Qt.Key.Key_Escape)
    assert not screen.hand.is_busy
    hand.drop()
    assert screen.view.chosen == chosen
    assert drawn == []
    assert prints(open_workshops[-1]) == file


def test_a_pan_called_off_stays_where_it_is(path_screen: ScreenOn):
    screen = path_screen()
    screen.canvas.set_zoom(2)
    viewport = screen.canvas.viewport()
    hand = Hand(viewport, QPoint(700, 300), Qt.MouseButton.MiddleButton).move(viewport, QPoint(300, 300))
    QTest.keyClick(screen.canvas, Qt.Key.Key_Escape)
    seen = screen.canvas.horizontalScrollBar().value()
    hand.move(viewport, QPoint(200, 300)).drop()
    assert screen.canvas.horizontalScrollBar().value() == seen


def test_no_key_means_anything_while_a_card_is_in_the_hand(path_screen: ScreenOn):
    screen = path_screen()
    viewport = screen.canvas.viewport()
    hand = Hand(viewport, on_canvas(screen, "a")).move(viewport, cell(screen, 2, 1))
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_S, Qt.Key.Key_Right):
        QTest.keyClick(screen.canvas, key)
    assert screen.hand.carried == ("a",)
    hand.drop()
    assert len(screen.view.plan.stops) == 4


def test_fingers_and_pen_called_off_leave_the_file_as_it_was(path_screen: ScreenOn, open_workshops: list[WorkshopFile]):
    screen = path_screen()
    viewport, file = screen.canvas.viewport(), prints(open_workshops[-1])
    finger = Fingers(viewport).press(on_canvas(screen, "a")).move(cell(screen, 2, 1))
    QApplication.sendEvent(viewport, QTouchEvent(QEvent.Type.TouchCancel, touch_screen()))
    finger.lift()
    pen = Pen(viewport).press(on_canvas(screen, "a")).move(cell(screen, 2, 1))
    QTest.keyClick(screen.canvas, Qt.Key.Key_Escape)
    pen.lift()
    assert prints(open_workshops[-1]) == file
    assert screen._desk.editor.undoable is None


@pytest.mark.parametrize("ids", ["a", "abc"])
def test_a_save_that_fails_snaps_the_cards_back_and_says_why(path_screen: ScreenOn, ids: str):
    screen = path_screen(read_only=True)
    screen._desk.read_only = False  # nobody knew that the file cannot be written
    refused: list[str] = []
    screen._desk.refused.connect(refused.append)
    viewport = screen.canvas.viewport()
    where = {id: screen.canvas.card_rect(id) for id in "abcd"}
    for id in ids:
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, CTRL, on_canvas(screen, id))
    Hand(viewport, on_canvas(screen, "a")).move(viewport, cell(screen, 2, 1)).drop()
    assert len(refused) == 1
    assert refused[0].endswith(".")
    assert {id: screen.canvas.card_rect(id) for id in "abcd"} == where
    assert not screen.oops.isVisible()
    assert set(screen.view.chosen) == set(ids)
