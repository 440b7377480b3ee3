"""The sentences of a printed ballot: what to do, whether it is secret, and what to do with it then."""

from __future__ import annotations

from cxworkshop.handouts.ballot_facts import BallotFacts
from cxworkshop.handouts.ballot_marks import written
from cxworkshop.handouts.page.fonts import BODY, BODY_STRONG
from cxworkshop.handouts.page.wrap import NBSP, Piece, Run, filled
from cxworkshop.text import Words

DOTS = "\ue000"  # stands for the number of dots while the sentence is spoken


def what_to_do(facts: BallotFacts, t: Words) -> list[Piece]:
    """How this ballot is filled in, the number of dots in bold."""
    dots = t.n("{n} dot", "{n} dots", facts.round.budget).replace(" ", NBSP)
    return filled(_told(facts, t), {DOTS: Run(dots, BODY_STRONG)}, BODY)


def _told(facts: BallotFacts, t: Words) -> str:
    voting_round = facts.round
    if voting_round.method == "weighted":
        return t("Mark the best with 3, the next with 2 and one more with 1. Each number once.")
    cap = voting_round.cap_per_item
    first = _given(facts, t)
    return first if cap >= voting_round.budget else f"{first} " + t("At most {cap} on one target.", cap=cap)


def _given(facts: BallotFacts, t: Words) -> str:
    if facts.round.budget == 1 and facts.sides == 1:
        return t("You have {dots}. Fill one circle.", dots=DOTS)
    if facts.sides > 1:
        return t("You have {dots} for each side. Fill a circle for each.", dots=DOTS)
    if written(facts.round):
        return t("You have {dots}. Write beside a target how many it gets.", dots=DOTS)
    return t("You have {dots}. Fill a circle for each.", dots=DOTS)


def beside_title(facts: BallotFacts, t: Words) -> str:
    """Round 1 · secret: no name on the paper."""
    secret = t("secret: no name on the paper") if facts.secret else t("open: names are kept with the dots")
    return t("Round {no}", no=facts.round.no) + " · " + secret


def side_heads(facts: BallotFacts, t: Words) -> list[str]:
    """What stands over each of two sides; nothing over a single one."""
    return [t("Impact on the customer"), t("Easy for us to do")] if facts.sides > 1 else []


def then(facts: BallotFacts, t: Words) -> str:
    if not facts.secret:
        return t("Hand it in when you are ready. Choose in silence; talk comes after.")
    return t("Fold once and put in the box. Choose in silence; talk comes after.")
