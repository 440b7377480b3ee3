"""A person one can take hold of and let go of on a card."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.ui.parts.person import paint_person
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.handle import Handle
from cxworkshop.ui.roadmap.pick_list import Line
from cxworkshop.ui.theme import LIGHT, font

HIGH, DISC, MOST = 48, 32, 240  # pixels
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class Face(Handle):
    """A disc with letters, the name, and quietly how much that person carries already."""

    def __init__(self, line: Line) -> None:
        super().__init__(str(line.value))
        self.setObjectName(f"roadmap.face.{line.value}")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_line(line)

    def show_line(self, line: Line) -> None:
        self._line = line
        self.setAccessibleName(", ".join(filter(None, (line.words, line.side))))
        set_tip(self, self.accessibleName())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        name = QFontMetrics(font(14, 600)).horizontalAdvance(self._line.words)
        side = QFontMetrics(font(12)).horizontalAdvance(self._line.side)
        return QSize(min(MOST, max(name, side) + DISC + 26), HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(80, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, line = QPainter(self), self._line
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self.in_hand else 1.0)
        focus = self.hasFocus()
        painter.setPen(QPen(QColor(LIGHT.rail if focus else LIGHT.line2), 3 if focus else 1))
        painter.setBrush(QColor(LIGHT.surface))
        edge = QRectF(self.rect()).adjusted(1.5, 2.5, -1.5, -2.5)
        painter.drawRoundedRect(edge, edge.height() / 2, edge.height() / 2)
        paint_person(painter, QRectF(7, (HIGH - DISC) / 2, DISC, DISC), line.letters, line.colour)
        wide = self.width() - DISC - 26.0
        name = QRectF(DISC + 14, 7 if line.side else 0, wide, 19 if line.side else HIGH)
        self._write(painter, name, line.words, 14, 600, LIGHT.ink)
        self._write(painter, QRectF(DISC + 14, 25, wide, 15), line.side, 12, 400, LIGHT.muted)

    def _write(self, painter: QPainter, place: QRectF, words: str, size: int, weight: int, ink: str) -> None:
        painter.setFont(font(size, weight))
        painter.setPen(QColor(ink))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
        painter.drawText(place, MIDDLE, cut)
