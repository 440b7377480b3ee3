"""What is rehearsed: plans and targets, each with roles, a day and repeats."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import practice
from cxworkshop.insight.practice import plans_to_rehearse, rehearsals
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.practice.rehearsal import RehearsalCard
from cxworkshop.ui.theme import LIGHT


class RehearsalPanel(Panel):
    """Cards in the order of their days; a plan that nobody rehearses yet is one tap away."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[Id, RehearsalCard] = {}
        t = desk.t
        self._cards = column(gap=10)
        self._nothing = yielding(
            plain_label(t("Nothing is rehearsed yet. New ways do not take root on paper."), "muted")
        )
        self.add = Button(t("Rehearse"), "plus", "soft")
        self.add.setObjectName("roadmap.rehearsal.add")
        self.add.setEnabled(not desk.read_only)
        self.add.clicked.connect(lambda: self.menu().popup(self.add.mapToGlobal(self.add.rect().bottomLeft())))
        self._waiting = yielding(small())
        self._lay_out()

    def _lay_out(self) -> None:
        box = QWidget()
        lines = column(box, gap=10)
        lines.setContentsMargins(0, 0, 10, 8)
        lines.addWidget(self._nothing)
        lines.addLayout(self._cards)
        lines.addStretch()
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head, inside = row(gap=8), column(self, gap=4)
        head.addWidget(plain_label(self._desk.t("Rehearsals"), "section"), 1)
        head.addWidget(self.add)
        inside.setContentsMargins(20, 6, 8, 8)
        inside.addLayout(head)
        inside.addWidget(self._waiting)
        inside.addWidget(area, 1)

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        there = rehearsals(workshop)
        for id in set(self.cards) - {one.id for one in there}:
            gone = self.cards.pop(id)
            gone.hide()
            gone.deleteLater()
        for place, one in enumerate(there):
            if one.id not in self.cards:
                self.cards[one.id] = RehearsalCard(self._desk, one.id)
            if self._cards.indexOf(self.cards[one.id]) != place:
                self._cards.insertWidget(place, self.cards[one.id])
            self.cards[one.id].show_rehearsal(one)
        self._nothing.setVisible(not there)
        waiting = len(plans_to_rehearse(workshop))
        self._waiting.setText(t.n("{n} plan has no day for practice.", "{n} plans have no day for practice.", waiting))
        self._waiting.setVisible(waiting > 0)

    def settle(self) -> None:
        for card in self.cards.values():
            card.settle()

    def menu(self) -> QMenu:
        """Plans that nobody rehearses first, then chosen targets."""
        desk, menu = self._desk, QMenu(self)
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

    def _rehearse_plan(self, id: Id) -> None:
        self._desk.do_aloud(lambda: practice.rehearse_plan(self._desk.workshop, id))

    def _rehearse_target(self, id: Id) -> None:
        self._desk.do_aloud(lambda: practice.rehearse_target(self._desk.workshop, id))
