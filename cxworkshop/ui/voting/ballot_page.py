"""The secret ballot: rows of targets in the voter's own order, a well of dots, and a way to hide it all at once."""

from __future__ import annotations

import random

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.ballots import options_of
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.sides import sides_of
from cxworkshop.model.voting import BallotOption, Criterion, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.voting.ballot_sheet import BallotSheet
from cxworkshop.ui.voting.carrying import Carrying
from cxworkshop.ui.voting.draft import Draft
from cxworkshop.ui.voting.name_page import note_on_secrecy
from cxworkshop.ui.voting.option_row import OptionRow
from cxworkshop.ui.voting.option_rows import STEPS
from cxworkshop.ui.voting.spoken import hint_words, spoken_row, well_words


class BallotPage(BallotSheet):
    """Keys: A–Z pick, + and − change, Backspace removes, Ctrl Z undoes, Enter goes on, Space hides. It is bare, with no
    row on it, until `uncover` is called.
    """

    checking = Signal()
    not_me = Signal()
    hiding = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk.t, parent)
        self._desk = desk
        self.draft: Draft | None = None
        self.side: Criterion = "main"
        self._order: list[BallotOption] = []
        self._saying = QTimer(self)  # the words of the other rows can wait until the dot is painted
        self._saying.setSingleShot(True)
        self._saying.timeout.connect(self._say_rows)
        self._carrying = Carrying(self, self.well, self.sheet)
        self._wire()

    def _wire(self) -> None:
        self.sheet.given.connect(self.give)
        self.sheet.taken.connect(self.take)
        self._carrying.given.connect(self.give)
        self.not_me_button.clicked.connect(self.not_me.emit)
        self.hide_button.clicked.connect(self.hiding.emit)
        self.next_button.clicked.connect(self.go_on)
        for key, slot in ((Qt.Key.Key_Space, self.hiding.emit), (QKeySequence("Ctrl+Z"), self.undo)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # Shows

    @property
    def rows(self) -> list[OptionRow]:
        return self.sheet.rows

    @property
    def hidden(self) -> bool:
        """Whether nothing of the ballot is on the page."""
        return not self.rows

    def begin(self, voting_round: VotingRound, person: Participant) -> None:
        """An empty ballot, its rows shuffled for this voter unless the round says otherwise; the order is written
        nowhere.
        """
        t, workshop = self._desk.t, self._desk.workshop
        self._round = voting_round
        self.draft = Draft(voting_round, sides_of(workshop, voting_round, person.id))
        self.side = self.draft.sides[0]
        secret = voting_round.secrecy == "secret"
        name = {"name": person.name}
        self.top.title.setText(t("Your secret ballot, {name}", **name) if secret else t("Your ballot, {name}", **name))
        quiet = t("Hides itself when nothing happens.") if voting_round.collect == "at_screen" else ""
        self.top.sentence.setText(quiet or t("Nobody can see this on the projector."))
        self.question.setText(voting_round.question)
        self.note.setText(t(note_on_secrecy(voting_round)))
        self._order = options_of(workshop, voting_round.id)
        if voting_round.order == "random":
            random.SystemRandom().shuffle(self._order)
        self.cover()

    def show_count(self, seconds: int) -> None:
        """How long until the dots show."""
        self.count.show_count(seconds)
        self.show_rows(False)

    def uncover(self) -> None:
        """The rows, with the dots as they were left."""
        if self.draft is None:
            return
        self.sheet.fill(self._order, self._round.collect == "at_screen")
        self.show_rows(True)
        self.well.show()
        self.next_button.setEnabled(True)
        self.show_side(self.side)

    def cover(self) -> None:
        """Takes rows and well off the page at once; the draft stays."""
        self._saying.stop()
        self._carrying.call_off()
        self.sheet.clear()
        self.well.show_left([], 0, False, "", "")
        self.well.hide()
        self.next_button.setEnabled(False)

    def forget(self) -> None:
        """Throws the draft away and takes every trace of it off the page."""
        self.draft, self._order = None, []
        self.top.title.setText("")
        self.cover()

    def show_side(self, side: Criterion) -> None:
        """One side of the ballot at a time; most ballots have only one."""
        if self.draft is None:
            return
        t, self.side = self._desk.t, side
        self.hint.setText(hint_words(t, self._round, side))
        last = side == self.draft.sides[-1]
        self.next_button.set_text(t("Check my choices") if last else t("Next: easy for us to do"))
        for row in self.rows:
            self._show_row(row)
        self._show_well()
        if self.rows:
            self.rows[0].setFocus()

    def _show_row(self, row: OptionRow) -> None:
        if self.draft is not None:
            dots = self.draft.dots(self.side, row.option_id)
            number = dots if self.draft.weighted else 0
            row.show_dots(1 if number else dots, self.draft.places(), number, self._words_of(row, dots))

    def _words_of(self, row: OptionRow, dots: int) -> str:
        assert self.draft is not None
        left = len(self.draft.left(self.side))
        return spoken_row(self._desk.t, row.letter, row.title, dots, left, self.draft)

    def _say_rows(self) -> None:
        for row in self.rows:
            if self.draft is not None:
                row.say(self._words_of(row, self.draft.dots(self.side, row.option_id)))

    def _show_well(self) -> None:
        if self.draft is not None:
            left = self.draft.left(self.side)
            words = well_words(self._desk.t, len(left), self.draft)
            self.well.show_left(left, self.draft.whole(), self.draft.weighted, *words)

    def _show_step(self, option_id: Id) -> None:
        """Only the row that was touched, and the well."""
        for row in self.rows:
            if row.option_id == option_id:
                self._show_row(row)
        self._show_well()
        self._saying.start(0)

    # Does

    def give(self, option_id: Id, weight: int = 0) -> None:
        if self.draft is None or self.hidden:
            return
        if self.draft.add(self.side, option_id, weight):
            self._show_step(option_id)
        elif not self.draft.left(self.side):
            self.well.shake()

    def take(self, option_id: Id) -> None:
        if self.draft is not None and not self.hidden and self.draft.take(self.side, option_id):
            self._show_step(option_id)

    def undo(self) -> None:
        side = self.draft.undo() if self.draft is not None and not self.hidden else None
        if side is not None and side != self.side:
            self.show_side(side)
        elif side is not None:
            for row in self.rows:
                self._show_row(row)
            self._show_well()

    def go_on(self) -> None:
        """To the other side if there is one, else to the check."""
        if self.draft is None or self.hidden:
            return
        if self.side != self.draft.sides[-1]:
            self.show_side(self.draft.sides[-1])
        else:
            self.checking.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row, key = self.sheet.current, event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            focus.click() if isinstance(focus, Button) else self.go_on()
        elif event.text() == "+" and row:
            self.give(row.option_id)
        elif (event.text() in ("-", "−") or key == Qt.Key.Key_Backspace) and row:
            self.take(row.option_id)
        elif key in STEPS:
            self.sheet.step(key)
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.sheet.pick(event.text().upper())
        else:
            super().keyPressEvent(event)
