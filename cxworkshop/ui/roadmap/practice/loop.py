"""One way of asking: when, by what, the question, who reacts by when, and where good words are shown."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import practice
from cxworkshop.insight.practice import is_unasked
from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.roadmap.labels import halves, labelled, named
from cxworkshop.ui.roadmap.lists.card import Form
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.practice.means import MeansField
from cxworkshop.ui.roadmap.practice.trigger import TriggerField
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.roadmap.words import people

HOURS = (1, 2, 4, 8, 24, 48, 72, 168)


class LoopForm(Form):
    """Everything is written or chosen in place."""

    def __init__(self, desk: Desk, id: Id, remove: Callable[[Id], None]) -> None:
        super().__init__()
        self._desk, self._id = desk, id
        t = desk.t
        self.question = Text(160, t("One question, in the customer's words"))
        self.moment, self.means = Text(120, t("for example: two hours after")), MeansField(t)
        self.hours, self.responder = Options(t("Reacts within")), Options(t("Who reacts"))
        self._unasked = yielding(plain_label(t("Not in the room, so not yet asked."), "label", look="warn"))
        self.plan, self.shown = TriggerField(desk), Text(160, t("for example: the board in the break room"))
        self.remove = IconButton("trash-2", t("Ask no more here"))
        self._name_all()
        self._lay_out()
        self._wire(remove)

    def first(self) -> QWidget:
        return self.question

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        one = workshop.the(FeedbackLoop, self._id)
        self.question.setText(one.question)
        self.moment.setText(one.moment)
        self.shown.setText(one.visible_where)
        self.means.show_means(one.means)
        known = sorted({*HOURS, *([] if one.react_within_h is None else [one.react_within_h])})
        rows = [(t("Not said yet"), None), *((t.n("{n} hour", "{n} hours", n), n) for n in known)]
        self.hours.show_rows(rows, one.react_within_h)
        self.responder.show_rows(people(workshop, t), one.responder_id)
        self._unasked.setVisible(is_unasked(workshop, one))
        self.plan.show_loop(one)

    def settle(self) -> None:
        if self._desk.workshop.get(FeedbackLoop, self._id):
            for field in (self.question, self.moment, self.means, self.shown):
                field.settle()

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        done = desk.do_aloud(lambda: practice.set_loop(desk.workshop, id, **fields)) is not None
        if not done:
            self.reread()
        return done

    def _wire(self, remove: Callable[[Id], None]) -> None:
        self.question.keeps(lambda text: self._set(question=text))
        self.moment.keeps(lambda text: self._set(moment=text))
        self.means.chosen.connect(lambda words: self._set(means=words))
        self.shown.keeps(lambda text: self._set(visible_where=text))
        self.hours.chosen.connect(lambda n: self._set(react_within_h=n))
        self.responder.chosen.connect(lambda id: self._set(responder_id=id))
        self.plan.chosen.connect(lambda id: self._set(plan_id=id))
        self.remove.clicked.connect(lambda: remove(self._id))

    def _name_all(self) -> None:
        parts: dict[str, QWidget] = {"question": self.question, "moment": self.moment, "means": self.means.list}
        parts |= {"means_else": self.means.other, "hours": self.hours, "responder": self.responder}
        parts |= {"plan": self.plan.list, "plan_open": self.plan.open, "shown": self.shown, "remove": self.remove}
        named("roadmap.loop", self._id, parts)

    def _lay_out(self) -> None:
        t, inside = self._desk.t, column(self, gap=2)
        labelled(inside, t("Question"), self.question)
        inside.addLayout(halves((t("When"), self.moment), (t("How"), self.means)))
        inside.addLayout(halves((t("Reacts within"), self.hours), (t("Who reacts"), self.responder)))
        inside.addWidget(self._unasked)
        labelled(inside, t("When it went wrong, the plan is"), self.plan)
        foot, shown = row(gap=4), column(gap=2)
        labelled(shown, t("Good words are shown"), self.shown)
        foot.addLayout(shown, 1)
        foot.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignBottom)
        inside.addLayout(foot)
        for field, name in ((self.question, t("Question")), (self.moment, t("When"))):
            field.setAccessibleName(name)
        self.shown.setAccessibleName(t("Good words are shown"))
