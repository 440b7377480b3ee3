"""A button of the dock: an icon, how many there are, and a dot when it asks for attention."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

SIDE, SIGN, PILL = 48, 20, 22


class CountedButton(QAbstractButton):
    """48 high and as wide as it needs, at least 48. While what it opens is open, it is filled."""

    def __init__(self, name: str, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self.reminds = icon, False
        self.count: int | None = None
        self.setObjectName(f"dock.{name}")
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, words: str, count: int | None = None, reminder: str = "") -> None:
        """Its tooltip and name, its count when it has one, and what it reminds of, which is a dot too."""
        self.count, self.reminds = count, bool(reminder)
        said = f"{words}. {reminder}" if reminder else words
        set_tip(self, said)
        self.setAccessibleName(said if count is None else f"{count}, {said}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(SIDE if self.count is None else SIDE + self._pill_width() + 6, SIDE)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _pill_width(self) -> int:
        return max(PILL, QFontMetrics(font(13, 600)).horizontalAdvance(str(self.count)) + 14)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        if chosen or self.underMouse():
            painter.setPen(QPen(QColor(LIGHT.accent_line if chosen else LIGHT.line2), 1))
            painter.setBrush(QColor(LIGHT.accent_soft if chosen else LIGHT.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 4.5, -0.5, -4.5), 8, 8)
        colour = LIGHT.accent_dark if chosen else LIGHT.ink
        paint_icon(painter, self._icon, QRectF(14, (SIDE - SIGN) / 2, SIGN, SIGN), colour)
        if self.count is not None:
            self._paint_count(painter)
        if self.reminds:
            painter.setPen(QPen(QColor(LIGHT.surface), 2))
            painter.setBrush(QColor(LIGHT.warn))
            painter.drawEllipse(QPointF(34, 14), 6, 6)
        paint_focus(painter, self, radius=6)

    def _paint_count(self, painter: QPainter) -> None:
        pill = QRectF(42, (SIDE - PILL) / 2, self._pill_width(), PILL)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.surface if self.isChecked() else LIGHT.tint))
        painter.drawRoundedRect(pill, PILL / 2, PILL / 2)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(13, 600))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(self.count))
