"""Silos and people: a silo's code is its own, and who votes belongs to a silo."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import (
    added,
    closed_up,
    edits_between,
    make,
    next_order,
    pointing_at,
    removal,
    renumbered,
    revised,
)
from cxworkshop.edits.surprises import lacking
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id, Record, clean_line
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.voting import OpenVote, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

COLOURS = 8


def add_silo(workshop: Workshop, name: str, code: str = "") -> Change:
    """A new silo with the first free colour, and a code from its name when none is given."""
    silo = new_silo(workshop.all(Silo), name, code)
    return added(phrase("Silo {code} added", code=silo.code), silo)


def new_silo(silos: list[Silo], name: str, code: str = "") -> Silo:
    """A silo beside the others: own code, own colour while there are free ones, last in order."""
    wanted = code.strip().upper() or code_for(name, {silo.code for silo in silos})
    _check_code(silos, wanted)
    used = [silo.colour for silo in silos]
    colour = next((n for n in range(1, COLOURS + 1) if n not in used), len(silos) % (8 * COLOURS) + 1)
    made: Silo = make(Silo, name=clean_line(name), code=wanted, colour=colour, order=next_order(silos))
    return made


def revise_silo(workshop: Workshop, silo_id: Id, **fields: Any) -> Change:
    """Renames, recodes or recolours a silo."""
    before = workshop.the(Silo, silo_id)
    if "code" in fields:
        fields["code"] = str(fields["code"]).strip().upper()
        _check_code([silo for silo in workshop.all(Silo) if silo.id != silo_id], fields["code"])
    if "name" in fields:
        fields["name"] = clean_line(fields["name"])
    after = revised(before, **fields)
    return Change(phrase("Silo {code} changed", code=after.code), edits_between([before], [after]))


def remove_silo(workshop: Workshop, silo_id: Id) -> Change:
    """Removes a silo. Refused while it has people or cards, or a vote shows it: merge it into another instead."""
    silo = workshop.the(Silo, silo_id)
    _check_votes(workshop, silo)
    if any(gone == "blocks" for _, _, gone in pointing_at(workshop, silo)):
        raise Refused(phrase("{name} has people or cards. Merge it into another silo instead.", name=silo.name))
    label = phrase("Silo {code} removed", code=silo.code)
    return Change(label, removal(workshop, silo) + closed_up(workshop.all(Silo), silo))


def merge_silo(workshop: Workshop, silo_id: Id, into_id: Id) -> Change:
    """Gives a silo's people, cards and everything else to another silo, and removes it."""
    silo, into = workshop.the(Silo, silo_id), workshop.the(Silo, into_id)
    if silo == into:
        raise Refused(phrase("Choose another silo to merge into."))
    _check_votes(workshop, silo)
    after = _repointed(workshop, silo, into)
    before = [record for record, _, _ in pointing_at(workshop, silo)]
    rest = [one for one in workshop.all(Silo) if one.id != silo_id]
    edits = edits_between(_once(before), after) + edits_between([silo, *rest], renumbered(rest))
    return Change(phrase("{code} merged into {other}", code=silo.code, other=into.code), edits)


def add_person(workshop: Workshop, name: str, silo_id: Id | None = None, role: str = "member") -> Change:
    """Somebody new: votes when a member of a silo, not otherwise."""
    person = new_person(workshop.all(Participant), name, silo_id, role)
    return added(phrase("{name} added", name=person.name), person)


def new_person(people: list[Participant], name: str, silo_id: Id | None, role: str = "member") -> Participant:
    votes = role == "member" and silo_id is not None
    fields = {"name": clean_line(name), "silo_id": silo_id, "role": role, "can_vote": votes}
    made: Participant = make(Participant, **fields, order=next_order(people))
    return made


def revise_person(workshop: Workshop, person_id: Id, **fields: Any) -> Change:
    """Changes name, silo, role, present, votes last. A voter belongs to a silo."""
    before = workshop.the(Participant, person_id)
    if "name" in fields:
        fields["name"] = clean_line(fields["name"])
    after: Participant = revised(before, **fields)
    if after.can_vote and after.silo_id is None:
        raise Refused(phrase("Who votes belongs to a silo. Choose a silo for {name} first.", name=after.name))
    return Change(phrase("{name} changed", name=after.name), edits_between([before], [after]))


def remove_person(workshop: Workshop, person_id: Id) -> Change:
    """Removes a person. Refused while a round is open, and when votes by name would be lost."""
    person = workshop.the(Participant, person_id)
    open_rounds = {one.id for one in workshop.all(VotingRound) if one.state == "open"}
    if any(t.participant_id == person_id and t.round_id in open_rounds for t in workshop.all(Turnout)):
        raise Refused(phrase("{name} has a ballot in the open round. Close the round first.", name=person.name))
    if any(vote.participant_id == person_id for vote in workshop.all(OpenVote)):
        raise Refused(phrase("{name} voted by name, and votes stay. Write an alias over the name.", name=person.name))
    edits = tuple(_ready_no_more(edit) for edit in removal(workshop, person))
    return Change(phrase("{name} removed", name=person.name), edits)


def _ready_no_more(edit: Edit) -> Edit:
    """A plan that lost its owner is a draft again."""
    after = edit.after
    if isinstance(after, ContingencyPlan) and lacking(after):
        return Edit(edit.before, after.but(state="draft"))
    return edit


def code_for(name: str, used: set[str]) -> str:
    """Two or three capital letters for a silo: initials first, then other letters of the name, then figures."""
    words = ["".join(c for c in word.upper() if _may_be_code(c)) for word in clean_line(name).split()]
    words = [word for word in words if word]
    letters = "".join(words)
    first = letters[:1] or "S"
    tries = [
        "".join(word[0] for word in words)[:2],
        letters[:2],
        *(first + letter for letter in letters[1:]),
        letters[:3],
        *(f"{first}{n}" for n in range(1, 100)),
    ]
    return next(one for one in tries if len(one) >= 2 and one not in used)


def _may_be_code(letter: str) -> bool:
    return letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖÆØ0123456789"


def _check_code(silos: list[Silo], code: str) -> None:
    if not 2 <= len(code) <= 3 or not all(map(_may_be_code, code)):
        raise Refused(phrase("A silo's code is two or three letters."))
    if taken := next((silo for silo in silos if silo.code == code), None):
        raise Refused(phrase("{code} is already the code of {name}.", code=code, name=taken.name))


def _check_votes(workshop: Workshop, silo: Silo) -> None:
    counted = {one.group for one in workshop.all(Turnout)} | {one.group for one in workshop.all(Tally)}
    if silo.id in counted:
        raise Refused(phrase("A vote is counted by {name}, so the silo stays.", name=silo.name))


def _repointed(workshop: Workshop, silo: Silo, into: Silo) -> list[Record]:
    """What pointed at one silo, now pointing at the other; what would stand twice is left out."""
    after: dict[tuple[str, Id], Record] = {}
    for record, field, _ in pointing_at(workshop, silo):
        key = (record.kind, record.id)
        now = after.get(key, record)
        after[key] = now.but(**{field: _swapped(getattr(now, field), silo.id, into.id)})
    return [record for record in after.values() if not _stands_twice(workshop, record)]


def _swapped(value: Any, old: Id, new: Id) -> Any:
    if isinstance(value, tuple):
        return tuple(dict.fromkeys(new if id == old else id for id in value))
    return new


def _stands_twice(workshop: Workshop, record: Record) -> bool:
    """A score the other silo has given already, or a hand-over from a silo to itself."""
    fields = record.plain()
    if record.kind == "handover":
        return bool(fields["from_silo_id"] == fields["to_silo_id"])
    if record.kind != "score":
        return False
    same = ("touchpoint_id", "dimension", "silo_id")
    twins = (one for one in workshop if one.kind == "score" and one.id != record.id)
    return any(all(getattr(one, name) == fields[name] for name in same) for one in twins)


def _once(records: list[Record]) -> list[Record]:
    return list({(record.kind, record.id): record for record in records}.values())
