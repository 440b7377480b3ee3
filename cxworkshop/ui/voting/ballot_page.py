"""The secret ballot: rows of targets in the voter's own order, a well of dots, and a way to hide it all at once."""

from __future__ import annotations

import random

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from cxworkshop.edits.ballots import options_of
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import BallotOption, Criterion, VotingRound
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, emptied, scrolling
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import font
from cxworkshop.ui.voting.bar import TopBar, big, bottom_bar
from cxworkshop.ui.voting.dots import Well
from cxworkshop.ui.voting.draft import Draft
from cxworkshop.ui.voting.name_page import note_on_secrecy
from cxworkshop.ui.voting.option_row import OptionRow
from cxworkshop.ui.voting.spoken import side_words, spoken_row, well_words
from cxworkshop.ui.voting.tick import enlarged

HINTS = {
    "dots": mark("Tap a row to give a dot. Tap a dot to take it back. At most {cap} on one."),
    "weighted": mark("Tap a row to give your 3, then your 2, then your 1. Tap a number to take it back."),
    "two_criteria": mark("Tap a row to give a dot. Tap a dot to take it back. One on each at most."),
    "runoff": mark("Tap the one you want. Tap the dot to take it back."),
}


class BallotPage(QWidget):
    """Keys: A–Z pick, + and − change, Backspace removes, Ctrl Z undoes, Enter goes on, Space hides."""

    checking = Signal()
    not_me = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.draft: Draft | None = None
        self.side: Criterion = "main"
        self.rows: list[OptionRow] = []
        self._top = TopBar("", desk.t("Nobody can see this on the projector."))
        self._question, self._hint = big("", 40), wrapping(plain_label("", "muted"))
        self._hint.setFont(font(18))
        self.well, self._note = Well(), wrapping(plain_label("", "muted"))
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(4)
        self._lay_out()
        self._add_keys()

    # Made of

    def _lay_out(self) -> None:
        t = self._desk.t
        self._sheet = QWidget()
        sheet = column(self._sheet)
        sheet.addWidget(self._words())
        held = QWidget()
        inside = column(held)
        inside.setContentsMargins(76, 0, 76, 8)
        inside.addLayout(self._grid)
        inside.addStretch()
        sheet.addWidget(scrolling(held), 1)
        self.cover = big(t("Hidden. Space, or a tap on Hide, shows it again."), 28)
        self.cover.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._sheet)
        self._stack.addWidget(self.cover)
        page = column(self)
        page.addWidget(self._top)
        page.addWidget(self._stack, 1)
        page.addWidget(self._bottom())
        self._not_me = Button(t("Not me"), "user-x")
        self._not_me.setObjectName("voting.ballot.not_me")
        self._not_me.clicked.connect(self.not_me.emit)
        self._top.line.addWidget(self._not_me)

    def _words(self) -> QWidget:
        self._head = QWidget()
        inside: QVBoxLayout = column(self._head, gap=8)
        inside.setContentsMargins(80, 32, 80, 16)
        inside.addWidget(self._question)
        inside.addWidget(self._hint)
        inside.addStretch()
        return self._head

    def _bottom(self) -> QWidget:
        t = self._desk.t
        frame, line = bottom_bar(self)
        self.hide_button = Button(t("Hide"), "eye-off")
        self.hide_button.setObjectName("voting.ballot.hide")
        set_tip(self.hide_button, t("Space"))
        self.next_button = Button(t("Check my choices"), "arrow-right", "primary")
        self.next_button.setObjectName("voting.ballot.check")
        for button in (self.hide_button, self.next_button):
            enlarged(button)
        self.hide_button.clicked.connect(self.toggle_hidden)
        self.next_button.clicked.connect(self.go_on)
        line.addWidget(self.well)
        line.addWidget(self._note, 1)
        line.addWidget(self.hide_button)
        line.addWidget(self.next_button)
        return frame

    def _add_keys(self) -> None:
        keys = ((Qt.Key.Key_Space, self.toggle_hidden), (QKeySequence("Ctrl+Z"), self.undo))
        for key, slot in keys:
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # Shows

    def begin(self, voting_round: VotingRound, person: Participant) -> None:
        """An empty ballot, its rows shuffled for this voter; the order is written nowhere."""
        t = self._desk.t
        self._round, self.draft = voting_round, Draft(voting_round)
        title = t("Your secret ballot, {name}") if voting_round.secrecy == "secret" else t("Your ballot, {name}")
        self._top.title.setText(title.replace("{name}", person.name))
        self._question.setText(voting_round.question)
        self._note.setText(t(note_on_secrecy(voting_round)))
        options = options_of(self._desk.workshop, voting_round.id)
        random.SystemRandom().shuffle(options)
        self._fill(options)
        self._stack.setCurrentIndex(0)
        self.show_side(self.draft.sides[0])

    def forget(self) -> None:
        """Throws the draft away and takes every trace of it off the page."""
        self.draft = None
        self.rows = []
        emptied(self._grid)
        self.well.show_left([], 0, False, "", "")

    def _fill(self, options: list[BallotOption]) -> None:
        emptied(self._grid)
        self.rows = [OptionRow(option.id, option.letter, option.title_snapshot) for option in options]
        half = (len(self.rows) + 1) // 2 if len(self.rows) > 5 else len(self.rows)
        for place, row in enumerate(self.rows):
            row.given.connect(self.give)
            row.taken.connect(self.take)
            self._grid.addWidget(row, place % half, place // half)
            row.show()  # a layout would show it only later, too late to take the focus

    def show_side(self, side: Criterion) -> None:
        """One side of the ballot at a time; most ballots have only one."""
        t, self.side = self._desk.t, side
        hint = t(HINTS[self._round.method], cap=self._round.cap_per_item)
        self._hint.setText(f"{t(side_words(side))}\n{hint}" if side != "main" else hint)
        last = self.draft is None or side == self.draft.sides[-1]
        self.next_button.set_text(t("Check my choices") if last else t("Next: easy for us to do"))
        self._reread()
        if self.rows:
            self.rows[0].setFocus()

    def _reread(self) -> None:
        if self.draft is None:
            return
        t, left = self._desk.t, self.draft.left(self.side)
        for row in self.rows:
            dots = self.draft.dots(self.side, row.option_id)
            words = spoken_row(t, row.letter, row.title, dots, len(left), self.draft)
            number = dots if self.draft.weighted else 0
            row.show_dots(1 if number else dots, self.draft.places(), number, words)
        self.well.show_left(left, self.draft.whole(), self.draft.weighted, *well_words(t, len(left), self.draft))

    # Does

    def give(self, option_id: Id) -> None:
        if self.draft is None or self.hidden:
            return
        if not self.draft.add(self.side, option_id) and not self.draft.left(self.side):
            self.well.shake()
        self._reread()

    def take(self, option_id: Id) -> None:
        if self.draft is not None and not self.hidden and self.draft.take(self.side, option_id):
            self._reread()

    def undo(self) -> None:
        side = self.draft.undo() if self.draft is not None and not self.hidden else None
        if side is not None:
            self.show_side(side) if side != self.side else self._reread()

    def go_on(self) -> None:
        """To the other side if there is one, else to the check."""
        if self.draft is None or self.hidden:
            return
        if self.side != self.draft.sides[-1]:
            self.show_side(self.draft.sides[-1])
        else:
            self.checking.emit()

    @property
    def hidden(self) -> bool:
        return self._stack.currentIndex() == 1

    def toggle_hidden(self) -> None:
        """Blanks rows, well and words at once, or shows them again."""
        self._stack.setCurrentIndex(0 if self.hidden else 1)
        self.well.setVisible(not self.hidden)
        self.next_button.setEnabled(not self.hidden)
        self.hide_button.set_text(self._desk.t("Show") if self.hidden else self._desk.t("Hide"))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self._row_in_focus()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            focus.click() if isinstance(focus, Button) else self.go_on()
        elif event.text() == "+" and row:
            self.give(row.option_id)
        elif (event.text() in ("-", "−") or event.key() == Qt.Key.Key_Backspace) and row:
            self.take(row.option_id)
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Right, Qt.Key.Key_Left) and self.rows:
            self._step(event.key(), row)
        elif event.text().isalpha() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._pick(event.text().upper())
        else:
            super().keyPressEvent(event)

    def _row_in_focus(self) -> OptionRow | None:
        focus = self.focusWidget()
        return focus if isinstance(focus, OptionRow) else None

    def _pick(self, letter: str) -> None:
        """The row with that letter; the letter again goes on to AA, AB and so on."""
        found = [row for row in sorted(self.rows, key=lambda row: row.letter) if row.letter.startswith(letter)]
        now = self._row_in_focus()
        if found and not self.hidden:
            found[(found.index(now) + 1) % len(found) if now in found else 0].setFocus()

    def _step(self, key: int, row: OptionRow | None) -> None:
        by = 1 if key in (Qt.Key.Key_Down, Qt.Key.Key_Right) else -1
        place = self.rows.index(row) + by if row in self.rows else 0
        self.rows[place % len(self.rows)].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows start below the top third, where everybody reaches them."""
        super().resizeEvent(event)
        self._head.setMinimumHeight(max(0, self.height() // 3 - self._top.height()))
