"""The vision: what is true after one year, two and three, on one line."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.roadmap import in_column
from cxworkshop.insight.roadmap import VISION
from cxworkshop.model.roadmap import Column
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.roadmap.aim_form import AimForm
from cxworkshop.ui.roadmap.drop_place import DropPlace
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.lane import Lane
from cxworkshop.ui.roadmap.words import COLUMNS
from cxworkshop.ui.theme import LIGHT, font

RING, NAMES, HEAD, PLUS = 15, 112, 40, 48


class YearColumn(QWidget):
    """A ring with the year's number, what is true then, and a way to write more."""

    def __init__(self, desk: Desk, key: Column, is_last: bool) -> None:
        super().__init__()
        self._desk, self._key, self._is_last = desk, key, is_last
        self.setObjectName(f"roadmap.column.{key}")
        self.lane, self.drop = Lane(key, self, around=0), DropPlace(desk, key, low=True)
        self.lane.setMinimumWidth(120)
        self.more = IconButton("plus", "", self)
        self.more.setObjectName(f"roadmap.more.{key}")
        self.more.clicked.connect(lambda: self.drop.ask(self.more))
        self.drop.settled.connect(self.reread)
        inside = column(self)
        inside.setContentsMargins(0, HEAD, 8, 0)
        inside.addWidget(self.lane)
        inside.addWidget(self.drop)
        inside.addStretch()

    def reread(self) -> None:
        """A place for more is open where nothing is yet; else the plus on the line leads there."""
        t, some = self._desk.t, bool(in_column(self._desk.workshop, self._key))
        self.drop.reread()
        self.drop.setVisible(not some)
        self.more.set_tooltip(t("Add to {column}", column=t(COLUMNS[self._key])))
        self.more.setVisible(some and not self._desk.read_only)
        self.more.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.more.move(self.width() - 16 - PLUS, RING + 3 - PLUS // 2 + 6)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(8 + RING, RING + 9.0)
        end = self.more.geometry().center().x() if self._is_last else self.width()
        painter.setPen(QPen(QColor(LIGHT.accent), 4))
        painter.drawLine(QPointF(middle.x() if self._key == VISION[0] else 0, middle.y()), QPointF(end, middle.y()))
        painter.setPen(QPen(QColor(LIGHT.accent), 3))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(middle, RING - 1.5, RING - 1.5)
        if self.more.isVisible():
            painter.setPen(QPen(QColor(LIGHT.surface), 0))
            painter.drawEllipse(QPointF(self.more.geometry().center()), RING, RING)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15, 700))
        ring = QRectF(middle.x() - RING, middle.y() - RING, 2 * RING, 2 * RING)
        painter.drawText(ring, Qt.AlignmentFlag.AlignCenter, self._key[1])


class VisionPanel(Panel):
    """Three years beside one another."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.columns = [YearColumn(desk, key, key == VISION[-1]) for key in VISION]
        self.aim, self._form = IconButton("target", ""), AimForm(desk, self)
        self.aim.setObjectName("roadmap.aim")
        self.aim.clicked.connect(lambda: self._form.open_at(self.aim.mapToGlobal(self.aim.rect().bottomLeft())))
        self._form.closed.connect(self.aim.setFocus)
        self._name, self._years = plain_label("", "strong"), yielding(small())
        names = column()
        names.setContentsMargins(0, 8, 0, 0)
        names.addWidget(self._name)
        names.addWidget(self._years)
        names.addStretch()
        line = row(self, gap=0)
        line.setContentsMargins(20, 4, 8, 4)
        head = QWidget()
        head.setFixedWidth(NAMES)
        head.setLayout(names)
        self.aim.setParent(head)
        self.aim.move(NAMES - PLUS - 4, 0)
        line.addWidget(head)
        for one in self.columns:
            line.addWidget(one, 1)

    def reread(self) -> None:
        self._name.setText(self._desk.t("Vision"))
        self.aim.set_tooltip(self._desk.t("Three linked questions"))
        self._years.setText(self._desk.t("years 1–3"))
        for one in self.columns:
            one.reread()
