"""An item of the roadmap in the comparison: its line, four buttons for how it goes, and what happened to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QWidget

from cxworkshop.edits import roadmap
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.roadmap.since.line import Line
from cxworkshop.ui.roadmap.since.row import LineRow
from cxworkshop.ui.roadmap.words import STATUS
from cxworkshop.ui.theme import LIGHT


class ItemRow(QWidget):
    """A tap says how it goes; one that was stopped asks what happened."""

    wanted = Signal(str, str)

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__()
        self._desk, self._id = desk, id
        self.line, self.note = LineRow(), LineField(160, desk.t("What happened?"))
        self.line.is_ruled = False
        self.note.setObjectName(f"roadmap.since.{id}.note")
        self.note.setReadOnly(desk.read_only)
        self.note.settled.connect(lambda words: self._set(status_note=words))
        self.line.wanted.connect(self.wanted)
        self._group, self._below = QButtonGroup(self), QWidget()
        self.buttons = {status: self._button(status) for status in STATUS}
        self._lay_out()

    def show_line(self, line: Line) -> None:
        self.line.show_line(line, self._desk.t)
        item = self._desk.workshop.get(RoadmapItem, self._id)
        for status, button in self.buttons.items():
            button.setVisible(item is not None)
            button.setChecked(item is not None and status == item.status)
        asked = item is not None and (item.status == "stopped" or bool(item.status_note))
        self._below.setVisible(asked)
        if item is not None:
            self.note.setText(item.status_note)
            self.note.setAccessibleName(self._desk.t("What happened to “{title}”?", title=item.title))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))

    def settle(self) -> None:
        if self._desk.workshop.get(RoadmapItem, self._id):
            self.note.settle()

    def _set(self, **fields: Any) -> bool:
        desk = self._desk
        return desk.do_aloud(lambda: roadmap.set_item(desk.workshop, self._id, **fields)) is not None

    def _tap(self, status: str) -> None:
        if self._set(status=status) and status == "stopped" and not self.note.text():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _button(self, status: str) -> IconButton:
        word, icon = STATUS[status]
        button = IconButton(icon, self._desk.t(word))
        button.setObjectName(f"roadmap.since.{self._id}.{status}")
        button.setCheckable(True)
        button.setEnabled(not self._desk.read_only)
        button.clicked.connect(lambda: self._tap(status))
        self._group.addButton(button)
        return button

    def _lay_out(self) -> None:
        inside, line = column(self), row(gap=0)
        line.addWidget(self.line, 1)
        for button in self.buttons.values():
            line.addWidget(button)
        inside.addLayout(line)
        note = row(self._below)
        note.setContentsMargins(12, 0, 8, 8)
        note.addWidget(self.note)
        inside.addWidget(self._below)
