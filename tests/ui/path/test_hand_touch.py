"""Fingers on the path: one drags a card or pulls the path along, two zoom it, a palm does nothing."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.edits.rows import in_stage, in_tray
from cxworkshop.layout.aim import Aim
from cxworkshop.ui.path.hand.ghost import Ghost
from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hand.touch import Finger
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import Fingers, Pen, ScreenOn, cell, on_canvas, records, touch_screen


def row(screen: PathScreen, stage: str) -> str:
    return "".join(one.id for one in in_stage(screen._desk.workshop, stage))


def on_small_screen(path_screen: ScreenOn, tray: bool = False) -> PathScreen:
    """Touches reach only as far as the screen of the test machine, which is 800 by 800."""
    screen = path_screen(size=(800, 760))
    screen.show_tray(tray)
    QApplication.processEvents()
    return screen


def from_tray(screen: PathScreen, id: str) -> Fingers:
    card = screen.tray.card(id)
    assert card is not None
    return Fingers(card)


def over(widget: QWidget, target: QWidget, at: QPoint) -> QPoint:
    """A point of another widget, in the pixels of the one that was touched first."""
    return widget.mapFromGlobal(target.mapToGlobal(at))


def test_one_finger_drags_a_card_and_one_undo_takes_it_back(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    before = records(screen)
    Fingers(screen.canvas.viewport()).press(on_canvas(screen, "a")).move(cell(screen, 2, 1)).lift()
    assert (row(screen, "s1"), row(screen, "s3")) == ("b", "a")
    screen._desk.undo()
    assert records(screen) == before


def test_the_finger_does_not_hide_the_card_it_carries(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    viewport = screen.canvas.viewport()
    finger = Fingers(viewport).press(on_canvas(screen, "a")).move(QPoint(300, 330))
    (ghost,) = (one for one in screen.findChildren(Ghost) if one.isVisible())
    assert not ghost.geometry().contains(viewport.mapTo(screen, QPoint(300, 330)))
    assert (ghost.geometry().center() - viewport.mapTo(screen, QPoint(300, 330))).manhattanLength() < 200
    finger.lift()


def test_a_finger_takes_a_card_out_of_the_tray_by_its_grip_or_sideways(path_screen: ScreenOn):
    screen = on_small_screen(path_screen, tray=True)
    for id, at in (("x", QPoint(130, 60)), ("y", QPoint(40, 20))):
        finger = from_tray(screen, id).press(at)
        finger.move(at + QPoint(30, 0))
        assert screen.hand.carried == (id,)
        finger.move(over(finger.widget, screen.canvas.viewport(), cell(screen, 0, 1, 1))).lift()
    assert set(row(screen, "s1")) == set("abxy")


def test_a_finger_up_and_down_runs_through_a_long_tray(path_screen: ScreenOn):
    screen = on_small_screen(path_screen, tray=True)
    screen.tray.entry.setPlainText("\n".join(f"Card {n}" for n in range(58)))
    QTest.keyClick(screen.tray.entry, Qt.Key.Key_Return)
    ids = [one.id for one in in_tray(screen._desk.workshop, "p")]
    assert len(ids) == 60
    bar = screen.tray._area.verticalScrollBar()
    bar.setValue(0)
    done = screen._desk.editor.undoable
    from_tray(screen, ids[2]).press(QPoint(40, 60)).move(QPoint(42, -140)).lift()
    assert bar.value() > 150
    assert screen._desk.editor.undoable is done


def test_a_tap_chooses_and_a_double_tap_opens(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    opened: list[str] = []
    screen.hand.opened.connect(opened.append)
    finger = Fingers(screen.canvas.viewport())
    finger.tap(on_canvas(screen, "c"))
    assert screen.view.chosen == ("c",)
    assert opened == []
    finger.tap(on_canvas(screen, "c"))
    assert opened == ["c"]
    assert screen._desk.editor.undoable is None


def test_a_double_tap_in_an_empty_cell_asks_for_a_card_there(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    asked: list[Aim] = []
    screen.hand.cell_asked.connect(lambda aim, _at: asked.append(aim))
    Fingers(screen.canvas.viewport()).tap(cell(screen, 2, 1)).tap(cell(screen, 2, 1))
    assert asked == [Aim(2, 1, 0)]
    assert screen._desk.editor.undoable is None


def test_a_finger_that_rests_opens_the_menu_and_lifts_nothing(path_screen: ScreenOn, qtbot: QtBot):
    screen = on_small_screen(path_screen)
    asked: list[tuple[str, str]] = []
    screen.hand.menu_asked.disconnect()
    screen.hand.menu_asked.connect(lambda kind, id, _at: asked.append((kind, id)))
    finger = Fingers(screen.canvas.viewport()).press(on_canvas(screen, "b"))
    qtbot.waitUntil(lambda: bool(asked))
    assert asked == [("card", "b")]
    assert not screen.hand.is_busy
    finger.move(cell(screen, 2, 1)).lift()
    assert row(screen, "s1") == "ab"
    finger.press(cell(screen, 2, 1))
    qtbot.waitUntil(lambda: len(asked) == 2)
    assert asked[1] == ("cell", "")
    finger.lift()


def test_after_a_quarter_of_a_second_the_least_movement_lifts_a_card(path_screen: ScreenOn, qtbot: QtBot):
    screen = on_small_screen(path_screen)
    at = on_canvas(screen, "a")
    finger = Fingers(screen.canvas.viewport()).press(at)
    qtbot.waitUntil(lambda: screen.hand._since.elapsed() >= 260)
    assert not screen.hand.carried
    finger.move(at + QPoint(4, 0))
    assert screen.hand.carried == ("a",)
    finger.move(cell(screen, 2, 0)).lift()
    assert row(screen, "s3") == "a"


def test_one_finger_where_there_is_no_card_pulls_the_path_along(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    screen.canvas.set_zoom(2)
    bar = screen.canvas.horizontalScrollBar()
    Fingers(screen.canvas.viewport()).press(QPoint(600, 420)).move(QPoint(250, 420)).lift()
    assert bar.value() > 200
    assert screen.view.chosen == ()


def test_two_fingers_zoom_and_pan_around_the_middle_between_them(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    viewport = screen.canvas.viewport()
    fingers = Fingers(viewport).press(QPoint(300, 300), 0).press(QPoint(400, 300), 1)
    under = screen.canvas.mapToScene(QPoint(350, 300))
    fingers.move(QPoint(260, 300), 0).move(QPoint(460, 300), 1)
    assert screen.canvas.zoom == pytest.approx(2.0, abs=0.02)
    assert screen.canvas.mapToScene(QPoint(360, 300)).x() == pytest.approx(under.x(), abs=3)
    fingers.lift(0)
    fingers.lift(1)
    assert not screen.hand.is_busy
    assert screen._desk.editor.undoable is None


def test_a_pinch_may_begin_with_a_finger_on_a_card_and_moves_no_card(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    fingers = Fingers(screen.canvas.viewport()).press(on_canvas(screen, "a"), 0).press(on_canvas(screen, "c"), 1)
    fingers.move(on_canvas(screen, "c") + QPoint(200, 0), 1)
    assert screen.canvas.zoom > 1.1
    fingers.lift(1)
    fingers.move(QPoint(500, 500), 0)
    fingers.lift(0)
    assert (row(screen, "s1"), row(screen, "s2")) == ("ab", "cd")
    assert screen._desk.editor.undoable is None


def test_a_second_finger_does_not_disturb_a_card_in_the_hand(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    fingers = Fingers(screen.canvas.viewport()).press(on_canvas(screen, "a"), 0).move(cell(screen, 1, 1), 0)
    zoom = screen.canvas.zoom
    fingers.press(QPoint(500, 500), 1).move(QPoint(600, 520), 1)
    assert screen.hand.carried == ("a",)
    assert screen.canvas.zoom == zoom
    fingers.lift(1)
    assert screen.hand.carried == ("a",)
    fingers.move(cell(screen, 2, 1), 0).lift(0)
    assert row(screen, "s3") == "a"


def canvas_ground(screen: PathScreen) -> Ground:
    return Ground(screen.canvas.viewport(), screen.canvas.hit, list)


def test_a_palm_makes_nothing_neither_at_once_nor_when_a_contact_grows_into_one(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    here, dpi = screen.canvas.viewport().mapToGlobal, 96.0
    finger, palm = 40.0, 120.0
    ground, touch = canvas_ground(screen), screen.hand.touch
    touch.feel(ground, [Finger(0, "down", here(on_canvas(screen, "a")), 0, palm)], dpi)
    assert not screen.hand.is_busy
    touch.feel(ground, [Finger(0, "move", here(cell(screen, 2, 1)), 10, palm)], dpi)
    touch.feel(ground, [Finger(0, "up", here(cell(screen, 2, 1)), 20, palm)], dpi)
    touch.feel(ground, [Finger(1, "down", here(cell(screen, 2, 1)), 30, finger)], dpi)
    touch.feel(ground, [Finger(1, "move", here(cell(screen, 2, 1)), 40, palm)], dpi)
    assert not screen.hand.is_busy
    touch.feel(ground, [Finger(1, "up", here(cell(screen, 2, 1)), 50, palm)], dpi)
    assert screen._desk.editor.undoable is None


def test_a_finger_works_beside_a_palm(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    here, dpi = screen.canvas.viewport().mapToGlobal, 96.0
    ground, touch = canvas_ground(screen), screen.hand.touch
    touch.feel(ground, [Finger(0, "down", here(QPoint(700, 500)), 0, 150)], dpi)
    touch.feel(ground, [Finger(1, "down", here(on_canvas(screen, "a")), 10, 30)], dpi)
    touch.feel(ground, [Finger(1, "move", here(cell(screen, 2, 1)), 20, 30)], dpi)
    touch.feel(ground, [Finger(0, "up", here(QPoint(700, 500)), 25, 150)], dpi)
    assert screen.hand.carried == ("a",)
    touch.feel(ground, [Finger(1, "up", here(cell(screen, 2, 1)), 30, 30)], dpi)
    assert row(screen, "s3") == "a"


def test_while_the_pen_is_near_a_hand_on_the_screen_does_nothing(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    viewport = screen.canvas.viewport()
    Pen(viewport).hover(QPoint(100, 100))
    Fingers(viewport).press(on_canvas(screen, "a")).move(cell(screen, 2, 1)).lift()
    assert row(screen, "s1") == "ab"


def test_a_touch_the_system_takes_away_puts_the_card_back(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    viewport = screen.canvas.viewport()
    finger = Fingers(viewport).press(on_canvas(screen, "a")).move(cell(screen, 2, 1))
    assert screen.hand.carried == ("a",)
    QApplication.sendEvent(viewport, QTouchEvent(QEvent.Type.TouchCancel, touch_screen()))
    assert not screen.hand.carried
    finger.lift()
    assert row(screen, "s1") == "ab"
    assert screen._desk.editor.undoable is None


def test_a_mouse_made_up_from_a_finger_is_left_out(path_screen: ScreenOn):
    screen = on_small_screen(path_screen)
    viewport, at = screen.canvas.viewport(), QPointF(on_canvas(screen, "a"))
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    made_up = QMouseEvent(
        QEvent.Type.MouseButtonPress,
        at,
        at,
        QPointF(viewport.mapToGlobal(at)),
        left,
        left,
        none,
        Qt.MouseEventSource.MouseEventSynthesizedBySystem,
    )
    QApplication.sendEvent(viewport, made_up)
    assert not screen.hand.is_busy
    assert screen.view.chosen == ()
