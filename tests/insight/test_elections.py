"""A thousand random elections of every kind, each counted a second time the plain way, and their run-offs."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Sequence
from typing import Any

import pytest

from cxworkshop.edits.next_round import draft_runoff
from cxworkshop.insight.outcome import outcome, seats
from cxworkshop.insight.two_sides import two_sides
from cxworkshop.insight.voting import contested, ranking, turnout_count
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Criterion, Method, TieRule, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.elections import held, polled, room
from tests.insight.naive_count import Ballots, counted, quarter, runoff_won

EACH = 250
RULES: tuple[TieRule, ...] = ("breadth", "runoff", "decider")


def some_room(chance: random.Random) -> Workshop:
    sizes = [chance.randint(1, 4) for _ in range(chance.randint(2, 5))]
    return Workshop(room(sizes, targets=chance.randint(3, 9)))


def some_voters(chance: random.Random, workshop: Workshop) -> list[str]:
    people = [person.id for person in workshop.all(Participant)]
    return chance.sample(people, chance.randint(2, len(people)))


def some_ballot(chance: random.Random, method: Method, targets: Sequence[str]) -> dict[str, dict[str, int]]:
    """Now and then with dots left over."""
    if method == "weighted":
        return {"main": dict(zip(chance.sample(targets, 3), (3, 2, 1), strict=True))}
    if method == "two_criteria":
        return {side: dict.fromkeys(chance.sample(targets, chance.randint(0, 2)), 1) for side in ("impact", "ease")}
    return {"main": dict(Counter(chance.choices(targets, k=chance.randint(1, 3))))}


def election(chance: random.Random, method: Method) -> tuple[Workshop, VotingRound, Ballots]:
    workshop = some_room(chance)
    targets = [target.id for target in workshop.all(Target)]
    ballots = {person: some_ballot(chance, method, targets) for person in some_voters(chance, workshop)}
    numbers: dict[str, Any] = {"dots": {"budget": 3, "cap_per_item": 3}}.get(method, {})
    round_ = held(
        workshop, ballots, method=method, tie_rule=chance.choice(RULES), secrecy=chance.choice(("secret", "open")),
        select_count=chance.randint(1, 4), **numbers,
    )  # fmt: skip
    return workshop, round_, ballots


def homes(workshop: Workshop, round_id: str) -> dict[str, str]:
    """The group each ballot counts for, once silos that are too small have been joined."""
    given = [turnout for turnout in workshop.all(Turnout) if turnout.round_id == round_id]
    return {turnout.participant_id or "": turnout.group for turnout in given}


def names(workshop: Workshop, round_id: str, ids: frozenset[str]) -> set[str]:
    """The targets of options."""
    return {one.target_id or "" for one in workshop.all(BallotOption) if one.round_id == round_id and one.id in ids}


def compare(workshop: Workshop, round_: VotingRound, ballots: Ballots, side: Criterion) -> None:
    targets = [option.target_id or "" for option in workshop.all(BallotOption) if option.round_id == round_.id]
    plain = counted(ballots, homes(workshop, round_.id), targets, side, round_.tie_rule, round_.select_count)
    places = ranking(workshop, round_.id, side)
    for place in places:
        one = plain[place.option.target_id or ""]
        assert (place.dots, place.voters, place.silos) == (one.dots, one.voters, one.silos)
        assert (place.place, place.standing) == (one.place, one.standing)
        assert place.tied == (sum(other.dots == one.dots for other in plain.values()) > 1)
        assert sum(place.groups.values()) == one.dots
        assert place.firsts == (one.firsts if round_.method == "weighted" else 0)
    assert [place.dots for place in places] == sorted((one.dots for one in plain.values()), reverse=True)


@pytest.mark.parametrize("seed", [1, 2])
def test_five_hundred_dot_votes_agree_with_the_plain_count_and_so_do_their_run_offs(seed: int) -> None:
    chance, runoffs = random.Random(seed), 0
    for _ in range(EACH):
        workshop, round_, ballots = election(chance, "dots")
        compare(workshop, round_, ballots, "main")
        tied = contested(ranking(workshop, round_.id))
        told = outcome(workshop, round_.id)
        assert told.open == {place.option.id for place in tied}
        if tied:
            runoffs += 1
            _run_off(chance, workshop, round_)
    assert runoffs > EACH / 10


def _run_off(chance: random.Random, workshop: Workshop, round_: VotingRound) -> None:
    places = ranking(workshop, round_.id)
    tied = [place.option.target_id or "" for place in contested(places)]
    free = seats(places, round_.select_count)
    assert 0 < free < len(tied)
    workshop.apply(draft_runoff(workshop, round_.id, tied, free))
    ballots = {person: {"main": {chance.choice(tied): 1}} for person in some_voters(chance, workshop)}
    again = polled(workshop, workshop.all(VotingRound)[-1].id, ballots)
    assert (again.method, again.budget, again.parent_id) == ("runoff", 1, round_.id)
    won, still = runoff_won(ballots, tied, free)
    told = outcome(workshop, round_.id)
    above = {place.option.target_id for place in places if place.standing == "above"}
    assert names(workshop, round_.id, told.taken) == above | won
    assert names(workshop, round_.id, told.open) == still
    assert ranking(workshop, round_.id) == places  # a revealed round never changes


def test_two_hundred_and_fifty_weighted_votes_agree_with_the_plain_count() -> None:
    chance = random.Random(3)
    for _ in range(EACH):
        workshop, round_, ballots = election(chance, "weighted")
        compare(workshop, round_, ballots, "main")
        count = turnout_count(workshop, round_)
        assert (count.dots, count.possible) == (6 * len(ballots), 6 * len(ballots))


def test_two_hundred_and_fifty_votes_on_two_criteria_fall_into_the_plain_quarters() -> None:
    chance = random.Random(4)
    for _ in range(EACH):
        workshop, round_, ballots = election(chance, "two_criteria")
        compare(workshop, round_, ballots, "impact")
        compare(workshop, round_, ballots, "ease")
        sides = two_sides(workshop, round_.id)
        assert sides is not None
        points = {point.option.target_id or "": point for point in sides.points}
        impact, ease = ({id: getattr(p, side) for id, p in points.items()} for side in ("impact", "ease"))
        assert all(point.quadrant == quarter(impact, ease, id) for id, point in points.items())
        taken = {id for id, point in points.items() if point.quadrant == "do_now"}
        assert names(workshop, round_.id, outcome(workshop, round_.id).taken) == taken
