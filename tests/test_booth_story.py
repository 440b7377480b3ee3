"""Any story of voting rounds, with power cuts in it, ends as a plain model of the rules says."""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from copy import deepcopy
from dataclasses import dataclass, field
from functools import partial, wraps
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from cxworkshop.edits import rounds as edits
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.voting import OpenVote, Tally, Turnout, VotingRound
from cxworkshop.text import phrase
from tests.elections import room
from tests.test_booth import House

Choice = dict[str, int]
PEOPLE_THERE = ("p1", "p2", "p3", "p4", "p5", "p6")
PEOPLE, PLACES = st.sampled_from(PEOPLE_THERE), st.integers(0, 5)
LATE = ("p5", "p6")  # away when the day begins
FAIR: tuple[Choice, ...] = ({"k1": 2, "k2": 1}, {"k3": 1}, {"k1": 1, "k3": 2}, {})
FOUL: tuple[Choice, ...] = (
    {"k1": 3},
    {"k1": 2, "k2": 2},
    {"k1": -1, "k2": 1},
)  # over the cap, over the budget, below 0
ONGOING = ("draft", "open", "closed")


@dataclass
class Rules:
    """The rules of a round in plain words: who may do what when. Everything is a look into a few dictionaries."""

    state: str = "none"
    secret: bool = True
    turnout: dict[str, str] = field(default_factory=dict)
    sealed: dict[str, Choice] = field(default_factory=dict)
    remembered: set[str] = field(default_factory=set)
    present: set[str] = field(default_factory=lambda: {"p1", "p2", "p3", "p4"})

    def may_open(self) -> bool:
        return self.state == "draft" and len(self.present) > 1

    def may_vote(self, person: str) -> bool:
        return self.state == "open" and self.turnout.get(person) == "waiting"

    def may_withdraw(self, person: str) -> bool:
        known = person in self.remembered or not self.secret
        said = self.turnout.get(person)
        return self.state == "open" and (said == "abstained" or (said == "submitted" and known))

    def may_be_let_in(self, person: str) -> bool:
        return self.state == "open" and person in self.present and person not in self.turnout

    def may_close(self, accept: bool) -> bool:
        return self.state == "open" and (accept or "waiting" not in self.turnout.values())

    def may_reveal(self) -> bool:
        return self.state == "closed" and len(self.sealed) > (1 if self.secret else 0)

    def dots(self) -> dict[str, int]:
        """What all sealed ballots come to."""
        found: Counter[str] = Counter()
        for given in self.sealed.values():
            found.update(given)
        return dict(found)


def settled(step: Callable[..., None]) -> Callable[..., None]:
    """A step after which nothing before it can be undone."""

    @wraps(step)
    def run(story: Story, *taken: Any, **given: Any) -> None:
        step(story, *taken, **given)
        story.before.clear()

    return run


class Story(RuleBasedStateMachine):
    """What the rules allow is done, what they forbid is tried all at once, and both are compared with the house."""

    @initialize(secret=st.sampled_from([True, True, False]), closed=st.booleans())
    def begin(self, secret: bool, closed: bool) -> None:
        self._folder = tempfile.TemporaryDirectory()
        away = [one.but(present=False) if one.id in LATE else one for one in room((3, 3))]
        self.house = House(Path(self._folder.name) / "story.cxw", away)
        self.plain = Rules()
        self.round_id = ""
        self.before: list[tuple[str, Rules]] = []  # the round and its rules that undo goes back to
        self.revealed: dict[str, dict[str, int]] = {}
        self._draft(secret)
        self._open()
        if closed:
            for person, given in zip(("p1", "p2", "p4"), FAIR, strict=False):
                self._seal(person, given)
            self._close()

    # What can be undone

    @rule(secret=st.sampled_from([True, True, False]))
    @precondition(lambda self: self.plain.state not in ONGOING)
    def draft(self, secret: bool) -> None:
        self._draft(secret)

    def _draft(self, secret: bool) -> None:
        self._remember()
        self.round_id = self.house.draft(secrecy="secret" if secret else "open", budget=3, cap_per_item=2)
        self.plain = Rules("draft", secret, present=self.plain.present)

    @rule(person=PEOPLE)
    @precondition(lambda self: len(self.before) < 2)
    def come_or_go(self, person: str) -> None:
        self._remember()
        one = self.house.workshop.the(Participant, person)
        self.house.editor.do(Change(phrase("Present"), (Edit(one, one.but(present=not one.present)),)))
        self.plain.present = self.plain.present ^ {person}

    @rule()
    @precondition(lambda self: self.before)
    def undo(self) -> None:
        assert self.house.editor.undo() is not None
        self.round_id, self.plain = self.before.pop()

    # What cannot

    @rule()
    @precondition(lambda self: self.plain.may_open())
    def open_round(self) -> None:
        self._open()

    @settled
    def _open(self) -> None:
        self.house.booth.open_round(self.round_id)
        self.plain.state, self.plain.turnout = "open", dict.fromkeys(self.plain.present, "waiting")

    @rule(place=PLACES, ballots=st.lists(st.sampled_from(FAIR), min_size=1, max_size=4))
    @precondition(lambda self: any(map(self.plain.may_vote, PEOPLE_THERE)))
    def seal(self, place: int, ballots: list[Choice]) -> None:
        """Some people vote, one after the other."""
        for given in ballots:
            if any(map(self.plain.may_vote, PEOPLE_THERE)):
                self._seal(self._one_who(self.plain.may_vote, place), given)

    @rule(given=st.sampled_from(FAIR), reveal=st.booleans())
    @precondition(lambda self: self.plain.state == "open")
    def all_vote_and_it_closes(self, given: Choice, reveal: bool) -> None:
        for person in filter(self.plain.may_vote, PEOPLE_THERE):
            self._seal(person, given)
        self._close()
        if reveal and self.plain.may_reveal():
            self._reveal()

    @settled
    def _seal(self, person: str, given: Choice) -> None:
        self.house.seal(self.round_id, person, **given)
        self.plain.turnout[person] = "submitted"
        self.plain.sealed[person] = given
        self.plain.remembered.add(person)

    @rule(place=PLACES)
    @precondition(lambda self: any(map(self.plain.may_vote, PEOPLE_THERE)))
    @settled
    def abstain(self, place: int) -> None:
        person = self._one_who(self.plain.may_vote, place)
        self.house.booth.abstain(self.round_id, person)
        self.plain.turnout[person] = "abstained"

    @rule(place=PLACES)
    @precondition(lambda self: any(map(self.plain.may_vote, PEOPLE_THERE)))
    @settled
    def leave(self, place: int) -> None:
        person = self._one_who(self.plain.may_vote, place)
        self.house.booth.leave(self.round_id, person)
        self.plain.turnout[person] = "abstained"
        self.plain.present = self.plain.present - {person}

    @rule(place=PLACES)
    @precondition(lambda self: any(map(self.plain.may_withdraw, PEOPLE_THERE)))
    @settled
    def withdraw(self, place: int) -> None:
        person = self._one_who(self.plain.may_withdraw, place)
        self.house.booth.withdraw(self.round_id, person)
        if self.plain.turnout[person] == "abstained":
            self.plain.present = self.plain.present | {person}  # who had gone home is back
        self.plain.turnout[person] = "waiting"
        self.plain.sealed.pop(person, None)
        self.plain.remembered.discard(person)

    @rule(place=PLACES)
    @precondition(lambda self: any(map(self.plain.may_be_let_in, PEOPLE_THERE)))
    @settled
    def let_in(self, place: int) -> None:
        person = self._one_who(self.plain.may_be_let_in, place)
        self.house.booth.let_in(self.round_id, person)
        self.plain.turnout[person] = "waiting"

    @rule()
    @precondition(lambda self: self.plain.state == "open" and len(self.plain.sealed) > 1)
    def close(self) -> None:
        self._close()

    @settled
    def _close(self) -> None:
        self.house.booth.close(self.round_id, accept_missing="waiting" in self.plain.turnout.values())
        self.plain.state = "closed"
        self.plain.remembered.clear()

    @rule()
    @precondition(lambda self: self.plain.state == "closed")
    @settled
    def reopen(self) -> None:
        self.house.booth.reopen(self.round_id)
        self.plain.state = "open"

    @rule()
    @precondition(lambda self: self.plain.may_reveal())
    def reveal(self) -> None:
        self._reveal()

    @settled
    def _reveal(self) -> None:
        self.house.booth.reveal(self.round_id)
        self.plain.state = "revealed"
        self.revealed[self.round_id] = self.plain.dots()

    @rule()
    @precondition(lambda self: self.plain.state in ("open", "closed") and len(self.plain.sealed) > 2)
    @settled
    def void(self) -> None:
        self.house.booth.void(self.round_id, "A wrong question")
        self.plain.state = "void"
        self.plain.sealed.clear()
        self.plain.remembered.clear()

    @rule()
    def power_cut(self) -> None:
        self.house.power_cut()
        self.plain.remembered.clear()

    @rule()
    @precondition(lambda self: self.round_id)
    def try_all_that_is_forbidden(self) -> None:
        for step, allowed in self._steps():
            if not allowed:
                with pytest.raises(Refused):
                    step()

    def _steps(self) -> Iterator[tuple[Callable[[], object], bool]]:
        """Every step there is, and whether the rules allow it."""
        booth, workshop, round_id, plain = self.house.booth, self.house.workshop, self.round_id, self.plain
        yield lambda: self.house.draft(), plain.state not in ONGOING
        yield lambda: edits.revise_round(workshop, round_id, question="Another?"), plain.state == "draft"
        yield lambda: edits.toggle_option(workshop, round_id, "k1"), plain.state == "draft"
        yield lambda: booth.open_round(round_id), plain.may_open()
        yield lambda: booth.close(round_id), plain.may_close(accept=False)
        yield lambda: booth.close(round_id, accept_missing=True), plain.may_close(accept=True)
        yield lambda: booth.reopen(round_id), plain.state == "closed"
        yield lambda: booth.reveal(round_id), plain.may_reveal()
        yield lambda: booth.void(round_id, "A wrong question"), plain.state in ("open", "closed")
        yield lambda: booth.void(round_id, " "), False
        for person in PEOPLE_THERE:
            yield partial(self.house.seal, round_id, person, k1=1), plain.may_vote(person)
            yield from ((partial(self.house.seal, round_id, person, **foul), False) for foul in FOUL)
            yield partial(booth.abstain, round_id, person), plain.may_vote(person)
            yield partial(booth.leave, round_id, person), plain.may_vote(person)
            yield partial(booth.withdraw, round_id, person), plain.may_withdraw(person)
            yield partial(booth.let_in, round_id, person), plain.may_be_let_in(person)

    # What always holds

    @invariant()
    def the_round_is_where_the_model_is(self) -> None:
        if self.round_id:
            assert self.house.workshop.the(VotingRound, self.round_id).state == self.plain.state

    @invariant()
    def turnout_tells_who_has_voted_and_nothing_else_does(self) -> None:
        found = [turnout for turnout in self.house.workshop.all(Turnout) if turnout.round_id == self.round_id]
        assert {turnout.participant_id: turnout.state for turnout in found} == self.plain.turnout
        named = {vote.participant_id for vote in self.house.workshop.all(OpenVote) if vote.round_id == self.round_id}
        assert named == ({one for one, given in self.plain.sealed.items() if given} if not self.plain.secret else set())

    @invariant()
    def totals_are_told_after_the_reveal_and_never_change(self) -> None:
        counted = {tally.round_id for tally in self.house.workshop.all(Tally)}
        found = {round_id: self.house.told(round_id) for round_id in counted}
        assert found == {round_id: dots for round_id, dots in self.revealed.items() if dots}

    @invariant()
    def the_box_holds_the_sum_while_it_is_needed(self) -> None:
        rows = self.house.file.tallies(self.round_id)
        sums = (sum(row.dots for row in rows), sum(row.voters for row in rows))
        if self.plain.secret and self.plain.state in ("open", "closed"):
            given = self.plain.sealed.values()
            assert sums == (sum(sum(one.values()) for one in given), sum(len(one) for one in given))
        else:
            assert rows == []

    @invariant()
    def program_and_file_hold_the_same_and_undo_goes_back_no_further_than_it_may(self) -> None:
        assert self.house.file.workshop() == self.house.workshop
        assert len(self.house.file.past()[0]) == len(self.before)

    def _remember(self) -> None:
        self.before.append((self.round_id, deepcopy(self.plain)))

    def _one_who(self, may: Callable[[str], bool], place: int) -> str:
        found = [person for person in PEOPLE_THERE if may(person)]
        return found[place % len(found)]

    def teardown(self) -> None:
        if hasattr(self, "house"):
            self.house.file.close()
            self._folder.cleanup()


def test_any_story_of_rounds_goes_as_the_rules_say():
    long = settings(max_examples=16, stateful_step_count=25, derandomize=True, suppress_health_check=list(HealthCheck))
    run_state_machine_as_test(Story, settings=long)
