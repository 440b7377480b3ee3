"""A silo: why it is on the path, and what it goes by from now on."""

from __future__ import annotations

from typing import Any

from cxworkshop.edits import people
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.text import Text

LIMIT = 200


class GuidelineCard(Panel):
    """Two sentences of its own, the second following from the first."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(look="card")
        self._desk, self._id = desk, id
        t = desk.t
        self._badge, self._name = SiloBadge("", 1), yielding(plain_label("", "strong"))
        self.reason, self.guideline = Text(LIMIT, t("Why are we on this path?")), Text(LIMIT, t("What do we go by?"))
        self.reason.setObjectName(f"roadmap.reason.{id}")
        self.guideline.setObjectName(f"roadmap.guideline.{id}")
        self.reason.setProperty("look", "quiet")
        head, inside = row(gap=8), column(self, gap=2)
        inside.setContentsMargins(14, 8, 14, 12)
        head.addWidget(self._badge)
        head.addWidget(self._name, 1)
        inside.addLayout(head)
        labelled(inside, t("Why we are here"), self.reason)
        labelled(inside, t("From now on"), self.guideline)
        inside.addStretch()
        for field in (self.reason, self.guideline):
            field.setEnabled(not desk.read_only)
        self.reason.keeps(lambda text: self._set(reason=text))
        self.guideline.keeps(lambda text: self._set(guideline=text))

    def show_silo(self, silo: Silo) -> None:
        t = self._desk.t
        self._badge.set_silo(silo.code, silo.colour)
        self._name.setText(silo.name)
        self.reason.setText(silo.reason)
        self.guideline.setText(silo.guideline)
        self.reason.setAccessibleName(t("{name}: why we are here", name=silo.name))
        self.guideline.setAccessibleName(t("{name}: what this path means for us", name=silo.name))

    def settle(self) -> None:
        if self._desk.workshop.get(Silo, self._id):
            self.reason.settle()
            self.guideline.settle()

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        return desk.do_aloud(lambda: people.revise_silo(desk.workshop, id, **fields)) is not None
