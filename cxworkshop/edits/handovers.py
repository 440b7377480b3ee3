"""Hand-overs: what passes when the work goes from one silo to another, whether a way is agreed, and who trusts it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.making import added, changed, make, next_order, revised
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.encounter import Message
from cxworkshop.model.path import FEWEST_ANSWERS, Handover, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

MOST_ANSWERS = 200


def handover_at(workshop: Workshop, touchpoint_id: Id, from_silo_id: Id, to_silo_id: Id) -> Handover | None:
    """What has been said of a hand-over; None until somebody says something."""
    key = (touchpoint_id, from_silo_id, to_silo_id)
    found = (one for one in workshop.all(Handover) if (one.touchpoint_id, one.from_silo_id, one.to_silo_id) == key)
    return next(found, None)


def set_handover(workshop: Workshop, touchpoint_id: Id, from_silo_id: Id, to_silo_id: Id, **fields: Any) -> Change:
    """Says something of a hand-over: `what`, `form`, `channel`, `inside` or `agreed`. The record is made when the
    first thing is said. The same silo's stop may also be handed to a helper silo: that is a hand-over as well.
    """
    if "trust" in fields:
        raise Refused(phrase("Trust is only counted in a secret mini-ballot."))
    said = {name: clean_line(text) if isinstance(text, str) else text for name, text in fields.items()}
    return _said(workshop, touchpoint_id, from_silo_id, to_silo_id, **said)


def record_trust(
    workshop: Workshop, touchpoint_id: Id, from_silo_id: Id, to_silo_id: Id, counts: Sequence[int]
) -> Change:
    """Keeps how many answered 1, 2, 3, 4 and 5 in the mini-ballot that just ended, in place of the one before.
    Refused with fewer than three answers: each could be guessed.
    """
    if len(counts) != 5 or min(counts) < 0 or sum(counts) > MOST_ANSWERS:
        raise Refused(phrase("Trust is answered from 1 to 5."))
    if sum(counts) < FEWEST_ANSWERS:
        raise Refused(phrase("Fewer than three answers would tell who said what, so nothing was kept."))
    return _said(workshop, touchpoint_id, from_silo_id, to_silo_id, trust=tuple(counts))


def forget_handover(workshop: Workshop, handover_id: Id) -> Change:
    """Takes away everything that was said of a hand-over."""
    before = workshop.the(Handover, handover_id)
    return Change(_label(workshop, before.from_silo_id, before.to_silo_id), (Edit(before, None),))


def tell_as_message(workshop: Workshop, handover_id: Id) -> Change:
    """Writes what passes in a hand-over as a message of its stop, from the giver; refused when it stands there."""
    handover = workshop.the(Handover, handover_id)
    there = [one for one in workshop.all(Message) if one.touchpoint_id == handover.touchpoint_id]
    if message_of(workshop, handover) is not None:
        raise Refused(phrase("That is among the messages of the stop already."))
    message = make(
        Message,
        touchpoint_id=handover.touchpoint_id,
        what=handover.what,
        form=handover.form,
        channel=handover.channel,
        direction="inside" if handover.inside else "outside",
        sender_silo_id=handover.from_silo_id,
        order=next_order(there),
    )
    title = workshop.the(Touchpoint, handover.touchpoint_id).title
    return added(phrase("A message at “{title}”", title=title), message)


def message_of(workshop: Workshop, handover: Handover) -> Message | None:
    """The message of the stop that says what passes in a hand-over."""
    mine = (one for one in workshop.all(Message) if one.touchpoint_id == handover.touchpoint_id)
    same = (handover.what, handover.from_silo_id)
    return next((one for one in mine if (one.what, one.sender_silo_id) == same), None)


def _said(workshop: Workshop, touchpoint_id: Id, from_silo_id: Id, to_silo_id: Id, **fields: Any) -> Change:
    label = _label(workshop, from_silo_id, to_silo_id)
    if from_silo_id == to_silo_id:
        raise Refused(phrase("A hand-over goes from one silo to another."))
    if not workshop.the(Touchpoint, touchpoint_id).is_placed:
        raise Refused(phrase("Place the card on the path first, then talk about the hand-over."))
    before = handover_at(workshop, touchpoint_id, from_silo_id, to_silo_id)
    if before is None:
        ends = {"touchpoint_id": touchpoint_id, "from_silo_id": from_silo_id, "to_silo_id": to_silo_id}
        return added(label, make(Handover, **ends, **fields))
    return changed(label, before, revised(before, **fields))


def _label(workshop: Workshop, from_silo_id: Id, to_silo_id: Id) -> Phrase:
    giver, taker = workshop.the(Silo, from_silo_id), workshop.the(Silo, to_silo_id)
    return phrase("Hand-over from {giver} to {taker}", giver=giver.code, taker=taker.code)
