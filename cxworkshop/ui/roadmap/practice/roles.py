"""Roles that a rehearsal could have, one tap away: the customer, those who act in the plan, somebody who watches."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import practice
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.panel import emptied
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.theme import font


class RoleOffers(QWidget):
    """Those that have a part already are not offered again."""

    def __init__(self, desk: Desk, rehearsal_id: Id) -> None:
        super().__init__()
        self._desk, self._id = desk, rehearsal_id
        self._line = Wrap(self, gap=4)
        self._shown: list[str] = []

    def reread(self) -> None:
        wanted = [] if self._desk.read_only else self._offered()
        self.setVisible(bool(wanted))
        if wanted == self._shown:
            return
        self._shown = wanted
        emptied(self._line)
        for place, role in enumerate(wanted, 1):
            offer = Button(role, "plus", "quiet")
            offer.setFont(font(14, 600))
            offer.setObjectName(f"roadmap.rehearsal.role.{place}.{self._id}")
            offer.setAccessibleName(self._desk.t("Add a role: {role}", role=role))
            offer.clicked.connect(lambda _=False, role=role: self._add(role))
            self._line.addWidget(offer)

    def _offered(self) -> list[str]:
        t, workshop = self._desk.t, self._desk.workshop
        one = workshop.the(Rehearsal, self._id)
        plan = workshop.get(ContingencyPlan, one.plan_id)
        actors = [step.actor for step in plan.steps if step.actor] if plan else []
        known = {role.casefold() for role in one.roles}
        offered = dict.fromkeys((t("customer"), *(actors or [t("whoever serves")]), t("observer")))
        return [role for role in offered if role.casefold() not in known]

    def _add(self, role: str) -> None:
        desk, id = self._desk, self._id
        roles = (*desk.workshop.the(Rehearsal, id).roles, role)
        desk.do_aloud(lambda: practice.set_rehearsal(desk.workshop, id, roles=roles))
