"""The line of a trace: stations that never meet, and one way through all of them, level or upright."""

from __future__ import annotations

from itertools import combinations, pairwise

from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.layout.shapes import Point
from cxworkshop.layout.trace_line import placed, ways, widths

HEIGHTS = some.lists(some.floats(34, 600), min_size=9, max_size=9)


@given(some.floats(560, 2400), some.floats(0, 1600), HEIGHTS)
def test_stations_stand_apart_in_their_lanes_and_the_line_runs_through_all(
    wide: float, room: float, heights: list[float]
):
    line = placed(wide, room, 46, heights)
    assert not any(one.meets(other) for one, other in combinations(line.places, 2))
    assert line.height >= room - 1
    for number, place in enumerate(line.places):
        lane = line.lanes[number // 3]
        assert lane.y <= place.y
        assert place.bottom <= lane.bottom + 0.01
        assert place.right <= wide or min(widths(wide)) == 120
    middles = [Point(place.x + 16, place.y + 17) for place in line.places]
    for one, after, way in zip(middles, middles[1:], ways(line, middles), strict=False):
        assert (way[0], way[-1]) == (one, after)
        assert all(a.x == b.x or a.y == b.y for a, b in pairwise(way))


def test_with_no_room_to_spare_it_is_as_high_as_its_words_need():
    heights = [100.0] * 9
    assert placed(900, 0, 10, heights).height == placed(900, 300, 10, heights).height
    assert placed(900, 800, 10, heights).height == 800
