"""Facts against feeling: the two answers of a conflict, and the limits."""

from __future__ import annotations

import pytest

from cxworkshop.edits import conflict
from cxworkshop.edits.conflict import note_of
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.experience import ConflictNote
from cxworkshop.model.workshop import Workshop


def done(workshop: Workshop, change: Change) -> Workshop:
    workshop.apply(change)
    return workshop


def test_the_two_answers_stand_in_one_note(demo: Workshop) -> None:
    done(demo, conflict.answer(demo, "c13", "q1", "  The bill is handed over in silence "))
    done(demo, conflict.answer(demo, "c13", "q2", "Go through it together"))
    (note,) = [one for one in demo.all(ConflictNote) if one.touchpoint_id == "c13"]
    assert (note.q1, note.q2) == ("The bill is handed over in silence", "Go through it together")


def test_a_note_that_is_emptied_goes(demo: Workshop) -> None:
    done(demo, conflict.answer(demo, "c13", "q1", "Silence"))
    change = conflict.answer(demo, "c13", "q1", " ")
    done(demo, change)
    assert note_of(demo, "c13") is None
    done(demo, change.inverse())
    assert note_of(demo, "c13") is not None


def test_nothing_written_is_no_change(demo: Workshop) -> None:
    assert not conflict.answer(demo, "c13", "q2", " \n ")


def test_an_answer_has_its_limit(demo: Workshop) -> None:
    with pytest.raises(Refused):
        conflict.answer(demo, "c13", "q2", "x" * 301)


def test_limits_are_set_together_and_keep_their_order(demo: Workshop) -> None:
    done(demo, conflict.set_limits(demo, 95, 60))
    assert (demo.basics.good_rate, demo.basics.weak_rate) == (95, 60)
    for good, weak in ((60, 60), (50, 70), (101, 60), (90, -1)):
        with pytest.raises(Refused):
            conflict.set_limits(demo, good, weak)
