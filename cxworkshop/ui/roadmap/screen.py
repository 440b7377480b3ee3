"""Roadmap: who does what by when."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.roadmap.change.tab import ChangeTab
from cxworkshop.ui.roadmap.closing_form import ClosingForm
from cxworkshop.ui.roadmap.plan_tab import PlanTab
from cxworkshop.ui.roadmap.practice.tab import PracticeTab
from cxworkshop.ui.roadmap.rhythm_button import RhythmButton

TABS = {
    "plan": mark("Plan and vision"),
    "change": mark("Change and systems"),
    "practice": mark("Practice and feedback"),
}
SIDE, GAP = 24, 12
Tab = PlanTab | ChangeTab | PracticeTab


class RoadmapScreen(QWidget):
    """The head, and under it the tab that is looked at. Another language puts it together anew."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roadmap")
        self._desk, self._tab = desk, "plan"
        self._layout = column(self)
        self._layout.setContentsMargins(SIDE, 0, SIDE, 16)
        self._build()
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.retranslate)
        desk.selected.connect(self._selected)

    def retranslate(self) -> None:
        self._settle()
        open_item = self.plan.form.item_id
        emptied(self._layout)
        self._build()
        if open_item:
            self.plan.show_item(open_item)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def _fit_head(self) -> None:
        """The rhythm is told in what the tabs leave."""
        others = sum(one.sizeHint().width() for one in (self._name, self.tabs, self.closing))
        self.rhythm.fit(self.width() - 2 * SIDE - 4 * GAP - others)

    def hideEvent(self, event: QHideEvent) -> None:
        self._settle()
        super().hideEvent(event)

    def _build(self) -> None:
        t = self._desk.t
        head = row(gap=GAP)
        head.setContentsMargins(0, 8, 0, 8)
        self._name = plain_label(t("Roadmap"), "title")
        head.addWidget(self._name)
        head.addWidget(self._tabs())
        head.addStretch()
        self.rhythm, self.closing = RhythmButton(self._desk), Button(t("Closing check"), "flag", "primary")
        self.closing.setObjectName("roadmap.close")
        self.closing_form = ClosingForm(self._desk, self.closing)
        self.closing.clicked.connect(self._close)
        self.closing_form.closed.connect(self.closing.setFocus)
        head.addWidget(self.rhythm)
        head.addWidget(self.closing)
        self.plan, self.change, self.practice = PlanTab(self._desk), ChangeTab(self._desk), PracticeTab(self._desk)
        self._pages: dict[str, Tab] = {"plan": self.plan, "change": self.change, "practice": self.practice}
        self.pages = QStackedWidget()
        for page in self._pages.values():
            self.pages.addWidget(page)
        self.closing_form.wanted.connect(self._show_item)
        self._layout.addLayout(head)
        self._layout.addWidget(self.pages, 1)
        self.show_tab(self._tab)
        self._fit_head()

    def _changed(self, _change: Change) -> None:
        if self.isVisible():  # otherwise it is read again when shown
            self._reread()

    def _reread(self) -> None:
        self._pages[self._tab].reread()
        self.rhythm.reread()

    def show_tab(self, key: str) -> None:
        """Shows the plan, the change or the practice; the one that is left keeps what is being typed."""
        self._pages[self._tab].settle()
        self._tab = key
        self.tabs.choose(key)
        self.pages.setCurrentWidget(self._pages[key])
        self._reread()

    def _tabs(self) -> Segments:
        t = self._desk.t
        tabs = [(key, t(word), None) for key, word in TABS.items()]
        self.tabs = Segments(tabs, self._tab)
        for key, _, _ in tabs:
            self.tabs.button(key).setObjectName(f"roadmap.tab.{key}")
        self.tabs.chosen.connect(self.show_tab)
        return self.tabs

    def _show_item(self, id: str) -> None:
        self.show_tab("plan")
        self.plan.show_item(id)

    def _settle(self) -> None:
        for page in self._pages.values():
            page.settle()

    def _close(self) -> None:
        button = self.closing
        self.closing_form.open_at(button.mapToGlobal(QPoint(button.width(), button.height() - 8)))

    def _selected(self, id: str) -> None:
        if self._desk.workshop.get(RoadmapItem, id):
            self._show_item(id)
