"""The letters of a silo on its colour."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.theme import LIGHT, Colours, font, silo_colour

LARGE = 28.0  # a badge painted larger than any on a card: its letters grow with it


def paint_badge(
    painter: QPainter, rect: QRectF, code: str, n: int, outlined: bool = False, colours: Colours = LIGHT, least: int = 0
) -> None:
    """Draws a silo's letters: filled, or outlined for a helper; never smaller than `least`."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = silo_colour(n, colours)
    painter.setPen(QPen(colour, 1.5) if outlined else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.surface) if outlined else colour)
    painter.drawRoundedRect(rect.adjusted(0.75, 0.75, -0.75, -0.75) if outlined else rect, 4, 4)
    painter.setPen(colour if outlined else QColor(colours.on_fill))
    high = rect.height()
    size = round(high * 0.6) if high > LARGE else min(13, max(8, round(high * 0.6)))
    painter.setFont(font(max(size, least), 700))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, code)
    painter.restore()


class SiloBadge(QWidget):
    """A silo's letters as a widget, 36 by 24."""

    def __init__(self, code: str, colour_no: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(QSize(36, 24))
        self.set_silo(code, colour_no)

    def set_silo(self, code: str, colour_no: int) -> None:
        self._code, self._colour = code, colour_no
        self.setAccessibleName(code)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._code, self._colour)
