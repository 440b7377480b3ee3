"""What is behind a touchpoint: its own fields, and the short parts of the encounter card that belong to it.

Everything here is open to a card in the tray as well: what a team knows of an encounter does not wait for its place.
"""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import (
    added,
    closed_up,
    edits_between,
    make,
    next_order,
    put_at,
    references,
    removal,
    set_fields,
)
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.encounter import (
    ConversationPrompt,
    EncounterDescription,
    EnvironmentItem,
    FlowStep,
    Message,
    Observation,
    SituationVariant,
    SmallThing,
)
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id, Record, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark, phrase

MOST_QUESTIONS = 3
OF_THE_CARD = frozenset(
    {
        *("touchpoint_kind", "core_process_id", "purpose", "support_silo_ids", "system"),
        *("first_moment", "first_moment_note", "impression_of", "as_agreed", "observed"),
        *("situation", "customer_doing", "time_of_day", "device", "needs_to_spot"),
        *("trust_driver", "verifiable", "proof", "personal_benefit", "promise"),
        *("four_to_five_note", "goal_top_box", "benchmark", "employee_note"),
        *("env_owner_silo_id", "env_process", "env_deliberate"),
    }
)
PARTS: dict[type[Record], str] = {
    FlowStep: mark("a step of the flow"),
    SituationVariant: mark("a variant of the situation"),
    EnvironmentItem: mark("something in the environment"),
    Message: mark("a message"),
    ConversationPrompt: mark("a question to ask"),
    Observation: mark("an observation"),
    SmallThing: mark("a small thing"),
    EncounterDescription: mark("a description"),
}
MANY_LINES = frozenset(
    {
        *("touchpoint.situation", "touchpoint.first_moment_note", "touchpoint.four_to_five_note"),
        *("observation.quote", "encounter_description.text"),
    }
)


def set_touchpoint(workshop: Workshop, touchpoint_id: Id, **fields: Any) -> Change:
    """Sets fields of the encounter card. Refused for what has rules of its own: place, title, owner, star, state."""
    if not fields.keys() <= OF_THE_CARD:
        raise Refused(phrase("The card holds what happens here. Move or rename the stop on the path."))
    before = workshop.the(Touchpoint, touchpoint_id)
    label = phrase("Card of “{title}”", title=before.title)
    return set_fields(workshop, label, Touchpoint, touchpoint_id, **_written(workshop, Touchpoint, fields))


def toggle_support(workshop: Workshop, touchpoint_id: Id, silo_id: Id) -> Change:
    """A silo helps at a touchpoint, or helps no more. Refused for the silo whose work it is."""
    before, silo = workshop.the(Touchpoint, touchpoint_id), workshop.the(Silo, silo_id)
    if silo_id == before.owner_silo_id:
        raise Refused(phrase("It is the work of {silo} already.", silo=silo.code))
    helping = before.support_silo_ids
    after = tuple(id for id in helping if id != silo_id) if silo_id in helping else (*helping, silo_id)
    return set_touchpoint(workshop, touchpoint_id, support_silo_ids=after)


# Parts


def parts_of(workshop: Workshop, kind: type[Record], touchpoint_id: Id) -> list[Any]:
    """The parts of one kind behind a touchpoint, in their order."""
    return [part for part in workshop.all(kind) if _stop_of(part) == touchpoint_id]


def add_part(workshop: Workshop, kind: type[Record], touchpoint_id: Id, **fields: Any) -> Change:
    """A new last part of one of the PARTS behind a touchpoint. Refused for a fourth question to ask."""
    word, stop = _word(kind), workshop.the(Touchpoint, touchpoint_id)
    there = parts_of(workshop, kind, touchpoint_id)
    if kind is ConversationPrompt and len(there) >= MOST_QUESTIONS:
        raise Refused(phrase("Three questions are enough for one encounter. Remove one first."))
    order = {"order": next_order(there)} if "order" in kind.model_fields else {}
    part = make(kind, touchpoint_id=touchpoint_id, **order, **_written(workshop, kind, fields))
    return added(phrase("“{title}”: {part} added", title=stop.title, part=word), part)


def set_part(workshop: Workshop, kind: type[Record], part_id: Id, **fields: Any) -> Change:
    """Sets fields of a part; its touchpoint and its place stay."""
    word, before = _word(kind), workshop.the(kind, part_id)
    label = phrase("“{title}”: {part} changed", title=_title(workshop, before), part=word)
    return set_fields(workshop, label, kind, part_id, **_written(workshop, kind, fields))


def move_part(workshop: Workshop, kind: type[Record], part_id: Id, place: int) -> Change:
    """Puts a part to another place behind its touchpoint, 1 first; past either end it stays at that end."""
    word, part = _word(kind), workshop.the(kind, part_id)
    if "order" not in kind.model_fields:
        raise Refused(phrase("These stay in the order they were written in."))
    before = parts_of(workshop, kind, _stop_of(part))
    label = phrase("“{title}”: {part} moved", title=_title(workshop, part), part=word)
    return Change(label, edits_between(before, put_at(before, part, place)))


def remove_part(workshop: Workshop, kind: type[Record], part_id: Id) -> Change:
    """Removes a part; those after it close up."""
    word, part = _word(kind), workshop.the(kind, part_id)
    there = parts_of(workshop, kind, _stop_of(part))
    closed = closed_up(there, part) if "order" in kind.model_fields else ()
    label = phrase("“{title}”: {part} removed", title=_title(workshop, part), part=word)
    return Change(label, removal(workshop, part) + closed)


def _written(workshop: Workshop, kind: type[Record], fields: dict[str, Any]) -> dict[str, Any]:
    """The fields as they are kept: known, on one line unless they may have more, pointing at what is there."""
    if not fields.keys() <= kind.model_fields.keys() - {"id", "touchpoint_id", "order"}:
        raise Refused(phrase("That cannot be written here."))
    for target, pointers in references(kind).items():
        for name, _, many in pointers:
            for id in fields.get(name) or () if many else filter(None, [fields.get(name)]):
                workshop.the(KINDS[target], id)
    return {name: _kept(f"{kind.kind}.{name}", value) for name, value in fields.items()}


def _kept(name: str, value: Any) -> Any:
    if isinstance(value, str) and name.endswith(".file_name"):
        return clean_line(value).replace("\\", "/").rpartition("/")[2]
    if isinstance(value, str) and name not in MANY_LINES:
        return clean_line(value)
    if name == "touchpoint.needs_to_spot":
        return tuple(filter(None, map(clean_line, value)))
    return value


def _word(kind: type[Record]) -> str:
    if kind not in PARTS:
        raise ValueError(f"not a part of the card: {kind.kind}")
    return PARTS[kind]


def _stop_of(part: Record) -> Id:
    return str(part.touchpoint_id)  # type: ignore[attr-defined]


def _title(workshop: Workshop, part: Record) -> str:
    return workshop.the(Touchpoint, _stop_of(part)).title
