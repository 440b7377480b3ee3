"""How a mini-ballot went: five bars with their counts, never a person and never below three answers."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.path.links.saying import spoken_counts
from cxworkshop.ui.theme import FEELINGS, LIGHT, font

HIGH, BAR, FOOT, HEAD = 108, 64, 22, 20
COLOURS = {1: FEELINGS[-1], 2: FEELINGS[-1], 3: LIGHT.muted, 4: LIGHT.accent, 5: LIGHT.accent}


class TrustBars(QWidget):
    """Counts of 1 to 5 from left to right, each with its number over it."""

    def __init__(self) -> None:
        super().__init__()
        self.counts: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_counts(self, counts: Sequence[int], t: Words) -> None:
        self.counts = tuple(counts)
        self.setAccessibleName(t("Trust: {counts}", counts=spoken_counts(self.counts, t)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((*self.counts, 1))
        wide = self.width() / max(1, len(self.counts))
        for place, count in enumerate(self.counts):
            self._paint_bar(painter, QRectF(place * wide + 8, 0, wide - 16, HIGH), place + 1, count, count / most)

    def _paint_bar(self, painter: QPainter, box: QRectF, value: int, count: int, share: float) -> None:
        tall = max(2.0, (BAR - 2) * share)
        top = HEAD + BAR - tall
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(COLOURS[value] if count else LIGHT.line2))
        painter.drawRoundedRect(QRectF(box.x(), top, box.width(), tall), min(4.0, tall / 2), min(4.0, tall / 2))
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15, 700))
        if count:
            painter.drawText(QRectF(box.x(), top - HEAD, box.width(), HEAD), Qt.AlignmentFlag.AlignCenter, str(count))
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(13, 600))
        foot = QRectF(box.x(), HIGH - FOOT, box.width(), FOOT)
        painter.drawText(foot, Qt.AlignmentFlag.AlignCenter, str(value))
