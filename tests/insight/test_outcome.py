"""What a vote advises, who has decided, and how two rounds differ."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cxworkshop.edits.decisions import Left, decide, decision_on, leave_rest
from cxworkshop.edits.next_round import clone_round, draft_runoff
from cxworkshop.insight.outcome import has_decider, outcome, runoff_of, seats
from cxworkshop.insight.place import Place
from cxworkshop.insight.rounds_compared import side_by_side
from cxworkshop.insight.voting import contested, ranking
from cxworkshop.model.change import Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.elections import held, options, polled, room

ONE_EACH = {"p1": {"main": {"k1": 1}}, "p2": {"main": {"k2": 1}}, "p3": {"main": {"k3": 1}}}


def tied(**settings: object) -> tuple[Workshop, VotingRound]:
    """Three targets with a dot each, and two places."""
    workshop = Workshop(room((2, 2), targets=4))
    return workshop, held(workshop, ONE_EACH, select_count=2, **settings)


def run_off(workshop: Workshop, round_: VotingRound, chosen: Sequence[str]) -> VotingRound:
    """One dot of each voter to what is chosen."""
    places = ranking(workshop, round_.id)
    ids = [place.option.target_id or "" for place in contested(places)]
    workshop.apply(draft_runoff(workshop, round_.id, ids, seats(places, round_.select_count)))
    ballots = {f"p{n}": {"main": {target: 1}} for n, target in enumerate(chosen, 1)}
    return polled(workshop, workshop.all(VotingRound)[-1].id, ballots)


def test_a_run_off_takes_as_many_as_there_were_places_left() -> None:
    workshop, round_ = tied()
    again = run_off(workshop, round_, ("k1", "k1", "k3", "k2"))
    told, ids = outcome(workshop, round_.id), options(workshop, round_.id)
    assert (again.select_count, again.tie_rule, again.secrecy) == (2, "decider", round_.secrecy)
    assert runoff_of(workshop, round_.id) == again
    assert told.taken == {ids["k1"]}
    assert told.open == {ids["k2"], ids["k3"]}
    assert str(told.words(ids["k1"])) == "taken in the run-off, round 2"
    assert str(told.words(ids["k2"])) == "tied in the run-off, too"
    assert told.words(ids["k4"]) is None


def test_what_a_run_off_has_settled_was_decided_by_it() -> None:
    workshop, round_ = tied()
    run_off(workshop, round_, ("k1", "k1", "k3", "k3"))
    told, ids = outcome(workshop, round_.id), options(workshop, round_.id)
    assert not told.open
    assert told.decided_by(ids["k1"], chosen=True, has_decider=True) == "runoff"
    assert told.decided_by(ids["k2"], chosen=False, has_decider=True) == "runoff"
    assert told.decided_by(ids["k2"], chosen=True, has_decider=True) == "group"
    assert told.decided_by(ids["k4"], chosen=False, has_decider=True) == "vote"
    assert str(told.words(ids["k2"])) == "left in the run-off, round 2"


def test_what_is_decided_on_the_run_off_itself_was_decided_by_it() -> None:
    workshop, round_ = tied()
    again = run_off(workshop, round_, ("k1", "k1", "k3", "k3"))
    told, ids = outcome(workshop, again.id), options(workshop, again.id)
    assert told.decided_by(ids["k1"], chosen=True, has_decider=False) == "runoff"
    assert told.decided_by(ids["k2"], chosen=False, has_decider=False) == "runoff"
    assert told.decided_by(ids["k2"], chosen=True, has_decider=False) == "group"


def test_targets_without_a_dot_in_the_run_off_stay_tied_while_a_place_is_free() -> None:
    workshop, round_ = tied()
    run_off(workshop, round_, ("k1", "k1", "k1"))
    ids = options(workshop, round_.id)
    assert outcome(workshop, round_.id).open == {ids["k2"], ids["k3"]}


@pytest.mark.parametrize(("role", "who"), [("decider", "decider"), ("member", "group")])
def test_an_open_tie_is_decided_by_the_decider_if_there_is_one_and_else_by_the_group(role: str, who: str) -> None:
    workshop, round_ = tied(tie_rule="decider")
    boss = Participant(name="Boss", role=role, can_vote=False)
    workshop = Workshop([*workshop, boss])
    option = options(workshop, round_.id)["k1"]
    assert outcome(workshop, round_.id).decided_by(option, chosen=True, has_decider=has_decider(workshop)) == who


def test_where_the_group_goes_another_way_the_group_decides() -> None:
    workshop = Workshop(room((2, 2), targets=4))
    round_ = held(workshop, {"p1": {"main": {"k1": 2}}, "p2": {"main": {"k2": 1}}}, select_count=1)
    told, ids = outcome(workshop, round_.id), options(workshop, round_.id)
    assert told.decided_by(ids["k1"], True, True) == "vote"
    assert told.decided_by(ids["k1"], False, True) == "group"
    assert told.decided_by(ids["k2"], True, True) == "group"
    assert told.decided_by(ids["k2"], False, True) == "vote"


def test_the_rest_is_left_in_one_step_and_what_was_decided_stays() -> None:
    workshop, round_ = tied()
    workshop.apply(decide(workshop, round_.id, "k1", True, 1, "It hurts most", "group"))
    rest = [Left(f"k{n}", n, "vote") for n in range(1, 5)]
    workshop.apply(leave_rest(workshop, round_.id, rest))
    first = decision_on(workshop, round_.id, "k1")
    assert first is not None
    assert (first.chosen, first.reason) == (True, "It hurts most")
    assert [workshop.the(Target, f"k{n}").state for n in range(1, 5)] == ["chosen", "parked", "parked", "parked"]


def test_the_same_set_up_again_is_the_same_but_for_its_number() -> None:
    workshop, round_ = tied(budget=2, cap_per_item=1, tie_rule="runoff", split_announced=True, min_silo_size=2)
    workshop.apply(clone_round(workshop, round_.id))
    again = workshop.all(VotingRound)[-1]
    same = {"question", "method", "budget", "cap_per_item", "select_count", "tie_rule", "secrecy", "collect"}
    same |= {"order", "min_silo_size", "split_announced", "split_shown", "ease_voters"}
    assert {name: getattr(again, name) for name in same} == {name: getattr(round_, name) for name in same}
    assert (again.no, again.state, again.parent_id) == (2, "draft", round_.id)
    assert list(options(workshop, again.id)) == ["k1", "k2", "k3", "k4"]


def test_only_a_revealed_round_goes_on_in_another() -> None:
    workshop, round_ = tied()
    workshop.apply(clone_round(workshop, round_.id))
    for verb in (clone_round, lambda w, id: draft_runoff(w, id, ["k1"], 1)):
        with pytest.raises(Refused):
            verb(workshop, workshop.all(VotingRound)[-1].id)


def told_beside(workshop: Workshop, first: VotingRound, second: VotingRound) -> dict[str, tuple[str, int, int]]:
    def number(place: Place | None) -> int:
        return place.place if place else 0

    rows = side_by_side(workshop, first.id, second.id)
    return {row.title: (str(row.words()), number(row.first), number(row.second)) for row in rows}


def test_two_rounds_side_by_side_say_in_words_how_far_each_target_moved() -> None:
    workshop = Workshop(room((2, 2), targets=4))
    first = held(workshop, {"p1": {"main": {"k1": 2, "k2": 1}}, "p2": {"main": {"k1": 1, "k3": 1}}}, budget=3)
    second = held(
        workshop, {"p1": {"main": {"k3": 2, "k2": 1}}, "p2": {"main": {"k3": 1}}}, target_ids=["k1", "k2", "k3"]
    )
    assert told_beside(workshop, first, second) == {
        "Target 3": ("up 1 place", 2, 1),
        "Target 2": ("the same place", 2, 2),
        "Target 1": ("down 2 places", 1, 3),
        "Target 4": ("not in the second", 4, 0),
    }
    assert told_beside(workshop, second, first)["Target 4"] == ("not in the first", 0, 4)


def test_a_target_that_is_gone_is_known_by_its_title() -> None:
    workshop, first = tied()
    second = held(workshop, ONE_EACH, target_ids=["k1", "k2", "k3"])
    lost = [
        one.but(target_id=None) if isinstance(one, BallotOption) and one.target_id == "k1" else one for one in workshop
    ]
    assert told_beside(Workshop(lost), first, second)["Target 1"] == ("the same place", 1, 1)
