"""How urgent a deviation is: action priority H, M or L, and the order of the list."""

from __future__ import annotations

from typing import Literal

from cxworkshop.model.practice import FeedbackLoop, Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, every_stop
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

Priority = Literal["H", "M", "L"]
PRIORITIES: dict[str, str] = {"H": mark("High"), "M": mark("Medium"), "L": mark("Low")}
_URGENCY: dict[Priority, int] = {"H": 0, "M": 1, "L": 2}


def priority(severity: int, likelihood: int, detectability: int) -> Priority:
    """Severity first, then likelihood and detectability, each 1–5 and 5 the worst.

    After the action priority of AIAG-VDA, with a table of our own: five steps, because judgement has no more precision.
    """
    rules = {5: _grave, 4: _serious, 3: _middling, 2: _light, 1: _slight}
    return rules[severity](likelihood, detectability)


def _grave(likelihood: int, detectability: int) -> Priority:
    return "M" if likelihood == 1 and detectability <= 2 else "H"


def _serious(likelihood: int, detectability: int) -> Priority:
    return "H" if likelihood >= 3 or detectability >= 4 else "M"


def _middling(likelihood: int, detectability: int) -> Priority:
    if likelihood >= 4 and detectability >= 4:
        return "H"
    return "M" if likelihood >= 3 or detectability >= 4 else "L"


def _light(likelihood: int, detectability: int) -> Priority:
    return "M" if likelihood >= 4 and detectability >= 3 else "L"


def _slight(likelihood: int, detectability: int) -> Priority:
    return "M" if likelihood == 5 and detectability >= 4 else "L"


def priority_of(deviation: Deviation) -> Priority:
    return priority(deviation.severity, deviation.likelihood, deviation.detectability)


def product(deviation: Deviation) -> int:
    """Severity × likelihood × detectability, 1–125. Only sorts inside a class: equal products are not equal risks."""
    return deviation.severity * deviation.likelihood * deviation.detectability


def by_priority(workshop: Workshop) -> list[Deviation]:
    """Every deviation: class first, then severity, then the product, then as the team ordered them."""
    return sorted(workshop.all(Deviation), key=_place)


def by_stop(workshop: Workshop) -> list[tuple[Stop | None, list[Deviation]]]:
    """The stops where something goes wrong, in path order, each with its deviations, the gravest first. What happens
    at several stops is told at each of them; what has none on the path any more comes last, under no stop.
    """
    found = by_priority(workshop)
    told: list[tuple[Stop | None, list[Deviation]]] = []
    for stop in every_stop(workshop):
        here = [one for one in found if stop.touchpoint.id in one.touchpoint_ids]
        told += [(stop, here)] if here else []
    met = {one.id for _stop, there in told for one in there}
    lost = [one for one in found if one.id not in met]
    return [*told, (None, lost)] if lost else told


def unplanned_pairs(workshop: Workshop) -> list[tuple[Stop, Problem]]:
    """Whole problem pairs at stops without any deviation yet, in path order: what went wrong may go wrong again."""
    taken = {id for deviation in workshop.all(Deviation) for id in deviation.touchpoint_ids}
    pairs = [pair for pair in workshop.all(Problem) if pair.is_complete and pair.shows_at_id not in taken]
    return [(stop, pair) for stop in every_stop(workshop) for pair in pairs if pair.shows_at_id == stop.touchpoint.id]


def latest_rehearsal(workshop: Workshop, plan_id: Id) -> Rehearsal | None:
    """The rehearsal of a plan with the latest day; one that has been held goes before one that is only planned."""
    there = [one for one in workshop.all(Rehearsal) if one.plan_id == plan_id]
    return max(there, key=lambda one: (one.repeats_done > 0, one.date, one.id), default=None)


def triggering(workshop: Workshop, plan_id: Id) -> list[FeedbackLoop]:
    """The feedback that starts a plan."""
    return [one for one in workshop.all(FeedbackLoop) if one.plan_id == plan_id]


def _place(deviation: Deviation) -> tuple[int, int, int, int]:
    return (_URGENCY[priority_of(deviation)], -deviation.severity, -product(deviation), deviation.order)
