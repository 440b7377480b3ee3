"""One of the five theses: its light, the group's name for it, what shows it, and what the program knows of it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import closing
from cxworkshop.insight.closing import thesis_of
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.roadmap.closing.words import THESES, known_of
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.light_choice import LightChoice
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.roadmap.words import LIGHTS
from cxworkshop.ui.theme import font


class ThesisRow(QWidget):
    """Green without evidence is refused, and the light stays as it was."""

    def __init__(self, desk: Desk, no: int) -> None:
        super().__init__()
        self._desk, self.no, t = desk, no, desk.t
        self.setObjectName(f"roadmap.thesis.{no}")
        self.light = LightChoice(f"roadmap.thesis.{no}")
        self.name = Writing(80)
        self.name.setPlaceholderText(t(THESES[no]))
        self.name.setFont(font(15, 600))
        self.name.setObjectName(f"roadmap.thesis.{no}.name")
        self.name.setAccessibleName(t("Thesis {no}, in our own words", no=no))
        self.evidence = Text(300, t("What shows it?"))
        self.evidence.setObjectName(f"roadmap.thesis.{no}.evidence")
        self._state, self._known = small(), yielding(small("muted"))
        self._lay_out()
        for field in (self.name, self.evidence):
            field.setReadOnly(desk.read_only)
        self.light.setEnabled(not desk.read_only)
        self.light.chosen.connect(self._shine)
        self.name.settled.connect(self._call)
        self.evidence.keeps(lambda text: self._set(evidence=text))

    def reread(self) -> None:
        t, thesis = self._desk.t, thesis_of(self._desk.workshop, self.no)
        name = thesis.name or t(THESES[self.no])
        self.name.setText(name)
        self.evidence.setText(thesis.evidence)
        self.light.speak(name, t)
        self.light.choose(thesis.state)
        self._state.setText(t(LIGHTS[thesis.state][0]))
        self._known.setText(known_of(self._desk.workshop, self.no, t))

    def settle(self) -> None:
        self.name.settle()
        self.evidence.settle()

    def look_at(self) -> None:
        """The keyboard to its light."""
        next(dot for dot in self.light.dots() if dot.isChecked()).setFocus(Qt.FocusReason.OtherFocusReason)

    def _shine(self, light: str) -> None:
        """What is being typed counts as evidence already."""
        self.evidence.settle()
        if not self._set(state=light) and light == "green":
            self.evidence.setFocus(Qt.FocusReason.OtherFocusReason)

    def _call(self, name: str) -> None:
        """A name that is the program's own is none of the group's, so that it is said in any language."""
        own = "" if name.strip() == self._desk.t(THESES[self.no]) else name
        self._set(name=own)

    def _set(self, **fields: Any) -> bool:
        desk = self._desk
        done = desk.do_aloud(lambda: closing.set_thesis(desk.workshop, self.no, **fields)) is not None
        self.reread()
        return done

    def _lay_out(self) -> None:
        told, first, head = column(), row(gap=8), row(gap=8)
        told.setContentsMargins(4, 0, 0, 0)
        first.addWidget(self.name, 1)
        first.addWidget(self._state)
        told.addLayout(first)
        told.addWidget(self._known)
        head.addLayout(told, 1)
        head.addWidget(self.light, 0, Qt.AlignmentFlag.AlignTop)
        inside = column(self, gap=4)
        inside.addLayout(head)
        inside.addWidget(self.evidence)
