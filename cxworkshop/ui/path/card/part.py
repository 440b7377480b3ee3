"""One piece of a section: it shows something of a card and writes what a person does with it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk

Verb = Callable[[Workshop], Change]


class Part(QWidget):
    """Knows which card it shows, so that what is still being typed is kept for that card and no other.

    A part fills in `read`, `retranslate`, and `settle` when something can be typed into it.
    """

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.card_id = desk, ""

    def reread(self, card: Touchpoint) -> None:
        """Shows a card as it is now; what was being typed for another one is kept first."""
        if card.id != self.card_id:
            if self.record() is not None:
                self.settle()
            self.forget()
            self.card_id = card.id
        self.read(card)

    def record(self) -> Record | None:
        """What it shows, as it is now; None when that is gone."""
        return self.desk.workshop.get(Touchpoint, self.card_id)

    def do(self, verb: Verb) -> bool:
        """Makes a change; False when it was refused, and the reason has been told, or when what it shows has gone."""
        return self.record() is not None and self.desk.do(lambda: verb(self.desk.workshop))

    def read(self, card: Touchpoint) -> None:
        """Shows the card's present values without telling anybody."""

    def retranslate(self) -> None:
        """Says its own words again."""

    def is_asked(self, card: Touchpoint) -> bool:  # noqa: ARG002, for parts that are asked of some cards only
        """Whether it makes sense for this card at all."""
        return True

    def has_content(self, card: Touchpoint) -> bool:  # noqa: ARG002, for parts that can be empty
        """Whether there is something to see; what is empty may wait until more is asked for."""
        return True

    def settle(self) -> None:
        """Writes what is still being typed, for the card it was typed for."""

    def forget(self) -> None:
        """Lets go of what was refused: another card is about to be shown."""
