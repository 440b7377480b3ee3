"""Targets that were not taken: said openly, so that nobody waits for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.roadmap import not_taken
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied, row, rule
from cxworkshop.ui.roadmap.labels import small


class LeftOut(QWidget):
    """Gone when there is none."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.leftout")
        self._title, self._count = yielding(plain_label("", "strong")), plain_label("", "label", look="count-white")
        self._rows = column(gap=2)
        head = row()
        head.setContentsMargins(10, 0, 8, 0)
        head.addWidget(self._title, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(self, gap=8)
        inside.setContentsMargins(0, 8, 0, 8)
        inside.addWidget(rule())
        inside.addLayout(head)
        inside.addLayout(self._rows)

    def reread(self) -> None:
        left = not_taken(self._desk.workshop)
        self._title.setText(self._desk.t("Not taken, on purpose"))
        self._count.setText(str(len(left)))
        emptied(self._rows)
        for target in left:
            line = yielding(small())
            line.setText(target.title)
            line.setContentsMargins(10, 0, 8, 0)
            self._rows.addWidget(line)
        self.setVisible(bool(left))
