"""A person in the hand, over the cards: whoever lets go of a face on a card gives the item to that person."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.model.change import Change
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.roadmap.carry import is_over, scroll_along
from cxworkshop.ui.roadmap.ghost import Ghost
from cxworkshop.ui.roadmap.handle import Handle
from cxworkshop.ui.roadmap.lane import Card, Lane
from cxworkshop.ui.roadmap.words import shorter

DOES = {  # by whether somebody has the item, and whether the person comes from another one
    (False, False): mark("{name} takes this"),
    (False, True): mark("{name} takes this too"),
    (True, False): mark("{name} instead of {other}"),
    (True, True): mark("{name} takes this too, instead of {other}"),
}


class CarryPerson:
    """The item a face was lifted from keeps its owner: one person may carry both, and none is left without anybody.
    What letting go would do is said at the face.
    """

    by_keys = False

    def __init__(
        self, desk: Desk, lanes: Sequence[Lane], cards: Iterable[Card], handle: Handle, person_id: Id, face: QPixmap
    ) -> None:
        self._desk, self._lanes, self._cards = desk, lanes, list(cards)
        self.handle, self._person, self._face = handle, person_id, face
        self._also = handle.id != person_id  # lifted from a card, that stays theirs
        self._ghost: Ghost | None = None
        self._over: Card | None = None

    def follow(self, over: QWidget, at: QPoint, _held: QPoint) -> None:
        """Goes with the pointer; the card under it shows that it would be given."""
        if self._ghost is None:
            middle = self._face.deviceIndependentSize().toSize() / 2
            held = QPoint(min(24, middle.width()), middle.height())
            self._ghost = Ghost(over, self._face, held, round_by=middle.height())
        self._ghost.follow(at)
        lane = next((one for one in self._lanes if is_over(one.catch, at)), None)
        if lane is not None:
            scroll_along(lane, at)
        self._offer(next((card for card in self._cards if is_over(card, at)), None))
        self._ghost.say(self._words(self._over) if self._over else "")

    def put_down(self) -> Change | None:
        """One change, an empty one where it is that person's already; None when it was not put on a card."""
        card = self._over
        self.let_go()
        if card is None:
            return None
        return self._desk.do_aloud(lambda: roadmap.give(self._desk.workshop, card.id, self._person))

    def let_go(self) -> None:
        """Nobody is carried any more."""
        self._offer(None)
        if self._ghost is not None:
            self._ghost.hide()
            self._ghost.deleteLater()
        self.handle.stop_dragging()

    def _words(self, card: Card) -> str:
        """What letting go on a card would do."""
        t, look = self._desk.t, card.look
        name = shorter(self._desk.workshop.the(Participant, self._person).name)
        if look.owner_id == self._person:
            return t("{name} carries this already", name=name)
        return t(DOES[bool(look.owner_id), self._also], name=name, other=shorter(look.owner or name))

    def _offer(self, card: Card | None) -> None:
        if card is not self._over:
            for one, on in ((self._over, False), (card, True)):
                if one is not None:
                    one.set_offered(on)
            self._over = card
