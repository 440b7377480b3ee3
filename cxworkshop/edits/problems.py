"""Problems in pairs: our fault in the process, and what it is to the customer."""

from __future__ import annotations

from typing import Any, Literal

from cxworkshop.edits.making import changed, closed_up, edits_between, make, next_order, put_at, removal, revised
from cxworkshop.edits.targets import from_words
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

Side = Literal["company_side", "customer_side"]
LINES = ("company_side", "customer_side", "phenomenon", "business_effect")


def add_problem(
    workshop: Workshop,
    company_side: str = "",
    customer_side: str = "",
    shows_at_id: Id | None = None,
    author_silo_id: Id | None = None,
) -> Change:
    """A new pair, last in the list. One side is enough to begin with."""
    sides = {"company_side": clean_line(company_side), "customer_side": clean_line(customer_side)}
    where = {"shows_at_id": shows_at_id, "author_silo_id": author_silo_id}
    made: Problem = make(Problem, **sides, **where, order=next_order(workshop.all(Problem)))
    _check(workshop, made, shows_anew=True)
    return Change(phrase("Pair “{title}” added", title=said(made)), (Edit(None, made),))


def set_problem(workshop: Workshop, problem_id: Id, **fields: Any) -> Change:
    """Changes a pair. Where it shows takes its links along; one that would lead back to its own stop goes."""
    before = workshop.the(Problem, problem_id)
    lines = {name: clean_line(fields[name]) for name in LINES if name in fields}
    after: Problem = revised(before, **{**fields, **lines})
    moved = after.shows_at_id != before.shows_at_id
    _check(workshop, after, shows_anew=moved)
    label = phrase("Pair “{title}” changed", title=said(after))
    if not moved:
        return changed(label, before, after)
    return Change(label, (Edit(before, after), *_links_along(workshop, before, after)))


def move_problem(workshop: Workshop, problem_id: Id, place: int) -> Change:
    """Puts a pair at a place in the list, 1 first."""
    there, one = workshop.all(Problem), workshop.the(Problem, problem_id)
    return Change(phrase("Pair “{title}” moved", title=said(one)), edits_between(there, put_at(there, one, place)))


def remove_problem(workshop: Workshop, problem_id: Id) -> Change:
    """Removes a pair with its links. Targets that came of it stay."""
    one = workshop.the(Problem, problem_id)
    gone = removal(workshop, one)
    return Change(phrase("Pair “{title}” removed", title=said(one)), (*gone, *closed_up(workshop.all(Problem), one)))


def make_target(workshop: Workshop, problem_id: Id) -> Change:
    """A target out of a pair, in its own words, at the stops where it is born, else where it shows."""
    one = workshop.the(Problem, problem_id)
    label = phrase("A target made of “{title}”", title=said(one))
    return Change(label, _target(workshop, one, said(one), (problem_id,)))


def side_to_target(workshop: Workshop, problem_id: Id, side: Side) -> Change:
    """Moves one side, which was a wish rather than a fault, over to the targets. A pair with nothing left goes."""
    one = workshop.the(Problem, problem_id)
    words = getattr(one, side)
    if not words:
        raise Refused(phrase("There is nothing written on that side."))
    left = one.but(**{side: ""})
    keeps = bool(left.company_side or left.customer_side)
    target = _target(workshop, one, words, (problem_id,) if keeps else ())
    edits = (Edit(one, left),) if keeps else remove_problem(workshop, problem_id).edits
    return Change(phrase("“{title}” moved to the targets", title=words), (*edits, *target))


def said(problem: Problem) -> str:
    """What a pair is called: our side, else the customer's."""
    return problem.company_side or problem.customer_side


def causes_of(workshop: Workshop, problem_id: Id) -> tuple[Id, ...]:
    """The stops where a pair is born, each once."""
    born = [one.cause_id for one in workshop.all(CauseLink) if one.problem_id == problem_id]
    return tuple(dict.fromkeys(born))


def _target(workshop: Workshop, problem: Problem, words: str, problem_ids: tuple[Id, ...]) -> tuple[Edit, ...]:
    shows = (problem.shows_at_id,) if problem.shows_at_id else ()
    fields = {"core_process_id": problem.core_process_id, "author_silo_id": problem.author_silo_id}
    stops = causes_of(workshop, problem.id) or shows
    return from_words(workshop, words, stops, problem_ids=problem_ids, **fields).edits


def _check(workshop: Workshop, problem: Problem, shows_anew: bool) -> None:
    if not said(problem):
        raise Refused(phrase("A pair needs words on one side at least. To let it go, remove it."))
    shows = workshop.the(Touchpoint, problem.shows_at_id) if shows_anew and problem.shows_at_id else None
    if shows is not None and not shows.is_placed:
        raise Refused(phrase("Trouble shows at a stop on the path. Place the card first."))


def _links_along(workshop: Workshop, before: Problem, after: Problem) -> tuple[Edit, ...]:
    """A pair's links follow it to where it shows now, each cause once."""
    there = [one for one in workshop.all(CauseLink) if one.problem_id == before.id]
    edits, taken = [], {one.cause_id for one in there if one.symptom_id == after.shows_at_id}
    for link in there:
        if link.symptom_id != before.shows_at_id:
            continue
        stays = _may_show(workshop, link, after.shows_at_id) and link.cause_id not in taken
        edits.append(Edit(link, link.but(symptom_id=after.shows_at_id) if stays else None))
        taken.add(link.cause_id)
    return tuple(edits)


def _may_show(workshop: Workshop, link: CauseLink, symptom_id: Id | None) -> bool:
    symptom = workshop.get(Touchpoint, symptom_id)
    cause = workshop.the(Touchpoint, link.cause_id)
    return symptom is not None and symptom.id != cause.id and symptom.path_id == cause.path_id
