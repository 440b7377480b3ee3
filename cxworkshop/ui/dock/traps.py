"""Thinking traps: the deck, and one card large. A tap notes that it was said; the group says how it was meant."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import notes
from cxworkshop.library import decks
from cxworkshop.library.decks import TrapCard
from cxworkshop.model.notes import TrapNote
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk, reason_of
from cxworkshop.ui.dock.page import Page
from cxworkshop.ui.dock.trap_card import TrapCardView
from cxworkshop.ui.dock.trap_deck import TrapDeck
from cxworkshop.ui.parts.dialog import ask
from cxworkshop.ui.parts.panel import column


class TrapsPage(Page):
    """Either the list of cards, or one of them."""

    name, icon, width_wanted = "traps", "lightbulb", 520

    def __init__(self, desk: Desk, now: Callable[[], datetime] = datetime.now) -> None:
        super().__init__(desk)
        self._now = now
        self._card_key = self._note_id = ""
        self.deck, self.card = TrapDeck(desk), TrapCardView(desk)
        lines = column(self)
        lines.setContentsMargins(0, 0, 0, 8)
        lines.addWidget(self.deck)
        lines.addWidget(self.card)
        self.deck.wanted.connect(self.open_card)
        self.deck.said.connect(lambda key: self._hear(self._card(key)))
        self.deck.note_wanted.connect(self.open_note)
        self.deck.grown.connect(self._reread_and_fit)
        self.deck.own.unfolded.connect(lambda: self.pointed.emit(self.deck.own))
        self.card.back.connect(self.show_deck)
        self.card.said.connect(lambda reading: self._hear(self.card.card, reading))
        self.card.meant.connect(lambda reading: self._set(reading=reading))
        self.card.answered.connect(lambda text: self.card.hold_answer(not self._set(answer=text)))
        self.card.forgotten.connect(self._forget)
        self.card.taken_out.connect(self._ask_to_take_out)

    def title(self) -> str:
        count = len(self.desk.workshop.all(TrapNote))
        return f"{self.desk.t('Thinking traps')}  {count}" if count else self.desk.t("Thinking traps")

    def reread(self) -> None:
        """A note that has gone leads back to the deck."""
        note = self.desk.workshop.get(TrapNote, self._note_id)
        if self._note_id and note is None:
            self._note_id = self._card_key = ""
        if note or self._card_key:
            self.card.show_card(self._card_of(note) if note else self._card(self._card_key), note)
        else:
            self.deck.show_deck(decks.trap_cards(self.desk.t.language), self.desk.workshop.all(TrapNote))
        self.card.setVisible(bool(note or self._card_key))
        self.deck.setHidden(bool(note or self._card_key))

    def settle(self) -> None:
        self.card.answer.settle()

    def first(self) -> QWidget | None:
        return self.card.to_deck if self.card.isVisible() else self.deck.first()

    # The deck, or a card

    def open_card(self, key: str) -> None:
        """Shows a card large."""
        self._card_key, self._note_id = key, ""
        self._reread_and_fit()
        self.card.to_deck.setFocus()

    def open_note(self, id: Id) -> None:
        """Shows what was heard, with its card."""
        self._card_key, self._note_id = "", id
        self._reread_and_fit()
        self.card.to_deck.setFocus()

    def show_deck(self) -> None:
        self.settle()
        self._card_key = self._note_id = ""
        self._reread_and_fit()
        if (first := self.deck.first()) is not None:
            first.setFocus()

    def _reread_and_fit(self) -> None:
        self.reread()
        self.fitted.emit()

    def _card(self, key: str) -> TrapCard:
        found = (one for one in decks.trap_cards(self.desk.t.language) if one.key == key)
        return next(found, TrapCard("", ""))

    def _card_of(self, note: TrapNote) -> TrapCard:
        """The card of a note, with the words as they were noted; a bare one when it is in the deck no more."""
        card = self._card(note.card)
        readings = card.readings or ((note.reading,) if note.reading else ())
        return card._replace(said=note.text, readings=readings)

    # What a person does

    def _hear(self, card: TrapCard, reading: str = "") -> None:
        now, workshop = self._now(), self.desk.workshop
        at = f"{now.hour}:{now.minute:02}"
        if self.desk.do_aloud(lambda: notes.hear_trap(workshop, card.said, card.key, at, reading)):
            self.open_note(self.desk.workshop.all(TrapNote)[-1].id)

    def _set(self, **fields: str) -> bool:
        id = self._note_id
        return not id or self.desk.do(lambda: notes.set_trap(self.desk.workshop, id, **fields))

    def _forget(self) -> None:
        id = self._note_id
        self.show_deck()
        self.desk.do(lambda: notes.remove_trap(self.desk.workshop, id))

    def _ask_to_take_out(self) -> None:
        t, card = self.desk.t, self.card.card
        ways = [("", t("Not now"), "plain"), ("out", t("Take out of the deck"), "primary")]
        sentence = t("The card goes for good. What was noted with it stays.")
        ask(self.window(), t("Take “{title}” out of the deck?", title=card.said), sentence, ways, self._take_out)

    def _take_out(self, answer: str) -> None:
        if not answer:
            return
        try:
            decks.remove_own(self.card.card.key)
        except OSError as error:
            self.desk.refused.emit(self.desk.t(reason_of(error)))
        else:
            self.show_deck()
