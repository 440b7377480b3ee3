"""The board: every card in its lane, and the hands and keys that move them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPixmap
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import too_early
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.roadmap.carry import STEPS, Carry
from cxworkshop.ui.roadmap.carry_person import CarryPerson
from cxworkshop.ui.roadmap.face import Face
from cxworkshop.ui.roadmap.handle import Handle
from cxworkshop.ui.roadmap.item_card import ItemCard
from cxworkshop.ui.roadmap.lane import Card, Lane
from cxworkshop.ui.roadmap.look import look_of, new_item
from cxworkshop.ui.roadmap.vision_card import VisionCard
from cxworkshop.ui.roadmap.words import in_short

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
WHO = Qt.Key.Key_O
GONE = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)


class Board(QObject):
    """Keeps one card for each item, wherever it stands. `opened` tells that one was tapped, `made` that a target
    became an item, `who_asked` the card that a person is asked for.
    """

    opened = Signal(str)
    made = Signal(str)
    who_asked = Signal(str)

    def __init__(self, desk: Desk, lanes: Sequence[Lane], over: QWidget) -> None:
        super().__init__(over)
        self._desk, self._lanes, self._over = desk, lanes, over
        self.cards: dict[Id, Card] = {}
        self._carry: Carry | CarryPerson | None = None
        self._early: list[tuple[RoadmapItem, RoadmapItem]] = []  # before what is in the hand was lifted

    def reread(self) -> None:
        """Every card as it is now, in its place; the one that has the keyboard keeps it."""
        workshop, t = self._desk.workshop, self._desk.t
        focused = next((card.id for card in self.cards.values() if card.hasFocus()), "")
        self._call_off()
        looks = [look_of(workshop, item, t) for item in workshop.all(RoadmapItem)]
        before, self.cards = self.cards, {}
        for look in looks:
            known = before.get(look.id)
            if known is None or isinstance(known, VisionCard) != look.is_vision:
                known = self._new(VisionCard(look) if look.is_vision else ItemCard(look))
            if known.look != look:
                known.show_look(look)
            self.cards[look.id] = known
        for lane in self._lanes:
            lane.lay([self.cards[one.id] for one in roadmap.in_column(workshop, lane.key)])
        for old in set(before.values()) - set(self.cards.values()):
            old.hide()
            old.deleteLater()
        if focused in self.cards:
            self.cards[focused].setFocus()

    def ring(self, id: Id) -> None:
        """Rings the card whose form is open."""
        for card in self.cards.values():
            card.set_open(card.id == id)

    def attend(self, handle: Handle) -> None:
        """Lets something be picked up here."""
        handle.is_fixed = self._desk.read_only
        handle.lifted.connect(lambda: self._lift(handle))
        handle.carried.connect(lambda at: self._follow(handle, at))
        handle.put_down.connect(lambda _at: self._put_down())
        handle.keyed.connect(lambda event: self._key(handle, event))
        handle.left.connect(self._left)

    def _new(self, card: Card) -> Card:
        self.attend(card)
        card.clicked.connect(lambda: self.opened.emit(card.id))
        return card

    # In the hand

    def _lift(self, handle: Handle) -> None:
        self._call_off()
        self._early = too_early(self._desk.workshop)
        person = _person_in(handle)
        if person is None:
            self._carry = Carry(self._desk, self._lanes, handle)
        else:
            self._carry = CarryPerson(self._desk, self._lanes, self.cards.values(), handle, *person)

    def _follow(self, handle: Handle, at: QPoint) -> None:
        if self._carry is not None and self._carry.handle is handle:
            self._carry.follow(self._over, at, handle.held_at)

    def _put_down(self) -> None:
        carry, self._carry = self._carry, None
        if carry is None:
            return
        id, is_item = carry.handle.id, carry.handle.id in self.cards
        change = carry.put_down()
        if isinstance(carry, CarryPerson):
            return
        if change and not is_item:
            self.made.emit(new_item(change))
        elif change and carry.by_keys:
            self.cards[id].setFocus()
        self._warn()

    def _warn(self) -> None:
        """Says it when what was put down has made something stand before what it waits for."""
        known = {(item.id, cause.id) for item, cause in self._early}
        for item, cause in too_early(self._desk.workshop):
            if (item.id, cause.id) not in known:
                names = {"title": in_short(item.title), "cause": in_short(cause.title)}
                told = self._desk.t("“{title}” now stands before “{cause}”, which it waits for.", **names)
                self._desk.warned.emit(told)
                self._desk.said.emit(told)

    def _call_off(self) -> None:
        carry, self._carry = self._carry, None
        if carry is not None:
            carry.let_go()

    def _left(self) -> None:
        if self._carry is not None and self._carry.by_keys:
            self._call_off()

    # Keys

    def _key(self, handle: Handle, event: QKeyEvent) -> None:
        key, control = Qt.Key(event.key()), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if self._carry is not None:
            event.accept()
            self._key_in_hand(key)
        elif key == Qt.Key.Key_Space:
            event.accept()
            handle.click() if isinstance(handle, Face) else self._pick_up(handle)
        elif key in STEPS and handle.id in self.cards:
            event.accept()
            self._shift(handle, key) if control else self._walk(handle.id, key)
        elif key in GONE and handle.id in self.cards:
            event.accept()
            self._remove(handle.id)
        elif key == WHO and not control and handle.id in self.cards:
            event.accept()
            self.who_asked.emit(handle.id)

    def _key_in_hand(self, key: Qt.Key) -> None:
        if key == Qt.Key.Key_Escape:
            self._call_off()
            self._desk.said.emit(self._desk.t("Put back."))
        elif isinstance(self._carry, Carry) and self._carry.by_keys:
            if key in STEPS:
                self._carry.step(key)
            elif key in ENTER:
                self._put_down()

    def _pick_up(self, handle: Handle) -> None:
        if self._desk.may_write():
            self._call_off()
            self._early = too_early(self._desk.workshop)
            self._carry = Carry(self._desk, self._lanes, handle)
            told = self._desk.t("{title} picked up. Arrows move it, Space puts it down, Esc puts it back.",
                                title=handle.accessibleName())  # fmt: skip
            self._desk.said.emit(told)
            if self._carry.lane is None:
                self._carry.step(Qt.Key.Key_Right)
            else:
                self._carry.aim(self._carry.lane, self._carry.place)

    def _shift(self, handle: Handle, key: Qt.Key) -> None:
        """Moves an item at once: one column aside, or one place up or down."""
        self._early = too_early(self._desk.workshop)
        self._carry = Carry(self._desk, self._lanes, handle)
        self._carry.step(key)
        self._put_down()

    def _remove(self, id: Id) -> None:
        """Takes an item off; its neighbour gets the keyboard."""
        lane = next(one for one in self._lanes if self.cards[id] in one.cards)
        place, rest = lane.cards.index(self.cards[id]), lane.without(id)
        self._desk.do_aloud(lambda: roadmap.remove_item(self._desk.workshop, id))
        if rest and id not in self.cards:
            rest[min(place, len(rest) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    def _walk(self, id: Id, key: Qt.Key) -> None:
        """From card to card."""
        lane = next(one for one in self._lanes if self.cards[id] in one.cards)
        across, down = STEPS[key]
        place = lane.cards.index(self.cards[id]) + down
        step, lanes = self._lanes.index(lane) + across, self._lanes
        while across and 0 <= step < len(lanes) and not lanes[step].cards:
            step += across
        if 0 <= step < len(lanes) and place >= 0:
            there = lanes[step].cards
            there[min(place, len(there) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)


def _person_in(handle: Handle) -> tuple[Id, QPixmap] | None:
    """Who was taken hold of, and how they look in the hand; None when it is an item or a target."""
    if isinstance(handle, Face):
        return handle.id, handle.picture()
    if isinstance(handle, ItemCard) and handle.face().contains(handle.held_at):
        return handle.look.owner_id, handle.face_picture()
    return None
