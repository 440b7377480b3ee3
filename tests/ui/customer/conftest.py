"""The Customer screen on a real workshop file, and hands for it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import WorkshopFile
from cxworkshop.ui.customer.screen import CustomerScreen
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.theme import dress

Key = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
ScreenOn = Callable[..., CustomerScreen]


@pytest.fixture
def screen_on(
    qtbot: QtBot, dressed: QApplication, editor: Callable[[Workshop], Editor], open_workshops: list[WorkshopFile]
) -> ScreenOn:
    """Opens the screen on a workshop, 1352 by 788, as it stands in a window of 1440 by 900."""

    def on(workshop: Workshop, language: str = "en", read_only: bool = False) -> CustomerScreen:
        made = editor(workshop)
        screen = CustomerScreen(Desk(made, Booth(made, open_workshops[-1]), language, read_only=read_only))
        qtbot.addWidget(screen)
        dress(screen)
        screen.resize(1352, 788)
        with qtbot.waitActive(screen):
            screen.show()
            screen.activateWindow()
        return screen

    return on


def desk_of(screen: CustomerScreen) -> Desk:
    return screen._desk


def find(screen: CustomerScreen, name: str) -> QWidget:
    """The visible widget of that name."""
    QApplication.processEvents()
    return next(one for one in screen.findChildren(QWidget, name) if one.isVisible())


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())


def here() -> QWidget:
    """What has the keyboard now, when all that is new has been shown."""
    QApplication.processEvents()
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def press(*keys: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    for key in keys:
        QTest.keyClick(here(), key, held)


def write(text: str) -> None:
    QTest.keyClicks(here(), text)


def tab_to(name: str) -> None:
    """Tabs on until the named widget has the keyboard."""
    met = []
    while here().objectName() != name:
        met.append(here().objectName())
        assert len(met) < 150, f"no way to {name} by Tab: {met}"
        press(Key.Key_Tab)


def drag(start: QWidget, target: QWidget, at: QPoint | None = None, drop: bool = True) -> None:
    """Presses the middle of one widget and lets go over another."""
    end = start.mapFromGlobal(target.mapToGlobal(at or target.rect().center()))
    begin = start.rect().center()
    QTest.mousePress(start, Qt.MouseButton.LeftButton, pos=begin)
    for step in range(1, 6):
        QTest.mouseMove(start, begin + (end - begin) * step / 5)
    if drop:
        QTest.mouseRelease(start, Qt.MouseButton.LeftButton, pos=end)
