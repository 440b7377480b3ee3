"""The line before there is anything to follow: nine stations in dashes, a kind sentence and a way."""

from __future__ import annotations

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.roadmap.trace.words import STATIONS
from cxworkshop.ui.theme import LIGHT, font

RING, HIGH = 18, 96


class EmptyTrace(Panel):
    """Shown instead of the line while nothing is on the roadmap."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        t = desk.t
        self.button = Button(t("See the targets"), "target", "primary")
        self.button.setObjectName("trace.empty")
        self.button.clicked.connect(lambda: desk.go("targets"))
        told = wrapping(plain_label(t("Nothing is on the roadmap yet."), "display"))
        more = wrapping(plain_label(t("Put a chosen target there. Its line back to the customer shows here."), "muted"))
        inside = column(self, gap=12)
        inside.setContentsMargins(32, 32, 32, 32)
        inside.addStretch()
        inside.addWidget(DashedLine(desk))
        for words in (told, more):
            words.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(words)
        inside.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        inside.addStretch()


class DashedLine(QWidget):
    """Every station's ring and name."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._stations = [(desk.t(name), icon) for name, icon in STATIONS.values()]
        self.setFixedHeight(HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        each, y = self.width() / len(self._stations), RING + 4.0
        painter.setPen(QPen(QColor(LIGHT.edge), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QLineF(each / 2, y, self.width() - each / 2, y))
        painter.setBrush(QColor(LIGHT.surface))
        for place, (name, icon) in enumerate(self._stations):
            middle = QPointF((place + 0.5) * each, y)
            painter.setPen(QPen(QColor(LIGHT.edge), 2, Qt.PenStyle.DashLine))
            painter.drawEllipse(middle, RING, RING)
            paint_icon(painter, icon, QRectF(middle.x() - 9, y - 9, 18, 18), LIGHT.muted)
            painter.setFont(font(13, 600))
            painter.setPen(QColor(LIGHT.muted))
            below = QRectF(place * each + 2, y + RING + 6, each - 4, 40)
            painter.drawText(below, Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap, name)
