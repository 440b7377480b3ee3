"""The roadmap: who does what by when, what success needs, and when one meets. An owner is a person, never a team."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import (
    added,
    closed_up,
    edits_between,
    make,
    next_order,
    put_at,
    removal,
    renumbered,
    revised,
    set_fields,
)
from cxworkshop.edits.one_person import check_is_person
from cxworkshop.edits.people import new_person
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.roadmap import Cadence, Column, CommBeat, FactorKey, RoadmapItem, SuccessFactor
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

KINDS_OF_TARGETS = {"staff": "staff", "measure": "measure", "practise": "practice"}
HAS_ITS_VERB = {"column", "level", "order", "owner_id", "is_agreed"}  # what place_item, give and agree are for


def add_item(workshop: Workshop, title: str, column: Column = "m1") -> Change:
    """A new item, last in its column; the columns of years are the vision."""
    item = _new(workshop, column, title=title)
    return added(phrase("“{title}” put on the roadmap", title=item.title), item)


def from_target(workshop: Workshop, target_id: Id, column: Column = "m1", place: int | None = None) -> Change:
    """An item for a chosen target: its words, its silo and its measure; it may stand at a place, 1 first."""
    target = workshop.the(Target, target_id)
    if target.state != "chosen":
        raise Refused(phrase("“{title}” has not been chosen, so it is not on the roadmap.", title=target.title))
    kind = KINDS_OF_TARGETS.get(target.target_type, "change")
    links = {"target_id": target.id, "silo_id": target.owner_silo_id, "measure_id": target.measure_id}
    item = _new(workshop, column, title=target.title, item_kind=kind, **links)
    label = phrase("“{title}” put on the roadmap", title=item.title)
    if place is None:
        return added(label, item)
    there = in_column(workshop, column)
    return Change(label, edits_between(there, put_at(there, item, place)))


def set_item(workshop: Workshop, item_id: Id, **fields: Any) -> Change:
    """Changes what is written of an item. What it waits for must not wait for it in turn."""
    if wrong := HAS_ITS_VERB & fields.keys():
        raise ValueError(f"not written but moved or given: {', '.join(sorted(wrong))}")
    before = workshop.the(RoadmapItem, item_id)
    if "title" in fields:
        fields["title"] = clean_line(fields["title"])
    if cause_id := fields.get("depends_on_id"):
        _check_no_circle(workshop, before, workshop.the(RoadmapItem, cause_id))
    after = revised(before, **fields)
    return Change(phrase("“{title}” changed", title=after.title), edits_between([before], [after]))


def give(workshop: Workshop, item_id: Id, participant_id: Id | None) -> Change:
    """Gives an item to a person, or to nobody yet. Who is in the room has said yes with that; who is not is asked."""
    item, owner = workshop.the(RoadmapItem, item_id), workshop.get(Participant, participant_id)
    if owner is None:
        after = item.but(owner_id=None, is_agreed=False)
        label = phrase("“{title}” has nobody now", title=item.title)
    else:
        agreed = owner.present or (item.is_agreed and item.owner_id == owner.id)
        after = item.but(owner_id=owner.id, is_agreed=agreed)
        label = phrase("{name} takes “{title}”", name=owner.name, title=item.title)
    return Change(label, edits_between([item], [after]))


def give_by_name(workshop: Workshop, item_id: Id, name: str) -> Change:
    """Gives an item to somebody by name. Who is not in the workshop yet is added as absent, and so not yet asked."""
    name = clean_line(name)
    person = next((one for one in workshop.all(Participant) if one.name.casefold() == name.casefold()), None)
    if person is not None:
        return give(workshop, item_id, person.id)
    check_is_person(workshop, name)
    item = workshop.the(RoadmapItem, item_id)
    one = revised(new_person(workshop.all(Participant), name, None, "observer"), present=False)
    label = phrase("{name} takes “{title}”", name=one.name, title=item.title)
    return Change(label, (Edit(None, one), Edit(item, item.but(owner_id=one.id, is_agreed=False))))


def agree(workshop: Workshop, item_id: Id) -> Change:
    """Who carries an item has been asked and has said yes."""
    item = workshop.the(RoadmapItem, item_id)
    owner = workshop.get(Participant, item.owner_id)
    if owner is None:
        raise Refused(phrase("Nobody carries “{title}” yet. Name one person first.", title=item.title))
    label = phrase("{name} has said yes to “{title}”", name=owner.name, title=item.title)
    return Change(label, edits_between([item], [item.but(is_agreed=True)]))


def place_item(workshop: Workshop, item_id: Id, column: Column, place: int) -> Change:
    """Moves an item to a place in a column, 1 first; the column it leaves closes up."""
    item = workshop.the(RoadmapItem, item_id)
    moved = item.but(column=column, level=_level(column))
    label = phrase("“{title}” moved", title=item.title)
    before = in_column(workshop, item.column)
    if column == item.column:
        return Change(label, edits_between(before, put_at(before, moved, place)))
    left = renumbered([one for one in before if one.id != item.id])
    there = in_column(workshop, column)
    after = [*left, *put_at(there, moved, place)]
    return Change(label, edits_between([*before, *there], after))


def remove_item(workshop: Workshop, item_id: Id) -> Change:
    """Takes an item off the roadmap; its target waits again."""
    item = workshop.the(RoadmapItem, item_id)
    gone = removal(workshop, item)
    rest = {edit.record.id: edit.after for edit in gone if isinstance(edit.after, RoadmapItem)}
    left = [one for one in in_column(workshop, item.column) if one.id != item_id]
    after = renumbered([rest.pop(one.id, one) for one in left])
    others = tuple(edit for edit in gone if edit.record.id not in {one.id for one in left})
    return Change(phrase("“{title}” removed", title=item.title), (*others, *edits_between(left, after)))


def in_column(workshop: Workshop, column: Column) -> list[RoadmapItem]:
    """The items of a column in order."""
    return [one for one in workshop.all(RoadmapItem) if one.column == column]


def waits_for(workshop: Workshop, item_id: Id) -> list[RoadmapItem]:
    """What has to be done before an item, the nearest first."""
    found: list[RoadmapItem] = []
    item = workshop.get(RoadmapItem, item_id)
    while item is not None and (cause := workshop.get(RoadmapItem, item.depends_on_id)) and cause not in found:
        found.append(cause)
        item = cause
    return found


# What success needs


def set_light(workshop: Workshop, key: FactorKey, **fields: Any) -> Change:
    """Sets the light of a success factor, its evidence, action or owner. Green needs evidence in words."""
    before = light_of(workshop, key)
    after = revised(before, **fields)
    if after.light == "green" and not after.evidence:
        raise Refused(phrase("Green needs evidence. Write what shows it first."))
    known = workshop.get(SuccessFactor, before.id)
    label = phrase("What success needs: changed")
    return Change(label, () if after == before else (Edit(known, after),))


def light_of(workshop: Workshop, key: FactorKey) -> SuccessFactor:
    """The factor as it is kept; an unset one when nothing has been said of it yet."""
    kept = next((one for one in workshop.all(SuccessFactor) if one.key == key), None)
    return kept or SuccessFactor(id=f"factor-{key}", key=key)


# When one meets, and what is told


def set_rhythm(workshop: Workshop, **fields: Any) -> Change:
    """Who meets, how often, when next, and when the workshop is opened again."""
    kept = rhythm(workshop)
    before = kept or Cadence(id="cadence")
    after = revised(before, **fields)
    return Change(phrase("Rhythm changed"), () if after == before else (Edit(kept, after),))


def rhythm(workshop: Workshop) -> Cadence | None:
    """The one rhythm that was agreed; None as long as nothing has been."""
    return next(iter(workshop.all(Cadence)), None)


def add_beat(workshop: Workshop, audience: str) -> Change:
    """One more group of people who are told how it goes."""
    beat = make(CommBeat, audience=clean_line(audience), order=next_order(workshop.all(CommBeat)))
    return added(phrase("“{name}” will be told", name=beat.audience), beat)


def set_beat(workshop: Workshop, beat_id: Id, **fields: Any) -> Change:
    """Changes what is told to them, where, how often and by whom."""
    beat = workshop.the(CommBeat, beat_id)
    return set_fields(
        workshop, phrase("What “{name}” is told: changed", name=beat.audience), CommBeat, beat_id, **fields
    )


def remove_beat(workshop: Workshop, beat_id: Id) -> Change:
    """They are told no more."""
    beat = workshop.the(CommBeat, beat_id)
    label = phrase("“{name}” is told no more", name=beat.audience)
    return Change(label, removal(workshop, beat) + closed_up(workshop.all(CommBeat), beat))


def _new(workshop: Workshop, column: Column, title: str, **fields: Any) -> RoadmapItem:
    where = {"column": column, "level": _level(column), "order": len(in_column(workshop, column)) + 1}
    item: RoadmapItem = make(RoadmapItem, title=clean_line(title), **where, **fields)
    return item


def _level(column: Column) -> str:
    return "vision" if column.startswith("y") else "plan"


def _check_no_circle(workshop: Workshop, item: RoadmapItem, cause: RoadmapItem) -> None:
    if item.id in {cause.id, *(one.id for one in waits_for(workshop, cause.id))}:
        raise Refused(
            phrase(
                "“{cause}” waits for “{title}” itself, so it cannot come first.", cause=cause.title, title=item.title
            )
        )
