"""One column of the plan: by when, what is in it, a place for more, and whether somebody carries too much."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits.roadmap import in_column
from cxworkshop.insight.roadmap import PLAN, heaviest, weight
from cxworkshop.model.roadmap import Column, RoadmapItem
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.roadmap.days import by_day
from cxworkshop.ui.roadmap.drop_place import DropPlace
from cxworkshop.ui.roadmap.labels import Shrinking, small
from cxworkshop.ui.roadmap.lane import Lane
from cxworkshop.ui.roadmap.left_out import LeftOut
from cxworkshop.ui.roadmap.words import COLUMNS
from cxworkshop.ui.theme import LIGHT

LEAST = 204  # pixels a column needs at least
ROOM = 2  # as long as nobody carries more than this, there is room for more
HEAVY = {
    "fine": mark("{name} carries {n} here. That is enough for one."),
    "many": mark("{name} carries {n} here. That is much."),
    "too_many": mark("{name} carries {n} here. That is too much."),
}
FIRST = mark("Targets you choose after the vote wait here for their month. Anything else can be added at once.")
LOOKS = {"fine": "", "many": "warn", "too_many": "bad"}


class PlanColumn(QWidget):
    """Only wires: the cards are the board's."""

    def __init__(self, desk: Desk, key: Column, has_left_out: bool = False) -> None:
        super().__init__()
        self._desk, self._key = desk, key
        self.setObjectName(f"roadmap.column.{key}")
        self.setMinimumWidth(LEAST)
        self.lane, self.drop = Lane(key, self), DropPlace(desk, key)
        self._name, self._by = plain_label("", "section"), Shrinking()
        self._count = plain_label("", "label", look="count-white")
        self._hint = wrapping(small())
        self._hint.setMinimumWidth(1)
        self._hint.setContentsMargins(10, 4, 10, 8)
        self._left_out = LeftOut(desk) if has_left_out else None
        self._lay_out()

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        there = in_column(workshop, self._key)
        self._name.setText(t(COLUMNS[self._key]))
        self._by.say(by_day(workshop, self._key, t))
        self._count.setText(str(len(there)))
        self._count.setAccessibleName(t.n("{n} item", "{n} items", len(there)))
        self.drop.reread()
        self._show_hint()
        if self._left_out is not None:
            self._left_out.reread()

    def _show_hint(self) -> None:
        t, most = self._desk.t, heaviest(self._desk.workshop, self._key)
        if most is None:
            self._hint.setText(t(FIRST))
            self._hint.setVisible(self._key == PLAN[0] and not self._desk.workshop.all(RoadmapItem))
            return
        person, n = most
        heavy = weight(n)
        room = t("Room for more. Nobody carries over two here.")
        self._hint.setText(room if n <= ROOM else t(HEAVY[heavy], name=person.name, n=n))
        if self._hint.property("look") != LOOKS[heavy]:
            self._hint.setProperty("look", LOOKS[heavy])
            self._hint.style().unpolish(self._hint)
            self._hint.style().polish(self._hint)
        self._hint.show()

    def _lay_out(self) -> None:
        body = QWidget()
        lines = column(body, gap=0)
        lines.setContentsMargins(8, 0, 8, 8)
        lines.addWidget(self.lane)
        lines.addWidget(self.drop)
        lines.addWidget(self._hint)
        if self._left_out is not None:
            lines.addWidget(self._left_out)
        lines.addStretch()
        area = scrolling(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = column(self)
        inside.setContentsMargins(1, 0, 1, 4)
        inside.addLayout(self._head())
        inside.addWidget(area, 1)

    def _head(self) -> QHBoxLayout:
        head = row(gap=8)
        head.setContentsMargins(15, 12, 12, 6)
        head.addWidget(self._name)
        head.addWidget(self._by, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        return head

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.tint))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)
