"""Measures of a touchpoint: checks that are yes or no, and answers counted by class. The two are never added up."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from cxworkshop.edits.making import added, changed, closed_up, edits_between, make, next_order, put_at, removal, revised
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

MeasureScale = Literal["yes_no", "satisfaction", "recommend", "effort"]
CLASSES: dict[str, int] = {"satisfaction": 5, "recommend": 11, "effort": 7}
WRITTEN = frozenset({"name", "scale", "goal", "yes", "n", "counts", "period", "source"})
MOST = 10_000_000


def measures_of(workshop: Workshop, touchpoint_id: Id) -> list[Measure]:
    """The measures of a touchpoint, in their order."""
    return [one for one in workshop.all(Measure) if one.touchpoint_id == touchpoint_id]


def add_measure(workshop: Workshop, touchpoint_id: Id, name: str, scale: MeasureScale = "yes_no") -> Change:
    """A new measure, still without a count. A yes-or-no check is objective, every other scale subjective."""
    stop = workshop.the(Touchpoint, touchpoint_id)
    order = next_order(measures_of(workshop, touchpoint_id))
    fields = {"name": clean_line(name), "scale": scale, "measure_type": type_of(scale), "order": order}
    measure = make(Measure, touchpoint_id=stop.id, **fields)
    return added(phrase("New measure: {name}", name=measure.name), measure)


def set_measure(workshop: Workshop, measure_id: Id, **fields: Any) -> Change:
    """Sets fields of a measure. Refused when the counts do not fit together; another scale begins without counts.
    `counts` are whole numbers, lowest class first; `goal` is a share in percent.
    """
    if not fields.keys() <= WRITTEN:
        raise Refused(phrase("That cannot be written here."))
    before = workshop.the(Measure, measure_id)
    fields = {name: clean_line(value) if isinstance(value, str) else value for name, value in fields.items()}
    if fields.get("scale", before.scale) != before.scale:
        fields = {"yes": 0, "n": 0, "counts": (), **fields, "measure_type": type_of(fields["scale"])}
    _check(fields.get("scale", before.scale), {**before.plain(), **fields})
    return changed(phrase("Measure: {name}", name=before.name), before, revised(before, **fields))


def move_measure(workshop: Workshop, measure_id: Id, place: int) -> Change:
    """Puts a measure to another place among those of its touchpoint or path, 1 first."""
    measure = workshop.the(Measure, measure_id)
    before = _beside(workshop, measure)
    after = put_at(before, measure, place)
    return Change(phrase("Measure moved: {name}", name=measure.name), edits_between(before, after))


def remove_measure(workshop: Workshop, measure_id: Id) -> Change:
    """Removes a measure with its counts."""
    measure = workshop.the(Measure, measure_id)
    edits = removal(workshop, measure) + closed_up(_beside(workshop, measure), measure)
    return Change(phrase("Measure removed: {name}", name=measure.name), edits)


def type_of(scale: str) -> Literal["objective", "subjective"]:
    """A yes or a no is a fact; every other scale is somebody's judgement."""
    return "objective" if scale == "yes_no" else "subjective"


def _beside(workshop: Workshop, measure: Measure) -> list[Measure]:
    whose = (measure.touchpoint_id, measure.path_id)
    return [one for one in workshop.all(Measure) if (one.touchpoint_id, one.path_id) == whose]


def _check(scale: str, fields: dict[str, Any]) -> None:
    yes, n, counts, goal = (fields[name] for name in ("yes", "n", "counts", "goal"))
    if min(yes, n, *counts, 0) < 0 or max(yes, n, *counts, 0) > MOST:
        raise Refused(phrase("A count is a whole number from 0 to ten million."))
    if yes > n:
        more = phrase("More passed than were checked: {yes} of {n}. Write first how many were checked.", yes=yes, n=n)
        raise Refused(more)
    if counts and len(counts) != CLASSES.get(scale, 0):
        raise Refused(_wrong_classes(scale, counts))
    if goal is not None and not 0 <= goal <= 100:
        raise Refused(phrase("A goal is a share from 0 to 100 %."))


def _wrong_classes(scale: str, counts: Sequence[int]) -> Phrase:
    if scale == "yes_no":
        return phrase("A check is passed or not: write how many were checked and how many passed.")
    return phrase("This scale has {classes} classes, not {given}.", classes=CLASSES[scale], given=len(counts))
