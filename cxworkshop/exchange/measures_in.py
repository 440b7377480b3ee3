"""Measures from a sheet: one row for each measure, or one row for each answer, which are then counted.

Nothing is changed here. A `Reading` says what may be taken and what is wrong with each of the other rows; whoever
reads decides. What is wrong with the sheet as a whole is Refused.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Literal

from cxworkshop.edits.experience import same_as
from cxworkshop.exchange import sheet
from cxworkshop.exchange.measures_answers import Answers
from cxworkshop.exchange.measures_cells import decimal_of
from cxworkshop.exchange.measures_headers import Columns, columns_of
from cxworkshop.exchange.measures_row import NoCounts, RowReader
from cxworkshop.exchange.measures_stops import Stops
from cxworkshop.exchange.sheet import Row
from cxworkshop.model.change import Refused
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase

Tell = Callable[[int, int], None]  # rows done, of how many; what it raises stops the reading
Shape = Literal["measures", "answers"]
EVERY = 100  # rows between two words of progress
HEAD_WITHIN = 10  # the head of the sheet is one of its first rows
SAMPLE = 200  # rows that show the decimal sign

EMPTY = phrase("There is nothing in this sheet.")
NO_HEAD = phrase(
    "No row with the names of the columns was found. The first row has to name at least the stop, and the counts or"
    " the answers: see how the sheet should look."
)
QUOTES = phrase("The quotation marks do not match.")


@dataclass(frozen=True, slots=True)
class Ready:
    """A measure that may be taken: the line it is on, from how many rows, and whether it replaces one."""

    line: int
    measure: Measure
    rows: int
    replaces: bool


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with a row, and the line on which the row begins, from 1."""

    line: int
    phrase: Phrase


@dataclass(frozen=True, slots=True)
class Reading:
    """What a sheet holds. `without_counts` tells how many rows have no counts yet and are left out."""

    ready: tuple[Ready, ...]
    problems: tuple[Problem, ...]
    shape: Shape
    encoding: str
    separator: str
    unread: tuple[str, ...]
    without_counts: int

    @property
    def measures(self) -> list[Measure]:
        return [one.measure for one in self.ready]

    @property
    def good_rows(self) -> int:
        """Rows of the sheet that may be taken."""
        return sum(one.rows for one in self.ready)

    @property
    def replaced(self) -> int:
        """Measures that are there already and get new counts."""
        return sum(one.replaces for one in self.ready)


def read_file(path: Path, workshop: Workshop, path_id: Id | None, t: Words, tell: Tell | None = None) -> Reading:
    """The measures in a file. OSError when it cannot be read."""
    text, encoding = sheet.decoded(sheet.read_bytes(path))
    return read_text(text, workshop, path_id, t, tell, sheet.NAMES[encoding])


def read_text(
    text: str, workshop: Workshop, path_id: Id | None, t: Words, tell: Tell | None = None, encoding: str = ""
) -> Reading:
    """The measures in a text. Stops are those of a path, by number or by title; `t` names measures without a name."""
    lines = sheet.lines_of(text)
    separator, columns, rows = table_of(lines)
    decimal = decimal_of(cell for row in rows[:SAMPLE] for cell in row.cells or ())
    reader = RowReader(columns, decimal, Stops(workshop, path_id), t)
    shape: Shape = "answers" if columns.has("value") else "measures"
    gather = _answers if shape == "answers" else _measures
    found, problems, empty = gather(reader, _told(rows, tell))
    there = {same_as(one) for one in workshop.all(Measure)}
    ready = tuple(Ready(line, one, count, same_as(one) in there) for line, one, count in found)
    return Reading(ready, tuple(problems), shape, encoding, separator, columns.unread, empty)


def table_of(lines: Sequence[str]) -> tuple[str, Columns, list[Row]]:
    """The separator, the columns and the rows under the head; that separator is right which shows the most columns."""
    if not any(line.strip() for line in lines):
        raise Refused(EMPTY)
    said = sheet.said_separator(list(lines))
    heads = [head for one in (said or sheet.SEPARATORS) if (head := _head(lines, one)) is not None]
    if not heads:
        raise Refused(NO_HEAD)
    separator, at = max(heads, key=lambda head: head[2])[:2]
    rows = list(islice(sheet.rows_of(list(lines), separator), at, at + sheet.MOST_ROWS + 2))
    if len(rows) > sheet.MOST_ROWS + 1:
        raise Refused(sheet.TOO_MANY)
    return separator, columns_of(rows[0].cells or ()).checked(), rows[1:]


def _head(lines: Sequence[str], separator: str) -> tuple[str, int, int] | None:
    """The separator, the place of the head among the rows, and how many of its columns are known."""
    for at, row in enumerate(islice(sheet.rows_of(list(lines), separator), HEAD_WITHIN)):
        columns = columns_of(row.cells) if row.cells else None
        if columns is not None and columns.is_head:
            return separator, at, columns.known
    return None


def _told(rows: Sequence[Row], tell: Tell | None) -> Iterator[Row]:
    for done, row in enumerate(rows):
        if tell is not None and done % EVERY == 0:
            tell(done, len(rows))
        yield row
    if tell is not None:
        tell(len(rows), len(rows))


Found = tuple[list[tuple[int, Measure, int]], list[Problem], int]


def _measures(reader: RowReader, rows: Iterable[Row]) -> Found:
    """Each row is a measure; the same one again is a problem."""
    first: dict[object, int] = {}
    found: list[tuple[int, Measure, int]] = []
    problems: list[Problem] = []
    empty = 0
    for line, cells in rows:
        try:
            measure = reader.measure(_whole(cells))
            if (before := first.setdefault(same_as(measure), line)) != line:
                raise Refused(phrase("The same measure is on line {line} already.", line=before))
            found.append((line, measure, 1))
        except NoCounts:
            empty += 1
        except Refused as refused:
            problems.append(Problem(line, refused.phrase))
    return found, problems, empty


def _answers(reader: RowReader, rows: Iterable[Row]) -> Found:
    """Each row is an answer; those to the same question are counted together."""
    answers, problems, empty = Answers(reader), list[Problem](), 0
    for line, cells in rows:
        try:
            answers.add(line, _whole(cells))
        except NoCounts:
            empty += 1
        except Refused as refused:
            problems.append(Problem(line, refused.phrase))
    return answers.counted(), problems, empty


def _whole(cells: tuple[str, ...] | None) -> tuple[str, ...]:
    if cells is None:
        raise Refused(QUOTES)
    return cells
