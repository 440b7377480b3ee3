"""Where trouble is born: links from a cause to the stop where it shows."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import edits_between, make, removal, revised
from cxworkshop.edits.problems import add_problem
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def link_cause(workshop: Workshop, cause_id: Id, symptom_id: Id, problem_id: Id | None = None, why: str = "") -> Change:
    """Says that trouble at the symptom is born at the cause. A pair that shows nowhere yet shows at the symptom from
    now on. Refused unless both are placed, on one path, and not said already.
    """
    cause, symptom = workshop.the(Touchpoint, cause_id), workshop.the(Touchpoint, symptom_id)
    _check_ends(cause, symptom)
    _check_new(workshop, (cause_id, symptom_id, problem_id))
    link = make(CauseLink, cause_id=cause_id, symptom_id=symptom_id, problem_id=problem_id, why=clean_line(why))
    edits = [Edit(None, link)]
    problem = workshop.the(Problem, problem_id) if problem_id else None
    if problem is not None and problem.shows_at_id is None:
        edits.append(Edit(problem, problem.but(shows_at_id=symptom_id)))
    return Change(phrase("“{cause}” is a cause of “{other}”", cause=cause.title, other=symptom.title), tuple(edits))


def set_cause(workshop: Workshop, link_id: Id, **fields: Any) -> Change:
    """Changes the why, the pair or an end of a link, under the rules of a new one."""
    before = workshop.the(CauseLink, link_id)
    if "why" in fields:
        fields["why"] = clean_line(fields["why"])
    ends = {name: fields.get(name, getattr(before, name)) for name in ("cause_id", "symptom_id", "problem_id")}
    cause, symptom = workshop.the(Touchpoint, ends["cause_id"]), workshop.the(Touchpoint, ends["symptom_id"])
    if {"cause_id", "symptom_id"} & fields.keys():
        _check_ends(cause, symptom)
    _check_new(workshop, (cause.id, symptom.id, ends["problem_id"]), but=link_id)
    label = phrase("The cause of “{title}” changed", title=symptom.title)
    return Change(label, edits_between([before], [revised(before, **fields)]))


def unlink(workshop: Workshop, link_id: Id) -> Change:
    """Takes a link away; the pair and both stops stay."""
    link = workshop.the(CauseLink, link_id)
    symptom = workshop.the(Touchpoint, link.symptom_id)
    return Change(phrase("A cause of “{title}” removed", title=symptom.title), removal(workshop, link))


def write_pair(workshop: Workshop, link_id: Id, company_side: str) -> Change:
    """Gives a link that was drawn without a pair one of its own, which shows where the link does."""
    link = workshop.the(CauseLink, link_id)
    if link.problem_id is not None:
        raise Refused(phrase("This cause belongs to a pair already."))
    new = add_problem(workshop, company_side, shows_at_id=link.symptom_id)
    made = next(edit.after for edit in new.edits if isinstance(edit.after, Problem))
    return Change(new.label, (*new.edits, Edit(link, link.but(problem_id=made.id))))


def _check_ends(cause: Touchpoint, symptom: Touchpoint) -> None:
    if cause.id == symptom.id:
        raise Refused(phrase("Trouble that is born where it shows needs no link. Choose another stop."))
    if not (cause.is_placed and symptom.is_placed):
        raise Refused(phrase("Only stops on the path can be linked. Place the card first."))
    if cause.path_id != symptom.path_id:
        raise Refused(phrase("A cause and where it shows are on the same path."))


def _check_new(workshop: Workshop, ends: tuple[Id, Id, Id | None], but: Id = "") -> None:
    for one in workshop.all(CauseLink):
        if one.id != but and (one.cause_id, one.symptom_id, one.problem_id) == ends:
            raise Refused(phrase("That cause is there already."))
