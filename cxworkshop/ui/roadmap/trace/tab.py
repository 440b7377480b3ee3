"""Trace: the items on the left, and on the right the one line of the chosen item from need to measure."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from cxworkshop.insight.stations import Link
from cxworkshop.insight.trace import summary, traces
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.parts.walk import let_tab_follow
from cxworkshop.ui.roadmap.trace.empty import EmptyTrace
from cxworkshop.ui.roadmap.trace.item_list import ItemList
from cxworkshop.ui.roadmap.trace.line_view import LineView
from cxworkshop.ui.roadmap.trace.mending import Mending
from cxworkshop.ui.roadmap.trace.sum_head import SumHead
from cxworkshop.ui.roadmap.trace.told import Telling

LIST, NARROW_LIST, NARROW, GAP = 300, 256, 1160, 16


class TraceTab(QWidget):
    """`wanted` tells the record of this screen that is to be opened: an item, a rehearsal or a feedback loop; and of an
    item the field that is to be written, or "".
    """

    wanted = Signal(str, str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._mending = Mending(desk, self.wanted.emit)
        self._chosen: Id = desk.selection
        self.head, self.items, self.line, self.empty = SumHead(), ItemList(), LineView(desk), EmptyTrace(desk)
        self._lay_out()
        self.items.walked.connect(self._choose)
        self.items.itemActivated.connect(lambda _item: self.wanted.emit(self.items.chosen, ""))
        self.head.narrowed.connect(self._narrow)
        self.line.opened.connect(self._open)
        self.line.mended.connect(self._mend)
        self.reread()

    def reread(self) -> None:
        """Everything as the workshop has it now; the item that is looked at stays, also when it has just been made
        whole among those that are broken.
        """
        workshop, t = self._desk.workshop, self._desk.t
        every = traces(workshop)
        self.head.show_sum(summary(workshop), t)
        only = self.head.only.isChecked()
        shown = [one for one in every if not only or not one.is_whole or one.item.id == self._chosen]
        self.items.show_traces(shown, self._chosen, t)
        self._none.setText(t("Nothing is broken. Every item can be followed all the way."))
        self._none.setVisible(only and all(one.is_whole for one in every))
        self.pages.setCurrentWidget(self.page if every else self.empty)
        self._choose(self.items.chosen or self._chosen)

    def show_item(self, item_id: Id) -> None:
        """Follows this item, whole or not."""
        self._choose(item_id)
        self.reread()
        self.items.scrollToItem(self.items.currentItem())
        self.items.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        """Nothing is typed here."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(NARROW_LIST if self.width() < NARROW else LIST)

    def _narrow(self, _on: bool) -> None:
        """A whole item is looked at no longer when only those that are broken are wanted, and there are some."""
        whole = [one.item.id for one in traces(self._desk.workshop) if one.is_whole]
        if self.head.only.isChecked() and self._chosen in whole and self.items.count() > len(whole):
            self._chosen = ""
        self.reread()

    def _choose(self, item_id: Id) -> None:
        found = next((one for one in traces(self._desk.workshop) if one.item.id == item_id), None)
        if item_id != self._chosen:
            self.area.verticalScrollBar().setValue(0)
        self._chosen = item_id
        if found is not None:
            self.line.setAccessibleName(found.item.title)
            self.line.show_trace(found)
            let_tab_follow([self.items, *self.line.walked])

    def _open(self, telling: Telling) -> None:
        if telling.screen:
            self._desk.go(telling.screen, telling.id)
        else:
            self.wanted.emit(telling.id or self._chosen, "")

    def _mend(self, link: Link) -> None:
        station = next(one for one in self.line.stations if one.link is link)
        self._mending.mend(link, self._chosen, station.button or station)

    # Pieces

    def _lay_out(self) -> None:
        self.page = QWidget()
        inside = row(self.page, gap=GAP)
        inside.addWidget(self._list())
        inside.addWidget(self._panel(), 1)
        self.pages = QStackedWidget()
        for page in (self.page, self.empty):
            self.pages.addWidget(page)
        column(self).addWidget(self.pages)

    def _list(self) -> Panel:
        self._side = Panel()
        self._none = wrapping(plain_label("", "muted"))
        inside = column(self._side)
        inside.setContentsMargins(6, 6, 6, 6)
        inside.addWidget(self.head)
        inside.addWidget(self._none, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(self.items, 1)
        return self._side

    def _panel(self) -> Panel:
        panel = Panel()
        inside = column(panel)
        inside.setContentsMargins(20, 8, 8, 8)
        inside.addWidget(self._area())
        return panel

    def _area(self) -> QScrollArea:
        self.area = scrolling(self.line)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self.area
