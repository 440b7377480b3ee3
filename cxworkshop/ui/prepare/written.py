"""A text of the workshop with its name over it, written in place."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import basics
from cxworkshop.insight.followup import here
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import TextField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.theme import font


class Written(QWidget):
    """One field of the basics: `read()` shows it as it is now, and what a person writes becomes a change."""

    def __init__(self, desk: Desk, field: str, limit: int, several_lines: bool = False, weight: int = 400) -> None:
        super().__init__()
        self._desk, self._field = desk, field
        self.label = plain_label("", "label")
        self.edit = TextField(limit)
        self.edit.on_one_line = not several_lines
        self.edit.setProperty("look", "quiet")
        self.edit.setFont(font(15, weight))
        self.edit.setObjectName(f"prepare.{field}")
        self.edit.setReadOnly(desk.read_only)
        self.edit.settled.connect(self._write)
        inside = column(self)
        inside.addWidget(self.label)
        inside.addWidget(self.edit)
        inside.addStretch()

    def loud(self, size: int) -> Written:
        """The same in the size of a promise."""
        self.edit.setFont(font(size, 700))
        self.edit.setProperty("tone", "promise")
        return self

    def retranslate(self) -> None:
        t = self._desk.t
        name = t(basics.NAMES[self._field])
        self.label.setText(name)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(t("Write here"))

    def read(self) -> None:
        workshop = self._desk.workshop
        now = dict(zip(("date", "place"), here(workshop), strict=True))
        self.edit.setText(now.get(self._field, getattr(workshop.basics, self._field)))

    def _write(self, text: str) -> None:
        if not self._desk.do(lambda: basics.revise(self._desk.workshop, self._field, text)):
            self.edit.setFocus()
