"""The deck of thinking traps as a list, what was heard today, and a place to write an own card."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxworkshop.library import decks
from cxworkshop.library.decks import TrapCard
from cxworkshop.model.change import Refused
from cxworkshop.model.notes import TrapNote
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk, reason_of
from cxworkshop.ui.dock.words_button import WordsButton
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row


class TrapDeck(QWidget):
    """Tells which card is wanted large, which was said now, and which note is wanted."""

    wanted = Signal(str)  # the key of a card
    said = Signal(str)  # the key of a card
    note_wanted = Signal(str)  # the id of a note
    grown = Signal()  # it has another height, or another card

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: tuple[object, ...] = ()
        self._sentence = wrapping(plain_label("", "muted"))
        self._heard_name, self._deck_name = plain_label("", "strong"), plain_label("", "strong")
        self._heard, self._cards = column(gap=8), column(gap=4)
        self.own = OwnCard(desk)
        self.own.added.connect(self.grown)
        self.own.unfolded.connect(self.grown)
        lines = column(self, gap=12)
        lines.addWidget(self._sentence)
        for name, rows in ((self._heard_name, self._heard), (self._deck_name, self._cards)):
            lines.addWidget(name)
            lines.addLayout(rows)
        lines.addWidget(self.own)

    def show_deck(self, cards: list[TrapCard], notes: list[TrapNote]) -> None:
        """Makes the rows anew when they are others."""
        t = self._desk.t
        self._sentence.setText(t("The same sentences are said in every room. Tap when you hear one, and ask back."))
        self._heard_name.setText(t("Heard today"))
        self._heard_name.setVisible(bool(notes))
        self._deck_name.setText(t("The deck"))
        self.own.retranslate()
        shown = (t.language, tuple(cards), tuple(notes))
        if shown == self._shown:
            return
        self._shown = shown
        self._fill(self._heard, [self._heard_row(note, place) for place, note in enumerate(notes, 1)])
        emptied(self._cards)
        for card in cards:
            self._cards.addLayout(self._card_row(card))

    def first(self) -> QWidget | None:
        """The first card of the deck."""
        return self.findChild(WordsButton, "dock.traps.card.1") or self.findChild(WordsButton)

    def _fill(self, place: QVBoxLayout, widgets: list[WordsButton]) -> None:
        emptied(place)
        for widget in widgets:
            place.addWidget(widget)

    def _heard_row(self, note: TrapNote, place: int) -> WordsButton:
        t, button = self._desk.t, WordsButton("quote")
        meant = note.reading or t("Which did they mean?")
        button.say(note.text, " · ".join(part for part in (note.said_at, meant, note.answer) if part))
        button.setObjectName(f"dock.traps.heard.{place}")
        button.clicked.connect(lambda: self.note_wanted.emit(note.id))
        return button

    def _card_row(self, card: TrapCard) -> QHBoxLayout:
        line, t = row(gap=8), self._desk.t
        button, said = WordsButton("lightbulb"), Button(t("Said"))
        button.say(card.said, t("your own card") if card.is_own else "")
        button.setObjectName(f"dock.traps.card.{card.key}")
        button.clicked.connect(lambda: self.wanted.emit(card.key))
        said.setObjectName(f"dock.traps.said.{card.key}")
        said.setAccessibleName(t("“{words}” was said", words=card.said))
        said.setEnabled(not self._desk.read_only)
        said.clicked.connect(lambda: self.said.emit(card.key))
        line.addWidget(button, 1)
        line.addWidget(said)
        return line


FIELDS = (
    ("said", decks.SAID, mark("What is said")),
    ("one", decks.READING, mark("It may mean this")),
    ("other", decks.READING, mark("Or it may mean this")),
    ("ask", decks.ASK, mark("What to ask back")),
)


class OwnCard(QWidget):
    """A card of one's own: it stays on this computer for the next workshop."""

    added = Signal()
    unfolded = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.open, self.add = Button("", "plus"), Button("", look="primary")
        self.open.setObjectName("dock.traps.own")
        self.add.setObjectName("dock.traps.own.add")
        self.open.setCheckable(True)
        self.fields = {name: LineField(limit) for name, limit, _ in FIELDS}
        for name, field in self.fields.items():
            field.setObjectName(f"dock.traps.own.{name}")
            # later: the form goes, and Enter is not to press what then has the keyboard
            field.returnPressed.connect(self._add, Qt.ConnectionType.QueuedConnection)
        self._form, self._told = Panel(look="well"), wrapping(plain_label("", "least"))
        self.open.toggled.connect(self._unfold)
        self.add.clicked.connect(self._add)
        self._lay_out()

    def _lay_out(self) -> None:
        inside, last = column(self._form, margin=12, gap=4), row()
        for field in self.fields.values():
            inside.addWidget(field)
        last.addWidget(self._told, 1)
        last.addWidget(self.add)
        inside.addLayout(last)
        lines, head = column(self, gap=8), row()
        head.addWidget(self.open)
        head.addStretch()
        lines.addLayout(head)
        lines.addWidget(self._form)
        self._form.hide()

    def retranslate(self) -> None:
        t = self._desk.t
        self.open.set_text(t("Write your own card"))
        self.add.set_text(t("Add to the deck"))
        self._told.setText(t("It stays on this computer for the next workshop."))
        for name, _, words in FIELDS:
            self.fields[name].setPlaceholderText(t(words))
            self.fields[name].setAccessibleName(t(words))

    def _unfold(self, open: bool) -> None:
        self._form.setVisible(open)
        self.unfolded.emit()
        if open:
            self.fields["said"].setFocus()

    def _add(self) -> None:
        texts = {name: field.text() for name, field in self.fields.items()}
        try:
            decks.add_own(texts["said"], texts["ask"], (texts["one"], texts["other"]))
        except Refused as refusal:
            self._desk.refused.emit(self._desk.t(refusal.phrase))
            self.fields["said"].setFocus()
        except OSError as error:
            self._desk.refused.emit(self._desk.t(reason_of(error)))
        else:
            for field in self.fields.values():
                field.settle()
                field.clear()
            self.open.setFocus()
            self.open.setChecked(False)
            self.added.emit()
