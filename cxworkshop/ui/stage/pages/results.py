"""The results: the ranking as it stands with what we take, the quarters of two criteria, or two rounds beside."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QRectF

from cxworkshop.insight.outcome import Outcome, outcome
from cxworkshop.insight.place import Place
from cxworkshop.insight.reveal_steps import Reveal, reveal_of
from cxworkshop.insight.rounds_compared import side_by_side
from cxworkshop.insight.two_sides import two_sides
from cxworkshop.model.voting import BallotOption, Decision, VotingRound
from cxworkshop.ui.stage.more_results import ROWS
from cxworkshop.ui.stage.quarters import draw_list, draw_square
from cxworkshop.ui.stage.ranking import HEAD, Ranking, Said, Say, Taken, counted, draw_head, head_of_round, tie_note
from cxworkshop.ui.stage.sheet import Sheet, edge_of
from cxworkshop.ui.stage.sheet_page import SheetPage
from cxworkshop.ui.stage.two_rounds import draw_two_rounds

T = TypeVar("T")


class ResultsPage(SheetPage):
    """`Sent.id` is a round, or two joined by "+"; `Sent.step` is the leaf, from the top one down and round again."""

    def compose(self, sheet: Sheet) -> None:
        rounds = self._rounds()
        if len(rounds) == 2:
            self._two(sheet, rounds)
        elif rounds and rounds[0].method == "two_criteria":
            self._quarters(sheet, rounds[0])
        elif rounds:
            self._ranking(sheet, rounds[0])

    @property
    def leaves(self) -> int:
        """How many leaves what is shown takes."""
        rounds = self._rounds()
        if len(rounds) == 2:
            return _leaves(len(side_by_side(self._desk.workshop, rounds[0].id, rounds[1].id)))
        if rounds and rounds[0].method == "two_criteria":
            return _leaves(len(reveal_of(self._desk.workshop, rounds[0].id).points))
        return len(self._drawn(self.sheet, rounds[0]).leaves) if rounds else 1

    def _rounds(self) -> list[VotingRound]:
        """Revealed ones alone; when none was named the newest."""
        workshop = self._desk.workshop
        revealed = [one for one in workshop.all(VotingRound) if one.state == "revealed"]
        if not self.sent.id:
            return revealed[-1:]
        found = [workshop.get(VotingRound, id) for id in self.sent.id.split("+")[:2]]
        return [one for one in found if one in revealed and one is not None]

    # A ranking

    def _ranking(self, sheet: Sheet, voting_round: VotingRound) -> None:
        ranking, reveal = self._drawn(sheet, voting_round), reveal_of(self._desk.workshop, voting_round.id)
        top = len(ranking.leaves) - 1
        leaf = top - self.sent.step % max(1, top + 1)
        ranking.draw(reveal.steps, reveal.steps, self._say(sheet, voting_round), leaf)

    def _drawn(self, sheet: Sheet, voting_round: VotingRound) -> Ranking:
        workshop = self._desk.workshop
        reveal: Reveal = reveal_of(workshop, voting_round.id)
        return Ranking(sheet, workshop, voting_round, reveal, self._note(voting_round), self._taken(voting_round))

    def _taken(self, voting_round: VotingRound) -> Taken:
        workshop = self._desk.workshop
        chosen = {one.target_id for one in self._decisions(voting_round) if one.chosen}
        options = workshop.all(BallotOption)
        return frozenset(one.id for one in options if one.round_id == voting_round.id and one.target_id in chosen)

    def _decisions(self, voting_round: VotingRound) -> list[Decision]:
        return [one for one in self._desk.workshop.all(Decision) if one.round_id == voting_round.id]

    def _say(self, sheet: Sheet, voting_round: VotingRound) -> Say:
        """What was decided; while nothing is, what the vote advises, run-off and all."""
        taken, advised = self._taken(voting_round), outcome(self._desk.workshop, voting_round.id)
        is_decided = bool(self._decisions(voting_round))
        t, good, warn = self._desk.t, sheet.colours.good, sheet.colours.warn

        def say(place: Place) -> Said:
            if place.option.id in taken:
                return Said(t("We take it"), good, "check", above=True)
            above = not is_decided and place.option.id in advised.taken
            if words := advised.words(place.option.id):
                return Said(t(words), warn, above=above)
            return counted(sheet, place)._replace(above=above)

        return say

    def _note(self, voting_round: VotingRound) -> str:
        """How ties are settled; of one that is not settled yet, what settles it."""
        t, advised = self._desk.t, outcome(self._desk.workshop, voting_round.id)
        if not advised.open or self._decisions(voting_round):
            return t(tie_note(voting_round))
        return _open_tie(voting_round, advised, t("The cut line runs through a tie: a run-off settles it."),
                         t("Still a tie. The decider or the group decides, and writes why."))  # fmt: skip

    # Two criteria, two rounds

    def _quarters(self, sheet: Sheet, voting_round: VotingRound) -> None:
        sides = two_sides(self._desk.workshop, voting_round.id)
        if sides is None:
            return
        draw_head(sheet, self._desk.workshop, voting_round)
        edge, high = edge_of(sheet), sheet.high - HEAD - 32
        wide = (sheet.wide - 2 * edge - 48) * (0.54 if sheet.wide >= 1600 else 0.48)
        draw_square(sheet, QRectF(edge, HEAD, wide, high), sides)
        beside = QRectF(edge + wide + 48, HEAD, sheet.wide - 2 * edge - 48 - wide, high)
        draw_list(sheet, beside, _leaf(sides.points, self.sent.step), self._taken(voting_round))

    def _two(self, sheet: Sheet, rounds: list[VotingRound]) -> None:
        workshop, t = self._desk.workshop, self._desk.t
        first, second = rounds
        rows = side_by_side(workshop, first.id, second.id)
        names = (head_of_round(first, workshop, t), head_of_round(second, workshop, t))
        draw_two_rounds(sheet, names, _leaf(rows, self.sent.step))


def _open_tie(voting_round: VotingRound, advised: Outcome, again: str, decided: str) -> str:
    is_last = voting_round.method == "runoff" or advised.runoff is not None or voting_round.tie_rule == "decider"
    return decided if is_last else again


def _leaves(rows: int) -> int:
    return max(1, -(-rows // ROWS))


def _leaf(rows: Sequence[T], number: int) -> Sequence[T]:
    first = number % _leaves(len(rows)) * ROWS
    return rows[first : first + ROWS]
