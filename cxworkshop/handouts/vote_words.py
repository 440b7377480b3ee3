"""Sentences about a vote: how it was held, how a tie was settled, where the group went another way."""

from __future__ import annotations

from cxworkshop.handouts.page.speech import kept_together, quoted
from cxworkshop.handouts.vote_facts import VoteFacts
from cxworkshop.insight.voting import Place
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import Words, mark

METHODS = {
    ("secret", "dots"): mark("Round {no}, secret dot vote:"),
    ("secret", "weighted"): mark("Round {no}, secret weighted vote:"),
    ("secret", "two_criteria"): mark("Round {no}, secret vote on impact and ease:"),
    ("secret", "runoff"): mark("Round {no}, secret run-off:"),
    ("open", "dots"): mark("Round {no}, open dot vote:"),
    ("open", "weighted"): mark("Round {no}, open weighted vote:"),
    ("open", "two_criteria"): mark("Round {no}, open vote on impact and ease:"),
    ("open", "runoff"): mark("Round {no}, open run-off:"),
}
TIE_RULES = {
    "breadth": mark(
        "more different voters first, then more silos. A tie that does not touch the cut line needs no decision."
    ),
    "runoff": mark("a run-off among those that are level. A tie that does not touch the cut line needs no decision."),
    "decider": mark("the decider chooses. A tie that does not touch the cut line needs no decision."),
}


def tie_sentences(facts: VoteFacts, t: Words) -> list[str]:
    """How the tie at the cut line was settled; one sentence when there was none."""
    across = _across(facts)
    if not across:
        tied = any(place.tied and place.dots for place in facts.places)
        none = t("No tie touched the cut line, so nothing had to be settled.")
        return [none if tied else t("There was no tie.")]
    place, dots = across[0].place, across[0].dots
    sentences = [
        t.n(
            "Place {place} was a tie on {n} dot, and the cut line ran through it.",
            "Place {place} was a tie on {n} dots, and the cut line ran through it.",
            dots,
            place=place,
        )
    ]
    if any(place.standing == "contested" for place in across):
        return [*sentences, _settled(facts, across, t)]
    return [*sentences, *_breadth(across, t)]


def _across(facts: VoteFacts) -> list[Place]:
    """The options of the tie that the cut line meets."""
    cut = facts.round.select_count
    if not 0 < cut < len(facts.places) or not facts.places[cut].dots:
        return []
    if facts.places[cut - 1].dots != facts.places[cut].dots:
        return []
    return [place for place in facts.places if place.dots == facts.places[cut].dots]


def _breadth(across: list[Place], t: Words) -> list[str]:
    by_voters = len({place.voters for place in across}) > 1
    told = [
        t.n("{title}: {n} voter.", "{title}: {n} voters.", place.voters, title=quoted(t, place.option.title_snapshot))
        if by_voters
        else t.n("{title}: {n} silo.", "{title}: {n} silos.", place.silos, title=quoted(t, place.option.title_snapshot))
        for place in across
    ]
    return [*map(kept_together, told), t("More goes above the line. No run-off was needed.")]


def _settled(facts: VoteFacts, across: list[Place], t: Words) -> str:
    decided = [decision for place in across if (decision := facts.decision(place)) and decision.chosen]
    if not decided:
        return t("It is still open.")
    names = ", ".join(quoted(t, p.option.title_snapshot) for p in across if facts.is_chosen(p))
    by = {
        "runoff": t("A run-off settled it: {names}.", names=names),
        "decider": t("The decider settled it: {names}.", names=names),
    }
    return by.get(decided[0].by, t("The group settled it: {names}.", names=names))


def differing_sentences(facts: VoteFacts, t: Words) -> list[str]:
    """Where the group chose otherwise than the vote advised, with its own reasons."""
    if not facts.decisions:
        return [t("The group has not written its choice down yet.")]
    told = [sentence for place in facts.places if (sentence := _differing(facts, place, t))]
    return [*told, t("The vote is advice; the reasons stay on paper.")] if told else [t("The group followed the vote.")]


def _differing(facts: VoteFacts, place: Place, t: Words) -> str:
    decision = facts.decision(place)
    if decision is None or place.standing == "contested" or decision.chosen == (place.standing == "above"):
        return ""
    title = quoted(t, place.option.title_snapshot)
    if decision.chosen:
        told = t("{title} was taken in from place {place}", title=title, place=place.place)
    else:
        told = t("{title} stood above the cut line but was left out", title=title)
    return f"{told}. {decision.reason.rstrip('.')}." if decision.reason else f"{told}."


def ballot_facts(voting_round: VotingRound, facts: VoteFacts, t: Words) -> list[tuple[str, str]]:
    """Big figures with their words: ballots, dots, dots each, targets, how many to choose."""
    count = facts.turnout
    each = t("dots each, at most {most} on one", most=voting_round.cap_per_item)
    if voting_round.method == "weighted":
        each = t("dots for three targets")
    elif voting_round.method == "two_criteria":
        each = t("dots each on both questions")
    return [
        (t("{n} of {all}", n=count.ballots, all=count.people), t("ballots")),
        (t("{n} of {all}", n=count.dots, all=count.possible), t("dots used")),
        ("3, 2, 1" if voting_round.method == "weighted" else str(voting_round.budget), each),
        (str(len(facts.places)), t("targets on the ballot")),
        (str(voting_round.select_count), t("to choose")),
    ]
