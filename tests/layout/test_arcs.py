"""The line of the whole path and the arcs over it."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.arcs import Line, line_of
from cxworkshop.layout.shapes import Point

HEIGHT = 150.0


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """2 to 60 stops in up to twelve stages, any links, any leverage, any width."""
    counts = draw(st.lists(st.integers(0, 9), min_size=1, max_size=12).filter(lambda c: 2 <= sum(c) <= 60))
    place = st.integers(0, sum(counts) - 1)
    links = draw(st.lists(st.tuples(place, place), max_size=30))
    leverage = draw(st.dictionaries(place, st.floats(0, 40), max_size=10))
    return line_of(counts, links, leverage, draw(st.floats(300, 2400)), HEIGHT)


def points_of(line: Line) -> list[list[Point]]:
    return [[arc.at(step / 40) for step in range(41)] for arc in line.arcs]


@given(lines())
def test_discs_never_overlap_and_stay_in_the_panel(line: Line) -> None:
    places = list(zip(line.xs, line.radii, strict=True))
    for (x, radius), (next_x, next_radius) in pairwise(places):
        assert next_x - next_radius - (x + radius) >= 1
    assert places[0][0] - places[0][1] >= 0
    assert places[-1][0] + places[-1][1] <= line.width
    assert line.y + max(line.radii) < line.stages[0].y


@given(lines())
def test_arcs_stay_in_the_panel(line: Line) -> None:
    for points in points_of(line):
        assert all(0 <= point.x <= line.width and 0 <= point.y < line.y for point in points)


@given(lines())
def test_no_two_arcs_coincide(line: Line) -> None:
    assert len({arc.link for arc in line.arcs}) == len(line.arcs)
    for one, other in combinations(line.arcs, 2):
        if set(one.link) == set(other.link):
            assert abs(one.top - other.top) > 0.01


@given(lines())
def test_an_arc_over_another_rises_higher(line: Line) -> None:
    for one, other in combinations(line.arcs, 2):
        outer, inner = sorted((one, other), key=lambda arc: -abs(arc.link[0] - arc.link[1]))
        around = min(outer.link) <= min(inner.link) and max(inner.link) <= max(outer.link)
        if around and set(outer.link) != set(inner.link):
            assert outer.top < inner.top


@given(lines())
def test_an_arc_starts_on_the_symptom_and_ends_over_the_cause(line: Line) -> None:
    for arc in line.arcs:
        cause, symptom = arc.link
        assert abs(arc.start.x - line.xs[symptom]) < line.radii[symptom]
        assert abs(arc.end.x - line.xs[cause]) < line.radii[cause]


@given(lines())
def test_every_stop_and_every_arc_is_found_where_it_is(line: Line) -> None:
    for place, x in enumerate(line.xs):
        assert line.stop_at(Point(x, line.y)) == place
    for arc in line.arcs:
        found = line.arc_at(arc.at(0.5), 1)
        assert found is not None


@given(lines())
def test_stages_stand_side_by_side_and_hold_their_stops(line: Line) -> None:
    for one, other in pairwise(line.stages):
        assert one.right == pytest.approx(other.x)
    assert all(any(stage.x < x < stage.right for stage in line.stages) for x in line.xs)
    assert line.stages[-1].right <= line.width


def test_the_strongest_disc_is_the_largest_and_equal_ones_are_equal() -> None:
    line = line_of([4, 4], [(0, 5)], {0: 6.0, 2: 6.0, 3: 1.0}, 1000, HEIGHT)
    assert line.radii[0] == line.radii[2] > line.radii[3] > line.radii[1]


def test_a_link_said_twice_is_drawn_once_and_one_to_itself_never() -> None:
    line = line_of([4], [(0, 3), (0, 3), (2, 2), (1, 9)], {}, 1000, HEIGHT)
    assert [arc.link for arc in line.arcs] == [(0, 3)]


@pytest.mark.parametrize("counts", [[], [0], [0, 0, 0]])
def test_a_path_without_stops_has_no_discs(counts: list[int]) -> None:
    line = line_of(counts, [(0, 1)], {}, 800, HEIGHT)
    assert not line.xs
    assert not line.arcs
    assert line.stop_at(Point(10, 100)) is None


def test_a_long_path_is_wider_than_its_place_and_a_short_one_is_not() -> None:
    assert line_of([30, 30], [], {}, 900, HEIGHT).width > 900
    assert line_of([2], [], {}, 900, HEIGHT).width == 900
