"""What the closing page tells: the four lights, the five theses, when one practises, and when one meets again."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from cxworkshop.edits.roadmap import light_of, rhythm
from cxworkshop.insight.closing import THESES as NUMBERS
from cxworkshop.insight.closing import thesis_of
from cxworkshop.insight.practice import rehearsals, title_of
from cxworkshop.model.roadmap import Light, SuccessFactor, ThesisCheck
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.days import day_and_month
from cxworkshop.ui.roadmap.closing.words import THESES, known_of
from cxworkshop.ui.roadmap.words import FACTORS, LIGHTS


@dataclass(frozen=True, slots=True)
class Told:
    """Something with a light: what it is called, how it stands, and what shows it: the group's own words, else what
    the program knows of it.
    """

    title: str
    light: Light
    state: str
    evidence: str
    known: str = ""

    @property
    def shows(self) -> str:
        return self.evidence or self.known


@dataclass(frozen=True, slots=True)
class Practice:
    """A day on which something is practised, and what."""

    day: str
    words: str


@dataclass(frozen=True, slots=True)
class Facts:
    """In the language of now; `undated` are the rehearsals without a day."""

    factors: Sequence[Told]
    theses: Sequence[Told]
    practice: Sequence[Practice]
    undated: int
    next: str
    interval: str
    followup: str

    @property
    def is_empty(self) -> bool:
        """Whether nothing has been said yet."""
        said = any(one.light != "unset" or one.evidence for one in (*self.factors, *self.theses))
        return not (said or self.practice or self.undated or self.next or self.followup)


def facts_of(workshop: Workshop, t: Words) -> Facts:
    theses = [thesis_of(workshop, no) for no in NUMBERS]
    every, meeting = rehearsals(workshop), rhythm(workshop)
    dated = [one for one in every if one.date]
    return Facts(
        [_factor(light_of(workshop, key), t) for key in FACTORS],
        [_thesis(one, t, known_of(workshop, one.no, t)) for one in theses],
        [Practice(_day(one.date, t), one.scenario or title_of(workshop, one)) for one in dated],
        len(every) - len(dated),
        _day(meeting.next, t) if meeting else "",
        meeting.interval if meeting else "",
        _day(meeting.followup_workshop, t) if meeting else "",
    )


def _factor(one: SuccessFactor, t: Words) -> Told:
    return Told(t(FACTORS[one.key][0]), one.light, t(LIGHTS[one.light][0]), one.evidence)


def _thesis(one: ThesisCheck, t: Words, known: str) -> Told:
    return Told(one.name or t(THESES[one.no]), one.state, t(LIGHTS[one.state][0]), one.evidence, known)


def _day(day: str, t: Words) -> str:
    return day_and_month(day, t) if day else ""
