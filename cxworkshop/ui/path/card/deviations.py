"""Deviations: what goes wrong here anyway, how urgent it is, and the way to the plan for it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import surprises
from cxworkshop.edits.surprises import plan_of
from cxworkshop.insight.estimates import LIKELIHOOD
from cxworkshop.insight.surprises import PRIORITIES, by_priority, priority_of
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.surprises import CATEGORIES, PLAN_STATES, Category, Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.adding import Entry
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.pieces import Block, Blocks
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.section_head import LEFT
from cxworkshop.ui.plans.anchors import CLASS_LOOKS
from cxworkshop.ui.theme import LIGHT

ICON = 40  # how far the words stand from the left edge


def deviations_at(workshop: Workshop, touchpoint_id: Id) -> list[Deviation]:
    """The deviations of a stop, the most urgent first."""
    return [one for one in by_priority(workshop) if touchpoint_id in one.touchpoint_ids]


class DeviationBlock(Block):
    """Its class, its title, how often, where from; and a button that goes to its plan."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(desk, Deviation, id)
        self.title, self.rest = yielding(plain_label("", "strong")), yielding(plain_label("", "label"))
        self.plan = Button("", "shield-alert", "soft")
        self.plan.setObjectName("path.card.deviation.plan")
        self.plan.clicked.connect(lambda: desk.go("plans", id))
        inside, foot = column(self, gap=2), row()
        inside.setContentsMargins(ICON, 10, 12, 6)
        inside.addWidget(self.title)
        inside.addWidget(self.rest)
        foot.addWidget(self.plan)
        foot.addStretch()
        inside.addLayout(foot)

    def read(self, record: Deviation) -> None:
        t, plan, urgency = self.desk.t, plan_of(self.desk.workshop, self.id), priority_of(record)
        self.title.setText(record.title)
        words = [t(PRIORITIES[urgency]), t(LIKELIHOOD[record.likelihood]), t(CATEGORIES[record.category])]
        self.rest.setText(" · ".join(words))
        self.plan.set_text(t("Plan: {state}", state=t(PLAN_STATES[plan.state])) if plan else t("Write a plan"))
        self.plan.setAccessibleName(f"{self.plan.accessibleName()}: {record.title}")
        self.setAccessibleName(". ".join((record.title, *words)))
        self.update()

    def first(self) -> QWidget:
        return self.plan

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        record = self.record()
        if record is not None:
            icon, tone = CLASS_LOOKS[priority_of(record)]
            paint_icon(QPainter(self), icon, QRectF(11, 11, 20, 20), getattr(LIGHT, tone))


class NewDeviation(Part):
    """Where another one is written: where it comes from, then what goes wrong, then Enter."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.heading, self.later = yielding(plain_label("", "label")), yielding(plain_label("", "muted"))
        self.category = Choice("")
        self.category.setObjectName("path.card.deviation.category")
        self._entry = Entry(desk, limit_of(Deviation, "title"), "path.card.deviation.new")
        self.entry = self._entry.writing
        self.entry.entered.connect(self._add)
        inside = column(self, gap=2)
        for widget in (self.heading, self.category, self._entry, self.later):
            inside.addWidget(widget)
        for category in CATEGORIES:
            self.category.addItem("", category)

    def read(self, card: Touchpoint) -> None:
        open_to_write = card.is_placed and not self.desk.read_only
        for widget in (self.heading, self.category, self._entry):
            widget.setVisible(open_to_write)
        self.later.setVisible(not card.is_placed)
        self.entry.take_up(card.id)

    def retranslate(self) -> None:
        t = self.desk.t
        self.heading.setText(t("What goes wrong anyway?"))
        self.later.setText(t("Place the card on the path first, then say what goes wrong there."))
        self._entry.say(t("The way the customer meets it, then Enter"), t("What goes wrong anyway?"))
        self.category.setAccessibleName(t("Where it comes from"))
        for place, word in enumerate(CATEGORIES.values()):
            self.category.setItemText(place, t(word))

    def settle(self) -> None:
        self._add()

    def forget(self) -> None:
        self.entry.put_by(self.card_id)
        self.category.setCurrentIndex(0)

    def _add(self) -> None:
        title, category = clean_line(self.entry.text()), cast(Category, self.category.currentData())
        if title and self.do(lambda workshop: surprises.add_deviation(workshop, [self.card_id], title, category)):
            self.entry.clear_out()


class DeviationsSection(Section):
    """Something always goes otherwise: named beforehand, it can have a plan."""

    name, icon, indent = "deviations", "shield-alert", LEFT

    def title(self, t: Words) -> str:
        return t("Deviations")

    def summary(self, card: Touchpoint, t: Words) -> str:
        there = deviations_at(self.desk.workshop, card.id)
        if not there:
            return ""
        unplanned = sum(plan_of(self.desk.workshop, one.id) is None for one in there)
        said = [t.n("{n} deviation", "{n} deviations", len(there)), t(PRIORITIES[priority_of(there[0])])]
        return " · ".join([*said, t("{n} without a plan", n=unplanned)] if unplanned else said)

    def parts(self) -> Iterable[Part]:
        listed = Blocks(self.desk, deviations_at, DeviationBlock)
        listed.setObjectName("path.card.deviations_named")
        yield listed
        yield NewDeviation(self.desk)
