"""The deviations that a template knows, as far as they are not in the workshop yet."""

from __future__ import annotations

from cxworkshop.library.resources import said
from cxworkshop.library.templates import template, template_deviations
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop

Typical = tuple[Deviation, ContingencyPlan]


def typical_deviations(workshop: Workshop) -> list[Typical]:
    """Those of the workshop's own template, in its language, at the stops that still carry the template's title."""
    basics = workshop.basics
    try:
        found = template_deviations(basics.template_key, basics.language, _same_stops(workshop))
    except KeyError:  # begun empty, or from a template that this version does not have
        return []
    here = {deviation.title for deviation in workshop.all(Deviation)}
    return [(deviation, plan) for deviation, plan in found if deviation.title not in here]


def _same_stops(workshop: Workshop) -> dict[str, Id]:
    """The template's ids of touchpoints, and which stop here has the same title."""
    basics = workshop.basics
    here = {stop.touchpoint.title: stop.touchpoint.id for stop in reversed(every_stop(workshop))}
    points = template(basics.template_key)["touchpoints"]
    titles = {point["id"]: said(point, basics.language) for point in points}
    return {id: here[title] for id, title in titles.items() if title in here}
