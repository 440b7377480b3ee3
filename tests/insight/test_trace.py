"""The trace of an item: every link that can be found, every one that can be missing, and nothing of a secret round."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from cxworkshop.insight.stations import FAULTS, STATIONS, Link, Reading, Station, Voted
from cxworkshop.insight.trace import Sum, Trace, broken, summary, trace, traces
from cxworkshop.library.demo import demo_records
from cxworkshop.model.change import Refused
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.encounter import Observation
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Record
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.voting import BallotOption, Decision, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.edits.any_verb import called, verbs
from tests.edits.test_every_verb import voting_closed, voting_open

SAMPLE = demo_records("en")


def revised(kind: type[Record], id: str, **fields: Any) -> Callable[[list[Record]], list[Record]]:
    """The sample with one record otherwise."""
    return lambda records: [one.but(**fields) if isinstance(one, kind) and one.id == id else one for one in records]


def without(kind: type[Record], *ids: str) -> Callable[[list[Record]], list[Record]]:
    """The sample without these records, or without any of a kind."""
    return lambda records: [one for one in records if not (isinstance(one, kind) and (not ids or one.id in ids))]


def followed(records: list[Record], item_id: str = "item-1") -> Trace:
    workshop = Workshop(records)
    return trace(workshop, workshop.the(RoadmapItem, item_id))


def ids(link: Link) -> list[str]:
    return [one.id for one in link.found]


def why(link: Link) -> tuple[str, str] | None:
    """The reason of a break and where it is mended."""
    return (link.broken.fault, link.broken.about) if link.broken else None


# Found


def test_an_item_of_the_sample_is_followed_from_the_need_to_the_figure():
    one = followed(SAMPLE)
    assert one.is_whole
    assert [ids(link) for link in one.links] == [
        ["g1"], ["c04", "c05"], ["q1", "q2", "q4"], ["k01"], ["round-1", "round-2"], ["item-1"], ["p01"],
        ["rehearsal-3"], ["c05-check"],
    ]  # fmt: skip
    assert one.at("need").found[0].title == "Car back at the agreed time or a ride instead"
    first, second = (vote.what for vote in one.at("vote").found)
    assert isinstance(first, Voted)
    assert isinstance(second, Voted)
    assert (first.place, first.of, first.voters, first.dots) == (1, 12, {"main": 8}, {"main": 8})
    assert second.dots == {"impact": 8, "ease": 6}
    assert first.decision is not None
    assert first.decision.reason.startswith("Most dots, from five silos")
    figure = one.at("measure").found[0].what
    assert isinstance(figure, Reading)
    assert (figure.now.part, figure.now.n, figure.goal) == (9, 40, "100 %")


def test_it_tells_what_customers_said_and_where_they_are_asked_again():
    assert [one.id for one in followed(SAMPLE).heard] == ["observation-1", "observation-2"]
    assert [one.id for one in followed(SAMPLE).loops] == ["loop-2"]
    assert followed(without(Observation)(SAMPLE)).heard == ()


def test_the_sum_of_the_sample_and_each_missing_link_by_name():
    workshop = Workshop(SAMPLE)
    assert summary(workshop) == Sum(whole=4, items=11, missing=11)
    told = [(item.id, link.station, link.broken.fault) for item, link in broken(workshop) if link.broken]
    assert told == [
        ("item-2", "measure", "only_words"), ("item-6", "rehearsal", "no_rehearsal"),
        ("item-7", "rehearsal", "no_rehearsal"), ("item-8", "target", "no_target"),
        ("item-8", "measure", "only_words"), ("item-9", "target", "no_target"), ("item-9", "measure", "only_words"),
        ("item-10", "target", "no_target"), ("item-10", "measure", "no_measure"),
        ("item-11", "target", "no_target"), ("item-11", "measure", "no_measure"),
    ]  # fmt: skip


def test_what_is_done_or_stopped_is_followed_but_not_counted():
    workshop = Workshop(revised(RoadmapItem, "item-8", status="done")(SAMPLE))
    assert summary(workshop) == Sum(whole=4, items=10, missing=9)
    assert [one.item.id for one in traces(workshop)][7] == "item-8"


@pytest.mark.parametrize(
    ("item", "station", "words", "change"),
    [("item-1", "need", "guessed", revised(CustomerGroup, "g1", need_evidence="guessed")),
     ("item-1", "pair", "one side", revised(Problem, "q2", customer_side="")),
     ("item-7", "vote", "left it for now", list),
     ("item-5", "rehearsal", "plan for the same stop", list),
     ("item-1", "rehearsal", "no day", lambda rows: [*rows, Rehearsal(id="more", target_id="k01")])],
)  # fmt: skip
def test_what_holds_but_not_firmly_is_said_and_is_no_break(
    item: str, station: Station, words: str, change: Callable[[list[Record]], list[Record]]
):
    link = followed(change(SAMPLE), item).at(station)
    assert link.found
    assert link.broken is None
    assert any(words in str(one) for one in link.weak)


def test_a_choice_against_the_dots_is_found_and_said():
    told = followed(SAMPLE, "item-2").at("vote").found[0]
    assert str(told.under[0]) == "Taken by the group, not by the dots"


def test_a_target_that_was_merged_is_followed_to_the_one_it_lives_on_in():
    records = revised(Target, "k12", state="merged", merged_into_id="k01")(SAMPLE)
    one = followed(records, "item-2").at("target")
    assert ids(one) == ["k01"]
    assert "A five-minute stand-up across silos" in str(one.found[0].under[0])
    assert followed(revised(Target, "k01", merged_into_id="k12")(records), "item-2").at("target").found


# Missing

BREAKS: list[tuple[str, str, Station, str, Callable[[list[Record]], list[Record]]]] = [
    ("no_need", "item-1", "need", "k01", revised(Target, "k01", group_id=None)),
    ("no_stop", "item-1", "stop", "k01", revised(Target, "k01", touchpoint_ids=())),
    ("no_pair", "item-1", "pair", "k01", revised(Target, "k01", problem_ids=())),
    ("half_pair", "item-3", "pair", "q7", revised(Problem, "q7", company_side="")),
    ("no_target", "item-1", "target", "item-1", revised(RoadmapItem, "item-1", target_id=None)),
    ("no_vote", "item-1", "vote", "k01", without(BallotOption)),
    ("undecided", "item-1", "vote", "round-2", without(Decision)),
    ("no_owner", "item-1", "owner", "item-1", revised(RoadmapItem, "item-1", owner_id=None)),
    ("not_asked", "item-1", "owner", "item-1", revised(Participant, "p01", present=False)),
    ("no_rehearsal", "item-1", "rehearsal", "k01", without(Rehearsal)),
    ("no_day", "item-1", "rehearsal", "rehearsal-3", revised(Rehearsal, "rehearsal-3", date="")),
    ("only_words", "item-1", "measure", "item-1", revised(Target, "k01", measure_id=None)),
    ("no_measure", "item-10", "measure", "item-10", list),
    ("no_figure", "item-1", "measure", "c05-check", revised(Measure, "c05-check", yes=0, n=0)),
    ("no_goal", "item-6", "measure", "item-6", revised(RoadmapItem, "item-6", measure_id="c06-answers")),
]


@pytest.mark.parametrize(("fault", "item", "station", "about", "change"), BREAKS, ids=[row[0] for row in BREAKS])
def test_a_missing_link_says_why_and_where_it_is_mended(
    fault: str, item: str, station: Station, about: str, change: Callable[[list[Record]], list[Record]]
):
    one = followed(change(SAMPLE), item)
    link = one.at(station)
    assert link in one.missing
    assert not link.found
    assert not one.is_whole
    assert why(link) == (fault, about)
    assert link.broken
    assert "{" not in str(link.broken.words)


def test_a_stop_in_the_tray_is_said_to_lie_there():
    records = revised(Touchpoint, "c16", stage_id=None, channel_id=None)(SAMPLE)
    assert why(followed(records, "item-3").at("stop")) == ("in_tray", "c16")


def test_a_goal_in_the_items_own_words_is_enough():
    records = revised(RoadmapItem, "item-6", measure_id="c06-answers", goal_value="four of five")(SAMPLE)
    figure = followed(records, "item-6").at("measure").found[0].what
    assert isinstance(figure, Reading)
    assert figure.goal == "four of five"


def test_without_a_target_one_sentence_is_said_and_not_six():
    one = followed(SAMPLE, "item-8")
    assert [link.station for link in one.links if link.broken and link.broken.follows] == [
        "need", "stop", "pair", "vote", "rehearsal",
    ]  # fmt: skip
    assert [link.station for link in one.missing] == ["target", "measure"]


def test_every_reason_there_is_has_been_tried():
    tried = {row[0] for row in BREAKS} | {"follows", "in_tray", "unrevealed"}
    assert tried == set(FAULTS)


# Secrecy


@pytest.mark.parametrize("records", [voting_open(), voting_closed()], ids=["open", "closed"])
def test_of_a_round_that_is_not_revealed_nothing_is_told_but_that_it_waits(records: list[Record]):
    link = followed(records).at("vote")
    assert why(link) == ("unrevealed", "k01")
    assert not link.found


def test_a_round_called_off_is_no_vote():
    records = [one.but(state="void") if isinstance(one, VotingRound) else one for one in SAMPLE]
    assert why(followed(records).at("vote")) == ("no_vote", "k01")


# Whatever was done

TOPICS = ("roadmap", "practice", "targets", "twins", "problems", "customer", "people", "experience", "voting", "rounds",
          "decisions", "surprises", "path")  # fmt: skip
EVERY = {name: verb for name, verb in verbs().items() if name.split(".")[0] in TOPICS}


@settings(max_examples=20)
@given(some.lists(some.sampled_from(sorted(EVERY)), max_size=12), some.integers(0, 9999))
def test_whatever_was_done_each_station_is_found_or_broken_and_secrets_are_kept(names: list[str], seed: int):
    workshop, dice = Workshop(SAMPLE), random.Random(seed)
    for name in names:
        with suppress(Refused, KeyError):  # a rule, or nothing of that kind is left
            workshop.apply(called(dice, workshop, EVERY[name]))
    for one in traces(workshop):
        assert [link.station for link in one.links] == list(STATIONS)
        assert all(bool(link.found) != (link.broken is not None) for link in one.links)
        votes = [vote.what for vote in one.at("vote").found]
        assert all(isinstance(vote, Voted) and vote.round.state == "revealed" for vote in votes)
    assert summary(workshop).missing == len(broken(workshop))
