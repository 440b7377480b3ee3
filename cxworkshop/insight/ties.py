"""Why a tied option stands where it stands, in words. Nothing is ever settled by a letter, an id or chance."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.insight.place import Place
from cxworkshop.model.voting import TieRule
from cxworkshop.text import Phrase, phrase

ABOVE = phrase("tie above the line: nothing to decide")
BELOW = phrase("tie below the line: nothing to decide")
ACROSS = phrase("tie across the line")


def tie_words(place: Place, rivals: Sequence[Place], rule: TieRule) -> Phrase | None:
    """`rivals` have as many dots. Nothing is said when there are none, or without dots."""
    if not rivals or not place.dots:
        return None
    if place.standing == "contested":
        return ACROSS
    if all(other.standing == place.standing for other in rivals):
        return ABOVE if place.standing == "above" else BELOW
    return _breadth_words(place, rivals) if rule == "breadth" else ACROSS


def _breadth_words(place: Place, rivals: Sequence[Place]) -> Phrase:
    """The other side of the line is what it is compared with."""
    across = [other for other in rivals if other.standing != place.standing]
    if place.standing == "above":
        return _above_words(place, min(across, key=_breadth))
    rival = max(across, key=_breadth)
    if place.voters != rival.voters:
        words = phrase("tie at {place}: {n} people", place=place.place, n=place.voters)
        return words if place.voters > 1 else phrase("tie at {place}: 1 person", place=place.place)
    words = phrase("tie at {place}: {n} silos", place=place.place, n=place.silos)
    return words if place.silos > 1 else phrase("tie at {place}: 1 silo", place=place.place)


def _above_words(place: Place, rival: Place) -> Phrase:
    if place.voters != rival.voters:
        return phrase("tie: {n} people against {other}", n=place.voters, other=rival.voters)
    return phrase("tie: {n} silos against {other}", n=place.silos, other=rival.silos)


def _breadth(place: Place) -> tuple[int, int]:
    """The broadest first."""
    return -place.voters, -place.silos
