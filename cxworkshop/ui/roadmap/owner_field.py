"""Who carries an item: somebody in the workshop, or a person by name who is asked later. Never a team."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import is_unasked
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.words import people

ELSE = "else"


class OwnerField(QWidget):
    """A list of people; its last line opens a field for another name."""

    given = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        t = desk.t
        self.list, self.other = Options(t("Who carries it")), LineField(40, t("First name and last name, then Enter"))
        self.list.setObjectName("roadmap.form.owner")
        self.other.setObjectName("roadmap.form.other")
        self._note = yielding(plain_label("", "label", look="warn"))
        self.other.hide()
        inside = column(self, gap=2)
        for widget in (self.list, self.other, self._note):
            inside.addWidget(widget)
        self.list.chosen.connect(self._choose)
        self.other.returnPressed.connect(self._write)

    def show_item(self, item: RoadmapItem) -> None:
        if item.id != self._id:
            self.other.clear()
            self.other.hide()
        self._id = item.id
        t, workshop = self._desk.t, self._desk.workshop
        self.list.show_rows([*people(workshop, t), (t("Somebody else…"), ELSE)], item.owner_id)
        unasked = is_unasked(workshop, item)
        words = (
            t("Not in the room, so not yet asked.") if unasked else t("One person, by name. A team carries nothing.")
        )
        self._note.setText(words)
        self._note.setVisible(unasked or item.owner_id is None)

    def _choose(self, id: Id | None) -> None:
        self.other.setVisible(id == ELSE)
        if id == ELSE:
            self.other.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._desk.do_aloud(lambda: roadmap.give(self._desk.workshop, self._id, id))

    def _write(self) -> None:
        name = self.other.text()
        if name.strip() and self._desk.do_aloud(lambda: roadmap.give_by_name(self._desk.workshop, self._id, name)):
            self.other.clear()
            self.other.hide()
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
