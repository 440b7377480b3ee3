"""The recount: every sum of a round, by option and by silo. Never a name, and never a ballot."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.exchange.round_cells import group_name
from cxworkshop.exchange.round_table import RoundTable, round_table
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Criterion
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.parts.table import Rows
from cxworkshop.ui.voting.figures import Figures

NARROW, SUM = 80, 104  # widths of a silo's column, and of the sums


class Recount(Panel):
    """Sums by column and by row, so that anybody can add them up. Of two criteria one at a time."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, t = desk, desk.t
        self._round_id: Id = ""
        inside = column(self, margin=20, gap=8)
        inside.addWidget(plain_label(t("Recount"), "section"))
        self.turnout, self._note = plain_label("", "strong"), wrapping(plain_label("", "muted"))
        self.sides = Segments([("impact", t("Impact"), None), ("ease", t("Ease"), None)], "impact")
        self.sides.chosen.connect(lambda _: self._fill())
        self.table = Figures("voting.recount", t("Dots by target and silo, with their sums"), sums=2)
        for widget in (self.turnout, self._note, self.sides):
            inside.addWidget(widget)
        inside.addWidget(self.table, 1)

    def show_round(self, round_id: Id) -> None:
        self._round_id = round_id
        self._fill()

    def _fill(self) -> None:
        t, table = self._desk.t, round_table(self._desk.workshop, self._round_id)
        self.turnout.setText(t(table.count.words()))
        secret = t("Sums only, as they were counted. Whose dots they are is kept nowhere, and small silos are joined.")
        self._note.setText(secret if table.round.secrecy == "secret" else t("Sums only, as they were counted."))
        self.sides.setVisible(len(table.sides) > 1)
        side = table.sides[0] if self.sides.key not in table.sides else self.sides.key
        cells = recount_cells(table, side, t)
        widths = (48, 320, *(NARROW for _ in cells[0][3:]), SUM)
        self.table.show_rows(Rows(cells[0], cells[1:]), widths, stretch=1)


def recount_cells(table: RoundTable, side: Criterion, t: Words) -> list[list[str]]:
    """Heads, one row an option, their sums, and the ballots last."""
    heads = ["", t("Target"), *(group_name(table, group, t) for group in table.groups), t("Together")]
    rows = []
    for row in table.rows:
        option = row.place.option
        numbers = [row.dots_of.get((side, group.id), 0) for group in table.groups]
        rows.append([option.letter, option.title_snapshot, *_with_sum(numbers)])
    sums = [sum(row.dots_of.get((side, group.id), 0) for row in table.rows) for group in table.groups]
    ballots = [group.ballots.get(side, 0) for group in table.groups]
    return [heads, *rows, ["", t("Together"), *_with_sum(sums)], ["", t("Ballots"), *_with_sum(ballots)]]


def _with_sum(numbers: list[int]) -> list[str]:
    return [*map(str, numbers), str(sum(numbers))]
