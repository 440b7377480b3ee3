"""Facts against feeling: where the stops stand, which conflict is next, and of which only facts are known."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from cxworkshop.insight.facts import conflict
from cxworkshop.insight.standing import Standing, next_conflict, standings
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.facts.conflict_form import ConflictForm
from cxworkshop.ui.experience.facts.limits_form import LimitsForm
from cxworkshop.ui.experience.facts.square import FactsSquare
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.spoken import Spoken

ROOMY = 340  # pixels: from here on there is room for the sentence, too
TOUCHED = {"measure", "score", "touchpoint", "stage", "channel", "path", "basics", "conflict_note"}


class FactsPanel(Panel):
    """The two are shown side by side and never averaged."""

    def __init__(self, desk: Desk, current: Current, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience.facts")
        self._desk, self._current, self._say = desk, current, Spoken(lambda: desk.t)
        self._next: Id = ""
        self.square, self.form, self.limits = FactsSquare(), ConflictForm(desk, self), LimitsForm(desk, self)
        self.count = plain_label("", "label", look="tag-bad")
        self.sentence = yielding(plain_label("", "label"))
        self.notes = yielding(plain_label("", "label"))
        self.ask = Button("", "message-circle-question-mark")
        self.ask.setObjectName("experience.facts.ask")
        self.ask.setProperty("narrow", True)
        self.ask.set_look("soft")
        self.more = IconButton("sliders-horizontal", "")
        self.more.setObjectName("experience.facts.limits")
        self._lay_out()
        self._wire()
        self.retranslate()

    def retranslate(self) -> None:
        self._say.again()
        self.reread()

    def reread(self) -> None:
        there = standings(self._desk.workshop, self._current.path_id)
        self.square.show_standings(self._desk.workshop, there, self._current.id, self._desk.t)
        self._show_count(there)
        self._show_notes(there)
        self._show_next()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.sentence.setVisible(self.height() >= ROOMY)

    def open_conflict(self, id: Id) -> None:
        """The two questions of a stop in conflict, beside its dot."""
        dot = self.square.dot(id)
        if dot is not None and conflict(self._desk.workshop, id):
            self.form.open(id, dot.mapToGlobal(QPoint(dot.width() // 2, dot.height() // 2)))

    def _show_count(self, there: list[Standing]) -> None:
        n = sum(one.conflict is not None for one in there)
        self.count.setText(self._desk.t.n("{n} conflict", "{n} conflicts", n))
        self.count.setVisible(n > 0)

    def _show_notes(self, there: list[Standing]) -> None:
        t, thin = self._desk.t, any(one.thin and one.felt is not None and one.checks is not None for one in there)
        alone = ", ".join(str(one.stop.number) for one in there if one.only_facts)
        at_one = bool(self.square.dots) and not any(one.conflict for one in there)
        notes = [t("Facts and feeling agree wherever both are known")] if at_one else []
        notes += [t("Only facts known, so not in order: {stops}", stops=alone)] if alone else []
        notes += [t("Dashed edge: thin data")] if thin else []
        self.notes.setText(" · ".join(notes))
        self.notes.setVisible(bool(notes))

    def _show_next(self) -> None:
        stop = next_conflict(self._desk.workshop, self._current.path_id)
        self.ask.setVisible(stop is not None)
        if stop is not None:
            self._next = stop.touchpoint.id
            self.ask.set_text(self._desk.t("Stop {n}: what happens there?", n=stop.number))

    def _chosen(self, id: Id) -> None:
        self._current.go(id)
        self.open_conflict(id)

    def _changed(self, change: Change) -> None:
        if TOUCHED & change.kinds():
            self.reread()

    def _wire(self) -> None:
        self.square.chosen.connect(self._chosen)
        self.ask.clicked.connect(lambda: self._chosen(self._next))
        self.more.clicked.connect(lambda: self.limits.open_at(self.more.mapToGlobal(QPoint(24, 44))))
        self.form.closed.connect(self._take_keyboard_back)
        self.limits.closed.connect(self.more.setFocus)
        self._current.moved.connect(self.square.show_current)
        self._desk.changed.connect(self._changed)
        self._desk.path_shown.connect(self.reread)
        self._desk.language_changed.connect(self.retranslate)

    def _take_keyboard_back(self) -> None:
        (self.square.dot(self._current.id) or self.ask).setFocus()

    def _head(self) -> QHBoxLayout:
        name, head = yielding(plain_label("", "section")), row(gap=8)
        self._say(name.setText, mark("Facts against feeling"))
        self._say(self.square.setAccessibleName, mark("Facts against feeling"))
        self._say(self.more.set_tooltip, mark("Limits of the facts"))
        head.addWidget(name, 1)
        head.addWidget(self.count)
        head.addWidget(self.more)
        return head

    def _lay_out(self) -> None:
        self._say(self.sentence.setText, mark("Stop numbers. The two are never averaged."))
        for label in (self.sentence, self.notes):
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Maximum)
        inside = column(self, gap=4)
        inside.setContentsMargins(16, 6, 12, 12)
        inside.addLayout(self._head())
        inside.addWidget(self.sentence)
        inside.addWidget(self.square, 1)
        inside.addWidget(self.notes)
        inside.addWidget(self.ask)
