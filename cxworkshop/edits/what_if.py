"""The what-if round: ideas as they come, and the boldest of them kept in sight."""

from __future__ import annotations

from cxworkshop.edits.making import (
    added,
    closed_up,
    edits_between,
    make,
    next_order,
    put_at,
    removal,
    set_fields,
)
from cxworkshop.model.change import Change
from cxworkshop.model.customer import WhatIfNote
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def add_idea(workshop: Workshop, text: str) -> Change:
    """One more idea, last. Nothing is chosen by itself."""
    idea = make(WhatIfNote, text=clean_line(text), order=next_order(workshop.all(WhatIfNote)))
    return added(phrase("Idea “{text}” added", text=idea.text), idea)


def set_idea(workshop: Workshop, idea_id: Id, text: str) -> Change:
    """Words an idea anew."""
    idea = workshop.the(WhatIfNote, idea_id)
    return set_fields(
        workshop, phrase("Idea “{text}” revised", text=idea.text), WhatIfNote, idea_id, text=clean_line(text)
    )


def set_boldest(workshop: Workshop, idea_id: Id | None) -> Change:
    """This idea is the boldest, so that no other is; None when none is any more."""
    before = workshop.all(WhatIfNote)
    if idea_id is not None:
        workshop.the(WhatIfNote, idea_id)
    after = [one.but(is_boldest=one.id == idea_id) for one in before]
    return Change(phrase("The boldest what-if"), edits_between(before, after))


def move_idea(workshop: Workshop, idea_id: Id, place: int) -> Change:
    """Puts an idea to another place, 1 first."""
    idea, before = workshop.the(WhatIfNote, idea_id), workshop.all(WhatIfNote)
    return Change(phrase("Idea “{text}” moved", text=idea.text), edits_between(before, put_at(before, idea, place)))


def remove_idea(workshop: Workshop, idea_id: Id) -> Change:
    idea = workshop.the(WhatIfNote, idea_id)
    edits = removal(workshop, idea) + closed_up(workshop.all(WhatIfNote), idea)
    return Change(phrase("Idea “{text}” removed", text=idea.text), edits)
