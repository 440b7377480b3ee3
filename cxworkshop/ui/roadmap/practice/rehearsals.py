"""What is rehearsed: plans and targets, each with roles, a day and repeats."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from cxworkshop.edits import practice
from cxworkshop.insight.practice import is_over, needs_day, plans_to_rehearse, rehearsals, title_of
from cxworkshop.model.change import Change
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.roadmap.days import told_iso, year_of
from cxworkshop.ui.roadmap.lists.head import Told
from cxworkshop.ui.roadmap.lists.offers import Offers
from cxworkshop.ui.roadmap.lists.panel import ListPanel
from cxworkshop.ui.roadmap.practice.rehearsal import RehearsalForm
from cxworkshop.ui.theme import LIGHT


class RehearsalPanel(ListPanel):
    """In the order of their days; a plan that nobody rehearses yet is one tap away."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        super().__init__(desk, "roadmap.rehearsal", t("Rehearsals"), t("New ways do not take root on paper."))
        self.nothing.setText(t("Nothing is rehearsed yet. Choose a plan or a target, and act it out together."))
        self.new = Button(t("Rehearse"), "plus", "soft")
        self.new.setObjectName("roadmap.rehearsal.add")
        self.new.setEnabled(not desk.read_only)
        self.new.clicked.connect(lambda: self.menu().popup(self.new.mapToGlobal(self.new.rect().bottomLeft())))
        self.head.addWidget(self.new)
        self.plans = Offers(desk, "roadmap.rehearsal.plan", t("Plans that have no day for practice"))
        self.plans.taken.connect(self._rehearse_plan)
        self.below.addWidget(self.plans)
        self.reread()

    def make_form(self, id: Id) -> RehearsalForm:
        return RehearsalForm(self.desk, id, self._remove)

    def rows(self) -> dict[Id, Told]:
        return {one.id: self._told(one) for one in rehearsals(self.desk.workshop)}

    def reread(self) -> None:
        super().reread()
        workshop = self.desk.workshop
        chosen = any(one.state == "chosen" for one in workshop.all(Target))
        nothing = not self.cards.by_id and not workshop.all(ContingencyPlan) and not chosen
        self.lead(self.desk.t("To the plans") if nothing else "", "plans")
        begun = {one.plan_id for one in workshop.all(Rehearsal)}  # their own card tells that the day is missing
        self.plans.show_rows([(plan.id, title) for plan, title in plans_to_rehearse(workshop) if plan.id not in begun])

    def menu(self) -> QMenu:
        """Plans that nobody rehearses first, then chosen targets; without either, the way to them."""
        desk, menu = self.desk, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        plans = plans_to_rehearse(desk.workshop)
        for plan, title in plans:
            offer(menu, title, partial(self._rehearse_plan, plan.id), icon=icon("shield-alert", LIGHT.accent, 18))
        menu.addSeparator()
        chosen = [one for one in desk.workshop.all(Target) if one.state == "chosen"]
        for target in chosen:
            offer(menu, target.title, partial(self._rehearse_target, target.id), icon=icon("target", LIGHT.accent, 18))
        if not plans and not chosen:
            offer(menu, desk.t("Write a plan, or choose a target first"), lambda: desk.go("plans"))
        return menu

    def _told(self, one: Rehearsal) -> Told:
        t, workshop = self.desk.t, self.desk.workshop
        day = told_iso(one.date, year_of(workshop), t)
        held = t("{done} of {planned} held", done=one.repeats_done, planned=one.repeats_planned)
        warn = ""
        if needs_day(workshop, one, date.today()):
            warn = t("Choose the next day") if one.date or one.repeats_done else t("Choose a day")
            day = ""
        said = (day, held, one.learned and t("“{words}”", words=one.learned))
        sign = "circle-check" if is_over(one) else "shield-check" if one.plan_id else "target"
        return Told(title_of(workshop, one), " · ".join(words for words in said if words), warn, icon=sign)

    def _rehearse_plan(self, id: Id) -> None:
        t, desk = self.desk.t, self.desk
        self._add(lambda: practice.rehearse_plan(desk.workshop, id, roles=(t("customer"),)))

    def _rehearse_target(self, id: Id) -> None:
        self._add(lambda: practice.rehearse_target(self.desk.workshop, id))

    def _add(self, verb: Callable[[], Change]) -> None:
        before = set(self.cards.by_id)
        self.add(self.desk.do_aloud(verb) is not None, before)

    def _remove(self, id: Id) -> None:
        self.take_out(id, lambda: self.desk.do_aloud(lambda: practice.remove_rehearsal(self.desk.workshop, id)))
