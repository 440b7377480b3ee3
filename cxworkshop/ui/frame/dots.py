"""The day as dots on a line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.theme import LIGHT

APART, NEAR, ASIDE = 20.0, 12.0, 4  # pixels from dot to dot, at least, and what is free at both ends


class Dots(QAbstractButton):
    """One dot for a step; done ones filled, the current one a ring. A tap opens the agenda."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._current = 0, 0
        self.setObjectName("dock.agenda")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedHeight(48)

    def show_day(self, count: int, current: int) -> None:
        self._count, self._current = count, current
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(48, round(self._count * APART) + 2 * ASIDE), 48)

    @property
    def least(self) -> int:
        """The width it can do with."""
        return max(48, round(self._count * NEAR) + 2 * ASIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(QPen(QColor(LIGHT.accent_line if self.isChecked() else LIGHT.line2), 1))
            painter.setBrush(QColor(LIGHT.accent_soft if self.isChecked() else LIGHT.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 4.5, -0.5, -4.5), 8, 8)
        apart = min(APART, (self.width() - 2 * ASIDE) / max(1, self._count))
        middle = [ASIDE + apart * (n + 0.5) for n in range(self._count)]
        for n in range(1, self._count):
            painter.setPen(QPen(QColor(LIGHT.accent if n <= self._current else LIGHT.line2), 3))
            painter.drawLine(QPointF(middle[n - 1], 24), QPointF(middle[n], 24))
        for n, x in enumerate(middle):
            paint_dot(painter, QPointF(x, 24), n - self._current, LIGHT.accent_soft if self.isChecked() else None)
        paint_focus(painter, self, radius=6)


def paint_dot(painter: QPainter, centre: QPointF, ahead: int, ground: str | None = None) -> None:
    """A step that is `ahead` steps ahead of the current one: empty, a ring when it is that one, filled before it."""
    if ahead > 0:
        painter.setPen(QPen(QColor(LIGHT.edge), 2))
        painter.setBrush(QColor(ground or LIGHT.surface))
        painter.drawEllipse(centre, 4, 4)
    elif ahead == 0:
        painter.setPen(QPen(QColor(LIGHT.accent), 4))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(centre, 6, 6)
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawEllipse(centre, 5, 5)
