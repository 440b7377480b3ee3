"""What is said of a hand-over, and the trust in it: counts only, and never of fewer than three."""

from __future__ import annotations

import pytest

from cxworkshop.edits import handovers
from cxworkshop.insight.path import handovers as passings
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.encounter import Message
from cxworkshop.model.path import Handover
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from tests.edits.test_path import after, small, with_more

WHO = ("b", "as", "hn")


def known(**fields: object) -> Handover:
    return Handover(id="h", touchpoint_id="b", from_silo_id="as", to_silo_id="hn", **fields)


def said(change: Change) -> Handover:
    (edit,) = change.edits
    assert isinstance(edit.after, Handover)
    return edit.after


def owned(*more: Record) -> Workshop:
    """The stop a is AS's work, b is HN's."""
    workshop = with_more(*more)
    cards = [workshop.the(type(one), one.id) for one in small() if one.id in ("a", "b")]
    silos = {"a": "as", "b": "hn"}
    return Workshop([*workshop, *[card.but(owner_silo_id=silos[card.id]) for card in cards]])


def test_the_record_is_made_when_the_first_thing_is_said():
    handover = said(handovers.set_handover(small(), *WHO, agreed="yes"))
    assert (handover.touchpoint_id, handover.from_silo_id, handover.to_silo_id, handover.agreed) == (*WHO, "yes")


def test_what_is_said_later_goes_into_the_same_record():
    workshop = with_more(known(agreed="no"))
    handover = said(handovers.set_handover(workshop, *WHO, what=" The\nwishes "))
    assert (handover.id, handover.agreed, handover.what) == ("h", "no", "The wishes")


def test_the_same_said_again_is_no_change():
    assert not handovers.set_handover(with_more(known(agreed="no")), *WHO, agreed="no")


def test_a_silo_hands_nothing_over_to_itself():
    with pytest.raises(Refused, match="from one silo to another"):
        handovers.set_handover(small(), "b", "as", "as", agreed="yes")


def test_a_card_in_the_tray_hands_nothing_over():
    with pytest.raises(Refused, match="on the path first"):
        handovers.set_handover(small(), "x", "as", "hn", agreed="yes")


def test_a_helper_gets_a_hand_over_of_its_own_at_the_same_stop():
    workshop = owned()
    workshop = after(workshop, handovers.set_handover(workshop, "b", "hn", "as", agreed="yes"))
    found = [(one.from_silo.id, one.to_silo.id, one.giver is not None) for one in passings(workshop, "p")]
    assert found == [("as", "hn", True), ("hn", "as", False)]


@pytest.mark.parametrize("counts", [(2, 0, 0, 0, 0), (1, 1, 0, 0, 0), (0, 0, 0, 0, 0)])
def test_fewer_than_three_answers_are_not_kept(counts: tuple[int, ...]):
    with pytest.raises(Refused, match="nothing was kept"):
        handovers.record_trust(small(), *WHO, counts)


@pytest.mark.parametrize("counts", [(1, 1, 1, 1), (3, -1, 1, 0, 0), (201, 0, 0, 0, 0)])
def test_counts_that_no_ballot_gives_are_refused(counts: tuple[int, ...]):
    with pytest.raises(Refused, match="from 1 to 5"):
        handovers.record_trust(small(), *WHO, counts)


def test_a_new_ballot_takes_the_place_of_the_old_one_and_leaves_the_words():
    workshop = with_more(known(what="Wishes", trust=(0, 0, 1, 2, 3)))
    handover = said(handovers.record_trust(workshop, *WHO, (3, 0, 0, 0, 0)))
    assert (handover.trust, handover.what) == ((3, 0, 0, 0, 0), "Wishes")


def test_trust_cannot_be_written_in_by_hand():
    with pytest.raises(Refused, match="secret mini-ballot"):
        handovers.set_handover(small(), *WHO, trust=(9, 0, 0, 0, 0))


def test_what_was_said_can_be_forgotten_and_comes_back_with_undo():
    workshop = with_more(known(agreed="no"))
    change = handovers.forget_handover(workshop, "h")
    assert not after(workshop, change).all(Handover)
    assert after(after(workshop, change), change.inverse()) == workshop


def test_what_passes_can_be_told_as_a_message_once():
    workshop = with_more(known(what="Wishes", form="free text", channel="booking system"))
    workshop = after(workshop, handovers.tell_as_message(workshop, "h"))
    (message,) = workshop.all(Message)
    assert (message.touchpoint_id, message.what, message.direction, message.sender_silo_id) == (
        "b", "Wishes", "inside", "as",
    )  # fmt: skip
    with pytest.raises(Refused, match="already"):
        handovers.tell_as_message(workshop, "h")


def test_a_message_needs_words():
    with pytest.raises(Refused, match="Write something first"):
        handovers.tell_as_message(with_more(known()), "h")


def test_fragile_says_why():
    workshop = owned(known(agreed="no", trust=(2, 1, 0, 0, 0)))
    (passing,) = passings(workshop, "p")
    assert passing.state == "fragile"
    assert [str(one) for one in passing.why_fragile] == [
        "There is no agreed way.",
        "Half of the answers trust it 2 or less.",
    ]


def test_two_answers_make_nothing_fragile_for_they_would_tell_on_somebody():
    (passing,) = passings(owned(known(agreed="yes", trust=(2, 0, 0, 0, 0))), "p")
    assert (passing.state, passing.trust, passing.median_trust) == ("agreed", (), None)
