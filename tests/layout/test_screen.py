"""The geometry of the path: no two cards meet, no line passes under a card, and a new card only pushes right."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.capsules import capsule_rect
from cxworkshop.layout.curve import height_of
from cxworkshop.layout.plan import Plan, PlanMove, PlanStop, served, with_stops
from cxworkshop.layout.screen import Layout, lay_out
from cxworkshop.layout.shapes import Point, Rect
from cxworkshop.layout.sizes import STAGE, WINDOW
from tests.layout.paths import LANES, SLOT, STAGES, Segment, folds, lane_folds, layouts, lines, plans


def row(count: int, lane: int = 0) -> tuple[PlanStop, ...]:
    return tuple(PlanStop(f"t{n}", n + 1, 0, lane) for n in range(count))


def a_plan(*stops: PlanStop, moves: tuple[PlanMove, ...] = ()) -> Plan:
    return Plan(STAGES, LANES, served(stops), moves)


def crosses(line: Segment, rect: Rect) -> bool:
    """Whether a level or upright line runs through the inside of a rectangle."""
    (left, right), (top, bottom) = sorted((line[0].x, line[1].x)), sorted((line[0].y, line[1].y))
    return _overlap(left, right, rect.x, rect.right) and _overlap(top, bottom, rect.y, rect.bottom)


def _overlap(low: float, high: float, start: float, end: float) -> bool:
    return (start < low < end) if low == high else (low < end and start < high)


# Cards


@given(layouts())
def test_no_two_cards_meet_and_every_stop_is_there(layout: Layout):
    assert set(layout.boxes) == {stop.id for stop in layout.plan.stops}
    for place, card in enumerate(layout.cards):
        assert not any(card.rect.meets(other.rect) for other in layout.cards[place + 1 :])


@given(layouts())
def test_every_card_stands_in_its_own_column_and_lane(layout: Layout):
    for card in layout.cards:
        lane = layout.lanes[card.stop.lane]
        assert card.column < card.rect.x
        assert card.rect.right < card.column + card.slot
        assert lane.y <= card.rect.y
        assert card.rect.bottom <= lane.y + lane.h


@given(layouts())
def test_the_order_on_the_screen_is_the_order_of_the_path(layout: Layout):
    columns = [card.column for card in layout.cards]
    assert columns == sorted(columns)
    front = [card for card in layout.cards if not card.stop.backstage]
    shown = [id for card in front for id in card.members or (card.stop.id,)]
    assert shown == [stop.id for stop in layout.plan.front]


@given(layouts())
def test_work_stands_under_the_stop_it_serves(layout: Layout):
    for stop in layout.plan.backstage:
        served_card = layout.card(stop.serves or "")
        assert served_card is None or layout.boxes[stop.id].column == served_card.column


@given(layouts(), st.floats(-50, 4000), st.floats(0, 2000), st.floats(0, 900))
def test_a_stretch_and_a_point_find_the_cards_that_are_there(layout: Layout, x: float, w: float, y: float):
    there = [card for card in layout.cards if card.column + card.slot > x and card.column <= x + w]
    assert list(layout.between(x, x + w)) == there
    under = [card for card in layout.cards if card.rect.holds(Point(x, y))]
    assert [layout.at(Point(x, y))] == (under or [None])


@given(plans(), st.integers(0, 4), st.integers(0, 3), st.integers(1, 9))
def test_a_new_card_pushes_others_only_to_the_right(plan: Plan, stage: int, lane: int, slot: int):
    before = lay_out(plan)
    after = lay_out(with_stops(plan, [PlanStop("new", 0, stage, lane)], slot))
    for card in before.cards:
        moved = after.boxes[card.stop.id]
        if not card.stop.backstage:
            assert moved.rect.x in (card.rect.x, card.rect.x + SLOT)
            assert moved.rect.y - after.lanes[0].y == card.rect.y - before.lanes[0].y
    assert [stop.number for stop in after.plan.stops] == list(range(1, len(plan.stops) + 2))


@given(plans(), folds, lane_folds)
def test_the_same_plan_is_laid_out_the_same_way(plan: Plan, stages: frozenset[str], lanes: frozenset[str]):
    assert lay_out(plan, stages, lanes) == lay_out(plan, stages, lanes)


@given(layouts())
def test_a_stage_is_as_wide_as_its_slots(layout: Layout):
    for stage in layout.stages:
        columns = layout.columns[stage.first : stage.first + stage.slots]
        assert stage.w == sum(column.w for column in columns)
        assert stage.stops == sum(len(column.stops) for column in columns)
    assert layout.w == sum(stage.w for stage in layout.stages)


def test_an_empty_path_has_one_slot_for_every_stage_and_no_line():
    layout = lay_out(a_plan())
    assert layout.w == 5 * SLOT
    assert not layout.trunk
    assert layout.at(Point(10, 10)) is None


def test_a_folded_lane_is_low_and_shows_its_stops_as_discs():
    layout = lay_out(a_plan(*row(1)), folded_lanes={"l0"})
    assert layout.lanes[0].h == WINDOW.folded_lane
    assert layout.cards[0].form == "disc"


def test_neighbours_in_one_cell_that_are_stacked_share_a_slot():
    stops = (*row(3), PlanStop("up", 4, 0, 1), PlanStop("t9", 5, 0, 0))
    layout = lay_out(a_plan(*stops), stacked={"t1", "t2", "up", "t9"})
    assert [(card.form, card.members) for card in layout.cards] == [
        ("card", ()),
        ("stack", ("t1", "t2")),
        ("card", ()),
        ("card", ()),
    ]
    assert layout.stages[0].slots == 4
    assert layout.card("t2") == layout.card("t1")


def test_a_disc_takes_a_narrow_column_and_leaves_a_stack():
    layout = lay_out(a_plan(*row(3)), stacked={"t0", "t1", "t2"}, discs={"t1"})
    assert [card.form for card in layout.cards] == ["card", "disc", "card"]
    assert [column.w for column in layout.columns[:3]] == [WINDOW.slot, WINDOW.folded_slot, WINDOW.slot]


def test_a_third_work_under_one_stop_folds_all_of_them_into_one():
    works = tuple(PlanStop(f"w{n}", n + 2, 0, 4, True) for n in range(3))
    two, three = (lay_out(a_plan(*row(1), *works[:count])) for count in (2, 3))
    assert [card.form for card in two.cards] == ["card", "backstage", "backstage"]
    assert two.lanes[4].h == WINDOW.backstage + WINDOW.back_step
    assert [(card.form, card.members) for card in three.cards[1:]] == [("works", ("w0", "w1", "w2"))]
    assert three.lanes[4].h == WINDOW.backstage


def test_the_own_link_of_a_work_comes_before_its_place():
    work = PlanStop("w", 4, 1, 4, True, link="t0")
    assert lay_out(a_plan(*row(3), work)).boxes["w"].column == 0
    assert lay_out(a_plan(*row(3), work._replace(link="gone"))).boxes["w"].column == 3 * SLOT


# Lines


@given(layouts())
def test_no_line_passes_under_a_card(layout: Layout):
    for line in lines(layout):
        assert not any(crosses(line, card.rect) for card in layout.cards)


@given(layouts())
def test_the_line_goes_through_all_stops_and_turns_only_between_columns(layout: Layout):
    edges = {column.x for column in layout.columns}
    front = [card.rect for card in layout.cards if not card.stop.backstage]
    for start, end in pairwise(layout.trunk):
        assert start.x == end.x or start.y == end.y
        assert start.x != end.x or start.y == end.y or start.x in edges
    for before, after in pairwise(front):
        assert Point(before.right, before.centre.y) in layout.trunk
        assert Point(after.x, after.centre.y) in layout.trunk


@given(layouts())
def test_moves_are_told_once_each(layout: Layout):
    columns = {id: card.column for id, card in layout.boxes.items()}
    there = [*layout.returns, *layout.jumps]
    told = sorted(move.id for way in there for move in way.moves)
    assert len(told) == len(set(told))
    back = {m.id for m in layout.plan.moves if m.kind == "return" and columns[m.from_id] != columns[m.to_id]}
    assert back <= set(told)


@given(layouts())
def test_ways_keep_clear_of_the_chips(layout: Layout):
    chips = [chip.rect for chip in layout.chips if not chip.small]
    for way in (*layout.returns, *layout.jumps):
        for line in (*pairwise(way.points), *way.legs):
            assert not any(crosses(line, chip) for chip in chips)


@given(layouts())
def test_capsules_keep_clear_of_the_cards(layout: Layout):
    for capsule in layout.capsules:
        place = capsule_rect(capsule, layout.sizes)
        assert not any(place.meets(card.rect) for card in layout.cards)


@given(layouts())
def test_labels_keep_clear_of_cards_capsules_upright_lines_and_each_other(layout: Layout):
    labels = [way.label for way in (*layout.returns, *layout.jumps) if way.label.w]
    blocks = [card.rect for card in layout.cards] + [capsule_rect(one, layout.sizes) for one in layout.capsules]
    upright = [(a, b) for a, b in lines(layout) if a.x == b.x]
    for place, label in enumerate(labels):
        assert not any(label.meets(other) for other in blocks + labels[place + 1 :])
        assert not any(crosses(line, label) for line in upright)


@given(layouts())
def test_chips_stay_off_the_cards(layout: Layout):
    for chip in layout.chips:
        if chip.stub[0] != chip.stub[1]:
            assert not any(chip.rect.meets(card.rect) for card in layout.cards)


def test_returns_have_tracks_of_their_own_with_the_shortest_nearest():
    moves = (PlanMove("long", "return", "t4", "t0"), PlanMove("short", "return", "t2", "t1"))
    returns = lay_out(a_plan(*row(5), moves=moves)).returns
    assert [way.moves[0].id for way in returns] == ["short", "long"]
    assert returns[1].points[1].y - returns[0].points[1].y == WINDOW.between_tracks


def test_from_the_fourth_return_on_they_share_one_line():
    moves = tuple(PlanMove(f"m{n}", "return", f"t{5 + n}", f"t{n}") for n in range(4))
    layout = lay_out(a_plan(*row(9), moves=moves))
    assert [len(way.moves) for way in layout.returns] == [1, 1, 2]
    assert len(layout.returns[2].legs) == 2
    assert layout.sight_y == layout.lanes[3].y + WINDOW.lane + WINDOW.track + 2 * WINDOW.between_tracks


def test_returns_that_do_not_meet_share_a_track():
    moves = (PlanMove("one", "return", "t2", "t0"), PlanMove("two", "return", "t7", "t4"))
    first, second = lay_out(a_plan(*row(9), moves=moves)).returns
    assert first.points[1].y == second.points[1].y


def test_a_move_forward_is_a_jump_unless_the_line_says_it_already():
    moves = (PlanMove("next", "forward", "t0", "t1"), PlanMove("far", "forward", "t0", "t4"))
    layout = lay_out(a_plan(*row(5), moves=moves))
    (jump,) = layout.jumps
    assert jump.moves[0].id == "far"
    assert jump.points[0].x < jump.points[-1].x
    assert layout.feeling.bottom < jump.points[1].y < layout.lanes[0].y


def test_causes_run_backwards_over_the_cards():
    (arc,) = lay_out(a_plan(*row(5)), causes=[("t0", "t4", True)]).arcs
    assert (arc.points[0].x, arc.points[-1].x) == (4.5 * SLOT, 0.5 * SLOT)
    assert arc.points[1].y < arc.points[0].y


def test_the_words_of_a_return_stand_beside_the_dots_to_backstage_work():
    stops = (*row(2), PlanStop("w", 3, 0, 4, True, link="t1"), *(PlanStop(f"u{n}", n + 4, 0, 0) for n in range(4)))
    layout = lay_out(a_plan(*stops, moves=(PlanMove("m", "return", "u3", "t0"),)))
    (way,), (need,) = layout.returns, layout.needs
    assert way.label.w == WINDOW.label_w
    assert need.start.x < way.label.x


def test_a_hand_over_stands_in_the_gutter_half_way_down():
    stops = (PlanStop("a", 1, 0, 0), PlanStop("b", 2, 0, 2))
    layout = lay_out(a_plan(*stops), handovers=[("a", "b")])
    first, second = (card.rect.centre.y for card in layout.cards)
    assert layout.capsules[0].centre == Point(SLOT, (first + second) / 2)


def test_a_hand_over_to_work_under_a_disc_stands_between_the_two():
    stops = (PlanStop("a", 1, 0, 3), PlanStop("w", 2, 0, 4, True))
    layout = lay_out(a_plan(*stops), folded_lanes={"l3"}, handovers=[("a", "w")])
    place = capsule_rect(layout.capsules[0], layout.sizes)
    assert not any(place.meets(card.rect) for card in layout.cards)


def test_on_the_projector_discs_stand_too_close_for_a_hand_over():
    shown = [lay_out(a_plan(*row(2)), folded, handovers=[("t0", "t1")], sizes=STAGE) for folded in ((), ("s0",))]
    assert [len(layout.capsules) for layout in shown] == [1, 0]


# The curve


@given(layouts())
def test_the_curve_stays_between_awful_and_great(layout: Layout):
    top, bottom = (height_of(value, layout.feeling, layout.sizes.curve_inset) for value in (2, -2))
    for piece in layout.curve.pieces:
        low, high = sorted((piece.start.y, piece.end.y))
        for step in range(11):
            there = piece.at(step / 10)
            assert low - 1e-6 <= there.y <= high + 1e-6
            assert abs(piece.y_at(there.x) - there.y) < 1e-6
    assert all(top - 1e-6 <= stop.at.y <= bottom + 1e-6 for stop in layout.curve.stops)


def test_a_missing_feeling_lies_on_a_dashed_bridge():
    stops = tuple(PlanStop(f"t{n}", n + 1, 0, 0, feeling=value) for n, value in enumerate((2.0, None, -2.0)))
    curve = lay_out(a_plan(*stops)).curve
    assert [piece.dashed for piece in curve.pieces] == [True]
    assert abs(curve.stops[1].at.y - curve.zero_y) < 0.01
    assert curve.stops[1].value is None
    assert len(curve.stops_between(0, SLOT)) == 1
    assert len(curve.pieces_between(SLOT, 1.5 * SLOT)) == 1


def test_a_stack_feels_like_the_mean_of_its_stops_and_shows_the_best_and_the_worst():
    stops = tuple(PlanStop(f"t{n}", n + 1, 0, 0, feeling=value) for n, value in enumerate((2.0, None, -1.0)))
    layout = lay_out(a_plan(*stops), stacked={"t0", "t1", "t2"})
    (stop,) = layout.curve.stops
    assert stop.value == 0.5
    assert stop.spread == tuple(height_of(value, layout.feeling) for value in (2, -1))
