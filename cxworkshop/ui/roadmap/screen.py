"""Roadmap: who does what by when, and the closing of the workshop."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.roadmap.closing.button import ClosingButton
from cxworkshop.ui.roadmap.days import told_iso, year_of
from cxworkshop.ui.roadmap.pages import CLOSING, SINCE, RoadmapPages
from cxworkshop.ui.roadmap.rhythm_button import RhythmButton

TABS = {
    "plan": mark("Plan and vision"),
    "change": mark("Change and systems"),
    "practice": mark("Practice and feedback"),
    "trace": mark("Trace"),
}
SIDE, GAP = 24, 12


class RoadmapScreen(QWidget):
    """The head, and under it the tab that is looked at. Another language puts it together anew."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("roadmap")
        self._desk, self._tab, self._before = desk, "plan", "plan"
        self._layout = column(self)
        self._layout.setContentsMargins(SIDE, 0, SIDE, 16)
        self._build()
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.put_anew)
        desk.selected.connect(self._selected)

    def put_anew(self) -> None:
        """Everything made anew, in the language of the desk, to be written on or only read."""
        self.pages.settle()
        before, here = self.pages, QApplication.focusWidget()
        had_keyboard = here is not None and self.isAncestorOf(here)
        emptied(self._layout)
        self._build()
        self.pages.carry_on(before)
        if had_keyboard:
            self._take_keyboard()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._reread()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_head()

    def hideEvent(self, event: QHideEvent) -> None:
        self.pages.settle()
        super().hideEvent(event)

    # What is looked at

    def show_tab(self, key: str) -> None:
        """Shows a tab, or the closing; the one that is left keeps what is being typed."""
        self.pages.settle()
        self._before = self._tab if self._tab != CLOSING else self._before
        self._tab = key
        self.closing.setChecked(key == CLOSING)
        is_new = key not in self.pages.made
        self.pages.setCurrentWidget(self.pages.page(key))
        self._reread()
        if is_new:
            let_tab_walk(self)
        self.tabs.choose(key)
        self._tell_room()

    def show_record(self, id: Id) -> None:
        """Opens what a record of this screen is about, on the tab where it is."""
        workshop = self._desk.workshop
        if workshop.get(RoadmapItem, id):
            self.show_tab("plan")
            self.pages.plan.show_item(id)
            return
        for key, tab in (("practice", self.pages.practice), ("change", self.pages.change)):
            if tab.show_record(id):
                self.show_tab(key)
                return

    def _selected(self, id: Id) -> None:
        """What is chosen on other screens opens nothing here."""
        if self.isVisible():
            self.show_record(id)

    def _mend(self, id: Id) -> None:
        """Where a thing that is open at closing is mended; a target that waits is put into a column."""
        if self._desk.workshop.get(Target, id):
            self.show_tab("plan")
            self.pages.plan.waiting.look_at(id)
        else:
            self.show_record(id)

    def _write(self, id: Id, field: str) -> None:
        """Opens a record, with the keyboard on the field that is to be written."""
        self.show_record(id)
        if field:
            self.pages.plan.form.look_at(field)

    def _trace(self, id: Id) -> None:
        self.show_tab("trace")
        self.pages.trace.show_item(id)

    def _take_keyboard(self) -> None:
        if self._tab == CLOSING:
            self.pages.closing.look()
        else:
            self.tabs.button(self._tab).setFocus(Qt.FocusReason.OtherFocusReason)

    def _switch_closing(self) -> None:
        self.show_tab(self._before if self._tab == CLOSING else CLOSING)

    def _changed(self, _change: Change) -> None:
        if self.isVisible():  # otherwise it is read again when shown
            self._reread()

    def _reread(self) -> None:
        self.pages.page(self._tab).reread()
        self._offer_tabs()
        self.rhythm.reread()
        self.closing.reread()
        self._fit_head()

    def _tell_room(self) -> None:
        """What is open here goes to the projector when it follows."""
        if self._desk.projector is not None:
            self._desk.projector.tell_open("closing", self._tab if self._tab == CLOSING else "")

    # Put together

    def _build(self) -> None:
        self.pages = RoadmapPages(self._desk)
        self.pages.traced.connect(self._trace)
        self.pages.written.connect(self._write)
        self.pages.turned.connect(self.show_tab)
        self.pages.mended.connect(self._mend)
        self._lay_out()
        self.show_tab(self._tab)

    def _lay_out(self) -> None:
        self._head = head = row(gap=GAP)
        head.setContentsMargins(0, 8, 0, 8)
        self._name = plain_label(self._desk.t("Roadmap"), "title")
        self.rhythm, self.closing = RhythmButton(self._desk), ClosingButton(self._desk)
        self.closing.clicked.connect(self._switch_closing)
        head.addWidget(self._name)
        self.tabs = Segments([], "")
        self._offered: list[tuple[str, str, None]] = []
        head.addWidget(self.tabs)
        head.addStretch()
        head.addWidget(self.rhythm)
        head.addWidget(self.closing)
        self._layout.addLayout(head)
        self._layout.addWidget(self.pages, 1)

    def _offer_tabs(self) -> None:
        """There is something to compare with only once a session was closed."""
        t = self._desk.t
        tabs: list[tuple[str, str, None]] = [(key, t(word), None) for key, word in TABS.items()]
        if (session := self.pages.session) is not None:
            day = told_iso(session.closed_on or session.date, year_of(self._desk.workshop), t)
            tabs.append((SINCE, t("Since {day}", day=day) if day else t("Since last time"), None))
        if tabs == self._offered:
            return
        self._offered, before = tabs, self.tabs
        self.tabs = Segments(tabs, self._tab)
        for key, _, _ in tabs:
            self.tabs.button(key).setObjectName(f"roadmap.tab.{key}")
            self.tabs.button(key).setProperty("narrow", "true")
        self.tabs.chosen.connect(self.show_tab)
        self._head.replaceWidget(before, self.tabs)
        before.hide()
        before.deleteLater()
        let_tab_walk(self)
        if session is None and self._tab == SINCE:  # what was kept has been taken back
            self.show_tab("plan")

    def _fit_head(self) -> None:
        """The rhythm is told in what the tabs leave."""
        others = sum(one.sizeHint().width() for one in (self._name, self.tabs, self.closing))
        self.rhythm.fit(self.width() - 2 * SIDE - 4 * GAP - others)
