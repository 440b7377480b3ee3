"""The form of a target: everything that is known of it, beside the list. It closes with Esc and follows the list."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, rule, scrolling
from cxworkshop.ui.parts.ring import step_round
from cxworkshop.ui.targets.form_part import Part
from cxworkshop.ui.targets.form_what import WhatPart, WordsPart
from cxworkshop.ui.targets.form_whom import BringsPart, WhomPart
from cxworkshop.ui.targets.form_whose import PastPart, StandsPart, WherePart, WhosePart

PARTS: tuple[type[Part], ...] = (
    WordsPart,
    WhatPart,
    WhomPart,
    BringsPart,
    WhosePart,
    WherePart,
    PastPart,
    StandsPart,
)


class TargetForm(Panel):
    """Not a dialog: the list beside it works on. `closed` tells the id whose row gets the keyboard back."""

    WIDE: ClassVar[int] = 520
    closed = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent, "overlay")
        self.setObjectName("targets.form")
        self._desk, self._id = desk, ""
        self._parts: list[Part] = []
        self._name, self._close = plain_label("", "section"), IconButton("x", "")
        self._close.setObjectName("targets.form.close")
        self._close.clicked.connect(self.close_up)
        self._inside = QWidget()
        self._body = column(self._inside, gap=16)
        self._body.setContentsMargins(20, 4, 20, 20)
        self._area = scrolling(self._inside)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self.hide()
        self.rebuild()
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.rebuild)

    def open(self, id: Id, focus: bool = True) -> None:
        """Shows a target; `focus` gives the keyboard to its first field."""
        if id != self._id:
            self.settle()
            self._id = id
            self._area.verticalScrollBar().setValue(0)
        self.reread()
        self.show()
        self.raise_()
        if focus and isinstance(words := self._parts[0], WordsPart):
            (self._close if self._desk.read_only else words.title).setFocus(Qt.FocusReason.OtherFocusReason)

    def rebuild(self) -> None:
        """Makes its parts anew, in the language of now."""
        self.settle()
        emptied(self._body)
        t = self._desk.t
        self._name.setText(t("Target"))
        self.setAccessibleName(t("Target"))
        self._close.set_tooltip(t("Close"))
        self._parts = [make(self._desk) for make in PARTS]
        for part in self._parts:
            self._body.addWidget(part)
        self._body.addStretch()
        self._inside.setEnabled(not self._desk.read_only)
        self.reread()

    def reread(self) -> None:
        """Shows what is true now; closes when the target has gone."""
        target = self._desk.workshop.get(Target, self._id)
        if target is None:
            self.close_up()
            return
        for part in self._parts:
            part.read(target)

    def settle(self) -> None:
        """Writes what is still being typed."""
        for line in self.findChildren(LineField):
            line.settle()
        for text in self.findChildren(TextField):
            text.settle()

    def close_up(self) -> None:
        """Keeps what was typed and goes."""
        if self.isVisible():
            if self._desk.workshop.get(Target, self._id) is not None:
                self.settle()
            self.hide()
            self.closed.emit(self._id)

    def _changed(self, change: Change) -> None:
        if self.isVisible() and change.edits:
            self.reread()

    def _lay_out(self) -> None:
        inside = column(self, margin=2)
        inside.addLayout(self._head())
        inside.addWidget(rule())
        inside.addWidget(self._area, 1)

    def _head(self) -> QHBoxLayout:
        head = row(gap=8)
        head.setContentsMargins(20, 4, 8, 4)
        head.addWidget(self._name, 1)
        head.addWidget(self._close)
        return head

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return self.isVisible() and step_round(self, forward)
