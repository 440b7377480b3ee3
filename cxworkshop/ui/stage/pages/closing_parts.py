"""Parts of the closing page: a light with its words, and a day of practice. Each knows how high it is."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cxworkshop.model.roadmap import Light
from cxworkshop.ui.roadmap.words import LIGHTS
from cxworkshop.ui.stage.pages.board import LEAD, Board, fitted, wide_of
from cxworkshop.ui.stage.pages.closing_facts import Practice, Told
from cxworkshop.ui.theme import Colours

GAP, APART = 14.0, 40.0  # between things below one another, and beside
MORE = 44.0  # the line that counts what has no room
ANY = 100_000.0  # no limit


class Size(NamedTuple):
    """Of titles, of what is said under them, of a light, and of the edge of a panel."""

    title: int
    text: int
    disc: float
    pad: float


SIZES = (
    Size(36, 30, 52, 24),
    Size(32, 28, 52, 24),
    Size(30, 26, 48, 22),
    Size(28, 24, 44, 20),
    Size(26, 24, 40, 16),
)


def high_of(text: str, wide: float, size: int, weight: int = 400) -> float:
    """How high a text is with all of its lines; nothing for none."""
    return fitted(text, wide, ANY, size, weight).high if text else 0.0


@dataclass(frozen=True, slots=True)
class Lit:
    """A light with its title and its state, and under them the evidence, `wide` altogether. The state stands under
    the title, or `beside` it where both have room on one line.
    """

    told: Told
    size: Size
    wide: float
    beside: bool = False

    @property
    def high(self) -> float:
        shows = high_of(self.told.shows, self._below, self.size.text)
        return self._heads + (shows + 4 if shows else 0.0)

    @property
    def _indent(self) -> float:
        return self.size.disc + 18

    @property
    def _room(self) -> float:
        return self.wide - self._indent

    @property
    def _below(self) -> float:
        """How wide the evidence is: in a row of theses it stands under the title, in a narrow panel under the light."""
        return self._room if self.beside else self.wide

    @property
    def _title(self) -> float:
        return high_of(self.told.title, self._room, self.size.title, 700)

    @property
    def _after(self) -> float | None:
        """Where the state begins on the line of the title; None when it stands under it."""
        at = wide_of(self.told.title, self.size.title, 700) + 24
        return at if self.beside and at + wide_of(self.told.state, self.size.text, 600) < self._room else None

    @property
    def _heads(self) -> float:
        return max(self.size.disc, self._title + (0.0 if self._after else self.size.text * LEAD))

    def paint(self, board: Board, x: float, y: float) -> None:
        size, after, disc = self.size, self._after, self.size.disc
        paint_light(board, QPointF(x + disc / 2, y + disc / 2), self.told.light, disc / 2)
        left, top = x + self._indent, y + (disc - self._title) / 2 if after else y
        title = QRectF(left, top, self._room, self._title + 1)
        board.words(title, self.told.title, size.title, 700, least=size.title)
        state = QRectF(left + (after or 0.0), top + (0.0 if after else self._title), self._room, self._title)
        ink = colour_of(self.told.light, board.colours)
        board.words(state, self.told.state, size.text, 600, ink, lines=1, middle=after is not None)
        high = high_of(self.told.shows, self._below, size.text) + 1
        shows = QRectF(x + self.wide - self._below, y + self._heads + 4, self._below, high)
        ink = board.colours.ink if self.told.evidence else board.colours.muted
        board.words(shows, self.told.shows, size.text, 400, ink, least=size.text)


@dataclass(frozen=True, slots=True)
class Day:
    """A day and what is practised then."""

    practice: Practice
    size: Size
    wide: float

    @property
    def high(self) -> float:
        return self.size.title * LEAD + high_of(self.practice.words, self.wide, self.size.text)

    def paint(self, board: Board, x: float, y: float) -> None:
        ink, day = board.colours.accent, QRectF(x, y, self.wide, self.size.title * LEAD)
        board.words(day, self.practice.day, self.size.title, 700, ink, lines=1)
        place = QRectF(x, day.bottom(), self.wide, self.high - day.height() + 1)
        board.words(place, self.practice.words, self.size.text, 400, least=self.size.text)


def placed(practice: Sequence[Practice], size: Size, place: QRectF, more: bool) -> list[tuple[QPointF, Day]]:
    """Where the days stand that have room whole: below one another or two abreast, whichever shows more of them.
    `more`: a line is kept at the foot also when all have room.
    """
    tried = [_abreast(practice, size, place, more, abreast) for abreast in (1, 2)]
    return max(tried, key=len)


def _abreast(
    practice: Sequence[Practice], size: Size, place: QRectF, more: bool, abreast: int
) -> list[tuple[QPointF, Day]]:
    wide = (place.width() + APART) / abreast - APART
    days = [Day(one, size, wide) for one in practice]
    found: list[tuple[QPointF, Day]] = []
    y = place.y()
    for first in range(0, len(days), abreast):
        row = days[first : first + abreast]
        high, is_last = max(day.high for day in row), first + abreast >= len(days)
        if y + high > place.bottom() - (0.0 if is_last and not more else MORE):
            break
        found += [(QPointF(place.x() + across * (wide + APART), y), day) for across, day in enumerate(row)]
        y += high + GAP
    return found


def stacked(highs: Sequence[float], size: Size) -> float:
    """How high things are below one another in a panel."""
    return 2 * size.pad + sum(highs) + GAP * max(0, len(highs) - 1)


def colour_of(light: Light, colours: Colours) -> str:
    return {"red": colours.bad, "amber": colours.warn, "green": colours.good}.get(light, colours.muted)


def paint_light(board: Board, centre: QPointF, light: Light, reach: float) -> None:
    """Filled with a sign of its own; one that nobody has looked at is a hollow ring."""
    painter, colours = board.painter, board.colours
    if light == "unset":
        painter.setPen(QPen(QColor(colours.edge), 4))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, reach - 3, reach - 3)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour_of(light, colours)))
    painter.drawEllipse(centre, reach, reach)
    sign = reach * 0.6
    board.icon(LIGHTS[light][1], QRectF(centre.x() - sign, centre.y() - sign, 2 * sign, 2 * sign), colours.on_fill)
