"""Any verb with any arguments that a screen, a key or a slip of the hand could give it."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import random
from collections.abc import Callable
from typing import Any, Literal, get_args, get_origin, get_type_hints

from cxworkshop import edits
from cxworkshop.edits.ballots import options_of
from cxworkshop.edits.decisions import Left
from cxworkshop.edits.encounter import PARTS
from cxworkshop.library import templates
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.change import Change
from cxworkshop.model.change_of_ways import AgreedWay
from cxworkshop.model.customer import CustomerGroup, Expectation, Need, WarmupNote, WhatIfNote
from cxworkshop.model.encounter import (
    ConversationPrompt,
    EncounterDescription,
    EnvironmentItem,
    FlowStep,
    Message,
    Observation,
    Picture,
    SituationVariant,
    SmallThing,
    TouchpointFeel,
)
from cxworkshop.model.experience import Measure
from cxworkshop.model.notes import ParkingNote, TrapNote
from cxworkshop.model.path import Channel, Handover, Move, Path, Stage, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.practice import FeedbackLoop, PraiseNote, Rehearsal
from cxworkshop.model.record import Record
from cxworkshop.model.roadmap import CommBeat, RoadmapItem
from cxworkshop.model.sessions import Override, Session
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import BaseCriterion, CauseLink, CoreProcess, Problem, Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop

Verb = Callable[..., Change]

KIND_OF: dict[str, type[Record]] = {
    "beat_id": CommBeat,
    "author_silo_id": Silo,
    "cause_id": Touchpoint,
    "channel_id": Channel,
    "criterion_id": BaseCriterion,
    "deviation_id": Deviation,
    "expectation_id": Expectation,
    "from_id": Touchpoint,
    "from_silo_id": Silo,
    "group_id": CustomerGroup,
    "handover_id": Handover,
    "id": Deviation,
    "idea_id": WhatIfNote,
    "into_id": Silo,
    "item_id": RoadmapItem,
    "lane_id": Channel,
    "link_id": CauseLink,
    "measure_id": Measure,
    "moot_id": Override,
    "move_id": Move,
    "note_id": ParkingNote,
    "need_id": Need,
    "other_id": Touchpoint,
    "owner_silo_id": Silo,
    "parent_id": VotingRound,
    "participant_id": Participant,
    "path_id": Path,
    "person_id": Participant,
    "picture_id": Picture,
    "process_id": CoreProcess,
    "problem_id": Problem,
    "round_id": VotingRound,
    "serves_id": Touchpoint,
    "session_id": Session,
    "shows_at_id": Touchpoint,
    "silo_id": Silo,
    "stage_id": Stage,
    "step_id": AgendaStep,
    "survivor_id": Target,
    "symptom_id": Touchpoint,
    "target_id": Target,
    "to_id": Touchpoint,
    "to_silo_id": Silo,
    "touchpoint_id": Touchpoint,
    "trap_id": TrapNote,
    "warmup_id": WarmupNote,
    "way_id": AgreedWay,
    "loop_id": FeedbackLoop,
    "plan_id": ContingencyPlan,
    "praise_id": PraiseNote,
    "rehearsal_id": Rehearsal,
}
WORDS = ("A call to book a time", "Ä ö € 5 < 6", "x" * 400, "", "  ", "Aino; Booking\nOlli; Nowhere", "line\nbreak")
FIELDS: dict[type[Record], dict[str, tuple[Any, ...]]] = {
    CauseLink: {"why": WORDS, "problem_id": (None,)},
    AgendaStep: {"title": WORDS, "planned_min": (1, 30, 500)},
    AgreedWay: {"text": WORDS, "way_kind": ("system", "other")},
    CommBeat: {"message": WORDS, "interval": WORDS},
    Channel: {"what": WORDS, "evidence": WORDS},
    Deviation: {"title": WORDS, "severity": (1, 5, 9), "touchpoint_ids": ((),), "category": ("partner",)},
    Move: {"gap": WORDS, "reason": WORDS, "share": (None, 0, 40, 101), "kind": ("pause", "return", "drop_out")},
    Participant: {"name": WORDS, "present": (True, False), "can_vote": (True, False), "silo_id": (None,)},
    Path: {"name": WORDS, "trigger": WORDS, "end": WORDS, "path_kind": ("current", "target"), "group_id": (None,)},
    FeedbackLoop: {"question": WORDS, "react_within_h": (None, 0, 24, -1), "responder_id": (None,)},
    PraiseNote: {"text": WORDS, "silo_id": (None,)},
    Rehearsal: {"scenario": WORDS, "minutes": (0, 15), "date": ("2026-04-01", "soon"), "roles": (WORDS, ())},
    RoadmapItem: {"title": WORDS, "realism": (1, 3, 9), "status": ("done", "going"), "depends_on_id": (None, "item-1")},
    Problem: {"company_side": WORDS, "customer_side": WORDS, "phenomenon": WORDS, "shows_at_id": (None,)},
    Silo: {"name": WORDS, "code": ("AS", "ZZ", "toolong"), "colour": (2, 99)},
    Target: {
        "title": WORDS,
        "element": ("ease",),
        "touchpoint_ids": ((),),
        "minutes_freed": (None, 40, -1),
        "state": ("chosen",),
    },
    VotingRound: {"question": WORDS, "budget": (1, 5, 50), "min_silo_size": (1, 2, 3), "split_announced": (True,)},
}
FIELDS |= {
    ConversationPrompt: {"text": WORDS},
    EncounterDescription: {"text": WORDS, "file_name": WORDS, "purposes": (("coaching",),), "format": ("story", "ode")},
    EnvironmentItem: {"element": WORDS, "message": WORDS, "silo_id": (None,), "order": (3,)},
    FlowStep: {"text": WORDS, "flow_kind": ("greet", "confirm"), "happens_today": (True, False)},
    Measure: {"name": WORDS, "yes": (-1, 0, 7), "n": (0, 9), "counts": ((1, 2, 3, 4, 5), (1,)), "goal": (50, 101)},
    Message: {"what": WORDS, "direction": ("inside", "outside")},
    Observation: {"quote": WORDS, "date": ("2026-03-12", "today")},
    SituationVariant: {"text": WORDS},
    SmallThing: {"text": WORDS},
    Touchpoint: {"situation": WORDS, "needs_to_spot": (("Hurry", ""), ()), "proof": WORDS, "stage_id": (None,)},
}
FIELDS[Measure]["scale"] = ("yes_no", "effort")
FIELDS |= {
    BaseCriterion: {"text": WORDS, "met": ("yes", "no", "unknown", "maybe")},
    TrapNote: {"text": WORDS, "reading": WORDS, "answer": WORDS, "card": WORDS},
}
FIELDS |= {
    CustomerGroup: {"name": WORDS, "need": WORDS, "goals": WORDS, "need_evidence": ("asked", "heard"), "order": (3,)},
    Expectation: {"text": WORDS, "level": (None, 1, 5, 9), "kano": (None, "surprise"), "review_at": ("2026-06-11",)},
    Need: {"text": WORDS, "evidence": ("asked", "observed", "guessed")},
    WarmupNote: {"what": WORDS, "exceeded": WORDS, "tag": WORDS, "pair": ((),)},
}
FIELDS |= {Session: {"date": ("2026-06-11", "soon"), "place": WORDS, "note": WORDS}}
HANDOVER_FIELDS = {"what": WORDS, "channel": WORDS, "agreed": ("yes", "no", "unknown"), "inside": (True, False)}
CHANGE_FIELDS = {"from_way": WORDS, "habit": WORDS, "staff_effect": (-2, 2, 3, None), "silo_ids": ((),)}
SYSTEM_FIELDS = {"system": WORDS, "no_system": (True, False), "role": ("executing",), "fits_process": ("yes",)}
LIGHT_FIELDS = {"light": ("red", "green", "unset"), "evidence": WORDS, "action": WORDS}
RHYTHM_FIELDS = {"interval": WORDS, "next": ("2026-03-27", "soon"), "who": ((), ("p01",))}
PLAN_FIELDS = {"first_words": WORDS, "promise_time": WORDS, "authority": WORDS}
THESIS_FIELDS = {"state": ("red", "amber", "green", "unset"), "evidence": WORDS, "name": WORDS}
STEP_FIELDS = {"text": WORDS, "actor": WORDS}


def verbs() -> dict[str, Verb]:
    """Every public function of edits that gives a change, by "topic.verb"."""
    found: dict[str, Verb] = {}
    for module in pkgutil.iter_modules(edits.__path__):
        topic = importlib.import_module(f"cxworkshop.edits.{module.name}")
        for name, function in inspect.getmembers(topic, inspect.isfunction):
            own = function.__module__ == topic.__name__ and not name.startswith("_") and module.name != "making"
            if own and get_type_hints(function).get("return") is Change:
                found[f"{module.name}.{name}"] = function
    return found


def called(dice: random.Random, workshop: Workshop, verb: Verb) -> Change:
    """Calls the verb with arguments thrown for it."""
    hints = get_type_hints(verb)
    given: dict[str, Any] = {}
    for name, parameter in inspect.signature(verb).parameters.items():
        if name == "workshop" or (parameter.default is not parameter.empty and dice.random() < 0.4):
            continue
        if parameter.kind is parameter.VAR_KEYWORD:
            given.update(some_field(dice, verb, given.get("kind")))
        else:
            given[name] = argument(dice, workshop, name, hints[name], given)
    return verb(workshop, **given)


def argument(dice: random.Random, workshop: Workshop, name: str, hint: Any, given: dict[str, Any]) -> Any:
    """One argument by its name and type."""
    if hint == type[Record]:
        return dice.choice(list(PARTS))
    if name == "part_id":
        ids = [record.id for record in workshop.all(given["kind"])]
        return dice.choice(ids) if ids else "nobody"
    if name == "card":
        laid = [feel.card for feel in workshop.all(TouchpointFeel) if feel.touchpoint_id == given["touchpoint_id"]]
        return dice.choice(laid) if laid and dice.random() < 0.7 else dice.choice(("recognised", *WORDS))
    if name == "ballot":
        return some_ballot(dice, workshop, given)
    if name == "cards":
        return [{"title": dice.choice(WORDS), "owner_silo_id": "nobody", "is_key": True}]
    if name == "records":
        pairs = templates.template_deviations("car_service", "en", workshop)
        return [*templates.template_records("car_service", "en"), *(record for pair in pairs for record in pair)]
    if name == "value" and "field" in given and "slot" in given:
        return None
    if name == "counts":
        return tuple(dice.randint(0, 4) for _ in range(dice.choice((5, 5, 5, 4))))
    if name == "measures":
        return some_measures(dice, workshop)
    if name == "teams":
        ids = [one.id for one in workshop.all(Participant)]
        return [dice.sample(ids, min(len(ids), dice.randint(0, 4))) for _ in range(dice.randint(0, 3))]
    if name == "rest":
        ids = [one.id for one in workshop.all(Target)]
        return [Left(id, dice.randint(1, 9), "vote") for id in dice.sample(ids, min(len(ids), 3))]
    if name == "titles":
        return dice.choice(((), ("Where we stand", dice.choice(WORDS))))
    if name == "raw_tallies":
        return ()
    if name == "field" and "slot" in given:
        return "owner_silo_id"
    if name == "field":
        return dice.choice(("title", "service_promise", "date", "map_basis", "goal"))
    if name.endswith("_ids"):
        ids = [record.id for record in workshop.all(KIND_OF[name[:-1]])]
        return dice.sample(ids, min(len(ids), dice.randint(0, 3)))
    if name in KIND_OF:
        ids = [record.id for record in workshop.all(KIND_OF[name])]
        nobody = None if type(None) in get_args(hint) else "nobody"
        return dice.choice(ids) if ids else nobody
    return plain(dice, hint)


def some_measures(dice: random.Random, workshop: Workshop) -> list[Measure]:
    """Some that are there already, one of a stop and one of a place that is not there."""
    known = [one.model_copy(update={"id": f"again {one.id}", "n": 9}) for one in workshop.all(Measure)]
    stops = [stop.id for stop in workshop.all(Touchpoint)]
    places = (dice.choice(stops) if stops else "nobody", dice.choice(("nobody", None)))
    new = [Measure(touchpoint_id=place, name=f"Checked {place}", yes=1, n=2) for place in places]
    return [*dice.sample(known, min(len(known), 3)), *new[: dice.randint(1, 2)]]


def plain(dice: random.Random, hint: Any) -> Any:
    if get_origin(hint) is Literal:
        return dice.choice(get_args(hint))
    if words := [one for one in get_args(hint) if get_origin(one) is Literal]:
        return dice.choice((*get_args(words[0]), None))
    if hint is bool:
        return dice.random() < 0.5
    if int in (hint, *get_args(hint)):
        return dice.randint(-3, 9)
    return dice.choice((*WORDS, "2026-03-12", "AS", "member"))


def some_field(dice: random.Random, verb: Verb, kind: type[Record] | None) -> dict[str, Any]:
    """One field that the verb may set, by the kind it is given or the record its id names."""
    special = {
        "add_target": FIELDS[Target],
        "from_words": {"target_type": ("ease", "x"), "state": ("chosen",)},
        "write_plan": PLAN_FIELDS,
        "set_step": STEP_FIELDS,
        "set_handover": HANDOVER_FIELDS,
        "set_change": CHANGE_FIELDS,
        "set_light": LIGHT_FIELDS,
        "set_rhythm": RHYTHM_FIELDS,
        "set_system": SYSTEM_FIELDS,
        "set_thesis": THESIS_FIELDS,
    }
    if verb.__name__ in special:
        fields = special[verb.__name__]
    else:
        kinds = [KIND_OF[name] for name in inspect.signature(verb).parameters if name in KIND_OF]
        fields = FIELDS[kind or kinds[0]]
    name = dice.choice(list(fields))
    return {name: dice.choice(fields[name])}


def some_ballot(dice: random.Random, workshop: Workshop, given: dict[str, Any]) -> dict[str, dict[str, int]]:
    options = options_of(workshop, str(given.get("round_id", "")))
    picked = dice.sample(options, min(len(options), dice.randint(0, 4)))
    return {dice.choice(("main", "impact", "ease")): {option.id: dice.randint(1, 3) for option in picked}}
