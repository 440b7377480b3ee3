"""Whose voices: bars for the silos, people in the room, a nudge, and mixed groups."""

from __future__ import annotations

from cxworkshop.edits.people import revise_person
from cxworkshop.model.people import Participant, Silo
from cxworkshop.ui.dock.voices import VoicesPage
from tests.ui.dock.conftest import AtTheDock, Opening


def page(hand: AtTheDock) -> VoicesPage:
    found = hand.overlay("voices").page
    assert isinstance(found, VoicesPage)
    return found


def test_each_silo_is_told_with_what_it_wrote_and_who_is_here(at_dock: Opening):
    hand = at_dock("sample")
    hand.open("voices")
    told = page(hand).bars.accessibleName()
    assert "HN 6 2 here · 3 each" in told
    assert "TA 0 2 here · 0 each" in told
    assert page(hand).nudge.text() == "Nothing from TA yet. Ask them."


def test_whoever_goes_out_is_counted_no_more(at_dock: Opening):
    hand = at_dock("sample")
    hand.open("voices")
    silo = next(one for one in hand.workshop.all(Silo) if one.code == "TA")
    for person in [one for one in hand.workshop.all(Participant) if one.silo_id == silo.id]:
        hand.desk.do(lambda person=person: revise_person(hand.workshop, person.id, present=False))
    assert "TA 0 nobody here" in page(hand).bars.accessibleName()


def test_before_anybody_has_written_nobody_is_nudged(at_dock: Opening):
    hand = at_dock("empty")
    hand.open("voices")
    assert not page(hand).well.isVisible()


def test_mixed_groups_are_seated_again_and_again(at_dock: Opening):
    hand = at_dock("sample")
    hand.open("voices")
    hand.click("dock.voices.mix")
    first = page(hand).groups.told.text()
    assert first.count("\n") == 3
    assert first.startswith("Group 1: ")
    hand.click("dock.voices.mix")
    assert page(hand).groups.told.text() != first


def test_without_people_the_groups_say_what_to_do(at_dock: Opening):
    hand = at_dock("empty")
    hand.open("voices")
    hand.click("dock.voices.mix")
    assert page(hand).groups.told.text() == "Nobody is here yet. Mark who is here first."
