"""Who gives way in a row that is too narrow: the first one first, and nobody below what it needs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.layout.give_way import widths

Parts = some.lists(some.tuples(some.integers(0, 400), some.integers(0, 400)).map(lambda two: (max(two), min(two))))


def test_where_there_is_room_everybody_has_what_they_want():
    assert widths(300, [(100, 20), (150, 50)]) == [100, 150]


def test_the_first_gives_way_before_the_second():
    assert widths(200, [(100, 20), (150, 50)]) == [50, 150]
    assert widths(150, [(100, 20), (150, 50)]) == [20, 130]


def test_nobody_goes_below_what_they_need():
    assert widths(10, [(100, 20), (150, 50)]) == [20, 50]


@given(Parts, some.integers(0, 2000))
def test_all_the_room_is_used_and_never_more_unless_all_have_given_all(parts: list[tuple[int, int]], room: int):
    found = widths(room, parts)
    assert all(least <= wide <= want for wide, (want, least) in zip(found, parts, strict=True))
    wanted, needed = sum(want for want, _ in parts), sum(least for _, least in parts)
    assert sum(found) == min(wanted, max(room, needed))
