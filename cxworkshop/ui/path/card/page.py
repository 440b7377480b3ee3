"""The open card: its head, and its sections in a column that scrolls."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.parts.in_sight import InSight
from cxworkshop.ui.parts.panel import column, scrolling
from cxworkshop.ui.parts.walk import let_tab_follow, walked
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.card.foot import CardFoot
from cxworkshop.ui.path.card.header import CardHeader
from cxworkshop.ui.path.card.only_key import OnlyKey
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.sections import SECTIONS
from cxworkshop.ui.path.card.touch import touches


class CardPage(QWidget):
    """Shows one card. Which sections are open is remembered; a card without a star keeps to the few asked of all."""

    def __init__(self, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._shown = actions.desk, ""
        self.header, self.foot = CardHeader(actions), CardFoot(actions)
        self.sections = [make(self._desk) for make in SECTIONS]
        self.only_key = OnlyKey(self._desk)
        self._opened = {one.name for one in self.sections if one.asked_of_all}
        self._for_now: set[str] = set()  # opened by hand on a card without a star
        self._was_key = False
        self._walk: list[QWidget] = []
        self._lay_out()
        self.only_key.starred.connect(lambda: actions.star(self._shown))
        for one in self.sections:
            one.opened.connect(lambda on, one=one: self._remember(one, on))

    def _lay_out(self) -> None:
        inside, whole = QWidget(), column(self)
        lines = column(inside)
        self.sections[0].head.lined = False  # the head has a line already
        last_of_all = max(place for place, one in enumerate(self.sections) if one.asked_of_all)
        for place, one in enumerate(self.sections):
            lines.addWidget(one)
            if place == last_of_all:
                lines.addWidget(self.only_key)
        lines.addWidget(self.foot)
        lines.addStretch()
        self._area = scrolling(inside)
        InSight(self._area)
        whole.addWidget(self.header)
        whole.addWidget(self._area, 1)

    def section(self, name: str) -> Section:
        return next(one for one in self.sections if one.name == name)

    def show_card(self, card: Touchpoint | None, change: Change | None = None) -> None:
        """Shows a card as it is now, or nothing. What is half typed goes to the card it was typed for."""
        id = card.id if card is not None else ""
        other, self._shown = id != self._shown, id
        if other:
            self.settle()
            self._for_now.clear()
            self._area.verticalScrollBar().setValue(0)
        if card is None:
            return
        self.header.reread(card)
        if other or card.is_key != self._was_key:
            self._open_sections(card)
        if other or change is None or touches(self._desk.workshop, change, id):
            self._reread(self.sections, card)
        else:
            self._reread([one for one in self.sections if one.also & change.kinds()], card)

    def settle(self) -> None:
        """Writes what is still being typed."""
        if self._desk.workshop.get(Touchpoint, self.header.card_id):
            self.header.settle()
        for one in self.sections:
            one.settle()

    def retranslate(self) -> None:
        self.header.retranslate()
        for one in self.sections:
            one.retranslate()
        self.only_key.retranslate()
        self.foot.retranslate()

    def _reread(self, sections: list[Section], card: Touchpoint) -> None:
        self.foot.reread(card)
        for one in sections:
            one.reread(card)
        if sections:
            self._order()

    def _order(self) -> None:
        """Tab walks as things stand now; looked at again only when something has come or gone."""
        there = list(walked(self))
        if there != self._walk:
            self._walk = there
            let_tab_follow(there)

    def _open_sections(self, card: Touchpoint) -> None:
        self._was_key = card.is_key
        self.only_key.setVisible(not card.is_key)
        for one in self.sections:
            asked = one.name in self._opened and (card.is_key or one.asked_of_all)
            wanted = asked or one.name in self._for_now
            if one.is_open != wanted:
                one.open(wanted, card)

    def _remember(self, one: Section, on: bool) -> None:
        kept = self._opened if self._was_key or one.asked_of_all else self._for_now
        (kept.add if on else kept.discard)(one.name)
        self._order()
