"""Hand-overs as the canvas shows them, between neighbours on the path whose owner differs; and causes."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.insight.path import HandoverState, handovers, is_classic
from cxworkshop.model.record import Id
from cxworkshop.model.targets import CauseLink
from cxworkshop.model.workshop import Workshop


@dataclass(frozen=True, slots=True)
class HandoverLook:
    """From one stop to the next, with the letters and colours of giver and taker."""

    from_id: Id
    to_id: Id
    giver: tuple[str, int]
    taker: tuple[str, int]
    state: HandoverState


def causes_of(workshop: Workshop) -> list[tuple[Id, Id, bool]]:
    """From where trouble is born to where it shows, and whether it goes from the first third to the last."""
    return [(link.cause_id, link.symptom_id, is_classic(workshop, link)) for link in workshop.all(CauseLink)]


def handovers_of(workshop: Workshop, path_id: Id) -> list[HandoverLook]:
    """Every change of owner along the path, with what the team has said of it."""
    return list(workshop.kept((HandoverLook, path_id), lambda: _looks(workshop, path_id)))


def _looks(workshop: Workshop, path_id: Id) -> list[HandoverLook]:
    return [
        HandoverLook(
            passing.giver.touchpoint.id,
            passing.taker.touchpoint.id,
            (passing.from_silo.code, passing.from_silo.colour),
            (passing.to_silo.code, passing.to_silo.colour),
            passing.state,
        )
        for passing in handovers(workshop, path_id)
        if passing.giver
    ]
