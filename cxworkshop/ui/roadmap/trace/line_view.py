"""The trace of one item as the program's own line: nine stations in three lanes, dashed where a link is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.trace import Trace
from cxworkshop.layout.trace_line import TraceLine, placed, widths
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.roadmap.trace.again import Again
from cxworkshop.ui.roadmap.trace.heard import heard
from cxworkshop.ui.roadmap.trace.line_paint import paint_again, paint_lanes, paint_trunk
from cxworkshop.ui.roadmap.trace.station import StationView
from cxworkshop.ui.roadmap.trace.told import telling

TOP, LOOP_TOP = 8.0, 42.0  # pixels over the first lane, and where customers are asked again


class LineView(QWidget):
    """Grows with its words; `opened` tells the row, `mended` the link that somebody wants to go to."""

    opened = Signal(object)
    mended = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.stations: list[StationView] = []
        self.again: Again | None = None
        self._line, self._least = TraceLine((), (), 0), 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.MinimumExpanding)

    def show_trace(self, trace: Trace) -> None:
        """Another item, or the same as it is now; the keyboard stays at its station."""
        had = self.focusWidget()
        name = had.objectName() if had is not None and had.hasFocus() else ""
        for old in (*self.stations, *([self.again] if self.again else [])):
            old.hide()
            old.deleteLater()
        self.stations = [self._station(trace, place) for place in range(len(trace.links))]
        self.again = Again(self._desk, trace.loops, self) if trace.loops else None
        self._show(self.stations)
        if name and (same := self._named(name)) is not None:
            same.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def walked(self) -> list[QWidget]:
        """What Tab can reach, in the order of the line and then back to the stop."""
        every = [part for one in self.stations for part in (*one.rows, one.button)]
        return [part for part in (*every, self.again) if part is not None]

    def minimumSizeHint(self) -> QSize:
        return QSize(560, self._least)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.place()

    def place(self) -> None:
        """Puts every station where it belongs; room that is over goes to the lanes."""
        if not self.stations:
            return
        across = widths(self.width())
        heights = [float(one.high(across[place % 3])) for place, one in enumerate(self.stations)]
        top = LOOP_TOP if self.again else TOP
        self._least = round(placed(self.width(), 0, top, heights).height)
        self._line = placed(self.width(), self.height(), top, heights)
        for station, rect in zip(self.stations, self._line.places, strict=True):
            station.setGeometry(round(rect.x), round(rect.y), round(rect.w), round(rect.h))
        self._place_again()
        self.updateGeometry()
        self.update()

    # Pieces

    def _station(self, trace: Trace, place: int) -> StationView:
        desk, link = self._desk, trace.links[place]
        rows = [telling(desk.workshop, one, desk.t) for one in link.found]
        if link.station == "stop":
            rows += heard(desk.workshop, trace.heard, desk.t)
        station = StationView(link, rows, desk.t, self)
        station.opened.connect(self.opened)
        station.mended.connect(self.mended)
        return station

    def _show(self, stations: Sequence[StationView]) -> None:
        for one in stations:
            one.show()
        if self.again:
            self.again.opened.connect(self.opened)
            self.again.show()
        self.place()

    def _named(self, name: str) -> QWidget | None:
        return next((one for one in self.walked if one.objectName() == name), None)

    def _place_again(self) -> None:
        if self.again:
            left, right = self.stations[1].x() + 40, self.width() - 24
            wide = min(self.again.sizeHint().width(), right - left)
            self.again.setGeometry(left + max(0, (right - left - wide) // 2), 0, wide, 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.stations:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_lanes(painter, self._line, self._desk.t)
        if self.again:
            paint_again(painter, self.stations, self.width())
        paint_trunk(painter, self._line, self.stations, self.width())
