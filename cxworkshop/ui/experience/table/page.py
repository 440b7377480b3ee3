"""The table of the Experience screen, with the filter for everything under 100 %."""

from __future__ import annotations

from typing import cast

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits import scores
from cxworkshop.model.change import Change
from cxworkshop.model.experience import Dimension
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.table.lines import read_lines
from cxworkshop.ui.experience.table.view import StopTable
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.spoken import Spoken

TOUCHED = {"measure", "score", "touchpoint", "stage", "channel", "path", "basics"}
HINT = mark("Figures write where you stand: 1–5, or 0–3. Delete takes back, Ctrl C copies for a spreadsheet.")
NOT_FELT = mark("The customer does not meet this stop. Only importance and how work feels can be said here.")


class TablePage(Panel):
    """Reads the stops only while it is seen."""

    def __init__(self, desk: Desk, current: Current, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._current, self._say = desk, current, Spoken(lambda: desk.t)
        self.table, self.short = StopTable(), Button("", "list-checks")
        self.short.setObjectName("experience.table.short")
        self.short.setCheckable(True)
        self.nothing = yielding(plain_label("", "muted"))
        self._stale = True
        self._lay_out()
        self._wire()
        self.retranslate()

    def retranslate(self) -> None:
        self._say.again()
        self.reread()

    def reread(self) -> None:
        self._stale = not self.isVisible()
        if self._stale:
            return
        t, rows = self._desk.t, self.table.rows
        rows.show_lines(read_lines(self._desk.workshop, self._current.path_id), t)
        self.short.set_text(t("Under 100 %: {n}", n=rows.short))
        self._show_nothing()
        self.table.follow(self._current.id)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.reread()

    def _filter(self, on: bool) -> None:
        self.table.rows.only_short(on)
        self._show_nothing()
        self.table.follow(self._current.id)

    def _show_nothing(self) -> None:
        t, empty = self._desk.t, not self.table.rows.lines
        full = t("No check has failed anywhere. What is not checked does not show here.")
        none = t("No stops on this path yet. Place the first ones on the path.")
        self.nothing.setText(full if self.short.isChecked() else none)
        self.nothing.setVisible(empty)
        self.table.setVisible(not empty)

    def _judge(self, id: Id, of: str, value: int | None) -> None:
        desk, dimension = self._desk, cast(Dimension, of)
        place = self.table.rows.place(id)
        if place is not None and not self.table.rows.lines[place].takes(dimension):
            desk.refused.emit(desk.t(NOT_FELT))
            return
        desk.do_aloud(lambda: scores.score(desk.workshop, id, dimension, value))

    def _changed(self, change: Change) -> None:
        if TOUCHED & change.kinds():
            self.reread()

    def _wire(self) -> None:
        self.short.toggled.connect(self._filter)
        self.table.walked.connect(self._current.go)
        self.table.judged.connect(self._judge)
        self._current.moved.connect(self.table.follow)
        self._desk.changed.connect(self._changed)
        self._desk.path_shown.connect(self.reread)
        self._desk.language_changed.connect(self.retranslate)

    def _head(self) -> QHBoxLayout:
        hint, head = yielding(plain_label("", "label")), row(gap=12)
        self._say(hint.setText, HINT)
        self._say(self.table.setAccessibleName, mark("All stops with what is known of them"))
        head.addWidget(self.short)
        head.addWidget(hint, 1)
        return head

    def _lay_out(self) -> None:
        inside = column(self, margin=12, gap=4)
        inside.addLayout(self._head())
        inside.addWidget(self.nothing)
        inside.addWidget(self.table, 1)
        inside.addStretch()
