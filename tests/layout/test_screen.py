"""The geometry of the path: no two cards meet, the line never passes under a card, and a new card only pushes right."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.layout.curve import height_of
from cxworkshop.layout.plan import Lane, Plan, PlanMove, PlanStop, served, with_stop
from cxworkshop.layout.fit import folds_to_fit
from cxworkshop.layout.screen import SLOT, Layout, lay_out
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import WINDOW
from cxworkshop.model.path import Stage

LANES = (*tuple(Lane(f"l{n}", f"Lane {n}", "web") for n in range(4)), Lane("b", "Back", "backstage", backstage=True))
STAGES = tuple(Stage(id=f"s{n}", path_id="p", name=f"Stage {n}", order=n + 1) for n in range(5))
KINDS = ("pause", "switch", "drop_out", "re_entry", "return")


@st.composite
def plans(draw: st.DrawFn) -> Plan:
    places = draw(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=25))
    feelings = st.one_of(st.none(), st.floats(-2, 2))
    stops = tuple(
        PlanStop(f"t{n}", n + 1, stage, lane, lane == 4, feeling=None if lane == 4 else draw(feelings))
        for n, (stage, lane) in enumerate(sorted(places, key=lambda place: place[0]))
    )
    front = [stop.id for stop in stops if not stop.backstage]
    moves = draw(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 99), st.integers(0, 99)), max_size=6))
    made = tuple(move(n, kind, front, a, b) for n, (kind, a, b) in enumerate(moves)) if front else ()
    return Plan(STAGES, LANES, served(stops), made)


def move(n: int, kind: str, front: list[str], a: int, b: int) -> PlanMove:
    one, other = front[a % len(front)], front[b % len(front)]
    return PlanMove(f"m{n}", kind, None if kind == "re_entry" else one, None if kind == "drop_out" else other)  # type: ignore[arg-type]


folds = st.frozensets(st.sampled_from([stage.id for stage in STAGES]))
lane_folds = st.frozensets(st.sampled_from([lane.key for lane in LANES[:4]]))


@settings(deadline=None)
@given(plans(), folds, lane_folds)
def test_no_two_cards_meet_and_every_stop_is_there(plan: Plan, stages: frozenset[str], lanes: frozenset[str]):
    layout = lay_out(plan, stages, lanes)
    assert set(layout.boxes) == {stop.id for stop in plan.stops}
    for place, card in enumerate(layout.cards):
        assert not any(card.rect.meets(other.rect) for other in layout.cards[place + 1 :])


@settings(deadline=None)
@given(plans(), folds, lane_folds)
def test_the_line_never_passes_under_a_card(plan: Plan, stages: frozenset[str], lanes: frozenset[str]):
    layout = lay_out(plan, stages, lanes)
    for start, end in pairwise(layout.trunk):
        if start != end and not is_inside_one_card(layout, start, end):
            run = Rect(min(start.x, end.x), min(start.y, end.y), abs(end.x - start.x), abs(end.y - start.y))
            assert not any(crosses(run, card.rect) for card in layout.cards)


def crosses(run: Rect, card: Rect) -> bool:
    return (run.x < card.right and card.x < run.right and run.y < card.bottom and card.y < run.bottom) or (
        run.w == 0 and card.x < run.x < card.right and run.y < card.bottom and card.y < run.bottom
    ) or (run.h == 0 and card.y < run.y < card.bottom and run.x < card.right and card.x < run.right)  # fmt: skip


def is_inside_one_card(layout: Layout, start: Point, end: Point) -> bool:
    """From the left port to the right port of one stop: that is the stop, not the line."""
    return any((start.x, end.x) == (card.rect.x, card.rect.right) for card in layout.cards)


@settings(deadline=None)
@given(plans())
def test_the_line_turns_only_between_columns(plan: Plan):
    layout = lay_out(plan)
    for start, end in pairwise(layout.trunk):
        assert start.x == end.x or start.y == end.y
        if start.x == end.x and start.y != end.y:
            assert start.x % SLOT == 0


@settings(deadline=None)
@given(plans())
def test_a_stage_is_as_wide_as_its_slots(plan: Plan):
    layout = lay_out(plan)
    for place, stage in enumerate(layout.stages):
        front = [stop for stop in plan.front if stop.stage == place]
        assert stage.w == SLOT * max(1, len(front))
    assert layout.w == sum(stage.w for stage in layout.stages)


@settings(deadline=None)
@given(plans(), folds)
def test_the_same_plan_is_laid_out_the_same_way(plan: Plan, stages: frozenset[str]):
    assert lay_out(plan, stages) == lay_out(plan, stages)


@settings(deadline=None)
@given(plans())
def test_the_curve_stays_between_awful_and_great(plan: Plan):
    layout = lay_out(plan)
    top, bottom = height_of(2, layout.feeling), height_of(-2, layout.feeling)
    for piece in layout.curve.pieces:
        low, high = sorted((piece.start.y, piece.end.y))
        for step in range(21):
            assert low - 1e-6 <= piece.at(step / 20).y <= high + 1e-6
    assert all(top - 1e-6 <= stop.at.y <= bottom + 1e-6 for stop in layout.curve.stops)


@settings(deadline=None)
@given(plans(), st.integers(0, 4), st.integers(0, 3), st.integers(1, 9))
def test_a_new_card_pushes_others_only_to_the_right(plan: Plan, stage: int, lane: int, slot: int):
    before = lay_out(plan)
    after = lay_out(with_stop(plan, PlanStop("new", 0, stage, lane), slot))
    for card in before.cards:
        moved = after.card(card.stop.id)
        assert moved is not None
        if not card.stop.backstage:
            assert moved.rect.x in (card.rect.x, card.rect.x + SLOT)
    assert [stop.number for stop in after.plan.stops] == list(range(1, len(plan.stops) + 2))


@settings(deadline=None)
@given(plans())
def test_chips_stay_off_the_cards(plan: Plan):
    layout = lay_out(plan)
    for chip in layout.chips:
        if chip.stub[0] != chip.stub[1]:
            assert not any(chip.rect.meets(card.rect) for card in layout.cards)


@settings(deadline=None)
@given(plans(), st.floats(200, 1200))
def test_folding_to_fit_leaves_three_lanes_and_folds_what_begins_latest(plan: Plan, height: float):
    folded = folds_to_fit(plan, height)
    assert len(folded) <= 1
    first = {
        lane.key: [stop.number for stop in plan.stops if stop.lane == place] for place, lane in enumerate(LANES[:4])
    }
    begins = {key: min(numbers, default=10_000) for key, numbers in first.items()}
    assert all(begins[key] == max(begins.values()) for key in folded)


def test_an_empty_path_has_one_slot_for_every_stage_and_no_line():
    layout = lay_out(Plan(STAGES, LANES, (), ()))
    assert layout.w == 5 * SLOT
    assert not layout.trunk
    assert not folds_to_fit(layout.plan, 100)


def test_a_folded_lane_is_low_and_shows_its_stops_as_discs():
    plan = Plan(STAGES, LANES, (PlanStop("a", 1, 0, 0),), ())
    layout = lay_out(plan, folded_lanes={"l0"})
    assert layout.lanes[0].h == WINDOW.folded_lane
    assert layout.cards[0].form == "disc"
    assert layout.lanes[0].y <= layout.cards[0].rect.y
    assert layout.cards[0].rect.bottom <= layout.lanes[0].y + WINDOW.folded_lane


def test_a_missing_feeling_lies_on_a_dashed_bridge():
    stops = tuple(PlanStop(f"t{n}", n + 1, 0, 0, feeling=value) for n, value in enumerate((2.0, None, -2.0)))
    curve = lay_out(Plan(STAGES, LANES, stops, ())).curve
    assert [piece.dashed for piece in curve.pieces] == [True]
    assert abs(curve.stops[1].at.y - curve.zero_y) < 0.01
    assert curve.stops[1].value is None


def test_returns_have_tracks_of_their_own_with_the_shortest_nearest():
    stops = tuple(PlanStop(f"t{n}", n + 1, 0, 0) for n in range(5))
    moves = (PlanMove("long", "return", "t4", "t0"), PlanMove("short", "return", "t2", "t1"))
    returns = lay_out(Plan(STAGES, LANES, stops, moves)).returns
    assert [way.moves[0].id for way in returns] == ["short", "long"]
    assert returns[0].points[1].y < returns[1].points[1].y


def test_a_hand_over_stands_in_the_gutter_half_way_down():
    stops = (PlanStop("a", 1, 0, 0), PlanStop("b", 2, 0, 2))
    layout = lay_out(Plan(STAGES, LANES, stops, ()), handovers=[("a", "b")])
    first, second = (card.rect.centre.y for card in layout.cards)
    assert layout.capsules[0].centre == Point(SLOT, (first + second) / 2)
