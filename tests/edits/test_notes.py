"""What is parked, and the traps that were heard: written, ordered, taken away, and each comes back."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.edits import notes
from cxworkshop.model.change import Refused
from cxworkshop.model.notes import ParkingNote, TrapNote
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back


@pytest.fixture
def lot() -> Workshop:
    parked = [ParkingNote(id=f"n{n}", text=f"Thought {n}", order=n) for n in (1, 2, 3)]
    heard = [TrapNote(id="t1", text="Price decides", order=1), TrapNote(id="t2", text="Basics first", order=2)]
    return Workshop([*parked, *heard])


def texts(workshop: Workshop) -> list[tuple[str, int]]:
    return [(one.text, one.order) for one in workshop.all(ParkingNote)]


def test_a_thought_is_parked_last_and_on_one_line(lot: Workshop):
    done = comes_back(lot, notes.park_note(lot, "  Saturday\n shifts "))
    assert texts(done)[-1] == ("Saturday shifts", 4)


@pytest.mark.parametrize("text", ["", "  ", "x" * 201])
def test_nothing_and_too_much_is_not_parked(lot: Workshop, text: str):
    with pytest.raises(Refused):
        notes.park_note(lot, text)


def test_a_parked_thought_is_worded_anew(lot: Workshop):
    assert comes_back(lot, notes.set_note(lot, "n2", "Another")).the(ParkingNote, "n2").text == "Another"


def test_parked_thoughts_are_put_in_order_and_close_up(lot: Workshop):
    moved = comes_back(lot, notes.move_note(lot, "n3", 1))
    assert texts(moved) == [("Thought 3", 1), ("Thought 1", 2), ("Thought 2", 3)]
    gone = comes_back(lot, notes.remove_note(lot, "n1"))
    assert texts(gone) == [("Thought 2", 1), ("Thought 3", 2)]


def test_a_parked_thought_becomes_a_target_in_one_step(lot: Workshop):
    done = comes_back(lot, notes.note_to_target(lot, "n2"))
    assert [one.title for one in done.all(Target)] == ["Thought 2"]
    assert texts(done) == [("Thought 1", 1), ("Thought 3", 2)]


def test_a_long_thought_becomes_a_target_that_keeps_all_of_it():
    text = "The advisors share the Saturdays by a list that nobody outside the yard can see or change"
    lot = Workshop([ParkingNote(id="n", text=text)])
    (target,) = comes_back(lot, notes.note_to_target(lot, "n")).all(Target)
    assert target.title == "The advisors share the Saturdays by a list that nobody outside the…"
    assert target.description == text


@given(some.text(alphabet=some.characters(blacklist_categories=("Cs", "Cc", "Cn", "Zl", "Zp")), min_size=1))
def test_a_title_is_never_longer_than_a_title_may_be(text: str):
    assert 1 <= len(notes.title_of(text)) <= max(len(text), 1)
    assert len(notes.title_of(text)) <= notes.TITLE


def test_a_trap_is_heard_with_its_card_and_time(lot: Workshop):
    done = comes_back(lot, notes.hear_trap(lot, "They want it cheap", "price", "12:05"))
    heard = done.all(TrapNote)[-1]
    assert (heard.text, heard.card, heard.said_at, heard.order) == ("They want it cheap", "price", "12:05", 3)


def test_the_reading_and_the_answer_are_noted(lot: Workshop):
    done = comes_back(lot, notes.set_trap(lot, "t2", reading="An extra", answer="Booking is a process"))
    assert (done.the(TrapNote, "t2").reading, done.the(TrapNote, "t2").answer) == ("An extra", "Booking is a process")
    with pytest.raises(Refused):
        notes.set_trap(lot, "t2", answer="x" * 301)


def test_a_trap_is_taken_away_and_the_rest_closes_up(lot: Workshop):
    done = comes_back(lot, notes.remove_trap(lot, "t1"))
    assert [(one.id, one.order) for one in done.all(TrapNote)] == [("t2", 1)]
