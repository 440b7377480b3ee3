"""Where a pair could start from: what the other screens have already found out about the path."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cxworkshop.insight.experience import contradiction, gap, gap_word, weighted_gap
from cxworkshop.insight.facts import CONFLICTS, conflict
from cxworkshop.insight.path import handovers
from cxworkshop.insight.surprises import by_priority
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.workshop import Workshop

StartKind = Literal["gap", "conflict", "contradiction", "handover", "deviation"]
MOST = 5  # of one kind, the worst first


@dataclass(frozen=True, slots=True)
class Start:
    """A stop worth a pair. `about` is a marked word for gap and conflict, "AS → HN" for a hand-over, else a title."""

    kind: StartKind
    stop: Stop
    about: str = ""


def starts(workshop: Workshop, path_id: Id | None = None) -> list[Start]:
    """Weak stops by weighted gap, conflicts of facts and feeling, contradictions, fragile hand-overs (003-05) and our
    own deviations, at most five of each.
    """
    line = stops(workshop, path_id)
    found = [_weak(workshop, line), _conflicts(workshop, line), _contradictions(workshop, line)]
    found += [_fragile(workshop, path_id), _deviations(workshop, line)]
    return [one for kind in found for one in kind[:MOST]]


def _weak(workshop: Workshop, line: list[Stop]) -> list[Start]:
    """Where it is below what was expected; where nobody has said how much it matters, after the others."""
    below = [
        (weighted_gap(workshop, stop.touchpoint.id) or 0, gap(workshop, stop.touchpoint.id), stop) for stop in line
    ]
    known = [(weighted, short, stop) for weighted, short, stop in below if short is not None and short < 0]
    known.sort(key=lambda one: (one[0], one[1], one[2].number))
    return [Start("gap", stop, gap_word(short)) for _, short, stop in known]


def _conflicts(workshop: Workshop, line: list[Stop]) -> list[Start]:
    met = [(stop, conflict(workshop, stop.touchpoint.id)) for stop in line]
    return [Start("conflict", stop, CONFLICTS[one.kind]) for stop, one in met if one is not None]


def _contradictions(workshop: Workshop, line: list[Stop]) -> list[Start]:
    return [Start("contradiction", stop) for stop in line if contradiction(workshop, stop.touchpoint.id)]


def _fragile(workshop: Workshop, path_id: Id | None) -> list[Start]:
    shaky = [one for one in handovers(workshop, path_id) if one.state == "fragile"]
    return [Start("handover", one.taker, f"{one.from_silo.code} → {one.to_silo.code}") for one in shaky]


def _deviations(workshop: Workshop, line: list[Stop]) -> list[Start]:
    """Our own failures, the most urgent first, each at its first stop on this path."""
    there = {stop.touchpoint.id: stop for stop in line}
    found = []
    for one in by_priority(workshop):
        at = next((there[id] for id in one.touchpoint_ids if id in there), None)
        if at is not None and one.category == "our_failure":
            found.append(Start("deviation", at, one.title))
    return found
