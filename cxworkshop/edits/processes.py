"""Core processes, and for each how good a base is enough, in the team's own words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.making import (
    added,
    closed_up,
    edits_between,
    make,
    next_order,
    put_at,
    removal,
    set_fields,
)
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.targets import BaseCriterion, CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

# Core processes


def add_process(workshop: Workshop, name: str) -> Change:
    """A new core process, last in the list. Its name is its own."""
    name = clean_line(name)
    _check_name(workshop, name)
    process = make(CoreProcess, name=name, order=next_order(workshop.all(CoreProcess)))
    return added(phrase("Core process “{name}” added", name=process.name), process)


def add_processes(workshop: Workshop, names: Sequence[str]) -> Change:
    """Several core processes at once, last in the list; a name that is there already is left out."""
    used = {one.name.casefold() for one in workshop.all(CoreProcess)} | {""}
    fresh = {line.casefold(): line for name in names if (line := clean_line(name)).casefold() not in used}
    first = next_order(workshop.all(CoreProcess))
    made = [make(CoreProcess, name=name, order=first + place) for place, name in enumerate(fresh.values())]
    return added(phrase("Core processes added"), *made)


def set_process(workshop: Workshop, process_id: Id, name: str) -> Change:
    """Names a core process anew."""
    name = clean_line(name)
    _check_name(workshop, name, process_id)
    return set_fields(workshop, phrase("Core process “{name}” renamed", name=name), CoreProcess, process_id, name=name)


def move_process(workshop: Workshop, process_id: Id, place: int) -> Change:
    """Moves a core process to a place, 1 first; its lane on the path moves along."""
    process, before = workshop.the(CoreProcess, process_id), workshop.all(CoreProcess)
    label = phrase("Core process “{name}” moved", name=process.name)
    return Change(label, edits_between(before, put_at(before, process, place)))


def remove_process(workshop: Workshop, process_id: Id) -> Change:
    """Removes a core process with its base criteria; its stops stay, without a process."""
    process = workshop.the(CoreProcess, process_id)
    label = phrase("Core process “{name}” removed", name=process.name)
    return Change(label, removal(workshop, process) + closed_up(workshop.all(CoreProcess), process))


def _check_name(workshop: Workshop, name: str, own_id: Id = "") -> None:
    others = (one.name.casefold() for one in workshop.all(CoreProcess) if one.id != own_id)
    if name.casefold() in others:
        raise Refused(phrase("“{name}” is in the list already.", name=name))


# Base criteria


def criteria_of(workshop: Workshop, process_id: Id) -> list[BaseCriterion]:
    """The base criteria of a core process, in order."""
    return [one for one in workshop.all(BaseCriterion) if one.core_process_id == process_id]


def add_criterion(workshop: Workshop, process_id: Id, text: str) -> Change:
    """A new base criterion, last in its process; whether it is met is not known yet."""
    workshop.the(CoreProcess, process_id)
    order = next_order(criteria_of(workshop, process_id))
    one = make(BaseCriterion, core_process_id=process_id, text=clean_line(text), order=order)
    return added(phrase("Base criterion “{text}” added", text=one.text), one)


def set_criterion(workshop: Workshop, criterion_id: Id, **fields: Any) -> Change:
    """Words a base criterion anew, or says whether it is met: yes, no, unknown."""
    before = workshop.the(BaseCriterion, criterion_id)
    if "text" in fields:
        fields["text"] = clean_line(fields["text"])
    label = phrase("Base criterion “{text}” changed", text=before.text)
    return set_fields(workshop, label, BaseCriterion, criterion_id, **fields)


def move_criterion(workshop: Workshop, criterion_id: Id, place: int) -> Change:
    """Moves a base criterion to a place within its process, 1 first."""
    one = workshop.the(BaseCriterion, criterion_id)
    before = criteria_of(workshop, one.core_process_id)
    label = phrase("Base criterion “{text}” moved", text=one.text)
    return Change(label, edits_between(before, put_at(before, one, place)))


def remove_criterion(workshop: Workshop, criterion_id: Id) -> Change:
    """Removes a base criterion."""
    one = workshop.the(BaseCriterion, criterion_id)
    label = phrase("Base criterion “{text}” removed", text=one.text)
    return Change(label, removal(workshop, one) + closed_up(criteria_of(workshop, one.core_process_id), one))
