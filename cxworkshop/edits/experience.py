"""Measures of a touchpoint or a whole path: checks that are yes or no, and answers counted by class. The two are never
added up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

from cxworkshop.edits.making import added, changed, closed_up, edits_between, make, next_order, put_at, removal, revised
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, mark, phrase

Place = tuple[Id | None, Id | None]  # a touchpoint, or else a path
MeasureScale = Literal["yes_no", "satisfaction", "recommend", "effort"]
CLASSES: dict[str, int] = {"satisfaction": 5, "recommend": 11, "effort": 7}
LOWEST: dict[str, int] = {"satisfaction": 1, "recommend": 0, "effort": 1}  # the number of the lowest class
FIRST_NAMES: dict[MeasureScale, str] = {
    "yes_no": mark("Done as promised"),
    "satisfaction": mark("Satisfaction"),
    "recommend": mark("Would recommend"),
    "effort": mark("How easy it was"),
}
WRITTEN = frozenset({"name", "scale", "goal", "yes", "n", "counts", "period", "source", "four_to_five_note"})
MOST = 10_000_000


def measures_of(workshop: Workshop, touchpoint_id: Id | None, path_id: Id | None = None) -> list[Measure]:
    """The measures of a touchpoint, in their order; without a touchpoint, those of the whole path."""
    places = workshop.kept((Measure, "places"), lambda: _by_place(workshop))
    return list(places.get((touchpoint_id or None, None if touchpoint_id else path_id), ()))


def add_measure(
    workshop: Workshop,
    touchpoint_id: Id | None,
    name: str,
    scale: MeasureScale = "yes_no",
    path_id: Id | None = None,
) -> Change:
    """A new measure of a touchpoint, or else of a whole path, still without a count. A yes-or-no check is objective,
    every other scale subjective.
    """
    stop, path = _place(workshop, touchpoint_id, path_id)
    order = next_order(measures_of(workshop, stop, path))
    fields = {"name": clean_line(name), "scale": scale, "measure_type": type_of(scale), "order": order}
    measure = make(Measure, touchpoint_id=stop, path_id=path, **fields)
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
    check(fields.get("scale", before.scale), {**before.plain(), **fields})
    return changed(phrase("Measure: {name}", name=before.name), before, revised(before, **fields))


def move_measure(workshop: Workshop, measure_id: Id, place: int) -> Change:
    """Puts a measure to another place among those of its touchpoint or path, 1 first."""
    measure = workshop.the(Measure, measure_id)
    before = beside(workshop, measure)
    after = put_at(before, measure, place)
    return Change(phrase("Measure moved: {name}", name=measure.name), edits_between(before, after))


def remove_measure(workshop: Workshop, measure_id: Id) -> Change:
    """Removes a measure with its counts."""
    measure = workshop.the(Measure, measure_id)
    edits = removal(workshop, measure) + closed_up(beside(workshop, measure), measure)
    return Change(phrase("Measure removed: {name}", name=measure.name), edits)


def type_of(scale: str) -> Literal["objective", "subjective"]:
    """A yes or a no is a fact; every other scale is somebody's judgement."""
    return "objective" if scale == "yes_no" else "subjective"


def beside(workshop: Workshop, measure: Measure) -> list[Measure]:
    """The measures of the same touchpoint or path, itself among them."""
    return measures_of(workshop, measure.touchpoint_id, measure.path_id)


# Many at once


def take_measures(workshop: Workshop, measures: Sequence[Measure]) -> Change:
    """Takes measures that were counted elsewhere, all in one step. One that is there already (see `same_as`) gets the
    new counts; its goal and its source stay where the new one has none. Refused when a stop or a path has gone, or
    when counts do not fit together.
    """
    for measure in measures:
        _place(workshop, measure.touchpoint_id, measure.path_id)
        check(measure.scale, vars(measure))
    there = {same_as(one): one for one in workshop.all(Measure)}
    last = {place: next_order(found) - 1 for place, found in _by_place(workshop).items()}
    after: list[Measure] = []
    for measure in {same_as(one): one for one in measures}.values():
        old, place = there.get(same_as(measure)), (measure.touchpoint_id, measure.path_id)
        if old is None:
            last[place] = last.get(place, 0) + 1
            after.append(measure.model_copy(update={"order": last[place]}))
        else:
            after.append(_recounted(old, measure))
    kept = {one.id for one in after}
    before = [one for one in there.values() if one.id in kept]
    return Change(phrase("Measures taken: {n}", n=len(after)), edits_between(before, after))


def same_as(measure: Measure) -> tuple[Id | None, Id | None, str, str, str]:
    """What makes two measures the same one: stop or path, name, scale and period; capitals make no difference."""
    words = (clean_line(measure.name).casefold(), measure.scale, clean_line(measure.period).casefold())
    return measure.touchpoint_id, measure.path_id, *words


def _recounted(old: Measure, new: Measure) -> Measure:
    """Both are known to be right, so nothing has to be checked again."""
    fields = {"yes": new.yes, "n": new.n, "counts": new.counts, "source": new.source or old.source}
    return old.model_copy(update={**fields, "goal": old.goal if new.goal is None else new.goal})


# Rules


def _place(workshop: Workshop, touchpoint_id: Id | None, path_id: Id | None) -> Place:
    """Where a measure belongs: a touchpoint, or else a path."""
    if touchpoint_id and workshop.get(Touchpoint, touchpoint_id):
        return touchpoint_id, None
    if not touchpoint_id and workshop.get(Path, path_id):
        return None, path_id
    raise Refused(phrase("What this measure belongs to is not there any more."))


def _by_place(workshop: Workshop) -> dict[Place, list[Measure]]:
    places: dict[Place, list[Measure]] = {}
    for one in workshop.all(Measure):
        places.setdefault((one.touchpoint_id, None if one.touchpoint_id else one.path_id), []).append(one)
    return places


def check(scale: str, fields: Mapping[str, Any]) -> None:
    """Refused when `yes`, `n`, `counts` and `goal` do not fit together on a scale."""
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
