"""Targets: what could be voted on, worded in the list itself."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from cxworkshop.edits import targets
from cxworkshop.model.change import Change
from cxworkshop.model.targets import ELEMENTS, Target
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.targets.row import ICONS, INKS, TargetRow

TOUCHED = {"target", "silo", "touchpoint", "stage", "channel"}
MANY = 20  # from here on people are asked to merge first


class TargetsScreen(QWidget):
    """A line to write in, the list, and what was set aside."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets")
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.take = Button("", "circle-dot", "primary")
        self.take.setObjectName("targets.take")
        self.take.clicked.connect(lambda: desk.go("vote"))
        self.new = LineField(70)
        self.new.setObjectName("targets.new")
        self.new.setEnabled(not desk.read_only)
        self.new.returnPressed.connect(self._add)
        self.count = plain_label("", "label", look="count")
        self._elements = row(gap=16)
        self._hint = wrapping(plain_label("", "body", look="warn"))
        self._rows = QWidget()
        self._list = column(self._rows)
        self._area: QScrollArea = scrolling(self._rows)
        self._lay_out()
        self.retranslate()
        desk.changed.connect(self._changed)
        desk.selected.connect(self._reveal)
        desk.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        self._say.again()
        self.read()

    def read(self) -> None:
        """Makes the list anew; the place it was scrolled to stays."""
        t, place = self._desk.t, self._area.verticalScrollBar().value()
        everything = self._desk.workshop.all(Target)
        standing = targets.candidates(self._desk.workshop)
        aside = [one for one in everything if one.state in ("parked", "dropped")]
        votable = sum(one.state == "candidate" for one in standing) or len(standing)
        self.count.setText(str(len(standing)))
        self.take.set_text(t("Take {n} to the vote", n=votable))
        self.take.setEnabled(votable >= 2)
        self._hint.setText(t("{n} targets are many for one vote. Merge what is nearly the same.", n=votable))
        self._hint.setVisible(votable > MANY)
        self._read_elements(standing)
        emptied(self._list)
        for one in standing:
            self._list.addWidget(TargetRow(self._desk, one))
        if not standing:
            self._list.addWidget(self._nothing())
        if aside:
            self._list.addWidget(SetAside(self._desk, aside))
        self._list.addStretch()
        QTimer.singleShot(0, self, lambda: self._area.verticalScrollBar().setValue(place))

    def _read_elements(self, standing: list[Target]) -> None:
        emptied(self._elements)
        for key, word in ELEMENTS.items():
            sign, number = plain_label(""), sum(one.element == key for one in standing)
            sign.setPixmap(icon(ICONS[key], INKS[key], 16).pixmap(QSize(16, 16)))
            told = row(gap=4)
            told.addWidget(sign)
            told.addWidget(plain_label(f"{self._desk.t(word)} {number}", "label"))
            self._elements.addLayout(told)

    def _nothing(self) -> QWidget:
        sentence = self._desk.t("No target yet. Write what should get better for the customer, then press Enter.")
        label = wrapping(plain_label(sentence, "muted"))
        label.setContentsMargins(24, 24, 24, 24)
        return label

    def _add(self) -> None:
        if self._desk.do(lambda: targets.add_target(self._desk.workshop, self.new.text())):
            self.new.clear()
            self._area.ensureVisible(0, self._rows.height())

    def _changed(self, change: Change) -> None:
        if TOUCHED & change.kinds():
            self.read()

    def _reveal(self, id: str) -> None:
        found = self.findChild(TargetRow, f"targets.row.{id}")
        if found is not None:
            self._area.ensureWidgetVisible(found)
        self._rows.update()

    def _lay_out(self) -> None:
        panel = Panel()
        inside = column(panel, margin=1)
        inside.addLayout(self._panel_head())
        line = row()
        line.setContentsMargins(23, 0, 23, 8)
        line.addWidget(self.new)
        inside.addLayout(line)
        self._hint.setContentsMargins(23, 0, 23, 8)
        inside.addWidget(self._hint)
        inside.addWidget(self._area, 1)
        whole = column(self)
        whole.setContentsMargins(24, 0, 24, 16)
        whole.addLayout(self._head())
        whole.addWidget(panel, 1)

    def _head(self) -> QHBoxLayout:
        head, name, sentence = row(gap=12), plain_label("", "title"), plain_label("", "muted")
        head.setContentsMargins(0, 8, 0, 8)
        self._say(name.setText, mark("Targets"))
        self._say(sentence.setText, mark("What should get better, and whose it is."))
        self._say(self.new.setPlaceholderText, mark("What gets better? Press Enter"))
        self._say(self.new.setAccessibleName, mark("New target"))
        head.addWidget(name)
        head.addWidget(sentence)
        head.addStretch()
        head.addWidget(self.take)
        return head

    def _panel_head(self) -> QHBoxLayout:
        head, name = row(gap=8), plain_label("", "section")
        head.setContentsMargins(23, 14, 23, 6)
        self._say(name.setText, mark("Targets"))
        head.addWidget(name)
        head.addWidget(self.count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addStretch()
        head.addLayout(self._elements)
        return head


class SetAside(QWidget):
    """Targets for another time; any of them can be taken up again."""

    def __init__(self, desk: Desk, aside: list[Target]) -> None:
        super().__init__()
        inside = column(self)
        inside.setContentsMargins(24, 16, 12, 8)
        inside.addWidget(plain_label(desk.t("Set aside"), "label"))
        for one in aside:
            line, up = row(), Button(desk.t("Take up again"), look="quiet")
            up.setObjectName(f"targets.up.{one.id}")
            up.setEnabled(not desk.read_only)
            up.clicked.connect(lambda _=False, id=one.id: desk.do(lambda: targets.take_up(desk.workshop, id)))
            line.addWidget(plain_label(one.title, "muted"), 1)
            line.addWidget(up)
            inside.addLayout(line)
