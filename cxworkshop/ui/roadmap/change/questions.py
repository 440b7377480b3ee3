"""The three linked questions side by side, each following from the one before; they head every handout."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.edits import basics
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.roadmap.aim_form import LIMIT, QUESTIONS
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.theme import LIGHT


class Questions(QWidget):
    """Written in place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.fields: dict[str, Text] = {}
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        line = row(self, gap=8)
        for place, name in enumerate(QUESTIONS):
            if place:
                arrow = plain_label("")
                arrow.setPixmap(icon("arrow-right", LIGHT.accent, 20).pixmap(QSize(20, 20)))
                line.addWidget(arrow, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addWidget(self._box(name), 1)

    def reread(self) -> None:
        for name, field in self.fields.items():
            field.setText(getattr(self._desk.workshop.basics, name))

    def settle(self) -> None:
        for field in self.fields.values():
            field.settle()

    def _box(self, name: str) -> Panel:
        box, words = Panel(look="note"), self._desk.t(basics.NAMES[name])
        field = self.fields[name] = Text(LIMIT, self._desk.t("In one sentence"))
        field.setProperty("look", "quiet")
        field.setObjectName(f"roadmap.question.{name}")
        field.setAccessibleName(words)
        field.setEnabled(not self._desk.read_only)
        field.keeps(partial(self._write, name))
        inside = column(box, gap=2)
        inside.setContentsMargins(12, 2, 10, 8)
        labelled(inside, words, field)
        inside.addStretch()
        return box

    def _write(self, name: str, text: str) -> bool:
        return self._desk.do_aloud(lambda: basics.revise(self._desk.workshop, name, text)) is not None
