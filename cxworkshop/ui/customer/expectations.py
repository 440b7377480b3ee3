"""The middle: what the group in focus expects, and when the list is looked at again."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from cxworkshop.edits import customer
from cxworkshop.insight.customer import review_day, sources_count, today
from cxworkshop.model.customer import CustomerGroup, Expectation
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.customer.expectation_form import ExpectationForm
from cxworkshop.ui.customer.expectation_row import ExpectationRow
from cxworkshop.ui.customer.giving import group_menu
from cxworkshop.ui.customer.review_foot import ReviewFoot
from cxworkshop.ui.customer.row_list import RowList
from cxworkshop.ui.customer.words import SOURCES
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import Panel, column, row, rule, scrolling
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.theme import font


class Expectations(Panel):
    """`carried` tells where a row is being carried, None when it is not any more; `taken` may give a row that is
    dropped outside to another group.
    """

    carried = Signal(object)

    def __init__(self, desk: Desk, taken: Callable[[Id, QPoint], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self._group: CustomerGroup | None = None
        self._only, self._taken = "", taken
        self.form = ExpectationForm(desk, self)
        self.form.closed.connect(self._give_focus_back)
        self.list = RowList(self._new_row, self._move, self._take)
        self._count, self._empty = plain_label("", "label", look="count"), wrapping(plain_label("", "muted"))
        self.sieve, self.add = IconButton("list-filter", ""), Button("", "plus")
        self.foot = ReviewFoot(desk)
        self._from: QWidget = self.add
        self._wire()
        self._lay_out()

    @property
    def rows(self) -> list[ExpectationRow]:
        return self.list.rows

    # What is shown

    def read(self, group: CustomerGroup | None) -> None:
        """Shows what a group expects; rows that stay keep their place and their focus."""
        if (group.id if group else "") != (self._group.id if self._group else ""):
            self._only = ""
        self._group = group
        every = self._every()
        shown = [one for one in every if self._only in ("", one.source)]
        if every and not shown:
            self._only, shown = "", every
        self._count.setText(str(len(every)))
        self._count.setVisible(bool(every))
        self._empty.setVisible(not every)
        self._show_rows(shown, every)
        self._show_sieve(every)
        self.foot.show_day(every, group.id if group else None)

    def retranslate(self) -> None:
        self._say.again()

    def _every(self) -> list[Expectation]:
        return customer.expectations_of(self._desk.workshop, self._group.id if self._group else None)

    def _show_rows(self, shown: list[Expectation], every: list[Expectation]) -> None:
        rows = self.list.lay([one.id for one in shown])
        day, now = review_day(every), today(self._desk.workshop, date.today().isoformat())
        for place, (line, one) in enumerate(zip(rows, shown, strict=True), 1):
            line.show_expectation(one, place, day, now)

    def _show_sieve(self, every: list[Expectation]) -> None:
        t, only = self._desk.t, SOURCES.get(self._only)
        self.sieve.setVisible(len(sources_count(every)) > 1)
        self.sieve.set_tooltip(t("Only from: {source}", source=t(only.word)) if only else t("Show by source"))
        self.sieve.setCheckable(True)
        self.sieve.setChecked(only is not None)

    # What a person does

    def _wire(self) -> None:
        self.setObjectName("customer.expectations")
        self.add.setObjectName("customer.expectation.add")
        self.add.setEnabled(not self._desk.read_only)
        self.add.clicked.connect(self._add)
        self.sieve.setObjectName("customer.expectation.sieve")
        self.sieve.clicked.connect(self._open_sieve)

    def _new_row(self, id: Id) -> ExpectationRow:
        line = ExpectationRow(self._desk, id)
        line.clicked.connect(lambda: self._open(line))
        line.stepped.connect(lambda by: self._step(line, by))
        line.gone.connect(lambda: self._remove(line))
        line.typed.connect(lambda level: self._set_level(id, level))
        line.menu_wanted.connect(lambda at: self.menu(line).popup(at))
        line.carry.carried.connect(lambda at: self.carried.emit(at))
        line.carry.put_back.connect(lambda: self.carried.emit(None))
        return line

    def _take(self, line: ExpectationRow, at: QPoint) -> bool:
        self.carried.emit(None)
        return self._taken(line.id, at)

    def menu(self, line: ExpectationRow) -> QMenu:
        """What can be done with one expectation."""
        t = self._desk.t
        menu = group_menu(self, self._desk, line.id)
        menu.addSeparator()
        offer(menu, t("Move up"), lambda: self._step(line, -1))
        offer(menu, t("Move down"), lambda: self._step(line, 1))
        offer(menu, t("Remove"), lambda: self._remove(line))
        menu.setEnabled(not self._desk.read_only)
        return menu

    def _open(self, line: ExpectationRow) -> None:
        self._from = line
        self.form.open_on(line.id, line.mapToGlobal(QPoint(line.width() // 3, line.height() // 2)))

    def _add(self) -> None:
        self._from = self.add
        at = self.add.mapToGlobal(QPoint(self.add.width() // 2, self.add.height()))
        self.form.open_new(self._group.id if self._group else None, at)

    def _give_focus_back(self) -> None:
        there = self._from if self._from in self.rows else self.add
        there.setFocus(Qt.FocusReason.PopupFocusReason)

    def _set_level(self, id: Id, level: int) -> None:
        desk = self._desk
        desk.do_aloud(lambda: customer.set_expectation(desk.workshop, id, level=level))

    def _remove(self, line: ExpectationRow) -> None:
        desk, place = self._desk, self.rows.index(line)
        if desk.do(lambda: customer.remove_expectation(desk.workshop, line.id)):
            left = self.rows[min(place, len(self.rows) - 1)] if self.rows else self.add
            left.setFocus()

    def _step(self, line: ExpectationRow, by: int) -> None:
        place = self.rows.index(line) + by
        if 0 <= place < len(self.rows):
            self._move(self.rows.index(line), place)

    def _move(self, was: int, place: int) -> None:
        """Places count from 0 among the rows that are shown."""
        desk, line = self._desk, self.rows[was]
        order = [one.id for one in self._every()]
        to = order.index(self.rows[place].id) + 1
        if desk.do_aloud(lambda: customer.move_expectation(desk.workshop, line.id, to)):
            line.setFocus()

    def _open_sieve(self) -> None:
        t, every = self._desk.t, self._every()
        menu, counts = QMenu(self), sources_count(every)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.setFont(font(15))
        offer(menu, t("All sources ({n})", n=len(every)), lambda: self._sift(""), checked=not self._only)
        for key, look in SOURCES.items():
            if counts.get(key):
                said, drawn = f"{t(look.word)} ({counts[key]})", icon(look.icon)
                offer(menu, said, lambda key=key: self._sift(key), self._only == key, drawn)  # type: ignore[misc]
        self.sieve.setChecked(bool(self._only))
        menu.popup(self.sieve.mapToGlobal(QPoint(0, self.sieve.height())))

    def _sift(self, source: str) -> None:
        self._only = source
        self.read(self._group)

    # Where it stands

    def _head(self) -> QHBoxLayout:
        name, head = plain_label("", "section"), row()
        self._say(name.setText, mark("What they expect"))
        self._say(self.add.set_text, mark("Add"))
        self._say(self.add.setAccessibleName, mark("Add an expectation"))
        head.setContentsMargins(24, 12, 20, 8)
        head.addWidget(name)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        head.addWidget(self.sieve)
        head.addWidget(self.add)
        return head

    def _lay_out(self) -> None:
        self._say(self._empty.setText, mark("What have they learned, what did we promise, what do people say, what do "
                                            "others do? Write the first one down."))  # fmt: skip
        self._empty.setContentsMargins(24, 20, 24, 20)
        body = QWidget()
        rows = column(body)
        rows.addWidget(self._empty)
        rows.addWidget(self.list)
        rows.addStretch()
        area = scrolling(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = column(self, margin=1)
        inside.addLayout(self._head())
        inside.addWidget(area, 1)
        inside.addWidget(rule())
        inside.addWidget(self.foot)
