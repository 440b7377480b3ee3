"""The badge in the dock that tells at every moment what the room sees."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

SIDE, SIGN, BEFORE, AFTER, LEAST = 48, 20, 42, 14, 96  # pixels; words begin at BEFORE, and LEAST is the narrowest


class Badge(QAbstractButton):
    """48 high. It says all of its words, or fewer where there is less room; it is tinted while the projector is on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.words = self.fewer = ""
        self.is_on = self.warns = False
        self.setObjectName("dock.projector")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def tell(self, words: str, fewer: str, is_on: bool, warns: bool = False) -> None:
        """`fewer` is said where there is no room for `words`; `warns` marks a projector that was unplugged."""
        self.words, self.fewer, self.is_on, self.warns = words, fewer, is_on, warns
        set_tip(self, words)
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    @property
    def least(self) -> int:
        """The width it can do with."""
        return min(LEAST, self._wide(self.fewer))

    @property
    def said(self) -> str:
        """The words there is room for."""
        words = self.words if self._wide(self.words) <= self.width() else self.fewer
        room = self.width() - BEFORE - AFTER
        return QFontMetrics(font(15, 600)).elidedText(words, Qt.TextElideMode.ElideRight, room)

    def fit(self, room: int, most: int) -> int:
        """Takes the width of all its words where there is `room`, else of the fewer, cut to `most`. Returns it."""
        wide = self._wide(self.words)
        wide = wide if wide <= room else max(self.least, min(self._wide(self.fewer), most))
        self.setFixedWidth(wide)
        return wide

    def sizeHint(self) -> QSize:
        return QSize(self._wide(self.words), SIDE)

    def _wide(self, words: str) -> int:
        return BEFORE + QFontMetrics(font(15, 600)).horizontalAdvance(words) + 2 + AFTER

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fill, edge, ink = self._colours()
        painter.setPen(QPen(QColor(edge), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)
        paint_icon(painter, "unplug" if self.warns else "projector", QRectF(12, (SIDE - SIGN) / 2, SIGN, SIGN), ink)
        painter.setPen(QColor(ink))
        painter.setFont(font(15, 600))
        painter.drawText(QRectF(BEFORE, 0, self.width() - BEFORE, SIDE), Qt.AlignmentFlag.AlignVCenter, self.said)
        paint_focus(painter, self, radius=6)

    def _colours(self) -> tuple[str, str, str]:
        if self.warns:
            return LIGHT.warn_soft, LIGHT.warn_line, LIGHT.warn
        if self.is_on:
            return LIGHT.accent_soft, LIGHT.accent_line if self.underMouse() else LIGHT.accent_soft, LIGHT.accent_dark
        return LIGHT.surface, LIGHT.line2 if self.underMouse() else LIGHT.surface, LIGHT.muted
