"""Which stops fall short of what must work to the full."""

from __future__ import annotations

from cxworkshop.insight.facts import Share, objective
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.workshop import Workshop


def not_to_the_full(workshop: Workshop, path_id: Id) -> list[tuple[Stop, Share]]:
    """The stops of a path at which not every check was passed, the weakest first. Core processes must work to the
    full, so the aim is 100 %; a stop without checks is not judged.
    """
    checked = [(stop, objective(workshop, stop.touchpoint.id)) for stop in stops(workshop, path_id)]
    short = [(stop, share) for stop, share in checked if share is not None and share.part < share.n]
    return sorted(short, key=lambda one: (one[1].rate, one[0].number))
