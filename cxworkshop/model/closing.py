"""What stands in the way of closing: the rules that both the verb and the closing page go by."""

from __future__ import annotations

from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.sessions import Check, Override
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop


def unowned(workshop: Workshop) -> list[RoadmapItem]:
    """Items that no person carries and that still have to be done."""
    still = ("not_started", "going")
    return [one for one in workshop.all(RoadmapItem) if one.owner_id is None and one.status in still]


def override(workshop: Workshop, check: Check, about_id: Id = "") -> Override | None:
    """Why the group leaves one open thing, or with no `about_id` a whole check; None while nobody has said."""
    written = workshop.all(Override)
    return next((one for one in written if (one.check, one.about_id) == (check, about_id)), None)


def in_the_way(workshop: Workshop) -> list[RoadmapItem]:
    """Items with neither a person nor a written reason: as long as there is one, nothing closes."""
    return [one for one in unowned(workshop) if override(workshop, "owner", one.id) is None]


def going_round(workshop: Workshop) -> VotingRound | None:
    """The round that is open, or closed and not yet revealed: nobody goes home between a ballot and what it said."""
    return next((one for one in workshop.all(VotingRound) if one.state in ("open", "closed")), None)
