"""What was not chosen is kept, with its reasons; what nobody has decided on yet can be left in one step."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits.decisions import Left, decision_on, leave_rest
from cxworkshop.insight.outcome import has_decider, outcome
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied
from cxworkshop.ui.voting.result_row import ResultRow


class NotChosen(Panel):
    """Everything that is not taken, in the order of the results."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round_id: Id = ""
        self._rest: list[Left] = []
        inside = column(self, margin=20, gap=8)
        self._title = plain_label("", "section")
        inside.addWidget(self._title)
        self._list = column(gap=6)
        inside.addLayout(self._list)
        self.leave = Button(desk.t("Leave the rest for now"), "archive", "soft")
        self.leave.setObjectName("voting.results.leave_rest")
        self.leave.clicked.connect(self._leave)
        inside.addWidget(self.leave)

    def show_rows(self, round_id: Id, rows: list[ResultRow]) -> None:
        """Before anything is decided there is nothing to show."""
        t, workshop = self._desk.t, self._desk.workshop
        emptied(self._list)
        self._round_id = round_id
        decided = [row for row in rows if decision_on(workshop, round_id, row.place.option.target_id or "")]
        left = [row for row in rows if not row.take.isChecked()]
        self._rest = [self._left(row) for row in left if row not in decided and self._is_there(row)]
        self.setVisible(bool(decided) and bool(left))
        self._title.setText(t("Not now: {n}", n=len(left)))
        for row in left:
            words = row.place.option.title_snapshot
            reason = row.why.text()
            self._list.addWidget(wrapping(plain_label(f"{row.place.option.letter}  {words}", "strong")))
            if reason:
                self._list.addWidget(wrapping(plain_label(reason, "label")))
        self.leave.setVisible(bool(self._rest) and not self._desk.read_only)

    def _is_there(self, row: ResultRow) -> bool:
        return self._desk.workshop.get(Target, row.place.option.target_id) is not None

    def _left(self, row: ResultRow) -> Left:
        told, workshop = outcome(self._desk.workshop, self._round_id), self._desk.workshop
        by = told.decided_by(row.place.option.id, False, has_decider(workshop))
        return Left(row.place.option.target_id or "", row.rank, by)

    def _leave(self) -> None:
        self._desk.do(lambda: leave_rest(self._desk.workshop, self._round_id, self._rest))
