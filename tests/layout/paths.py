"""Paths to try the geometry with: any stops, links, moves, hand-overs and causes, folded, stacked or as discs."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from hypothesis import strategies as st

from cxworkshop.layout.plan import Lane, Plan, PlanMove, PlanStop, served
from cxworkshop.layout.screen import Layout, lay_out
from cxworkshop.layout.shapes import Point
from cxworkshop.layout.sizes import STAGE, WINDOW
from cxworkshop.model.path import Stage

FRONT_LANES = tuple(Lane(f"l{n}", f"Lane {n}", "web") for n in range(4))
LANES = (*FRONT_LANES, Lane("b", "Back", "backstage", backstage=True), Lane("c", "Far", "backstage", backstage=True))
STAGES = tuple(Stage(id=f"s{n}", path_id="p", name=f"Stage {n}", order=n + 1) for n in range(5))
KINDS = ("pause", "switch", "drop_out", "re_entry", "return", "return", "forward", "forward")

SLOT = WINDOW.slot

Segment = tuple[Point, Point]


@st.composite
def plans(draw: st.DrawFn, most: int = 25) -> Plan:
    places = draw(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 5)), max_size=most))
    feelings = st.one_of(st.none(), st.floats(-2, 2))
    links = st.one_of(st.none(), st.integers(0, most).map(lambda n: f"t{n}"))
    stops = tuple(
        PlanStop(f"t{n}", n + 1, stage, lane, True, link=draw(links))
        if lane > 3
        else PlanStop(f"t{n}", n + 1, stage, lane, feeling=draw(feelings))
        for n, (stage, lane) in enumerate(sorted(places, key=lambda place: place[0]))
    )
    front = [stop.id for stop in stops if not stop.backstage]
    moves = draw(st.lists(st.tuples(st.sampled_from(KINDS), st.integers(0, 99), st.integers(0, 99)), max_size=8))
    made = tuple(move(n, kind, front, a, b) for n, (kind, a, b) in enumerate(moves)) if front else ()
    return Plan(STAGES, LANES, served(stops), made)


def move(n: int, kind: str, front: list[str], a: int, b: int) -> PlanMove:
    one, other = front[a % len(front)], front[b % len(front)]
    return PlanMove(f"m{n}", kind, None if kind == "re_entry" else one, None if kind == "drop_out" else other)  # type: ignore[arg-type]


folds = st.frozensets(st.sampled_from([stage.id for stage in STAGES]))
lane_folds = st.frozensets(st.sampled_from([lane.key for lane in FRONT_LANES]))
some_stops = st.frozensets(st.integers(0, 24).map(lambda n: f"t{n}"))
causes = st.lists(st.tuples(st.integers(0, 24), st.integers(0, 24), st.booleans()), max_size=6)


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    """Any path, in the window or on the projector, with everything that can be folded, stacked or shown."""
    plan = draw(plans())
    return lay_out(
        plan,
        draw(folds),
        draw(lane_folds),
        draw(st.booleans()),
        [(a.id, b.id) for a, b in pairwise(plan.stops)] if draw(st.booleans()) else (),
        stacked=draw(some_stops),
        discs=draw(some_stops),
        causes=[(f"t{a}", f"t{b}", classic) for a, b, classic in draw(causes)],
        sizes=draw(st.sampled_from([WINDOW, STAGE])),
    )


def lines(layout: Layout) -> Iterator[Segment]:
    """Every straight piece of every line, but for the stops that the trunk runs through."""
    stops = {(card.rect.x, card.rect.right) for card in layout.cards}
    yield from ((a, b) for a, b in pairwise(layout.trunk) if (a.x, b.x) not in stops)
    for way in (*layout.returns, *layout.jumps):
        yield from pairwise(way.points)
        yield from way.legs
    for arc in layout.arcs:
        yield from pairwise(arc.points)
    for need in layout.needs:
        yield (need.start, need.end)
