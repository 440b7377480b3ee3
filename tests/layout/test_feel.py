"""The picture of the feeling: everything stays inside it, in order, whatever was said and however small it is."""

from __future__ import annotations

from itertools import pairwise
from math import hypot, isfinite

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.feel import CURRENT_FACE, FACE, LEAST_SLOT, MARK, FeelPicture, Felt, least_height, tag_places
from cxworkshop.layout.shapes import Point

MOOD = st.none() | st.sampled_from([-2.0, -1.5, -1.0, 0.0, 0.5, 1.0, 2.0])
STEP = st.none() | st.sampled_from([1.0, 2.0, 2.5, 3.0, 4.0, 5.0])
BAND = st.none() | st.tuples(st.integers(-2, 2), st.integers(-2, 2)).map(lambda two: (min(two), max(two)))
SAID = st.tuples(MOOD, MOOD, BAND, STEP, STEP)


@st.composite
def pictures(draw: st.DrawFn) -> FeelPicture:
    said = draw(st.lists(SAID, max_size=64))
    stages = sorted(draw(st.lists(st.integers(0, 11), min_size=len(said), max_size=len(said))))
    felt = [Felt(str(n), stage, *one) for n, (stage, one) in enumerate(zip(stages, said, strict=True))]
    return FeelPicture(felt, draw(st.floats(100, 2600)), draw(st.floats(0, 900)))


def places(picture: FeelPicture) -> range:
    return range(len(picture.felt))


@given(pictures())
def test_rows_follow_each_other_and_fill_no_more_than_they_may(picture: FeelPicture) -> None:
    for above, below in pairwise(picture.rows):
        assert above.bottom < below.y
    assert picture.rows.losses.bottom <= max(picture.h, least_height()) + 1e-6


@given(pictures())
def test_stops_stand_in_order_in_columns_a_finger_can_hit(picture: FeelPicture) -> None:
    columns = [picture.column(place) for place in places(picture)]
    assert all(column.w >= LEAST_SLOT for column in columns)
    assert all(abs(one.right - other.x) < 1e-6 for one, other in pairwise(columns))
    assert all(column.x >= 0 and column.right <= picture.w + 1e-6 for column in columns)
    assert [picture.place_at(picture.middle(place)) for place in places(picture)] == list(places(picture))
    assert picture.place_at(-1) is None
    assert picture.place_at(picture.slot * len(picture.felt) + 1) is None


@given(pictures(), st.floats(-500, 4000), st.floats(0, 2000))
def test_a_stretch_shows_the_columns_that_reach_into_it(picture: FeelPicture, left: float, wide: float) -> None:
    columns = [(place, picture.column(place)) for place in places(picture)]
    seen = [place for place, column in columns if column.x < left + wide and column.right > left]
    assert set(seen) <= set(picture.places_between(left, left + wide))


@given(pictures())
def test_stages_cover_the_columns_of_their_stops(picture: FeelPicture) -> None:
    for stage, header in picture.stages:
        own = [place for place in places(picture) if picture.felt[place].stage == stage]
        assert abs(header.x - picture.column(own[0]).x) < 1e-6
        assert abs(header.right - picture.column(own[-1]).right) < 1e-6


@given(pictures())
def test_every_mark_lies_inside_its_row(picture: FeelPicture) -> None:
    rows = picture.rows
    for place, face in enumerate(picture.faces):
        assert rows.curve.y + CURRENT_FACE <= face.at.y <= rows.curve.bottom - CURRENT_FACE
        assert picture.column(place).holds(Point(face.at.x, face.at.y))
        mark, ends = picture.staff_mark(place), picture.dumbbell(place)
        if mark:
            assert rows.curve.y <= mark.y - MARK
            assert mark.y + MARK <= rows.curve.bottom
            assert mark.x + MARK <= picture.column(place).right
        for end in (ends.expected, ends.experienced):
            assert end is None or (rows.gaps.y < end.y < rows.gaps.bottom and end.x > picture.column(place).x)
        if bar := picture.differs(place):
            assert rows.curve.y <= bar.y <= bar.bottom <= rows.curve.bottom


@given(pictures())
def test_no_mark_of_the_staff_hides_behind_a_face(picture: FeelPicture) -> None:
    for place, face in enumerate(picture.faces):
        if mark := picture.staff_mark(place):
            assert hypot(mark.x - face.at.x, mark.y - face.at.y) >= FACE + MARK


@given(pictures())
def test_the_line_never_leaves_the_scale_and_is_never_anything_but_a_number(picture: FeelPicture) -> None:
    top, bottom = picture.level(2), picture.level(-2)
    for piece in (*picture.curve.pieces, *picture.staff.pieces):
        for step in range(11):
            at = piece.at(step / 10)
            assert isfinite(at.x)
            assert top - 1e-6 <= at.y <= bottom + 1e-6


@given(pictures())
def test_what_is_better_stands_higher(picture: FeelPicture) -> None:
    assert picture.level(2) < picture.level(0) < picture.level(-2)
    assert picture.step(5) < picture.step(3) < picture.step(1)
    assert picture.level(9) == picture.level(2)


@given(st.lists(st.integers(0, 60), max_size=60, unique=True), st.floats(24, 160))
def test_tags_keep_their_order_and_never_lie_on_each_other(stops: list[int], wide: float) -> None:
    middles = [LEAST_SLOT * (stop + 0.5) for stop in sorted(stops)]
    w = LEAST_SLOT * 61
    found = tag_places(middles, wide, 24, w)
    assert len(found) == len(middles)
    assert all(left + size <= other for (left, size), (other, _) in pairwise(found))
    assert all(left >= 0 and left + size <= w for left, size in found)
    assert all(left <= middle <= left + size for middle, (left, size) in zip(middles, found, strict=True))


def test_a_path_without_stops_has_an_empty_picture() -> None:
    picture = FeelPicture((), 800, 300)
    assert (picture.w, picture.stages, picture.faces, picture.place_at(10)) == (800, (), (), None)
