"""Good words of customers: kept, so that success is seen inside too."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import practice
from cxworkshop.model.people import Silo
from cxworkshop.model.practice import PraiseNote
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text

LIMIT = 300


class PraisePanel(Panel):
    """A list, and a place for new words below it."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[Id, PraiseCard] = {}
        t, box = desk.t, QWidget()
        self._cards = column(gap=10)
        self.new = NewPraise(LIMIT, t("What did a customer thank us for? Press Enter"))
        self.new.setObjectName("roadmap.praise.new")
        self.new.setEnabled(not desk.read_only)
        self.new.entered.connect(self._add)
        lines = column(box, gap=10)
        lines.setContentsMargins(0, 0, 10, 8)
        lines.addLayout(self._cards)
        lines.addWidget(self.new)
        lines.addStretch()
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sentence = yielding(small())
        sentence.setText(t("So that success is seen inside too."))
        inside = column(self, gap=4)
        inside.setContentsMargins(20, 14, 8, 8)
        inside.addWidget(plain_label(t("Good feedback"), "section"))
        inside.addWidget(sentence)
        inside.addWidget(area, 1)

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def reread(self) -> None:
        there = {one.id: one for one in self._desk.workshop.all(PraiseNote)}
        for id in set(self.cards) - set(there):
            gone = self.cards.pop(id)
            gone.hide()
            gone.deleteLater()
        for place, (id, one) in enumerate(there.items()):
            if id not in self.cards:
                self.cards[id] = PraiseCard(self._desk, id)
            if self._cards.indexOf(self.cards[id]) != place:
                self._cards.insertWidget(place, self.cards[id])
            self.cards[id].show_praise(one)

    def settle(self) -> None:
        for card in self.cards.values():
            card.settle()

    def _add(self) -> None:
        text = self.new.text()
        if text.strip() and self._desk.do_aloud(lambda: practice.add_praise(self._desk.workshop, text)):
            self.new.clear_out()


class NewPraise(Text):
    """Words that are not kept before Enter."""

    def _typed(self) -> None:
        """Half a sentence is nothing to keep."""


class PraiseCard(Panel):
    """The words, where it was, and whose work they praise."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(look="card")
        self._desk, self._id = desk, id
        t = desk.t
        self.text, self.remove = Text(LIMIT, t("What did they say?")), IconButton("trash-2", t("Remove these words"))
        self.stop, self.silo = Options(t("Where it was")), Options(t("Whose work"))
        self.text.setProperty("look", "quiet")
        for name, widget in (("text", self.text), ("stop", self.stop), ("silo", self.silo), ("remove", self.remove)):
            widget.setObjectName(f"roadmap.praise.{name}.{id}")
        head, foot, inside = row(gap=4), row(gap=8), column(self, gap=2)
        inside.setContentsMargins(14, 4, 8, 6)
        head.addWidget(self.text, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self.stop, 1)
        foot.addWidget(self.silo, 1)
        inside.addLayout(head)
        inside.addLayout(foot)
        self.text.keeps(lambda words: self._set(text=words))
        self.stop.chosen.connect(lambda one: self._set(touchpoint_id=one))
        self.silo.chosen.connect(lambda one: self._set(silo_id=one))
        self.remove.clicked.connect(self._remove)
        self.setEnabled(not desk.read_only)

    def show_praise(self, one: PraiseNote) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        self.text.setText(one.text)
        stops = [(f"{stop.number}  {stop.touchpoint.title}", stop.touchpoint.id) for stop in every_stop(workshop)]
        self.stop.show_rows([(t("Anywhere"), None), *stops], one.touchpoint_id)
        silos = [(f"{silo.code}  {silo.name}", silo.id) for silo in workshop.all(Silo)]
        self.silo.show_rows([(t("Everybody"), None), *silos], one.silo_id)

    def settle(self) -> None:
        if self._desk.workshop.get(PraiseNote, self._id):
            self.text.settle()

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        return desk.do_aloud(lambda: practice.set_praise(desk.workshop, id, **fields)) is not None

    def _remove(self) -> None:
        self._desk.do_aloud(lambda: practice.remove_praise(self._desk.workshop, self._id))
