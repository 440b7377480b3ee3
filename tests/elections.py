"""Small elections for tests: people, silos, targets, and a round held from draft to reveal without a file."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from cxworkshop.edits import rounds, turnout, voting
from cxworkshop.edits.ballots import Ballot, casts, check_ballot
from cxworkshop.edits.reveal import reveal
from cxworkshop.model.basics import Basics
from cxworkshop.model.cast import Cast
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop

CODES = ("AS", "HN", "KO", "VA", "TA", "MD")


def room(sizes: Sequence[int], targets: int = 8) -> list[Record]:
    """As many people in each silo as `sizes` says: p1, p2 … in silos AS, HN …; targets k1, k2 … owned in turn."""
    records: list[Record] = [Basics(id="basics", title="A day together")]
    for place, code in enumerate(CODES[: len(sizes)], 1):
        records.append(Silo(id=code, name=f"Silo {code}", code=code, colour=place, order=place))
    homes = [code for code, size in zip(CODES, sizes, strict=False) for _ in range(size)]
    for place, home in enumerate(homes, 1):
        records.append(Participant(id=f"p{place}", name=f"Person {place}", silo_id=home, order=place))
    for place in range(1, targets + 1):
        owner = CODES[(place - 1) % len(sizes)]
        records.append(Target(id=f"k{place}", title=f"Target {place}", owner_silo_id=owner, order=place))
    return records


def drafted(workshop: Workshop, **settings: Any) -> VotingRound:
    """A draft round with these settings, on every target unless target_ids are named."""
    target_ids, method = settings.pop("target_ids", None), settings.pop("method", "dots")
    workshop.apply(rounds.draft_round(workshop, "What helps most?", method, target_ids))
    voting_round = workshop.all(VotingRound)[-1]
    workshop.apply(rounds.revise_round(workshop, voting_round.id, **settings))
    return workshop.the(VotingRound, voting_round.id)


def options(workshop: Workshop, round_id: str) -> dict[str, str]:
    """The option id of each target."""
    found = [option for option in workshop.all(BallotOption) if option.round_id == round_id]
    return {option.target_id or "": option.id for option in found}


def ballot(workshop: Workshop, round_id: str, **sides: Mapping[str, int]) -> Ballot:
    """A ballot written by target: ballot(w, r, main={"k1": 2, "k3": 1})."""
    ids = options(workshop, round_id)
    return {side: {ids[target]: dots for target, dots in given.items()} for side, given in sides.items()}  # type: ignore[misc]


def held(workshop: Workshop, ballots: Mapping[str, Mapping[str, Mapping[str, int]]], **settings: Any) -> VotingRound:
    """A whole round: drafted, opened, the ballots of these people sealed, closed and revealed."""
    return polled(workshop, drafted(workshop, **settings).id, ballots)


def polled(workshop: Workshop, round_id: str, ballots: Mapping[str, Mapping[str, Mapping[str, int]]]) -> VotingRound:
    """The rest of a round that is a draft: opened, the ballots of these people sealed, closed and revealed."""
    workshop.apply(voting.open_round(workshop, round_id))
    box: list[Cast] = []
    for person, sides in ballots.items():
        given = ballot(workshop, round_id, **sides)
        check_ballot(workshop, workshop.the(VotingRound, round_id), given)
        workshop.apply(turnout.submit(workshop, round_id, person, given))
        group = next(t.group for t in workshop.all(Turnout) if (t.round_id, t.participant_id) == (round_id, person))
        box += casts(workshop.the(VotingRound, round_id), group, given)
    workshop.apply(voting.close_round(workshop, round_id, accept_missing=True))
    workshop.apply(reveal(workshop, round_id, box))
    return workshop.the(VotingRound, round_id)
