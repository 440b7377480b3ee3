"""Ways of working that change: agreed between silos and signed, from → to for each target, and what systems must do."""

from __future__ import annotations

from typing import Any, TypeVar

from cxworkshop.edits.making import (
    added,
    closed_up,
    edits_between,
    make,
    next_order,
    put_at,
    removal,
    revised,
    set_fields,
)
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.change_of_ways import AgreedWay, OperatingChange, SystemNeed
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

OfTarget = TypeVar("OfTarget", OperatingChange, SystemNeed)


# Ways that silos agree on


def add_way(workshop: Workshop, text: str) -> Change:
    """A new way, last in the list; nobody has signed it yet."""
    way = make(AgreedWay, text=clean_line(text), order=next_order(workshop.all(AgreedWay)))
    return added(phrase("Agreed way added: {text}", text=way.text), way)


def set_way(workshop: Workshop, way_id: Id, **fields: Any) -> Change:
    """Words a way anew or says what it is about. Other words are another promise, so signatures fall off."""
    before = workshop.the(AgreedWay, way_id)
    if "text" in fields:
        fields["text"] = clean_line(fields["text"])
        if fields["text"] != before.text:
            fields["signed_silo_ids"] = ()
    return set_fields(workshop, phrase("Agreed way changed"), AgreedWay, way_id, **fields)


def move_way(workshop: Workshop, way_id: Id, place: int) -> Change:
    """Puts a way at a place in the list, from 1; past either end it stays there."""
    ways = workshop.all(AgreedWay)
    moved = put_at(ways, workshop.the(AgreedWay, way_id), place)
    return Change(phrase("Agreed way moved"), edits_between(ways, moved))


def sign(workshop: Workshop, way_id: Id, silo_id: Id) -> Change:
    """A silo signs a way."""
    way, silo = workshop.the(AgreedWay, way_id), workshop.the(Silo, silo_id)
    if silo.id in way.signed_silo_ids:
        raise Refused(phrase("{name} has signed already.", name=silo.name))
    signed = tuple(one.id for one in workshop.all(Silo) if one.id in (*way.signed_silo_ids, silo.id))
    return set_fields(workshop, phrase("{code} signed", code=silo.code), AgreedWay, way_id, signed_silo_ids=signed)


def unsign(workshop: Workshop, way_id: Id, silo_id: Id) -> Change:
    """A silo takes its signature back."""
    way, silo = workshop.the(AgreedWay, way_id), workshop.the(Silo, silo_id)
    left = tuple(one for one in way.signed_silo_ids if one != silo.id)
    label = phrase("{code} took its signature back", code=silo.code)
    return set_fields(workshop, label, AgreedWay, way_id, signed_silo_ids=left)


def remove_way(workshop: Workshop, way_id: Id) -> Change:
    way = workshop.the(AgreedWay, way_id)
    return Change(phrase("Agreed way removed"), removal(workshop, way) + closed_up(workshop.all(AgreedWay), way))


# What changes for a target


def set_change(workshop: Workshop, target_id: Id, **fields: Any) -> Change:
    """Writes from what to what a target changes the work, why it was so, and what that does to the staff."""
    return _written(workshop, change_of(workshop, target_id), fields)


def change_of(workshop: Workshop, target_id: Id) -> OperatingChange:
    """What is written of the change for a target; an empty one as long as nothing is."""
    kept = (one for one in workshop.all(OperatingChange) if one.target_id == target_id)
    return next(kept, None) or OperatingChange(target_id=target_id)


def set_system(workshop: Workshop, target_id: Id, **fields: Any) -> Change:
    """Writes which system a target needs and what it must make possible; that it needs none is an answer too."""
    if fields.get("no_system"):
        fields |= {"system": "", "need": ""}
    elif fields.get("system") or fields.get("need"):
        fields["no_system"] = False
    return _written(workshop, system_of(workshop, target_id), fields)


def system_of(workshop: Workshop, target_id: Id) -> SystemNeed:
    """What is written of the system for a target; an empty one as long as nothing is."""
    kept = (one for one in workshop.all(SystemNeed) if one.target_id == target_id)
    return next(kept, None) or SystemNeed(target_id=target_id)


def _written(workshop: Workshop, before: OfTarget, fields: dict[str, Any]) -> Change:
    target = workshop.the(Target, before.target_id)
    label = phrase("“{title}”: change written", title=target.title)
    after, kept = revised(before, **fields), workshop.get(type(before), before.id)
    return Change(label, () if after == before else (Edit(kept, after),))
