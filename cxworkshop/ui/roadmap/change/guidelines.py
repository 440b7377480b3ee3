"""What the path means for each silo, in one sentence of its own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import people
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, rule, scrolling
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.text import Text


class GuidelinesPanel(Panel):
    """Each silo with why it is there, and under it what it writes."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.fields: dict[Id, Text] = {}
        self._shown: list[Silo] | None = None
        box = QWidget()
        self._list = column(box, gap=6)
        self._list.setContentsMargins(0, 0, 10, 0)
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = column(self, gap=6)
        inside.setContentsMargins(20, 12, 8, 12)
        inside.addWidget(plain_label(desk.t("What this path means for us"), "section"))
        inside.addWidget(area, 1)

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def reread(self) -> None:
        silos = self._desk.workshop.all(Silo)
        if self._shown is None or _told(silos) != _told(self._shown):
            emptied(self._list)
            self.fields = {}
            for silo in silos:
                self._list.addWidget(self._one(silo))
            if not silos:
                none = yielding(plain_label(self._desk.t("No silos yet. They are named in Prepare."), "muted"))
                self._list.addWidget(none)
            self._list.addStretch()
        self._shown = silos
        for silo in silos:
            self.fields[silo.id].setText(silo.guideline)

    def settle(self) -> None:
        for field in self.fields.values():
            field.settle()

    def _one(self, silo: Silo) -> QWidget:
        t, box = self._desk.t, QWidget()
        head, inside, why = row(gap=8), column(box, gap=2), yielding(small())
        head.addWidget(SiloBadge(silo.code, silo.colour))
        head.addWidget(yielding(plain_label(silo.name, "strong")), 1)
        field = Text(200, t("What do we do from now on?"))
        field.setObjectName(f"roadmap.guideline.{silo.id}")
        field.setAccessibleName(t("{name}: what this path means for us", name=silo.name))
        field.setReadOnly(self._desk.read_only)
        field.keeps(lambda text: self._write(silo.id, text))
        self.fields[silo.id] = field
        why.setText(silo.reason or t("Why is {name} on this path?", name=silo.name))
        inside.addWidget(rule())
        inside.addLayout(head)
        inside.addWidget(why)
        inside.addWidget(field)
        return box

    def _write(self, silo_id: Id, text: str) -> bool:
        desk = self._desk
        return desk.do_aloud(lambda: people.revise_silo(desk.workshop, silo_id, guideline=text)) is not None


def _told(silos: list[Silo]) -> list[tuple[str, str, str, int, str]]:
    """What is told of each silo, but for what is written in the fields."""
    return [(one.id, one.name, one.code, one.colour, one.reason) for one in silos]
