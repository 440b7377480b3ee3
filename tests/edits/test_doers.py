"""Who votes on ease: everybody, or the silos that would do the work; and what that must not give away."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import rounds, turnout, voting
from cxworkshop.edits.ballots import check_ballot
from cxworkshop.edits.split import joined_on_ease, pooled
from cxworkshop.model.change import Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.sides import doers, sides_of
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import OTHERS, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back
from tests.elections import ballot, drafted, held, room

ON_EASE = {"method": "two_criteria", "ease_voters": "doers"}


def owned_by(workshop: Workshop, *silos: str) -> Workshop:
    """The same room, its targets owned by these silos in turn."""
    there = enumerate(workshop.all(Target))
    return Workshop([*workshop, *(one.but(owner_silo_id=silos[n % len(silos)]) for n, one in there)])


def opened(workshop: Workshop, **settings: object) -> VotingRound:
    draft = drafted(workshop, **settings)
    workshop.apply(voting.open_round(workshop, draft.id))
    return workshop.the(VotingRound, draft.id)


def test_only_the_owners_of_what_is_on_the_ballot_are_asked_about_ease() -> None:
    workshop = owned_by(Workshop(room((3, 3, 3))), "AS", "HN")
    round_ = opened(workshop, **ON_EASE)
    sides = {person: sides_of(workshop, round_, person) for person in ("p1", "p4", "p7")}
    assert sides == {"p1": ("impact", "ease"), "p4": ("impact", "ease"), "p7": ("impact",)}
    workshop = owned_by(workshop, "KO")
    assert doers(workshop, round_) == {"AS", "HN"}, "what was true at the opening stays so"


def test_everybody_is_asked_unless_the_round_says_otherwise() -> None:
    workshop = owned_by(Workshop(room((3, 3))), "AS")
    assert sides_of(workshop, opened(workshop, method="two_criteria"), "p4") == ("impact", "ease")


def test_a_ballot_with_a_side_its_voter_was_not_asked_about_is_refused() -> None:
    workshop = owned_by(Workshop(room((3, 3))), "AS")
    round_ = opened(workshop, **ON_EASE)
    easy = ballot(workshop, round_.id, impact={"k1": 1}, ease={"k2": 1})
    check_ballot(workshop, round_, easy, "p1")
    with pytest.raises(Refused, match="does not belong"):
        check_ballot(workshop, round_, easy, "p4")


def test_a_round_that_nobody_here_could_answer_on_ease_does_not_open() -> None:
    for owner, sizes in (("HN", (5, 1)), ("KO", (3, 3, 0))):
        workshop = owned_by(Workshop(room(sizes)), owner)
        with pytest.raises(Refused, match="Too few voters"):
            opened(workshop, **ON_EASE)
    workshop = owned_by(Workshop(room((5, 1))), "HN")
    assert opened(workshop, secrecy="open", **ON_EASE).state == "open"


def test_somebody_alone_with_ease_among_the_others_is_joined_by_another_silo_that_does_the_work() -> None:
    workshop = owned_by(Workshop(room((3, 1, 3, 2))), "AS", "HN")
    round_ = opened(workshop, **ON_EASE)
    assert {t.participant_id: t.group for t in voting.turnout_of(workshop, round_.id)}["p1"] == OTHERS
    assert {t.group for t in workshop.all(Turnout)} == {OTHERS, "KO"}


def test_a_single_ballot_on_ease_is_not_revealed() -> None:
    workshop = owned_by(Workshop(room((3, 3))), "AS")
    given = {"p1": {"impact": {"k1": 1}, "ease": {"k1": 1}}, "p4": {"impact": {"k1": 1}}}
    with pytest.raises(Refused, match="tells of ease"):
        held(workshop, given, **ON_EASE)


def test_groups_too_small_on_ease_are_joined_at_the_reveal() -> None:
    workshop = owned_by(Workshop(room((3, 3, 3, 3))), "AS", "HN")
    both = {"impact": {"k1": 1}, "ease": {"k1": 1}}
    given = {f"p{n}": both for n in (1, 4, 5, 6)} | {f"p{n}": {"impact": {"k1": 1}} for n in range(7, 13)}
    held(workshop, given, **ON_EASE)
    assert {tally.group for tally in workshop.all(Tally) if tally.criterion == "ease"} == {OTHERS}
    assert sum(tally.dots for tally in workshop.all(Tally) if tally.criterion == "ease") == 4


@given(st.lists(st.tuples(st.integers(1, 6), st.booleans()), min_size=1, max_size=8), st.integers(2, 3))
def test_no_group_is_shown_with_fewer_on_ease_than_the_limit(silos: list[tuple[int, bool]], limit: int) -> None:
    sizes = {str(n): size for n, (size, _) in enumerate(silos)}
    easy = {str(n): size for n, (size, does) in enumerate(silos) if does}
    groups = joined_on_ease(pooled(sizes, limit), easy, limit)
    for shown in set(groups.values()):
        inside = [group for group in groups if groups[group] == shown]
        together = sum(easy.get(group, 0) for group in inside)
        assert together == 0 or together >= limit or together == sum(easy.values())


def test_who_leaves_early_abstains_and_is_here_no_longer_until_that_is_taken_back() -> None:
    workshop = Workshop(room((3, 3)))
    round_ = opened(workshop)
    workshop = comes_back(workshop, turnout.leave(workshop, round_.id, "p1"))
    assert [t.state for t in voting.turnout_of(workshop, round_.id) if t.participant_id == "p1"] == ["abstained"]
    assert not workshop.the(Participant, "p1").present
    workshop = comes_back(workshop, turnout.withdraw(workshop, round_.id, "p1"))
    assert workshop.the(Participant, "p1").present
    workshop.apply(turnout.submit(workshop, round_.id, "p1", {}))
    with pytest.raises(Refused, match="used already"):
        turnout.leave(workshop, round_.id, "p1")


def test_several_at_once_is_for_open_votes_only() -> None:
    workshop = Workshop(room((3, 3)))
    draft = drafted(workshop, secrecy="open", collect="several")
    assert draft.collect == "several"
    workshop.apply(rounds.revise_round(workshop, draft.id, secrecy="secret"))
    assert workshop.the(VotingRound, draft.id).collect == "pass_laptop"
