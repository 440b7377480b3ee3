"""Keying in one paper slip: a number beside each letter, the sum, and in words why a slip cannot be counted."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QScrollArea, QWidget

from cxworkshop.edits.ballots import options_of
from cxworkshop.model.voting import Criterion, VotingRound
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, emptied, row, scrolling
from cxworkshop.ui.voting.bar import TopBar, big, bottom_bar
from cxworkshop.ui.voting.paper_number import NumberField
from cxworkshop.ui.voting.paper_row import SIDES, SlipRow
from cxworkshop.ui.voting.paper_slip import Slip
from cxworkshop.ui.voting.tick import enlarged

ONE_COLUMN = 6  # targets in one column; more of them go in two
HINTS = {
    True: mark("Type what stands beside each letter, 3, 2 or 1. Tab goes on, a letter jumps, Enter checks."),
    False: mark("Type how many circles are filled beside each letter. Tab goes on, a letter jumps, Enter checks."),
}


class KeysPage(QWidget):
    """Keys: digits write, Tab and arrows go on, A–Z jump, Enter checks, Esc goes back, Space hides."""

    checking = Signal()
    going_back = Signal()
    hiding = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.slip: Slip | None = None
        self.rows: list[SlipRow] = []
        self._top, self._heads = TopBar("", ""), row(gap=12)
        self._title, self._hint = big("", 32), wrapping(plain_label("", "muted"))
        self._sum, self.fault = big("", 20), wrapping(plain_label("", "section", look="bad"))
        self._grid = QGridLayout()
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setHorizontalSpacing(64)
        self._grid.setVerticalSpacing(8)
        page, words, held = column(self), column(gap=8), QWidget()
        words.setContentsMargins(80, 24, 80, 12)
        for widget in (self._title, self._hint):
            words.addWidget(widget)
        inside = column(held)
        inside.setContentsMargins(80, 4, 80, 8)
        inside.addLayout(self._grid)
        inside.addStretch()
        self._area: QScrollArea = scrolling(held)
        page.addWidget(self._top)
        page.addLayout(words)
        page.addWidget(self._area, 1)
        page.addWidget(self._bottom())

    def _bottom(self) -> QWidget:
        t = self._desk.t
        frame, line = bottom_bar(self)
        words = column(gap=2)
        words.addWidget(self._sum)
        words.addWidget(self.fault)
        line.addLayout(words, 1)
        self._check = self._button(t("Check the slip"), "arrow-right", "primary", "check")
        self._check.clicked.connect(self.go_on)
        for text, icon, name, signal in (
            (t("Hide (Space)"), "eye-off", "hide", self.hiding),
            (t("Leave it out"), "x", "out", None),
            (t("Back to the list"), "arrow-left", "back", self.going_back),
        ):
            button = self._button(text, icon, "plain", name)
            button.clicked.connect(signal.emit if signal is not None else self.leave_out)
            line.addWidget(button)
        line.addWidget(self._check)
        return frame

    def _button(self, text: str, icon: str, look: str, name: str) -> Button:
        button = enlarged(Button(text, icon, look))
        button.setObjectName(f"voting.paper.{name}")
        return button

    # Shows

    def begin(self, voting_round: VotingRound, title: str, left: str, sides: Sequence[Criterion]) -> None:
        """An empty slip of a pile; `left` says how many are still to come."""
        options = options_of(self._desk.workshop, voting_round.id)
        self.slip = Slip(voting_round, options, sides)
        self._top.title.setText(title)
        self._top.sentence.setText(left)
        self._title.setText(voting_round.question)
        self._hint.setText(self._desk.t(HINTS[self.slip.weighted]))
        self._fill()
        self._reread()

    def _fill(self) -> None:
        emptied(self._grid)
        assert self.slip is not None
        t, slip = self._desk.t, self.slip
        self.rows = [SlipRow(t, option, slip.sides) for option in slip.options]
        half = (len(self.rows) + 1) // 2 if len(self.rows) > ONE_COLUMN else len(self.rows)
        for across in range(2 if half < len(self.rows) else 1):
            self._grid.setColumnStretch(across, 1)
            if len(slip.sides) > 1:
                self._grid.addLayout(self._side_heads(slip.sides), 0, across)
        for place, line in enumerate(self.rows):
            self._grid.addWidget(line, 1 + place % half, place // half)
            line.show()  # a layout would show it only later, too late to take the focus
            for field in line.fields:
                field.keyed.connect(lambda number, field=field: self._write(field, number))
        self.fields[0].setFocus()

    def _side_heads(self, sides: Sequence[Criterion]) -> QHBoxLayout:
        heads = row(gap=12)
        heads.addStretch()
        for side in sides:
            head: QLabel = plain_label(self._desk.t(SIDES[side]), "label")
            head.setFixedWidth(64)
            head.setAlignment(Qt.AlignmentFlag.AlignCenter)
            heads.addWidget(head)
        return heads

    @property
    def fields(self) -> list[NumberField]:
        return [field for line in self.rows for field in line.fields]

    def forget(self) -> None:
        """Throws the slip away and takes every trace of it off the page."""
        self.slip = None
        for field in self.fields:
            field.wipe()
        self.rows = []
        emptied(self._grid)
        for label in (self._sum, self.fault):
            label.setText("")

    def _reread(self) -> None:
        if self.slip is None:
            return
        t, slip, faults = self._desk.t, self.slip, self.slip.faults()
        self._sum.setText(" · ".join(self._sum_words(side) for side in slip.sides))
        self.fault.setText("\n".join(t(fault) for fault in faults))
        self.fault.setVisible(bool(faults))
        self._check.setEnabled(not faults)

    def _sum_words(self, side: Criterion) -> str:
        assert self.slip is not None
        t, slip = self._desk.t, self.slip
        words = t("{n} of {whole} dots", n=slip.used(side), whole=slip.whole)
        if slip.weighted:
            words = t("{n} of {whole} numbers", n=slip.used(side), whole=slip.whole)
        return f"{t(SIDES[side])}: {words}" if SIDES[side] else words

    # Does

    def _write(self, field: NumberField, number: int) -> None:
        if self.slip is not None:
            self.slip.write(field.side, field.option_id, number)
            self._reread()

    def go_on(self) -> None:
        """To the check; a slip that breaks a rule stays, and says so again to those who listen."""
        if self.slip is None:
            return
        if self.slip.faults():
            self._desk.said.emit(self.fault.text())
        else:
            self.checking.emit()

    def leave_out(self) -> None:
        """The slip is not counted; the next one begins empty."""
        if self.slip is not None:
            self.slip = Slip(self.slip.voting_round, self.slip.options, self.slip.sides)
            for field in self.fields:
                field.wipe()
            self._reread()
            self.fields[0].setFocus()
            self._desk.said.emit(self._desk.t("Left out. Nothing of this slip is counted."))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus.click() if isinstance(focus, Button) else self.go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.going_back.emit()
        elif event.key() == Qt.Key.Key_Space:
            self.hiding.emit()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        elif event.text().isalpha():
            self._pick(event.text().upper())
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        """To the same side of the next row."""
        fields, focus = self.fields, self.focusWidget()
        if isinstance(focus, NumberField) and fields:
            assert self.slip is not None
            self._go(fields[(fields.index(focus) + by * len(self.slip.sides)) % len(fields)])

    def _pick(self, letter: str) -> None:
        """The row with that letter; the letter again goes on to AA, AB and so on."""
        found = [line.fields[0] for line in self.rows if line.option.letter.startswith(letter)]
        now = self.focusWidget()
        if found:
            self._go(found[(found.index(now) + 1) % len(found) if now in found else 0])

    def _go(self, field: NumberField) -> None:
        field.setFocus()
        self._area.ensureWidgetVisible(field)
