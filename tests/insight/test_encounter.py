"""What an encounter adds up to: a flow with its final check, the seven viewpoints, how finely a path is cut."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.insight.encounter import (
    FEW_ON_PATH,
    MANY_IN_STAGE,
    MANY_ON_PATH,
    VIEWPOINTS,
    final_check,
    flow_complete,
    flow_today,
    granularity,
    seven_score,
)
from cxworkshop.model.encounter import EncounterDescription, FlowStep
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.model.record import Record
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def path_with(*counts: int) -> list[Record]:
    """A path with so many stops in each of its stages."""
    records: list[Record] = [Path(id="p", name="Path"), Channel(id="web", name="Web")]
    for no, count in enumerate(counts, 1):
        records.append(Stage(id=f"s{no}", path_id="p", name=f"Stage {no}", order=no))
        records += [stop(f"{no}-{place}", f"s{no}", place) for place in range(1, count + 1)]
    return records


def stop(id: str, stage: str, order: int) -> Touchpoint:
    return Touchpoint(id=id, path_id="p", title=id, stage_id=stage, channel_id="web", order=order, state="placed")


def with_steps(*steps: tuple[str, bool]) -> Workshop:
    made = [
        FlowStep(touchpoint_id="1-1", flow_kind=kind, happens_today=today, order=order)
        for order, (kind, today) in enumerate(steps, 1)
    ]
    return Workshop([*path_with(1), *made])


def test_a_flow_nobody_has_written_is_none_of_five():
    assert flow_today(Workshop(path_with(1)), "1-1") == (0, 5)
    assert final_check(Workshop(path_with(1)), "1-1") == "missing"


@pytest.mark.parametrize(
    ("steps", "check"),
    [
        ((("greet", True), ("propose", True)), "missing"),
        ((("greet", True), ("confirm", False)), "not_today"),
        ((("confirm", True), ("other", False)), "there"),
    ],
)
def test_a_flow_is_complete_when_its_final_check_happens_today(steps: tuple[tuple[str, bool], ...], check: str):
    workshop = with_steps(*steps)
    assert final_check(workshop, "1-1") == check
    assert flow_complete(workshop, "1-1") == (check == "there")
    assert flow_today(workshop, "1-1") == (sum(today for _, today in steps), len(steps))


def fully_known() -> list[Record]:
    """A stop with all seven viewpoints; each comes from records of its own."""
    deviation = Deviation(id="d", title="Late", touchpoint_ids=("1-1",))
    return [
        *path_with(1)[:-1],
        stop("1-1", "s1", 1).but(is_key=True, situation="In a hurry"),
        Target(id="t", title="Answer faster", touchpoint_ids=("1-1",)),
        EncounterDescription(id="e", touchpoint_id="1-1", text="How we answer"),
        FlowStep(id="f", touchpoint_id="1-1", flow_kind="confirm"),
        deviation,
        ContingencyPlan(id="c", deviation_id="d", state="ready"),
        FeedbackLoop(id="l", touchpoint_id="1-1"),
    ]


def test_all_seven_viewpoints_are_found_and_stand_in_the_order_of_the_ring():
    score = seven_score(Workshop(fully_known()), "1-1")
    assert list(score) == list(VIEWPOINTS)
    assert all(score.values())


@pytest.mark.parametrize(
    ("kind", "fields", "viewpoint"),
    [
        ("touchpoint", {"is_key": False}, "identified"),
        ("target", {"state": "dropped"}, "chosen"),
        ("target", {"touchpoint_ids": ()}, "chosen"),
        ("encounter_description", {"text": ""}, "described"),
        ("touchpoint", {"situation": ""}, "situation"),
        ("flow_step", {"happens_today": False}, "flow"),
        ("contingency_plan", {"state": "draft"}, "plan"),
    ],
)
def test_a_viewpoint_that_is_not_there_leaves_its_own_arc_open(kind: str, fields: dict[str, object], viewpoint: str):
    records = [one.but(**fields) if one.kind == kind else one for one in fully_known()]
    score = seven_score(Workshop(records), "1-1")
    assert [name for name, there in score.items() if not there] == [viewpoint]


def test_an_empty_path_gets_no_hint():
    assert granularity(Workshop(path_with())) == []
    assert granularity(Workshop(path_with(0, 0))) == []


def test_few_stops_are_too_coarse_and_a_crowded_stage_too_fine():
    (whole,) = granularity(Workshop(path_with(3, 3)))
    assert (whole.stage, whole.grain, whole.count) == (None, "coarse", 6)
    crowded, thin = granularity(Workshop(path_with(10, 1)))
    assert (crowded.stage and crowded.stage.id, crowded.grain, crowded.count) == ("s1", "fine", 10)
    assert (thin.stage and thin.stage.id, thin.grain, thin.count) == ("s2", "coarse", 1)
    assert granularity(Workshop(path_with(4, 5, 3))) == []


@given(st.lists(st.integers(0, 15), min_size=1, max_size=6))
def test_every_hint_names_what_it_counted(counts: list[int]):
    for hint in granularity(Workshop(path_with(*counts))):
        if hint.stage is None:
            assert hint.count == sum(counts)
            assert hint.count < FEW_ON_PATH if hint.grain == "coarse" else hint.count > MANY_ON_PATH
        else:
            assert hint.count == counts[hint.stage.order - 1]
            assert hint.count <= 1 if hint.grain == "coarse" else hint.count > MANY_IN_STAGE
