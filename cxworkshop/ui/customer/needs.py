"""The further needs of a group: each with how it is known; Enter adds, Alt with arrows and dragging move."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import customer
from cxworkshop.model.customer import Need
from cxworkshop.model.record import Id, clean_line
from cxworkshop.ui.customer.evidence import EvidenceTap
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.carrying import Landing
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.text_row import Grip, Plus
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT

LIMIT = 120


class NeedRow(QWidget):
    """A grip, the text, how it is known, and a way to take it away."""

    def __init__(self, desk: Desk, need_id: Id) -> None:
        super().__init__()
        self._desk, self.id = desk, need_id
        self.grip, self.text, self.evidence, self.remove = Grip(), Writing(LIMIT), EvidenceTap(), IconButton("x", "")
        self.remove.set_icon("x", LIGHT.muted)
        self.text.setReadOnly(desk.read_only)
        for button in (self.evidence, self.remove):
            button.setEnabled(not desk.read_only)
        line = row(self, gap=0)
        line.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.evidence, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        self.remove.setVisible(not desk.read_only)

    def show_need(self, need: Need, place: int, alone: bool) -> None:
        t, stem = self._desk.t, f"customer.need.{place}"
        self.text.setText(need.text)
        self.evidence.show_evidence(need.evidence, t)
        for widget, ending in ((self.text, ""), (self.evidence, ".evidence"), (self.remove, ".remove")):
            widget.setObjectName(f"{stem}{ending}")
        self.text.setAccessibleName(t("Need {n}", n=place))
        self.text.setAccessibleDescription(t("Alt with up or down moves it; emptied, it goes"))
        self.remove.set_tooltip(t("Remove “{title}”", title=need.text))
        set_tip(self.grip, t("Drag to move, or press Alt with up or down"))
        self.grip.setEnabled(not alone and not self._desk.read_only)


class Needs(QWidget):
    """Rows for one group, and an empty line to write the next one in."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._group, self.rows = desk, "", list[NeedRow]()
        self._landing = Landing(self, lambda: self.rows, lambda was, place: self._move(self.rows[was], place))
        self._lines, self.entry, self._plus = column(), Writing(LIMIT, patient=True), Plus()
        self.entry.setObjectName("customer.need.new")
        self.entry.setMinimumHeight(40)
        self.entry.entered.connect(self._add)
        self.entry.left.connect(self._add)
        last, whole = row(gap=0), column(self)
        last.addWidget(self._plus)
        last.addWidget(self.entry)
        whole.addLayout(self._lines)
        whole.addLayout(last)
        for part in (self.entry, self._plus):
            part.setVisible(not desk.read_only)

    def retranslate(self) -> None:
        t = self._desk.t
        self.entry.setPlaceholderText(t("Another need"))
        self.entry.setAccessibleName(t("Another need"))

    def read(self, group_id: Id) -> None:
        """Shows the needs of a group; rows that stay keep their place and their cursor."""
        self._group = group_id
        needs = customer.needs_of(self._desk.workshop, group_id)
        known = {one.id: one for one in self.rows}
        self.rows = [known.pop(one.id) if one.id in known else self._new_row(one.id) for one in needs]
        for gone in known.values():
            self._let_go(gone)
        for place, (one, need) in enumerate(zip(self.rows, needs, strict=True)):
            if self._lines.indexOf(one) != place:
                self._lines.insertWidget(place, one)
            one.show_need(need, place + 1, alone=len(needs) < 2)

    def settle(self) -> None:
        """Writes what is still being typed."""
        for one in self.rows:
            one.text.settle()
        self._add()

    def _new_row(self, id: Id) -> NeedRow:
        one = NeedRow(self._desk, id)
        one.text.settled.connect(lambda text: self._write(one, text))
        one.text.left.connect(lambda: self._left(one))
        one.text.entered.connect(lambda: self._go_to(self.rows.index(one) + 1))
        one.text.stepped.connect(lambda by: self._step(one, by))
        one.text.rubbed_out.connect(lambda: self._remove(one))
        one.remove.clicked.connect(lambda: self._remove(one))
        one.evidence.chosen.connect(lambda key: self._set(one, evidence=key))
        self._landing.listen(one.grip.carry, one)
        return one

    def _let_go(self, one: NeedRow) -> None:
        one.text.blockSignals(True)  # what is taken away has nothing more to say
        one.hide()
        self._lines.removeWidget(one)
        one.deleteLater()

    def _add(self) -> None:
        text, desk = clean_line(self.entry.text()), self._desk
        if text and self._group and desk.do(lambda: customer.add_need(desk.workshop, self._group, text)):
            self.entry.clear_out()

    def _set(self, one: NeedRow, **fields: str) -> bool:
        desk = self._desk
        return desk.workshop.get(Need, one.id) is None or desk.do(
            lambda: customer.set_need(desk.workshop, one.id, **fields)
        )

    def _write(self, one: NeedRow, text: str) -> None:
        """An emptied row waits: it goes when it is left."""
        one.text.hold(not (clean_line(text) and self._set(one, text=text)))

    def _left(self, one: NeedRow) -> None:
        if one in self.rows and not clean_line(one.text.text()):
            self._take_out(one)

    def _remove(self, one: NeedRow) -> None:
        if one in self.rows:
            place = self.rows.index(one)
            self._take_out(one)
            self._go_to(place)

    def _take_out(self, one: NeedRow) -> None:
        desk = self._desk
        one.text.hold(False)
        if desk.workshop.get(Need, one.id) is not None:
            desk.do(lambda: customer.remove_need(desk.workshop, one.id))

    def _step(self, one: NeedRow, by: int) -> None:
        place = self.rows.index(one) + by
        if 0 <= place < len(self.rows):
            self._move(one, place)

    def _move(self, one: NeedRow, place: int) -> None:
        desk = self._desk
        one.text.settle()
        if desk.do_aloud(lambda: customer.move_need(desk.workshop, one.id, place + 1)):
            self._go_to(place)

    def _go_to(self, place: int) -> None:
        (self.rows[place].text if place < len(self.rows) else self.entry).setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._landing.paint(QPainter(self))
