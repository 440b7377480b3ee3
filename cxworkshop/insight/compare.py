"""What differs between two paths: what is new, gone, moved, better or worse.

A stop of one path is the same as one of the other when it was copied from it, when both were copied from a third, or,
for what is left, when they have the same title.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from cxworkshop.insight.experience import values
from cxworkshop.model.path import Stage, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.workshop import Workshop

Mark = Literal["new", "gone", "moved", "owner", "better", "worse"]
MARKS: tuple[Mark, ...] = ("new", "gone", "moved", "owner", "better", "worse")


@dataclass(frozen=True, slots=True)
class Pair:
    """A stop as it is on one path and on the other; one of the two may be missing. No mark: it is kept as it was."""

    before: Stop | None
    after: Stop | None
    marks: tuple[Mark, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Every stop of both paths, in the order of the second, with what only the first has where it was."""

    pairs: tuple[Pair, ...]

    def count(self, mark: Mark) -> int:
        return sum(mark in pair.marks for pair in self.pairs)

    @property
    def kept(self) -> int:
        """Stops that are the same on both in every way."""
        return sum(not pair.marks for pair in self.pairs)

    def marks_of(self, touchpoint_id: Id) -> tuple[Mark, ...]:
        """What is said of a stop of either path; empty for one that is kept."""
        ends = ((end, pair) for pair in self.pairs for end in (pair.before, pair.after) if end)
        return next((pair.marks for end, pair in ends if end.touchpoint.id == touchpoint_id), ())


def compare(workshop: Workshop, before_id: Id, after_id: Id) -> Comparison:
    """Compares two paths, as a change from the first to the second."""
    old, new = stops(workshop, before_id), stops(workshop, after_id)
    partners = _matched(workshop, old, new)
    homes, felt = _homes(workshop, before_id, new, partners), values(workshop, "emotion")
    pairs = [_pair(partners.get(stop.touchpoint.id), stop, homes, felt) for stop in new]
    stayed = {stop.touchpoint.id for stop in partners.values()}
    gone = [stop for stop in old if stop.touchpoint.id not in stayed]
    return Comparison(_woven(pairs, old, gone))


# Which are the same


def _matched(workshop: Workshop, old: Sequence[Stop], new: Sequence[Stop]) -> dict[Id, Stop]:
    """The stop of the first path for each stop of the second that has one. Each is taken once, the surest way first."""
    taken: dict[Id, Stop] = {}
    ways: tuple[Callable[[Stop], Hashable], ...] = (
        lambda stop: origin(workshop, stop.touchpoint),
        lambda stop: stop.touchpoint.title.casefold(),
    )
    for way in ways:
        used = {stop.touchpoint.id for stop in taken.values()}
        free = _by(way, [stop for stop in old if stop.touchpoint.id not in used])
        for stop in new:
            if stop.touchpoint.id not in taken and (waiting := free.get(way(stop))):
                taken[stop.touchpoint.id] = waiting.pop(0)
    return taken


def _by(way: Callable[[Stop], Hashable], found: Sequence[Stop]) -> dict[Hashable, list[Stop]]:
    known: dict[Hashable, list[Stop]] = {}
    for stop in found:
        known.setdefault(way(stop), []).append(stop)
    return known


def origin(workshop: Workshop, touchpoint: Touchpoint) -> Id:
    """The touchpoint that all copies of copies go back to; in a ring of copies, the one with the lowest id."""
    seen = [touchpoint.id]
    while before := workshop.get(Touchpoint, touchpoint.like_id):
        if before.id in seen:
            return min(seen[seen.index(before.id) :])
        seen.append(before.id)
        touchpoint = before
    return touchpoint.id


def _homes(workshop: Workshop, before_id: Id, new: Sequence[Stop], partners: dict[Id, Stop]) -> dict[Id, Id]:
    """For each stage of the second path the one it stands for in the first: of one name, though nothing may stand in
    it any more, or, when it was renamed, the one that most of its stops come from.
    """
    names = {stage.name.casefold(): stage.id for stage in workshop.all(Stage) if stage.path_id == before_id}
    come_from: dict[Id, Counter[Id]] = {}
    for stop in new:
        if before := partners.get(stop.touchpoint.id):
            come_from.setdefault(stop.stage.id, Counter())[before.stage.id] += 1
    homes = {id: counts.most_common(1)[0][0] for id, counts in come_from.items()}
    return homes | {stop.stage.id: names[name] for stop in new if (name := stop.stage.name.casefold()) in names}


# What differs


def _pair(before: Stop | None, after: Stop, homes: dict[Id, Id], felt: dict[Id, float]) -> Pair:
    if before is None:
        return Pair(None, after, ("new",))
    found = {
        "moved": homes.get(after.stage.id) != before.stage.id or after.channel.id != before.channel.id,
        "owner": after.touchpoint.owner_silo_id != before.touchpoint.owner_silo_id,
        **_feelings(before, after, felt),
    }
    return Pair(before, after, tuple(mark for mark in MARKS if found.get(mark)))


def _feelings(before: Stop, after: Stop, felt: dict[Id, float]) -> dict[str, bool]:
    """Better or worse, once both are known."""
    was, now = (felt.get(stop.touchpoint.id) for stop in (before, after))
    return {} if was is None or now is None else {"better": now > was, "worse": now < was}


def _woven(pairs: Sequence[Pair], old: Sequence[Stop], gone: Sequence[Stop]) -> tuple[Pair, ...]:
    """The pairs, and behind the pair of the stop that came before it each stop that is gone."""
    behind: dict[Id, list[Pair]] = {}
    last, lost = "", {stop.touchpoint.id for stop in gone}
    for stop in old:
        if stop.touchpoint.id in lost:
            behind.setdefault(last, []).append(Pair(stop, None, ("gone",)))
        else:
            last = stop.touchpoint.id
    return tuple(_in_turn(pairs, behind))


def _in_turn(pairs: Sequence[Pair], behind: dict[Id, list[Pair]]) -> Iterator[Pair]:
    yield from behind.get("", ())
    for pair in pairs:
        yield pair
        if pair.before:
            yield from behind.get(pair.before.touchpoint.id, ())
