"""Measures as a sheet: one row for each, with words that the reading knows again."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

from cxworkshop.edits.experience import FIRST_NAMES, LOWEST, MeasureScale, measures_of
from cxworkshop.exchange.measures_cells import guarded
from cxworkshop.exchange.measures_headers import OWN_HEADS, OWN_SCALES
from cxworkshop.exchange.measures_stops import OWN_WHOLE
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

GRADES = range(11)
SEPARATOR = {"fi": ";"}  # what a spreadsheet of that language expects


def sheet_of(workshop: Workshop, path_id: Id, t: Words, separator: str = "") -> str:
    """Every measure of a path and of its stops; a stop without any gets two rows to be filled in."""
    rows: list[list[str]] = [[t(head) for head in OWN_HEADS.values()] + [str(grade) for grade in GRADES]]
    for stop in stops(workshop, path_id):
        there = measures_of(workshop, stop.touchpoint.id) or _to_fill(t)
        rows += [_row(str(stop.number), stop.touchpoint.title, one, t) for one in there]
    rows += [_row(t(OWN_WHOLE), "", one, t) for one in measures_of(workshop, None, path_id)]
    return written(rows, separator or SEPARATOR.get(t.language, ","))


def written(rows: Iterable[Sequence[str]], separator: str) -> str:
    """Rows of cells as text. What a spreadsheet would take for a formula stays a text."""
    told = io.StringIO()
    csv.writer(told, delimiter=separator, lineterminator="\r\n").writerows(rows)
    return told.getvalue()


def _to_fill(t: Words) -> list[Measure]:
    """Nobody has counted here yet; these are never kept."""
    scales: tuple[MeasureScale, ...] = ("yes_no", "satisfaction")
    return [Measure(name=clean_line(t(FIRST_NAMES[scale])), scale=scale) for scale in scales]


def _row(stop: str, title: str, measure: Measure, t: Words) -> list[str]:
    checked = measure.scale == "yes_no" and measure.n > 0
    goal = "" if measure.goal is None else f"{measure.goal:g}"
    numbers = [str(measure.yes), str(measure.n)] if checked else ["", ""]
    words = [guarded(one) for one in (title, measure.name)]
    ends = [guarded(measure.period), guarded(measure.source), goal.replace(".", "," if t.language == "fi" else ".")]
    return [stop, *words, t(OWN_SCALES[measure.scale]), *numbers, *ends, *_by_grade(measure)]


def _by_grade(measure: Measure) -> list[str]:
    lowest = LOWEST.get(measure.scale, 0)
    counts = dict(enumerate(measure.counts, lowest)) if any(measure.counts) else {}
    return [str(counts[grade]) if grade in counts else "" for grade in GRADES]
