"""A path screen on a real file, with a mouse that drags, fingers, a pen and a keyboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QInputDevice, QMouseEvent, QPointingDevice, QTabletEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.layout.shapes import Point
from cxworkshop.model.basics import Basics
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.theme import dress

ScreenOn = Callable[..., PathScreen]


def small() -> Workshop:
    """Three stages, three lanes, two silos, four stops and two cards in the tray."""
    return Workshop(
        [
            Basics(id="basics", title="Small"),
            Path(id="p", name="Path"),
            *[Stage(id=f"s{n}", path_id="p", name=f"Stage {n}", order=n) for n in (1, 2, 3)],
            Channel(id="web", name="Website", channel_kind="web", order=1),
            Channel(id="phone", name="Phone", channel_kind="phone", order=2),
            Channel(id="back", name="Backstage", channel_kind="backstage", order=3),
            Silo(id="as", name="Service", code="AS"),
            Silo(id="hn", name="Garage", code="HN", colour=2, order=2),
            stop("a", "s1", "web", 1),
            stop("b", "s1", "phone", 2),
            stop("c", "s2", "web", 1),
            stop("d", "s2", "back", 2),
            Touchpoint(id="x", path_id="p", title="Calls to ask", order=1),
            Touchpoint(id="y", path_id="p", title="Reads the bill", order=2),
        ]
    )


def stop(id: str, stage: str, channel: str, order: int) -> Touchpoint:
    title = f"Stop {id}"
    return Touchpoint(id=id, path_id="p", title=title, stage_id=stage, channel_id=channel, order=order, state="placed")


@pytest.fixture
def path_screen(
    qtbot: QtBot, dressed: QApplication, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]
) -> ScreenOn:
    """Opens the path screen on a workshop."""

    def on(
        workshop: Workshop | None = None,
        size: tuple[int, int] = (1352, 788),
        language: str = "en",
        read_only: bool = False,
    ) -> PathScreen:
        made = editor(workshop or small())
        if read_only:
            open_workshops[-1].close()
            open_workshops.append(open_file(open_workshops.pop().path, read_only=True))
            made = Editor(open_workshops[-1].workshop(), open_workshops[-1])
        desk = Desk(made, Booth(made, open_workshops[-1]), language, read_only=read_only)
        screen = PathScreen(desk)
        qtbot.addWidget(screen)
        dress(screen)
        screen.resize(*size)
        screen.show()
        qtbot.waitExposed(screen)
        return screen

    return on


@pytest.fixture
def live_screen(qtbot: QtBot, path_screen: ScreenOn) -> ScreenOn:
    """Opens the path screen and gives its window the keyboard, so that shortcuts work."""

    def on(*given: object, **named: object) -> PathScreen:
        screen = path_screen(*given, **named)
        with qtbot.waitActive(screen):
            screen.activateWindow()
        screen.canvas.setFocus()
        return screen

    return on


class Hand:
    """A mouse button held down, moved in small steps, and let go."""

    def __init__(
        self,
        source: QWidget,
        at: QPoint,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
        held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
    ) -> None:
        self.source, self.at, self.button, self.held = source, at, button, held
        QTest.mousePress(source, button, held, at)

    def move(self, target: QWidget, to: QPoint) -> Hand:
        """Moves to a point of another widget; the events still reach the one that was pressed."""
        end = self.source.mapFromGlobal(target.mapToGlobal(to))
        for step in range(1, 6):
            QTest.mouseMove(self.source, self.at + (end - self.at) * step / 5)
        self.at = end
        return self

    def drop(self) -> None:
        QTest.mouseRelease(self.source, self.button, self.held, self.at)


def hover(widget: QWidget, at: QPoint) -> None:
    """The mouse over a widget with no button down."""
    none, there = Qt.MouseButton.NoButton, QPointF(widget.mapToGlobal(at))
    moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), there, none, none, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, moved)


@cache
def touch_screen() -> QPointingDevice:
    return QTest.createTouchDevice()


class Fingers:
    """Fingers on a widget, each with a number. They go down, move in small steps, and up."""

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.down: dict[int, QPoint] = {}

    def press(self, at: QPoint, id: int = 0) -> Fingers:
        self._still(but=id).press(id, at, self.widget).commit()
        self.down[id] = at
        return self

    def move(self, to: QPoint, id: int = 0) -> Fingers:
        began = self.down[id]
        for step in range(1, 6):
            self.down[id] = began + (to - began) * step / 5
            self._still(but=id).move(id, self.down[id], self.widget).commit()
        return self

    def lift(self, id: int = 0) -> Fingers:
        self._still(but=id).release(id, self.down.pop(id), self.widget).commit()
        return self

    def tap(self, at: QPoint) -> Fingers:
        return self.press(at).lift()

    def _still(self, but: int) -> QTest.QTouchEventSequence:
        sequence = QTest.touchEvent(self.widget, touch_screen(), False)
        for id in self.down:
            if id != but:
                sequence.stationary(id)
        return sequence


class Pen:
    """A pen over a widget."""

    DOWN, MOVE, UP = QEvent.Type.TabletPress, QEvent.Type.TabletMove, QEvent.Type.TabletRelease

    def __init__(
        self,
        widget: QWidget,
        kind: QPointingDevice.PointerType = QPointingDevice.PointerType.Pen,
        button: Qt.MouseButton = Qt.MouseButton.LeftButton,
    ) -> None:
        self.widget, self.button, self.at = widget, button, QPoint()
        stylus = QInputDevice.DeviceType.Stylus
        self._device = QPointingDevice("pen", 7, stylus, kind, QInputDevice.Capability.Position, 1, 3)

    def press(self, at: QPoint) -> Pen:
        return self._send(self.DOWN, at, self.button)

    def move(self, to: QPoint) -> Pen:
        began = self.at
        for step in range(1, 6):
            self._send(self.MOVE, began + (to - began) * step / 5, self.button)
        return self

    def hover(self, at: QPoint) -> Pen:
        return self._send(self.MOVE, at, Qt.MouseButton.NoButton)

    def lift(self) -> None:
        self._send(self.UP, self.at, Qt.MouseButton.NoButton)

    def _send(self, kind: QEvent.Type, at: QPoint, buttons: Qt.MouseButton) -> Pen:
        self.at = at
        button = Qt.MouseButton.NoButton if kind == self.MOVE else self.button
        there, local = QPointF(self.widget.mapToGlobal(at)), QPointF(at)
        held = Qt.KeyboardModifier.NoModifier
        event = QTabletEvent(kind, self._device, local, there, 0.5, 0, 0, 0, 0, 0, held, button, buttons)
        QApplication.sendEvent(self.widget, event)
        return self


def on_canvas(screen: PathScreen, id: str) -> QPoint:
    """The middle of a card in the canvas's viewport."""
    rect = screen.canvas.card_rect(id)
    assert rect.isValid(), id
    return rect.center()


def records(screen: PathScreen) -> dict[str, Record]:
    """Every record of the workshop, to be compared."""
    return {f"{one.kind} {one.id}": one for one in screen._desk.workshop}


def at_point(screen: PathScreen, point: Point) -> QPoint:
    return screen.canvas.mapFromScene(point.x, point.y)


def cell(screen: PathScreen, stage: int, lane: int, column: int = 0) -> QPoint:
    """The middle of a cell, where it is shown now: an open slot may have moved it aside."""
    layout, x = screen.canvas.layout_shown, screen.canvas.stage_boxes()[stage][0]
    row, folded = layout.lanes[lane], layout.stages[stage].folded
    slot = layout.sizes.folded_slot if folded else layout.sizes.slot
    return at_point(screen, Point(x + (column + 0.5) * slot, row.y + row.h / 2))
