"""A workshop at a glance: what its card on Home shows."""

from __future__ import annotations

from cxworkshop.insight.followup import here
from cxworkshop.layout.plan import plan
from cxworkshop.layout.screen import Layout, lay_out
from cxworkshop.library.recent import Mark, RecentWorkshop
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def glance(path: str, workshop: Workshop) -> RecentWorkshop:
    basics, (day, place) = workshop.basics, here(workshop)
    planned = plan(workshop)
    return RecentWorkshop(
        path=path,
        title=basics.title,
        organisation=basics.organisation,
        place=place,
        state=basics.state,
        date=day,
        template_key=basics.template_key,
        is_demo=basics.is_demo,
        stops=len(planned.front),
        plans=len(workshop.all(ContingencyPlan)),
        chosen=sum(target.state == "chosen" for target in workshop.all(Target)),
        lanes=max(sum(not lane.backstage for lane in planned.lanes), 1),
        thumbnail=thumbnail(workshop, lay_out(planned)),
    )


def thumbnail(workshop: Workshop, layout: Layout) -> tuple[Mark, ...]:
    """The customer's line as the canvas lays it out: each stop by its part of the width, and its lane."""
    front = [card for card in layout.cards if not card.stop.backstage]
    return tuple((card.rect.centre.x / layout.w, card.stop.lane, colour(workshop, card.stop.id)) for card in front)


def colour(workshop: Workshop, id: Id) -> int:
    silo = workshop.get(Silo, workshop.the(Touchpoint, id).owner_silo_id)
    return silo.colour if silo else 0
