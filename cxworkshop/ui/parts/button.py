"""A button, and a button with an icon only."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton, QWidget

from cxworkshop.ui.parts.icon import icon as drawn
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

TEXT_COLOURS = {"primary": "#FFFFFF", "soft": LIGHT.accent_dark, "danger": LIGHT.bad, "warn": LIGHT.warn}


class Button(QPushButton):
    """A button 40 high with a hit area of 48; `look` is plain, primary, soft, quiet or danger."""

    def __init__(self, text: str, icon: str | None = None, look: str = "plain", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon
        self.setFont(font(15, 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(20, 20))
        self.set_look(look)
        self.set_text(text)

    def set_text(self, text: str) -> None:
        """The word on it, also its name for a screen reader; an ampersand is only an ampersand."""
        spaced = f" {text}" if self._icon_name else text
        self.setText(spaced.replace("&", "&&"))
        self.setAccessibleName(text)

    def set_look(self, look: str) -> None:
        self.setProperty("look", look)
        if self.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):  # before, it would cling to its font of now
            self.style().unpolish(self)
            self.style().polish(self)
        self.set_icon(self._icon_name)

    def set_icon(self, name: str | None) -> None:
        self._icon_name = name
        if name:
            self.setIcon(drawn(name, TEXT_COLOURS.get(str(self.property("look"))), 20))


class IconButton(QPushButton):
    """A button with an icon only: the tooltip says its word. 48 by 48."""

    def __init__(self, icon: str, tooltip: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "icon")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setIconSize(QSize(20, 20))
        self.setFixedSize(48, 48)
        self.set_icon(icon)
        self.set_tooltip(tooltip)

    def set_icon(self, name: str, colour: str | None = None) -> None:
        self.setIcon(drawn(name, colour, 20))

    def set_tooltip(self, text: str) -> None:
        set_tip(self, text)
        self.setAccessibleName(text)
