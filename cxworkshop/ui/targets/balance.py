"""How the targets spread over the four elements: totals with their icons, and a thin bar."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.targets import ELEMENTS
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.targets.words import ICONS, INKS
from cxworkshop.ui.theme import LIGHT, font

SIGN, GAP, BETWEEN = 16, 5, 14


class ElementTotals(QWidget):
    """“Works 4, Ease 4 …”, each with its icon; where there is no room for the words, icons and numbers only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._told: list[tuple[str, str, int]] = []

    def show_counts(self, counts: dict[str, int], t: Words) -> None:
        self._told = [(element, t(ELEMENTS[element]), n) for element, n in counts.items()]
        words = ", ".join(f"{word} {n}" for _, word, n in self._told)
        self.setAccessibleName(words)
        set_tip(self, words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._wide(words=True), 32)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._wide(words=False), 32)

    def _texts(self, words: bool) -> list[str]:
        return [f"{word} {n}" if words else str(n) for _, word, n in self._told]

    def _wide(self, words: bool) -> int:
        metrics = QFontMetrics(font(13, 600))
        return sum(SIGN + GAP + metrics.horizontalAdvance(text) + BETWEEN for text in self._texts(words))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, words = QPainter(self), self.width() >= self._wide(words=True) - BETWEEN
        painter.setFont(font(13, 600))
        x, middle = self.width() - self._wide(words) + BETWEEN, self.height() / 2
        for (element, _, n), text in zip(self._told, self._texts(words), strict=True):
            ink = INKS[element] if n else LIGHT.hint
            paint_icon(painter, ICONS[element], QRectF(x, middle - SIGN / 2, SIGN, SIGN), ink)
            painter.setPen(QColor(ink))
            wide = painter.fontMetrics().horizontalAdvance(text)
            painter.drawText(QRectF(x + SIGN + GAP, 0, wide + 2, self.height()), 0x80, text)
            x += SIGN + GAP + wide + BETWEEN


class BalanceBar(QWidget):
    """4 high: a stretch for each element in its ink, with a gap between them. The totals say the same in words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets.balance")
        self.setFixedHeight(4)
        self.counts: dict[str, int] = {}

    def show_counts(self, counts: dict[str, int]) -> None:
        self.counts = counts
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, total, x = QPainter(self), sum(self.counts.values()), 0.0
        painter.fillRect(self.rect(), QColor(LIGHT.tint))
        for element, n in self.counts.items():
            wide = self.width() * n / total if total else 0.0
            painter.fillRect(QRectF(x, 0, max(0.0, wide - 2), self.height()), QColor(INKS[element]))
            x += wide
