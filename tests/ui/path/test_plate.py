"""While cards are in the hand the canvas copies a picture of the path: it shows what painting it anew would show."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from cxworkshop.layout.aim import Aim
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.plate import STEADY, Plates, joined
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, on_canvas
from tests.ui.path.test_canvas import differing, picture, row, still


def on_glass(canvas: PathCanvas) -> QImage:
    """What somebody sees now: not painted for this test, but as it was painted bit by bit."""
    port = canvas.viewport()
    corner = port.mapTo(port.window(), QPoint())
    return (
        port.screen().grabWindow(port.window().winId(), corner.x(), corner.y(), port.width(), port.height()).toImage()
    )


def painted_anew(canvas: PathCanvas) -> QImage:
    """The viewport painted without any copy."""
    kept, canvas.slot.plates = canvas.slot.plates, Plates(canvas.viewport(), lambda: None)
    image = picture(canvas)
    canvas.slot.plates = kept
    return image


def held(screen: PathScreen, qtbot: QtBot, id: str) -> PathCanvas:
    """Takes a card into the hand by the mouse; the canvas copies from now on."""
    canvas = screen.canvas
    port, at = canvas.viewport(), on_canvas(screen, id)
    canvas.hover(canvas.hit(at))
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(port, at + QPoint(20, 0))
    qtbot.waitUntil(lambda: copies(canvas))
    return canvas


def copies(canvas: PathCanvas) -> bool:
    """Whether it copies, painted once more."""
    canvas.viewport().repaint()
    return canvas.slot.plates.plate is not None


def settled(canvas: PathCanvas) -> bool:
    return canvas.slot.plates.plate is not None and not canvas.slot.plates.plate.stale


@pytest.mark.parametrize("zoom", [1.0, 0.6])
def test_at_rest_the_copy_is_what_would_be_painted(path_screen: ScreenOn, qtbot: QtBot, demo: Workshop, zoom: float):
    screen = path_screen(demo)
    still(screen).set_zoom(zoom)
    canvas = held(screen, qtbot, screen.view.plan.front[1].id)
    for n in (3, 5, 2):
        QTest.mouseMove(canvas.viewport(), on_canvas(screen, screen.view.plan.front[n].id))
        qtbot.waitUntil(lambda: settled(canvas))
        assert differing(picture(canvas), painted_anew(canvas)) < 0.002  # strips have their own edges


def test_on_the_way_every_card_is_copied_to_where_it_will_stand(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen(row(*"abcd"))
    canvas = still(screen)
    picture(canvas)
    qtbot.waitUntil(lambda: canvas.slot.plates._since.elapsed() > STEADY)
    canvas.open_slot(Aim(0, 0, 3), ["a"])
    exact = painted_anew(canvas)
    copied = picture(canvas)
    assert canvas.slot.plates.plate is not None
    for id in "bcdz":
        rect = canvas.card_rect(id).adjusted(10, 2, -10, -36)  # the title: the number waits until the hand rests
        assert copied.copy(rect) == exact.copy(rect), id


@pytest.mark.parametrize("way", [[3, 5], [0], [6, 2, 4]])
def test_called_off_on_the_way_nothing_of_the_copy_stays(
    path_screen: ScreenOn, qtbot: QtBot, demo: Workshop, way: list[int]
):
    screen = path_screen(demo)
    canvas = held(screen, qtbot, screen.view.plan.front[1].id)
    for n in way:
        QTest.mouseMove(canvas.viewport(), on_canvas(screen, screen.view.plan.front[n].id))
        qtbot.waitUntil(lambda: canvas.slot.sliding.is_still)
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: canvas.slot.sliding.is_still and canvas.slot.plates.plate is None)
    qtbot.waitUntil(lambda: differing(on_glass(canvas), painted_anew(canvas)) == 0)


def test_a_path_that_is_scrolled_is_painted_and_not_copied(path_screen: ScreenOn, qtbot: QtBot, demo: Workshop):
    screen = path_screen(demo)
    canvas = held(screen, qtbot, screen.view.plan.front[1].id)
    canvas.horizontalScrollBar().setValue(canvas.horizontalScrollBar().value() + 60)
    canvas.viewport().repaint()
    assert canvas.slot.plates.plate is None
    assert picture(canvas) == painted_anew(canvas)


def test_what_changes_is_not_copied_from_before(path_screen: ScreenOn, qtbot: QtBot):
    screen = path_screen(row(*"abcd"))
    canvas = held(screen, qtbot, "a")
    before = canvas.slot.plates.plate
    screen.view.dim(["c"])
    picture(canvas)
    assert canvas.slot.plates.plate is not before
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    picture(canvas)
    assert canvas.slot.plates.plate is None


def test_rectangles_that_meet_become_one():
    apart = [QRect(0, 0, 10, 10), QRect(50, 0, 10, 10)]
    assert joined(apart, QRect(5, 5, 10, 10)) == [QRect(50, 0, 10, 10), QRect(0, 0, 15, 15)]
    assert joined(apart, QRect(100, 0, 5, 5)) == [*apart, QRect(100, 0, 5, 5)]
