"""The printed map as geometry: nothing over anything, and as few sheets as can be read."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.layout.sheet import sheets
from cxworkshop.layout.sheet_columns import columns
from cxworkshop.layout.sheet_curve import curve, level
from cxworkshop.layout.sheet_parts import (
    LABELS,
    LEAST_CURVE,
    MOST_LINES,
    CardBox,
    Sheet,
    SheetHandover,
    SheetMove,
    SheetPlan,
    SheetStop,
)
from cxworkshop.layout.sheet_words import Ruler, break_places
from tests.layout.long_path import LANES, long_path, measure, say

WORDS = ("A call", "about the", "confirmation", "of an appointment", "Palvelupolku", "is read", "at home", "twice")


@st.composite
def plans(draw: st.DrawFn) -> SheetPlan:
    """Up to thirty stops in any order of lanes, some behind the scenes, some with helpers."""
    count = draw(st.integers(1, 30))
    stages = [f"Stage {number}" for number in range(1, draw(st.integers(1, 8)) + 1)]
    where = sorted(draw(st.lists(st.sampled_from(stages), min_size=count, max_size=count)))
    lanes = [lane for lane, _ in LANES]
    stops = []
    for number, stage in enumerate(where, 1):
        title = " ".join(draw(st.lists(st.sampled_from(WORDS), min_size=1, max_size=4)))[:60].strip()
        lane = draw(st.sampled_from([*lanes, None]))
        codes = tuple(draw(st.lists(st.sampled_from(("AS", "HN", "KO2")), max_size=3)))
        feeling = draw(st.sampled_from([None, -2, -1, 0, 0.5, 1, 2]))
        stops.append(SheetStop(f"t{number}", number, title, stage, lane, codes[0] if codes else None, codes, feeling))
    return SheetPlan(tuple(stops), tuple((stage, stage) for stage in stages), LANES)


def laid(plan: SheetPlan) -> list[Sheet]:
    return sheets(plan, measure, say)


@settings(max_examples=25)
@given(plans())
def test_every_stop_stands_on_exactly_one_sheet(plan: SheetPlan) -> None:
    found = [card.stop.id for sheet in laid(plan) for card in (*sheet.cards, *sheet.hidden)]
    assert sorted(found) == sorted(stop.id for stop in plan.stops)


@settings(max_examples=25)
@given(plans())
def test_no_card_lies_over_another(plan: SheetPlan) -> None:
    for sheet in laid(plan):
        for shelf in (sheet.cards, sheet.hidden):
            assert not [(a.stop.id, b.stop.id) for at, a in enumerate(shelf) for b in shelf[:at] if _meet(a, b)]


@settings(max_examples=25)
@given(plans())
def test_every_card_hangs_in_its_own_lane_and_inside_the_sheet(plan: SheetPlan) -> None:
    for sheet in laid(plan):
        lanes = {lane.lane: lane for lane in sheet.lanes}
        for card in sheet.cards:
            lane = lanes[card.stop.lane or ""]
            assert lane.y < card.y
            assert card.bottom <= lane.y + lane.height + 0.01
        for card in (*sheet.cards, *sheet.hidden):
            assert LABELS <= card.x < card.middle < card.right <= sheet.width


@settings(max_examples=25)
@given(plans())
def test_the_line_turns_only_in_gutters_and_passes_every_stop(plan: SheetPlan) -> None:
    for sheet in laid(plan):
        for (x1, y1), (x2, y2) in pairwise(sheet.line):
            assert x1 == x2 or y1 == y2
            assert x1 != x2 or any(box.x < x1 < box.x + box.gutter for box in sheet.columns)
        for card in sheet.cards:
            assert any(y1 == y2 == card.y and x1 < card.middle < x2 for (x1, y1), (x2, y2) in pairwise(sheet.line))


@settings(max_examples=25)
@given(plans())
def test_the_curve_stays_in_its_band_and_all_rows_on_the_paper(plan: SheetPlan) -> None:
    for sheet in laid(plan):
        assert sheet.curve_height >= LEAST_CURVE
        for piece in sheet.feeling.pieces:
            ys = [y for _, y in (piece.start, piece.first, piece.second, piece.end)]
            assert sheet.curve_top <= min(ys)
            assert max(ys) <= sheet.curve_top + sheet.curve_height
        if "curve" not in sheet.faults:
            assert sheet.key_top + 17 <= plan.height + 0.01


@settings(max_examples=25)
@given(plans())
def test_the_same_path_gives_the_same_sheets(plan: SheetPlan) -> None:
    assert laid(plan) == laid(plan)


@settings(max_examples=25)
@given(plans())
def test_every_word_of_a_title_is_printed(plan: SheetPlan) -> None:
    for sheet in laid(plan):
        for card in (*sheet.cards, *sheet.hidden):
            printed = " ".join(card.lines) if not card.broken else "".join(card.lines).replace("-", "").replace(" ", "")
            assert printed == (card.stop.title if not card.broken else card.stop.title.replace(" ", ""))


@pytest.mark.parametrize(
    ("count", "on_sheets", "dense"),
    [(8, [8], False), (16, [16], True), (20, [20], True), (24, [12, 12], False), (40, [14, 12, 14], False)],
)
def test_a_path_takes_the_fewest_sheets_that_can_be_read(count: int, on_sheets: list[int], dense: bool) -> None:
    found = laid(long_path(count))
    assert [len(sheet.columns) for sheet in found] == on_sheets
    assert all(sheet.dense == dense and not sheet.faults for sheet in found)
    assert all(len(card.lines) <= MOST_LINES - 1 and card.size >= 10 for sheet in found for card in sheet.cards)


def test_few_stops_get_large_titles_and_a_tall_curve() -> None:
    (sheet,) = laid(long_path(8))
    assert {card.size for card in sheet.cards} == {12}
    assert max(len(card.lines) for card in sheet.cards) <= 2
    assert sheet.curve_height > 130


def test_sheets_are_cut_between_stages_and_point_at_each_other() -> None:
    first, second = laid(long_path(24))
    assert (first.from_number, first.to_number) == (None, 13)
    assert (second.from_number, second.to_number) == (12, None)
    assert not {band.stage for band in first.stages} & {band.stage for band in second.stages}


def test_a_stage_too_long_for_a_sheet_goes_on_on_the_next() -> None:
    plan = long_path(40)
    one_stage = replace(plan, stops=tuple(replace(stop, stage="Booking") for stop in plan.stops))
    found = laid(one_stage)
    assert [sheet.stages[0].continued for sheet in found] == [False] + [True] * (len(found) - 1)
    assert len(found) > 1
    assert not any(sheet.faults for sheet in found)


def test_an_empty_path_has_no_sheets() -> None:
    assert laid(SheetPlan((), (("a", "A"),), LANES)) == []


def test_a_word_longer_than_any_card_is_broken_and_whole() -> None:
    plan = long_path(3)
    stops = tuple(replace(stop, title="x" * 60) for stop in plan.stops)
    cards = [card for sheet in laid(replace(plan, stops=stops, width=320)) for card in sheet.cards]
    assert all("".join(card.lines).replace("-", "") == "x" * 60 for card in cards)


def test_more_lanes_than_a_sheet_can_hold_are_shown_where_they_have_cards() -> None:
    lanes = tuple((f"lane {number}", f"Lane {number}") for number in range(20))
    plan = long_path(20)
    stops = tuple(replace(stop, lane=f"lane {number}") for number, stop in enumerate(plan.stops))
    found = laid(replace(plan, stops=stops, lanes=lanes))
    assert not any(sheet.faults for sheet in found)
    assert sorted(card.stop.number for sheet in found for card in sheet.cards) == list(range(1, 21))


def test_work_behind_the_scenes_hangs_under_a_stop_of_its_stage() -> None:
    stops = (
        SheetStop("a", 1, "Prepared before anybody comes", "one"),
        SheetStop("b", 2, "The customer comes", "one", "site"),
        SheetStop("c", 3, "Only we see this", "two"),
    )
    made = columns(stops)
    assert [[stop.id for stop in column.stops] for column in made] == [["b", "a"], ["c"]]
    assert made[1].stop is None


# Moves


def test_a_label_crosses_no_leader_below_its_own_row() -> None:
    (sheet,) = laid(replace(long_path(12), moves=_moves(9)))
    labels = [mark for mark in sheet.moves if mark.origin is None]
    assert len(sheet.moves) == 9
    for mark in labels:
        for other in labels:
            crosses = mark.x < other.leader < mark.x + mark.width and mark is not other
            assert not crosses or mark.bottom <= other.y + 0.01


def test_labels_do_not_lie_over_each_other() -> None:
    (sheet,) = laid(replace(long_path(12), moves=_moves(9)))
    for at, one in enumerate(sheet.moves):
        for other in sheet.moves[:at]:
            beside = one.x < other.x + other.width and other.x < one.x + one.width
            assert not (beside and one.y < other.bottom and other.y < one.bottom)


def test_more_than_nine_moves_are_told_by_their_numbers() -> None:
    (sheet,) = laid(replace(long_path(12), moves=_moves(11)))
    assert sorted(mark.number or 0 for mark in sheet.moves) == list(range(1, 12))


def test_a_return_across_sheets_is_said_at_both_ends() -> None:
    move = SheetMove("return", "25 % return", "Calls again", "t20", "t4")
    first, second = laid(replace(long_path(24), moves=(move,)))
    assert [_said(mark.lines) for mark in first.moves] == ["25 % return from 20, sheet 2: Calls again"]
    assert [_said(mark.lines) for mark in second.moves] == ["25 % return back 4, sheet 1: Calls again"]


# Hand-overs


def test_a_hand_over_stands_where_the_owner_changes_and_knows_its_state() -> None:
    plan = long_path(8)
    known = (SheetHandover("t2", "AS", "KO", "fragile"),)
    owners = ("AS", "KO", "KO", "AS", "AS", "AS", "AS", "AS")
    stops = tuple(replace(stop, owner=owner) for stop, owner in zip(plan.stops, owners, strict=True))
    (sheet,) = laid(replace(plan, stops=stops, handovers=known))
    assert [(mark.giver, mark.taker, mark.state) for mark in sheet.handovers] == [
        ("AS", "KO", "fragile"),
        ("KO", "AS", "unasked"),
    ]
    assert [mark.x for mark in sheet.handovers] == [sheet.columns[1].x, sheet.columns[3].x]
    assert [span.owner for span in sheet.owners] == ["AS", "KO", "AS"]


# Curve and words


def test_the_curve_bridges_what_nobody_has_said() -> None:
    drawn = curve((("a", 0, 1), ("b", 10, None), ("c", 20, -1)), 0, 100)
    assert [piece.dashed for piece in drawn.pieces] == [True]
    assert drawn.points[1].value is None
    assert level(1, 0, 100) < drawn.points[1].y < level(-1, 0, 100)


def test_a_curve_without_values_lies_on_zero() -> None:
    drawn = curve((("a", 0, None), ("b", 10, None)), 0, 100)
    assert drawn.pieces == ()
    assert {point.y for point in drawn.points} == {level(0, 0, 100)}


def test_the_narrowest_width_takes_no_more_lines_than_asked() -> None:
    ruler = Ruler(measure)
    title = "Confirmation and price estimate arrive"
    widths = [ruler.narrowest(title, lines, 10, "semibold") for lines in range(1, 6)]
    assert widths == sorted(widths, reverse=True)
    assert all(len(ruler.wrap(title, width, 10, "semibold").lines) <= at for at, width in enumerate(widths, 1))


def test_a_no_break_space_holds_a_number_and_its_unit_together() -> None:
    assert Ruler(measure).wrap("after 15\u00a0% leave", 25, 10, "regular").lines == ("after", "15\u00a0%", "leave")


def test_finnish_words_break_between_syllables_and_at_their_own_hyphens() -> None:
    assert [("palvelupolku"[:at]) for at in break_places("palvelupolku")] == ["pal", "palve", "palvelu"]
    assert break_places("hinta-arvio") == [6]


def _meet(a: CardBox, b: CardBox) -> bool:
    return a.x < b.right - 0.01 and b.x < a.right - 0.01 and a.y < b.bottom - 0.01 and b.y < a.bottom - 0.01


def _said(lines: tuple[tuple[object, ...], ...]) -> str:
    return " ".join(run.text for line in lines for run in line)  # type: ignore[attr-defined]


def _moves(count: int) -> tuple[SheetMove, ...]:
    made: list[SheetMove] = []
    for at in range(count):
        here, there = f"t{at % 11 + 1}", f"t{at % 11 + 2}"
        made.append(
            (
                SheetMove("pause", "30 % pause", "In the middle of the evening", here, here),
                SheetMove("drop_out", "15 % leave", "No price", here),
                SheetMove("return", "25 % return", "Calls again", there, here),
                SheetMove("re_entry", "come back (about a year)", "After a reminder", None, here),
            )[at % 4]
        )
    return tuple(made)
