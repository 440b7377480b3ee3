"""One line of a menu."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu


def offer(
    menu: QMenu, text: str, do: Callable[[], object], checked: bool | None = None, icon: QIcon | None = None
) -> QAction:
    """Adds a line; `checked` gives it a tick box, on or off. An ampersand in the text is only an ampersand."""
    action = QAction(text.replace("&", "&&"), menu)
    action.triggered.connect(lambda: do())
    if icon is not None:
        action.setIcon(icon)
    if checked is not None:
        action.setCheckable(True)
        action.setChecked(checked)
    menu.addAction(action)
    return action
