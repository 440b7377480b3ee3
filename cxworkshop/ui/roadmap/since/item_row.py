"""An item of the roadmap in the comparison: its line, four buttons for how it goes, and what happened to it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.text import Words
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
        self._below = QWidget()
        self.buttons = {status: self._button(status) for status in STATUS}
        self._lay_out()

    def show_line(self, line: Line, t: Words) -> None:
        self.line.show_line(line, t)
        item = self._desk.workshop.get(RoadmapItem, self._id)
        self._show_status()
        for button in self.buttons.values():
            button.setVisible(item is not None)
        asked = item is not None and (item.status == "stopped" or bool(item.status_note))
        self._below.setVisible(asked)
        if item is not None:
            self.note.setText(item.status_note)
            self.note.setAccessibleName(t("What happened to “{title}”?", title=item.title))

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))

    def settle(self) -> None:
        if self._desk.workshop.get(RoadmapItem, self._id):
            self.note.settle()

    def _set(self, **fields: Any) -> bool:
        desk = self._desk
        return desk.do_aloud(lambda: roadmap.set_item(desk.workshop, self._id, **fields)) is not None

    def _tap(self, status: str) -> None:
        done = self._set(status=status)
        self._show_status()
        if done and status == "stopped" and not self.note.text():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_status(self) -> None:
        """What is true, also where a tap was refused or said what was said already."""
        item = self._desk.workshop.get(RoadmapItem, self._id)
        for status, button in self.buttons.items():
            button.setChecked(item is not None and status == item.status)

    def _button(self, status: str) -> IconButton:
        word, icon = STATUS[status]
        button = IconButton(icon, self._desk.t(word))
        button.setObjectName(f"roadmap.since.{self._id}.{status}")
        button.setCheckable(True)
        button.setEnabled(not self._desk.read_only)
        button.clicked.connect(lambda: self._tap(status))
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
