"""A roadmap screen on a real workshop file, and a hand that drags."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from cxworkshop.ui.theme import dress, load_fonts
from tests.ui.path.conftest import touch_screen

ScreenOn = Callable[..., RoadmapScreen]
LEFT = Qt.MouseButton.LeftButton
AT = QPoint(60, 20)  # where a card is taken hold of: its words


@pytest.fixture
def screen_on(qtbot: QtBot, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]) -> ScreenOn:
    """Opens the screen on a workshop as it stands in a window of 1440 by 900."""
    load_fonts()

    def on(workshop: Workshop, language: str = "en", read_only: bool = False) -> RoadmapScreen:
        made = editor(workshop)
        if read_only:
            open_workshops[-1].close()
            open_workshops.append(open_file(open_workshops.pop().path, read_only=True))
            made = Editor(open_workshops[-1].workshop(), open_workshops[-1])
        screen = RoadmapScreen(Desk(made, Booth(made, open_workshops[-1]), language, read_only=read_only))
        dress(screen)
        qtbot.addWidget(screen)
        screen.resize(1352, 788)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return on


def press(widget: QWidget, at: QPoint | None = None) -> None:
    QTest.mouseClick(widget, LEFT, pos=at or widget.rect().center())


def drag(source: QWidget, target: QWidget, to: QPoint, drop: bool = True, start: QPoint = AT) -> None:
    """Holds the button down on one widget, moves in small steps to a point of another, and lets go there."""
    QTest.mousePress(source, LEFT, pos=start)
    end = source.mapFromGlobal(target.mapToGlobal(to))
    for step in range(1, 6):
        QTest.mouseMove(source, start + (end - start) * step / 5)
    if drop:
        QTest.mouseRelease(source, LEFT, pos=end)


def slide(source: QWidget, target: QWidget, to: QPoint, start: QPoint = AT) -> None:
    """The same with a finger on the glass, as the window gets it."""
    top = source.window()
    handle, begin, end = top.windowHandle(), source.mapTo(top, start), target.mapTo(top, to)
    QTest.touchEvent(handle, touch_screen(), False).press(0, begin, handle).commit()
    for step in range(1, 6):
        QTest.touchEvent(handle, touch_screen(), False).move(0, begin + (end - begin) * step / 5, handle).commit()
    QTest.touchEvent(handle, touch_screen(), False).release(0, end, handle).commit()
