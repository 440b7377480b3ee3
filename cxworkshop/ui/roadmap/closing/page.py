"""The closing: on its way before the workshop is closed, and calm after."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.roadmap.closing.closed_page import ClosedPage
from cxworkshop.ui.roadmap.closing.open_page import OpenPage

OVER = ("closed", "archived")


class ClosingPage(QStackedWidget):
    """`wanted` tells a record of the roadmap that somebody wants to mend; others open on their own screens."""

    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.closing")
        self.open, self.closed = OpenPage(desk), ClosedPage(desk)
        self.addWidget(self.open)
        self.addWidget(self.closed)
        self.open.checks.wanted.connect(self._go)
        self.reread()

    def reread(self) -> None:
        """As the workshop is now; when it has just been closed, the keyboard comes along."""
        page = self.closed if self._desk.workshop.basics.state in OVER else self.open
        has_turned = page is not self.currentWidget() and self.isVisible()
        page.reread()
        self.setCurrentWidget(page)
        if has_turned:
            self.look()

    def settle(self) -> None:
        self.open.settle()
        self.closed.settle()

    def look(self) -> None:
        """The keyboard to what one would press first."""
        first = self.closed.next.first() if self.currentWidget() is self.closed else self.open.foot.step
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _go(self, screen: str, id: str) -> None:
        if screen == "roadmap":
            self.wanted.emit(id)
        else:
            self._desk.go(screen, id)
