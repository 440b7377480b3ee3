"""Which order of lanes makes the line hop least. It is only ever proposed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from cxworkshop.layout.plan import Plan

MOST_EXACT = 12

Hops = Counter[tuple[int, int]]


def tidy_lanes(plan: Plan) -> tuple[str, ...]:
    """The keys of all lanes in the order that the line crosses the fewest of them. Lanes without a stop come after
    those with one, backstage lanes last. What is as good already stays as it is.
    """
    front = [place for place, lane in enumerate(plan.lanes) if not lane.backstage]
    met = {stop.lane for stop in plan.front}
    busy, idle = [place for place in front if place in met], [place for place in front if place not in met]
    hops = hops_of(plan)
    best = _exact(busy, hops) if len(busy) <= MOST_EXACT else _improved(busy, hops)
    best = min(best, best[::-1], key=_turned)
    kept = crossed(busy, hops) <= crossed(best, hops)
    order = front if kept and crossed(front, hops) == crossed(busy, hops) else (busy if kept else best) + idle
    back = [place for place, lane in enumerate(plan.lanes) if lane.backstage]
    return tuple(plan.lanes[place].key for place in order + back)


def hops_of(plan: Plan) -> Hops:
    """How often the line goes between two lanes, either way."""
    hops: Hops = Counter()
    for a, b in pairwise(plan.front):
        if a.lane != b.lane:
            hops[min(a.lane, b.lane), max(a.lane, b.lane)] += 1
    return hops


def crossed(order: Sequence[int], hops: Hops) -> int:
    """How many lanes further the line goes in all, with the lanes in this order."""
    at = {lane: place for place, lane in enumerate(order)}
    return sum(abs(at[a] - at[b]) * count for (a, b), count in hops.items())


def _exact(lanes: list[int], hops: Hops) -> list[int]:
    """The best of all orders: for every set of lanes that may stand on top, the cheapest order within it. What a set
    costs is the hops that leave it.
    """
    count = len(lanes)
    between = [[hops[min(a, b), max(a, b)] for b in lanes] for a in lanes]
    cost, last, leaving = [0] * (1 << count), [-1] * (1 << count), [0] * (1 << count)
    for chosen in range(1, 1 << count):
        newest = chosen.bit_length() - 1
        rest = chosen ^ (1 << newest)
        row = between[newest]
        leaving[chosen] = leaving[rest] + sum(-by if rest >> n & 1 else by for n, by in enumerate(row))
        before = [(cost[chosen ^ (1 << n)], -n) for n in range(count) if chosen >> n & 1]
        cheapest, lane = min(before)
        cost[chosen], last[chosen] = cheapest + leaving[chosen], -lane
    order, chosen = [], (1 << count) - 1
    while chosen:
        order.append(lanes[last[chosen]])
        chosen ^= 1 << last[chosen]
    return order[::-1]


def _improved(lanes: list[int], hops: Hops) -> list[int]:
    """The order made better one lane at a time, until no lane has a better place."""
    order, length = lanes, crossed(lanes, hops)
    while True:
        tries = (_put(order, lane, place) for lane in order for place in range(len(order)))
        best = min(tries, key=lambda one: crossed(one, hops))
        if crossed(best, hops) >= length:
            return order
        order, length = best, crossed(best, hops)


def _put(order: list[int], lane: int, place: int) -> list[int]:
    rest = [one for one in order if one != lane]
    return [*rest[:place], lane, *rest[place:]]


def _turned(order: Sequence[int]) -> int:
    """How many pairs stand the other way round than now."""
    return sum(a > b for place, a in enumerate(order) for b in order[place + 1 :])
