"""Customer: one focus group, what they expect, and the warm-up."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import customer
from cxworkshop.model.change import Change
from cxworkshop.model.customer import WhatIfNote
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.customer.boldest import Boldest
from cxworkshop.ui.customer.enlarged import Enlarged
from cxworkshop.ui.customer.expectations import Expectations
from cxworkshop.ui.customer.groups import Groups
from cxworkshop.ui.customer.timer_button import TimerButton
from cxworkshop.ui.customer.warmup_panel import WarmupPanel
from cxworkshop.ui.customer.what_if_form import WhatIfForm
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.frame.clocks import MINUTES_EACH
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.parts.walk import let_tab_walk

OF_GROUPS = frozenset({"customer_group", "need", "path", "expectation"})
OF_THE_WARMUP = frozenset({"warmup_note", "what_if_note", "participant", "silo"})
OF_ROWS = frozenset({"customer_group", "need", "path", "expectation", "warmup_note"})
TURNS = {
    0: mark("Pairs · {n} min each"),
    1: mark("The first one tells"),
    2: mark("Change: now the other one"),
    -1: mark("Time is up"),
}
OF_EXPECTATIONS = OF_GROUPS | {"touchpoint", "stage", "basics"}


class CustomerScreen(QWidget):
    """The head, and under it three columns: the groups, what they expect, the warm-up with the boldest idea."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customer")
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.groups, self.expectations = Groups(desk), Expectations(desk, self._give)
        self.warmup, self.boldest, self.enlarged = WarmupPanel(desk), Boldest(), Enlarged(desk, self)
        self.timer = TimerButton(desk, desk.clocks.pairs, self._turn_words)
        self.again, self.what_if = IconButton("rotate-ccw", ""), Button("", "sparkles")
        self.what_if_form = WhatIfForm(desk, self)
        self._wire()
        self._lay_out()
        self.retranslate()
        desk.changed.connect(self._changed)
        desk.path_shown.connect(self._read_customer)
        desk.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        self._say.again()
        for part in (self.groups, self.expectations, self.warmup, self.timer):
            part.retranslate()
        self._read_customer()
        self._read_warmup()
        let_tab_walk(self)

    def _changed(self, change: Change) -> None:
        kinds = change.kinds()
        if OF_GROUPS & kinds:
            self.groups.read()
        if OF_EXPECTATIONS & kinds:
            self.expectations.read(self.groups.group)
        if OF_THE_WARMUP & kinds:
            self._read_warmup()
        if OF_ROWS & kinds:
            let_tab_walk(self)

    def _read_customer(self) -> None:
        self.groups.read()
        self.expectations.read(self.groups.group)

    def _read_warmup(self) -> None:
        self.warmup.read()
        ideas = self._desk.workshop.all(WhatIfNote)
        self.boldest.show_idea(next((one.text for one in ideas if one.is_boldest), ""), self._desk.t)

    def _give(self, expectation_id: Id, at: QPoint) -> bool:
        """An expectation dropped on a parked group is theirs from now on."""
        card, desk = self.groups.parked.under(at), self._desk
        if card is None:
            return False
        desk.do_aloud(lambda: customer.give_expectation(desk.workshop, expectation_id, card.id))
        return True

    def _wire(self) -> None:
        self.expectations.carried.connect(self.groups.parked.aim)
        self.warmup.enlarged.connect(self.enlarged.open)
        self.enlarged.closed.connect(lambda: self.warmup.questions[self.enlarged.field].setFocus())
        self.timer.setObjectName("customer.timer")
        self.timer.clicked.connect(self._show_again)
        self.again.setObjectName("customer.timer.again")
        self.again.clicked.connect(self._start_over)
        self.what_if.setObjectName("customer.what_if.open")
        for button in (self.what_if, self.boldest):
            button.clicked.connect(self._open_round)
        self.what_if_form.closed.connect(self.what_if.setFocus)

    def _turn_words(self, turn: int) -> str:
        return self._desk.t(TURNS[turn], n=MINUTES_EACH)

    def _show_again(self) -> None:
        self.again.setVisible(self.timer.turns.begun)

    def _start_over(self) -> None:
        self.timer.turns.reset()
        self.timer.look()
        self.timer.setFocus()
        self._show_again()

    def _open_round(self) -> None:
        self.what_if_form.open_at(self.what_if.mapToGlobal(QPoint(0, self.what_if.height())))

    def _lay_out(self) -> None:
        name, sentence = plain_label("", "title"), plain_label("", "muted")
        self._say(name.setText, mark("Customer"))
        self._say(sentence.setText, mark("What must succeed in this person’s day?"))
        head = row(gap=12)
        head.setContentsMargins(0, 8, 0, 8)
        head.addWidget(name)
        head.addWidget(sentence)
        head.addStretch()
        self._say(self.what_if.set_text, mark("What-if round"))
        self._say(self.again.set_tooltip, mark("Start the time over"))
        self.again.hide()
        for tool in (self.again, self.timer, self.what_if):
            head.addWidget(tool)
        right = QWidget()
        beside = column(right, gap=16)
        beside.addWidget(self.warmup, 1)
        beside.addWidget(self.boldest)
        columns = row(gap=24)
        for part, share in ((self.groups, 44), (self.expectations, 49), (right, 33)):
            columns.addWidget(part, share)
        inside = column(self)
        inside.setContentsMargins(24, 0, 24, 16)
        inside.addLayout(head)
        inside.addLayout(columns, 1)
