"""One target of a slip: its letter as on the paper, its title, and a field for each side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.model.voting import BallotOption, Criterion
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.voting.paper_number import NumberField

SIDES: dict[Criterion, str] = {"main": "", "impact": mark("Impact"), "ease": mark("Ease")}


class SlipRow(QWidget):
    """Its fields are in the order of the sides."""

    def __init__(self, t: Words, option: BallotOption, sides: Sequence[Criterion]) -> None:
        super().__init__()
        self.option = option
        line = row(self, gap=12)
        letter = plain_label(option.letter, "title")
        letter.setMinimumWidth(36)
        line.addWidget(letter, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(yielding(plain_label(option.title_snapshot, "strong")), 1)
        self.fields = [self._field(t, side) for side in sides]
        for field in self.fields:
            line.addWidget(field)

    def _field(self, t: Words, side: Criterion) -> NumberField:
        spoken = (self.option.letter, self.option.title_snapshot, t(SIDES[side]) if SIDES[side] else "")
        field = NumberField(side, self.option.id, ", ".join(filter(None, spoken)))
        field.setObjectName(f"voting.paper.{side}.{self.option.letter}")
        return field
