"""How customers are asked, stop by stop: at once, with one question, and somebody reacts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.edits import practice
from cxworkshop.insight.practice import loops, unasked_stops
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, scrolling
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.practice.loop import LoopCard


class LoopPanel(Panel):
    """A card for each stop where customers are asked; below, the key stops where nobody asks yet."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.cards: dict[Id, LoopCard] = {}
        self._unasked: list[Id] = []
        t, box = desk.t, QWidget()
        self._cards, self._ways = column(gap=10), column()
        self._left = yielding(plain_label("", "label"))
        lines = column(box, gap=8)
        lines.setContentsMargins(0, 0, 10, 8)
        lines.addLayout(self._cards)
        lines.addWidget(self._left)
        lines.addLayout(self._ways)
        lines.addStretch()
        area = scrolling(box)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        sentence = yielding(small())
        sentence.setText(t("At once, by a way that suits the moment, with one question."))
        inside = column(self, gap=4)
        inside.setContentsMargins(20, 14, 8, 8)
        inside.addWidget(plain_label(t("Asking customers"), "section"))
        inside.addWidget(sentence)
        inside.addWidget(area, 1)

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def reread(self) -> None:
        there = loops(self._desk.workshop)
        for id in set(self.cards) - {one.id for one, _ in there}:
            gone = self.cards.pop(id)
            gone.hide()
            gone.deleteLater()
        for place, (one, stop) in enumerate(there):
            if one.id not in self.cards:
                self.cards[one.id] = LoopCard(self._desk, one.id)
            if self._cards.indexOf(self.cards[one.id]) != place:
                self._cards.insertWidget(place, self.cards[one.id])
            self.cards[one.id].show_loop(one, stop)
        self._show_unasked()

    def settle(self) -> None:
        for card in self.cards.values():
            card.settle()

    def _show_unasked(self) -> None:
        t, left = self._desk.t, unasked_stops(self._desk.workshop)
        self._left.setText(t("Key stops where nobody asks yet"))
        self._left.setVisible(bool(left))
        if self._unasked == [stop.touchpoint.id for stop in left]:
            return
        self._unasked = [stop.touchpoint.id for stop in left]
        emptied(self._ways)
        for stop in left:
            way = Button(f"{stop.number}  {stop.touchpoint.title}", "plus", "line")
            set_tip(way, stop.touchpoint.title)
            way.setObjectName(f"roadmap.loop.add.{stop.touchpoint.id}")
            way.setEnabled(not self._desk.read_only)
            way.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            way.clicked.connect(partial(self._add, stop.touchpoint.id))
            self._ways.addWidget(way)

    def _add(self, stop_id: Id) -> None:
        means = self._desk.t("Text message")
        self._desk.do_aloud(lambda: practice.add_loop(self._desk.workshop, stop_id, means))
