"""The seven readings of a revealed vote: each is asked where its rule holds, and only there."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from cxworkshop.edits.decisions import decide
from cxworkshop.insight.readings import RULES, own_nests, readings
from cxworkshop.insight.two_sides import two_sides
from cxworkshop.insight.voting import ranking, turnout_count
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CauseLink, Target
from cxworkshop.model.voting import OTHERS
from cxworkshop.model.workshop import Workshop
from tests.elections import held, options, room

Dots = Mapping[str, Mapping[str, int]]


def vote(
    sizes: tuple[int, ...], ballots: Dots, extra: tuple[Record, ...] = (), **settings: object
) -> tuple[Workshop, str]:
    """A round on six targets owned in turn; `ballots` names person: target: dots. Silos are shown apart."""
    workshop = Workshop([*room(sizes, targets=6), *extra])
    shown = {"budget": 3, "cap_per_item": 3, "min_silo_size": 2, "split_announced": True}
    round_ = held(workshop, {person: {"main": dots} for person, dots in ballots.items()}, **shown | settings)
    return workshop, round_.id


def asked(workshop: Workshop, round_id: str) -> dict[str, list[str]]:
    return {one.key: [str(about) for about in one.about] for one in readings(workshop, round_id)}


def everybody(sizes: tuple[int, ...], dots: Mapping[str, int]) -> dict[str, Mapping[str, int]]:
    return {f"p{n}": dots for n in range(1, sum(sizes) + 1)}


def test_there_are_seven_and_each_is_a_question() -> None:
    assert [rule.__name__ for rule in RULES] == [
        "shared", "one_silo", "own_nest", "given_away", "late_symptom", "blind_spot", "all_fixing"
    ]  # fmt: skip


@pytest.mark.parametrize(("silos", "is_shared"), [(1, False), (2, False), (3, True), (5, True)])
def test_shared_is_what_three_silos_of_five_gave_a_dot(silos: int, is_shared: bool) -> None:
    sizes = (2,) * 5
    ballots = {f"p{n}": {"k1" if n <= 2 * silos else "k2": 1} for n in range(1, 11)}
    workshop, round_id = vote(sizes, ballots)
    (first,) = [place for place in ranking(workshop, round_id) if place.option.letter == "A"]
    assert (f"place {first.place}" in asked(workshop, round_id)["shared"]) == is_shared


@pytest.mark.parametrize(("own", "told"), [(2, []), (3, ["A: 3 of 5 from AS"])])
def test_one_silo_is_sixty_per_cent_of_the_dots_from_one(own: int, told: list[str]) -> None:
    """Five dots on one target; `own` of them from AS."""
    ballots = {
        "p1": {"k1": own - 1},
        "p2": {"k1": 1},
        "p3": {"k1": 3 - own + 1},
        "p5": {"k1": 1},
        "p4": {"k6": 1},
        "p6": {"k5": 1},
    }
    found = asked(*vote((2, 2, 2), ballots))
    assert [line for line in found.get("one_silo", []) if line.startswith("A")] == told


def test_where_only_one_silo_voted_it_is_not_asked_what_it_alone_sees() -> None:
    assert "one_silo" not in asked(*vote((3, 3), {f"p{n}": {"k1": 1} for n in (1, 2, 3)}))


def test_own_nest_is_a_share_of_the_silos_own_dots() -> None:
    """AS owns k1, k3 and k5 when there are two silos."""
    ballots = {"p1": {"k1": 2, "k2": 1}, "p2": {"k3": 1, "k2": 1}, "p3": {"k1": 3}, "p4": {"k1": 1}}
    workshop, round_id = vote((2, 2), ballots)
    assert {nest.silo.code: (nest.own, nest.total) for nest in own_nests(workshop, round_id)} == {
        "AS": (3, 5), "HN": (0, 4)
    }  # fmt: skip
    assert asked(workshop, round_id)["own_nest"] == ["AS 60 %"]


def test_given_away_is_a_silos_own_target_that_others_carry() -> None:
    ballots = {"p1": {"k2": 1}, "p2": {"k2": 1}, "p3": {"k1": 2}, "p4": {"k1": 1}, "p5": {"k3": 1}, "p6": {"k3": 1}}
    found = asked(*vote((2, 2, 2), ballots))
    assert found["given_away"] == ["A: others for AS", "B: others for HN"]


def test_a_silo_that_is_joined_with_others_may_have_carried_its_own() -> None:
    """AS and KO are one person each and joined; HN is shown apart, and gave its own target nothing."""
    ballots = {"p1": {"k2": 2}, "p2": {"k1": 2}, "p3": {"k1": 1}, "p4": {"k3": 1}}
    assert asked(*vote((1, 2, 1), ballots))["given_away"] == ["B: others for HN"]


def scored(gaps: Mapping[str, int]) -> tuple[Record, ...]:
    """A stop for each target named, with a gap of that size at full importance."""
    path = Path(id="path", name="Path")
    found: list[Record] = [path, Stage(id="s", path_id="path", name="Stage"), Channel(id="c", name="Channel")]
    for target, gap in gaps.items():
        found.append(Touchpoint(id=f"t-{target}", path_id="path", title=f"Stop {target}", stage_id="s", channel_id="c",
                                state="placed", order=len(found)))  # fmt: skip
        for dimension, value in (("expectation", 5), ("experience", 5 + gap), ("importance", 5)):
            found.append(Score(touchpoint_id=f"t-{target}", dimension=dimension, value=value))
    return tuple(found)


def at_stops(workshop: Workshop, targets: tuple[str, ...]) -> Workshop:
    """The same, with these targets at their stops."""
    return Workshop(
        one.but(touchpoint_ids=(f"t-{one.id}",)) if isinstance(one, Target) and one.id in targets else one
        for one in workshop
    )


def test_a_blind_spot_has_few_dots_and_hurts_most() -> None:
    ballots = everybody((2, 2), {"k2": 1, "k3": 1, "k4": 1})
    workshop, round_id = vote((2, 2), ballots, scored({"k1": -3, "k2": -4, "k5": -1}))
    workshop = at_stops(workshop, ("k1", "k2", "k5"))
    assert asked(workshop, round_id)["blind_spot"] == ["A: gap −3"]


def test_without_a_blind_spot_that_is_said() -> None:
    workshop, round_id = vote((2, 2), everybody((2, 2), {"k1": 1, "k2": 1}), scored({"k1": -3, "k2": -4}))
    workshop = at_stops(workshop, ("k1", "k2"))
    assert asked(workshop, round_id)["blind_spot"] == ["none this time"]
    (spot,) = [one for one in readings(workshop, round_id) if one.key == "blind_spot"]
    assert spot.question == "Nothing that hurts was left without dots."


def test_a_late_symptom_is_taken_where_the_trouble_shows_and_not_where_it_is_born() -> None:
    link = CauseLink(id="l", cause_id="t-k1", symptom_id="t-k2")
    workshop, round_id = vote(
        (2, 2), everybody((2, 2), {"k2": 1}), (*scored({"k1": -1, "k2": -2}), link), select_count=1
    )
    workshop = at_stops(workshop, ("k1", "k2"))
    assert asked(workshop, round_id)["late_symptom"] == ["B: stop 2, born at stop 1"]
    both = Workshop(
        one.but(touchpoint_ids=("t-k1", "t-k2")) if isinstance(one, Target) and one.id == "k2" else one
        for one in workshop
    )
    assert "late_symptom" not in asked(both, round_id)


def test_all_fixing_looks_at_what_is_taken_and_ends_with_one_of_another_kind() -> None:
    workshop, round_id = vote((2, 2), everybody((2, 2), {"k1": 1, "k2": 1}), select_count=2)
    assert asked(workshop, round_id)["all_fixing"] == ["all 2 repair what does not work"]
    other = Target(id="k9", title="A smile", element="emotion", target_type="emotion", order=9)
    workshop = Workshop([*workshop, other])
    for target in ("k1", "k2", "k9"):
        workshop.apply(decide(workshop, round_id, target, True, 1))
    assert "all_fixing" not in asked(workshop, round_id)


def test_of_two_criteria_the_readings_look_at_impact_alone() -> None:
    ballots = {f"p{n}": {"impact": {"k2": 1}, "ease": {"k1": 1}} for n in range(1, 5)}
    workshop = Workshop(room((2, 2), targets=6))
    round_ = held(workshop, ballots, method="two_criteria", min_silo_size=2, split_announced=True)
    nests = {nest.silo.code: nest.share for nest in own_nests(workshop, round_.id)}
    assert nests == {"AS": 0, "HN": 1}
    assert asked(workshop, round_.id)["shared"] == ["B"]  # it has no place, only a letter


def test_the_ease_of_those_who_would_do_the_work_is_told_apart() -> None:
    """k1 is owned by AS, k2 by HN; HN finds k1 easy, AS does not."""
    ballots = {"p1": {"impact": {"k1": 1}, "ease": {"k2": 1}}, "p2": {"impact": {"k1": 1}, "ease": {"k1": 1}}}
    ballots |= {f"p{n}": {"impact": {"k1": 1}, "ease": {"k1": 1}} for n in (3, 4)}
    workshop = Workshop(room((2, 2), targets=6))
    round_ = held(workshop, ballots, method="two_criteria", min_silo_size=2, split_announced=True)
    sides = two_sides(workshop, round_.id)
    assert sides is not None
    points = {point.option.target_id: point for point in sides.points}
    assert (points["k1"].ease, points["k1"].doer_ease) == (3, 1)
    assert points["k1"].doer is not None
    assert points["k1"].doer.code == "AS"


def test_of_a_silo_that_is_not_shown_apart_no_own_ease_is_told() -> None:
    ballots = {f"p{n}": {"impact": {"k1": 1}, "ease": {"k1": 1}} for n in range(1, 5)}
    workshop = Workshop(room((2, 2), targets=6))
    round_ = held(workshop, ballots, method="two_criteria")
    sides = two_sides(workshop, round_.id)
    assert sides is not None
    assert {point.doer_ease for point in sides.points} == {None}
    assert set(ranking(workshop, round_.id)[0].groups) == {OTHERS}


def test_dots_at_hand_count_ease_only_of_those_who_were_asked() -> None:
    """Only AS owns what is on the ballot, so only its three tell of ease."""
    ballots = {f"p{n}": {"impact": {"k1": 1}, "ease": {"k1": 1}} for n in (1, 2, 3)}
    ballots |= {f"p{n}": {"impact": {"k3": 1}} for n in (4, 5, 6)}
    workshop = Workshop(room((3, 3), targets=6))
    round_ = held(
        workshop, ballots, method="two_criteria", ease_voters="doers", budget=1, target_ids=["k1", "k3", "k5"]
    )
    count = turnout_count(workshop, round_)
    assert (count.ballots, count.dots, count.possible) == (6, 9, 9)
    assert set(options(workshop, round_.id)) == {"k1", "k3", "k5"}
