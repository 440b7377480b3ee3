"""Tabs on the upper edge of a card, for the layers people switch on: dots, gap to what was expected, evidence."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.theme import Colours, font

HIGH, RISE, APART = 20.0, 17.0, 4.0
SHORT, LONG = 24.0, 42.0


class Tab(NamedTuple):
    """An icon and a few letters. `tone` names a colour; a filled tab has white letters on it."""

    kind: str
    icon: str
    words: str
    tone: str
    filled: bool = False

    @property
    def wide(self) -> float:
        return SHORT if not self.words else LONG + 7 * max(len(self.words) - 2, 0)


SEEN, GUESS = Tab("seen", "eye", "", "ink", True), Tab("guess", "circle-question-mark", "", "muted")


def tabs_of(look: CardLook, layers: Collection[str]) -> Iterator[Tab]:
    """The tabs of one card, from the right."""
    if "evidence" in layers and (look.observed or look.guess):
        yield SEEN if look.observed else GUESS
    if "gaps" in layers and look.gap is not None:
        yield gap_tab(look.gap)
    if "dots" in layers and look.votes:
        yield Tab("dots", "circle-dot", str(look.votes), "accent", True)


def gap_tab(gap: float) -> Tab:
    """A gap as a signed number with a double chevron; a halved one keeps its half."""
    size = f"{abs(gap):g}"
    if gap < 0:
        return Tab("gap", "chevrons-down", f"−{size}", "bad" if gap <= -2 else "poor")
    return Tab("gap", "chevrons-up", f"+{size}", "good_feeling") if gap > 0 else Tab("gap", "minus", "0", "muted")


def paint_tab(painter: QPainter, rect: QRectF, tab: Tab, colours: Colours) -> None:
    """A pill."""
    tone = getattr(colours, tab.tone)
    box = rect.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(QColor(tone), 1.5))
    painter.setBrush(QColor(tone if tab.filled else colours.surface))
    painter.drawRoundedRect(box, box.height() / 2, box.height() / 2)
    ink = colours.on_fill if tab.filled else tone
    size = 14.0
    left = rect.center().x() - size / 2 if not tab.words else rect.left() + 5
    paint_icon(painter, tab.icon, QRectF(left, rect.center().y() - size / 2, size, size), ink)
    painter.setFont(font(13, 700))
    painter.setPen(QColor(ink))
    words = QRectF(QPointF(left + size + 1, rect.top()), rect.bottomRight() - QPointF(4, 0))
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, tab.words)
