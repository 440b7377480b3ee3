"""One of two compared paths: its name, its stages and lanes, and a canvas that shows and changes nothing."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from cxworkshop.insight.compare import Comparison
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.headers import StageHeaders
from cxworkshop.ui.path.lanes import LaneLabels
from cxworkshop.ui.path.looking.compare_marks import CompareMarks
from cxworkshop.ui.path.paths import ICONS, KINDS
from cxworkshop.ui.path.view import PathView
from cxworkshop.ui.theme import LIGHT

LEAST_ZOOM, SIGN = 0.46, 20


class CompareRow(QWidget):
    """A path as it is, shrunk to the height there is. `scrolled_to` tells how far it was scrolled sideways."""

    scrolled_to = Signal(int)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.view = PathView(desk)
        self.view.layers["handovers"] = False
        self.canvas = PathCanvas(desk, self.view)
        self.canvas.setObjectName("path.compare.canvas")
        self.headers, self.lanes = StageHeaders(desk, self.canvas), LaneLabels(desk, self.canvas)
        self.marks = CompareMarks(self.canvas, desk.t)
        self.sign, self.name = plain_label(""), plain_label("", "strong")
        for part in (self.headers, self.lanes):  # there is nothing to do here
            part.setEnabled(False)
        self._lay_out()
        self.canvas.scrolled.connect(self._follow)
        self.canvas.horizontalScrollBar().valueChanged.connect(self.scrolled_to)
        self.view.shown.connect(self._show)

    def _lay_out(self) -> None:
        title = row(gap=8)
        title.setContentsMargins(16, 6, 16, 2)
        title.addWidget(self.sign)
        title.addWidget(self.name, 1)
        grid = QGridLayout()
        grid.setSpacing(0)
        grid.addWidget(self.headers, 0, 1)
        grid.addWidget(self.lanes, 1, 0)
        grid.addWidget(self.canvas, 1, 1)
        lines = column(self)
        lines.addLayout(title)
        lines.addLayout(grid, 1)

    def show_path(self, path_id: Id, found: Comparison) -> None:
        """Shows a path with what differs; what is as it was turns pale."""
        t, path = self._desk.t, self._desk.workshop.the(Path, path_id)
        self.view.path_id = path_id
        self.view.reread()
        kind = path.path_kind
        self.sign.setPixmap(icon(ICONS[kind], LIGHT.accent_dark, SIGN).pixmap(SIGN, SIGN))
        self.name.setText(t("{kind}: {name}", kind=t(KINDS[kind]), name=path.name))
        self.canvas.setAccessibleName(self.name.text())
        self.headers.retranslate()
        self.headers.add.hide()
        self.view.dim(stop.id for stop in self.view.plan.stops if not found.marks_of(stop.id))
        self.marks.show_comparison(found, t)
        self.fit()

    def fit(self) -> None:
        """Folds and shrinks the path to the height there is."""
        high = self.canvas.viewport().height()
        self.view.fit_lanes(high / LEAST_ZOOM)
        self.canvas.show_layout()
        self.canvas.set_zoom(max(LEAST_ZOOM, min(1.0, high / max(self.view.layout.h, 1))))
        self._follow()

    def reveal(self, id: Id) -> None:
        self.view.choose([id])
        self.canvas.reveal(id)

    def scroll_to(self, value: int) -> None:
        self.canvas.horizontalScrollBar().setValue(value)

    def _show(self) -> None:
        self.canvas.show_layout()
        self._follow()

    def _follow(self) -> None:
        self.headers.follow()
        self.lanes.follow()
