"""Silos and people: who is here, and in which silo, at a glance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from cxworkshop.edits import people
from cxworkshop.model.people import Participant, Silo
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, rule, scrolling
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.prepare.person import PersonChip
from cxworkshop.ui.prepare.silo_dialogs import PasteList
from cxworkshop.ui.prepare.silo_row import SiloRow

TOUCHED = {"silo", "participant"}


class Silos(Panel):
    """The middle panel of Prepare."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self._silo_count = plain_label("", "label", look="count")
        self._people_count = plain_label("", "label", look="count")
        self.paste = Button("", "list-plus")
        self.paste.setObjectName("prepare.paste.open")
        self.paste.setEnabled(not desk.read_only)
        self.paste.clicked.connect(lambda: PasteList(desk, self.window()).open())
        self._say(self.paste.set_text, mark("Paste a list"))
        self._rows = QWidget()
        self._list = column(self._rows)
        inside = column(self, margin=1)
        inside.addLayout(self._head())
        self._area: QScrollArea = scrolling(self._rows)
        inside.addWidget(self._area, 1)

    def _head(self) -> QHBoxLayout:
        head, name = row(gap=8), plain_label("", "section")
        head.setContentsMargins(23, 14, 23, 6)
        self._say(name.setText, mark("Silos and people"))
        for widget in (name, self._silo_count, self._people_count):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self.paste)
        return head

    def retranslate(self) -> None:
        self._say.again()
        self.read()

    def read(self) -> None:
        """Makes every row anew; where the list was scrolled to, and what was typed in, stays."""
        desk, bar = self._desk, self._area.verticalScrollBar()
        place, focused = bar.value(), self._focused()
        silos, persons = desk.workshop.all(Silo), desk.workshop.all(Participant)
        self._silo_count.setText(str(len(silos)))
        self._people_count.setText(str(len(persons)))
        emptied(self._list)
        for silo in silos:
            self._list.addWidget(SiloRow(desk, silo, [one for one in persons if one.silo_id == silo.id]))
        self._list.addWidget(rule())
        self._list.addLayout(self._add_silo())
        self._list.addWidget(Voteless(desk, [one for one in persons if one.silo_id is None]))
        self._list.addStretch()
        self._rows.adjustSize()
        bar.setValue(place)
        if focused and (field := self._rows.findChild(LineField, focused)):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _focused(self) -> str:
        """The field somebody writes in, so that a list can be typed name after name."""
        field = self.window().focusWidget()
        return field.objectName() if isinstance(field, LineField) and self.isAncestorOf(field) else ""

    def _add_silo(self) -> QHBoxLayout:
        line, desk = row(), self._desk
        line.setContentsMargins(24, 4, 24, 4)
        field = LineField(40, desk.t("Add a silo"))
        field.setObjectName("prepare.silo.add")
        field.setEnabled(not desk.read_only)
        field.returnPressed.connect(lambda: desk.do(lambda: people.add_silo(desk.workshop, field.text())))
        line.addWidget(field)
        return line


class Voteless(QWidget):
    """People of no silo: decider, customer, facilitator, observers."""

    def __init__(self, desk: Desk, persons: list[Participant]) -> None:
        super().__init__()
        t, inside = desk.t, column(self, gap=4)
        inside.setContentsMargins(24, 8, 24, 16)
        inside.addWidget(plain_label(t("In the room without a vote"), "label"))
        if not persons:
            inside.addWidget(wrapping(plain_label(t("The decider, a customer, the facilitator."), "muted")))
        for start in range(0, len(persons), 2):
            line = row()
            for person in persons[start : start + 2]:
                line.addWidget(PersonChip(desk, person), 1)
            inside.addLayout(line)
        field = LineField(40, t("Add somebody without a vote"))
        field.setObjectName("prepare.voteless.add")
        field.setEnabled(not desk.read_only)
        field.returnPressed.connect(lambda: add(desk, field.text()))
        inside.addWidget(field)


def add(desk: Desk, name: str) -> None:
    desk.do(lambda: people.add_person(desk.workshop, name, role="observer"))
