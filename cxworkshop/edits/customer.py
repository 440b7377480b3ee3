"""The customer: groups named by a need, one of them in focus, their needs with evidence, and what they expect."""

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
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.customer import CustomerGroup, Evidence, Expectation, Need, Source
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

MOST_GROUPS = 12
OF_A_GROUP = frozenset(CustomerGroup.model_fields) - {"id", "is_focus", "order"}
OF_AN_EXPECTATION = frozenset(Expectation.model_fields) - {"id", "group_id", "order"}

# Groups


def add_group(workshop: Workshop, name: str) -> Change:
    """A new group, last. The first one is in focus, and what was expected before there was a group is theirs."""
    before = workshop.all(CustomerGroup)
    if len(before) >= MOST_GROUPS:
        raise Refused(phrase("Twelve groups are more than one day can carry. Remove one first."))
    group = make(CustomerGroup, name=clean_line(name), is_focus=not before, order=next_order(before))
    label = phrase("Group “{name}” added", name=group.name)
    given = () if before else tuple(Edit(one, one.but(group_id=group.id)) for one in expectations_of(workshop, None))
    return Change(label, (Edit(None, group), *given))


def set_group(workshop: Workshop, group_id: Id, **fields: Any) -> Change:
    """Writes what is known of a group: name, need and its evidence, motive, situation, everyday, goals, worries,
    counterexample, demography_note.
    """
    group = workshop.the(CustomerGroup, group_id)
    label = phrase("Group “{name}” revised", name=group.name)
    return set_fields(workshop, label, CustomerGroup, group_id, **_known(fields, OF_A_GROUP))


def move_group(workshop: Workshop, group_id: Id, place: int) -> Change:
    """Puts a group to another place in the list, 1 first."""
    group, before = workshop.the(CustomerGroup, group_id), workshop.all(CustomerGroup)
    return Change(phrase("Group “{name}” moved", name=group.name), edits_between(before, put_at(before, group, place)))


def remove_group(workshop: Workshop, group_id: Id) -> Change:
    """Removes a group with its needs and expectations; was it in focus, the first of the others is."""
    group = workshop.the(CustomerGroup, group_id)
    rest = [one for one in workshop.all(CustomerGroup) if one.id != group_id]
    after = renumbered(rest)
    if group.is_focus and after:
        after[0] = after[0].but(is_focus=True)
    edits = removal(workshop, group) + edits_between(rest, after)
    return Change(phrase("Group “{name}” removed", name=group.name), edits)


def focus(workshop: Workshop, path_id: Id, group_id: Id) -> Change:
    """The path is drawn for this group, which is the one in focus from now on."""
    path, group = workshop.the(Path, path_id), workshop.the(CustomerGroup, group_id)
    before = [path, *workshop.all(CustomerGroup)]
    groups = [one.but(is_focus=one.id == group_id) for one in workshop.all(CustomerGroup)]
    label = phrase("“{name}” is in focus", name=group.name)
    return Change(label, edits_between(before, [path.but(group_id=group_id), *groups]))


# Needs


def needs_of(workshop: Workshop, group_id: Id) -> list[Need]:
    """The further needs of a group, in their order."""
    return [one for one in workshop.all(Need) if one.group_id == group_id]


def add_need(workshop: Workshop, group_id: Id, text: str, evidence: Evidence = "guessed") -> Change:
    """A further need of a group, last."""
    group = workshop.the(CustomerGroup, group_id)
    order = next_order(needs_of(workshop, group_id))
    need = make(Need, group_id=group.id, text=clean_line(text), evidence=evidence, order=order)
    return added(phrase("Need “{text}” added", text=need.text), need)


def set_need(workshop: Workshop, need_id: Id, **fields: Any) -> Change:
    """Writes a need: its text, and how it is known."""
    need = workshop.the(Need, need_id)
    known = _known(fields, frozenset({"text", "evidence"}))
    return set_fields(workshop, phrase("Need “{text}” revised", text=need.text), Need, need_id, **known)


def move_need(workshop: Workshop, need_id: Id, place: int) -> Change:
    """Puts a need to another place among those of its group, 1 first."""
    need = workshop.the(Need, need_id)
    before = needs_of(workshop, need.group_id)
    return Change(phrase("Need “{text}” moved", text=need.text), edits_between(before, put_at(before, need, place)))


def remove_need(workshop: Workshop, need_id: Id) -> Change:
    need = workshop.the(Need, need_id)
    edits = removal(workshop, need) + closed_up(needs_of(workshop, need.group_id), need)
    return Change(phrase("Need “{text}” removed", text=need.text), edits)


# Expectations


def expectations_of(workshop: Workshop, group_id: Id | None) -> list[Expectation]:
    """What a group expects, in order; None gives what was written before there was a group."""
    return [one for one in workshop.all(Expectation) if one.group_id == group_id]


def add_expectation(
    workshop: Workshop, group_id: Id | None, text: str, source: Source = "learned", dated: str = ""
) -> Change:
    """One more expectation, last, written down on the day `dated` (YYYY-MM-DD, or empty)."""
    group = workshop.the(CustomerGroup, group_id) if group_id else None
    there = expectations_of(workshop, group_id)
    fields = {"text": clean_line(text), "source": source, "dated": dated, "order": next_order(there)}
    fields["review_at"] = there[0].review_at if there else ""  # the list is looked at again as a whole
    one = make(Expectation, group_id=group.id if group else None, **fields)
    return added(phrase("Expectation “{text}” added", text=one.text), one)


def set_expectation(workshop: Workshop, expectation_id: Id, **fields: Any) -> Change:
    """Writes an expectation: text, source, reference, level, kano, kano_since, kano_before, dated, review_at,
    touchpoint_id. What it was before is forgotten when it is the same as what it is now.
    """
    before = workshop.the(Expectation, expectation_id)
    known = _known(fields, OF_AN_EXPECTATION)
    if known.get("touchpoint_id"):
        workshop.the(Touchpoint, known["touchpoint_id"])
    now, was = (known.get(name, getattr(before, name)) for name in ("kano", "kano_before"))
    if now == was and was is not None:
        known["kano_before"] = None
    label = phrase("Expectation “{text}” revised", text=before.text)
    return set_fields(workshop, label, Expectation, expectation_id, **known)


def move_expectation(workshop: Workshop, expectation_id: Id, place: int) -> Change:
    """Puts an expectation to another place among those of its group, 1 first."""
    one = workshop.the(Expectation, expectation_id)
    before = expectations_of(workshop, one.group_id)
    edits = edits_between(before, put_at(before, one, place))
    return Change(phrase("Expectation “{text}” moved", text=one.text), edits)


def give_expectation(workshop: Workshop, expectation_id: Id, group_id: Id) -> Change:
    """It is another group that expects this: it goes last into that group's list."""
    one, group = workshop.the(Expectation, expectation_id), workshop.the(CustomerGroup, group_id)
    label = phrase("“{text}” is now expected by “{name}”", text=one.text, name=group.name)
    if one.group_id == group_id:
        return Change(label, ())
    given = one.but(group_id=group_id, order=next_order(expectations_of(workshop, group_id)))
    return Change(label, (Edit(one, given), *closed_up(expectations_of(workshop, one.group_id), one)))


def review_expectations(workshop: Workshop, group_id: Id | None, day: str) -> Change:
    """The day on which the whole list of a group is looked at again (YYYY-MM-DD); empty for none."""
    before = expectations_of(workshop, group_id)
    after = [_with_day(one, day) for one in before]
    return Change(phrase("Look at the expectations again"), edits_between(before, after))


def remove_expectation(workshop: Workshop, expectation_id: Id) -> Change:
    one = workshop.the(Expectation, expectation_id)
    edits = removal(workshop, one) + closed_up(expectations_of(workshop, one.group_id), one)
    return Change(phrase("Expectation “{text}” removed", text=one.text), edits)


def _with_day(one: Expectation, day: str) -> Expectation:
    dated: Expectation = revised(one, review_at=day)
    return dated


def _known(fields: dict[str, Any], known: frozenset[str]) -> dict[str, Any]:
    """The fields as they are kept, each text on one line; Refused for what is not written here."""
    if not fields.keys() <= known:
        raise Refused(phrase("That cannot be written here."))
    return {name: clean_line(value) if isinstance(value, str) else value for name, value in fields.items()}
