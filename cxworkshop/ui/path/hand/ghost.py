"""What is in the hand, as it follows the pointer."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.path.hand.step import By
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.path.paint.card import paint_card
from cxworkshop.ui.theme import LIGHT, font

WIDE, HIGH, ROUND = 136, 84, 8
EDGE, FAN, SHADOW, COUNT = 3, 6, 5, 28  # pixels: room for the border, step of the fan, of the shadow, the count's disc
GREY = 0.6
UNDER = {
    "mouse": (0.75, 0.8),
    "pen": (0.75, 1.1),
    "touch": (0.75, 1.6),
}  # where the pointer is, in cards from its corner


class Ghost(QWidget):
    """A card, or a fan of cards with their number, beside the pointer: a finger must not hide the title.
    It is painted once and then only moved; the pointer goes through it.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("path.ghost")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFixedSize(WIDE + 2 * EDGE + 2 * FAN + COUNT // 2, HIGH + 2 * EDGE + 2 * FAN + SHADOW + COUNT // 2)
        self.count, self.is_off = 0, False
        self._pictures: dict[bool, QPixmap] = {}
        self.hide()

    def lift(self, looks: Sequence[CardLook]) -> None:
        """Shows cards, the first on top."""
        self.count = len(looks)
        self._pictures = {off: self._painted(looks, off) for off in (False, True)}
        self.is_off = False
        self.show()
        self.raise_()

    def follow(self, at: QPoint, by: By, off: bool) -> None:
        """Goes along with the pointer at a point of the parent; greyed where a drop would do nothing."""
        across, down = UNDER[by]
        self.move(at - QPoint(round(WIDE * across), round(HIGH * down)))
        if off != self.is_off:
            self.is_off = off
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._pictures:
            QPainter(self).drawPixmap(0, 0, self._pictures[self.is_off])

    def _painted(self, looks: Sequence[CardLook], off: bool) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(self.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(GREY if off else 1.0)
        top = QRectF(EDGE, EDGE + COUNT / 2, WIDE, HIGH)
        _paint_fan(painter, top, min(len(looks), 3) - 1)
        paint_card(painter, top, looks[0], "card")
        _paint_border(painter, top, QColor(LIGHT.edge if off else LIGHT.accent))
        if len(looks) > 1:
            _paint_count(painter, top, len(looks))
        painter.end()
        return picture


def _paint_fan(painter: QPainter, top: QRectF, more: int) -> None:
    """The hard shadow, and the edges of the cards below the first."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(29, 42, 48, 46))
    painter.drawRoundedRect(top.translated(FAN * more, FAN * more + SHADOW), ROUND, ROUND)
    painter.setPen(QPen(QColor(LIGHT.line2), 1))
    painter.setBrush(QColor(LIGHT.surface))
    for under in range(more, 0, -1):
        painter.drawRoundedRect(top.translated(FAN * under, FAN * under), ROUND, ROUND)


def _paint_border(painter: QPainter, top: QRectF, colour: QColor) -> None:
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(colour, 2))
    painter.drawRoundedRect(top, ROUND, ROUND)


def _paint_count(painter: QPainter, top: QRectF, count: int) -> None:
    words = f"×{count}"
    painter.setFont(font(14, 700))
    wide = max(COUNT, painter.fontMetrics().horizontalAdvance(words) + 14)
    pill = QRectF(top.right() - wide / 2, top.top() - COUNT / 2, wide, COUNT)
    pill.moveRight(min(pill.right(), top.right() + COUNT / 2))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(LIGHT.accent))
    painter.drawRoundedRect(pill, COUNT / 2, COUNT / 2)
    painter.setPen(QColor(LIGHT.surface))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)
