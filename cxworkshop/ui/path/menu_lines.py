"""A menu of the path, line by line; what its lines do is decided when they are chosen."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QMenu, QWidget

Act = Callable[[], object]


def path_menu(parent: QWidget) -> QMenu:
    """A menu that goes when it is put away."""
    menu = QMenu(parent)
    menu.setObjectName("path.menu")
    menu.aboutToHide.connect(menu.deleteLater)
    return menu


def add(menu: QMenu, text: str, act: Act, keys: str = "", chosen: bool | None = None) -> None:
    """One line, with its key behind it; `chosen` gives it a tick, on or off."""
    words = text.replace("&", "&&")
    action = menu.addAction(f"{words}\t{keys}" if keys else words)
    action.triggered.connect(lambda: act())
    if chosen is not None:
        action.setCheckable(True)
        action.setChecked(chosen)


def sub(menu: QMenu, text: str) -> QMenu:
    """A menu behind a line."""
    return menu.addMenu(text.replace("&", "&&"))


def late(act: Callable[..., Any], *given: object) -> Callable[[], Any]:
    """The call, kept for later."""
    return lambda: act(*given)
