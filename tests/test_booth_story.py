"""Any story of a secret round, with power cuts in it, ends as a plain model of it says."""

from __future__ import annotations

import tempfile
from collections import Counter
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from cxworkshop.model.change import Refused
from cxworkshop.model.voting import Tally, Turnout, VotingRound
from tests.elections import room
from tests.test_booth import House

PEOPLE = st.sampled_from(["p1", "p2", "p3", "p4", "p5", "p6"])
CHOICES = st.sampled_from([{"k1": 2, "k2": 1}, {"k3": 1}, {"k1": 1, "k3": 2}, {}])


class Story(RuleBasedStateMachine):
    """The model: who has sealed what, whose ballot can still be taken back, and the state of the round."""

    @initialize()
    def open_a_round(self) -> None:
        self._folder = tempfile.TemporaryDirectory()
        self.house = House(Path(self._folder.name) / "story.cxw", room((3, 3)))
        self.round_id = self.house.draft()
        self.house.booth.open_round(self.round_id)
        self.state = "open"
        self.sealed: dict[str, dict[str, int]] = {}
        self.remembered: set[str] = set()

    @rule(person=PEOPLE, given=CHOICES)
    def seal(self, person: str, given: dict[str, int]) -> None:
        allowed = self.state == "open" and person not in self.sealed
        if self._does(lambda: self.house.seal(self.round_id, person, **given), allowed):
            self.sealed[person] = given
            self.remembered.add(person)

    @rule(person=PEOPLE)
    def withdraw(self, person: str) -> None:
        allowed = self.state == "open" and person in self.remembered
        if self._does(lambda: self.house.booth.withdraw(self.round_id, person), allowed):
            del self.sealed[person]
            self.remembered.discard(person)

    @rule()
    def close(self) -> None:
        if self._does(lambda: self.house.booth.close(self.round_id, accept_missing=True), self.state == "open"):
            self.state = "closed"
            self.remembered.clear()

    @rule()
    def reopen(self) -> None:
        if self._does(lambda: self.house.booth.reopen(self.round_id), self.state == "closed"):
            self.state = "open"

    @rule()
    def power_cut(self) -> None:
        self.house.power_cut()
        self.remembered.clear()

    @precondition(lambda self: self.state == "closed")
    @rule()
    def reveal(self) -> None:
        if self._does(lambda: self.house.booth.reveal(self.round_id), len(self.sealed) > 1):
            self.state = "revealed"

    @precondition(lambda self: self.state in ("closed", "revealed"))
    @rule()
    def void(self) -> None:
        if self._does(lambda: self.house.booth.void(self.round_id, "A wrong question"), self.state == "closed"):
            self.state = "void"

    @invariant()
    def the_round_is_where_the_model_is(self) -> None:
        assert self.house.workshop.the(VotingRound, self.round_id).state == self.state

    @invariant()
    def turnout_tells_who_has_voted(self) -> None:
        submitted = {t.participant_id for t in self.house.workshop.all(Turnout) if t.state == "submitted"}
        assert submitted == set(self.sealed)

    @invariant()
    def totals_are_told_after_the_reveal_and_never_before(self) -> None:
        dots: Counter[str] = Counter()
        for given in self.sealed.values():
            dots.update(given)
        if self.state == "revealed":
            assert self.house.told(self.round_id) == dict(dots)
        else:
            assert self.house.workshop.all(Tally) == []

    @invariant()
    def the_box_holds_the_sum_and_is_empty_at_the_end(self) -> None:
        rows = self.house.file.tallies(self.round_id)
        if self.state in ("revealed", "void"):
            assert rows == []
        else:
            assert sum(row.dots for row in rows) == sum(sum(given.values()) for given in self.sealed.values())

    def _does(self, action: object, allowed: bool) -> bool:
        """Runs a step; it is refused exactly when the model forbids it."""
        try:
            action()  # type: ignore[operator]
        except Refused:
            assert not allowed
            return False
        assert allowed
        return True

    def teardown(self) -> None:
        if hasattr(self, "house"):
            self.house.file.close()
            self._folder.cleanup()


TestStory = Story.TestCase
TestStory.settings = settings(max_examples=25, stateful_step_count=20, suppress_health_check=list(HealthCheck))
