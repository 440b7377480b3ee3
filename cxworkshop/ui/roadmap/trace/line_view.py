"""The trace of one item as the program's own line: nine stations in three lanes, dashed where a link is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.trace import Trace
from cxworkshop.layout.shapes import Point
from cxworkshop.layout.trace_line import NAMES, TraceLine, placed, ways, widths
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.walk import let_tab_follow
from cxworkshop.ui.path.paint.ways import round_path
from cxworkshop.ui.roadmap.trace.again import Again
from cxworkshop.ui.roadmap.trace.heard import heard
from cxworkshop.ui.roadmap.trace.station import HEAD, StationView
from cxworkshop.ui.roadmap.trace.told import telling
from cxworkshop.ui.roadmap.trace.words import LANES
from cxworkshop.ui.theme import LIGHT, font

CORNER, TRUNK, BAR, TOP, LOOP_TOP = 12.0, 4.0, 18.0, 8.0, 46.0


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
            rows += heard(desk.workshop, trace.heard)
        station = StationView(link, rows, desk.t, self)
        station.opened.connect(self.opened)
        station.mended.connect(self.mended)
        return station

    def _show(self, stations: Sequence[StationView]) -> None:
        order: list[QWidget] = []
        for one in stations:
            one.show()
            order += [*one.rows, *([one.button] if one.button else [])]
        if self.again:
            self.again.opened.connect(self.opened)
            self.again.show()
            order.append(self.again)
        let_tab_follow(order)
        self.place()

    def _named(self, name: str) -> QWidget | None:
        every = [part for one in self.stations for part in (*one.rows, one.button) if part is not None]
        return next((one for one in every if one.objectName() == name), None)

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.stations:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_lanes(painter)
        self._paint_again(painter)
        self._paint_trunk(painter)

    def _paint_lanes(self, painter: QPainter) -> None:
        t = self._desk.t
        for lane, (name, under) in zip(self._line.lanes, LANES, strict=True):
            painter.setFont(font(14, 700))
            painter.setPen(QColor(LIGHT.ink))
            place = QRectF(0, lane.y + HEAD / 2 - 10, NAMES - 20, 60)
            flags = Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap
            painter.drawText(place, flags, t(name))
            below = painter.boundingRect(place, flags, t(name)).bottom()
            painter.setFont(font(13))
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(QRectF(0, below + 2, NAMES - 20, 60), flags, t(under))

    def _middles(self) -> list[Point]:
        return [Point(one.x() + one.middle.x(), one.y() + one.middle.y()) for one in self.stations]

    def _paint_trunk(self, painter: QPainter) -> None:
        middles = self._middles()
        for place, way in enumerate(ways(self._line, middles)):
            one, after = self.stations[place], self.stations[place + 1]
            begin = Point(one.x() + one.name_ends, way[0].y)
            broken = one.link.broken is not None or after.link.broken is not None
            painter.setPen(_pen(broken))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawPath(round_path([QPointF(*point) for point in (begin, *way[1:])], CORNER))
        self._paint_ends(painter, middles)

    def _paint_ends(self, painter: QPainter, middles: Sequence[Point]) -> None:
        """A bar where the line begins and one where it ends, as on the path."""
        first, last = middles[0], self.stations[-1]
        start, end = first.x - 30, last.x() + last.name_ends
        y = middles[-1].y
        painter.setPen(_pen(self.stations[0].link.broken is not None))
        painter.drawLine(QLineF(start, first.y, first.x, first.y))
        painter.setPen(_pen(last.link.broken is not None))
        stop = self.width() - 40.0
        if end < stop:
            painter.drawLine(QLineF(end, y, stop, y))
        painter.setPen(QPen(QColor(LIGHT.accent), TRUNK))
        for x, level in ((start, first.y), (stop, y)):
            painter.drawLine(QLineF(x, level - BAR / 2, x, level + BAR / 2))

    # Asked again

    def _place_again(self) -> None:
        if self.again:
            left, right = self.stations[1].x() + 40, self.width() - 24
            wide = min(self.again.sizeHint().width(), right - left)
            self.again.setGeometry(left + max(0, (right - left - wide) // 2), 0, wide, 48)

    def _paint_again(self, painter: QPainter) -> None:
        """From the end of the line round the outside back to the stop: customers are asked there again."""
        if not self.again:
            return
        middles, right, top = self._middles(), self.width() - 4.0, 24.0
        stop, last = middles[1], middles[-1]
        way = [(self.width() - 40.0, last.y), (right, last.y), (right, top), (stop.x, top), (stop.x, stop.y - 18)]
        painter.setPen(QPen(QColor(LIGHT.warn), 2.5, Qt.PenStyle.CustomDashLine))
        pen = QPen(QColor(LIGHT.warn), 2.5)
        pen.setDashPattern([3.2, 2.0])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(round_path([QPointF(*point) for point in way], CORNER))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.warn))
        tip = QPointF(stop.x, stop.y - 15)
        painter.drawPolygon(QPolygonF([tip, tip + QPointF(-6, -9), tip + QPointF(6, -9)]))


def _pen(broken: bool) -> QPen:
    """The line, or the dashes in its place."""
    pen = QPen(QColor(LIGHT.warn_line if broken else LIGHT.accent), 2.5 if broken else TRUNK)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if broken:
        pen.setDashPattern([3.0, 2.5])
    return pen
