"""Which rounds have not been revealed yet, so that the projector keeps silent about them."""

from __future__ import annotations

from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop


def secret_round(workshop: Workshop) -> VotingRound | None:
    """The secret round that is open, or closed and not yet revealed."""
    rounds = (one for one in workshop.all(VotingRound) if one.secrecy == "secret")
    return next((one for one in rounds if one.state in ("open", "closed")), None)


def is_revealed(workshop: Workshop, round_id: str) -> bool:
    """Of a round, or of two joined by "+"; with "" whether any is."""
    revealed = {one.id for one in workshop.all(VotingRound) if one.state == "revealed"}
    return set(round_id.split("+")) <= revealed if round_id else bool(revealed)
