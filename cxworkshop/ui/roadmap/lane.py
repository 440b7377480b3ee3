"""The cards of one column, one under the other, and the line that shows where one would come to stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import Column
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.item_card import ItemCard
from cxworkshop.ui.roadmap.vision_card import VisionCard
from cxworkshop.ui.theme import LIGHT

Card = ItemCard | VisionCard
GAP, LEAST = 8, 6


def place_among(middles: Sequence[float], y: float) -> int:
    """The place, 1 first, of something dropped at height y among things with these middles from top to bottom."""
    return 1 + sum(middle < y for middle in middles)


class Lane(QWidget):
    """`catch` is the widget that a drop is caught by: the whole column, also where no card is."""

    def __init__(self, key: Column, catch: QWidget, around: int = 3) -> None:
        super().__init__(catch)
        self.key, self.catch = key, catch
        self.cards: list[Card] = []
        self._aim: tuple[int, Id] | None = None
        self._column = column(self, gap=GAP)
        self._column.setContentsMargins(0, around, 0, around)

    def minimumSizeHint(self) -> QSize:
        """Never less than its cards, and room for the line where nothing is yet."""
        return super().minimumSizeHint().expandedTo(QSize(0, LEAST))

    def sizeHint(self) -> QSize:
        return super().sizeHint().expandedTo(QSize(0, LEAST))

    def lay(self, cards: Sequence[Card]) -> None:
        """Puts cards into this order; those that stood elsewhere come along."""
        if list(cards) != self.cards:
            while self._column.takeAt(0) is not None:
                pass
            for card in cards:
                self._column.addWidget(card)
                card.show()
            self.cards = list(cards)
        self.aim(None)

    def high_in(self, wide: int) -> int:
        """The pixels all cards need in a width."""
        edges = self._column.contentsMargins()
        gaps = GAP * max(0, len(self.cards) - 1)
        return sum(card.high_in(wide) for card in self.cards) + gaps + edges.top() + edges.bottom()

    def without(self, id: Id) -> list[Card]:
        return [card for card in self.cards if card.id != id]

    def place_at(self, at: QPoint, id: Id) -> int:
        """The place for something dropped at a point of the screen; the card that is carried does not count."""
        middles = [card.geometry().center().y() for card in self.without(id)]
        return place_among(middles, self.mapFromGlobal(at).y())

    def aim(self, place: int | None, id: Id = "") -> None:
        """Shows where the carried one would come to stand, or nothing."""
        aim = None if place is None else (place, id)
        if aim != self._aim:  # every card is painted anew with the line
            self._aim = aim
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._aim is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(QRectF(0, self._line() - 2, self.width(), 4), 2, 2)

    def _line(self) -> float:
        assert self._aim is not None
        place, id = self._aim
        there = self.without(id)
        if not there:
            return 2.0
        if place <= len(there):
            return there[place - 1].geometry().top() - GAP / 2
        return min(there[-1].geometry().bottom() + 1 + GAP / 2, self.height() - 2.0)
