"""The column of one person: mark above, a cell for each target, undo and Done below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.voting import BallotOption
from cxworkshop.text import Words
from cxworkshop.ui.voting.several_cell import Cell
from cxworkshop.ui.voting.several_foot import FootPad
from cxworkshop.ui.voting.several_mark import Mark
from cxworkshop.ui.voting.several_pad import Pad
from cxworkshop.ui.voting.several_voter import Voter


class Column(QObject):
    """Knows one person only, so that fingers in other columns change nothing here."""

    sealing = Signal()
    abstaining = Signal()

    def __init__(self, t: Words, voter: Voter, options: Sequence[BallotOption], parent: QWidget) -> None:
        super().__init__(parent)
        self.t, self.voter, id = t, voter, voter.person.id
        self.mark = Mark(t, voter)
        self.cells = [Cell(t, voter, option) for option in options]
        self.undo = FootPad(f"voting.several.undo.{id}", "undo-2")
        self.done = FootPad(f"voting.several.done.{id}")
        self._wire()
        self.reread()

    @property
    def pads(self) -> list[Pad]:
        """From top to bottom."""
        return [self.mark, *self.cells, self.undo, self.done]

    def _wire(self) -> None:
        self.mark.tapped.connect(self._wake)
        self.undo.tapped.connect(self._undo)
        self.done.tapped.connect(self._finish)
        for cell in self.cells:
            cell.given.connect(lambda cell=cell: self._give(cell))
            cell.taken.connect(lambda cell=cell: self._take(cell))

    def reread(self) -> None:
        for cell in self.cells:
            cell.reread()
        self._reread_around()

    def _reread_around(self) -> None:
        """What stands above and below the cells."""
        t, voter = self.t, self.voter
        at_it, name = voter.draft is not None, voter.person.name
        self.mark.reread()
        self.undo.show_words("", f"{name}, {t('Undo')}", "plain" if at_it else "off")
        words = t("Done")
        if voter.draft is not None and voter.side != voter.draft.sides[-1]:
            words = f"{t('Ease')} →"
        if voter.asking and voter.draft is not None:
            unused = voter.draft.unused()
            empty = not any(voter.draft.ballot().values())
            words = t("Abstain?") if empty else t("Leave {n}?", n=unused)
        self.done.show_words(words, f"{name}, {words}", "off" if not at_it else "warn" if voter.asking else "primary")

    def _wake(self) -> None:
        self.voter.wake()
        self.reread()

    def _give(self, cell: Cell) -> None:
        if not self.voter.give(cell.option.id) and self.voter.state in ("asleep", "at_it"):
            self.mark.shake()
        self._reread_one(cell)

    def _take(self, cell: Cell) -> None:
        self.voter.take(cell.option.id)
        self._reread_one(cell)

    def _reread_one(self, cell: Cell) -> None:
        cell.reread()
        self._reread_around()

    def _undo(self) -> None:
        self.voter.undo()
        self.reread()

    def _finish(self) -> None:
        step = self.voter.finish()
        if step == "seal":
            self.sealing.emit()
        elif step == "abstain":
            self.abstaining.emit()
        else:
            self.reread()
