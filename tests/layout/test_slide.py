"""Cards on their way between two layouts."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.plan import Plan, PlanMove, PlanStop, served
from cxworkshop.layout.screen import lay_out
from cxworkshop.layout.slide import between
from tests.layout.paths import LANES, STAGES, plans


def turned(plan: Plan) -> Plan:
    """The same stops with the lanes of the customer upside down."""
    return replace(
        plan, stops=tuple(stop if stop.backstage else stop._replace(lane=3 - stop.lane) for stop in plan.stops)
    )


@given(plans(), st.floats(0, 1))
def test_cards_keep_their_columns_and_go_straight(plan: Plan, t: float):
    a, b = lay_out(plan), lay_out(turned(plan))
    there = between(a, b, t)
    for at, card, to in zip(a.cards, there.cards, b.cards, strict=True):
        assert card.rect.x == pytest.approx(to.rect.x)
        assert card.rect.y == pytest.approx(at.rect.y + (to.rect.y - at.rect.y) * t)
    assert [point.x for point in there.trunk] == sorted(point.x for point in there.trunk)
    assert there.curve == b.curve


@given(plans())
def test_it_begins_and_ends_where_it_should(plan: Plan):
    causes = [(plan.stops[0].id, plan.stops[-1].id, True)] if plan.stops else []
    a, b = lay_out(plan, causes=causes), lay_out(turned(plan), causes=causes)
    start = between(a, b, 0)
    assert [card.rect for card in start.cards] == [card.rect for card in a.cards]
    assert [way.points for way in start.returns] == [way.points for way in a.returns]
    assert [arc.points for arc in start.arcs] == [arc.points for arc in a.arcs]
    assert between(a, b, 1) is b


def test_what_hangs_on_a_card_goes_along():
    stops = (PlanStop("a", 1, 0, 1), PlanStop("w", 2, 0, 4, True), PlanStop("b", 3, 0, 2))
    moves = (PlanMove("m", "pause", "a", "a"),)
    plan = Plan(STAGES, LANES, served(stops), moves)
    a, b = (lay_out(one, handovers=[("a", "b")]) for one in (plan, turned(plan)))
    half = between(a, b, 0.5)
    assert half.chips[0].stub[0].y == half.boxes["a"].rect.bottom
    assert half.needs[0].start.y == half.boxes["a"].rect.bottom
    assert half.capsules[0].centre.y == (a.capsules[0].centre.y + b.capsules[0].centre.y) / 2


def test_outside_the_seen_stretch_cards_are_there_at_once():
    plan = Plan(STAGES, LANES, tuple(PlanStop(f"t{n}", n + 1, 0, 0) for n in range(9)), ())
    a, b = lay_out(plan), lay_out(turned(plan))
    half = between(a, b, 0.5, (0, 200))
    assert half.cards[0].rect.y == (a.cards[0].rect.y + b.cards[0].rect.y) / 2
    assert half.cards[8] == b.cards[8]
