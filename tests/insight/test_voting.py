"""The ranking, its ties and its readings, against the sample workshop and against a naive count."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cxworkshop.insight.outcome import has_decider, outcome
from cxworkshop.insight.readings import own_nests, readings
from cxworkshop.insight.two_sides import two_sides
from cxworkshop.insight.vote_warnings import warnings
from cxworkshop.insight.voting import contested, ranking, turnout_count
from cxworkshop.insight.worst_gap import worst_gap
from cxworkshop.model.experience import Score
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.model.workshop import Workshop
from tests.elections import held, room

DEMO = json.loads((Path(__file__).parents[2] / "resources" / "demo.json").read_text(encoding="utf-8"))


def demo_room() -> Workshop:
    """The people, targets and scores of the sample workshop, straight from its file."""
    records: list[Record] = []
    for place, silo in enumerate(DEMO["silos"], 1):
        records.append(Silo(id=silo["code"], name=silo["en"], code=silo["code"], colour=place, order=place))
    for place, person in enumerate(DEMO["participants"], 1):
        fields = {key: person[key] for key in ("id", "name", "role", "can_vote")}
        records.append(Participant(**fields, silo_id=person["silo"], order=place))
    for place, target in enumerate(DEMO["targets"], 1):
        records.append(
            Target(id=target["id"], title=target["en"], owner_silo_id=target["owner_silo"], element=target["element"],
                   target_type=target["type"], touchpoint_ids=tuple(target["touchpoints"]), order=place)
        )  # fmt: skip
    for stop in DEMO["touchpoints"]:
        for dimension in ("expectation", "experience", "importance"):
            if stop.get(dimension) is not None:
                records.append(Score(touchpoint_id=stop["id"], dimension=dimension, value=stop[dimension]))
    return Workshop(records)


def demo_round(workshop: Workshop, no: int) -> tuple[str, dict[str, Any]]:
    """Holds round `no` of the sample with its own anonymous ballots; each goes to some person of its silo."""
    told = DEMO["rounds"][no - 1]
    people = {
        silo["code"]: [p["id"] for p in DEMO["participants"] if p["silo"] == silo["code"]] for silo in DEMO["silos"]
    }
    ballots = {}
    for given in told["ballots_anonymous"]:
        sides = {"main": given["dots"]} if "dots" in given else {
            side: dict.fromkeys(given[side], 1) for side in ("impact", "ease")}  # fmt: skip
        ballots[people[given["silo"]].pop(0)] = sides
    settings = {key: told[key] for key in ("method", "budget", "cap_per_item", "select_count", "min_silo_size")}
    asked = sorted(row["option"] for row in told["result"])
    round_ = held(workshop, ballots, **settings, split_announced=told["split_announced"], target_ids=asked)
    return round_.id, told


def test_the_first_round_of_the_sample_comes_out_as_told() -> None:
    workshop = demo_room()
    round_id, told = demo_round(workshop, 1)
    found = [
        {"option": place.option.target_id, "dots": place.dots, "voters": place.voters, "silos": place.silos,
         "by_silo": dict(place.groups), "rank": place.place, "tie": place.tied}
        for place in ranking(workshop, round_id)
    ]  # fmt: skip
    assert found == told["result"]


def test_the_own_nests_of_the_sample_come_out_as_told() -> None:
    workshop = demo_room()
    round_id, told = demo_round(workshop, 1)
    found = {
        nest.silo.code: {"own": nest.own, "total": nest.total, "share": round(nest.share, 2)}
        for nest in own_nests(workshop, round_id)
    }
    assert found == told["own_nest"]


def test_the_second_round_of_the_sample_falls_into_the_told_quadrants() -> None:
    workshop = demo_room()
    round_id, told = demo_round(workshop, 2)
    sides = two_sides(workshop, round_id)
    assert sides is not None
    assert {"impact": round(sides.mean_impact, 2), "ease": round(sides.mean_ease, 2)} == told["axis_mean"]
    found = {
        p.option.target_id: {"option": p.option.target_id, "impact": p.impact, "ease": p.ease, "quadrant": p.quadrant}
        for p in sides.points
    }
    assert found == {row["option"]: row for row in told["result"]}


def told_titles() -> dict[str, str]:
    return {target["id"]: target["en"] for target in DEMO["targets"]}


def test_the_sample_as_it_is_delivered_holds_the_told_figures(demo: Workshop) -> None:
    """Its tallies are written in its file; here they are ranked."""
    titles, codes = told_titles(), {silo.id: silo.code for silo in demo.all(Silo)}
    first, second = demo.all(VotingRound)
    found = [
        {"option": place.option.title_snapshot, "dots": place.dots, "voters": place.voters, "silos": place.silos,
         "by_silo": {codes[group]: dots for group, dots in place.groups.items()},
         "rank": place.place, "tie": place.tied}
        for place in ranking(demo, first.id)
    ]  # fmt: skip
    assert found == [row | {"option": titles[row["option"]]} for row in DEMO["rounds"][0]["result"]]
    sides = two_sides(demo, second.id)
    assert sides is not None
    quadrants = {point.option.title_snapshot: (point.impact, point.ease, point.quadrant) for point in sides.points}
    assert quadrants == {
        titles[row["option"]]: (row["impact"], row["ease"], row["quadrant"]) for row in DEMO["rounds"][1]["result"]
    }


def test_the_decisions_of_the_sample_are_whose_the_vote_says_they_are(demo: Workshop) -> None:
    first = demo.all(VotingRound)[0]
    told = outcome(demo, first.id)
    options = {place.option.target_id: place for place in ranking(demo, first.id)}
    for decision in demo.all(Decision):
        place = options[decision.target_id]
        assert decision.rank_shown == place.place
        assert decision.by == told.decided_by(place.option.id, decision.chosen, has_decider(demo))


def test_the_readings_of_the_sample_as_it_is_delivered_find_late_symptoms(demo: Workshop) -> None:
    asked = {one.key: [str(about) for about in one.about] for one in readings(demo, demo.all(VotingRound)[0].id)}
    assert list(asked) == ["shared", "one_silo", "own_nest", "given_away", "late_symptom", "blind_spot"]
    assert "E: stop 10, born at stop 5" in asked["late_symptom"]


def test_turnout_tells_ballots_and_dots() -> None:
    workshop = demo_room()
    round_id, _ = demo_round(workshop, 1)
    from_round = next(r for r in workshop if r.id == round_id)
    assert str(turnout_count(workshop, from_round).words()) == "12 of 12 ballots · 36 of 36 dots"  # type: ignore[arg-type]


def test_the_readings_of_the_sample_ask_what_the_room_should_hear() -> None:
    workshop = demo_room()
    round_id, _ = demo_round(workshop, 1)
    asked = {reading.key: [str(about) for about in reading.about] for reading in readings(workshop, round_id)}
    assert asked["shared"] == ["place 1", "place 4"]
    assert asked["one_silo"][0] == "C: 3 of 4 from VA"
    assert asked["own_nest"] == ["AS 100 %", "HN 83 %"]
    assert asked["given_away"] == ["D: others for AS", "F: others for HN"]
    assert asked["blind_spot"] == ["none this time"]
    assert "all_fixing" not in asked


def test_a_target_without_dots_shows_its_worst_gap() -> None:
    workshop = demo_room()
    round_id, _ = demo_round(workshop, 1)
    last = ranking(workshop, round_id)[-3:]
    assert [(place.dots, place.worst_gap, place.standing) for place in last] == [(0, -1, "no_dots")] * 3


def test_the_breadth_rule_says_why_one_of_a_tie_is_above_the_line() -> None:
    workshop = demo_room()
    round_id, _ = demo_round(workshop, 1)
    words = {place.option.target_id: str(place.tie_words) for place in ranking(workshop, round_id)}
    assert words["k05"] == "tie: 4 people against 3"
    assert words["k03"] == "tie at 4: 3 people"
    assert words["k06"] == words["k12"] == "tie below the line: nothing to decide"
    assert words["k01"] == words["k10"] == "None"


def test_an_equal_tie_across_the_line_is_contested_and_nothing_hidden_breaks_it() -> None:
    workshop = Workshop(room((2, 2), targets=4))
    one_each = {"p1": {"main": {"k1": 1}}, "p2": {"main": {"k2": 1}}, "p3": {"main": {"k3": 1}}}
    round_ = held(workshop, one_each, select_count=2)
    assert [place.option.target_id for place in contested(ranking(workshop, round_.id))] == ["k1", "k2", "k3"]


def test_without_the_breadth_rule_equal_dots_across_the_line_are_contested() -> None:
    workshop = Workshop(room((2, 2), targets=4))
    ballots = {"p1": {"main": {"k1": 2, "k2": 1}}, "p3": {"main": {"k2": 1}}}
    round_ = held(workshop, ballots, select_count=1, tie_rule="runoff")
    assert [place.standing for place in ranking(workshop, round_.id)] == ["contested"] * 2 + ["no_dots"] * 2


def test_nothing_is_ranked_before_the_reveal() -> None:
    workshop = Workshop(room((3, 3)))
    round_ = held(workshop, {"p1": {"main": {"k1": 1}}, "p2": {"main": {"k1": 1}}})
    assert ranking(workshop, round_.id)
    closed = Workshop([*(r for r in workshop if r.id != round_.id), round_.but(state="closed")])
    assert ranking(closed, round_.id) == []


def test_a_gap_is_the_teams_when_there_is_one_and_else_the_median_of_the_silos() -> None:
    scores = [Score(touchpoint_id="c", dimension="expectation", value=5)]
    scores += [Score(touchpoint_id="c", dimension="experience", value=v, silo_id=s) for v, s in ((1, "AS"), (4, "HN"))]
    assert worst_gap(Workshop(scores), Target(title="x", touchpoint_ids=("c",))) == -2.5


@pytest.mark.parametrize(
    ("options", "voters", "budget", "told"),
    [(12, 12, 3, 0), (5, 12, 3, 2), (24, 12, 6, 1), (12, 7, 3, 1), (12, 3, 3, 2), (8, 12, 5, 1)],
)
def test_warnings_come_before_opening_and_block_nothing(options: int, voters: int, budget: int, told: int) -> None:
    assert len(warnings("dots", options, voters, budget)) == told
