"""Problem pairs with the whole line over them: where trouble shows, and where it is born."""

from __future__ import annotations

from typing import ClassVar, NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt

from cxworkshop.insight.problems import links_of
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.stage.pages.board import Board
from cxworkshop.ui.stage.pages.page import PaintedPage
from cxworkshop.ui.stage.pages.parts import paint_disc
from cxworkshop.ui.targets.line_look import LineLook, look_at, shown_path
from cxworkshop.ui.targets.line_paint import Marks, paint_line

MOST, LARGER, LINE = 6, 2.2, 340.0  # pairs at a time; the line against that in the window; how high it is
MOST_ROW, SIDE = 150.0, 34


class Pair(NamedTuple):
    """A pair with the numbers of the stops where it is first born and where it shows; "" where nobody has said."""

    problem: Problem
    born: str
    shows: str
    chosen: bool


class PairsPage(PaintedPage):
    """`id` of what is sent: a pair, or a target, whose pairs are marked. Chosen ones are always among those shown."""

    about: ClassVar[frozenset[str]] = frozenset(
        {"problem", "cause_link", "target", "touchpoint", "stage", "channel", "path"}
    )

    def read(self) -> None:
        workshop, id = self.desk.workshop, self.sent.id
        target = workshop.get(Target, id)
        self._target = target.title if target else ""
        chosen = frozenset(target.problem_ids if target else (id,))
        self._look = look_at(workshop, shown_path(self.desk))
        every = [one for one in workshop.all(Problem) if one.company_side or one.customer_side]
        shown = shown_of(every, chosen)
        self._left = len(every) - len(shown)
        self._pairs = [self._pair(workshop, one, one.id in chosen) for one in shown]
        self._marks = self._marked(chosen)

    def _pair(self, workshop: Workshop, one: Problem, chosen: bool) -> Pair:
        causes = dict.fromkeys(link.cause_id for link in links_of(workshop, one.id))
        born = next((number for cause in causes if (number := self._number(cause))), "")
        return Pair(one, born, self._number(one.shows_at_id), chosen)

    def _number(self, touchpoint_id: Id | None) -> str:
        place = self._look.place(touchpoint_id or "")
        return "" if place is None else str(self._look.stops[place].number)

    def _marked(self, chosen: frozenset[Id]) -> Marks:
        arcs = self._look.arcs_of(chosen)
        places = {
            self._look.place(pair.problem.shows_at_id or "") for pair in self._pairs if pair.chosen and pair.shows
        }
        ends = {place for arc in arcs for place in arc} | {place for place in places if place is not None}
        return Marks(arcs, frozenset(ends))

    def paint(self, board: Board) -> None:
        t = self.desk.t
        top = board.head(t("Late trouble, early cause"), self._target, "target" if self._target else "") + 12
        if not self._pairs:
            board.warm(t("No pair yet. What goes wrong with us, and how does the customer feel it?"), "target")
            return
        if self._look.links:
            self._paint_line(board, QRectF(board.edge, top, board.w - 2 * board.edge, LINE))
            top += LINE + 24
        self._paint_pairs(board, QRectF(board.edge, top, board.w - 2 * board.edge, board.h - top - 36))

    # The line

    def _paint_line(self, board: Board, place: QRectF) -> None:
        look: LineLook = self._look
        wide = place.width() / LARGER
        line = look.laid(wide, place.height() / LARGER)
        here = [line.xs[n] for n in self._marks.stops]
        middle = sum(here) / len(here) if here else wide / 2
        left = max(0.0, min(middle - wide / 2, line.width - wide))
        painter = board.painter
        painter.save()
        painter.setClipRect(place, Qt.ClipOperation.IntersectClip)
        painter.translate(place.topLeft())
        painter.scale(LARGER, LARGER)
        painter.translate(-left, 0)
        paint_line(painter, line, look, self._marks, board.colours)
        painter.restore()

    # The pairs

    def _paint_pairs(self, board: Board, place: QRectF) -> None:
        t, colours = self.desk.t, board.colours
        half = (place.width() - 72) / 2
        more = t.n("and {n} more", "and {n} more", self._left) if self._left else ""
        for x, words in ((place.x() + 92, t("With us")), (place.x() + half + 72, t("For the customer"))):
            board.words(QRectF(x, place.y(), half - 92, 44), words, 30, 600, colours.muted, lines=1, middle=True)
        if more:
            where = QRectF(place.right() - 300, place.y(), 300, 44)
            board.words(where, more, 28, 600, colours.muted, lines=1, side="right", middle=True)
        y = place.y() + 52
        high = min((place.bottom() - y) / len(self._pairs), MOST_ROW)
        for one in self._pairs:
            self._paint_pair(board, QRectF(place.x(), y, place.width(), high - 10), half, one)
            y += high

    def _paint_pair(self, board: Board, place: QRectF, half: float, one: Pair) -> None:
        colours, middle = board.colours, place.center().y()
        ground = colours.accent_soft if one.chosen else colours.surface
        board.panel(place, ground, colours.accent if one.chosen else colours.line, 4 if one.chosen else 1.5, 14)
        if one.born:
            paint_disc(board, QPointF(place.x() + 46, middle), 28, one.born, colours.warn)
        board.icon("arrow-right", QRectF(place.x() + half + 14, middle - 20, 40, 40), colours.muted)
        if one.shows:
            paint_disc(board, QPointF(place.right() - 46, middle), 28, one.shows, colours.bad)
        weight = 700 if one.chosen else 600
        left = QRectF(place.x() + 92, place.y() + 4, half - 96, place.height() - 8)
        right = QRectF(place.x() + half + 72, place.y() + 4, half - 92, place.height() - 8)
        nothing = self.desk.t("Not said yet")
        for room, words in ((left, one.problem.company_side), (right, one.problem.customer_side)):
            ink = colours.ink if words else colours.muted
            board.words(room, words or nothing, SIDE, weight if words else 400, ink, lines=3, middle=True)


def shown_of(every: list[Problem], chosen: frozenset[Id]) -> list[Problem]:
    """At most `MOST` pairs in their order: the first ones, and in place of the last ones those that are chosen."""
    wanted = [one for one in every if one.id in chosen][:MOST]
    others = [one for one in every if one.id not in chosen][: MOST - len(wanted)]
    kept = {one.id for one in (*wanted, *others)}
    return [one for one in every if one.id in kept]
