"""Facts against feeling: from where on facts are good or weak, and the answers to the two questions of a conflict."""

from __future__ import annotations

from typing import Literal

from cxworkshop.edits.making import added, changed, make, revised, set_fields
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.experience import ConflictNote
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark, phrase

Question = Literal["q1", "q2"]
QUESTIONS: dict[Question, str] = {
    "q1": mark("What happens in the encounters?"),
    "q2": mark("How should communication change?"),
}


def answer(workshop: Workshop, touchpoint_id: Id, question: Question, text: str) -> Change:
    """Writes the answer to one of the two questions of a stop; with both empty nothing is kept."""
    stop = workshop.the(Touchpoint, touchpoint_id)
    label = phrase("“{title}”: facts against feeling", title=stop.title)
    before = note_of(workshop, stop.id)
    if before is None:
        new = (make(ConflictNote, touchpoint_id=stop.id, **{question: text}),) if clean(text) else ()
        return added(label, *new)
    after = revised(before, **{question: text})
    return changed(label, before, after) if after.q1 or after.q2 else Change(label, (Edit(before, None),))


def note_of(workshop: Workshop, touchpoint_id: Id) -> ConflictNote | None:
    """What has been answered for a stop; None until somebody has written."""
    return next((one for one in workshop.all(ConflictNote) if one.touchpoint_id == touchpoint_id), None)


def set_limits(workshop: Workshop, good_rate: int, weak_rate: int) -> Change:
    """Sets from how many percent of passed checks on facts are good, and under how many they are weak."""
    if weak_rate >= good_rate:
        raise Refused(
            phrase("Weak facts end below good ones: {weak} is not under {good} %.", weak=weak_rate, good=good_rate)
        )
    label = phrase("Facts are good from {good} %, weak under {weak} %", good=good_rate, weak=weak_rate)
    return set_fields(workshop, label, Basics, "basics", good_rate=good_rate, weak_rate=weak_rate)
