"""Which session the group is in, whose agenda runs, and what an agenda is prepared from."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.record import Id
from cxworkshop.model.sessions import Session
from cxworkshop.model.workshop import Workshop


class Step(NamedTuple):
    """One step of a day as prepared: the screen it happens on and how long it takes."""

    screen: str
    title: str
    minutes: int


def sessions(workshop: Workshop) -> list[Session]:
    """Every session that has a record, the first one first."""
    return workshop.all(Session)


def session_now(workshop: Workshop) -> Id | None:
    """The follow-up session that goes on or came last; None in the first session, which its agenda does not name."""
    last = next(reversed(sessions(workshop)), None)
    return last.id if last and last.no > 1 else None


def todays_steps(workshop: Workshop) -> list[AgendaStep]:
    """The agenda of the session that goes on or came last, in order; those of earlier sessions stay as they went."""
    here = session_now(workshop)
    return [step for step in workshop.all(AgendaStep) if step.session_id == here]
