"""Single answers, one on each row, counted up into measures."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.experience import CLASSES, LOWEST, MeasureScale, same_as
from cxworkshop.exchange.measures_cells import answer, number, short
from cxworkshop.exchange.measures_row import NoCounts, RowReader
from cxworkshop.model.change import Refused
from cxworkshop.model.experience import Measure
from cxworkshop.text import phrase

WHICH_SCALE = phrase(
    "Which scale is this answer on? Add a column “Scale” with yes/no, satisfaction, recommend or effort."
)


class Answers:
    """Answers to the same question — stop, name, scale and period — in one measure, in the order in which they came."""

    def __init__(self, reader: RowReader) -> None:
        self._reader = reader
        self._asked: dict[object, tuple[int, Measure, list[int]]] = {}

    def add(self, line: int, cells: Sequence[str]) -> None:
        """Refused with a sentence when something on the row is wrong, NoCounts when there is no answer."""
        written = self._reader.columns.cell(cells, "value")
        if not written:
            raise NoCounts
        scale = self._scale(cells, written)
        place = _place(written, scale)
        asked = self._reader.made(cells, scale)
        tallies = [0] * CLASSES.get(scale, 2)
        self._asked.setdefault(same_as(asked), (line, asked, tallies))[2][place] += 1

    def counted(self) -> list[tuple[int, Measure, int]]:
        """The line of the first answer, the measure, and how many answers."""
        return [(line, _with(asked, tallies), sum(tallies)) for line, asked, tallies in self._asked.values()]

    def _scale(self, cells: Sequence[str], written: str) -> MeasureScale:
        """As the row says, else the head of the column; a yes or a no needs no word."""
        scale = self._reader.scale(cells) or self._reader.columns.value_scale
        if scale is None and not written.isdigit() and answer(written) is not None:
            return "yes_no"
        if scale is None:
            raise Refused(WHICH_SCALE)
        return scale


def _place(written: str, scale: MeasureScale) -> int:
    """The place of an answer among the classes; of yes and no, no is the first."""
    if scale == "yes_no":
        passed = answer(written)
        if passed is None:
            raise Refused(phrase("“{text}” is neither yes nor no.", text=short(written)))
        return int(passed)
    lowest, classes = LOWEST[scale], CLASSES[scale]
    grade = number(written) if "%" not in written else None
    if grade is None or grade != int(grade) or not lowest <= grade < lowest + classes:
        highest = lowest + classes - 1
        said = phrase("“{text}” is not on a scale from {low} to {high}.", text=short(written), low=lowest, high=highest)
        raise Refused(said)
    return int(grade) - lowest


def _with(asked: Measure, tallies: list[int]) -> Measure:
    """The numbers were counted here, so nothing has to be checked again."""
    numbers: dict[str, Any] = {"counts": tuple(tallies)}
    if asked.scale == "yes_no":
        numbers = {"yes": tallies[1], "n": sum(tallies)}
    return asked.model_copy(update=numbers)
