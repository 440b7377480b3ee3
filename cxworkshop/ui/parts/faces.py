"""Faces to tap: five large ones with their words, and five small ones in a row."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.ui.parts.answers import Answer, paint_was
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.theme import LIGHT, font

VALUES = (-2, -1, 0, 1, 2)
STAFF = "#5E1A7A"  # the colour of the staff line
HIGH, LOW, FLAT = 84, 64, 48  # of a large face, where there is little room, and where there is hardly any
PLACES = {HIGH: (23.0, 34.0), LOW: (15.0, 23.0), FLAT: (16.0, 24.0)}  # the radius of the face, and its middle
PALE = 0.14  # how much of the feeling's colour lies on the ground of the chosen one


class LargeFace(Answer):
    """A face over its word. Chosen, its ground and its border take the colour of the feeling."""

    def __init__(self, value: int, high: int = HIGH, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(56)
        self.setFixedHeight(high)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() or self.isChecked() else 0.6)
        self._paint_ground(painter)
        radius, middle = PLACES[self.height()]
        filled = self.isChecked()
        paint_face(painter, QPointF(self.width() / 2, middle), radius, self.value, LIGHT, filled)
        if self.height() > FLAT:
            self._paint_word(painter)
        paint_was(painter, self, lift=5)
        paint_focus(painter, self, radius=8)

    def _paint_word(self, painter: QPainter) -> None:
        painter.setFont(font(13, 700 if self.isChecked() else 600))
        painter.setPen(QColor(LIGHT.ink))
        words = QRectF(2, self.height() - 24, self.width() - 4, 18)
        text = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, int(words.width()))
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, text)

    def _paint_ground(self, painter: QPainter) -> None:
        colour, chosen = QColor(LIGHT.feeling(self.value)), self.isChecked()
        ground = _mixed(colour, QColor(LIGHT.surface), PALE) if chosen else QColor(LIGHT.raised)
        style = Qt.PenStyle.DashLine if self.counts else Qt.PenStyle.SolidLine
        thick = 3.0 if chosen else 2.0 if self.counts else 1.0
        edge = colour if chosen or self.counts else QColor(LIGHT.ink if self.underMouse() else LIGHT.line2)
        painter.setPen(QPen(edge, thick, style))
        painter.setBrush(ground)
        inset = thick / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 10, 10)


class SmallFace(Answer):
    """A face in a place of 48 by 48. Chosen it is filled and ringed; `ring` is the colour of who feels it."""

    def __init__(self, value: int, ring: str = STAFF, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self._ring = ring
        self.setFixedSize(48, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() or self.isChecked() else 0.6)
        centre = QPointF(24, 24)
        if self.isChecked() or self.counts:
            style = Qt.PenStyle.SolidLine if self.isChecked() else Qt.PenStyle.DashLine
            painter.setPen(QPen(QColor(self._ring), 3 if self.isChecked() else 2, style))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, 20, 20)
        paint_face(painter, centre, 16, self.value, LIGHT, self.isChecked())
        paint_was(painter, self)
        paint_focus(painter, self, radius=20)


def _mixed(colour: QColor, ground: QColor, share: float) -> QColor:
    """So much of a colour on a ground, opaque."""
    pairs = (
        (colour.red(), ground.red()),
        (colour.green(), ground.green()),
        (colour.blue(), ground.blue()),
    )
    return QColor(*(round(over * share + under * (1 - share)) for over, under in pairs))
