"""Which stop of the customer a piece of backstage work is done for."""

from __future__ import annotations

from cxworkshop.edits.making import set_fields
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Channel, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def set_serves(workshop: Workshop, touchpoint_id: Id, serves_id: Id | None) -> Change:
    """Says which stop a piece of backstage work serves; None leaves it to the order of the path again."""
    work = workshop.the(Touchpoint, touchpoint_id)
    if not is_backstage(workshop, work):
        raise Refused(phrase("Only work under the line of visibility serves a stop."))
    stop = workshop.get(Touchpoint, serves_id)
    if stop is not None and (stop.path_id != work.path_id or not stop.is_placed or is_backstage(workshop, stop)):
        raise Refused(phrase("Choose a stop that the customer meets on the same path."))
    label = phrase("What “{title}” serves", title=work.title)
    return set_fields(workshop, label, Touchpoint, touchpoint_id, serves_id=stop.id if stop else None)


def is_backstage(workshop: Workshop, touchpoint: Touchpoint) -> bool:
    """Placed under the line of visibility."""
    channel = workshop.get(Channel, touchpoint.channel_id)
    return channel is not None and channel.channel_kind == "backstage"
