"""The group in focus: its name, its need with evidence, and what is known of its life. Written in place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cxworkshop.edits import customer
from cxworkshop.insight.customer import lacks_need
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Path
from cxworkshop.model.record import clean_line
from cxworkshop.text import mark
from cxworkshop.ui.customer.group_facts import GroupFacts
from cxworkshop.ui.customer.need_well import NeedWell
from cxworkshop.ui.customer.sign import Plate, Sign
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label, wrapping, yielding
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.pill import Pill
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT, font

EDGE = 2.0


class FocusCard(Plate):
    """`show_group` shows a group; without one it is a dashed card that waits for its name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(LIGHT.surface, LIGHT.accent, EDGE)
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.group_id = self._path_id = ""
        self._star, self.more = Pill("star"), IconButton("ellipsis", "")
        self._aside = yielding(plain_label("", "label"))
        self.name, self.well = Writing(limit_of(CustomerGroup, "name")), NeedWell(desk, self._set)
        self.hint, self._waiting = QWidget(), wrapping(plain_label("", "muted"))
        self.life = GroupFacts(desk, self._set)
        self._wire()
        self._lay_out()

    # What is shown

    def show_group(self, group: CustomerGroup | None, path: Path | None) -> None:
        """What was being typed for another group or path is kept for that one first."""
        now = (group.id if group else "", path.id if path else "")
        if now != (self.group_id, self._path_id):
            self._turn_to(*now)
        self._read(group)
        set_tip(self._aside, path.name if path else "")
        if group is not None:
            self.name.setText(group.name)
            self.well.show_group(group)
            self.life.show_group(group, path)

    def retranslate(self) -> None:
        t = self._desk.t
        self._say.again()
        self.well.retranslate()
        self.life.retranslate()
        self.name.setAccessibleName(t("The name of the group"))

    def menu(self) -> QMenu:
        """What can be done with the group itself."""
        t, desk, menu = self._desk.t, self._desk, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(font(15))
        offer(menu, t("Remove the group"), lambda: desk.do(lambda: customer.remove_group(desk.workshop, self.group_id)))
        return menu

    def _turn_to(self, group_id: str, path_id: str) -> None:
        for part in (self.name, self.well, self.life):
            part.settle()
        if self.group_id:
            self.name.put_by(self.group_id)
            self.name.take_up(group_id)
            for part in (self.well, self.life):
                part.turn_to(group_id, self.group_id)
        self.group_id, self._path_id = group_id, path_id

    def _read(self, group: CustomerGroup | None) -> None:
        t, there = self._desk.t, group is not None
        self.outline(LIGHT.accent if there else LIGHT.edge, EDGE, dashed=not there)
        self._star.show_words(t("Focus group"), "accent")
        self._aside.setText(t("this path is drawn for them") if there else "")
        self.name.setPlaceholderText(t("Name them by their need") if there else t("What must succeed in their day?"))
        self.more.set_tooltip(t("More about “{title}”", title=group.name) if group else "")
        self.more.setVisible(there and not self._desk.read_only)
        self._waiting.setVisible(not there)
        for part in (self.well, self.life):
            part.setVisible(there)
        self.hint.setVisible(group is not None and lacks_need(self._desk.workshop, group))
        if not there:
            self.name.setText("")

    # What a person does

    def _wire(self) -> None:
        self.name.setObjectName("customer.group.name")
        self.name.setReadOnly(self._desk.read_only)
        self.name.settled.connect(self._write_name)
        self.name.entered.connect(self.well.need.setFocus)
        self.more.setObjectName("customer.group.more")
        self.more.clicked.connect(lambda: self.menu().popup(self.more.mapToGlobal(QPoint(0, self.more.height()))))

    def _write_name(self, text: str) -> None:
        """The first word makes the group."""
        if self.group_id:
            self.name.hold(not self._set(name=text))
        elif clean_line(text):
            self.name.hold(not self._desk.do(lambda: customer.add_group(self._desk.workshop, text)))

    def _set(self, **fields: str) -> bool:
        """False when it was refused; what was written for a group that is gone goes with it."""
        desk, id = self._desk, self.group_id
        gone = desk.workshop.get(CustomerGroup, id) is None
        return gone or desk.do(lambda: customer.set_group(desk.workshop, id, **fields))

    # Where it stands

    def _lay_out(self) -> None:
        self.name.setFont(font(22, 700))
        waiting = mark("Name one group by what they need. All that follows is seen with their eyes.")
        self._say(self._waiting.setText, waiting)
        self._fill_hint()
        inside = column(self)
        inside.setContentsMargins(24, 4, 24, 2)
        inside.addLayout(self._head())
        inside.addSpacing(-6)
        inside.addWidget(self.name)
        inside.addWidget(self._waiting)
        inside.addSpacing(4)
        inside.addWidget(self.well)
        inside.addWidget(self.hint)
        inside.addSpacing(8)
        inside.addWidget(self.life)

    def _head(self) -> QHBoxLayout:
        head = row(gap=4)
        head.addStrut(48)
        head.addWidget(self._star, 0, Qt.AlignmentFlag.AlignVCenter)
        self._aside.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._aside, 1)
        head.addWidget(self.more)
        return head

    def _fill_hint(self) -> None:
        words = yielding(plain_label("", "label", look="warn"))
        self._say(words.setText, mark("Age, gender or postcode tell little. What do these people need?"))
        line = row(self.hint, gap=8)
        line.setContentsMargins(0, 8, 0, 0)
        line.addWidget(Sign("info", LIGHT.warn, 18))
        line.addWidget(words, 1)
