"""A way in: a large button with an icon, a name and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font


class Way(QAbstractButton):
    """96 high; the first one of a page is filled."""

    def __init__(self, icon: str, name: str, sentence: str, filled: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._name, self._sentence, self._filled = icon, name, sentence, filled
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setFixedHeight(96)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        self.setAccessibleDescription(sentence)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink, quiet, disc = self._colours()
        self._paint_ground(painter)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(disc))
        painter.drawEllipse(QRectF(20, 20, 56, 56))
        paint_icon(painter, self._icon, QRectF(35, 35, 26, 26), ink if self._filled else LIGHT.accent_dark)
        paint_icon(painter, "chevron-right", QRectF(self.width() - 42, 37, 22, 22), ink)
        painter.setPen(QColor(ink))
        painter.setFont(font(18, 700))
        flags = Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        told = QRect(88, 0, self.width() - 140, self.height())
        tall = min(QFontMetrics(font(15)).boundingRect(told, flags, self._sentence).height(), 48)
        top = (self.height() - 28 - tall) / 2
        painter.drawText(QRectF(88, top, self.width() - 134, 28), Qt.AlignmentFlag.AlignVCenter, self._name)
        painter.setPen(QColor(quiet))
        painter.setFont(font(15))
        painter.drawText(QRectF(88, top + 27, self.width() - 140, 48), flags, self._sentence)
        paint_focus(painter, self, "#FFFFFF" if self._filled else LIGHT.rail, 9)

    def _colours(self) -> tuple[str, str, str]:
        if self._filled:
            return "#FFFFFF", "#FFFFFF", LIGHT.accent_dark
        return LIGHT.ink, LIGHT.muted, LIGHT.accent_soft

    def _paint_ground(self, painter: QPainter) -> None:
        edge = LIGHT.ink if self.underMouse() else LIGHT.accent_dark if self._filled else LIGHT.line2
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(LIGHT.accent if self._filled else LIGHT.surface))
        painter.drawRoundedRect(QRectF(0.5, 0.5, self.width() - 1, self.height() - 1), 12, 12)
