"""The break: the path as a picture without words, and the clock counting down to when we carry on."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QRectF
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.agenda import clock
from cxworkshop.layout.plan import plan
from cxworkshop.model.day import todays_steps
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.frame.countdown import Countdown
from cxworkshop.ui.stage.pages.board import Board, wide_of
from cxworkshop.ui.stage.pages.line_art import paint_art
from cxworkshop.ui.stage.pages.page import TickingPage
from cxworkshop.ui.stage.projector import Sent

BREAK = "STAGE"  # the screen of a step of the day that is a break


class PausePage(TickingPage):
    """`step` of what is sent: minutes that the break lasts from now on; 0 takes the clock of the day's own break."""

    about = frozenset({"agenda_step", "touchpoint", "stage", "channel", "path", "silo", "basics"})

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._own = Countdown()

    def show_sent(self, sent: Sent) -> None:
        """A break with minutes of its own begins when it is sent, and not anew when it is only shown again."""
        if sent != self.sent:
            self._own = Countdown(sent.step * 60)
            if sent.step:
                self._own.toggle()
        super().show_sent(sent)

    @property
    def countdown(self) -> Countdown | None:
        """The clock of this break; None when nobody has said how long it is."""
        if self.sent.step:
            return self._own
        steps, place = todays_steps(self.desk.workshop), self.desk.clocks.place
        return self.desk.clocks.step if 0 <= place < len(steps) and steps[place].screen == BREAK else None

    def clock_says(self) -> object:
        return str(self.countdown), self.desk.clocks.place, self.countdown is not None and self.countdown.running

    def read(self) -> None:
        workshop = self.desk.workshop
        self._plan = plan(workshop, self.desk.path_id or None)
        silos = {one.id: one.colour for one in workshop.all(Silo)}
        self._colour = {one.id: silos.get(one.owner_silo_id or "", 0) for one in workshop.all(Touchpoint)}
        self._steps = todays_steps(workshop)

    @property
    def _next(self) -> str:
        """What comes after the break."""
        after = max(self.desk.clocks.place, 0) + (self.countdown is self.desk.clocks.step)
        return self._steps[after].title if after < len(self._steps) else ""

    def paint(self, board: Board) -> None:
        t, workshop = self.desk.t, self.desk.workshop
        top = board.head(workshop.basics.title) + 16
        foot = board.h - 24.0
        if self._next:
            foot = board.band("arrow-right", t("Then: {step}", step=self._next))
        high = (foot - top) * 0.46
        self._paint_words(board, QRectF(board.edge, top, board.w - 2 * board.edge, foot - top - high - 16))
        picture = QRectF(board.edge + 24, foot - high, board.w - 2 * board.edge - 48, high - 56)
        paint_art(board, picture, self._plan, self._colour)

    def _paint_words(self, board: Board, place: QRectF) -> None:
        t, colours, count = self.desk.t, board.colours, self.countdown
        if count is None:
            sentence = t("A short break. We carry on together in a moment.")
            board.words(place, sentence, 104, 700, side="centre", lines=3, middle=True)
            return
        over = count.left <= 0.5
        label = t("We carry on now") if over else t("A break. We carry on in")
        first = QRectF(place.x(), place.y(), place.width(), 76)
        board.words(first, label, 56, 600, colours.muted, lines=1, side="centre")
        time = str(count).lstrip("−") if not over else self._now()
        size = 270 if wide_of(time, 270, 700) < place.width() else 180
        ink = colours.warn if count.is_late else colours.ink
        big = QRectF(place.x(), place.y() + 70, place.width(), place.height() - 150)
        y = board.words(big, time, size, 700, ink, lines=1, side="centre", middle=True)
        if count.running and not over:
            at = QRectF(place.x(), min(y - 8, place.bottom() - 62), place.width(), 60)
            board.words(at, t("at {time}", time=self._now(count.left)), 44, 600, colours.muted, lines=1, side="centre")

    @staticmethod
    def _now(ahead: float = 0.0) -> str:
        """The time of day, so many seconds ahead, to the nearest minute."""
        there = QDateTime.currentDateTime().addSecs(round(ahead) + 30).time()
        return clock(there.hour() * 60 + there.minute())
