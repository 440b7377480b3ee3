"""Two cards that say the same become one: nothing that anybody said of either is lost, and both owners stay."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cxworkshop.edits.making import edits_between, place_of, references, removal, renumbered, revised
from cxworkshop.edits.path import is_on_a_ballot
from cxworkshop.edits.rows import in_stage, in_tray
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

ONE_EACH: dict[str, tuple[str, ...]] = {
    "score": ("touchpoint_id", "dimension", "silo_id"),
    "conflict_note": ("touchpoint_id",),
    "touchpoint_feel": ("touchpoint_id", "card"),
    "handover": ("touchpoint_id", "from_silo_id", "to_silo_id"),
    "move": ("move_kind", "from_id", "to_id"),
    "cause_link": ("problem_id", "cause_id", "symptom_id"),
}
"""The fields by which a record of a kind is the only one; of two, the survivor's own is kept."""
ENDS = {"move": ("from_id", "to_id"), "cause_link": ("cause_id", "symptom_id")}
_PLACE = ("stage_id", "channel_id", "order")
_SWITCHES = ("is_key", "first_moment", "observed")
_LISTS = ("needs_to_spot", "impression_of")


def merge_touchpoints(workshop: Workshop, touchpoint_id: Id, other_id: Id) -> Change:
    """The other card goes, and all that hung on it hangs on the one that stays. The other's owner becomes a helper.
    Refused between two paths, and when the other is on a ballot that is open or revealed.
    """
    one, other = workshop.the(Touchpoint, touchpoint_id), workshop.the(Touchpoint, other_id)
    if one.id == other.id:
        raise Refused(phrase("A card cannot be merged with itself."))
    if one.path_id != other.path_id:
        raise Refused(phrase("These cards are on two paths, so both stay."))
    if is_on_a_ballot(workshop, other_id):
        raise Refused(phrase("“{title}” is on a ballot, so it stays. Merge the other way round.", title=other.title))
    label = phrase("“{other}” merged into “{title}”", other=other.title, title=one.title)
    left = Workshop(workshop)
    for edit in _rehung(left, one.id, other.id):
        left.apply(Change(label, (edit,)))
    left.apply(Change(label, (Edit(one, _joined(left.the(Touchpoint, one.id), other)),)))
    left.apply(Change(label, removal(left, left.the(Touchpoint, other_id))))
    _close_up(left, one, other, label)
    return Change(label, edits_between(workshop, left))


# What hangs on the other


def _rehung(left: Workshop, to: Id, other: Id) -> Iterator[Edit]:
    """What points at the other, pointing at the survivor; what would be there twice, or lead nowhere, goes."""
    for kind in KINDS.values():
        for field, _gone, many in references(kind).get("touchpoint", ()):
            for record in list(left.all(kind)):
                if _points(record, field, many, other) and record.id != other:
                    yield Edit(record, _hung(left, record, field, many, to, other))


def _points(record: Record, field: str, many: bool, other: Id) -> bool:
    value = getattr(record, field)
    return other in value if many else value == other


def _hung(left: Workshop, record: Record, field: str, many: bool, to: Id, other: Id) -> Any:
    if many:
        after = tuple(dict.fromkeys(to if id == other else id for id in getattr(record, field)))
        return revised(record, **{field: after})
    if record.id == to:  # the survivor served, or was copied from, the other
        return revised(record, **{field: None})
    values = {**{name: getattr(record, name) for name in type(record).model_fields}, field: to}
    ends = ENDS.get(record.kind)
    if ends and values[ends[0]] == values[ends[1]] and values.get("move_kind") != "pause":
        return None
    key = ONE_EACH.get(record.kind)
    if key and any(_same(one, values, key) for one in left.all(type(record)) if one.id != record.id):
        return None
    order = {"order": _last(left, record, field, to) + 1} if "order" in values and field == "touchpoint_id" else {}
    return revised(record, **{field: to}, **order)


def _same(one: Record, values: dict[str, Any], key: tuple[str, ...]) -> bool:
    return all(getattr(one, name) == values[name] for name in key)


def _last(left: Workshop, record: Record, field: str, to: Id) -> int:
    """The highest order among what the survivor has of this kind: what comes over follows it."""
    there = (one for one in left.all(type(record)) if getattr(one, field) == to)
    return max(map(place_of, there), default=0)


# The card itself


def _joined(one: Touchpoint, other: Touchpoint) -> Touchpoint:
    """The survivor with what only the other knew."""
    owner = one.owner_silo_id or other.owner_silo_id
    helpers = dict.fromkeys((*one.support_silo_ids, other.owner_silo_id, *other.support_silo_ids))
    said: dict[str, Any] = {
        "owner_silo_id": owner,
        "support_silo_ids": tuple(id for id in helpers if id and id != owner),
        **{name: getattr(one, name) or getattr(other, name) for name in _SWITCHES},
        **{name: tuple(dict.fromkeys(getattr(one, name) + getattr(other, name)))[:20] for name in _LISTS},
    }
    if not one.is_placed and other.is_placed:
        said |= {name: getattr(other, name) for name in _PLACE} | {"state": other.state}
    for name in type(one).model_fields:
        if name not in (*said, *_PLACE, "id", "title", "like_id", "serves_id", "state", "as_agreed", "promise"):
            said[name] = getattr(other, name) if getattr(one, name) in ("", None) else getattr(one, name)
    for name, unsaid in (("as_agreed", "unknown"), ("promise", "neither")):
        said[name] = getattr(other, name) if getattr(one, name) == unsaid else getattr(one, name)
    joined: Touchpoint = revised(one, **said)
    return joined


def _close_up(left: Workshop, one: Touchpoint, other: Touchpoint, label: Any) -> None:
    """Numbers what the two leave behind, without holes."""
    for card in (one, other):
        row = in_stage(left, card.stage_id) if card.stage_id else in_tray(left, card.path_id)
        left.apply(Change(label, edits_between(row, renumbered(row))))
