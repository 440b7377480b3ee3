"""What a page of the projector is painted on: 1080 high whatever the display, and no text below 24."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.stage.scale import HEIGHT, LEAST, MARGIN
from cxworkshop.ui.theme import DARK, Colours, font

SIDES = {
    "left": Qt.AlignmentFlag.AlignLeft,
    "right": Qt.AlignmentFlag.AlignRight,
    "centre": Qt.AlignmentFlag.AlignHCenter,
}
LEAD = 1.22  # from one line to the next, in sizes of the text
WHOLE = 0.6  # down to this share of its size a text is made smaller rather than a word cut in two
EDGE, BAND, ROUND = 72.0, 116.0, 24.0  # left and right of what is read, the band at the foot, corners
ON_RAIL, QUIET_ON_RAIL = "#FFFFFF", "#DCE6E5"


class Fitted(NamedTuple):
    """Lines of text and the size in which they fit."""

    rows: tuple[str, ...]
    size: int

    @property
    def high(self) -> float:
        return len(self.rows) * self.size * LEAD


def stage_type(size: int, weight: int = 400) -> QFont:
    """A font that keeps its widths when the page is scaled."""
    made = font(max(size, LEAST), weight)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return made


@lru_cache(maxsize=1024)
def fitted(
    text: str, wide: float, high: float, size: int, weight: int = 400, lines: int = 99, least: int = 0
) -> Fitted:
    """The text in the largest size, from `size` down to `least`, in which it fits whole; in the least one it is cut
    with "…" where it has to be.
    """
    down_to = max(least, LEAST)
    for now in range(size, down_to, -2):
        room = _lines_in(high, now, lines)
        rows = wrapped(text, wide, room + 1, measure(now, weight))
        if len(rows) <= room and not (now > size * WHOLE and _splits(rows)):
            return Fitted(tuple(rows), now)
    return Fitted(tuple(wrapped(text, wide, _lines_in(high, down_to, lines), measure(down_to, weight))), down_to)


def _lines_in(high: float, size: int, most: int) -> int:
    return max(1, min(most, int(high / (size * LEAD) + 0.05)))


def measure(size: int, weight: int = 400) -> Callable[[str], float]:
    """How wide a line is in a font."""
    return QFontMetricsF(stage_type(size, weight)).horizontalAdvance


def _splits(rows: list[str]) -> bool:
    """Whether a word was cut in two, which a smaller size may spare it."""
    return any(row.endswith("-") for row in rows[:-1])


def wide_of(text: str, size: int, weight: int = 400) -> float:
    """How wide one line is."""
    return measure(size, weight)(text)


@dataclass(frozen=True)
class Board:
    """A painter whose page is `w` wide and `h` high (1080 unless the display is very narrow), in one set of colours.
    `scale` is how many pixels of the display a unit has.
    """

    painter: QPainter
    w: float
    h: float
    colours: Colours
    t: Words
    scale: float = 1.0

    @property
    def is_dark(self) -> bool:
        return self.colours == DARK

    @property
    def edge(self) -> float:
        """Left and right of what is read."""
        return EDGE if self.w >= 1600 else 48.0

    @property
    def safe(self) -> QRectF:
        """What no projector cuts off."""
        return QRectF(0, 0, self.w, self.h).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)

    @property
    def inside(self) -> QRectF:
        """Between the left and the right edge."""
        return QRectF(self.edge, MARGIN, self.w - 2 * self.edge, self.h - 2 * MARGIN)

    @property
    def rail(self) -> str:
        """The ground of a band: darker than the page by day, lighter at night."""
        return self.colours.raised if self.is_dark else self.colours.rail

    def words(
        self,
        place: QRectF,
        text: str,
        size: int,
        weight: int = 400,
        colour: str = "",
        *,
        lines: int = 99,
        side: str = "left",
        middle: bool = False,
        least: int = 0,
    ) -> float:
        """Writes a text into a place, as large as it fits; `middle` centres it from top to bottom. The y below it."""
        laid = fitted(text, place.width(), place.height(), size, weight, lines, least)
        now = laid.size
        self.painter.setFont(stage_type(now, weight))
        self.painter.setPen(QColor(colour or self.colours.ink))
        y = place.y() + (max(0.0, place.height() - laid.high) / 2 if middle else 0.0)
        flags = SIDES[side] | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip
        for row in laid.rows:
            self.painter.drawText(QRectF(place.x(), y, place.width(), now * LEAD), int(flags), row)
            y += now * LEAD
        return y

    def icon(self, name: str, place: QRectF, colour: str = "") -> None:
        paint_icon(self.painter, name, place, colour or self.colours.muted)

    def panel(
        self, place: QRectF, ground: str = "", border: str = "", width: float = 1.5, round_by: float = ROUND
    ) -> None:
        """A panel with round corners."""
        painter, inset = self.painter, width / 2
        painter.setPen(QPen(QColor(border or self.colours.line), width) if border != "none" else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(ground or self.colours.surface))
        painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), round_by, round_by)

    def sign(self, at: QPointF, high: float) -> None:
        """The sign of the program: a line that hops from one stop to the next."""
        painter, unit = self.painter, high / 32
        painter.save()
        painter.translate(at)
        painter.scale(unit, unit)
        line = QPainterPath(QPointF(9, 25))
        line.cubicTo(QPointF(26, 25), QPointF(14, 7), QPointF(33, 7))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours.accent), 4))
        painter.drawPath(line)
        painter.setPen(QPen(QColor(self.colours.ink), 3))
        painter.setBrush(QColor(self.colours.paper))
        for centre in (QPointF(7, 25), QPointF(36, 7)):
            painter.drawEllipse(centre, 5, 5)
        painter.restore()

    def head(self, title: str, aside: str = "", icon: str = "") -> float:
        """The line at the top of a page: the sign, what this is, and more about it at the right. The y below it."""
        left, top, high = self.edge, 44.0, 56.0
        self.sign(QPointF(left, top + 9), 38)
        room = self.w - 2 * self.edge - 70
        beside = min(wide_of(aside, 28, 600) + (48 if icon else 0), room * 0.5) if aside else 0.0
        self.words(QRectF(left + 70, top, room - beside - 32, high), title, 32, 700, lines=1, middle=True)
        if aside:
            x = self.w - self.edge - beside
            if icon:
                self.icon(icon, QRectF(x, top + 12, 32, 32))
            words = QRectF(x + (48 if icon else 0), top, beside - (48 if icon else 0) + 2, high)
            self.words(words, aside, 28, 600, self.colours.muted, lines=1, side="right", middle=True)
        return top + high

    def band(self, icon: str, text: str, aside: str = "", aside_icon: str = "", size: int = 36) -> float:
        """The dark band at the foot, with one sentence and one more thing at its right. The y of its top."""
        top = self.h - BAND
        painter = self.painter
        painter.fillRect(QRectF(0, top, self.w, BAND), QColor(self.rail))
        mint = self.colours.mint
        self.icon(icon, QRectF(self.edge, top + BAND / 2 - 22, 44, 44), mint)
        right = self.w - self.edge
        beside = wide_of(aside, 32, 600) if aside else 0.0
        if aside:
            place = QRectF(right - beside - 2, top, beside + 2, BAND)
            self.words(place, aside, 32, 600, QUIET_ON_RAIL, lines=1, side="right", middle=True)
            right -= beside + (64 if aside_icon else 24)
            if aside_icon:
                self.icon(aside_icon, QRectF(right + 8, top + BAND / 2 - 20, 40, 40), QUIET_ON_RAIL)
        left = self.edge + 76
        self.words(QRectF(left, top + 8, right - left - 24, BAND - 16), text, size, 600, ON_RAIL, lines=2, middle=True)
        return top

    def warm(self, sentence: str, icon: str = "sunrise") -> None:
        """One sentence in the middle of a page that has nothing to show yet."""
        middle = QPointF(self.w / 2, self.h / 2)
        self.icon(icon, QRectF(middle.x() - 40, middle.y() - 150, 80, 80), self.colours.accent)
        wide = min(1200.0, self.inside.width())
        place = QRectF(middle.x() - wide / 2, middle.y() - 40, wide, 260)
        self.words(place, sentence, 52, 600, side="centre", lines=4)


def board_scale(w: float, h: float) -> float:
    """How much a page is enlarged on a display: by its height, or less where it is hardly wider than high."""
    return max(min(h / HEIGHT, w / 1280), 0.01)
