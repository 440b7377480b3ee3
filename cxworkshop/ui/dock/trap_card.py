"""One thinking trap, large enough for the room: what was said, what may be meant, and what to ask back."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.library.decks import TrapCard, reading_no
from cxworkshop.model.notes import TrapNote
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.dock.words_button import WordsButton
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.field import TextField
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row
from cxworkshop.ui.theme import LIGHT, font

ANSWER = 300


class TrapCardView(QWidget):
    """A card of the deck, or one that was heard with its note. It only tells what a person does with it."""

    back = Signal()
    said = Signal(str)  # it was said now; with the reading that was meant, or ""
    meant = Signal(str)  # the reading of the note; "" takes it back
    answered = Signal(str)
    forgotten = Signal()  # the note is to go
    taken_out = Signal()  # the own card is to go

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.card = TrapCard("", "")
        self.note: TrapNote | None = None
        self.to_deck = Button("", "arrow-left", "quiet")
        self.to_deck.setObjectName("dock.traps.back")
        self.quote, self.when = wrapping(plain_label("", "display", look="accent")), plain_label("", "label")
        self.question, self._meant = wrapping(plain_label("", "section")), plain_label("", "label")
        self._answer_name, self.answer = plain_label("", "label"), TextField(ANSWER, lines=2)
        self.answer.setObjectName("dock.traps.answer")
        self.said_now, self.forget = Button("", "quote", "primary"), Button("", look="quiet")
        self.take_out = Button("", look="quiet")
        for name, button in (("said", self.said_now), ("forget", self.forget), ("take_out", self.take_out)):
            button.setObjectName(f"dock.traps.{name}")
        self.readings: list[WordsButton] = []
        self._held = False  # the answer was refused and waits to be mended
        self._lay_out()
        self._wire()

    def _lay_out(self) -> None:
        self._places, self._ask = column(gap=8), Panel(look="well")
        ask = row(self._ask, margin=16, gap=12)
        sign = plain_label("")
        sign.setPixmap(icon("message-circle", LIGHT.accent, 26).pixmap(QSize(26, 26)))
        ask.addWidget(sign)
        ask.addWidget(self.question, 1)
        head, foot = row(), row()
        head.addWidget(self.to_deck)
        head.addStretch()
        head.addWidget(self.when)
        for button in (self.said_now, self.forget, self.take_out):
            foot.addWidget(button)
        foot.addStretch()
        lines = column(self, gap=12)
        lines.addLayout(head)
        lines.addWidget(self.quote)
        lines.addWidget(self._meant)
        lines.addLayout(self._places)
        lines.addWidget(self._ask)
        for widget in (self._answer_name, self.answer):
            lines.addWidget(widget)
        lines.addLayout(foot)

    def _wire(self) -> None:
        self.to_deck.clicked.connect(self.back)
        self.said_now.clicked.connect(lambda: self.said.emit(""))
        self.answer.settled.connect(self.answered)
        self.forget.clicked.connect(self.forgotten)
        self.take_out.clicked.connect(self.taken_out)

    def show_card(self, card: TrapCard, note: TrapNote | None) -> None:
        """Shows a card; with its note, what was meant and answered."""
        t, changed = self._desk.t, card != self.card
        self._held = self._held and note is not None and self.note is not None and note.id == self.note.id
        self.card, self.note = card, note
        self.to_deck.set_text(t("All cards"))
        self.quote.setFont(font(28 if len(card.said) <= 60 else 22, 700))
        self.quote.setText(t("“{words}”", words=card.said))
        self.when.setText(t("Said at {time}", time=note.said_at) if note and note.said_at else "")
        self._meant.setText(t("Which did they mean?"))
        self._meant.setVisible(bool(card.readings))
        self.question.setText(card.ask)
        self._ask.setVisible(bool(card.ask))
        if changed or len(self.readings) != len(card.readings):
            self._make_readings()
        self._mark_reading()
        self._show_note()

    def hold_answer(self, held: bool) -> None:
        """Keeps what is written as the answer although it was refused, until it is mended."""
        self._held = held

    def _show_note(self) -> None:
        t, note, may = self._desk.t, self.note, not self._desk.read_only
        self._answer_name.setText(t("What was answered"))
        self.answer.setAccessibleName(t("What was answered"))
        self.answer.setPlaceholderText(t("In a few words, so that it is not said for nothing"))
        self.answer.setReadOnly(not may)
        for widget in (self._answer_name, self.answer):
            widget.setVisible(note is not None)
        if not self._held:
            self.answer.setText(note.answer if note else "")
        self.said_now.set_text(t("It was said"))
        self.said_now.setVisible(may and note is None)
        self.forget.set_text(t("It was not said"))
        self.forget.setVisible(may and note is not None)
        self.take_out.set_text(t("Take out of the deck"))
        self.take_out.setVisible(self.card.is_own and note is None)

    def _make_readings(self) -> None:
        emptied(self._places)
        self.readings = []
        for place, words in enumerate(self.card.readings):
            button = WordsButton("circle", "circle-check")
            button.setCheckable(True)
            button.setObjectName(f"dock.traps.reading.{place + 1}")
            button.say(words)
            button.setEnabled(not self._desk.read_only)
            button.clicked.connect(lambda _=False, place=place: self._choose(place))
            self.readings.append(button)
            self._places.addWidget(button)

    def _mark_reading(self) -> None:
        chosen = reading_no(self.card, self.note.reading) if self.note else None
        for place, button in enumerate(self.readings):
            button.setChecked(place == chosen)

    def _choose(self, place: int) -> None:
        """A reading of a card that nobody has logged yet logs it too; the one that is chosen is taken back."""
        words = self.card.readings[place]
        if self.note is None:
            self.said.emit(words)
        else:
            self.meant.emit(words if self.readings[place].isChecked() else "")
        self._mark_reading()
