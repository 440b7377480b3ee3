"""What a round is called."""

from __future__ import annotations

from cxworkshop.exchange.round_words import METHODS
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import Words


def round_name(voting_round: VotingRound, t: Words) -> str:
    """Its number and its way of voting."""
    return t("Round {no}", no=voting_round.no) + " · " + t(METHODS[voting_round.method])
