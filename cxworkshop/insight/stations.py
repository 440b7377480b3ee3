"""The stations of a trace: what was found at each along the line, or why the line is broken there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cxworkshop.insight.facts import Share
from cxworkshop.insight.targets import NeedTold
from cxworkshop.model.experience import Measure
from cxworkshop.model.people import Participant
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.stops import Stop
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.text import Phrase, phrase

Station = Literal["need", "stop", "pair", "target", "vote", "item", "owner", "rehearsal", "measure"]
STATIONS: tuple[Station, ...] = ("need", "stop", "pair", "target", "vote", "item", "owner", "rehearsal", "measure")

Fault = Literal[
    "no_target", "follows", "no_need", "no_stop", "in_tray", "no_pair", "half_pair", "no_vote", "unrevealed",
    "undecided", "no_owner", "not_asked", "no_rehearsal", "no_day", "no_measure", "only_words", "no_figure", "no_goal",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Voted:
    """A target in a revealed round: its option, the place of how many, its dots and voters on each side of the ballot.
    Who voted on both sides is not known, so voters of two sides are never added up.
    """

    round: VotingRound
    option_id: Id
    place: int
    of: int
    dots: dict[str, int]
    voters: dict[str, int]
    decision: Decision | None

    @property
    def sum(self) -> int:
        return sum(self.dots.values())


@dataclass(frozen=True, slots=True)
class Reading:
    """A measure as it is now, and the goal in words."""

    measure: Measure
    now: Share
    goal: str


What = NeedTold | Stop | Problem | Target | Voted | RoadmapItem | Participant | Rehearsal | Reading


@dataclass(frozen=True, slots=True)
class Found:
    """One thing found at a station: the record it is, people's words for it, and what more is said below them."""

    id: Id
    title: str | Phrase
    under: tuple[str | Phrase, ...]
    what: What


@dataclass(frozen=True, slots=True)
class Break:
    """Why nothing is found: a sentence, and the record at which it is mended. What only follows from another break of
    the same trace has no sentence of its own.
    """

    fault: Fault
    words: Phrase
    about: Id = ""

    @property
    def follows(self) -> bool:
        return self.fault == "follows"


@dataclass(frozen=True, slots=True)
class Link:
    """One station of a trace: something found or a break, never both. `weak`: what holds, but not firmly."""

    station: Station
    found: tuple[Found, ...] = ()
    broken: Break | None = None
    weak: tuple[Phrase, ...] = ()

    @property
    def is_missing(self) -> bool:
        """Whether it counts as a missing link: one that only follows from another does not."""
        return self.broken is not None and not self.broken.follows


FAULTS: dict[Fault, Phrase] = {
    "no_target": phrase("It answers no target, so nothing leads back to a customer."),
    "follows": Phrase(""),
    "no_need": phrase("Nobody has said whose need it answers."),
    "no_stop": phrase("It is tied to no stop of the path."),
    "in_tray": phrase("Its card lies in the tray, not on the path."),
    "no_pair": phrase("No problem pair is behind it."),
    "half_pair": phrase("Its problem pair has only one side."),
    "no_vote": phrase("It was never put to a vote."),
    "unrevealed": phrase("Its vote is not revealed yet."),
    "undecided": phrase("It was voted on, but nobody has decided."),
    "no_owner": phrase("Nobody carries it yet."),
    "not_asked": phrase("{name} has not been asked yet."),
    "no_rehearsal": phrase("Nobody rehearses it yet."),
    "no_day": phrase("Its rehearsal has no day."),
    "no_measure": phrase("Nothing will show whether it helped."),
    "only_words": phrase("“{words}” is only words: no figure of ours shows it."),
    "no_figure": phrase("“{name}” has no figure yet."),
    "no_goal": phrase("“{name}” has no goal."),
}


def missing(station: Station, fault: Fault, about: Id = "", **words: str) -> Link:
    """A station at which the line is broken."""
    return Link(station, broken=Break(fault, Phrase(FAULTS[fault].source, words), about))


def found(station: Station, things: list[Found], *weak: Phrase) -> Link:
    return Link(station, tuple(things), weak=weak)
