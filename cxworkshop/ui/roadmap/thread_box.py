"""Where an item comes from and where it leads: the stops, the target, what it should bring, the figure now, and a way
to the whole trace.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.insight.roadmap import Thread, thread
from cxworkshop.insight.trace import trace
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import yielding
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.told import BENEFITS
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.theme import font

ROOM = 280  # pixels for the title of the target


class ThreadBox(Panel):
    """`traced` tells the id of an item whose whole way somebody wants to see."""

    traced = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__(look="well")
        self._desk = desk
        self._target: Id = ""
        self._item: Id = ""
        self.target = Button("", "target", "line")
        self.target.setFont(font(14, 600))
        self.target.setObjectName("roadmap.form.target")
        self.target.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.target.clicked.connect(lambda: desk.go("targets", self._target))
        self._lines = yielding(small())
        self._lines.setContentsMargins(12, 0, 8, 6)
        inside = column(self)
        inside.setContentsMargins(0, 2, 0, 4)
        inside.addWidget(self.target)
        inside.addWidget(self._lines)
        inside.addWidget(self._make_way(), 0, Qt.AlignmentFlag.AlignLeft)

    def show_item(self, item: RoadmapItem) -> None:
        found = thread(self._desk.workshop, item)
        self._show_target(found.target)
        words = self._words(found)
        self._lines.setText("\n".join(words))
        self._lines.setVisible(bool(words))
        self._show_way(item)

    def _make_way(self) -> Button:
        self.way = Button("", "waypoints", "line")
        self.way.setObjectName("roadmap.form.trace")
        self.way.clicked.connect(lambda: self.traced.emit(self._item))
        return self.way

    def _show_way(self, item: RoadmapItem) -> None:
        """Says at once whether the line is whole."""
        t, self._item = self._desk.t, item.id
        missing = len(trace(self._desk.workshop, item).missing)
        words = t.n("Trace: {n} link missing", "Trace: {n} links missing", missing) if missing else t("Trace: whole")
        self.way.set_text(words)

    def _show_target(self, target: Target | None) -> None:
        self.target.setVisible(target is not None)
        if target is not None:
            self._target = target.id
            shown = self.target.fontMetrics().elidedText(target.title, Qt.TextElideMode.ElideRight, ROOM)
            self.target.set_text(shown)
            set_tip(self.target, target.title)
            self.target.setAccessibleName(self._desk.t("Target: {title}", title=target.title))

    def _words(self, found: Thread) -> list[str]:
        t, words = self._desk.t, []
        if found.stops:
            numbers = ", ".join(str(stop.number) for stop in found.stops)
            words.append(
                t.n("Begins at stop {numbers}", "Begins at stops {numbers}", len(found.stops), numbers=numbers)
            )
        if found.target and found.target.benefits:
            words.append(t("Should bring: {list}", list=", ".join(t(BENEFITS[one]) for one in found.target.benefits)))
        if found.now is not None:
            share, goal = found.now, found.goal
            rate = round(100 * share.rate)
            words.append(t("Now {rate} % ({part} of {n})", rate=rate, part=share.part, n=share.n))
            if goal is not None:
                words[-1] += " → " + t("goal {goal} %", goal=f"{goal:g}")
        return words
