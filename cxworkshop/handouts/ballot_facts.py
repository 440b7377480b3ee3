"""What a printed ballot says: its round, letters and titles, the silos to tick, and how many to print."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.split import pooled, smallest_group
from cxworkshop.edits.voting import turnout_of, voters
from cxworkshop.model.basics import Basics
from cxworkshop.model.people import Silo
from cxworkshop.model.sides import criteria
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import OTHERS, VotingRound
from cxworkshop.model.workshop import Workshop

SPARE = 2


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a ballot."""

    letter: str
    title: str


@dataclass(frozen=True, slots=True)
class Pile:
    """Whose slips are counted together: one silo, or several small ones as the others."""

    silos: Sequence[Silo]
    is_others: bool


@dataclass(frozen=True, slots=True)
class BallotFacts:
    """One round as its ballots show it. `piles` is empty where the slips lie in one pile, or bear a name."""

    basics: Basics
    round: VotingRound
    entries: Sequence[Entry]
    piles: Sequence[Pile]
    voters: int

    @property
    def sides(self) -> int:
        return len(criteria(self.round.method))

    @property
    def secret(self) -> bool:
        return self.round.secrecy == "secret"

    @property
    def copies(self) -> int:
        """As many as there are voters, and a few for those who spoil theirs."""
        return self.voters + SPARE


def coming_round(workshop: Workshop) -> VotingRound | None:
    """The round that is drafted or open."""
    found = [voting_round for voting_round in workshop.all(VotingRound) if voting_round.state in ("draft", "open")]
    return found[-1] if found else None


def ballot_facts(workshop: Workshop, voting_round: VotingRound) -> BallotFacts:
    groups = _groups(workshop, voting_round)
    piles = _piles(workshop, groups) if voting_round.secrecy == "secret" and len(set(groups.values())) > 1 else []
    count = len(turnout_of(workshop, voting_round.id)) or len(voters(workshop))
    return BallotFacts(workshop.basics, voting_round, entries(workshop, voting_round), piles, count)


def entries(workshop: Workshop, voting_round: VotingRound) -> list[Entry]:
    """Letters and titles; for a draft those it would open with."""
    options = options_of(workshop, voting_round.id)
    if voting_round.state != "draft":
        return [Entry(option.letter, option.title_snapshot) for option in options]
    kept = [(option, target) for option in options if (target := workshop.get(Target, option.target_id))]
    return [Entry(option.but(order=place).letter, target.title) for place, (option, target) in enumerate(kept, 1)]


def _groups(workshop: Workshop, voting_round: VotingRound) -> dict[str, str]:
    """For each silo that votes the group its slips count for; for a draft as things stand now."""
    given = turnout_of(workshop, voting_round.id)
    if voting_round.state != "draft":
        shown = {turnout.group for turnout in given}
        homes = {person.silo_id or "" for person in voters(workshop)}
        return {home: home if home in shown else OTHERS for home in homes}
    sizes = Counter(person.silo_id or "" for person in voters(workshop))
    return pooled(sizes, smallest_group(voting_round)) if voting_round.split_shown else dict.fromkeys(sizes, OTHERS)


def _piles(workshop: Workshop, groups: dict[str, str]) -> list[Pile]:
    silos = [silo for silo in workshop.all(Silo) if silo.id in groups]
    alone = [Pile([silo], False) for silo in silos if groups[silo.id] != OTHERS]
    others = [silo for silo in silos if groups[silo.id] == OTHERS]
    return [*alone, *([Pile(others, True)] if others else [])]
