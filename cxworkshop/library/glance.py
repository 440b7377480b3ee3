"""A workshop at a glance: what its card on Home shows."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.library.recent import Mark, RecentWorkshop
from cxworkshop.model.path import Channel
from cxworkshop.model.people import Silo
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def glance(path: str, workshop: Workshop) -> RecentWorkshop:
    basics = workshop.basics
    line = [stop for stop in stops(workshop) if not stop.backstage]
    lanes = [channel.id for channel in workshop.all(Channel) if channel.channel_kind != "backstage"]
    return RecentWorkshop(
        path=path,
        title=basics.title,
        organisation=basics.organisation,
        place=basics.place,
        state=basics.state,
        date=basics.date,
        template_key=basics.template_key,
        is_demo=basics.is_demo,
        stops=len(line),
        plans=len(workshop.all(ContingencyPlan)),
        chosen=sum(target.state == "chosen" for target in workshop.all(Target)),
        lanes=max(len(lanes), 1),
        thumbnail=thumbnail(workshop, line, lanes),
    )


def thumbnail(workshop: Workshop, line: Sequence[Stop], lanes: Sequence[str]) -> tuple[Mark, ...]:
    """The customer's line: each stop in the middle of its slot."""
    return tuple(
        ((place + 0.5) / len(line), lanes.index(stop.channel.id), colour(workshop, stop))
        for place, stop in enumerate(line)
    )


def colour(workshop: Workshop, stop: Stop) -> int:
    silo = workshop.get(Silo, stop.touchpoint.owner_silo_id)
    return silo.colour if silo else 0
