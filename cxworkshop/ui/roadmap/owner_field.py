"""Who carries an item: one person, in the room or asked later. Never a team."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import is_unasked, load, weight
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.person import initials
from cxworkshop.ui.roadmap.pick_button import PickButton
from cxworkshop.ui.roadmap.who import Asking
from cxworkshop.ui.roadmap.words import HEAVY


class OwnerField(QWidget):
    """The person, what that person carries where it is much, and the one tap when somebody away has said yes."""

    def __init__(self, desk: Desk, asking: Asking) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        t = desk.t
        self.list, self.yes = PickButton(t("Who carries it"), has_face=True), Button(t("Has said yes"), "check")
        self.list.setObjectName("roadmap.form.owner")
        self.yes.setObjectName("roadmap.form.yes")
        self._note = yielding(plain_label("", "label", look="warn"))
        inside = column(self, gap=4)
        inside.addWidget(self.list)
        inside.addWidget(self._note)
        inside.addWidget(self.yes, 0, Qt.AlignmentFlag.AlignLeft)
        self.list.clicked.connect(lambda: asking.who(self._id, self.list.corner(), self.list))
        self.yes.clicked.connect(self._agree)

    def show_item(self, item: RoadmapItem) -> None:
        self._id = item.id
        t, workshop = self._desk.t, self._desk.workshop
        owner = workshop.get(Participant, item.owner_id)
        silo = workshop.get(Silo, owner.silo_id) if owner else None
        name = owner.name if owner else t("Nobody yet")
        self.list.show_words(name, initials(owner.name) if owner else "", silo.colour if silo else 0)
        self.yes.setVisible(is_unasked(workshop, item))
        words = self._words(item, owner)
        self._note.setText("\n".join(words))
        self._note.setVisible(bool(words))

    def _words(self, item: RoadmapItem, owner: Participant | None) -> list[str]:
        t, workshop = self._desk.t, self._desk.workshop
        if owner is None:
            return [t("One person, by name. A team carries nothing.")]
        words = [t("Not in the room, so not yet asked.")] if is_unasked(workshop, item) else []
        n = load(workshop).get(owner.id, Counter())[item.column]
        if weight(n) != "fine":
            words.append(t(HEAVY[weight(n)], name=owner.name, n=n))
        return words

    def _agree(self) -> None:
        if self._desk.do_aloud(lambda: roadmap.agree(self._desk.workshop, self._id)):
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
