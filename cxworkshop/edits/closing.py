"""The way of a workshop from preparing to the archive, and what is said on it: why a thing is left, how a thesis is."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from cxworkshop.edits.agenda import end_step
from cxworkshop.edits.making import added, changed, make, revised
from cxworkshop.edits.sessions import kept
from cxworkshop.model.basics import Basics, State
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.closing import going_round, in_the_way, override
from cxworkshop.model.day import sessions
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.roadmap import ThesisCheck
from cxworkshop.model.sessions import Check, Override, Session
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

# From state to state


def go_live(workshop: Workshop) -> Change:
    """The day has begun."""
    return _go_on(workshop, "preparing", "live", phrase("The workshop began"))


def begin_closing(workshop: Workshop) -> Change:
    """The group goes through what is still open."""
    return _go_on(workshop, "live", "closing", phrase("Closing began"))


def back_to_work(workshop: Workshop) -> Change:
    """Not yet: the work goes on."""
    return _go_on(workshop, "closing", "live", phrase("Back to work"))


def close(
    workshop: Workshop, day: str, moot_ids: Collection[Id] = (), step_id: Id | None = None, minutes: int = 0
) -> Change:
    """Closes the session on an ISO day, and the workshop with it. Refused while a vote goes on, and while an open item
    has neither an owner nor a written reason. `moot_ids`: reasons that are not needed any more, because what they were
    about was mended; they go, so that what stays tells truly what was left open. `step_id` and `minutes`:
    the step of the day that goes on and what it took, for nobody goes on from the last one.
    """
    state = _go_on(workshop, "closing", "closed", phrase("The workshop closed"))
    _no_vote_goes_on(workshop)
    if left := in_the_way(workshop):
        raise Refused(phrase("“{title}” has nobody. Name a person, or write why you leave it.", title=left[0].title))
    gone = tuple(Edit(one, None) for one in workshop.all(Override) if one.id in moot_ids)
    session = _ended(workshop, day)
    ended = Edit(workshop.get(Session, session.id), session)
    took = end_step(workshop, step_id, minutes).edits if step_id and minutes else ()
    return Change(state.label, (*state.edits, ended, *took, *kept(workshop, session, moot_ids), *gone))


def archive(workshop: Workshop) -> Change:
    """Puts a closed workshop away, to be read only. Refused while a vote goes on: nobody could end it there."""
    _no_vote_goes_on(workshop)
    return _go_on(workshop, "closed", "archived", phrase("Put in the archive"))


def bring_back(workshop: Workshop) -> Change:
    """Takes it out of the archive again, closed as it was."""
    return _go_on(workshop, "archived", "closed", phrase("Brought back from the archive"))


# What is said at closing


def set_override(workshop: Workshop, check: Check, about_id: Id, reason: str) -> Change:
    """Writes why the group leaves an open thing, or with an empty `about_id` a whole check; no reason takes it back."""
    before, reason = override(workshop, check, about_id), clean_line(reason)
    if not reason:
        return Change(phrase("A reason taken back"), (Edit(before, None),) if before else ())
    label = phrase("Why we leave it: written")
    if before is None:
        return added(label, make(Override, check=check, about_id=about_id, reason=reason))
    return changed(label, before, revised(before, reason=reason))


def set_thesis(workshop: Workshop, no: int, **fields: Any) -> Change:
    """Sets the light of a thesis 1–5, its evidence or the group's own name for it. Green needs evidence in words."""
    known = next((one for one in workshop.all(ThesisCheck) if one.no == no), None)
    before: ThesisCheck = known or make(ThesisCheck, id=f"thesis-{no}", no=no)
    after = revised(before, **fields)
    if after.state == "green" and not after.evidence:
        raise Refused(phrase("Green needs evidence. Write what shows it first."))
    return Change(phrase("Thesis {no} looked at", no=no), () if after == before else (Edit(known, after),))


# Inside

_ELSEWHERE: dict[State, Phrase] = {
    "preparing": phrase("The workshop has not begun yet."),
    "live": phrase("The workshop goes on. Begin closing first."),
    "closing": phrase("The workshop is being closed. Close it, or go back to work."),
    "closed": phrase("The workshop is closed. A follow-up session opens it again."),
    "archived": phrase("The workshop is in the archive. Bring it back first."),
}


def _go_on(workshop: Workshop, start: State, end: State, label: Phrase) -> Change:
    """From one state to the next; Refused from any other, in a sentence that says where the workshop is."""
    basics: Basics = workshop.basics
    if basics.state != start:
        raise Refused(_ELSEWHERE[basics.state])
    return changed(label, basics, basics.but(state=end))


def _no_vote_goes_on(workshop: Workshop) -> None:
    if going := going_round(workshop):
        raise Refused(phrase("Round {no} is not revealed yet. Reveal it or void it first.", no=going.no))


def _ended(workshop: Workshop, day: str) -> Session:
    """The session that goes on, ended; the first one has its record only now."""
    basics, last = workshop.basics, next(reversed(sessions(workshop)), None)
    if last is None or last.closed_on:
        last = make(Session, no=last.no + 1 if last else 1, date=basics.date or day, place=basics.place)
    ended: Session = revised(last, closed_on=day)
    return ended
