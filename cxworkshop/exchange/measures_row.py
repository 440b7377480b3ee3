"""One row of a sheet as a measure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.experience import CLASSES, FIRST_NAMES, LOWEST, MeasureScale, check, type_of
from cxworkshop.edits.making import make
from cxworkshop.exchange.measures_cells import Decimal, count, number, short, unguarded
from cxworkshop.exchange.measures_headers import Columns, scale_of, scale_of_grades
from cxworkshop.exchange.measures_stops import Stops
from cxworkshop.model.change import Refused
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import clean_line
from cxworkshop.text import Words, phrase

WHICH_SCALE = phrase("Which scale is this? Write yes/no, satisfaction, recommend or effort.")
HOW_MANY = phrase("How many were checked? Write the number.")
PASSED = phrase("How many passed? Write the number.")


class NoCounts(Exception):
    """A row that nobody has filled in yet."""


class RowReader:
    """Reads rows under one head. `decimal` is the sign of fractions in this sheet, "" when it is not known."""

    def __init__(self, columns: Columns, decimal: Decimal, stops: Stops, t: Words) -> None:
        self.columns, self._decimal, self._stops = columns, decimal, stops
        self._names = {scale: clean_line(t(name)) for scale, name in FIRST_NAMES.items()}
        self._only_scale = scale_of_grades(set(columns.grades))

    def measure(self, cells: Sequence[str]) -> Measure:
        """Refused with a sentence when something on the row is wrong, NoCounts when there is nothing to count."""
        if not self._is_filled(cells):
            raise NoCounts
        scale = self.scale(cells) or self._scale_of_filled(cells)
        numbers = self._checked(cells) if scale == "yes_no" else self._counted(cells, scale)
        return self.made(cells, scale, **numbers)

    def made(self, cells: Sequence[str], scale: MeasureScale, **numbers: Any) -> Measure:
        """A measure with the words of a row and the numbers given."""
        touchpoint, path = self._stops.place(self.text(cells, "stop"), self.text(cells, "title"))
        fields = {"yes": 0, "n": 0, "counts": (), "goal": self._goal(cells), **numbers}
        check(scale, fields)
        words = {name: clean_line(self.text(cells, name)) for name in ("name", "period", "source")}
        words["name"] = words["name"] or self._names[scale]
        where = {"touchpoint_id": touchpoint, "path_id": path}
        measure: Measure = make(Measure, **where, **words, **fields, scale=scale, measure_type=type_of(scale))
        return measure

    def text(self, cells: Sequence[str], role: str) -> str:
        return unguarded(self.columns.cell(cells, role))

    def scale(self, cells: Sequence[str]) -> MeasureScale | None:
        """The scale that a row names; None when it names none."""
        word = self.text(cells, "scale")
        scale = scale_of(word) if word else None
        if word and scale is None:
            said = phrase("“{text}” is no scale. Write yes/no, satisfaction, recommend or effort.", text=short(word))
            raise Refused(said)
        return scale

    # Checks

    def _checked(self, cells: Sequence[str]) -> dict[str, Any]:
        """Passed of checked: from yes and n, from yes and no, or from a share of n."""
        if self._grades_filled(cells):
            raise Refused(phrase("A check is passed or not: write how many were checked and how many passed."))
        yes, no, n = (self._count(cells, role) for role in ("yes", "no", "n"))
        if n is None and yes is not None and no is not None:
            n = yes + no
        if n is None:
            raise Refused(HOW_MANY)
        if yes is None:
            yes = self._passed_of(cells, n) if no is None else n - no
        if no is not None and yes + no != n:
            raise Refused(phrase("{yes} passed and {no} failed are not {n}.", yes=yes, no=no, n=n))
        return {"yes": yes, "n": n}

    def _passed_of(self, cells: Sequence[str], n: int) -> int:
        """How many a share of n is. A share is rounded, so it has to be that of a whole number as it is written."""
        written = self.columns.cell(cells, "share")
        share = number(written, self._decimal)
        if not written:
            raise Refused(PASSED)
        if share is None or not 0 <= share <= 100:
            raise Refused(phrase("“{text}” is not a share from 0 to 100 %.", text=short(written)))
        passed = round(share * n / 100)
        digits = len(re.sub(r"^[^.,]*[.,]?", "", re.sub(r"[^\d.,]", "", written)))
        if n and abs(100 * passed / n - share) > 0.5 * 10**-digits + 1e-9:
            raise Refused(phrase("{share} of {n} is not a whole number of checks.", share=short(written), n=n))
        return passed

    # Answers by class

    def _counted(self, cells: Sequence[str], scale: MeasureScale) -> dict[str, Any]:
        lowest, classes = LOWEST[scale], CLASSES[scale]
        filled = self._grades_filled(cells)
        beyond = sorted(filled - set(range(lowest, lowest + classes)))
        if beyond and any(count(cells[self.columns.grades[one]], self._decimal) for one in beyond):
            highest = lowest + classes - 1
            said = phrase(
                "This scale runs from {low} to {high}, not to {grade}.", low=lowest, high=highest, grade=beyond[0]
            )
            raise Refused(said)
        counts = tuple(self._grade(cells, grade) for grade in range(lowest, lowest + classes))
        n = self._count(cells, "n")
        if not filled or (self._count(cells, "yes") or 0) > 0:
            raise Refused(phrase("Write how many answered in each class."))
        if n is not None and n != sum(counts):
            raise Refused(phrase("The counts add up to {sum}, not to {n}.", sum=sum(counts), n=n))
        return {"counts": counts if any(counts) else ()}

    def _scale_of_filled(self, cells: Sequence[str]) -> MeasureScale:
        """The scale of a row that names none, from the cells that are filled in."""
        filled = self._grades_filled(cells)
        if not filled:
            return "yes_no"
        checked = any(self.columns.cell(cells, role) for role in ("yes", "no", "share"))
        scale = None if checked else self._only_scale or scale_of_grades(filled)
        if scale is None:
            raise Refused(WHICH_SCALE)
        return scale

    # Cells

    def _is_filled(self, cells: Sequence[str]) -> bool:
        written = (self.columns.cell(cells, role) for role in ("yes", "no", "n", "share"))
        return any(written) or bool(self._grades_filled(cells))

    def _grades_filled(self, cells: Sequence[str]) -> set[int]:
        return {grade for grade, place in self.columns.grades.items() if place < len(cells) and cells[place]}

    def _grade(self, cells: Sequence[str], grade: int) -> int:
        place = self.columns.grades.get(grade, len(cells))
        return count(cells[place], self._decimal) if place < len(cells) else 0

    def _count(self, cells: Sequence[str], role: str) -> int | None:
        written = self.columns.cell(cells, role)
        return count(written, self._decimal) if written else None

    def _goal(self, cells: Sequence[str]) -> float | None:
        written = self.columns.cell(cells, "goal")
        goal = number(written, self._decimal) if written else None
        if written and (goal is None or not 0 <= goal <= 100):
            raise Refused(phrase("A goal is a share from 0 to 100 %."))
        return goal
