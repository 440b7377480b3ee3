"""Facts against feeling: dots stay in the square, in their order of reading, and never hide each other."""

from __future__ import annotations

from itertools import combinations
from math import hypot

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.feel_facts import APART, DOT, FactsPicture, Said
from cxworkshop.layout.shapes import Rect

SHARE = st.sampled_from([0.0, 0.25, 0.5, 0.7, 0.75, 0.9, 1.0]) | st.floats(0, 1)
LIMITS = st.tuples(st.integers(1, 100), st.integers(0, 99)).map(lambda two: (max(two[0], two[1] + 1), two[1]))


@st.composite
def pictures(draw: st.DrawFn, most: int = 60) -> FactsPicture:
    said = draw(st.lists(st.tuples(SHARE, SHARE), max_size=most))
    box = Rect(30, 10, draw(st.floats(200, 500)), draw(st.floats(140, 400)))
    return FactsPicture([Said(str(n), *one) for n, one in enumerate(said)], box, *draw(LIMITS))


@given(pictures())
def test_every_dot_lies_inside_the_square_in_the_order_of_the_path(picture: FactsPicture) -> None:
    box = picture.box
    assert [dot.id for dot in picture.dots] == [one.id for one in picture.said]
    for dot in picture.dots:
        assert box.x + DOT - 1e-6 <= dot.at.x <= box.right - DOT + 1e-6
        assert box.y + DOT - 1e-6 <= dot.at.y <= box.bottom - DOT + 1e-6


@given(pictures(most=14))
def test_dots_can_all_be_read_however_many_belong_on_one_spot(picture: FactsPicture) -> None:
    for one, other in combinations(picture.dots, 2):
        assert hypot(one.at.x - other.at.x, one.at.y - other.at.y) >= APART - 1e-6


def test_fourteen_stops_on_one_spot_stand_around_it() -> None:
    picture = FactsPicture([Said(str(n), 1, 0) for n in range(14)], Rect(0, 0, 290, 224), 90, 70)
    assert picture.dots[0].at == picture.dots[0].true
    assert all(dot.moved for dot in picture.dots[1:])
    assert all(hypot(a.at.x - b.at.x, a.at.y - b.at.y) >= APART for a, b in combinations(picture.dots, 2))


@given(pictures(most=1))
def test_a_dot_alone_stands_where_it_belongs(picture: FactsPicture) -> None:
    assert not any(dot.moved for dot in picture.dots)


@given(pictures(most=1))
def test_the_corners_begin_at_their_limits(picture: FactsPicture) -> None:
    fine, good = picture.process_fine, picture.feeling_good
    assert not fine.meets(good)
    assert fine.w > 0
    assert fine.h > 0
    assert good.w > 0
    assert good.h > 0
    for dot, one in zip(picture.dots, picture.said, strict=True):
        if 100 * one.facts > picture.good + 1e-6 and one.felt < 0.5 - 1e-6:
            assert fine.x <= dot.at.x <= fine.right
            assert fine.y <= dot.at.y <= fine.bottom


@given(pictures())
def test_the_name_of_a_corner_stands_in_it(picture: FactsPicture) -> None:
    zone = picture.feeling_good
    place = picture.name_place(zone, 100, 16, left=True)
    assert place.x == zone.x + 6
    assert picture.box.y <= place.y
    assert place.bottom <= picture.box.bottom
