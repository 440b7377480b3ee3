"""One way of asking: when, by what, the question, who reacts by when, and where good words are shown."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits import practice
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.roadmap.words import people

HOURS = (1, 2, 4, 8, 24, 48, 72, 168)


class LoopCard(Panel):
    """Everything is written or chosen in place."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(look="card")
        self._desk, self._id = desk, id
        t = desk.t
        self._title, self.remove = yielding(plain_label("", "strong")), IconButton("trash-2", t("Ask no more here"))
        self.question = Text(160, t("One question, in the customer's words"))
        self.moment, self.means = LineField(120, t("for example: two hours after")), LineField(40, t("How"))
        self.hours, self.responder = Options(t("Reacts within")), Options(t("Who reacts"))
        self.plan = Options(t("When it went wrong, the plan is"))
        self.shown = LineField(160, t("for example: the board in the break room"))
        self._name_all()
        self._lay_out()
        self._wire()
        self.setEnabled(not desk.read_only)

    def show_loop(self, one: FeedbackLoop, stop: Stop | None) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        title = workshop.the(Touchpoint, one.touchpoint_id).title
        self._title.setText(f"{stop.number}  {title}" if stop else title)
        self.question.setText(one.question)
        for field, text in ((self.moment, one.moment), (self.means, one.means), (self.shown, one.visible_where)):
            field.setText(text)
        known = sorted({*HOURS, *([] if one.react_within_h is None else [one.react_within_h])})
        rows = [(t("Not said yet"), None), *((t.n("{n} hour", "{n} hours", n), n) for n in known)]
        self.hours.show_rows(rows, one.react_within_h)
        self.responder.show_rows(people(workshop, t), one.responder_id)
        plans = [(workshop.the(Deviation, p.deviation_id).title, p.id) for p in workshop.all(ContingencyPlan)]
        self.plan.show_rows([(t("None yet"), None), *plans], one.plan_id)

    def settle(self) -> None:
        if self._desk.workshop.get(FeedbackLoop, self._id):
            self.question.settle()
            for field in (self.moment, self.means, self.shown):
                field.settle()

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        return desk.do_aloud(lambda: practice.set_loop(desk.workshop, id, **fields)) is not None

    def _remove(self) -> None:
        self._desk.do_aloud(lambda: practice.remove_loop(self._desk.workshop, self._id))

    def _wire(self) -> None:
        self.question.keeps(lambda text: self._set(question=text))
        self.moment.settled.connect(lambda text: self._set(moment=text))
        self.means.settled.connect(lambda text: self._set(means=text))
        self.shown.settled.connect(lambda text: self._set(visible_where=text))
        self.hours.chosen.connect(lambda n: self._set(react_within_h=n))
        self.responder.chosen.connect(lambda id: self._set(responder_id=id))
        self.plan.chosen.connect(lambda id: self._set(plan_id=id))
        self.remove.clicked.connect(self._remove)

    def _name_all(self) -> None:
        named = {"question": self.question, "moment": self.moment, "means": self.means, "hours": self.hours}
        named |= {"responder": self.responder, "plan": self.plan, "shown": self.shown, "remove": self.remove}
        for name, widget in named.items():
            widget.setObjectName(f"roadmap.loop.{name}.{self._id}")

    def _lay_out(self) -> None:
        t, head, inside = self._desk.t, row(gap=8), column(self, gap=2)
        inside.setContentsMargins(14, 4, 8, 8)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        inside.addLayout(head)
        labelled(inside, t("Question"), self.question)
        for pair in (((t("When"), self.moment, 3), (t("How"), self.means, 2)),
                     ((t("Reacts within"), self.hours, 2), (t("Who reacts"), self.responder, 3))):  # fmt: skip
            line = row(gap=8)
            for name, widget, share in pair:
                half = column(gap=2)
                labelled(half, name, widget)
                line.addLayout(half, share)
            inside.addLayout(line)
        labelled(inside, t("When it went wrong, the plan is"), self.plan)
        labelled(inside, t("Good words are shown"), self.shown)
        named = {self.question: t("Question"), self.moment: t("When"), self.shown: t("Good words are shown")}
        for field, name in named.items():
            field.setAccessibleName(name)
