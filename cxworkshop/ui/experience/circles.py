"""One to five as circles on a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.answers import Answer, Answers, paint_was
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.theme import LIGHT, font

GRADES = (1, 2, 3, 4, 5)
SIZE, RADIUS = 48, 19.5


class Circle(Answer):
    """A number in a circle. Chosen it is filled with `ink`, or, `hollow`, has a thick border as the mark of what was
    expected has on the screen's upper half.
    """

    def __init__(self, value: int, hollow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(value, parent)
        self.ink, self._hollow = LIGHT.ink, hollow
        self.setFixedSize(SIZE, SIZE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        filled = chosen and not self._hollow
        painter.setPen(self._edge())
        painter.setBrush(QColor(self.ink if filled else LIGHT.surface))
        radius = RADIUS - (2 if chosen and self._hollow else 0.75)
        painter.drawEllipse(QPointF(SIZE / 2, SIZE / 2), radius, radius)
        painter.setPen(QColor(LIGHT.on_fill if filled else self.ink if chosen else LIGHT.muted))
        painter.setFont(font(15, 700 if chosen else 600))
        painter.drawText(QRectF(self.rect()), Qt.AlignmentFlag.AlignCenter, str(self.value))
        paint_was(painter, self)
        paint_focus(painter, self, radius=20)

    def _edge(self) -> QPen:
        if self.isChecked():
            return QPen(QColor(self.ink), 4 if self._hollow else 1.5)
        if self.counts:
            return QPen(QColor(self.ink), 2, Qt.PenStyle.DashLine)
        return QPen(QColor(LIGHT.ink if self.underMouse() else LIGHT.line2), 1.5)


class Circles(Answers):
    """Five circles joined by a line."""

    def __init__(self, hollow: bool = False, parent: QWidget | None = None) -> None:
        super().__init__((Circle(grade, hollow) for grade in GRADES), gap=2, parent=parent)
        self.setFixedHeight(SIZE)
        self.line.addStretch()

    def paint_with(self, ink: str) -> None:
        """The colour of what is chosen."""
        for circle in self.answers.values():
            if isinstance(circle, Circle) and circle.ink != ink:
                circle.ink = ink
                circle.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(LIGHT.line2), 4))
        ends = [self.answers[grade].geometry().center() for grade in (GRADES[0], GRADES[-1])]
        painter.drawLine(*ends)
