"""A group that waits: its name and need, a star to take the focus, and a menu. An expectation can be dropped on it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QMenu

from cxworkshop.edits import customer
from cxworkshop.insight.customer import lacks_need
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.record import Id
from cxworkshop.ui.customer.evidence import EvidenceTap
from cxworkshop.ui.customer.sign import Plate, tint
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.text_row import Grip
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT, font


class ParkedCard(Plate):
    """`focused` and `removed` tell what is wanted of it, `stepped` by how many places it is to move."""

    focused = Signal()
    removed = Signal()
    stepped = Signal(int)

    def __init__(self, desk: Desk, group_id: Id) -> None:
        super().__init__(LIGHT.raised, LIGHT.line)
        self._desk, self.id = desk, group_id
        self.grip, self.name, self.need = Grip(), Writing(60), Writing(200)
        self.evidence, self.star, self.more = EvidenceTap(), IconButton("star", ""), IconButton("ellipsis", "")
        self._told = yielding(plain_label("", "least"))
        self._wire()
        self._lay_out()

    def show_group(self, group: CustomerGroup, place: int, alone: bool) -> None:
        t, stem = self._desk.t, f"customer.parked.{place}"
        self.setObjectName(stem)
        self.name.setText(group.name)
        self.need.setText(group.need)
        self.evidence.show_evidence(group.need_evidence, t)
        self.evidence.setVisible(bool(group.need))
        self.grip.setEnabled(not alone and not self._desk.read_only)
        named = {"name": self.name, "need": self.need, "evidence": self.evidence, "star": self.star, "more": self.more}
        for ending, widget in named.items():
            widget.setObjectName(f"{stem}.{ending}")
        self._speak(group)
        self._tell(group)

    def aim(self, aimed: bool) -> None:
        """Shows that what is carried would land here."""
        self.outline(LIGHT.accent if aimed else LIGHT.line, 2 if aimed else 1)

    def settle(self) -> None:
        self.name.settle()
        self.need.settle()

    def menu(self) -> QMenu:
        """What else can be done with it."""
        t, menu = self._desk.t, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(font(15))
        offer(menu, t("Take the focus"), self.focused.emit)
        offer(menu, t("Move up"), lambda: self.stepped.emit(-1))
        offer(menu, t("Move down"), lambda: self.stepped.emit(1))
        menu.addSeparator()
        offer(menu, t("Remove the group"), self.removed.emit)
        return menu

    def _speak(self, group: CustomerGroup) -> None:
        t = self._desk.t
        self.name.setAccessibleName(t("The name of the group"))
        self.name.setAccessibleDescription(t("Alt with up or down moves it"))
        self.name.setPlaceholderText(t("Name them by their need"))
        self.need.setAccessibleName(t("Need of “{name}”", name=group.name))
        self.need.setPlaceholderText(t("What must succeed in this person’s day?"))
        self.star.set_tooltip(t("Draw the path for “{name}”", name=group.name))
        self.more.set_tooltip(t("More about “{title}”", title=group.name))
        set_tip(self.grip, t("Drag to move, or press Alt with up or down"))

    def _tell(self, group: CustomerGroup) -> None:
        """What it holds besides its words, or what it lacks."""
        t, workshop = self._desk.t, self._desk.workshop
        count = len(customer.expectations_of(workshop, group.id))
        lacking = lacks_need(workshop, group)
        told = t.n("{n} expectation", "{n} expectations", count) if count else ""
        hint = t("Age, gender or postcode tell little. What do these people need?")
        self._told.setText(hint if lacking else told)
        tint(self._told, "warn" if lacking else "")
        self._told.setVisible(bool(told or lacking))

    def _set(self, **fields: str) -> bool:
        desk, id = self._desk, self.id
        gone = desk.workshop.get(CustomerGroup, id) is None
        return gone or desk.do(lambda: customer.set_group(desk.workshop, id, **fields))

    def _wire(self) -> None:
        for field in (self.name, self.need):
            field.setReadOnly(self._desk.read_only)
            field.stepped.connect(self.stepped)
        for button in (self.evidence, self.star, self.more):
            button.setEnabled(not self._desk.read_only)
        self.name.settled.connect(lambda text: self.name.hold(not self._set(name=text)))
        self.name.entered.connect(self.need.setFocus)
        self.need.settled.connect(lambda text: self.need.hold(not self._set(need=text)))
        self.evidence.chosen.connect(lambda key: self._set(need_evidence=key))
        self.star.clicked.connect(self.focused)
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height()))))

    def _lay_out(self) -> None:
        self.name.setFont(font(15, 600))
        self.need.setFont(font(14, 400))
        upper, lower, words, whole = row(gap=0), row(gap=8), column(), row(self, gap=0)
        upper.addWidget(self.name, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.star, self.more):
            upper.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        lower.addWidget(self.need, 1, Qt.AlignmentFlag.AlignVCenter)
        lower.addWidget(self.evidence, 0, Qt.AlignmentFlag.AlignTop)
        lower.setContentsMargins(0, 0, 8, 0)
        words.addLayout(upper)
        words.addSpacing(-12)
        words.addLayout(lower)
        words.addWidget(self._told)
        whole.setContentsMargins(4, 4, 4, 4)
        whole.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        whole.addLayout(words, 1)
