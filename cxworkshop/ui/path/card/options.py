"""What can be chosen in the lists of the card: silos, stages, lanes, processes, stops, and the fixed words."""

from __future__ import annotations

from typing import Any

from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.stops import stops
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark

Rows = list[tuple[str, Any]]

KINDS: dict[str, str] = {
    "meeting": mark("Meeting"),
    "message": mark("Message"),
    "digital": mark("Digital"),
    "object": mark("Object"),
    "environment": mark("Environment"),
    "waiting": mark("Waiting"),
    "self_service": mark("Self-service"),
    "backstage": mark("Backstage work"),
}
PURPOSES: dict[str | None, str] = {
    None: mark("Not said yet"),
    "dream": mark("to dream"),
    "search": mark("to search"),
    "compare": mark("to compare"),
    "choose": mark("to choose"),
    "acquire": mark("to acquire"),
    "use": mark("to use"),
    "service": mark("to be looked after"),
}
IMPRESSIONS: dict[str, str] = {
    "product": mark("the product"),
    "service": mark("the service"),
    "organisation": mark("the organisation"),
}


def silos(workshop: Workshop, _card: Touchpoint, t: Words) -> Rows:
    """Nobody, and every silo by code and name."""
    return [(t("Nobody yet"), None), *((f"{one.code}  {one.name}", one.id) for one in workshop.all(Silo))]


def helpers(workshop: Workshop, card: Touchpoint, _t: Words) -> Rows:
    """The silos that could help: all but the owner."""
    return [(one.code, one.id) for one in workshop.all(Silo) if one.id != card.owner_silo_id]


def stages(workshop: Workshop, card: Touchpoint, t: Words) -> Rows:
    """The stages of the card's own path; the tray as long as it lies there."""
    own = [(one.name, one.id) for one in workshop.all(Stage) if one.path_id == card.path_id]
    return own if card.is_placed else [(t("In the tray"), None), *own]


def lanes(workshop: Workshop, card: Touchpoint, t: Words) -> Rows:
    every = [(one.name, one.id) for one in workshop.all(Channel)]
    return every if card.is_placed else [(t("In the tray"), None), *every]


def processes(workshop: Workshop, _card: Touchpoint, t: Words) -> Rows:
    return [(t("None yet"), None), *((one.name, one.id) for one in workshop.all(CoreProcess))]


def served(workshop: Workshop, card: Touchpoint, t: Words) -> Rows:
    """The stops the customer meets, for backstage work to say which of them it serves."""
    seen = [one for one in stops(workshop, card.path_id) if not one.backstage]
    named = [(f"{one.number}  {one.touchpoint.title}", one.touchpoint.id) for one in seen]
    return [(t("The one before it"), None), *named]
