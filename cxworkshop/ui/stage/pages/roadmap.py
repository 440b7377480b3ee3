"""The road: what is done in one month, three, six and twelve, by whom, and where it leads."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cxworkshop.insight.roadmap import PLAN, VISION
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.roadmap import Column, RoadmapItem
from cxworkshop.ui.roadmap.words import COLUMNS
from cxworkshop.ui.stage.pages.board import Board, fitted
from cxworkshop.ui.stage.pages.page import PaintedPage
from cxworkshop.ui.theme import paint_silo

GAP, HEAD, FOOT, PAD, BETWEEN = 28.0, 84.0, 52.0, 20.0, 14.0
SIZES, OWNER = (40, 36, 32, 28), 26  # of the titles, as large as all of them fit, and of the names


class Item(NamedTuple):
    """What is done, by whom, and the colour of the silo it belongs to."""

    title: str
    owner: str
    colour: int
    done: bool


class RoadmapPage(PaintedPage):
    """What does not fit is counted in words."""

    about: ClassVar[frozenset[str]] = frozenset({"roadmap_item", "participant", "silo", "basics"})

    def read(self) -> None:
        workshop, t = self.desk.workshop, self.desk.t
        names = {one.id: one.name for one in workshop.all(Participant)}
        colours = {one.id: one.colour for one in workshop.all(Silo)}
        found: dict[Column, list[Item]] = {key: [] for key in (*PLAN, *VISION)}
        for one in workshop.all(RoadmapItem):
            owner = names.get(one.owner_id or "", t("Nobody yet"))
            found[one.column].append(Item(one.title, owner, colours.get(one.silo_id or "", 0), one.status == "done"))
        self._items = found

    def paint(self, board: Board) -> None:
        t = self.desk.t
        top = board.head(t("What we do, and who takes it"), self.desk.workshop.basics.title) + 28
        if not any(self._items.values()):
            board.warm(t("The road is open. Who takes the first step?"), "signpost")
            return
        foot = self._paint_vision(board)
        wide = (board.w - 2 * board.edge + GAP) / len(PLAN) - GAP
        columns = [QRectF(board.edge + n * (wide + GAP), top, wide, foot - 28 - top) for n in range(len(PLAN))]
        size = next((one for one in SIZES if self._fits(columns[0], one)), SIZES[-1])
        for place, key in zip(columns, PLAN, strict=True):
            self._paint_column(board, place, key, size)

    def _fits(self, column: QRectF, size: int) -> bool:
        """Whether every column has room for all of its cards."""
        room = column.height() - HEAD - PAD
        return all(
            sum(_high_of(one, column.width(), size) + BETWEEN for one in self._items[key]) <= room for key in PLAN
        )

    def _paint_column(self, board: Board, place: QRectF, key: Column, size: int) -> None:
        t, colours, items = self.desk.t, board.colours, self._items[key]
        board.panel(place, colours.tint, "none")
        name = QRectF(place.x() + PAD + 4, place.y(), place.width() - 2 * PAD - 60, HEAD - 8)
        board.words(name, t(COLUMNS[key]), 40, 700, colours.accent_dark, lines=1, middle=True)
        count = QRectF(place.right() - PAD - 64, place.y(), 60, HEAD - 8)
        board.words(count, str(len(items)), 36, 600, colours.muted, lines=1, side="right", middle=True)
        y, last = place.y() + HEAD, place.bottom() - PAD
        for n, one in enumerate(items):
            high = _high_of(one, place.width(), size)
            kept = 0 if n == len(items) - 1 else FOOT
            if y + high > last - kept:
                words = t.n("and {n} more", "and {n} more", len(items) - n)
                where = QRectF(place.x() + PAD + 4, last - FOOT + 8, place.width() - 2 * PAD, FOOT)
                board.words(where, words, 28, 600, colours.muted, lines=1, middle=True)
                break
            self._paint_item(board, QRectF(place.x() + PAD, y, place.width() - 2 * PAD, high), one, size)
            y += high + BETWEEN

    def _paint_item(self, board: Board, place: QRectF, one: Item, size: int) -> None:
        colours = board.colours
        board.panel(place, round_by=12)
        spine = QRectF(place.x() + 3, place.y() + 12, 10, place.height() - 24)
        if one.colour:
            paint_silo(board.painter, spine, one.colour, colours)
        else:
            board.painter.fillRect(spine, QColor(colours.line2))
        words = place.adjusted(30, 12, -16, -10)
        high = words.height() - OWNER * 1.3
        ink = colours.muted if one.done else colours.ink
        board.words(
            QRectF(words.x(), words.y(), words.width(), high), one.title, size, 600, ink, lines=4, least=SIZES[-1]
        )
        at = QRectF(words.x(), words.bottom() - 33, words.width(), 34)
        board.icon("check" if one.done else "user", QRectF(at.x(), at.y() + 4, 26, 26), colours.muted)
        board.words(at.adjusted(38, 0, 0, 0), one.owner, OWNER, 400, colours.muted, lines=1, middle=True)

    # The vision

    def _paint_vision(self, board: Board) -> float:
        """The line at the foot with a ring for each year, and what is true then; the y of its top."""
        years = [key for key in VISION if self._items[key]]
        if not years:
            return board.h - 40
        top = board.h - 196
        wide = (board.w - 2 * board.edge) / len(years)
        board.painter.setPen(QPen(QColor(board.colours.accent), 8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        board.painter.drawLine(QPointF(board.edge, top + 38), QPointF(board.w - board.edge, top + 38))
        for n, key in enumerate(years):
            self._paint_year(board, QRectF(board.edge + n * wide, top, wide - 32, 160), key)
        return top

    def _paint_year(self, board: Board, place: QRectF, key: Column) -> None:
        t, colours = self.desk.t, board.colours
        at = QPointF(place.x() + 34, place.y() + 38)
        board.painter.setPen(QPen(QColor(colours.accent), 6))
        board.painter.setBrush(QColor(colours.surface))
        board.painter.drawEllipse(at, 30, 30)
        ring = QRectF(at.x() - 30, at.y() - 30, 60, 60)
        board.words(ring, key[1], 34, 700, lines=1, side="centre", middle=True)
        items = self._items[key]
        words = items[0].title
        if len(items) > 1:
            rest = t.n("and {n} more", "and {n} more", len(items) - 1)
            words = f"{words} · {rest}"
        board.words(QRectF(place.x() + 4, place.y() + 82, place.width(), 84), words, 32, 600, lines=2)


def _high_of(one: Item, column: float, size: int) -> float:
    """How high a card is with all of its title."""
    wide = column - 2 * PAD - 46
    return fitted(one.title, wide, size * 5, size, 600, 4, SIZES[-1]).high + OWNER * 1.3 + 26
