"""Lane labels left of the canvas: they scroll up and down with it and stay put otherwise."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.layout.plan import Lane
from cxworkshop.layout.rows import LaneBox
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.looks import lane_name
from cxworkshop.ui.path.paint.lane_signs import paint_lane_sign
from cxworkshop.ui.theme import LIGHT, font

WIDE = 104
LOW, NEAR = 56, 10  # lower labels are one row; so far above the verdict a finger still means it
VERDICTS = {
    "keep": (mark("keep"), LIGHT.good, LIGHT.good_soft),
    "improve": (mark("improve"), LIGHT.warn, LIGHT.warn_soft),
    "drop": (mark("drop?"), LIGHT.bad, LIGHT.bad_soft),
}


class LaneLabel(QAbstractButton):
    """One lane: icon, name, verdict. A click asks for its menu, one on the verdict for what is thought of it."""

    asked = Signal(str)
    verdict_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.key, self._tag_y = "", 0.0
        self._lane, self._box, self._name, self._tag = Lane("", "", ""), LaneBox(0, 0, 0), "", ""
        self.clicked.connect(lambda: self.asked.emit(self.key))

    def show_lane(self, lane: Lane, box: LaneBox, name: str, t: Words) -> None:
        """Takes the words of a lane."""
        self.key, self._lane, self._box, self._name = lane.key, lane, box, name
        self._tag = t(VERDICTS[lane.verdict][0]) if lane.verdict in VERDICTS else ""
        self.setObjectName(f"path.lane.{lane.key}")
        stops = t.n("{n} stop", "{n} stops", box.stops) if box.stops else t("nothing here")
        self.setAccessibleName(t("Lane {name}, {stops}", name=name, stops=stops))
        set_tip(self, name)
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._tag and self.height() >= LOW and event.position().y() >= self._tag_y - NEAR and self.isDown():
            self.setDown(False)
            self.verdict_asked.emit(self.key)
        else:
            super().mouseReleaseEvent(event)

    def contextMenuEvent(self, _event: QContextMenuEvent) -> None:
        self.asked.emit(self.key)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)
        if self.height() < LOW:
            self._paint_row(painter)
        else:
            self._paint_column(painter)

    def _paint_row(self, painter: QPainter) -> None:
        middle = self.height() / 2
        self._paint_sign(painter, 12, middle - 8, 16)
        size = 12 if self.height() >= 28 else 10
        left = 42 if self._lane.look.startswith("silo-") else 34
        rows = self._rows(WIDE - left - 2, 2 if self.height() >= 28 else 1, size)
        painter.setFont(font(size, 600))
        painter.setPen(QColor(LIGHT.muted))
        for place, row in enumerate(rows):
            y = middle - 7 * len(rows) + place * 13
            painter.drawText(QRectF(left, y, WIDE - left, 14), Qt.AlignmentFlag.AlignVCenter, row)

    def _paint_column(self, painter: QPainter) -> None:
        other = 42 if self._tag else 22
        rows = self._rows(WIDE - 22, max(1, min((self.height() - other) // 15, 3)), 13)
        y = max(0.0, (self.height() - other - 15 * len(rows)) / 2)
        self._paint_sign(painter, 12, y, 18)
        painter.setFont(font(13, 600))
        painter.setPen(QColor(LIGHT.muted))
        for place, row in enumerate(rows):
            painter.drawText(QRectF(12, y + 20 + place * 15, WIDE - 14, 16), Qt.AlignmentFlag.AlignVCenter, row)
        if self._tag:
            self._tag_y = y + 23 + 15 * len(rows)
            self._paint_tag(painter, self._tag_y)

    def _paint_sign(self, painter: QPainter, x: float, y: float, size: float) -> None:
        paint_lane_sign(painter, QRectF(x, y, size, size), self._lane)

    def _paint_tag(self, painter: QPainter, y: float) -> None:
        _word, tone, soft = VERDICTS[self._lane.verdict]
        painter.setFont(font(12, 600))
        wide = painter.fontMetrics().horizontalAdvance(self._tag) + 12
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(QRectF(12, y, wide, 18), 4, 4)
        painter.setPen(QColor(tone))
        painter.drawText(QRectF(12, y, wide, 18), Qt.AlignmentFlag.AlignCenter, self._tag)

    def _rows(self, width: float, lines: int, size: int) -> list[str]:
        return wrapped(self._name, width, lines, QFontMetricsF(font(size, 600)).horizontalAdvance)


class LaneLabels(QWidget):
    """The column of labels, the scale of the feeling band, and the line of visibility's name."""

    asked = Signal(str)
    verdict_asked = Signal(str)

    def __init__(self, desk: Desk, canvas: PathCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._canvas = desk, canvas
        self.setFixedWidth(WIDE)
        self._labels: list[LaneLabel] = []
        self._shown: tuple[object, ...] = (None,) * 4

    def follow(self) -> None:
        """Puts every label beside its lane, as far as the canvas is scrolled and zoomed."""
        layout, zoom = self._canvas.layout_shown, self._canvas.zoom
        shown = (layout, zoom, self._canvas.verticalScrollBar().value(), self._desk.t)
        if shown[0] is self._shown[0] and shown[1:] == self._shown[1:]:
            return
        self._shown = shown
        self._fill(len(layout.lanes))
        for place, (label, lane, box) in enumerate(zip(self._labels, layout.plan.lanes, layout.lanes, strict=True)):
            label.show_lane(lane, box, lane_name(layout.plan, place, self._desk.t), self._desk.t)
            label.setGeometry(0, self._y(box.y), WIDE, max(round(box.h * zoom), 12))
        self.update()

    def label(self, key: str) -> LaneLabel | None:
        return next((one for one in self._labels if one.key == key), None)

    def _y(self, y: float) -> int:
        return round(y * self._canvas.zoom) - self._canvas.verticalScrollBar().value()

    def _fill(self, count: int) -> None:
        while len(self._labels) > count:
            gone = self._labels.pop()
            gone.hide()
            gone.deleteLater()
        while len(self._labels) < count:
            label = LaneLabel(self)
            label.asked.connect(self.asked)
            label.verdict_asked.connect(self.verdict_asked)
            label.show()
            self._labels.append(label)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(LIGHT.paper))
        layout, zoom = self._canvas.layout_shown, self._canvas.zoom
        for place, box in enumerate(layout.lanes):
            band = QRectF(0, self._y(box.y), WIDE, box.h * zoom)
            if not layout.plan.lanes[place].backstage:
                if place % 2 == 0:
                    painter.fillRect(band, QColor(LIGHT.band))
                painter.setPen(QPen(QColor(LIGHT.line), 1))
                painter.drawLine(band.topLeft(), band.topRight())
        if layout.feeling.h and zoom > 0.5:
            self._paint_feeling(painter, zoom)
        if any(lane.backstage for lane in layout.plan.lanes) and zoom > 0.5:
            self._paint_sight(painter, self._y(layout.sight_y))

    def _paint_feeling(self, painter: QPainter, zoom: float) -> None:
        zero = float(self._y(self._canvas.layout_shown.curve.zero_y))
        painter.setFont(font(13, 600))
        painter.setPen(QColor(LIGHT.muted))
        painter.drawText(QRectF(12, zero - 9, 64, 18), Qt.AlignmentFlag.AlignVCenter, self._desk.t("Feeling"))
        reach = 24 * zoom
        for value, y in ((2, zero - reach), (0, zero), (-2, zero + reach)):
            paint_face(painter, QRectF(80, y - 7, 14, 14).center(), 7, value, LIGHT)

    def _paint_sight(self, painter: QPainter, y: int) -> None:
        measure = QFontMetricsF(font(12, 600)).horizontalAdvance
        rows = wrapped(self._desk.t("line of visibility"), WIDE - 28, 2, measure)
        painter.fillRect(QRectF(0, y - 7 * len(rows) - 1, WIDE, 14 * len(rows) + 2), QColor(LIGHT.paper))
        paint_icon(painter, "eye-off", QRectF(10, y - 7, 14, 14), LIGHT.visibility_label)
        painter.setFont(font(12, 600))
        painter.setPen(QColor(LIGHT.visibility_label))
        for place, words in enumerate(rows):
            line = QRectF(28, y - 7 * len(rows) + 14 * place, WIDE - 28, 14)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
