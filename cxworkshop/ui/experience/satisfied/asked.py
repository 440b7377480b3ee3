"""What customers were asked: about the whole path, or about one stop. Both are shown and written in the same way."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.edits import encounter, experience
from cxworkshop.insight.facts import answers, asked_overall, overall
from cxworkshop.model.change import Change
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop


@dataclass(frozen=True)
class Asked:
    """Answers by class, lowest first, empty where nobody was asked. The goal is a share of fives in percent."""

    satisfied: tuple[int, ...]
    recommend: tuple[int, ...]
    effort: tuple[int, ...]
    goal: int | None
    note: str


def of_path(workshop: Workshop, path_id: Id) -> Asked:
    """Several measures of one path are counted together; goal and note are those of the first."""
    first = _first(workshop, path_id)
    goal, note = (first.goal, first.four_to_five_note) if first else (None, "")
    counted = (overall(workshop, path_id, "satisfaction"), overall(workshop, path_id, "recommend"))
    return Asked(*counted, overall(workshop, path_id, "effort"), None if goal is None else round(goal), note)


def of_stop(workshop: Workshop, touchpoint: Touchpoint) -> Asked:
    id, goal = touchpoint.id, touchpoint.goal_top_box
    counted = (answers(workshop, id, "satisfaction"), answers(workshop, id, "recommend"))
    percent = None if goal is None else round(100 * goal)
    return Asked(*counted, answers(workshop, id, "effort"), percent, touchpoint.four_to_five_note)


def set_goal(workshop: Workshop, path_id: Id, touchpoint_id: Id, percent: int | None) -> Change:
    """The share of fives aimed at: of a stop, or of the whole path without one."""
    if touchpoint_id:
        goal = None if percent is None else percent / 100
        return encounter.set_touchpoint(workshop, touchpoint_id, goal_top_box=goal)
    return experience.set_measure(workshop, _the_first(workshop, path_id).id, goal=percent)


def set_note(workshop: Workshop, path_id: Id, touchpoint_id: Id, text: str) -> Change:
    """What would turn a four into a five: at a stop, or along the whole path."""
    if touchpoint_id:
        return encounter.set_touchpoint(workshop, touchpoint_id, four_to_five_note=text)
    return experience.set_measure(workshop, _the_first(workshop, path_id).id, four_to_five_note=text)


def _first(workshop: Workshop, path_id: Id) -> Measure | None:
    return next(iter(asked_overall(workshop, path_id, "satisfaction")), None)


def _the_first(workshop: Workshop, path_id: Id) -> Measure:
    """KeyError while nobody has answered: there is nothing to write beside."""
    first = _first(workshop, path_id)
    if first is None:
        raise KeyError(path_id)
    return first
