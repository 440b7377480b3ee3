"""Mixed groups: people of different silos at one table."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id

SIZE = 3  # people in a group, as near as the numbers allow


def mixed_groups(people: Sequence[Participant], size: int = SIZE, turn: int = 0) -> list[list[Participant]]:
    """Those who are here and belong to a silo, dealt to groups: as many of each silo to every group as to any other,
    give or take one, and the same of all people. Another `turn` seats them otherwise.
    """
    here = [one for one in people if one.present and one.silo_id]
    if not here:
        return []
    groups: list[list[Participant]] = [[] for _ in range(max(1, round(len(here) / size)))]
    for place, one in enumerate(_dealt(here, turn)):
        groups[place % len(groups)].append(one)
    return groups


def _dealt(people: Sequence[Participant], turn: int) -> list[Participant]:
    """Silo after silo, the largest first; within each the people take turns to be first."""
    silos: dict[Id | None, list[Participant]] = defaultdict(list)
    for one in people:
        silos[one.silo_id].append(one)
    order = sorted(silos.values(), key=len, reverse=True)
    return [one for place, silo in enumerate(order) for one in _turned(silo, turn // (place + 1))]


def _turned(silo: list[Participant], by: int) -> list[Participant]:
    by %= len(silo)
    return silo[by:] + silo[:by]
