"""The displays of the computer as plain data, and news of what is plugged in, unplugged or resized."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QObject, QRect, Signal
from PySide6.QtGui import QGuiApplication, QScreen


class Display(NamedTuple):
    """A display and its place on the desktop, in pixels."""

    name: str
    left: int
    top: int
    width: int
    height: int
    serial: str = ""
    model: str = ""

    @property
    def key(self) -> str:
        """What it is known by when it comes back."""
        return self.serial or self.name

    @property
    def word(self) -> str:
        """What a person may know it by."""
        return self.model or self.name

    @property
    def area(self) -> QRect:
        return QRect(self.left, self.top, self.width, self.height)


class Displays(QObject):
    """What is plugged in. `changed` tells that it is otherwise than before."""

    changed = Signal()

    def __init__(self, found: Sequence[Display] = ()) -> None:
        super().__init__()
        self.found = tuple(found)

    def see(self, found: Sequence[Display]) -> None:
        """What is plugged in now."""
        before, self.found = self.found, tuple(found)
        if before != self.found:
            self.changed.emit()

    def here(self, name: str) -> Display | None:
        """The display of that name; the first one when no display is called so."""
        return next((one for one in self.found if one.name == name), self.found[0] if self.found else None)

    def besides(self, name: str) -> list[Display]:
        """The displays that show something else than the one of that name: what stands in the same place mirrors it."""
        here = self.here(name)
        return [one for one in self.found if here is not None and not one.area.contains(here.area.topLeft())]


class ThisComputer(Displays):
    """What the system tells of its displays."""

    def __init__(self) -> None:
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        super().__init__([_display(screen) for screen in app.screens()])
        for screen in app.screens():
            screen.geometryChanged.connect(self._look)
        app.screenAdded.connect(self._added)
        app.screenRemoved.connect(self._removed)
        app.primaryScreenChanged.connect(self._look)

    def _added(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._look)
        self._look()

    def _removed(self, gone: QScreen) -> None:
        self.see([_display(screen) for screen in QGuiApplication.screens() if screen is not gone])

    def _look(self, _news: object = None) -> None:
        self.see([_display(screen) for screen in QGuiApplication.screens()])


def screen_of(display: Display) -> QScreen | None:
    """Qt's own idea of a display; None when it has none of that name."""
    return next((one for one in QGuiApplication.screens() if one.name() == display.name), None)


def _display(screen: QScreen) -> Display:
    area = screen.geometry()
    place = (area.x(), area.y(), area.width(), area.height())
    return Display(screen.name(), *place, serial=screen.serialNumber(), model=screen.model())
