"""What else of the results can be shown: the other places of a long ranking, or the round before it beside."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.model.record import Id
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

ROWS = 12  # of a ranking on one leaf, without scrolling


class More(NamedTuple):
    """Words for a menu, and what is to be sent."""

    words: str
    icon: str
    id: Id
    step: int


def more_results(workshop: Workshop, id: Id, step: int) -> list[More]:
    """Of the results that are shown, which are those of a round, or of two joined by "+"."""
    revealed = [one for one in workshop.all(VotingRound) if one.state == "revealed"]
    shown = [one for one in revealed if one.id in id.split("+")] if id else revealed[-1:]
    if not shown:
        return []
    options = sum(option.round_id == shown[-1].id for option in workshop.all(BallotOption))
    found = [More(mark("The other places"), "list-ordered", id, step + 1)] if options > ROWS else []
    if len(shown) == 1 and (before := _before(shown[0], revealed)) is not None:
        found.append(More(mark("Beside the round before"), "arrow-left-right", f"{before.id}+{shown[0].id}", 0))
    return found


def _before(shown: VotingRound, revealed: list[VotingRound]) -> VotingRound | None:
    """The round it came from, else the one before it."""
    earlier = [one for one in revealed if one.no < shown.no]
    return next((one for one in earlier if one.id == shown.parent_id), earlier[-1] if earlier else None)
