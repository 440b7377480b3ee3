"""The opening of the day: what this is, what is promised, who is here from where, and where other talk goes."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from PySide6.QtCore import QRectF

from cxworkshop.insight.followup import here
from cxworkshop.model.people import Participant, Silo
from cxworkshop.ui.parts.days import spoken
from cxworkshop.ui.stage.pages.board import Board
from cxworkshop.ui.stage.pages.page import PaintedPage
from cxworkshop.ui.stage.pages.parts import paint_badge

MOST, GAP = 12, 20.0  # silos that are named, and what is between them


class TitlePage(PaintedPage):
    """The promise is the largest thing; in a workshop without one, the title is."""

    about = frozenset({"basics", "silo", "participant", "session"})

    def read(self) -> None:
        workshop, t = self.desk.workshop, self.desk.t
        self._basics, (self._day, self._place) = workshop.basics, here(workshop)
        present = Counter(one.silo_id for one in workshop.all(Participant) if one.present)
        silos = workshop.all(Silo)
        self._silos = [Named(one, t.n("{n} person", "{n} people", present[one.id])) for one in silos[:MOST]]
        self._left = len(silos) - len(self._silos)

    def paint(self, board: Board) -> None:
        basics, t = self._basics, self.desk.t
        when = " · ".join(one for one in (self._place, spoken(self._day, t) if self._day else "") if one)
        top = board.head(basics.organisation or t("Our workshop"), when) + 36
        foot = board.band("square-parking", t("Good talk, wrong hour? It waits in the parking lot."))
        low = foot - 32 - self._high(board)
        self._paint_promise(board, QRectF(board.edge, top, board.w - 2 * board.edge, low - top - 32))
        if self._silos:
            self._paint_silos(board, low)

    def _paint_promise(self, board: Board, place: QRectF) -> None:
        basics, colours, t = self._basics, board.colours, self.desk.t
        if not basics.service_promise:
            sentence = t("Welcome. Today we look through the customer’s eyes.")
            title = QRectF(place.x(), place.y() + place.height() * 0.12, place.width(), place.height() * 0.6)
            y = board.words(title, basics.title, 136, 700, lines=3)
            rest = QRectF(place.x(), y + 24, place.width(), place.bottom() - y - 24)
            board.words(rest, sentence, 44, 400, colours.muted, lines=2)
            return
        y = board.words(QRectF(place.x(), place.y(), place.width(), 130), basics.title, 56, 700, lines=2)
        board.icon("quote", QRectF(place.x() - 2, y + 24, 60, 60), colours.accent)
        label = QRectF(place.x() + 80, y + 26, place.width() - 80, 56)
        board.words(label, t("What we promise"), 36, 600, colours.muted, lines=1, middle=True)
        promise = QRectF(place.x(), y + 90, place.width(), max(60.0, place.bottom() - y - 90))
        board.words(promise, basics.service_promise, 148, 700, colours.accent_dark, lines=3, middle=True)

    # Who is here

    def _columns(self, board: Board) -> int:
        most = 4 if len(self._silos) > 6 else 3
        return max(1, min(most if board.w >= 1600 else 3, len(self._silos)))

    def _high(self, board: Board) -> float:
        """How high the silos are."""
        rows = -(-len(self._silos) // self._columns(board))
        more = 44.0 if self._left else 0.0
        return rows * (self._tile(rows) + GAP) - GAP + more if rows else 0.0

    @staticmethod
    def _tile(rows: int) -> float:
        return 116.0 if rows < 3 else 96.0

    def _paint_silos(self, board: Board, top: float) -> None:
        count = self._columns(board)
        rows = -(-len(self._silos) // count)
        wide, high = (board.w - 2 * board.edge + GAP) / count - GAP, self._tile(rows)
        for place, one in enumerate(self._silos):
            x, y = board.edge + place % count * (wide + GAP), top + place // count * (high + GAP)
            self._paint_silo(board, QRectF(x, y, wide, high), one)
        if self._left:
            words = self.desk.t.n("and {n} more silo", "and {n} more silos", self._left)
            place_of = QRectF(board.edge, top + rows * (high + GAP), board.w - 2 * board.edge, 40)
            board.words(place_of, words, 28, 600, board.colours.muted, lines=1)

    def _paint_silo(self, board: Board, place: QRectF, one: Named) -> None:
        board.panel(place, round_by=16)
        badge = QRectF(place.x() + 20, place.center().y() - 36, 92, 72)
        paint_badge(board, badge, one.silo.code, one.silo.colour, 36)
        words = place.adjusted(132, 10, -16, -10)
        high = words.height() * 0.62
        board.words(QRectF(words.x(), words.y(), words.width(), high), one.silo.name, 32, 600, lines=2, middle=True)
        people = QRectF(words.x(), words.y() + high, words.width(), words.height() - high)
        board.words(people, one.people, 26, 400, board.colours.muted, lines=1, middle=True)


class Named(NamedTuple):
    """A silo, and how many are here from it."""

    silo: Silo
    people: str
