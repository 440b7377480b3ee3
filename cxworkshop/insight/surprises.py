"""How urgent a deviation is: action priority H, M or L, and the order of the list."""

from __future__ import annotations

from typing import Literal

from cxworkshop.model.surprises import Deviation
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


def _place(deviation: Deviation) -> tuple[int, int, int, int]:
    return (_URGENCY[priority_of(deviation)], -deviation.severity, -product(deviation), deviation.order)
