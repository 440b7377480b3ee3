"""The feeling curve: what is asked of a stretch is what the whole curve shows there."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.columns import Column
from cxworkshop.layout.curve import Curve
from cxworkshop.layout.plan import PlanStop
from cxworkshop.layout.shapes import Rect
from cxworkshop.ui.path.paint.moments import moments

SLOT = 168.0
FEELINGS = st.none() | st.sampled_from([-2.0, -1.0, 0.0, 0.5, 2.0])
COLUMNS = st.lists(st.lists(FEELINGS, max_size=3), max_size=12)


def curve(felt: list[list[float | None]], high: float = 80) -> Curve:
    """A column for each list, with a stop for each feeling in it."""
    columns = [
        Column(SLOT * n, SLOT, 0, 0, tuple(stop(f"{n} {k}", one) for k, one in enumerate(there)), False)
        for n, there in enumerate(felt)
    ]
    return Curve(columns, Rect(0, 0, SLOT * len(felt), high))


def stop(id: str, feeling: float | None) -> PlanStop:
    return PlanStop(id, 1, 0, 0, feeling=feeling)


@given(COLUMNS, st.floats(-200, 2200), st.floats(0, 900))
def test_a_stretch_has_the_stops_and_the_pieces_that_reach_into_it(
    felt: list[list[float | None]], left: float, wide: float
) -> None:
    whole, right = curve(felt), left + wide
    assert list(whole.stops_between(left, right)) == [one for one in whole.stops if left <= one.at.x <= right]
    reaching = [piece for piece in whole.pieces if piece.end.x >= left and piece.start.x <= right]
    assert list(whole.pieces_between(left, right)) == reaching


@given(COLUMNS)
def test_the_telling_stops_name_the_same_moments_as_all_stops(felt: list[list[float | None]]) -> None:
    assert moments(curve(felt).telling) == moments(curve(felt).stops)


@given(COLUMNS)
def test_pieces_lead_from_one_spoken_of_to_the_next_and_are_dashed_over_silence(
    felt: list[list[float | None]],
) -> None:
    whole = curve(felt)
    said = [one for one in whole.stops if one.value is not None]
    assert [(piece.start, piece.end) for piece in whole.pieces] == [(a.at, b.at) for a, b in itertools.pairwise(said)]
    order = [one.id for one in whole.stops]
    apart = [order.index(b.id) - order.index(a.id) > 1 for a, b in itertools.pairwise(said)]
    assert [piece.dashed for piece in whole.pieces] == apart


def test_a_closed_band_has_no_curve() -> None:
    assert not curve([[1.0], [2.0]], 0).stops
    assert not curve([[1.0], [2.0]], 0).pieces
