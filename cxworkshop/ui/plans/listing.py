"""The left side: deviations by class, the gravest first, or by stop; and below them what else could be planned for."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple, cast

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget

from cxworkshop.edits.surprises import plan_of
from cxworkshop.insight.surprises import Priority, by_priority, by_stop, priority_of
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop, stop_names
from cxworkshop.model.surprises import PLAN_STATES, Deviation
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, Segments
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.plans.card import DeviationCard
from cxworkshop.ui.plans.heads import HIGH, ClassHead, Head, StopHead
from cxworkshop.ui.plans.offers import Offers
from cxworkshop.ui.plans.pills import numbers_of

NO_PLAN = mark("no plan yet")


class Group(NamedTuple):
    """Deviations that stand under one head: a class or a stop. `key` tells it from the others."""

    key: str
    number: int | None
    title: str
    deviations: list[Deviation]


class DeviationList(Panel):
    """Tells which deviation was chosen, that a new one is wanted, or that an offer is accepted."""

    chosen = Signal(str)
    adding = Signal()
    accepted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._cards: dict[tuple[str, Id], DeviationCard] = {}
        self._order: list[tuple[str, Id]] = []
        self._group, self._in_group = QButtonGroup(self), ""
        self._group.setExclusive(False)  # it is here for the arrow keys; what is open is marked from the workshop
        self._count, self._rows = plain_label("", "label", look="count"), column()
        t = desk.t
        self.sorted_by = Segments([("class", t("By class"), None), ("stop", t("By stop"), None)], "class")
        self.sorted_by.chosen.connect(lambda _key: self._lay_anew())
        self.offers, self._chosen = Offers(desk), ""
        self.offers.accepted.connect(self.accepted)
        self._lay_out()

    def reread(self, chosen: Id) -> None:
        """Shows what the workshop holds now; rows that stay keep their place and their focus."""
        if chosen != self._chosen:
            QTimer.singleShot(0, self, self._bring_into_sight)
        self._chosen = chosen
        groups = list(self._groups())
        self._count.setText(str(len(self._desk.workshop.all(Deviation))))
        self.sorted_by.setVisible(len(self._desk.workshop.all(Deviation)) > 1)
        order = [(group.key, deviation.id) for group in groups for deviation in group.deviations]
        if order != self._order:
            self._order = order
            self._lay_rows(groups)
        for group in groups:
            for deviation in group.deviations:
                self._show(self._cards[group.key, deviation.id], deviation)
        self._mark()
        self.add.setEnabled(bool(every_stop(self._desk.workshop)) and not self._desk.read_only)
        self.offers.reread()

    def focus_on(self, deviation_id: Id) -> None:
        """The keyboard goes to its row, in the group where it was chosen."""
        self._card_of(deviation_id).setFocus()

    def show_by(self, key: str) -> None:
        """Sorts by "class" or by "stop"."""
        self.sorted_by.choose(key)
        self.reread(self._chosen)

    def _groups(self) -> Iterator[Group]:
        workshop, t = self._desk.workshop, self._desk.t
        if self.sorted_by.key == "class":
            for urgency, there in groupby(by_priority(workshop), priority_of):
                yield Group(urgency, None, "", list(there))
            return
        names = stop_names(workshop)
        for stop, deviations in by_stop(workshop):
            id, number = (stop.touchpoint.id, stop.number) if stop else ("", None)
            yield Group(f"stop.{id}", number, names[id] if id else t("Not on the path any more"), deviations)

    def _lay_anew(self) -> None:
        self.reread(self._chosen)
        self.sorted_by.button(self.sorted_by.key).setFocus()

    def _show(self, card: DeviationCard, deviation: Deviation) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        plan = plan_of(workshop, deviation.id)
        word = t(PLAN_STATES[plan.state]) if plan else t(NO_PLAN)
        numbers = numbers_of(workshop, deviation.touchpoint_ids)
        card.show_deviation(deviation, numbers, plan.state if plan else "none", word, t)

    def _mark(self) -> None:
        """Checks the row of what is open; where it stands in several groups, the one that was tapped."""
        chosen = self._card_of(self._chosen) if self._chosen and self._cards else None
        for card in self._cards.values():
            card.setChecked(card is chosen)

    def _bring_into_sight(self) -> None:
        """Asked for again when the rows take other room: they find their places in several goes."""
        if any(id == self._chosen for _key, id in self._cards):
            self._area.ensureWidgetVisible(self._card_of(self._chosen), 0, HIGH)  # with its head

    def _card_of(self, id: Id) -> DeviationCard:
        first = next(key for key in self._cards if key[1] == id)
        return self._cards.get((self._in_group, id), self._cards[first])

    def _lay_rows(self, groups: list[Group]) -> None:
        focused = next((key[1] for key, card in self._cards.items() if card.hasFocus()), "")
        emptied(self._rows)
        self._cards = {}
        for group in groups:
            self._rows.addWidget(self._head_of(group))
            for deviation in group.deviations:
                self._rows.addWidget(self._card(group, deviation))
        self._rows.addStretch()
        if any(id == focused for _key, id in self._cards):
            self.focus_on(focused)

    def _head_of(self, group: Group) -> Head:
        if group.title:
            return StopHead(group.number, group.title)
        return ClassHead(cast(Priority, group.key), self._desk)

    def _card(self, group: Group, deviation: Deviation) -> DeviationCard:
        card = DeviationCard(deviation)
        card.clicked.connect(lambda: self._choose(group.key, card.deviation.id))
        self._group.addButton(card)
        self._cards[group.key, deviation.id] = card
        return card

    def _choose(self, key: str, id: Id) -> None:
        self._in_group = key
        self.chosen.emit(id)

    def _lay_out(self) -> None:
        inside, body, switch = column(self), QWidget(), row()
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addLayout(self._head())
        switch.setContentsMargins(20, 0, 20, 4)
        switch.addWidget(self.sorted_by)
        switch.addStretch()
        inside.addLayout(switch)
        body.setLayout(self._rows)
        self._area = scrolling(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._bring_into_sight())
        inside.addWidget(self._area, 1)
        inside.addWidget(self.offers)

    def _head(self) -> QHBoxLayout:
        t, line = self._desk.t, row()
        line.setContentsMargins(20, 2, 12, 2)
        line.addWidget(plain_label(t("Deviations"), "section"))
        line.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        self.add = Button(t("Add at a stop"), "plus")
        self.add.setObjectName("plans.add")
        set_tip(self.add, f"{t('Add at a stop')} · N")
        self.add.clicked.connect(self.adding)
        line.addWidget(self.add)
        return line
