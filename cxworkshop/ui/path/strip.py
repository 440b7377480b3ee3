"""The map strip under the canvas: the whole line in small, and a window frame to drag. It is the scroll bar."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QPolygonF, QTransform
from PySide6.QtWidgets import QWidget

from cxworkshop.layout.lines import trunk_of
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.paint.card import silo_line
from cxworkshop.ui.path.paint.far import thinned
from cxworkshop.ui.path.panning import STEP
from cxworkshop.ui.theme import LIGHT

HIGH = 48


class StripMap(QWidget):
    """The line from end to end. Dragging scrolls the canvas; arrow keys scroll by a slot."""

    def __init__(self, canvas: PathCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._picture, self._pictured = QPixmap(), (canvas.shown, QSize(), 0.0)
        self._framed = QRect()
        self.setObjectName("path.map")
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._map())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)

    def _map(self) -> QPixmap:
        """The line in small, painted once for every change of the path."""
        wanted = (self._canvas.shown, self.size(), self.devicePixelRatioF())
        if wanted[0] is not self._pictured[0] or wanted[1:] != self._pictured[1:]:
            self._picture = QPixmap(self.size() * wanted[2])
            self._picture.setDevicePixelRatio(wanted[2])
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_line(painter)
            painter.end()
            self._pictured = wanted
        return self._picture

    def _paint_line(self, painter: QPainter) -> None:
        layout = self._canvas.layout_shown
        cards = [card for card in thinned(layout.cards, self.width() / 2) if not card.stop.backstage]
        painter.setPen(QPen(QColor(LIGHT.line2), 1))
        for stage in layout.stages[1:]:
            painter.drawLine(QLineF(self._x(stage.x), 6, self._x(stage.x), self.height() - 6))
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        ends = [cards[0].rect.centre, *trunk_of(cards), cards[-1].rect.centre] if cards else []
        at = self._scale()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)  # all its lines are level or upright
        painter.drawLines([QLineF(a, b) for a, b in pairwise(at.map(QPolygonF([QPointF(*p) for p in ends])).toList())])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        size = 3.5 if len(cards) * 10 < self.width() else 1.5
        for card in cards:
            painter.setBrush(silo_line(self._canvas.view.looks[card.stop.id].colour))
            painter.drawEllipse(at.map(QPointF(*card.rect.centre)), size, size)

    def _scale(self) -> QTransform:
        """From the path to the map."""
        origin = QPointF(self._x(0), self._y(0))
        return QTransform(self._x(1) - origin.x(), 0, 0, self._y(1) - origin.y(), origin.x(), origin.y())

    def _paint_frame(self, painter: QPainter) -> None:
        soft = QColor(LIGHT.accent)
        soft.setAlphaF(0.1)
        painter.setBrush(soft)
        painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 3 if self.hasFocus() else 2))
        painter.drawRoundedRect(self._frame(), 6, 6)

    def follow(self) -> None:
        """Moves the frame; where it was and where it is now are painted again, or all of a path that is new."""
        frame = self._frame().toAlignedRect().adjusted(-3, -3, 3, 3)
        if self._pictured[0] is self._canvas.shown:
            self.update(frame)
            self.update(self._framed)
        else:
            self.update()
        self._framed = frame

    def _frame(self) -> QRectF:
        canvas = self._canvas
        left = canvas.horizontalScrollBar().value() / canvas.zoom
        wide = canvas.viewport().width() / canvas.zoom
        x1, x2 = self._x(left), self._x(min(left + wide, canvas.sceneRect().width()))
        return QRectF(x1, 2, max(x2 - x1, 12), self.height() - 4)

    def _x(self, x: float) -> float:
        return 3 + x / max(self._canvas.sceneRect().width(), 1) * (self.width() - 6)

    def _y(self, y: float) -> float:
        layout = self._canvas.layout_shown
        top, bottom = layout.feeling.bottom, max(layout.sight_y, layout.feeling.bottom + 1)
        return 8 + (y - top) / (bottom - top) * (self.height() - 16)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._go(event.position().x())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._go(event.position().x())

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        self._canvas.rest()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps:
            bar = self._canvas.horizontalScrollBar()
            bar.setValue(bar.value() + steps[Qt.Key(event.key())] * round(168 * self._canvas.zoom))
            self._canvas.rest()
        else:
            super().keyPressEvent(event)

    def _go(self, x: float) -> None:
        """Puts the middle of the window frame under the pointer."""
        canvas = self._canvas
        wanted = (x - 3) / max(self.width() - 6, 1) * canvas.sceneRect().width() * canvas.zoom
        canvas.horizontalScrollBar().setValue(round(wanted - canvas.viewport().width() / 2))


class MapStrip(QWidget):
    """Zoom − 100 % +, fit, and the map."""

    def __init__(self, desk: Desk, canvas: PathCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._canvas = desk, canvas
        self.setProperty("look", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(HIGH)
        self.less, self.more = IconButton("minus", ""), IconButton("plus", "")
        self.fit = IconButton("maximize", "")
        self.map = StripMap(canvas)
        self._percent = plain_label("100 %", "strong")
        self._percent.setFixedWidth(56)
        self._percent.setAlignment(Qt.AlignmentFlag.AlignCenter)
        line = row(self, gap=0)
        line.setContentsMargins(4, 0, 16, 0)
        for widget in (self.less, self._percent, self.more, self.fit):
            line.addWidget(widget)
        line.addSpacing(8)
        line.addWidget(self.map, 1)
        for name, button in (("less", self.less), ("more", self.more), ("fit", self.fit)):
            button.setObjectName(f"path.zoom.{name}")
        self.less.clicked.connect(lambda: canvas.step_zoom(1 / STEP))
        self.more.clicked.connect(lambda: canvas.step_zoom(STEP))
        self.fit.clicked.connect(canvas.fit)
        self.retranslate()

    def retranslate(self) -> None:
        t = self._desk.t
        self.less.set_tooltip(t("Smaller"))
        self.more.set_tooltip(t("Larger"))
        self.fit.set_tooltip(t("Fit the whole path (F)"))
        self.map.setAccessibleName(t("Map of the whole path"))

    def follow(self) -> None:
        percent = f"{round(self._canvas.zoom * 100)} %"
        if percent != self._percent.text():
            self._percent.setText(percent)
        self.map.follow()
