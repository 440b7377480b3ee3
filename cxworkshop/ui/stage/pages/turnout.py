"""While a round goes on: the question, how many ballots are in, who is still to vote. No trace of any choice."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QRectF
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.voting import is_by_name, missing, turnout_of
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.envelopes import envelopes
from cxworkshop.ui.stage.pages.board import ON_RAIL, QUIET_ON_RAIL
from cxworkshop.ui.stage.sheet import RIGHT, SPACING, Sheet, broken, largest, width_of
from cxworkshop.ui.stage.sheet_page import SheetPage
from cxworkshop.ui.stage.still_to_vote import columns_for, in_one_sentence, still_to_vote
from cxworkshop.ui.stage.wall_clock import Now, WallClock

SIDE, FOOT = 96.0, 136.0
QUESTION = (72, 60, 52, 44, 36)
CAPITAL = 0.66  # how high a capital stands, in sizes of the letters


class TurnoutPage(SheetPage):
    """Knows turnout alone; a count of dots is never asked for here, whatever the round has become."""

    def __init__(self, desk: Desk, parent: QWidget | None = None, now: Now = datetime.now) -> None:
        super().__init__(desk, parent)
        self._clock = WallClock(self, now)
        self._clock.ticked.connect(self.redraw)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._clock.run(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._clock.run(False)

    def compose(self, sheet: Sheet) -> None:
        self._head(sheet)
        self._foot(sheet)
        if (one := self._round) is not None:
            self._body(sheet, one)

    @property
    def _round(self) -> VotingRound | None:
        """The round that was sent, else the last one that was opened."""
        workshop = self._desk.workshop
        opened = [one for one in workshop.all(VotingRound) if one.state != "draft"]
        return workshop.get(VotingRound, self.sent.id) or (opened[-1] if opened else None)

    def _head(self, sheet: Sheet) -> None:
        t, right, one = self._desk.t, sheet.wide - SIDE, self._round
        sheet.brand(QRectF(SIDE, 72, 50, 40))
        words = _kind(t, one) if one else ""
        wide = width_of(words, 28, 600)
        if one is not None:
            sheet.write(words, QRectF(right - wide - 4, 68, wide + 4, 48), 28, 600, sheet.colours.muted, along=RIGHT)
            icon = "users" if one.secrecy == "open" else "lock"
            sheet.sign(icon, QRectF(right - wide - 52, 75, 34, 34), sheet.colours.muted)
        title = QRectF(SIDE + 76, 68, right - wide - 52 - SIDE - 76 - 48, 48)
        sheet.write(self._desk.workshop.basics.title, title, 28, 700)

    def _body(self, sheet: Sheet, one: VotingRound) -> None:
        still = missing(self._desk.workshop, one.id) if one.state == "open" else []
        names = [person.name for person in still] if is_by_name(one) else []
        wide = 560.0 if columns_for(len(names)) == 1 else (sheet.wide - 2 * SIDE) * 0.48
        panel = QRectF(sheet.wide - SIDE - wide, 184, wide, sheet.high - FOOT - 72 - 184)
        self._left(sheet, one, panel.left() - 96 - SIDE, panel)
        if names:
            still_to_vote(sheet, panel, names)
        else:
            in_one_sentence(sheet, panel, "paper" if still else one.state)

    def _left(self, sheet: Sheet, one: VotingRound, wide: float, panel: QRectF) -> None:
        t = self._desk.t
        given = turnout_of(self._desk.workshop, one.id)
        ballots = sum(turnout.state == "submitted" for turnout in given)
        abstained = sum(turnout.state == "abstained" for turnout in given)
        size = largest([one.question], wide, 240, QUESTION, 700)
        high = min(4, len(broken(one.question, wide, size, 700))) * size * SPACING
        sheet.write(one.question, QRectF(SIDE, panel.top() - 4, wide, high), size, 700, lines=4)
        number = QRectF(SIDE, panel.top() + max(high, 150) + 32, width_of(str(ballots), 160, 700) + 8, 160)
        sheet.write(str(ballots), number, 160, 700, sheet.colours.accent)
        rest = t("of {people} ballots are in", people=len(given))
        room = SIDE + wide - number.right() - 24
        small = largest([rest], room, 60, (52, 44, 40, 36), 600)
        line = number.center().y() + (160 - small) * CAPITAL / 2  # on one line with the number
        sheet.write(rest, QRectF(number.right() + 24, line - 32, room, 64), small, 600)
        top = number.bottom()
        if abstained:
            words = t.n("{n} abstains", "{n} abstain", abstained)
            sheet.write(words, QRectF(SIDE, number.bottom(), wide, 36), 28, 400, sheet.colours.muted)
            top += 36
        top += 24
        envelopes(sheet, QRectF(SIDE, top, wide, panel.bottom() - top), ballots, len(given))

    def _foot(self, sheet: Sheet) -> None:
        t, rail = self._desk.t, sheet.rail
        foot = QRectF(0, sheet.high - FOOT, sheet.wide, FOOT)
        sheet.box(foot, rail, radius=0)
        sheet.sign("ear-off", QRectF(SIDE, foot.center().y() - 24, 48, 48), sheet.colours.mint)
        time = self._clock.words()
        wide = width_of(time, 32, 600) + 4
        left = sheet.wide - SIDE - wide
        sheet.write(time, QRectF(left, foot.top(), wide, FOOT), 32, 600, QUIET_ON_RAIL, rail, RIGHT)
        sheet.sign("clock", QRectF(left - 56, foot.center().y() - 20, 40, 40), QUIET_ON_RAIL)
        box = QRectF(SIDE + 80, foot.top(), left - 56 - SIDE - 120, FOOT)
        sheet.write(t("Talk about anything but the targets."), box, 36, 600, ON_RAIL, rail, lines=2)


def _kind(t: Words, one: VotingRound) -> str:
    if one.secrecy == "open":
        return t("Open vote · round {no}", no=one.no)
    return t("Secret vote · round {no}", no=one.no)
