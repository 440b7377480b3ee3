"""A contingency plan to be read aloud: the first words loudest, the steps below one another, and what we promise."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPen

from cxworkshop.edits.surprises import plan_of
from cxworkshop.insight.surprises import by_priority
from cxworkshop.model.surprises import ContingencyPlan, Deviation, PlanStep
from cxworkshop.ui.stage.pages.board import ON_RAIL, QUIET_ON_RAIL, Board, wide_of
from cxworkshop.ui.stage.pages.page import PaintedPage

WORDS_HIGH, PROMISE_HIGH = 270.0, 104.0
READ, MOST, LEAST = 140.0, 112.0, 56.0  # how high a step is: the one that is read, and the others
NUMBER = 84.0  # from the left edge of a step to its words


class PlanPage(PaintedPage):
    """`id` is a deviation, else the gravest one with a plan; `step` the step that is read now, 1 first, 0 before."""

    about: ClassVar[frozenset[str]] = frozenset({"deviation", "contingency_plan"})

    def read(self) -> None:
        workshop = self.desk.workshop
        deviation = workshop.get(Deviation, self.sent.id)
        if deviation is None and not self.sent.id:
            deviation = next((one for one in by_priority(workshop) if plan_of(workshop, one.id)), None)
        self._deviation = deviation
        self._plan = plan_of(workshop, deviation.id) if deviation else None

    def paint(self, board: Board) -> None:
        t, plan = self.desk.t, self._plan
        if self._deviation is None:
            board.head(self.desk.workshop.basics.title)
            sentence = t("What could go otherwise tomorrow? The first plan begins with the first words.")
            board.warm(sentence, "shield-alert")
            return
        top = board.head(t("When this happens")) + 12
        title = QRectF(board.edge, top, board.w - 2 * board.edge, 112)
        top = board.words(title, self._deviation.title, 52, 700, lines=2) + 24
        self._paint_words(board, QRectF(board.edge, top, title.width(), WORDS_HIGH))
        top += WORDS_HIGH + 24
        if plan is None:
            return
        foot = board.h - 40
        if plan.promise_time:
            foot -= PROMISE_HIGH
            self._paint_promise(board, QRectF(board.edge, foot + 8, title.width(), PROMISE_HIGH - 8))
        self._paint_steps(board, QRectF(board.edge, top, title.width(), foot - top), plan)

    def _paint_words(self, board: Board, place: QRectF) -> None:
        """On the dark band; while nothing else is read, with a rim."""
        t, lit = self.desk.t, self.sent.step == 0
        board.panel(place, board.colours.rail, board.colours.mint if lit else "none", 5 if lit else 0)
        board.icon("quote", QRectF(place.x() + 32, place.y() + 30, 64, 64), board.colours.mint)
        label = QRectF(place.x() + 124, place.y() + 20, place.width() - 160, 44)
        board.words(label, t("We say first"), 30, 600, QUIET_ON_RAIL, lines=1, middle=True)
        words = self._plan.first_words if self._plan else ""
        text = QRectF(label.x(), place.y() + 66, label.width(), place.height() - 82)
        if words:
            board.words(text, words, 84, 700, ON_RAIL, lines=3, middle=True)
        else:
            ask = t("These words are still to be found. What do we say first?")
            board.words(text, ask, 52, 400, QUIET_ON_RAIL, lines=2, middle=True)

    def _paint_promise(self, board: Board, place: QRectF) -> None:
        colours, t = board.colours, self.desk.t
        lit = self._plan is not None and self.sent.step > len(self._plan.steps)
        board.panel(place, colours.accent if lit else colours.accent_soft, "none", round_by=16)
        ink = colours.on_fill if lit else colours.accent_dark
        board.icon("clock", QRectF(place.x() + 28, place.center().y() - 24, 48, 48), ink)
        label = t("We promise")
        wide = wide_of(label, 32, 600) + 24
        board.words(QRectF(place.x() + 100, place.y(), wide, place.height()), label, 32, 600, ink, lines=1, middle=True)
        text = QRectF(place.x() + 100 + wide, place.y() + 4, place.width() - 132 - wide, place.height() - 8)
        board.words(text, self._plan.promise_time if self._plan else "", 44, 700, ink, lines=2, middle=True)

    # The steps

    def _paint_steps(self, board: Board, place: QRectF, plan: ContingencyPlan) -> None:
        if not plan.steps:
            words = self.desk.t("The steps are still to be written.")
            board.words(place, words, 40, 400, board.colours.muted, lines=1, middle=True)
            return
        y = place.y()
        for number, high in heights(len(plan.steps), self.sent.step, place.height()):
            self._paint_step(board, QRectF(place.x(), y, place.width(), high - 8), number, plan.steps[number - 1])
            y += high

    def _paint_step(self, board: Board, place: QRectF, number: int, step: PlanStep) -> None:
        colours, lit = board.colours, number == self.sent.step
        read = number < self.sent.step
        if lit:
            board.panel(place, colours.accent, "none", round_by=16)
        ink = colours.on_fill if lit else colours.muted if read else colours.ink
        round_by = min(25.0, place.height() / 2)
        self._paint_number(board, QPointF(place.x() + 44, place.center().y()), round_by, number, lit, read)
        actor = _actor_width(step.actor, place.width())
        text = QRectF(place.x() + NUMBER + 16, place.y() + 2, place.width() - NUMBER - 32 - actor, place.height() - 4)
        board.words(text, step.text, 52 if lit else 40, 700 if lit else 400, ink, lines=2, middle=True)
        if step.actor:
            who = QRectF(place.right() - actor, place.y(), actor - 16, place.height())
            board.icon("user", QRectF(who.x(), who.center().y() - 16, 32, 32), ink)
            name = who.adjusted(44, 0, 0, 0)
            board.words(name, step.actor, 32, 600, ink, lines=2 if place.height() > 80 else 1, middle=True)

    def _paint_number(self, board: Board, at: QPointF, round_by: float, number: int, lit: bool, read: bool) -> None:
        colours = board.colours
        if read:
            board.icon("check", QRectF(at.x() - 20, at.y() - 20, 40, 40), colours.accent)
            return
        ink = colours.on_fill if lit else colours.accent
        board.painter.setPen(QPen(QColor(ink), 4))
        board.painter.setBrush(Qt.BrushStyle.NoBrush)
        board.painter.drawEllipse(at, round_by, round_by)
        where = QRectF(at.x() - 30, at.y() - 30, 60, 60)
        board.words(where, str(number), 30, 700, ink, lines=1, side="centre", middle=True)


def heights(count: int, lit: int, room: float) -> list[tuple[int, float]]:
    """Which steps stand below one another, from 1, and how high each is: all alike, the one that is read higher. Where
    that left too little for the others, those far from the one that is read stay away.
    """
    if not 1 <= lit <= count:
        return [(number, min(room / count, MOST)) for number in range(1, count + 1)]
    read = min(READ, room)
    others = min(count - 1, int((room - read) // LEAST))
    first = max(1, min(lit - 1, count - others))
    each = min((room - read) / others, MOST) if others else 0.0
    return [(number, read if number == lit else each) for number in range(first, first + others + 1)]


def _actor_width(actor: str, room: float) -> float:
    """How much of a line is for who does it; nothing where nobody is named."""
    return min(wide_of(actor, 32, 600) + 68, room * 0.3) if actor else 0.0
