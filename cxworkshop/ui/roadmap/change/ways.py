"""Ways that the silos agree on, each with its signatures."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import change_of_ways
from cxworkshop.insight.change_of_ways import signatures_left
from cxworkshop.model.change_of_ways import AgreedWay
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.roadmap.change.way_card import LIMIT, WayCard
from cxworkshop.ui.roadmap.change.words import WAY_KINDS, WAY_QUESTIONS
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.lists.cards import Cards
from cxworkshop.ui.roadmap.lists.entry import Entry


class WaysPanel(Panel):
    """In an order of one's own: by dragging, or with Alt and an arrow. New ones are written above."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        t = desk.t
        self.cards: Cards[WayCard] = Cards(self._make, self._put)
        self.new = Entry(LIMIT, t("What do we agree on? Press Enter"), self._add)
        self.new.setObjectName("roadmap.way.new")
        self.new.setEnabled(not desk.read_only)
        self._left = plain_label("", "label", look="count")
        self._hints = self._questions()
        self._lay_out()
        self.reread()

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        ways = workshop.all(AgreedWay)
        self.cards.show_ids([one.id for one in ways])
        for one in ways:
            self.cards.by_id[one.id].show_way(one, alone=len(ways) < 2)
        left = signatures_left(workshop)
        self._left.setText(t.n("{n} signature missing", "{n} signatures missing", left) if left else t("all signed"))
        self._left.setVisible(bool(ways))
        self._hints.setVisible(not ways)

    def settle(self) -> None:
        for card in self.cards.in_order():
            card.settle()
        self.new.add()

    def open(self, id: Id) -> bool:
        """Puts the cursor into a way; whether it is one."""
        card = self.cards.by_id.get(id)
        if card is not None:
            card.text.setFocus(Qt.FocusReason.OtherFocusReason)
        return card is not None

    def _make(self, id: Id) -> WayCard:
        card = WayCard(self._desk, id)
        card.text.stepped.connect(lambda by: self._step(id, by))
        self.cards.follow(card.grip.carry, card)
        return card

    def _step(self, id: Id, by: int) -> None:
        if not self._desk.read_only:
            self.cards.by_id[id].settle()
            self.cards.step(id, by)

    def _put(self, id: Id, place: int) -> None:
        self._desk.do_aloud(lambda: change_of_ways.move_way(self._desk.workshop, id, place))

    def _add(self, text: str) -> bool:
        return self._desk.do_aloud(lambda: change_of_ways.add_way(self._desk.workshop, text)) is not None

    def _questions(self) -> QWidget:
        """With nothing agreed yet, a question for each kind of way."""
        t, box = self._desk.t, QWidget()
        lines = column(box, gap=2)
        for kind, question in zip(WAY_KINDS.values(), WAY_QUESTIONS, strict=True):
            name = plain_label(t(kind), "label")
            name.setContentsMargins(0, 8, 0, 0)
            lines.addWidget(name)
            lines.addWidget(yielding(plain_label(t(question), "muted")))
        return box

    def _lay_out(self) -> None:
        t, box, head = self._desk.t, QWidget(), row()
        lines, inside, said = column(box, gap=8), column(self, gap=6), yielding(small())
        lines.setContentsMargins(0, 0, 14, 12)
        for part in (self.new, self._hints, self.cards):
            lines.addWidget(part)
        lines.addStretch()
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.addWidget(plain_label(t("Agreed ways"), "section"))
        head.addWidget(self._left)
        head.addStretch()
        said.setText(t("The same way for all, above all in passing information and using systems."))
        inside.setContentsMargins(20, 12, 6, 8)
        inside.addLayout(head)
        inside.addWidget(said)
        inside.addWidget(area, 1)
