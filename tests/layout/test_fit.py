"""What folds so that the path fits: what is farthest from where people look."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.fit import folds_to_fit, height_of, stage_folds, stage_lanes, stages_to_fold, width_of
from cxworkshop.layout.plan import Plan, PlanStop
from cxworkshop.layout.screen import lay_out
from cxworkshop.layout.sizes import STAGE
from tests.layout.paths import FRONT_LANES, LANES, STAGES, folds, lane_folds, plans


def two_each() -> Plan:
    """Two stops in every stage, all in the first lane but the last, in the fourth."""
    return Plan(STAGES, LANES, tuple(PlanStop(f"t{n}", n + 1, n // 2, 3 if n == 9 else 0) for n in range(10)), ())


@given(plans(), st.floats(200, 1200))
def test_folding_to_fit_leaves_three_lanes_and_folds_what_begins_latest(plan: Plan, height: float):
    folded = folds_to_fit(plan, height)
    assert len(folded) <= 1
    first = {lane.key: [stop.number for stop in plan.stops if stop.lane == n] for n, lane in enumerate(FRONT_LANES)}
    begins = {key: min(numbers, default=10_000) for key, numbers in first.items()}
    assert all(begins[key] == max(begins.values()) for key in folded)


@given(plans(), folds, lane_folds)
def test_the_size_is_known_before_anything_is_laid_out(plan: Plan, stages: frozenset[str], lanes: frozenset[str]):
    layout = lay_out(plan, stages, lanes)
    assert width_of(plan, stages) == layout.w
    assert height_of(plan, lanes) == layout.h


def test_an_empty_path_folds_no_lane():
    assert not folds_to_fit(Plan(STAGES, LANES, (), ()), 100)


@given(plans(), st.floats(200, 4000), st.sampled_from(["s0", "s2", "t3", "gone"]))
def test_stages_fold_until_the_path_fits_or_only_the_kept_one_is_open(plan: Plan, width: float, keep: str):
    folded = stages_to_fold(plan, width, [keep])
    stop = plan.stop(keep)
    kept = STAGES[stop.stage].id if stop else keep if keep in {"s0", "s2"} else "s0"
    assert kept not in folded
    assert width_of(plan, folded) <= width or len(folded) == len(STAGES) - 1


def test_the_stages_farthest_from_the_selection_fold_first():
    narrow = width_of(two_each(), {"s4"})
    assert stages_to_fold(two_each(), narrow, ["s1"]) == {"s4"}
    assert stages_to_fold(two_each(), narrow, ["t9"]) == {"s0"}
    assert stages_to_fold(two_each(), 10_000) == frozenset()


def test_the_projector_opens_the_active_stage_and_one_beside_it_while_all_fits():
    wide = width_of(two_each(), {"s0", "s1", "s4"}, STAGE)
    assert stage_folds(two_each(), wide, "s3") == {"s0", "s1", "s4"}
    assert stage_folds(two_each(), wide, "s0") == {"s2", "s3", "s4"}
    assert stage_folds(two_each(), wide - 1, "s3") == {"s0", "s1", "s2", "s4"}
    assert stage_folds(Plan((), (), (), ()), wide) == frozenset()


def test_the_projector_folds_the_lanes_without_a_card_in_an_open_stage():
    assert stage_lanes(two_each(), {"s1", "s2", "s3", "s4"}) == {"l1", "l2", "l3"}
    assert stage_lanes(two_each(), {"s0"}) == {"l1", "l2"}
