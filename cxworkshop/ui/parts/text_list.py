"""A list of short texts written in place: Enter adds, Alt with arrows and dragging move, emptying removes."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.carrying import Landing
from cxworkshop.ui.parts.list_row import Entry, ListRow
from cxworkshop.ui.parts.panel import column, row


class Verbs(NamedTuple):
    """Where the texts live and how they are changed; places count from 1."""

    read: Callable[[Workshop], list[tuple[Id, str]]]
    add: Callable[[Workshop, str], Change]
    set: Callable[[Workshop, Id, str], Change]
    move: Callable[[Workshop, Id, int], Change]
    remove: Callable[[Workshop, Id], Change]


class TextList(QWidget):
    """Rows, and a field to write the next one in, which stands out less when it is indented. `fitted` tells that
    there are more or fewer rows.
    """

    fitted = Signal()

    def __init__(
        self,
        desk: Desk,
        stem: str,
        limit: int,
        verbs: Verbs,
        make_row: Callable[[Desk, int], ListRow],
        gap: int = 0,
        indent: int = 0,
    ) -> None:
        super().__init__()
        self._desk, self._stem, self._limit, self._verbs, self._make_row = desk, stem, limit, verbs, make_row
        self._name = ""
        self.rows: list[ListRow] = []
        self._landing = Landing(self, lambda: self.rows, lambda was, place: self._move(self.rows[was], place))
        self.entry = Entry(limit)
        self.entry.setObjectName(f"{stem}.new")
        self.entry.returnPressed.connect(self.add)
        self.entry.left.connect(self.add)
        self._inside = column(gap=gap)
        self._lay_out(gap, indent)
        self.entry.setVisible(not desk.read_only)

    def _lay_out(self, gap: int, indent: int) -> None:
        whole, last = column(self, gap=gap), row(gap=0)
        last.addSpacing(indent)
        last.addWidget(self.entry)
        if indent:
            self.entry.setProperty("look", "quiet")
        whole.addLayout(self._inside)
        whole.addLayout(last)

    def call(self, stem: str) -> None:
        """Gives the list another stem for the names of what is in it."""
        self._stem = stem
        self.entry.setObjectName(f"{stem}.new")
        self._name_rows()

    def speak(self, name: str, hint: str) -> None:
        """What the list is called, and what its empty field asks for."""
        self._name = name
        self.entry.setPlaceholderText(hint)
        self.entry.setAccessibleName(hint)
        self._name_rows()

    def reread(self) -> None:
        """Shows the list. A row keeps its widget as long as its text is there, so the cursor stays where it was."""
        lines = self._verbs.read(self._desk.workshop)
        known = {one.key: one for one in self.rows}
        wanted = [known.pop(key) if key in known else self._new_row() for key, _ in lines]
        for gone in known.values():
            self._let_go(gone)
        for place, (one, (key, text)) in enumerate(zip(wanted, lines, strict=True)):
            if self._inside.indexOf(one) != place:
                self._inside.insertWidget(place, one)
            one.show_line(key, text)
        before, self.rows = self.rows, wanted
        self._name_rows()
        if len(before) != len(wanted):
            self.fitted.emit()

    def settle(self) -> None:
        """Keeps what is being typed, the next text too."""
        for one in self.rows:
            one.text.settle()
        self.add()

    def add(self) -> None:
        text = clean_line(self.entry.text())
        if text and not self._desk.read_only and self._desk.do(lambda: self._verbs.add(self._desk.workshop, text)):
            self.entry.settle()
            self.entry.clear()

    def _name_rows(self) -> None:
        for place, one in enumerate(self.rows, 1):
            one.say(self._desk.t, self._stem, self._name, place, alone=len(self.rows) < 2)

    def _new_row(self) -> ListRow:
        one = self._make_row(self._desk, self._limit)
        one.text.settled.connect(lambda text: self._write(one, text))
        one.text.left.connect(lambda: self._left(one))
        one.text.entered.connect(lambda: self._focus(self.rows.index(one) + 1))
        one.text.stepped.connect(lambda by: self._step(one, by))
        one.text.rubbed_out.connect(lambda: self._remove(one, back=True))
        one.text.textChanged.connect(self.fitted)
        one.remove.clicked.connect(lambda: self._remove(one))
        self._landing.listen(one.grip.carry, one)
        return one

    def _let_go(self, one: ListRow) -> None:
        one.text.blockSignals(True)  # what is taken away has nothing more to say
        one.hide()
        self._inside.removeWidget(one)
        one.deleteLater()

    def _write(self, one: ListRow, text: str) -> None:
        """An emptied row waits: it goes when it is left."""
        text = clean_line(text)
        done = bool(text) and self._desk.do(lambda: self._verbs.set(self._desk.workshop, one.key, text))
        one.text.hold(not done)

    def _left(self, one: ListRow) -> None:
        if one in self.rows and not clean_line(one.text.text()):
            self._take_out(one)

    def _remove(self, one: ListRow, back: bool = False) -> None:
        """Takes a row out and goes on in the next one, or in the one before after Backspace."""
        if one in self.rows:
            place = self.rows.index(one)
            self._take_out(one)
            self._focus(max(0, place - 1) if back else place)

    def _take_out(self, one: ListRow) -> None:
        one.text.hold(False)
        self._desk.do(lambda: self._verbs.remove(self._desk.workshop, one.key))

    def _step(self, one: ListRow, by: int) -> None:
        place = self.rows.index(one) + by
        if 0 <= place < len(self.rows):
            self._move(one, place)

    def _move(self, one: ListRow, place: int) -> None:
        one.text.settle()
        if self._desk.do(lambda: self._verbs.move(self._desk.workshop, one.key, place + 1)):
            self._focus(place)

    def _focus(self, place: int) -> None:
        (self.rows[place].text if place < len(self.rows) else self.entry).setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._landing.paint(QPainter(self))
