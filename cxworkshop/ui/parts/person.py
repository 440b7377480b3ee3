"""A person as a small disc."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.ui.theme import LIGHT, font, silo_colour


def initials(name: str) -> str:
    """One or two letters for a disc: of the first name and the last."""
    words = [word for word in name.split() if word[:1].isalnum()] or [name or "?"]
    return "".join(word[0] for word in dict.fromkeys((words[0], words[-1])))[:2].upper()


def paint_person(painter: QPainter, disc: QRectF, letters: str, colour: int) -> None:
    """A person as a disc with initials in the silo's colour; a dashed ring for nobody."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if letters:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(silo_colour(colour) if colour else QColor(LIGHT.muted))
        painter.drawEllipse(disc)
        painter.setFont(font(max(10, round(disc.height() * 0.44)), 700))
        painter.setPen(QColor(LIGHT.on_fill))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, letters)
    else:
        painter.setPen(QPen(QColor(LIGHT.warn), 1.5, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(1, 1, -1, -1))
        painter.setFont(font(13, 700))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, "?")
    painter.restore()
