"""The road of the map in six steps, as a strip: what there is something of, and where it is done."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.insight.six_steps import RoadStep, six_steps
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

HIGH, RING, LAST = 56, 11.0, 6


class RoadStop(QAbstractButton):
    """One of the six: its number, or a tick when there is something of it."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number, self._begun = number, False
        self.setObjectName(f"dock.road.{number}")
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(HIGH)

    def show_step(self, desk: Desk, step: RoadStep) -> None:
        t, self._begun = desk.t, step.begun
        self.setText(t(step.word))
        state = t("begun") if step.begun else t("not yet")
        self.setAccessibleName(f"{self._number}, {t(step.name)}, {state}")
        set_tip(self, f"{t(step.name)}: {state}")
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(64, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.width() / 2
        painter.setPen(QPen(QColor(LIGHT.line2), 3))
        painter.drawLine(QPointF(middle if self._number == 1 else 0, 18), QPointF(middle, 18))
        painter.drawLine(QPointF(middle, 18), QPointF(middle if self._number == LAST else self.width(), 18))
        painter.setPen(QPen(QColor(LIGHT.accent if self._begun else LIGHT.edge), 2))
        painter.setBrush(QColor(LIGHT.accent if self._begun else LIGHT.surface))
        painter.drawEllipse(QPointF(middle, 18), RING, RING)
        ring = QRectF(middle - RING, 18 - RING, 2 * RING, 2 * RING)
        if self._begun:
            paint_icon(painter, "check", ring.adjusted(4, 4, -4, -4), LIGHT.on_fill)
        else:
            painter.setPen(QColor(LIGHT.muted))
            painter.setFont(font(12, 700))
            painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, str(self._number))
        painter.setFont(font(12, 600 if self.underMouse() else 400))
        painter.setPen(QColor(LIGHT.ink))
        words = painter.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(QRectF(0, 34, self.width(), 20), Qt.AlignmentFlag.AlignCenter, words)
        paint_focus(painter, self, radius=6)


class Road(QWidget):
    """All six in a line; a tap goes to the screen where the step is done."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self.name = desk, plain_label("", "label")
        self.stops = [RoadStop(number) for number in range(1, LAST + 1)]
        line, whole = row(gap=0), column(self, gap=2)
        for place, stop in enumerate(self.stops):
            stop.clicked.connect(lambda _=False, place=place: self._go(place))
            line.addWidget(stop, 1)
        whole.addWidget(self.name)
        whole.addLayout(line)

    def reread(self) -> None:
        self.name.setText(self._desk.t("The road in six steps"))
        for stop, step in zip(self.stops, six_steps(self._desk.workshop), strict=True):
            stop.show_step(self._desk, step)

    def _go(self, place: int) -> None:
        self._desk.go(six_steps(self._desk.workshop)[place].screen)
