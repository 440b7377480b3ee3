"""What customers thanked for, gathered by the silo whose work it was; thanks to everybody come last."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.practice import PraiseNote
from cxworkshop.model.stops import Stop, every_stop
from cxworkshop.model.workshop import Workshop


@dataclass(frozen=True, slots=True)
class Thanks:
    """The words and where they were said; `stop` is None where that is nowhere on a path."""

    text: str
    stop: Stop | None
    place: str
    silo: Silo | None


@dataclass(frozen=True, slots=True)
class Group:
    """Thanks to one silo, or to everybody."""

    silo: Silo | None
    thanks: Sequence[Thanks]


def groups(workshop: Workshop) -> list[Group]:
    """Silos that were thanked, in their order, then everybody; the notes of each in their own order."""
    stops = {stop.touchpoint.id: stop for stop in every_stop(workshop)}
    every = [_thanks(workshop, note, stops) for note in workshop.all(PraiseNote)]
    owners: list[Silo | None] = [*workshop.all(Silo), None]
    found = [Group(silo, [one for one in every if one.silo == silo]) for silo in owners]
    return [group for group in found if group.thanks]


def _thanks(workshop: Workshop, note: PraiseNote, stops: dict[str, Stop]) -> Thanks:
    stop = stops.get(note.touchpoint_id or "")
    touchpoint = workshop.get(Touchpoint, note.touchpoint_id)
    return Thanks(note.text, stop, touchpoint.title if touchpoint else "", workshop.get(Silo, note.silo_id))
