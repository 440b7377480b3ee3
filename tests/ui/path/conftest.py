"""A path screen on a real file, with a mouse that drags and a keyboard."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.layout.shapes import Point
from cxworkshop.model.basics import Basics
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.screen import PathScreen
from cxworkshop.ui.theme import LIGHT, load_fonts, stylesheet

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
def path_screen(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> ScreenOn:
    """Opens the path screen on a workshop."""
    load_fonts()

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
        desk = Desk(made, Booth(made, open_workshops[-1]), language)
        screen = PathScreen(desk)
        screen.setStyleSheet(stylesheet(LIGHT))
        qtbot.addWidget(screen)
        screen.resize(*size)
        screen.show()
        qtbot.waitExposed(screen)
        return screen

    return on


class Hand:
    """A mouse button held down, moved in small steps, and let go."""

    def __init__(self, source: QWidget, at: QPoint) -> None:
        self.source, self.at = source, at
        QTest.mousePress(source, Qt.MouseButton.LeftButton, pos=at)

    def move(self, target: QWidget, to: QPoint) -> Hand:
        """Moves to a point of another widget; the events still reach the one that was pressed."""
        end = self.source.mapFromGlobal(target.mapToGlobal(to))
        for step in range(1, 6):
            QTest.mouseMove(self.source, self.at + (end - self.at) * step / 5)
        self.at = end
        return self

    def drop(self) -> None:
        QTest.mouseRelease(self.source, Qt.MouseButton.LeftButton, pos=self.at)


def on_canvas(screen: PathScreen, id: str) -> QPoint:
    """The middle of a card in the canvas's viewport."""
    card = screen.canvas.layout_shown.card(id)
    assert card is not None
    return at_point(screen, card.rect.centre)


def at_point(screen: PathScreen, point: Point) -> QPoint:
    return screen.canvas.mapFromScene(point.x, point.y)


def cell(screen: PathScreen, stage: int, lane: int, column: int = 0) -> QPoint:
    """The middle of a cell."""
    layout = screen.canvas.layout_shown
    box, row = layout.stages[stage], layout.lanes[lane]
    return at_point(screen, Point(box.x + (column + 0.5) * box.slot, row.y + row.h / 2))
