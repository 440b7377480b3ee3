"""A ballot while its voter fills it in. It lives here and nowhere else, and ends with the page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cxworkshop.edits.ballots import WEIGHTS, Ballot
from cxworkshop.model.record import Id
from cxworkshop.model.sides import criteria
from cxworkshop.model.voting import Criterion, VotingRound


class Draft:
    """Dots by side and option. `add` and `take` say whether anything happened; `undo` takes the last step back."""

    def __init__(self, voting_round: VotingRound, sides: Sequence[Criterion] = ()) -> None:
        self._round = voting_round
        self.sides = tuple(sides) or criteria(voting_round.method)
        self._given: dict[Criterion, dict[Id, int]] = {side: {} for side in self.sides}
        self._steps: list[tuple[Criterion, dict[Id, int]]] = []

    @property
    def weighted(self) -> bool:
        return self._round.method == "weighted"

    def dots(self, side: Criterion, option_id: Id) -> int:
        """Dots on an option; in the weighted method its weight."""
        return self._given[side].get(option_id, 0)

    def left(self, side: Criterion) -> list[int]:
        """What is still in the well: the weights left, or one 1 for each dot."""
        if self.weighted:
            return [weight for weight in WEIGHTS if weight not in self._given[side].values()]
        return [1] * (self._round.budget - sum(self._given[side].values()))

    def places(self) -> int:
        """How many dots fit beside one option."""
        return 1 if self.weighted else self._round.cap_per_item

    def whole(self) -> int:
        """How many dots there are on one side at the start."""
        return len(WEIGHTS) if self.weighted else self._round.budget

    def add(self, side: Criterion, option_id: Id, weight: int = 0) -> bool:
        """Gives a dot; in the weighted method this weight if it is still there, else the heaviest left."""
        left, now = self.left(side), self.dots(side, option_id)
        full = bool(now) if self.weighted else now >= self._round.cap_per_item
        if not left or full:
            return False
        given_now = weight if weight in left else left[0]
        return self._step(side, lambda given: given.update({option_id: now + given_now}))

    def take(self, side: Criterion, option_id: Id) -> bool:
        now = self.dots(side, option_id)
        if not now:
            return False
        if self.weighted or now == 1:
            return self._step(side, lambda given: given.pop(option_id))
        return self._step(side, lambda given: given.update({option_id: now - 1}))

    def undo(self) -> Criterion | None:
        """The side on which a step was taken back; None when there was none."""
        if not self._steps:
            return None
        side, before = self._steps.pop()
        self._given[side] = before
        return side

    def unused(self) -> int:
        return sum(len(self.left(side)) for side in self.sides)

    def ballot(self) -> Ballot:
        return {side: dict(given) for side, given in self._given.items()}

    def _step(self, side: Criterion, change: Callable[[dict[Id, int]], object]) -> bool:
        self._steps.append((side, dict(self._given[side])))
        change(self._given[side])
        return True
