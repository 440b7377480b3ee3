"""Which arcs and stops stand out: those of the pair, the link or the stop that is chosen, or under the mouse."""

from __future__ import annotations

from cxworkshop.insight.problems import pairs_at
from cxworkshop.layout.arcs import Link
from cxworkshop.model.record import Id
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.targets.line_look import LineLook
from cxworkshop.ui.targets.line_paint import Marks


def chosen_pairs(workshop: Workshop, selection: Id) -> frozenset[Id]:
    """The pairs that what is chosen belongs to: the pair itself, that of a link, or those of a stop."""
    if workshop.get(Problem, selection):
        return frozenset((selection,))
    link = workshop.get(CauseLink, selection)
    if link is not None:
        return frozenset((link.problem_id,)) if link.problem_id else frozenset()
    return frozenset(one.id for one in pairs_at(workshop, selection)) if selection else frozenset()


def marks_of(desk: Desk, look: LineLook, over: Link | None) -> Marks:
    """What is under the mouse comes before what is chosen."""
    if over is not None:
        return Marks(frozenset((over,)), frozenset(over))
    workshop, chosen = desk.workshop, desk.selection
    arc, place = look.arc_of(chosen), look.place(chosen)
    if arc is not None:
        return Marks(frozenset((arc,)), frozenset(arc))
    if place is not None:
        return Marks(frozenset(one for one in look.links if place in one), frozenset((place,)))
    problem = workshop.get(Problem, chosen)
    shows = look.place(problem.shows_at_id) if problem and problem.shows_at_id else None
    arcs = look.arcs_of(frozenset((chosen,))) if problem else frozenset()
    stops = {end for one in arcs for end in one} | ({shows} if shows is not None else set())
    return Marks(arcs, frozenset(stops))
