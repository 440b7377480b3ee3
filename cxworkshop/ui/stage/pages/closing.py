"""The closing: four lights, five theses, when we practise, and when we meet again."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF

from cxworkshop.model.change import Change
from cxworkshop.ui.stage.pages.board import BAND, EDGE, LEAD, Board, board_scale, wide_of
from cxworkshop.ui.stage.pages.closing_facts import facts_of
from cxworkshop.ui.stage.pages.closing_parts import GAP, MORE, SIZES, Day, Lit, Size, placed, stacked
from cxworkshop.ui.stage.pages.page import PaintedPage

TOP, BETWEEN = 124.0, 24.0  # where the panels begin, and from one to the next
FOOT, FOOT_SMALL = 36, 26  # of the words in the band
LEFT_SHARE = 0.62  # of the width, for the theses


class ClosingPage(PaintedPage):
    """All of it on one leaf while every word has room; else the lights and the days on the first, the theses on the
    second. `step` is the leaf, and round again.
    """

    def reread(self, change: Change) -> None:
        """What is known of the theses comes from everywhere."""
        if change.edits:
            self._again()

    def read(self) -> None:
        self._facts = facts_of(self.desk.workshop, self.desk.t)

    @property
    def leaves(self) -> int:
        """How many leaves what is told takes on a display of this size."""
        scale = board_scale(self.width(), self.height())
        wide = self.width() / scale
        inside = wide - 2 * (EDGE if wide >= 1600 else 48.0)
        return 1 if self._whole(inside, self._room(self.height() / scale)) else 2

    def paint(self, board: Board) -> None:
        t, facts = self.desk.t, self._facts
        board.head(t("What we leave with"), self.desk.workshop.basics.title)
        if facts.is_empty:
            board.warm(t("We look back together: what holds, what is missing, and when we practise."), "flag")
            return
        wide, room = board.w - 2 * board.edge, self._room(board.h)
        self._paint_foot(board)
        if (size := self._whole(wide, room)) is not None:
            self._paint_whole(board, size, wide, room)
        elif self.sent.step % 2:
            self._paint_theses(board, QRectF(board.edge, TOP, wide, room), self._largest(wide, room))
        else:
            self._paint_lights_and_days(board, wide, room)

    @staticmethod
    def _room(high: float) -> float:
        """Between the head and the foot."""
        return high - BAND - BETWEEN - TOP

    # On one leaf

    def _whole(self, wide: float, room: float) -> Size | None:
        """The size in which lights and theses stand whole on one leaf."""
        for size in SIZES:
            if self._lights_high(size, wide, 4) + BETWEEN + self._theses_high(size, _left(wide)) <= room:
                return size
        return None

    def _paint_whole(self, board: Board, size: Size, wide: float, room: float) -> None:
        self._paint_lights(board, size, wide, 4)
        lights, left = self._lights_high(size, wide, 4) + BETWEEN, _left(wide)
        self._paint_theses(board, QRectF(board.edge, TOP + lights, left, room - lights), size)
        x = board.edge + left + BETWEEN
        self._paint_days(board, QRectF(x, TOP + lights, wide - left - BETWEEN, room - lights), size)

    # The lights

    def _lights(self, size: Size, wide: float, abreast: int) -> list[Lit]:
        one = (wide + BETWEEN) / abreast - BETWEEN
        return [Lit(told, size, one - 2 * size.pad) for told in self._facts.factors]

    def _lights_high(self, size: Size, wide: float, abreast: int) -> float:
        rows = len(self._facts.factors) // abreast
        return rows * self._light_high(size, wide, abreast) + (rows - 1) * BETWEEN

    def _light_high(self, size: Size, wide: float, abreast: int) -> float:
        return stacked([max(one.high for one in self._lights(size, wide, abreast))], size)

    def _paint_lights(self, board: Board, size: Size, wide: float, abreast: int) -> None:
        high = self._light_high(size, wide, abreast)
        for number, one in enumerate(self._lights(size, wide, abreast)):
            down, across = divmod(number, abreast)
            panel = one.wide + 2 * size.pad
            x, y = board.edge + across * (panel + BETWEEN), TOP + down * (high + BETWEEN)
            board.panel(QRectF(x, y, panel, high))
            one.paint(board, x + size.pad, y + size.pad)

    def _paint_lights_and_days(self, board: Board, wide: float, room: float) -> None:
        """The lights two by two, the days with what is left: as large as all days are named, else the smallest."""
        for size in SIZES:
            top = TOP + self._lights_high(size, wide, 2) + BETWEEN
            place = QRectF(board.edge, top, wide, TOP + room - top)
            if len(self._days(place, size)) == len(self._facts.practice):
                break
        self._paint_lights(board, size, wide, 2)
        self._paint_days(board, place, size)

    # The theses

    def _lit(self, size: Size, wide: float) -> list[Lit]:
        return [Lit(told, size, wide - 2 * size.pad, beside=True) for told in self._facts.theses]

    def _theses_high(self, size: Size, wide: float) -> float:
        return stacked([one.high for one in self._lit(size, wide)], size)

    def _largest(self, wide: float, room: float) -> Size:
        """The size in which the theses stand whole by themselves."""
        return next((size for size in SIZES if self._theses_high(size, wide) <= room), SIZES[-1])

    def _paint_theses(self, board: Board, place: QRectF, size: Size) -> None:
        """Spread over the height there is."""
        board.panel(place)
        lit = self._lit(size, place.width())
        spare = max(0.0, place.height() - self._theses_high(size, place.width())) / len(lit)
        y = place.y() + size.pad + spare / 2
        for one in lit:
            one.paint(board, place.x() + size.pad, y)
            y += one.high + GAP + spare

    # The days

    def _days(self, place: QRectF, size: Size) -> list[tuple[QPointF, Day]]:
        """Those that have room in a panel, under its title."""
        inside = place.adjusted(size.pad, size.pad + size.title * LEAD + GAP, -size.pad, -size.pad)
        return placed(self._facts.practice, size, inside, bool(self._facts.undated))

    def _paint_days(self, board: Board, place: QRectF, size: Size) -> None:
        t, colours, days = self.desk.t, board.colours, self._days(place, size)
        board.panel(place)
        inside = place.adjusted(size.pad, size.pad, -size.pad, -size.pad)
        board.icon("drama", QRectF(inside.x(), inside.y() + 2, 40, 40), colours.accent)
        board.words(inside.adjusted(56, 0, 0, 0), t("When we practise"), size.title, 700, lines=1)
        for at, day in days:
            day.paint(board, at.x(), at.y())
        if left := self._left_out(len(self._facts.practice) - len(days)):
            foot = QRectF(inside.x(), inside.bottom() - MORE + 8, inside.width(), MORE - 8)
            board.words(foot, left, size.text, 600, colours.muted, lines=1, middle=True)

    def _left_out(self, more: int) -> str:
        """What is not named here, in words."""
        t, undated = self.desk.t, self._facts.undated
        rest = t.n("and {n} more", "and {n} more", more) if more else ""
        waits = t.n("{n} still without a day", "{n} still without a day", undated) if undated else ""
        none = "" if self._facts.practice or undated else t("No rehearsal has a day yet.")
        return " · ".join(part for part in (rest, waits, none) if part)

    # The foot

    def _paint_foot(self, board: Board) -> None:
        t, facts = self.desk.t, self._facts
        met = t("We meet next on {day}", day=facts.next) if facts.next else t("When do we meet next?")
        words = f"{met} · {facts.interval}" if facts.interval else met
        aside = t("The workshop goes on {day}", day=facts.followup) if facts.followup else ""
        room = board.w - 2 * board.edge - 100 - (wide_of(aside, 32, 600) + 64 if aside else 0.0)
        size = FOOT if wide_of(words, FOOT, 600) <= room else FOOT_SMALL  # two lines of it keep to the safe margin
        board.band("calendar-days", words, aside, "calendar-sync" if aside else "", size)


def _left(wide: float) -> float:
    """How wide the theses are beside the days."""
    return round(wide * LEFT_SHARE)
