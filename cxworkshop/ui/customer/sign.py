"""Small drawings of the Customer screen: an icon to be seen, a plate with round corners."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT


def tint(label: QLabel, look: str) -> None:
    """Gives words another colour of the style sheet; an empty look is the common one."""
    if label.property("look") != look:
        label.setProperty("look", look)
        label.style().unpolish(label)
        label.style().polish(label)


class Sign(QWidget):
    """An icon that is only looked at."""

    def __init__(self, icon: str, colour: str = LIGHT.accent, size: int = 20, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._colour = icon, colour
        self.setFixedSize(QSize(size, size))
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, icon: str, colour: str) -> None:
        self._icon, self._colour = icon, colour
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), self._colour)


class Plate(QFrame):
    """A ground with round corners; `edge` is its outline, which may be dashed."""

    def __init__(
        self, fill: str, edge: str = "", width: float = 1, radius: float = 12, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fill, self._edge, self._width, self._radius, self._dashed = fill, edge, width, radius, False

    def outline(self, edge: str, width: float, dashed: bool = False) -> None:
        if (edge, width, dashed) != (self._edge, self._width, self._dashed):
            self._edge, self._width, self._dashed = edge, width, dashed
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        style = Qt.PenStyle.DashLine if self._dashed else Qt.PenStyle.SolidLine
        painter.setPen(QPen(QColor(self._edge), self._width, style) if self._edge else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._fill))
        in_by = self._width / 2 if self._edge else 0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(in_by, in_by, -in_by, -in_by), self._radius, self._radius)
