"""A paper slip while it is keyed in, faults and all. It lives here and nowhere else, and ends with the page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cxworkshop.edits.ballots import WEIGHTS, Ballot
from cxworkshop.model.record import Id
from cxworkshop.model.voting import BallotOption, Criterion, VotingRound
from cxworkshop.text import Phrase, mark, phrase

TOO_MANY: dict[Criterion, str] = {
    "main": mark("{n} dots on this slip, {budget} allowed: hand it back or leave it out."),
    "impact": mark("{n} dots for impact on this slip, {budget} allowed: hand it back or leave it out."),
    "ease": mark("{n} dots for ease on this slip, {budget} allowed: hand it back or leave it out."),
}


class Slip:
    """Numbers by side and option, as they stand on the paper; `faults` says which rules they break."""

    def __init__(
        self, voting_round: VotingRound, options: Sequence[BallotOption], sides: Sequence[Criterion] = ("main",)
    ) -> None:
        self.voting_round, self.options, self.sides = voting_round, tuple(options), tuple(sides)
        self._numbers: dict[Criterion, dict[Id, int]] = {side: {} for side in self.sides}

    @property
    def weighted(self) -> bool:
        return self.voting_round.method == "weighted"

    @property
    def whole(self) -> int:
        """How many dots, or weights, one side may have."""
        return len(WEIGHTS) if self.weighted else self.voting_round.budget

    def write(self, side: Criterion, option_id: Id, number: int) -> None:
        """Writes a number beside an option; 0 wipes it away."""
        self._numbers[side][option_id] = number
        if not number:
            del self._numbers[side][option_id]

    def number(self, side: Criterion, option_id: Id) -> int:
        return self._numbers[side].get(option_id, 0)

    def used(self, side: Criterion) -> int:
        """Dots given on a side; in the weighted method how many weights."""
        return len(self._numbers[side]) if self.weighted else sum(self._numbers[side].values())

    def unused(self) -> int:
        return sum(max(0, self.whole - self.used(side)) for side in self.sides)

    def faults(self) -> list[Phrase]:
        """Why this slip cannot be counted, a sentence each; empty when it can."""
        return [fault for side in self.sides for fault in self._faults_of(side)]

    def ballot(self) -> Ballot:
        return {side: dict(numbers) for side, numbers in self._numbers.items()}

    def _faults_of(self, side: Criterion) -> Iterator[Phrase]:
        if self.weighted:
            yield from self._weight_faults(side)
            return
        budget, cap, used = self.voting_round.budget, self.voting_round.cap_per_item, self.used(side)
        if used > budget:
            yield Phrase(TOO_MANY[side], {"n": used, "budget": budget})
        for option in self.options:
            number = self.number(side, option.id)
            if number > cap:
                yield phrase(
                    "{letter} has {n} dots on this slip, {cap} allowed: hand it back or leave it out.",
                    letter=option.letter, n=number, cap=cap,
                )  # fmt: skip

    def _weight_faults(self, side: Criterion) -> Iterator[Phrase]:
        for option in self.options:
            number = self.number(side, option.id)
            if number and number not in WEIGHTS:
                yield phrase(
                    "{letter} has {n}, only 3, 2 and 1 count: hand it back or leave it out.",
                    letter=option.letter, n=number,
                )  # fmt: skip
        for weight, times in sorted(Counter(self._numbers[side].values()).items(), reverse=True):
            if times > 1 and weight in WEIGHTS:
                yield phrase("{n} stands on this slip more than once: hand it back or leave it out.", n=weight)
