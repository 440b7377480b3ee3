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
from cxworkshop.library import templates
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.change import Change
from cxworkshop.model.encounter import Picture
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop

Verb = Callable[..., Change]

KIND_OF: dict[str, type[Record]] = {
    "channel_id": Channel,
    "deviation_id": Deviation,
    "id": Deviation,
    "into_id": Silo,
    "owner_silo_id": Silo,
    "parent_id": VotingRound,
    "participant_id": Participant,
    "path_id": Path,
    "person_id": Participant,
    "picture_id": Picture,
    "round_id": VotingRound,
    "silo_id": Silo,
    "stage_id": Stage,
    "step_id": AgendaStep,
    "survivor_id": Target,
    "target_id": Target,
    "touchpoint_id": Touchpoint,
}
WORDS = ("A call to book a time", "Ä ö € 5 < 6", "x" * 400, "", "  ", "Aino; Booking\nOlli; Nowhere", "line\nbreak")
FIELDS: dict[type[Record], dict[str, tuple[Any, ...]]] = {
    AgendaStep: {"title": WORDS, "planned_min": (1, 30, 500)},
    Deviation: {"title": WORDS, "severity": (1, 5, 9), "touchpoint_ids": ((),), "category": ("partner",)},
    Participant: {"name": WORDS, "present": (True, False), "can_vote": (True, False), "silo_id": (None,)},
    Silo: {"name": WORDS, "code": ("AS", "ZZ", "toolong"), "colour": (2, 99)},
    Target: {"title": WORDS, "element": ("ease",), "touchpoint_ids": ((),)},
    VotingRound: {"question": WORDS, "budget": (1, 5, 50), "min_silo_size": (1, 2, 3), "split_announced": (True,)},
}
PLAN_FIELDS = {"first_words": WORDS, "promise_time": WORDS, "authority": WORDS}
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
            given.update(some_field(dice, verb))
        else:
            given[name] = argument(dice, workshop, name, hints[name], given)
    return verb(workshop, **given)


def argument(dice: random.Random, workshop: Workshop, name: str, hint: Any, given: dict[str, Any]) -> Any:
    """One argument by its name and type."""
    if name == "ballot":
        return some_ballot(dice, workshop, given)
    if name == "titles":
        return dice.sample(WORDS, dice.randint(0, len(WORDS)))
    if name == "records":
        pairs = templates.template_deviations("car_service", "en", workshop)
        return [*templates.template_records("car_service", "en"), *(record for pair in pairs for record in pair)]
    if name == "value" and "field" in given and "slot" in given:
        return None
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


def plain(dice: random.Random, hint: Any) -> Any:
    if get_origin(hint) is Literal:
        return dice.choice(get_args(hint))
    if hint is bool:
        return dice.random() < 0.5
    if int in (hint, *get_args(hint)):
        return dice.randint(-3, 9)
    return dice.choice((*WORDS, "2026-03-12", "AS", "member"))


def some_field(dice: random.Random, verb: Verb) -> dict[str, Any]:
    """One field that the verb may set, by the record its id names."""
    if verb.__name__ in ("write_plan", "set_step"):
        fields = PLAN_FIELDS if verb.__name__ == "write_plan" else STEP_FIELDS
    else:
        kinds = [KIND_OF[name] for name in inspect.signature(verb).parameters if name in KIND_OF]
        fields = FIELDS[kinds[0]]
    name = dice.choice(list(fields))
    return {name: dice.choice(fields[name])}


def some_ballot(dice: random.Random, workshop: Workshop, given: dict[str, Any]) -> dict[str, dict[str, int]]:
    options = options_of(workshop, str(given.get("round_id", "")))
    picked = dice.sample(options, min(len(options), dice.randint(0, 4)))
    return {dice.choice(("main", "impact", "ease")): {option.id: dice.randint(1, 3) for option in picked}}
