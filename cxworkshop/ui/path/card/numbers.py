"""Counts of a measure: passed of checked, or how many answered in each class; written as numbers, kept together."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import experience
from cxworkshop.edits.experience import CLASSES, LOWEST
from cxworkshop.model.experience import Measure
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.number_field import NumberField
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.path.card.facts import Home
from cxworkshop.ui.path.card.part import Part

ENDS = {
    "satisfaction": mark("1 very dissatisfied … 5 very satisfied"),
    "recommend": mark("0 surely not … 10 most surely"),
    "effort": mark("1 very hard … 7 very easy"),
}
MEASURE = Home(Measure, experience.set_measure, "path.card.measure")


class Numbers(Part):
    """Numbers of one measure, written together; what is refused shows again as it was."""

    def record(self) -> Measure | None:
        return self.desk.workshop.get(Measure, self.card_id)

    def keep(self, **fields: Any) -> None:
        measure = self.record()
        if measure and not self.do(lambda workshop: experience.set_measure(workshop, measure.id, **fields)):
            self.show_measure(measure)

    def read(self, card: Any) -> None:
        self.show_measure(card)

    def pour(self, cells: Sequence[NumberField], first: NumberField, counts: list[int]) -> bool:
        """Writes counts into the cells from one on; a sentence tells when they do not fit, and nothing is written."""
        t, rest = self.desk.t, cells[cells.index(first) :]
        if not counts:
            self.desk.refused.emit(t("Only whole numbers can be pasted here."))
        elif len(counts) > len(rest):
            more = t("{n} numbers do not fit into the {cells} cells from here on.", n=len(counts), cells=len(rest))
            self.desk.refused.emit(more)
        else:
            for field, count in zip(rest, counts, strict=False):
                field.setText(str(count))
            return True
        return False

    def show_measure(self, measure: Measure) -> None:
        raise NotImplementedError


class Checked(Numbers):
    """Passed, of how many checked. The two are kept together, so neither has to come first."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.yes, self.n = (NumberField(88, f"path.card.measure.{name}", desk.read_only) for name in ("yes", "n"))
        self._of, self._passed = plain_label(""), plain_label("", "muted")
        line = row(self, gap=8)
        for widget in (self.yes, self._of, self.n, self._passed):
            line.addWidget(widget)
        line.addStretch()
        self.yes.settled.connect(lambda _text: self._write(self.yes))
        self.n.settled.connect(lambda _text: self._write(self.n))
        for field in (self.yes, self.n):
            field.poured.connect(lambda counts, field=field: self._pour(field, counts))

    def show_measure(self, measure: Measure) -> None:
        self.yes.show_number(measure.yes)
        self.n.show_number(measure.n)

    def retranslate(self) -> None:
        t = self.desk.t
        self._of.setText(t("of"))
        self._passed.setText(t("passed"))
        self.yes.setAccessibleName(t("How many passed"))
        self.n.setAccessibleName(t("How many were checked"))
        for field in (self.yes, self.n):
            field.setPlaceholderText("0")

    def settle(self) -> None:
        self.yes.settle()
        self.n.settle()

    def _pour(self, first: NumberField, counts: list[int]) -> None:
        if self.pour((self.yes, self.n), first, counts):
            self._write(self.n)

    def _write(self, field: NumberField) -> None:
        """What passed waits until it is said how many were checked."""
        if field is self.n or self.n.text():
            self.keep(yes=self.yes.number, n=self.n.number)


class Counted(Numbers):
    """How many answered in each class, lowest first."""

    def __init__(self, desk: Desk, scale: str) -> None:
        super().__init__(desk)
        self._scale = scale
        self._ends, inside, row_of_cells = yielding(plain_label("", "least")), column(self, gap=4), QWidget()
        cells = Wrap(row_of_cells, gap=6)
        inside.addWidget(row_of_cells)
        inside.addWidget(self._ends)
        self.fields: list[NumberField] = []
        for place in range(CLASSES[scale]):
            name = f"path.card.measure.count.{place + LOWEST[scale]}"
            self.fields.append(NumberField(48, name, desk.read_only))
            self.fields[-1].settled.connect(lambda _text: self._write())
            self.fields[-1].poured.connect(lambda counts, field=self.fields[-1]: self._pour(field, counts))
            cells.addWidget(_cell(str(place + LOWEST[scale]), self.fields[-1]))

    def show_measure(self, measure: Measure) -> None:
        counts: Sequence[int] = measure.counts or (0,) * len(self.fields)
        for field, count in zip(self.fields, counts, strict=False):
            field.show_number(count)

    def retranslate(self) -> None:
        self._ends.setText(self.desk.t(ENDS[self._scale]))
        for place, field in enumerate(self.fields, LOWEST[self._scale]):
            field.setAccessibleName(self.desk.t("Answers of {grade}", grade=place))
            field.setPlaceholderText("0")

    def settle(self) -> None:
        for field in self.fields:
            field.settle()

    def _pour(self, first: NumberField, counts: list[int]) -> None:
        if self.pour(self.fields, first, counts):
            self._write()

    def _write(self) -> None:
        counts = tuple(field.number for field in self.fields)
        self.keep(counts=counts if any(counts) else ())


class Goal(Numbers):
    """The share aimed at, in percent; empty is no goal."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.input = NumberField(72, "path.card.measure.goal", desk.read_only)
        self.input.settled.connect(self._write)
        self._label, self._percent = plain_label("", "label"), plain_label("%")
        line, inside = row(), column(self, gap=2)
        line.addWidget(self.input)
        line.addWidget(self._percent, 1)
        inside.addWidget(self._label)
        inside.addLayout(line)

    def show_measure(self, measure: Measure) -> None:
        self.input.setText("" if measure.goal is None else f"{measure.goal:g}")

    def retranslate(self) -> None:
        name = self.desk.t(GOAL)
        self._label.setText(name)
        self.input.setAccessibleName(name)

    def settle(self) -> None:
        self.input.settle()

    def _write(self, text: str) -> None:
        self.keep(goal=float(text) if text else None)


GOAL = mark("Goal for the best answers")


def _cell(grade: str, field: NumberField) -> QWidget:
    cell = QWidget()
    label = plain_label(grade, "label")
    label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    inside = column(cell)
    inside.addWidget(label)
    inside.addWidget(field)
    return cell
