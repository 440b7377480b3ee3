"""The five theses, each with a light that starts grey."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.closing import THESES
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.roadmap.closing.thesis import ThesisRow
from cxworkshop.ui.roadmap.labels import small


class ThesesPanel(Panel):
    """Goes down in the order of the theses."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.closing.theses")
        self.rows = {no: ThesisRow(desk, no) for no in THESES}
        inside, head, rule_words = QWidget(), row(gap=8), yielding(small("muted"))
        rule_words.setText(desk.t("a light is green only with evidence"))
        head.addWidget(plain_label(desk.t("Five theses"), "section"))
        head.addWidget(rule_words, 1)
        lines = column(inside)
        lines.setContentsMargins(0, 0, 14, 0)
        for one in self.rows.values():
            lines.addWidget(one)
            lines.addSpacing(6)
            lines.addStretch(1)
        self.area = scrolling(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel = column(self)
        panel.setContentsMargins(20, 12, 6, 2)
        panel.addLayout(head)
        panel.addWidget(self.area, 1)

    def reread(self) -> None:
        for one in self.rows.values():
            one.reread()

    def settle(self) -> None:
        for one in self.rows.values():
            one.settle()

    def look_at(self, no: int) -> None:
        """Brings one into sight and gives it the keyboard."""
        self.rows[no].look_at()
        self.area.ensureWidgetVisible(self.rows[no])
