"""What holds for every verb: done and taken back, the workshop is exactly as it was."""

from __future__ import annotations

from cxworkshop.model.change import Change
from cxworkshop.model.workshop import Workshop


def comes_back(workshop: Workshop, change: Change) -> Workshop:
    """Does the change on a copy and takes it back, and hands over a copy on which it is done."""
    before, done = Workshop(workshop), Workshop(workshop)
    done.apply(change)
    assert change, "the change does nothing"
    assert done != before
    back = Workshop(done)
    back.apply(change.inverse())
    assert back == before
    again = Workshop(back)
    again.apply(change)
    assert again == done
    return done
