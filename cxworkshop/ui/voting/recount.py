"""The recount: every sum of a round, by option and by silo. Never a name, and never a ballot."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.exchange.round_cells import group_name
from cxworkshop.exchange.round_table import RoundTable, round_table
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Criterion
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.parts.table import Rows, Table
from cxworkshop.ui.voting.figures import Figures


SUM = 100  # width of a column of sums


class Recount(Panel):
    """Sums by column and by row, so that anybody can add them up."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, t = desk, desk.t
        inside = column(self, margin=20, gap=8)
        inside.addWidget(plain_label(t("Recount"), "section"))
        self.turnout = plain_label("", "strong")
        inside.addWidget(self.turnout)
        told = t("Sums only, as they were counted. Whose dots they are is kept nowhere, and small silos are joined.")
        inside.addWidget(wrapping(plain_label(told, "muted")))
        self.table: Table = Figures("voting.recount", t("Dots by target and silo, with their sums"), sums=2)
        inside.addWidget(self.table, 1)

    def show_round(self, round_id: Id) -> None:
        t, table = self._desk.t, round_table(self._desk.workshop, round_id)
        self.turnout.setText(t(table.count.words()))
        cells = recount_cells(table, t)
        rows = Rows(cells[0], cells[1:])
        narrow = 80 if len(table.sides) == 1 else 66
        widths = [SUM if head.endswith(t("Together")) else narrow for head in cells[0][2:]]
        self.table.show_rows(rows, (48, 320, *widths), stretch=1)


def recount_cells(table: RoundTable, t: Words) -> list[list[str]]:
    """Heads, one row an option, and the sums last. Of two criteria each has its own columns."""
    names = {"main": "", "impact": t("Impact"), "ease": t("Ease")}
    heads, columns = ["", t("Target")], [(side, group.id) for side in table.sides for group in table.groups]
    rows = [[row.place.option.letter, row.place.option.title_snapshot] for row in table.rows]
    sums = ["", t("Together")]
    for side in table.sides:
        heads += [f"{names[side]}\n{group_name(table, group, t)}".strip() for group in table.groups]
        heads.append(f"{names[side]}\n{t('Together')}".strip())
        for line, row in zip(rows, table.rows, strict=True):
            line += _with_sum([row.dots_of.get(column, 0) for column in columns if column[0] == side])
        sums += _with_sum([_sum(table, side, group.id) for group in table.groups])
    ballots = ["", t("Ballots"), *(_ballots(table))]
    return [heads, *rows, sums, ballots]


def _ballots(table: RoundTable) -> list[str]:
    return [one for side in table.sides for one in _with_sum([group.ballots.get(side, 0) for group in table.groups])]


def _sum(table: RoundTable, side: Criterion, group: str) -> int:
    return sum(row.dots_of.get((side, group), 0) for row in table.rows)


def _with_sum(numbers: list[int]) -> list[str]:
    return [*map(str, numbers), str(sum(numbers))]
