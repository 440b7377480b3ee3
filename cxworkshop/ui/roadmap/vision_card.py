"""One item of the vision: what will be true by the end of a year, and under it whose it is and how sure."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.ui.roadmap.look_card import LookCard
from cxworkshop.ui.theme import LIGHT, font

TITLE, UNDER, AROUND, ASIDE = 20, 18, 6, 8
SIZES = (15, 14)  # the second one where it spares a line: the columns below need it more
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class VisionCard(LookCard):
    """Words without a card round them; a ring when it is open or has the keyboard."""

    def sizeHint(self) -> QSize:
        return QSize(160, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self.minimumHeight())

    def high_in(self, wide: int) -> int:
        return max(48, len(self._title(wide)[1]) * TITLE + UNDER + 2 * AROUND)

    def _title(self, wide: int) -> tuple[QFont, list[str]]:
        """Its lines, and in which font."""
        room, fonts = max(60, wide - 2 * ASIDE), [font(size, 600) for size in SIZES]
        laid = [(one, wrapped(self.look.title, room, 2, QFontMetricsF(one).horizontalAdvance) or [""]) for one in fonts]
        return min(laid, key=lambda one: len(one[1]))

    def _under(self) -> str:
        look = self.look
        whose = f"{look.owner} ({look.unasked})" if look.unasked else look.owner or look.nobody
        return " · ".join(filter(None, (look.warning, whose, look.measure_and_goal, look.realism[0], look.status[0])))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self.in_hand else 1.0)
        y, wide = float(AROUND), self.width() - 2 * ASIDE
        title_font, lines = self._title(self.width())
        painter.setFont(title_font)
        painter.setPen(QColor(LIGHT.ink))
        for line in lines:
            painter.drawText(QRectF(ASIDE, y, wide, TITLE), MIDDLE, line)
            y += TITLE
        painter.setFont(font(13))
        is_fine = self.look.owner and not self.look.unasked and not self.look.warning
        painter.setPen(QColor(LIGHT.muted if is_fine else LIGHT.warn))
        under = painter.fontMetrics().elidedText(self._under(), Qt.TextElideMode.ElideRight, wide)
        painter.drawText(QRectF(ASIDE, y, wide, UNDER), MIDDLE, under)
        if self.hasFocus() or self.is_open or self.is_offered:
            dash = Qt.PenStyle.DashLine if self.is_offered else Qt.PenStyle.SolidLine
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 3, dash))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
