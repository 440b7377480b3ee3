"""The sample's day: what it is about, who is there, what the customer is like, what was noted on the side."""

from __future__ import annotations

from cxworkshop.edits.making import make
from cxworkshop.library.demo_parts.telling import FOCUS_ID, Telling, picked, silo
from cxworkshop.library.opening import CORE_PROCESSES, HALF_DAY
from cxworkshop.model.basics import AgendaStep, Basics
from cxworkshop.model.customer import CustomerGroup, Expectation, WarmupNote, WhatIfNote
from cxworkshop.model.notes import ParkingNote, TrapNote
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import BaseCriterion, CoreProcess

BASICS_TEXTS = ("title", "organisation", "service", "goal", "service_promise", "success_seen", "target_state",
                "worklife_meaning", "place", "evidence_note")  # fmt: skip
GROUP_TEXTS = ("name", "need", "motive", "situation", "everyday", "goals", "worries", "counterexample")


def basics(told: Telling) -> list[Record]:
    """The workshop, its day as it went, and its core processes with how good a base is enough."""
    one, t = told.sample["workshop"], told.t
    plain = picked(one, "date", "state", "map_basis", "template_key", "is_demo")
    found: list[Record] = [
        make(Basics, id="basics", language=told.language, **told.words(one, *BASICS_TEXTS), **plain),
        *agenda(told),
    ]
    for order, (key, name) in enumerate(CORE_PROCESSES.items(), 1):
        found.append(CoreProcess(id=key, key=key, name=t(name), order=order))
    for order, row in told.rows("base_criteria"):
        words = told.words(row, "text")
        found.append(
            make(
                BaseCriterion, id=f"base-{order}", core_process_id=row["process"], met=row["met"], order=order, **words
            )
        )
    return found


def agenda(told: Telling) -> list[Record]:
    """The half-day agenda with the minutes it took."""
    return [
        make(AgendaStep, id=f"step-{order}", order=order, screen=step.screen, title=told.t(step.title),
             planned_min=row["planned"], actual_min=row["actual"])
        for (order, row), step in zip(told.rows("agenda"), HALF_DAY, strict=True)
    ]  # fmt: skip


def people(told: Telling) -> list[Record]:
    found: list[Record] = []
    for order, row in told.rows("silos"):
        id, reason = f"silo-{row['code']}", told.say(row["reason"])
        found.append(make(Silo, id=id, code=row["code"], name=told.say(row), reason=reason, colour=order, order=order))
    for order, row in told.rows("participants"):
        plain = picked(row, "id", "role", "can_vote")
        name = row["name"]
        found.append(make(Participant, name=name, silo_id=silo(row["silo"]), order=order, **plain))
    return found


def customer(told: Telling) -> list[Record]:
    """The warm-up, the groups, what the focus group expects, and the boldest what-if."""
    found: list[Record] = []
    for order, row in told.rows("warmup"):
        pair, tag = tuple(row["pair"]), told.code(row["tag"])
        found.append(
            make(WarmupNote, id=f"warmup-{order}", pair=pair, tag=tag, order=order, **told.words(row, "what", "why"))
        )
    for order, row in told.rows("customer_groups"):
        plain = picked(row, "id", "is_focus", "need_evidence")
        found.append(make(CustomerGroup, order=order, **told.words(row, *GROUP_TEXTS), **plain))
    dated, again = told.sample["workshop"]["date"], told.sample["cadence"]["followup_workshop"]
    days = {"dated": dated, "review_at": again}  # the list is looked at again when the group meets again
    for order, row in told.rows("expectations"):
        plain = picked(row, "source", "level", "kano", "kano_since") | days
        words = told.words(row, "text", "reference")
        found.append(make(Expectation, id=f"expectation-{order}", group_id=FOCUS_ID, order=order, **words, **plain))
    return [*found, make(WhatIfNote, id="what-if", text=told.say(told.sample["what_if"]), is_boldest=True)]


def notes(told: Telling) -> list[Record]:
    """The parking lot and the thinking trap that was heard."""
    found: list[Record] = []
    for order, row in told.rows("parking"):
        found.append(make(ParkingNote, id=f"parking-{order}", text=told.say(row), order=order))
    for order, row in told.rows("trap_notes"):
        reading, words = told.code(row["reading"]), told.words(row, "text", "answer")
        plain = picked(row, "said_at", "card")
        found.append(make(TrapNote, id=f"trap-{order}", reading=reading, order=order, **plain, **words))
    return found
