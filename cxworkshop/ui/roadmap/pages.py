"""What the tabs of the roadmap show, and the closing: each page is made when somebody first wants to see it."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget

from cxworkshop.insight.followup import kept_sessions
from cxworkshop.model.sessions import Session
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.roadmap.change.tab import ChangeTab
from cxworkshop.ui.roadmap.closing.page import ClosingPage
from cxworkshop.ui.roadmap.plan_tab import PlanTab
from cxworkshop.ui.roadmap.practice.tab import PracticeTab
from cxworkshop.ui.roadmap.since.tab import SinceTab
from cxworkshop.ui.roadmap.text import take_over
from cxworkshop.ui.roadmap.trace.tab import TraceTab

CLOSING = "closing"  # a page with no tab: its button is at the right
SINCE = "since"  # a tab once there is something to compare with
Page = PlanTab | ChangeTab | PracticeTab | TraceTab | SinceTab | ClosingPage
P = TypeVar("P", PlanTab, ChangeTab, PracticeTab, TraceTab, SinceTab, ClosingPage)


class RoadmapPages(QStackedWidget):
    """Tells on what a page wants of the others: `traced` an item that is to be followed, `turned` a tab to be shown,
    `mended` what is open at closing, `written` a record to be written on.
    """

    traced, turned, mended = Signal(str), Signal(str), Signal(str)
    written = Signal(str, str)  # and the field that waits for words, if it is one

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.made: dict[str, Page] = {}

    def page(self, key: str) -> Page:
        """AttributeError when there is no page of that name."""
        page: Page = getattr(self, key)
        return page

    def settle(self) -> None:
        """Keeps what is being typed, on whichever page."""
        for page in self.made.values():
            page.settle()

    def carry_on(self, before: RoadmapPages) -> None:
        """Opens what was open on the pages before these, with what could not be kept there."""
        if "change" in before.made:
            self.change.carry_on(before.change)
        if "practice" in before.made:
            self.practice.carry_on(before.practice)
        if "closing" in before.made:
            take_over(before.closing, self.closing)
        if "plan" in before.made and (item := before.plan.form.item_id):
            self.plan.show_item(item)

    @property
    def session(self) -> Session | None:
        """The session that today is compared with, if there is one."""
        if SINCE in self.made:
            return self.since.session
        return next(iter(kept_sessions(self._desk.workshop)), None)

    @cached_property
    def plan(self) -> PlanTab:
        page = self._put("plan", PlanTab(self._desk))
        page.traced.connect(self.traced)
        return page

    @cached_property
    def change(self) -> ChangeTab:
        return self._put("change", ChangeTab(self._desk))

    @cached_property
    def practice(self) -> PracticeTab:
        return self._put("practice", PracticeTab(self._desk))

    @cached_property
    def trace(self) -> TraceTab:
        page = self._put("trace", TraceTab(self._desk))
        page.wanted.connect(self.written)
        return page

    @cached_property
    def since(self) -> SinceTab:
        page = self._put(SINCE, SinceTab(self._desk))
        page.wanted.connect(self.turned)
        return page

    @cached_property
    def closing(self) -> ClosingPage:
        page = self._put(CLOSING, ClosingPage(self._desk))
        page.wanted.connect(self.mended)
        return page

    def _put(self, key: str, page: P) -> P:
        self.made[key] = page
        self.addWidget(page)
        return page
