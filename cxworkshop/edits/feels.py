"""What an encounter feels like: cards that are true today or an aim, and the act that makes an aim come true."""

from __future__ import annotations

from typing import Literal

from cxworkshop.edits.making import added, changed, make, revised
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.encounter import TouchpointFeel
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

FeelState = Literal["true_today", "aim"]


def feel_of(workshop: Workshop, touchpoint_id: Id, card: str) -> TouchpointFeel | None:
    """A card as it lies on a touchpoint; None when it does not."""
    there = (feel for feel in workshop.all(TouchpointFeel) if feel.touchpoint_id == touchpoint_id)
    return next((feel for feel in there if feel.card == card), None)


def set_feel(workshop: Workshop, touchpoint_id: Id, card: str, state: FeelState | None) -> Change:
    """Lays a card on a touchpoint as true today or as an aim; None takes it off. `card` is the key of a card of a deck
    or the words of an own one. An aim may lack its act for now: it counts as unfinished until it has one.
    """
    stop, card = workshop.the(Touchpoint, touchpoint_id), clean_line(card)
    label = phrase("“{title}”: how it feels", title=stop.title)
    before = feel_of(workshop, touchpoint_id, card)
    if before is None:
        new = () if state is None else (make(TouchpointFeel, touchpoint_id=stop.id, card=card, state=state),)
        return added(label, *new)
    if state is None:
        return Change(label, (Edit(before, None),))
    return changed(label, before, revised(before, state=state))


def set_feel_action(workshop: Workshop, touchpoint_id: Id, card: str, action: str) -> Change:
    """Writes the concrete act behind a feeling. Refused when the card does not lie on the touchpoint."""
    before = feel_of(workshop, touchpoint_id, clean_line(card))
    if before is None:
        raise Refused(phrase("Lay the card on the stop first, then say what makes it so."))
    label = phrase("“{title}”: how it feels", title=workshop.the(Touchpoint, touchpoint_id).title)
    return changed(label, before, revised(before, action=clean_line(action)))
