"""The warm-up: each pair's best service experience in four answers, with its key words."""

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
    renumbered,
    set_fields,
)
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.customer import WarmupNote
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

ANSWERS = ("what", "acted", "why", "exceeded")
MOST_IN_A_PAIR = 3  # two, and a third where the people are odd


def is_told(note: WarmupNote) -> bool:
    """Whether a pair has said anything yet."""
    return any(getattr(note, name) for name in (*ANSWERS, "tag"))


def add_note(workshop: Workshop, what: str = "", participant_ids: Sequence[Id] = ()) -> Change:
    """One more story, last; the pair may be named before it has told anything."""
    pair = _pair(workshop, participant_ids)
    note = make(WarmupNote, what=clean_line(what), pair=pair, order=next_order(workshop.all(WarmupNote)))
    return added(phrase("A story for the warm-up"), note)


def set_note(workshop: Workshop, warmup_id: Id, **fields: Any) -> Change:
    """Writes the answers of a story (what, acted, why, exceeded) and its key words (tag)."""
    if not fields.keys() <= {*ANSWERS, "tag"}:
        raise Refused(phrase("That cannot be written here."))
    lines = {name: clean_line(value) for name, value in fields.items()}
    return set_fields(workshop, phrase("Warm-up: a story revised"), WarmupNote, warmup_id, **lines)


def set_pair(workshop: Workshop, warmup_id: Id, participant_ids: Sequence[Id]) -> Change:
    """Who told the story to each other: nobody yet, or up to three people."""
    pair = _pair(workshop, participant_ids)
    return set_fields(workshop, phrase("Warm-up: a pair"), WarmupNote, warmup_id, pair=pair)


def pair_up(workshop: Workshop, teams: Sequence[Sequence[Id]]) -> Change:
    """A place for each of these pairs, after the stories that have been told; pairs without a story yet go."""
    before = workshop.all(WarmupNote)
    told = [one for one in before if is_told(one)]
    fresh = [make(WarmupNote, pair=_pair(workshop, team)) for team in teams]
    return Change(phrase("Pairs for the warm-up"), edits_between(before, renumbered([*told, *fresh])))


def move_note(workshop: Workshop, warmup_id: Id, place: int) -> Change:
    """Puts a story to another place, 1 first."""
    note, before = workshop.the(WarmupNote, warmup_id), workshop.all(WarmupNote)
    return Change(phrase("Warm-up: a story moved"), edits_between(before, put_at(before, note, place)))


def remove_note(workshop: Workshop, warmup_id: Id) -> Change:
    note = workshop.the(WarmupNote, warmup_id)
    edits = removal(workshop, note) + closed_up(workshop.all(WarmupNote), note)
    return Change(phrase("Warm-up: a story removed"), edits)


def _pair(workshop: Workshop, participant_ids: Sequence[Id]) -> tuple[Id, ...]:
    """The people, each once; Refused for more than three."""
    people = tuple(dict.fromkeys(workshop.the(Participant, id).id for id in participant_ids))
    if len(people) > MOST_IN_A_PAIR:
        raise Refused(phrase("A pair is two people, or three where the people are odd."))
    return people
