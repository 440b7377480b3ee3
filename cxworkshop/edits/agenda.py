"""The day when it takes another time than planned: what a step took, and what that does to the rest."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.edits.making import edits_between, revised, set_fields
from cxworkshop.edits.sessions import todays_step
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.day import todays_steps
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

LEAST = 5  # minutes that a step keeps when the rest is shortened; a shorter one stays as it is


def end_step(workshop: Workshop, step_id: Id, minutes: int) -> Change:
    """Keeps how many minutes a step took."""
    step = todays_step(workshop, step_id)
    label = phrase("“{title}” took {n} min", title=step.title, n=minutes)
    return set_fields(workshop, label, AgendaStep, step_id, actual_min=minutes)


def shift_rest(workshop: Workshop, step_id: Id, minutes: int = 0) -> Change:
    """The plan follows the day: steps done take what they took, the one going on at least the `minutes` it has taken,
    and the rest begin when they can.
    """
    before = todays_steps(workshop)
    return Change(phrase("The rest of the day shifted"), edits_between(before, _as_it_went(workshop, step_id, minutes)))


def shorten_rest(workshop: Workshop, step_id: Id, minutes: int = 0) -> Change:
    """As `shift_rest`, and the later steps give what is too much, each by its share, so that the day ends as planned.
    Refused when they have nothing left to give.
    """
    before = todays_steps(workshop)
    shifted = _as_it_went(workshop, step_id, minutes)
    late = sum(one.planned_min for one in shifted) - sum(one.planned_min for one in before)
    here = next(place for place, one in enumerate(shifted) if one.id == step_id)
    rest = shortened([one.planned_min for one in shifted[here + 1 :]], late)
    later = [revised(one, planned_min=n) for one, n in zip(shifted[here + 1 :], rest, strict=True)]
    return Change(phrase("The rest of the day shortened"), edits_between(before, [*shifted[: here + 1], *later]))


def shortened(minutes: Sequence[int], by: int) -> list[int]:
    """The minutes, together shorter by so many, each by its share of what it can give. Refused when that is not there.
    The shares are rounded by the largest remainder.
    """
    can_give = [max(0, one - LEAST) for one in minutes]
    if by > sum(can_give):
        raise Refused(phrase("The later steps are too short for that. Shift the rest, or leave a step out."))
    if by <= 0:
        return list(minutes)
    shares = [by * give / sum(can_give) for give in can_give]
    given = [int(share) for share in shares]
    by_remainder = sorted(range(len(shares)), key=lambda place: given[place] - shares[place])
    for place in by_remainder[: by - sum(given)]:
        given[place] += 1
    return [one - give for one, give in zip(minutes, given, strict=True)]


def _as_it_went(workshop: Workshop, step_id: Id, minutes: int) -> list[AgendaStep]:
    now = todays_step(workshop, step_id)
    return [_went(one, now, minutes) for one in todays_steps(workshop)]


def _went(step: AgendaStep, now: AgendaStep, minutes: int) -> AgendaStep:
    took = step.planned_min
    if step.order < now.order and step.actual_min:
        took = min(240, step.actual_min)
    elif step.id == now.id:
        took = min(240, max(took, minutes))
    shown: AgendaStep = revised(step, planned_min=took)
    return shown
