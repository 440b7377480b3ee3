"""Records behind a stop, each with fields of its own in a block, and blocks in a stack."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from cxworkshop.edits import encounter
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.path.card.facts import ChoiceFact, Home
from cxworkshop.ui.path.card.part import Part

Shelf = Sequence[Sequence[Part]]  # fields from top to bottom, one or two side by side


def part_home(kind: type[Record]) -> Home:
    """The home of fields of a part of the card."""

    def write(workshop: Workshop, id: Id, **fields: Any) -> Any:
        return encounter.set_part(workshop, kind, id, **fields)

    return Home(kind, write, f"path.card.{kind.kind}")


def shelved(shelf: Shelf, gap: int = 8) -> QGridLayout:
    """A layout of two equal columns; a field alone on its line takes both."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(gap)
    grid.setVerticalSpacing(4)
    for column_no in (0, 1):
        grid.setColumnStretch(column_no, 1)
        grid.setColumnMinimumWidth(column_no, 1)
    for line, fields in enumerate(shelf):
        for place, field in enumerate(fields):
            if isinstance(field, ChoiceFact) and len(fields) > 1:
                field.input.setMinimumContentsLength(6)
            grid.addWidget(field, line, place, 1, 1 if len(fields) > 1 else 2, Qt.AlignmentFlag.AlignTop)
    return grid


class Block(Panel):
    """One record in a panel of its own. A block fills in `parts`, and may say more in `read` and `retranslate`."""

    def __init__(self, desk: Desk, kind: type[Record], id: Id) -> None:
        super().__init__(look="card")
        self.desk, self.kind, self.id = desk, kind, id
        self.parts: list[Part] = []

    def record(self) -> Any:
        return self.desk.workshop.get(self.kind, self.id)

    def reread(self) -> None:
        record = self.record()
        if record is not None:
            for part in self.parts:
                part.reread(record)
            self.read(record)

    def read(self, record: Any) -> None:
        """Shows what is not in a part."""

    def retranslate(self) -> None:
        for part in self.parts:
            part.retranslate()

    def settle(self) -> None:
        if self.record() is not None:
            for part in self.parts:
                part.settle()

    def first(self) -> QWidget:
        """What one writes in first."""
        raise NotImplementedError


class Blocks(Part):
    """A stack of blocks, one for each record that `find` gives; a block stays as long as its record."""

    def __init__(
        self,
        desk: Desk,
        find: Callable[[Workshop, Id], Iterable[Record]],
        make: Callable[[Desk, Id], Block],
    ) -> None:
        super().__init__(desk)
        self.blocks: dict[Id, Block] = {}
        self._find, self._make = find, partial(make, desk)
        self._stack: QVBoxLayout = column(self, gap=8)

    def read(self, card: Touchpoint) -> None:
        found = [record.id for record in self._find(self.desk.workshop, card.id)]
        for gone in [id for id in self.blocks if id not in found]:
            self._let_go(self.blocks.pop(gone))
        for place, id in enumerate(found):
            if id not in self.blocks:
                self.blocks[id] = self._make(id)
                self.blocks[id].retranslate()
            if self._stack.indexOf(self.blocks[id]) != place:
                self._stack.insertWidget(place, self.blocks[id])
            self.blocks[id].reread()

    def retranslate(self) -> None:
        for block in self.blocks.values():
            block.retranslate()
            block.reread()

    def settle(self) -> None:
        for block in list(self.blocks.values()):
            block.settle()

    def write_in_last(self) -> None:
        """Puts the keyboard into the newest block."""
        if self.blocks:
            newest = list(self.blocks.values())[-1]
            newest.show()  # what is not shown yet cannot have the keyboard
            newest.first().setFocus(Qt.FocusReason.OtherFocusReason)

    def _let_go(self, block: Block) -> None:
        block.setEnabled(False)
        block.blockSignals(True)
        block.hide()
        self._stack.removeWidget(block)
        block.deleteLater()
