"""Names for hands and tools: what can be pressed or written in has a stable name, and one that can be spoken."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QComboBox, QLineEdit, QPlainTextEdit, QWidget

from cxworkshop.ui.screens import MAKERS
from cxworkshop.ui.window import Window

WORKED = (QAbstractButton, QLineEdit, QPlainTextEdit, QComboBox)


def worked_with(window: QWidget) -> list[QWidget]:
    """What a hand can work, but for what Qt makes inside its own parts."""
    found = [one for kind in WORKED for one in window.findChildren(kind) if one.isVisible()]
    return [one for one in found if not one.objectName().startswith("qt_")]


def nameless(window: QWidget) -> set[str]:
    worked = worked_with(window)
    assert worked
    without = {f"{type(one).__name__} without an object name: {one.accessibleName()}" for one in worked
               if not one.objectName()}  # fmt: skip
    return without | {f"{one.objectName()} cannot be spoken" for one in worked if not spoken_name(one)}


def spoken_name(one: QWidget) -> str:
    return one.accessibleName() or (one.text() if isinstance(one, QAbstractButton) else "")


def test_everything_on_home_has_its_names(window: Window) -> None:
    assert not nameless(window)


@pytest.mark.parametrize("language", ["en", "fi"])
def test_everything_on_a_screen_has_its_names(window: Window, language: str) -> None:
    window.set_language(language)
    window.open_with(window.doors.demo)
    for screen in sorted(MAKERS):
        window.show_screen(screen)
        assert not nameless(window), screen


def test_every_card_on_the_canvas_has_its_names(window: Window) -> None:
    window.open_with(window.doors.demo)
    window.show_screen("path")
    rows = window.findChild(QAbstractItemView, "path.readers").model()  # type: ignore[union-attr]
    names = [rows.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(rows.rowCount())]
    assert len(names) == 16
    assert all("stop" in name for name in names)
