"""The targets beside the pairs: totals, hints, the list, what lies under it, and a line to write the next one in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QScrollArea, QWidget

from cxworkshop.edits import targets
from cxworkshop.insight.targets import balance, standing
from cxworkshop.model.change import Change
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import Panel, column, row, rule, scrolling
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.targets.balance import BalanceBar, ElementTotals
from cxworkshop.ui.targets.below import Below
from cxworkshop.ui.targets.hints import Hints
from cxworkshop.ui.targets.listing import TargetList
from cxworkshop.ui.targets.row_parts import OwnerButton

UNTOUCHED = frozenset({"basics", "agenda_step", "picture", "move", "handover", "deviation", "contingency_plan"})


class TargetsPanel(Panel):
    """`list` is the rows; what they ask for beyond the list is told on by its signals."""

    made = Signal(str)  # a target that was made out of other words, to be reworded

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets.panel")
        self._desk, self._say, self._writer = desk, Spoken(lambda: desk.t), ""
        self._stale = True
        self.count = plain_label("", "label", look="count")
        self._totals, self._bar = ElementTotals(), BalanceBar()
        self.hints, self.list, self.below = Hints(desk), TargetList(desk), Below(desk)
        self._nothing = wrapping(plain_label("", "muted"))
        self.new, self.writer = LineField(targets.TITLE), OwnerButton("pencil")
        self._area = self._scrolled()
        self._lay_out()
        self._wire()
        self.retranslate()

    def retranslate(self) -> None:
        self._say.again()
        self.read()

    def read(self) -> None:
        """Shows what is true now."""
        self._stale, there = False, standing(self._desk.workshop)
        counts = balance(there)
        self.count.setText(str(len(there)))
        self._totals.show_counts(counts, self._desk.t)
        self._bar.show_counts(counts)
        self.hints.read()
        self.list.read()
        self._nothing.setVisible(not there)
        self.below.read()
        self._read_writer()
        let_tab_walk(self)

    def reveal(self, id: Id) -> None:
        """Scrolls to a target, if it is in the list."""
        for one in self.list.rows:
            one.update()
        if (row := self.list.row(id)) is not None:
            self._area.ensureWidgetVisible(row)

    def reveal_soon(self, id: Id) -> None:
        """The same for a target that has just been made, once it has found its place."""
        QTimer.singleShot(0, self, lambda: self.reveal(id))

    # Writing a new one

    def _add(self) -> None:
        author = self._writer or None
        workshop = self._desk.workshop
        change = self._desk.do_aloud(lambda: targets.add_target(workshop, self.new.text(), author_silo_id=author))
        if change:
            self.new.clear()
            self.reveal_soon(change.edits[0].record.id)

    def _read_writer(self) -> None:
        t, silo = self._desk.t, self._desk.workshop.get(Silo, self._writer)
        self.writer.show_silo(silo, t("Written by {name}", name=silo.name) if silo else t("Which silo writes?"))
        self.writer.setVisible(bool(self._desk.workshop.all(Silo)))

    def _choose_writer(self) -> None:
        menu = QMenu(self.writer)
        menu.aboutToHide.connect(menu.deleteLater)
        for one in self._desk.workshop.all(Silo):
            offer(menu, f"{one.code}  {one.name}", lambda id=one.id: self._write_as(id), one.id == self._writer)  # type: ignore[misc]
        offer(menu, self._desk.t("Not said"), lambda: self._write_as(""), not self._writer)
        menu.popup(self.writer.mapToGlobal(QPoint(0, 0)))

    def _write_as(self, silo_id: Id) -> None:
        self._writer = silo_id
        self._read_writer()
        self.new.setFocus()

    def _changed(self, change: Change) -> None:
        """Reads again at once when it is seen, else when it is next shown."""
        if change.kinds() - UNTOUCHED:
            self._stale = True
            if self.isVisible():
                self.read()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.read()

    # Pieces

    def _wire(self) -> None:
        desk = self._desk
        self.new.setObjectName("targets.new")
        self.new.setEnabled(not desk.read_only)
        self.new.returnPressed.connect(self._add)
        self.writer.setObjectName("targets.writer")
        self.writer.setEnabled(not desk.read_only)
        self.writer.clicked.connect(self._choose_writer)
        self.hints.merging.connect(self.list.merge)
        self.below.made.connect(self.made)
        desk.changed.connect(self._changed)
        desk.selected.connect(self.reveal)
        desk.language_changed.connect(self.retranslate)

    def _scrolled(self) -> QScrollArea:
        whole = QWidget()
        inside = column(whole)
        self._nothing.setContentsMargins(24, 24, 24, 24)
        for one in (self.hints, self.list, self._nothing, self.below):
            inside.addWidget(one)
        inside.addStretch()
        area = scrolling(whole)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.carry_in(area)
        return area

    def _lay_out(self) -> None:
        inside = column(self, margin=1)
        inside.addLayout(self._head())
        inside.addWidget(self._bar)
        inside.addWidget(self._area, 1)
        inside.addWidget(rule())
        inside.addLayout(self._foot())
        self._say(self._nothing.setText, mark("No target yet. Write what should get better for the customer, "
                                              "then press Enter."))  # fmt: skip
        self._say(self.new.setPlaceholderText, mark("What gets better? Press Enter"))
        self._say(self.new.setAccessibleName, mark("New target"))

    def _head(self) -> QHBoxLayout:
        head, name = row(gap=8), plain_label("", "section")
        head.setContentsMargins(20, 13, 16, 12)
        self._say(name.setText, mark("Targets"))
        head.addWidget(name)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._totals, 1)
        return head

    def _foot(self) -> QHBoxLayout:
        line = row(gap=4)
        line.setContentsMargins(16, 4, 12, 4)
        line.addWidget(self.new, 1)
        line.addWidget(self.writer)
        return line
