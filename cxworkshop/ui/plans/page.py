"""The page of a plan: everything one writes straight into, from the title down to the last detail."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.insight.surprises import priority_of
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.surprises import MAX_STEPS, ContingencyPlan, Deviation, PlanStep
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.plans.anchors import ESTIMATES, in_full
from cxworkshop.ui.plans.choosing import category_box
from cxworkshop.ui.plans.details import Details
from cxworkshop.ui.plans.pills import StopPills, numbers_of
from cxworkshop.ui.plans.practice import Feedback
from cxworkshop.ui.plans.saying import Saying
from cxworkshop.ui.plans.scale import Scale
from cxworkshop.ui.plans.steps import StepList
from cxworkshop.ui.plans.tile import ClassTile
from cxworkshop.ui.plans.words import FirstWords


class PlanPage(QWidget):
    """Holds the fields and shows records in them; whoever owns it listens to their signals. `typed`: while somebody
    writes what the ready-rule asks for.
    """

    typed = Signal()

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t = t
        self.pills, self.title = StopPills(), Saying(90, t("What goes wrong?"), size=20, weight=700)
        self.category, self.remove = category_box(t), IconButton("trash-2", t("Remove this deviation and its plan"))
        self.scales = {
            key: Scale(t(name), {n: t(word) for n, word in anchors.items()}, [t(in_full(key, n)) for n in anchors])
            for key, (name, _, anchors) in ESTIMATES.items()
        }
        self.tile, self.words = ClassTile(t), FirstWords(t)
        self.reason = Saying(200, t("Ask before you answer. What did they want to happen?"), weight=600)
        self.steps, self.details, self.feedback = StepList(t), Details(t), Feedback(t)
        self._name_all()
        self._lay_out()
        for told in (self.words.field.textChanged, self.steps.typed, self.details.typed):
            told.connect(self.typed)

    def show_deviation(self, workshop: Workshop, deviation: Deviation) -> None:
        numbers = numbers_of(workshop, deviation.touchpoint_ids)
        said = ", ".join(map(str, numbers)) or self.t("none yet")
        self.pills.show_numbers(numbers, self.t("Stops: {numbers}. Change them", numbers=said))
        self.title.setText(deviation.title)
        self.category.setCurrentIndex(self.category.findData(deviation.category))
        for key, scale in self.scales.items():
            scale.show_value(getattr(deviation, key))
        self.tile.show_class(priority_of(deviation))
        self._reason_box.setVisible(deviation.category == "customer_otherwise")
        self.reason.setText(deviation.customer_reason)

    def show_plan(self, workshop: Workshop, deviation: Deviation, plan: ContingencyPlan, may_write: bool) -> None:
        self.words.field.setText(plan.first_words)
        self.steps.show_steps(plan.steps, may_write)
        self._let_write(may_write)
        self.details.show_plan(workshop, deviation, plan)
        self.feedback.show_plan(workshop, plan)

    def as_typed(self, plan: ContingencyPlan) -> ContingencyPlan:
        """The plan with what is still being typed, as far as the ready-rule asks for it."""
        more = clean_line(self.steps.adding.text())
        steps = (*plan.steps, PlanStep(text=more)) if more else plan.steps
        words, promise = self.words.field, self.details.fields["promise_time"]
        after: ContingencyPlan = plan.but(
            first_words=clean_line(words.text())[: words.limit],
            promise_time=clean_line(promise.text())[: promise.limit],
            steps=steps[:MAX_STEPS],
        )
        return after

    def on_paper(self) -> list[QWidget]:
        """The fields from the top of the paper form to its foot, up to whose the plan is."""
        details = self.details.fields
        first = [self.title, self.pills, self.category, self.reason, details["sign"], self.words.field]
        return [*first, *self.steps.fields(), *(field for key, field in details.items() if key != "sign")]

    def estimates(self) -> list[QWidget]:
        """The last three of the paper form."""
        return [scale.steps for scale in self.scales.values()]

    def _let_write(self, may: bool) -> None:
        """Whether there is something to write in, or only to read."""
        for field in (self.title, self.reason, self.words.field, *self.details.fields.values()):
            field.setReadOnly(not may)
        for widget in (self.pills, self.category, *self.estimates()):
            widget.setEnabled(may)
        self.remove.setVisible(may)

    def settle(self) -> None:
        """Keeps what is being typed. What was refused is told again only when somebody leaves it by hand: the file may
        be closed by now.
        """
        for text in self._texts():
            if not text.held:
                text.settle()
        self.steps.settle_new()

    def put_by(self, id: Id) -> None:
        """Empties the texts of a deviation."""
        for text in self._texts():
            text.put_by(id)
        self.steps.adding.put_by(id)

    def take_up(self, id: Id) -> None:
        """Shows what could not be kept when this deviation was on view before."""
        for text in self._texts():
            text.take_up(id)
        self.steps.adding.take_up(id)

    def carry_on(self, before: PlanPage) -> None:
        """Takes over what could not be kept on the page that was here before."""
        for text, old in zip(self._texts(), before._texts(), strict=True):
            text.carry_on(old)

    def _texts(self) -> list[Saying]:
        return [self.title, self.reason, self.words.field, *self.steps.texts(), *self.details.fields.values()]

    def _name_all(self) -> None:
        named: dict[str, QWidget] = {"pills": self.pills, "title": self.title, "category": self.category}
        named |= {key: scale.steps for key, scale in self.scales.items()}
        named |= {"reason": self.reason, "remove": self.remove}
        for name, widget in named.items():
            widget.setObjectName(f"plans.{name}")
        self.title.setAccessibleName(self.t("What goes wrong"))
        self.reason.setAccessibleName(self.t("What is the customer's reason?"))

    def _lay_out(self) -> None:
        self._reason_box = self._make_reason()
        inside = column(self, gap=6)
        inside.setContentsMargins(24, 4, 24, 0)
        inside.addLayout(self._head())
        inside.addWidget(self._reason_box)
        inside.addLayout(self._estimates_line())
        inside.addWidget(self.words)
        inside.addLayout(self._two_sides(), 1)

    def _make_reason(self) -> QWidget:
        box = Panel(look="well")
        inside = column(box)
        inside.setContentsMargins(16, 8, 16, 4)
        asked = plain_label(self.t("What is the customer's reason?"), "strong")
        asked.setIndent(6)  # in line with the words below it
        inside.addWidget(asked)
        inside.addWidget(self.reason)
        return box

    def _head(self) -> QHBoxLayout:
        line = row(gap=2)
        for widget in (self.pills, self.title, self.category, self.remove):
            line.addWidget(widget, 1 if widget is self.title else 0, Qt.AlignmentFlag.AlignTop)
        return line

    def _estimates_line(self) -> QHBoxLayout:
        line = row(gap=12)
        for scale in self.scales.values():
            line.addWidget(scale, 5)
        line.addWidget(self.tile, 4)
        return line

    def _two_sides(self) -> QHBoxLayout:
        line, left = row(gap=16), column()
        left.addWidget(self.steps)
        left.addWidget(self.feedback)
        left.addStretch()
        line.addLayout(left, 37)
        line.addWidget(self.details, 29)
        return line
