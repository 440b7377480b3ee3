"""A list of short texts one writes straight into: Enter adds, Alt with arrows and dragging move, emptying removes."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter, QPaintEvent

from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import clean_line
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.carrying import Landing
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.text_row import Detail, Plus, Row
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.path.card.lines import Lines
from cxworkshop.ui.path.card.part import Part

MakeDetail = Callable[[Desk], Detail]


class Rows(Part):
    """Texts in rows, and one empty row at the end to write the next one in.

    `name` is its key in object names; `heading` and `hint` (in the empty row) are marked texts. `most` hides the empty
    row when there are that many. `detail` makes what stands under each row.
    """

    def __init__(
        self,
        desk: Desk,
        name: str,
        lines: Lines,
        heading: str,
        hint: str,
        most: int | None = None,
        detail: MakeDetail | None = None,
    ) -> None:
        super().__init__(desk)
        self.name, self._lines, self._heading, self._hint = name, lines, heading, hint
        self._most, self._detail = most, detail
        self.setObjectName(f"path.card.{name}")
        self.rows: list[Row] = []
        self._landing = Landing(self, lambda: self.rows, lambda was, place: self._move(self.rows[was], place))
        self.label, self.entry = wrapping(plain_label("", "label")), Writing(lines.limit, patient=True)
        self._inside, self._plus = column(), Plus()
        self._lay_out()

    def _lay_out(self) -> None:
        whole, last = column(self), row(gap=0)
        self.entry.setObjectName(f"path.card.{self.name}.new")
        self.entry.setReadOnly(self.desk.read_only)
        self.entry.setMinimumHeight(40)
        self.entry.entered.connect(self._add)
        self.entry.left.connect(self._add)
        last.addWidget(self._plus)
        last.addWidget(self.entry)
        whole.addWidget(self.label)
        whole.addLayout(self._inside)
        whole.addLayout(last)

    # What is shown

    def read(self, card: Touchpoint) -> None:
        """Shows the list. A row keeps its widget as long as its text is there, so the cursor stays where it was."""
        lines = self._lines.read(self.desk.workshop, card.id)
        known = {one.key: one for one in self.rows}
        wanted = [known.pop(line.key) if line.key in known else self._new_row() for line in lines]
        for gone in known.values():
            self._let_go(gone)
        for place, (one, line) in enumerate(zip(wanted, lines, strict=True)):
            if self._inside.indexOf(one) != place:
                self._inside.insertWidget(place, one)
            one.show_line(line.key, line.text)
        self.rows = wanted
        for last in (self._plus, self.entry):
            last.setVisible(not self.desk.read_only and (self._most is None or len(wanted) < self._most))
        self.entry.take_up(card.id)
        self._name_rows()

    def has_content(self, card: Touchpoint) -> bool:
        return bool(self._lines.read(self.desk.workshop, card.id))

    def retranslate(self) -> None:
        t = self.desk.t
        self.label.setText(t(self._heading))
        self.entry.setPlaceholderText(t(self._hint))
        self.entry.setAccessibleName(t(self._hint))
        self._name_rows()

    def settle(self) -> None:
        for one in self.rows:
            one.settle()
        self._add()

    def forget(self) -> None:
        for one in self.rows:
            self._let_go(one)
        self.rows = []
        self.entry.put_by(self.card_id)

    def _name_rows(self) -> None:
        name = self.desk.t(self._heading)
        for place, one in enumerate(self.rows, 1):
            one.say(name, place, alone=len(self.rows) < 2)

    def _new_row(self) -> Row:
        one = Row(self.desk, self._lines.limit, self._detail(self.desk) if self._detail else None)
        one.setObjectName(self.objectName())
        one.text.settled.connect(lambda text: self._write(one, text))
        one.text.left.connect(lambda: self._left(one))
        one.text.entered.connect(lambda: self._focus(self.rows.index(one) + 1))
        one.text.stepped.connect(lambda by: self._step(one, by))
        one.text.rubbed_out.connect(lambda: self._remove(one, back=True))
        one.remove.clicked.connect(lambda: self._remove(one))
        self._landing.listen(one.grip.carry, one)
        return one

    def _let_go(self, one: Row) -> None:
        one.text.blockSignals(True)  # what is taken away has nothing more to say
        one.hide()
        self._inside.removeWidget(one)
        one.deleteLater()

    # What a person does

    def _add(self) -> None:
        text = clean_line(self.entry.text())
        if text and self.do(lambda workshop: self._lines.add(workshop, self.card_id, text)):
            self.entry.clear_out()
            if self._detail is not None and self.rows:
                self.rows[-1].unfold(True)

    def _write(self, one: Row, text: str) -> None:
        """An emptied row waits: it goes when it is left."""
        text = clean_line(text)
        done = bool(text) and self.do(lambda workshop: self._lines.set(workshop, self.card_id, one.key, text))
        one.text.hold(not done)

    def _left(self, one: Row) -> None:
        if one in self.rows and not clean_line(one.text.text()):
            self._take_out(one)

    def _remove(self, one: Row, back: bool = False) -> None:
        """Takes a row out and goes on in the next one, or in the one before after Backspace."""
        if one in self.rows:
            place = self.rows.index(one)
            self._take_out(one)
            self._focus(max(0, place - 1) if back else place)

    def _take_out(self, one: Row) -> None:
        one.text.hold(False)
        self.do(lambda workshop: self._lines.remove(workshop, self.card_id, one.key))

    def _step(self, one: Row, by: int) -> None:
        place = self.rows.index(one) + by
        if 0 <= place < len(self.rows):
            self._move(one, place)

    def _move(self, one: Row, place: int) -> None:
        one.settle()
        if self.do(lambda workshop: self._lines.move(workshop, self.card_id, one.key, place + 1)):
            self._focus(place)

    def _focus(self, place: int) -> None:
        target = self.rows[place].text if place < len(self.rows) else self.entry
        target.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._landing.paint(QPainter(self))
