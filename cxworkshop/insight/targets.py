"""What the targets add up to: is the base there, is a process changed, whose need is answered, what led nowhere."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Literal

from cxworkshop.insight.customer import is_about_price
from cxworkshop.insight.experience import value
from cxworkshop.insight.facts import conflict, is_short, top_share
from cxworkshop.insight.path import Voice
from cxworkshop.insight.twins import alike
from cxworkshop.model.customer import CustomerGroup, Evidence, Need, WhatIfNote
from cxworkshop.model.encounter import Observation, TouchpointFeel
from cxworkshop.model.experience import Measure
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.stops import Stop, every_stop
from cxworkshop.model.targets import ELEMENTS, BaseCriterion, Target
from cxworkshop.model.workshop import Workshop

WORKS = 2  # on the scale of functionality, 0 missing … 3 excellent
MANY = 20  # candidates above this make people spread their dots thin
Feedback = Literal["observation", "measure", "conflict", "what_if", "aim"]


def standing(workshop: Workshop) -> list[Target]:
    """The targets in the list, in its order."""
    return [target for target in workshop.all(Target) if target.stands]


def votable(workshop: Workshop) -> list[Target]:
    """The targets that can go on the next ballot: the candidates, or all that stand when each has been on one."""
    there = standing(workshop)
    return [target for target in there if target.state == "candidate"] or there


# The base


def base_first(workshop: Workshop, target: Target) -> tuple[Stop, ...]:
    """The stops whose base does not work yet, when a target would put ease, community or emotion on top of it: a
    warning, never a block (icing on a broken base is useless). A base works from 2 of 3; one nobody has judged is
    not doubted. Empty for a target that mends how things work.
    """
    if target.element == "functionality":
        return ()
    return tuple(stop for stop in stops_of(workshop, target) if _is_broken(workshop, stop.touchpoint.id))


def _is_broken(workshop: Workshop, touchpoint_id: Id) -> bool:
    works = value(workshop, touchpoint_id, "functionality")
    return works is not None and works < WORKS


def criteria_of(workshop: Workshop, target: Target) -> list[BaseCriterion]:
    """The base criteria of the core process a target changes, met or not."""
    every = workshop.all(BaseCriterion)
    return [one for one in every if target.core_process_id and one.core_process_id == target.core_process_id]


def is_loose(target: Target) -> bool:
    """Whether no process is changed by it: a good experience is in the processes, not on top of them."""
    return not target.process_step and target.core_process_id is None


# The whole list


def balance(targets: Sequence[Target]) -> dict[str, int]:
    """How many targets there are of each element, in the elements' order."""
    found = Counter(target.element for target in targets)
    return {element: found[element] for element in ELEMENTS}  # type: ignore[index]


def is_all_fixing(targets: Sequence[Target]) -> bool:
    """Whether every one of at least two targets only mends how things work: one stands out by ease, community and
    emotion.
    """
    return len(targets) > 1 and all(one.element == "functionality" or one.target_type == "fix_base" for one in targets)


def too_many(workshop: Workshop) -> bool:
    """Whether so many would go on the ballot that dots would be spread thin: merge first."""
    return len(votable(workshop)) > MANY


def sound_alike(workshop: Workshop) -> list[tuple[Target, Target]]:
    """Pairs whose titles say the same, the one higher in the list first: near twins split the vote between them."""
    return [(one, other) for one, other in combinations(standing(workshop), 2) if alike(one.title, other.title)]


def has_price_question(target: Target) -> bool:
    """Whether a target seems to be only about price: the team has said so, or its words speak of price and of no
    need. A good experience is rarely only about price or a discount.
    """
    answers = target.need_id or target.group_id
    return target.price_only or (not answers and is_about_price(f"{target.title}. {target.description}"))


def written_by(workshop: Workshop) -> list[Voice]:
    """What each silo has written of the targets in the list, beside its people who are there, in the order of the
    silos; one whose author is not known counts for nobody.
    """
    authors = Counter(target.author_silo_id for target in standing(workshop))
    present = Counter(person.silo_id for person in workshop.all(Participant) if person.present)
    return [Voice(silo, authors[silo.id], present[silo.id]) for silo in workshop.all(Silo)]


# Needs and measures


@dataclass(frozen=True, slots=True)
class NeedTold:
    """A need in words, how it is known, and the group that has it; `need_id` is None for the one it is named by."""

    text: str
    evidence: Evidence
    group: CustomerGroup
    need_id: Id | None


def needs(workshop: Workshop) -> list[NeedTold]:
    """Every need there is to answer: of each group the one it is named by, or its name, then its further ones."""
    further = workshop.all(Need)
    found = []
    for group in workshop.all(CustomerGroup):
        found.append(NeedTold(group.need or group.name, group.need_evidence, group, None))
        found += [NeedTold(one.text, one.evidence, group, one.id) for one in further if one.group_id == group.id]
    return found


def need_of(workshop: Workshop, target: Target) -> NeedTold | None:
    """The need a target answers; None while nobody has said."""
    there = (one for one in needs(workshop) if target.need_id is not None or one.group.id == target.group_id)
    return next((one for one in there if one.need_id == target.need_id), None)


def unserved_needs(workshop: Workshop) -> list[NeedTold]:
    """The needs that no target in the list answers."""
    answered = [need_of(workshop, target) for target in standing(workshop)]
    return [one for one in needs(workshop) if one not in answered]


def measures_for(workshop: Workshop, target: Target) -> list[Measure]:
    """The measures that could show whether a target helped: those of its stops, then those of whole paths."""
    there = [one for one in workshop.all(Measure) if one.touchpoint_id in target.touchpoint_ids]
    return there + [one for one in workshop.all(Measure) if one.path_id is not None]


# What led nowhere


@dataclass(frozen=True, slots=True)
class LedNowhere:
    """Something the customer or the figures have told and no target has taken up. `text` is their own words, or the
    name of what was measured; `stop` is where, if it is about one.
    """

    kind: Feedback
    id: Id
    text: str
    stop: Stop | None


def led_nowhere(workshop: Workshop) -> list[LedNowhere]:
    """Observations, weak measures, facts and feeling in conflict, and aims with no target on their stop; and what-ifs
    whose words no target carries. Does feedback really steer development?
    """
    reached = {id for target in workshop.all(Target) if _leads(target) for id in target.touchpoint_ids}
    line = {stop.touchpoint.id: stop for stop in every_stop(workshop) if stop.touchpoint.id not in reached}
    told = [
        LedNowhere("observation", one.id, one.quote, line.get(one.touchpoint_id)) for one in workshop.all(Observation)
    ]
    weak = [one for one in workshop.all(Measure) if one.touchpoint_id and is_weak(workshop, one)]
    told += [LedNowhere("measure", one.id, one.name, line.get(str(one.touchpoint_id))) for one in weak]
    told += [
        LedNowhere("conflict", id, stop.touchpoint.title, stop) for id, stop in line.items() if conflict(workshop, id)
    ]
    aims = [one for one in workshop.all(TouchpointFeel) if one.state == "aim"]
    told += [LedNowhere("aim", one.id, one.action or one.card, line.get(one.touchpoint_id)) for one in aims]
    return [one for one in told if one.stop is not None] + _what_ifs(workshop)


def is_weak(workshop: Workshop, measure: Measure) -> bool:
    """A check under the limit of weak facts (`Basics.weak_rate`), or answers under the goal that was set for them."""
    share = top_share(measure)
    if measure.scale != "yes_no" or share is None:
        return is_short(measure)
    return not share.reaches(workshop.basics.weak_rate)


def _leads(target: Target) -> bool:
    return target.state not in ("merged", "dropped")


def _what_ifs(workshop: Workshop) -> list[LedNowhere]:
    carried = {_same(words) for one in workshop.all(Target) for words in (one.title, one.description)}
    notes = workshop.all(WhatIfNote)
    return [LedNowhere("what_if", one.id, one.text, None) for one in notes if _same(one.text) not in carried]


def _same(words: str) -> str:
    return clean_line(words).casefold()


# Stops


def stops_of(workshop: Workshop, target: Target) -> list[Stop]:
    """The stops a target touches, in path order."""
    return [stop for stop in every_stop(workshop) if stop.touchpoint.id in target.touchpoint_ids]
