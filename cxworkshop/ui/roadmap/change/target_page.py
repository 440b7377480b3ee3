"""One chosen target: at the left what changes in our ways, at the right the system it needs. What is open is told."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.change_of_ways import CHANGE, STAFF, missing
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.roadmap.change.form import ChangeForm
from cxworkshop.ui.roadmap.change.system import SystemForm

WAYS_SHARE, SYSTEM_SHARE = 29, 23
ALL = len(CHANGE) + len(STAFF)


class TargetPage(QWidget):
    """Two panels, each of which scrolls on its own where the window is low."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.form, self.system = ChangeForm(desk), SystemForm(desk)
        self.ways_part, self.system_part = _Part(self.form, desk), _Part(self.system, desk)
        inside = row(self, gap=16)
        inside.addWidget(self.ways_part, WAYS_SHARE)
        inside.addWidget(self.system_part, SYSTEM_SHARE)

    def show_target(self, id: Id) -> None:
        desk = self._desk
        target = desk.workshop.the(Target, id)
        self.form.show_target(id)
        self.system.show_target(id)
        change, staff, system = missing(desk.workshop, target)
        self.ways_part.tell(target.title, [*change, *staff])
        self.system_part.tell(desk.t("Which system does it need?"), system)

    def settle(self) -> None:
        self.form.settle()
        self.system.settle()


class _Part(Panel):
    """A name, what is still open under it, and a form that scrolls."""

    def __init__(self, form: QWidget, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._title, self._open = yielding(plain_label("", "section")), yielding(plain_label("", "label"))
        body = QWidget()
        rows = column(body)
        rows.setContentsMargins(0, 0, 14, 12)
        rows.addWidget(form)
        rows.addStretch()
        body.setEnabled(not desk.read_only)
        area = scrolling(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = column(self, gap=2)
        inside.setContentsMargins(20, 10, 6, 4)
        inside.addWidget(self._title)
        inside.addWidget(self._open)
        inside.addSpacing(4)
        inside.addWidget(area, 1)

    def hasHeightForWidth(self) -> bool:
        """It scrolls, so it takes whatever height there is."""
        return False

    def tell(self, title: str, still_open: list[str]) -> None:
        t = self._desk.t
        self._title.setText(title)
        words = t("Still open: {list}", list=", ".join(map(t, still_open))) if still_open else t("All answered")
        self._open.setText(words if len(still_open) < ALL else t("Nothing answered yet"))
        self._open.setProperty("look", "warn" if still_open else "good")
        self._open.style().unpolish(self._open)
        self._open.style().polish(self._open)
