"""What a revealed vote may be telling, as questions for the room: never a verdict, never a person."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from cxworkshop.insight.outcome import outcome
from cxworkshop.insight.rounds_compared import told
from cxworkshop.insight.targets import is_all_fixing
from cxworkshop.insight.voting import Place, voters_by_group
from cxworkshop.insight.worst_gap import worst_weighted_gap
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.model.targets import CauseLink, Target
from cxworkshop.model.voting import OTHERS, Decision, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, mark, phrase

MOST = 0.6


@dataclass(frozen=True, slots=True)
class Reading:
    """One thing to ask about: what it is called, what it points at, and the question."""

    key: str
    title: str
    about: tuple[Phrase, ...]
    question: str


@dataclass(frozen=True, slots=True)
class Nest:
    """How many of a silo's dots went to targets it owns itself."""

    silo: Silo
    own: int
    total: int

    @property
    def share(self) -> float:
        return self.own / self.total if self.total else 0.0


@dataclass(frozen=True, slots=True)
class _Vote:
    workshop: Workshop
    round_id: Id
    places: Sequence[Place]

    def owner(self, place: Place) -> Silo | None:
        """Who owned the target when the round opened."""
        code = place.option.silo_snapshot
        return next((silo for silo in self.workshop.all(Silo) if silo.code == code), None)

    def taken(self) -> list[Target]:
        """What the group took, or what the vote advises while nothing is decided."""
        decided = [d for d in self.workshop.all(Decision) if d.round_id == self.round_id]
        ids = [d.target_id for d in decided if d.chosen]
        if not decided:
            advised = outcome(self.workshop, self.round_id).taken
            ids = [place.option.target_id or "" for place in self.places if place.option.id in advised]
        return [target for id in ids if (target := self.workshop.get(Target, id))]


def readings(workshop: Workshop, round_id: Id) -> list[Reading]:
    """Those that have something to ask about, and always the blind spot, also when there is none."""
    vote = _Vote(workshop, round_id, told(workshop, round_id))
    if not vote.places:
        return []
    return [reading for rule in RULES if (reading := rule(vote))]


def own_nests(workshop: Workshop, round_id: Id) -> list[Nest]:
    """For each silo that is shown apart, the share of its dots on its own targets."""
    vote = _Vote(workshop, round_id, told(workshop, round_id))
    nests = []
    for silo in workshop.all(Silo):
        total = sum(place.groups.get(silo.id, 0) for place in vote.places)
        own = sum(place.groups.get(silo.id, 0) for place in vote.places if vote.owner(place) == silo)
        if total:
            nests.append(Nest(silo, own, total))
    return nests


def shared(vote: _Vote) -> Reading | None:
    found = [place for place in vote.places if _is_shared(vote, place)]
    about = tuple(_pointed_at(vote, place) for place in found)
    return _reading("shared", mark("Shared"), about, mark("We agree. What could still stop it?"))


def _pointed_at(vote: _Vote, place: Place) -> Phrase:
    """Its place, or its letter where impact and ease give it none."""
    if vote.workshop.the(VotingRound, vote.round_id).method == "two_criteria":
        return Phrase(place.option.letter)
    return phrase("place {place}", place=place.place)


def _is_shared(vote: _Vote, place: Place) -> bool:
    groups = voters_by_group(vote.workshop, vote.round_id)
    return len(groups) > 1 and place.silos >= MOST * len(groups)


def one_silo(vote: _Vote) -> Reading | None:
    """Where only one silo voted it would be said of everything, and mean nothing."""
    found = []
    for place in vote.places if len(voters_by_group(vote.workshop, vote.round_id)) > 1 else ():
        group = max(place.groups, key=lambda group: place.groups[group], default=OTHERS)
        silo = vote.workshop.get(Silo, group)
        if silo and place.dots > 1 and place.groups[group] >= MOST * place.dots:
            found.append((place.groups[group], place.groups[group] / place.dots, place, silo))
    found.sort(key=lambda row: row[:2], reverse=True)
    about = tuple(
        phrase("{letter}: {n} of {dots} from {silo}", letter=p.option.letter, n=n, dots=p.dots, silo=silo.code)
        for n, _, p, silo in found
    )
    return _reading("one_silo", mark("One silo"), about, mark("What do you see that others do not?"))


def own_nest(vote: _Vote) -> Reading | None:
    nests = [nest for nest in own_nests(vote.workshop, vote.round_id) if nest.share >= MOST]
    about = tuple(phrase("{silo} {share} %", silo=nest.silo.code, share=round(nest.share * 100)) for nest in nests)
    return _reading("own_nest", mark("Own nest"), about, mark("Are we voting for our own workload?"))


def given_away(vote: _Vote) -> Reading | None:
    """Whose silo is joined with others may have carried its own target, so of it nothing is said."""
    about, groups = [], voters_by_group(vote.workshop, vote.round_id)
    for place in vote.places:
        owner = vote.owner(place)
        if owner is None or place.dots < 2 or _is_shared(vote, place):
            continue
        if OTHERS in groups and owner.id not in groups:
            continue
        if place.groups.get(owner.id, 0) <= (1 - MOST) * place.dots:
            about.append(phrase("{letter}: others for {silo}", letter=place.option.letter, silo=owner.code))
    question = mark("Others ask you for this. What do you need?")
    return _reading("given_away", mark("Given away"), tuple(about), question)


def late_symptom(vote: _Vote) -> Reading | None:
    numbers = {stop.touchpoint.id: stop.number for stop in every_stop(vote.workshop)}
    about = []
    letters = {place.option.target_id: place.option.letter for place in vote.places}
    for target in vote.taken():
        for link in vote.workshop.all(CauseLink):
            cause, symptom = numbers.get(link.cause_id), numbers.get(link.symptom_id)
            outside = link.symptom_id in target.touchpoint_ids and link.cause_id not in target.touchpoint_ids
            if outside and cause and symptom and cause < symptom:
                letter = letters.get(target.id, target.title)
                about.append(phrase("{letter}: stop {symptom}, born at stop {cause}",
                                    letter=letter, symptom=symptom, cause=cause))  # fmt: skip
    question = mark("Would the earlier step remove this?")
    return _reading("late_symptom", mark("Late symptom"), tuple(about), question)


def blind_spot(vote: _Vote) -> Reading:
    """Few dots, though the customer suffers there most: the last third of the dots, the worst third of the gaps."""
    gaps = {place.option.id: gap for place in vote.places if (gap := _weighted(vote, place)) is not None}
    third = max(1, len(vote.places) // 3)
    worst = sorted(gap for gap in gaps.values() if gap < 0)[:third]
    fewest = sorted(place.dots for place in vote.places)[:third]
    found = [p for p in vote.places if worst and p.dots <= fewest[-1] and gaps.get(p.option.id, 0) <= worst[-1]]
    about = tuple(phrase("{letter}: gap {gap}", letter=p.option.letter, gap=signed(p.worst_gap)) for p in found)
    if not found:
        none = mark("Nothing that hurts was left without dots.")
        return Reading("blind_spot", mark("Blind spot"), (phrase("none this time"),), none)
    return Reading("blind_spot", mark("Blind spot"), about, mark("The customer suffers here. Why no dots?"))


def _weighted(vote: _Vote, place: Place) -> float | None:
    return worst_weighted_gap(vote.workshop, vote.workshop.get(Target, place.option.target_id))


def all_fixing(vote: _Vote) -> Reading | None:
    taken = vote.taken()
    if not is_all_fixing(taken):
        return None
    about = (phrase("all {n} repair what does not work", n=len(taken)),)
    return Reading("all_fixing", mark("All fixing"), about, mark("What will make a 4 a 5?"))


def signed(gap: float | None) -> str:
    """A gap as people write it, with a real minus; half steps keep their half."""
    if gap is None:
        return "–"
    number = f"{abs(gap):g}"
    return f"−{number}" if gap < 0 else f"+{number}" if gap > 0 else number


def _reading(key: str, title: str, about: tuple[Phrase, ...], question: str) -> Reading | None:
    return Reading(key, title, about, question) if about else None


RULES: tuple[Callable[[_Vote], Reading | None], ...] = (
    shared,
    one_silo,
    own_nest,
    given_away,
    late_symptom,
    blind_spot,
    all_fixing,
)
