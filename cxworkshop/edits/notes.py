"""Notes on the side: what is parked for later, and the thinking traps that were heard."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import added, closed_up, edits_between, make, next_order, put_at, removal, set_fields
from cxworkshop.edits.targets import add_target
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.notes import ParkingNote, TrapNote
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

TITLE = 70  # characters of a target's title

# The parking lot


def park_note(workshop: Workshop, text: str) -> Change:
    """Parks a thought, last in the lot."""
    note = make(ParkingNote, text=clean_line(text), order=next_order(workshop.all(ParkingNote)))
    return added(phrase("Parked: {text}", text=note.text), note)


def set_note(workshop: Workshop, note_id: Id, text: str) -> Change:
    """Words a parked thought anew."""
    line = clean_line(text)
    return set_fields(workshop, phrase("Parked: {text}", text=line), ParkingNote, note_id, text=line)


def move_note(workshop: Workshop, note_id: Id, place: int) -> Change:
    """Moves a parked thought to a place, 1 first."""
    note, before = workshop.the(ParkingNote, note_id), workshop.all(ParkingNote)
    return Change(phrase("Moved: {text}", text=note.text), edits_between(before, put_at(before, note, place)))


def remove_note(workshop: Workshop, note_id: Id) -> Change:
    """Takes a thought out of the lot."""
    note = workshop.the(ParkingNote, note_id)
    return Change(phrase("Removed: {text}", text=note.text), _gone(workshop, note))


def note_to_target(workshop: Workshop, note_id: Id) -> Change:
    """A parked thought becomes a target and leaves the lot. What is too long for a title is kept as description."""
    note = workshop.the(ParkingNote, note_id)
    target = next(e.after for e in add_target(workshop, title_of(note.text)).edits if isinstance(e.after, Target))
    if target.title != note.text:
        target = target.but(description=note.text)
    label = phrase("Target “{title}” added", title=target.title)
    return Change(label, (Edit(None, target), *_gone(workshop, note)))


def title_of(text: str) -> str:
    """The text, or as many of its words as a title holds."""
    if len(text) <= TITLE:
        return text
    words = text[:TITLE].rsplit(" ", 1)[0] if " " in text[:TITLE] else text[: TITLE - 1]
    return f"{words[: TITLE - 1].rstrip(' ,.;:–-')}…"


def _gone(workshop: Workshop, note: ParkingNote) -> tuple[Edit, ...]:
    return removal(workshop, note) + closed_up(workshop.all(ParkingNote), note)


# Thinking traps


def hear_trap(workshop: Workshop, text: str, card_key: str = "", said_at: str = "", reading: str = "") -> Change:
    """Notes that a thinking trap was said: its words, the key of its card, the time as H:MM, and how it was meant."""
    order = next_order(workshop.all(TrapNote))
    fields = {"text": clean_line(text), "card": card_key, "said_at": clean_line(said_at), "reading": reading}
    note = make(TrapNote, **fields, order=order)
    return added(phrase("Heard: {text}", text=note.text), note)


def set_trap(workshop: Workshop, trap_id: Id, **fields: Any) -> Change:
    """Sets what was said, which reading was meant, or what was answered."""
    note = workshop.the(TrapNote, trap_id)
    return set_fields(workshop, phrase("Heard: {text}", text=note.text), TrapNote, trap_id, **fields)


def remove_trap(workshop: Workshop, trap_id: Id) -> Change:
    """Takes a note of a trap away."""
    note = workshop.the(TrapNote, trap_id)
    label = phrase("Removed: {text}", text=note.text)
    return Change(label, removal(workshop, note) + closed_up(workshop.all(TrapNote), note))
