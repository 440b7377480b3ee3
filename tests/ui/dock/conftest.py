"""The real window with its dock, and hands that use nothing but mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.app.front import Front
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.dock.overlay import Overlay
from cxworkshop.ui.frame.dock import Dock
from cxworkshop.ui.window import Window

LEFT = Qt.MouseButton.LeftButton
KEYS = {"day": Qt.Key.Key_F6, "parking": Qt.Key.Key_F7, "traps": Qt.Key.Key_F8, "voices": Qt.Key.Key_F9}
BUTTONS = {"day": "dock.agenda", "parking": "dock.parking", "traps": "dock.traps", "voices": "dock.voices"}


class AtTheDock:
    """Finds what is to be seen by its stable name, and presses it."""

    def __init__(self, bot: QtBot, window: Window) -> None:
        self.bot, self.window = bot, window

    @property
    def dock(self) -> Dock:
        assert self.window.workbench is not None
        return self.window.workbench.dock

    @property
    def desk(self) -> Desk:
        assert self.window.desk is not None
        return self.window.desk

    @property
    def workshop(self) -> Workshop:
        return self.desk.workshop

    def there(self, name: str) -> list[QWidget]:
        return [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]

    def find(self, name: str) -> QWidget:
        self.bot.waitUntil(lambda: bool(self.there(name)))
        return self.there(name)[-1]

    def click(self, name: str) -> None:
        QTest.mouseClick(self.find(name), LEFT)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Presses a key where the keyboard is; without a window manager nobody else brings the window back."""
        if QApplication.focusWidget() is None:
            self.window.activateWindow()
        self.bot.waitUntil(lambda: QApplication.focusWidget() is not None)
        QTest.keyClick(QApplication.focusWidget(), key, held)

    def write(self, name: str, text: str) -> None:
        """Writes into a field and leaves it with Enter."""
        field = self.find(name)
        field.setFocus()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)

    def open(self, name: str) -> Overlay:
        """Opens an overlay by its button."""
        self.click(BUTTONS[name])
        return self.overlay(name)

    def overlay(self, name: str) -> Overlay:
        found = self.find(f"dock.{name}.overlay")
        assert isinstance(found, Overlay)
        return found

    def is_open(self, name: str) -> bool:
        return bool(self.there(f"dock.{name}.overlay"))


Opening = Callable[[str], AtTheDock]


@pytest.fixture
def elsewhere(window: Window) -> Iterator[Front]:
    """Another program that may have the workshop open."""
    front = Front()
    yield front
    front.close()


def shown(bot: QtBot, window: Window, elsewhere: Front, what: str, screen: str) -> Window:
    """The window with a workshop on a screen: the sample, an empty one, or the sample that is open elsewhere."""
    if what == "empty":
        window.open_with(lambda: window.doors.new("", "Our path"))
    elif what == "looked at":
        path = elsewhere.demo().desk.path
        window.open_with(lambda: window.doors.open(path))
    else:
        window.open_with(window.doors.demo)
    window.show_screen(screen)
    window.activateWindow()
    bot.waitUntil(window.isActiveWindow)
    return window


@pytest.fixture
def at_dock(qtbot: QtBot, window: Window, elsewhere: Front) -> Opening:
    """Opens the sample, an empty workshop, or the sample only to be looked at, and shows the path."""

    def open(what: str = "sample") -> AtTheDock:
        return AtTheDock(qtbot, shown(qtbot, window, elsewhere, what, "path"))

    return open
