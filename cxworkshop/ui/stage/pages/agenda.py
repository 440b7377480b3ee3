"""The day: a line of steps with their times, the step that goes on with its clock counting down, and what is next."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPen

from cxworkshop.insight.agenda import clock, starts
from cxworkshop.model.day import todays_steps
from cxworkshop.text import mark
from cxworkshop.ui.stage.pages.board import Board, wide_of
from cxworkshop.ui.stage.pages.page import TickingPage
from cxworkshop.ui.stage.pages.parts import paint_disc

LEAST_STEP = 92.0  # between two stops of the day, so that their times stand apart


class AgendaPage(TickingPage):
    """Reads the clock of the dock: it starts, pauses and moves on there."""

    about = frozenset({"agenda_step", "basics"})

    def read(self) -> None:
        self._title = self.desk.workshop.basics.title
        self._steps = todays_steps(self.desk.workshop)

    @property
    def _place(self) -> int:
        """The place of the step that goes on."""
        return min(max(self.desk.clocks.place, 0), max(0, len(self._steps) - 1))

    @property
    def _begins(self) -> list[int]:
        return starts(self._steps, self._place, int(self.desk.clocks.step.spent // 60))

    def clock_says(self) -> object:
        clocks = self.desk.clocks
        return clocks.place, str(clocks.step), clocks.step.running, clocks.step.whole, int(clocks.step.spent // 60)

    def paint(self, board: Board) -> None:
        t = self.desk.t
        if not self._steps:
            board.head(self._title)
            board.warm(t("The day has no steps yet. We find our way together."))
            return
        top = board.head(self._title, t("until {time}", time=clock(self._begins[-1])), "clock") + 56
        self._paint_line(board, top)
        foot = self._paint_next(board)
        self._paint_now(board, QRectF(board.edge, top + 168, board.w - 2 * board.edge, foot - top - 168 - 40))

    # The line of the day

    def _paint_line(self, board: Board, top: float) -> None:
        places = self._shown(board)
        wide = (board.w - 2 * board.edge) / max(len(places), 1)
        y, colours, painter = top + 44, board.colours, board.painter
        first, last = board.edge + wide / 2, board.edge + wide * (len(places) - 0.5)
        now = first + (min(max(self._place, places[0]), places[-1]) - places[0]) * wide
        for start, end, ink in ((first, now, colours.accent), (now, last, colours.edge)):
            painter.setPen(QPen(QColor(ink), 6))
            painter.drawLine(QPointF(start, y), QPointF(end, y))
        for n, place in enumerate(places):
            self._paint_stop(board, QPointF(first + n * wide, y), place)

    def _shown(self, board: Board) -> range:
        """The steps on the line; of a day with very many, those around now."""
        count = min(len(self._steps), int((board.w - 2 * board.edge) // LEAST_STEP))
        begin = min(max(0, self._place - count // 2), len(self._steps) - count)
        return range(begin, begin + count)

    def _paint_stop(self, board: Board, at: QPointF, place: int) -> None:
        colours, now = board.colours, place == self._place
        reach = 40.0 if now else 27.0
        ring = colours.accent if place <= self._place else colours.edge
        fill = colours.accent if now else ""
        if self._steps[place].screen == "STAGE" and not now:
            paint_disc(board, at, reach, "", ring)
            board.icon("pause", QRectF(at.x() - 15, at.y() - 15, 30, 30), colours.muted)
        else:
            paint_disc(board, at, reach, str(place + 1), ring, fill)
        words = QRectF(at.x() - 60, at.y() + 50, 120, 40)
        ink = colours.ink if now else colours.muted
        board.words(words, clock(self._begins[place]), 28, 700 if now else 400, ink, lines=1, side="centre")

    # Now and next

    def _paint_now(self, board: Board, place: QRectF) -> None:
        t, step, colours = self.desk.t, self._steps[self._place], board.colours
        counts = self.desk.clocks.step
        card = QRectF(place.right() - min(640, place.width() * 0.44), place.y(), 0, place.height())
        card.setRight(place.right())
        left = QRectF(place.x(), place.y(), card.left() - place.x() - 56, place.height())
        y = board.words(QRectF(left.x(), left.y() + 12, left.width(), 52), t("Now"), 40, 600, colours.accent, lines=1)
        foot = t("{n} min, until {time}", n=step.planned_min, time=clock(self._begins[self._place + 1]))
        title = QRectF(left.x(), y + 8, left.width(), left.bottom() - y - 84)
        y = board.words(title, step.title, 104, 700, lines=4)
        board.words(QRectF(left.x(), y + 12, left.width(), 56), foot, 38, 400, colours.muted, lines=1)
        paint_clock(
            board, card, Face(str(counts), counts.left < -0.5, counts.is_late, counts.running, counts.spent > 0)
        )

    def _paint_next(self, board: Board) -> float:
        t, after = self.desk.t, self._place + 1
        if after >= len(self._steps):
            return board.band("flag", t("This is the last step of the day."))
        return board.band(
            "arrow-right",
            t("Next: {step}", step=self._steps[after].title),
            clock(self._begins[after]),
            "clock",
        )


class Face(NamedTuple):
    """What a clock shows: its time, whether that is over, whether four fifths are gone, whether it runs, has run."""

    time: str
    is_over: bool
    is_late: bool
    runs: bool
    has_run: bool


OVER, LEFT, WAITING, READY = mark("over the time"), mark("left"), mark("waiting"), mark("ready to start")


def _state(face: Face) -> str:
    """What the clock does, in words: its colour is never the only sign."""
    if face.is_over:
        return OVER
    return LEFT if face.runs else WAITING if face.has_run else READY


def paint_clock(board: Board, place: QRectF, face: Face) -> None:
    """A panel with the time as large as it fits, and in words what the colour says too."""
    t, colours = board.t, board.colours
    late = face.is_late or face.is_over
    ground = colours.warn_soft if late else colours.surface
    board.panel(place, ground, colours.warn_line if late else colours.line2, 3 if late else 1.5)
    ink = colours.warn if late else colours.ink
    size = 240
    while size > 72 and wide_of(face.time, size, 700) > place.width() - 64:
        size -= 8
    time = QRectF(place.x() + 24, place.y() + place.height() * 0.1, place.width() - 48, place.height() * 0.62)
    board.words(time, face.time.lstrip("−"), size, 700, ink, lines=1, side="centre", middle=True)
    words = t(_state(face))
    icon = "alarm-clock" if late else "timer" if face.runs or not face.has_run else "pause"
    y, wide = place.y() + place.height() * 0.76, wide_of(words, 40, 600)
    x = place.center().x() - (wide + 60) / 2
    board.icon(icon, QRectF(x, y + 2, 44, 44), ink)
    board.words(QRectF(x + 60, y - 1, wide + 8, 50), words, 40, 600, ink, lines=1)
