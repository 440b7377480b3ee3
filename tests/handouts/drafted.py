"""The sample workshop with a round in the making, so that every handout has something to print."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from cxworkshop.edits import rounds
from cxworkshop.model.practice import PraiseNote
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Method, VotingRound
from cxworkshop.model.workshop import Workshop

QUESTION = "Which targets help the busy customer most?"


def drafted(records: Iterable[Record], method: Method = "dots", count: int = 12, **settings: Any) -> Workshop:
    """A draft on as many targets as `count`; those that the sample lacks are added."""
    workshop = Workshop(records)
    known = rounds.votable(workshop)
    more = [Target(title=f"One more target, number {n}", order=n) for n in range(len(known) + 1, count + 1)]
    workshop = Workshop([*workshop, *more, PraiseNote(text="Kiitos, että söin ja lähdin: nothing was left open.")])
    ids = [target.id for target in [*known, *more][:count]]
    workshop.apply(rounds.draft_round(workshop, QUESTION, method, ids))
    workshop.apply(rounds.revise_round(workshop, workshop.all(VotingRound)[-1].id, **settings))
    return workshop
