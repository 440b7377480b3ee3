"""The reveal: one row a step from the last place up, ties in words, the cut line last. Nothing is told before."""

from __future__ import annotations

from functools import partial

from cxworkshop.insight.reveal_steps import reveal_of
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.stage.projector import Sent
from cxworkshop.ui.stage.ranking import Ranking, counted, in_quarters, tie_note
from cxworkshop.ui.stage.sheet import Sheet
from cxworkshop.ui.stage.sheet_page import SheetPage


class RevealPage(SheetPage):
    """`Sent.step` is how many steps are out. What a step back hides is gone from the page at once."""

    _before = 0

    def show_sent(self, sent: Sent) -> None:
        is_on = sent.id == self.sent.id and sent.step > self.sent.step
        self._before = self.sent.step if is_on else sent.step
        super().show_sent(sent)
        if is_on:
            self.draw_on()

    def compose(self, sheet: Sheet) -> None:
        workshop = self._desk.workshop
        voting_round = workshop.get(VotingRound, self.sent.id)
        if voting_round is None or voting_round.state != "revealed":
            return
        reveal = reveal_of(workshop, voting_round.id)
        say = in_quarters(sheet, reveal) if reveal.points else partial(counted, sheet)
        ranking = Ranking(sheet, workshop, voting_round, reveal, self._desk.t(tie_note(voting_round)))
        ranking.draw(self.sent.step, self._before, say)
