"""The real window with displays of plain data, and hands that use nothing but mouse and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.app.front import Front
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.badge import Badge
from cxworkshop.ui.stage.displays import Display, Displays
from cxworkshop.ui.stage.projector import Projector
from cxworkshop.ui.stage.stage import Stage
from cxworkshop.ui.stage.window import StageWindow
from cxworkshop.ui.window import Window
from cxworkshop.ui.workbench import Workbench

LEFT, CTRL, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.NoModifier
LAPTOP = Display("laptop", 0, 0, 1440, 900)
PROJECTOR = Display("HDMI-1", 1440, 0, 1920, 1080, serial="P1", model="Epson")
TOUCH = Display("HDMI-2", 3360, 0, 1280, 720, serial="T2", model="Touch screen")


class Hall:
    """A workshop open in front of a room; displays are plugged in and pulled out."""

    def __init__(self, bot: QtBot, window: Window) -> None:
        self.bot, self.window, self.displays = bot, window, window.displays

    @property
    def bench(self) -> Workbench:
        assert self.window.workbench is not None
        return self.window.workbench

    @property
    def desk(self) -> Desk:
        return self.bench.desk

    @property
    def stage(self) -> Stage:
        return self.bench.stage

    @property
    def projector(self) -> Projector:
        return self.bench.projector

    @property
    def badge(self) -> Badge:
        return self.bench.dock.badge

    @property
    def wall(self) -> StageWindow:
        """What the room looks at."""
        assert self.stage.window is not None
        return self.stage.window

    def plug(self, *displays: Display) -> None:
        """From now on these displays are there."""
        self.displays.see(displays)

    def there(self, name: str) -> list[QWidget]:
        return [one for one in self.window.findChildren(QWidget, name) if one.isVisible()]

    def click(self, name: str) -> None:
        self.bot.waitUntil(lambda: bool(self.there(name)))
        QTest.mouseClick(self.there(name)[-1], LEFT)

    def key(self, key: Qt.Key, held: Qt.KeyboardModifier = PLAIN) -> None:
        """Presses a key where the keyboard is; without a window manager nobody else brings the window back."""
        self.window.activateWindow()
        self.bot.waitUntil(self.window.isActiveWindow)
        QTest.keyClick(self.window.focusWidget() or self.window, key, held)

    def pick(self, opener: str, words: str) -> None:
        """Opens a menu by its button and takes the line that begins with these words."""
        self.click(opener)
        menu = self.menu()
        line = next(one for one in menu.actions() if one.text().startswith(words))
        QTest.mouseClick(menu, LEFT, pos=menu.actionGeometry(line).center())
        self.bot.waitUntil(lambda: not any(one.isVisible() for one in self.window.findChildren(QMenu)))

    def menu(self) -> QMenu:
        self.bot.waitUntil(lambda: any(one.isVisible() for one in self.window.findChildren(QMenu)))
        return next(one for one in self.window.findChildren(QMenu) if one.isVisible())

    def lines(self, menu: QMenu) -> list[str]:
        return [one.text() for one in menu.actions() if one.text()]


Opening = Callable[..., Hall]


@pytest.fixture
def hall(qtbot: QtBot, dressed: QApplication, sample: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opening]:
    """Opens the sample, with the laptop's display and those that are named besides."""
    monkeypatch.setenv("LC_ALL", "en_US.UTF-8")
    opened: list[Window] = []

    def open(*others: Display, screen: str = "path") -> Hall:
        window = Window(Front(), Displays([LAPTOP, *others]))
        opened.append(window)
        qtbot.addWidget(window)
        window.show()
        qtbot.waitExposed(window)
        window.open_with(window.doors.demo)
        window.show_screen(screen)
        return Hall(qtbot, window)

    yield open
    for window in opened:
        window.close()
    assert not [one for one in QApplication.topLevelWidgets() if isinstance(one, StageWindow) and one.isVisible()]
