"""The road: what is done in one month, three, six and twelve, by whom, and where it leads."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cxworkshop.insight.roadmap import PLAN, is_unasked
from cxworkshop.insight.roadmap import VISION as YEARS
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.roadmap import Column, RoadmapItem
from cxworkshop.ui.parts.person import initials
from cxworkshop.ui.roadmap.days import by_day, day_of
from cxworkshop.ui.roadmap.words import COLUMNS
from cxworkshop.ui.stage.pages.board import Board, fitted, wide_of
from cxworkshop.ui.stage.pages.page import PaintedPage
from cxworkshop.ui.theme import silo_colour

GAP, HEAD, FOOT, PAD = 28.0, 84.0, 44.0, 16.0
VISION = 214.0  # how high the years are at the foot


class Item(NamedTuple):
    """What is done, by whom, and the colour of that person's silo."""

    title: str
    owner: str
    letters: str
    colour: int
    done: bool


class Fit(NamedTuple):
    """How cards are drawn: the size of their titles, whether the name stands under the title, and what is between."""

    size: int
    is_named: bool
    between: float

    @property
    def disc(self) -> float:
        return 56.0 if self.is_named else 44.0

    @property
    def around(self) -> float:
        return 12.0 if self.is_named else 8.0


FITS = [Fit(size, True, 14) for size in (40, 36, 32, 28)] + [Fit(size, False, 8) for size in (32, 28, 26, 24)]
OWNER, BESIDE = 26, 20.0  # the size of the names, and what is left of a face and right of the words


class RoadmapPage(PaintedPage):
    """Cards as large as all of them fit; a full road shows faces without names, and what does not fit is counted."""

    about: ClassVar[frozenset[str]] = frozenset({"roadmap_item", "participant", "silo", "basics"})

    def read(self) -> None:
        found: dict[Column, list[Item]] = {key: [] for key in (*PLAN, *YEARS)}
        for one in self.desk.workshop.all(RoadmapItem):
            found[one.column].append(self._item(one))
        self._items = found

    def _item(self, one: RoadmapItem) -> Item:
        workshop, t = self.desk.workshop, self.desk.t
        owner = workshop.get(Participant, one.owner_id)
        silo = workshop.get(Silo, (owner.silo_id if owner else None) or one.silo_id)
        name = owner.name if owner else t("Who takes this?")
        if is_unasked(workshop, one):
            name = f"{name} · {t('not yet asked')}"
        letters = initials(owner.name) if owner else ""
        return Item(one.title, name, letters, silo.colour if silo else 0, one.status == "done")

    def paint(self, board: Board) -> None:
        t = self.desk.t
        top = board.head(t("What we do, and who takes it"), self.desk.workshop.basics.title) + 24
        if not any(self._items.values()):
            board.warm(t("The road is open. Who takes the first step?"), "signpost")
            return
        foot = self._paint_vision(board)
        wide = (board.w - 2 * board.edge + GAP) / len(PLAN) - GAP
        columns = [QRectF(board.edge + n * (wide + GAP), top, wide, foot - 24 - top) for n in range(len(PLAN))]
        fit = next((one for one in FITS if self._fits(columns[0], one)), FITS[-1])
        for place, key in zip(columns, PLAN, strict=True):
            self._paint_column(board, place, key, fit)

    def _fits(self, column: QRectF, fit: Fit) -> bool:
        """Whether every column has room for all of its cards."""
        room = column.height() - HEAD - PAD
        return all(sum(_high_of(one, column.width(), fit) + fit.between for one in self._items[key]) - fit.between
                   <= room for key in PLAN)  # fmt: skip

    def _paint_column(self, board: Board, place: QRectF, key: Column, fit: Fit) -> None:
        colours, items = board.colours, self._items[key]
        board.panel(place, colours.tint, "none")
        self._paint_head(board, QRectF(place.x() + PAD + 6, place.y(), place.width() - 2 * PAD - 12, HEAD - 8), key)
        y, last = place.y() + HEAD, place.bottom() - PAD
        for n, one in enumerate(items):
            high = _high_of(one, place.width(), fit)
            kept = 0 if n == len(items) - 1 else FOOT
            if y + high > last - kept:
                words = self.desk.t.n("and {n} more", "and {n} more", len(items) - n)
                where = QRectF(place.x() + PAD + 6, last - FOOT + 6, place.width() - 2 * PAD, FOOT)
                board.words(where, words, 28, 600, colours.muted, lines=1, middle=True)
                break
            self._paint_item(board, QRectF(place.x() + PAD, y, place.width() - 2 * PAD, high), one, fit)
            y += high + fit.between

    def _paint_head(self, board: Board, place: QRectF, key: Column) -> None:
        """The months, and by which day that is."""
        t, colours = self.desk.t, board.colours
        name, day = t(COLUMNS[key]), self._days(place.width())[key]
        board.words(place, name, 38, 700, colours.accent_dark, lines=1, middle=True)
        taken = wide_of(name, 38, 700) + 16
        if taken + wide_of(day, 26) <= place.width():
            board.words(place.adjusted(taken, 6, 0, 0), day, 26, 400, colours.muted, lines=1, side="right", middle=True)

    def _days(self, wide: float) -> dict[Column, str]:
        """By when each column is done; only the day where the word before it has no room in one of them."""
        workshop, t = self.desk.workshop, self.desk.t
        whole = {key: by_day(workshop, key, t) for key in PLAN}
        fits = all(wide_of(t(COLUMNS[key]), 38, 700) + 16 + wide_of(day, 26) <= wide for key, day in whole.items())
        return whole if fits else {key: day_of(workshop, key, t) for key in PLAN}

    def _paint_item(self, board: Board, place: QRectF, one: Item, fit: Fit) -> None:
        colours = board.colours
        board.panel(place, round_by=12)
        face = QRectF(place.x() + BESIDE - 4, place.center().y() - fit.disc / 2, fit.disc, fit.disc)
        _paint_face(board, face, one)
        x = face.right() + 14
        words = QRectF(x, place.y() + fit.around, place.right() - BESIDE + 8 - x, place.height() - 2 * fit.around)
        ink = colours.muted if one.done else colours.ink
        high = words.height() - (OWNER * 1.3 if fit.is_named else 0)
        title = QRectF(words.x(), words.y(), words.width(), high)
        board.words(title, one.title, fit.size, 600, ink, lines=3, least=24, middle=True)
        if fit.is_named:
            at = QRectF(words.x(), words.bottom() - 33, words.width(), 34)
            tone = colours.muted if one.letters else colours.warn
            board.words(at, one.owner, OWNER, 400, tone, lines=1, middle=True)

    # The vision

    def _paint_vision(self, board: Board) -> float:
        """The line at the foot with a ring for each year, and what is true then; the y of its top."""
        years = [key for key in YEARS if self._items[key]]
        if not years:
            return board.h - 40
        top = board.h - VISION
        wide = (board.w - 2 * board.edge) / len(years)
        board.painter.setPen(QPen(QColor(board.colours.accent), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        board.painter.drawLine(QPointF(board.edge + 4, top + 34), QPointF(board.w - board.edge - 4, top + 34))
        for n, key in enumerate(years):
            self._paint_year(board, QRectF(board.edge + n * wide, top, wide - 32, VISION), key)
        return top

    def _paint_year(self, board: Board, place: QRectF, key: Column) -> None:
        """The year in its ring and on the line, what is true then, and who sees to it."""
        t, colours, items = self.desk.t, board.colours, self._items[key]
        at = QPointF(place.x() + 30, place.y() + 34)
        board.painter.setPen(QPen(QColor(colours.accent), 6))
        board.painter.setBrush(QColor(colours.surface))
        board.painter.drawEllipse(at, 28, 28)
        ring = QRectF(at.x() - 28, at.y() - 28, 56, 56)
        board.words(ring, key[1], 32, 700, lines=1, side="centre", middle=True)
        words = QRectF(place.x() + 4, place.y() + 68, place.width(), 76)
        y = board.words(words, items[0].title, 30, 600, lines=2, least=26)
        who = items[0].owner
        if len(items) > 1:
            who = f"{who} · {t.n('and {n} more', 'and {n} more', len(items) - 1)}"
        board.words(QRectF(words.x(), y + 2, words.width(), 34), who, OWNER, 400, colours.muted, lines=1)


def _high_of(one: Item, column: float, fit: Fit) -> float:
    """How high a card is with all of its title."""
    wide = column - 2 * PAD - fit.disc - 2 * BESIDE - 2
    title = fitted(one.title, wide, fit.size * 4, fit.size, 600, 3, 24).high
    return max(title + (OWNER * 1.3 if fit.is_named else 0), fit.disc) + 2 * fit.around


def _paint_face(board: Board, disc: QRectF, one: Item) -> None:
    """The person as a disc with letters in the colour of the silo, a tick when it is done; a dashed ring for nobody."""
    painter, colours = board.painter, board.colours
    if one.done:
        board.icon("circle-check", disc, colours.muted)
    elif one.letters:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(silo_colour(one.colour, colours) if one.colour else QColor(colours.muted))
        painter.drawEllipse(disc)
        size = round(disc.height() * 0.45)
        board.words(disc, one.letters, max(size, 24), 700, colours.on_fill, lines=1, side="centre", middle=True)
    else:
        painter.setPen(QPen(QColor(colours.warn), 3, Qt.PenStyle.DashLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(disc.adjusted(2, 2, -2, -2))
        board.words(disc, "?", 28, 700, colours.warn, lines=1, side="centre", middle=True)
