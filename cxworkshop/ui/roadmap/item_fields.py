"""Everything that can be said of an item, one under the other, in the order one asks."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.insight.roadmap import PLAN, VISION
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.roadmap.item_order import OrderField
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.maturity_field import MaturityField
from cxworkshop.ui.roadmap.measure_field import MeasureField
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.owner_field import OwnerField
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.roadmap.thread_box import ThreadBox
from cxworkshop.ui.roadmap.who import Asking
from cxworkshop.ui.roadmap.words import COLUMNS, KINDS, REALISM, STATUS


class ItemFields(QWidget):
    """Only shows: what is written in it the form keeps."""

    def __init__(self, desk: Desk, asking: Asking) -> None:
        super().__init__()
        self._desk = desk
        t = desk.t
        self.origin, self.title, self.owner = ThreadBox(desk), Text(70), OwnerField(desk, asking)
        self.when = Options(t("By when"))
        self.step = Text(160, t("What happens within a week?"))
        self.everyday = Text(160, t("What does one see or hear?"))
        self.measure, self.goal = MeasureField(desk), LineField(60, t("Where should it get?"))
        tiles = [(str(key), t(word), icon) for key, (word, icon) in REALISM.items()]
        self.realism, self.order = Tiles("roadmap.form.realism", tiles, 3), OrderField(desk)
        self.far = MaturityField(desk)
        self.status, self.note, self.kind = Options(t("Status")), Text(160), Options(t("Kind"))
        self.remove = Button(t("Remove"), "trash-2", "quiet")
        self._name_all()
        self._lay_out()

    def only_read(self) -> None:
        """Nothing can be written; the ways to the target and to the trace still lead on."""
        for one in self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
            one.setEnabled(one is self.origin)

    @property
    def texts(self) -> dict[str, Text]:
        """The fields that keep what was refused, by the field of the item."""
        return {"title": self.title, "first_step": self.step, "everyday": self.everyday, "status_note": self.note}

    @property
    def lines(self) -> tuple[LineField, ...]:
        """The fields of one line."""
        return (self.measure.words, self.goal)

    def settle(self) -> None:
        """Keeps what is being typed."""
        for text in self.texts.values():
            text.settle()
        for line in self.lines:
            line.settle()

    def show_item(self, item: RoadmapItem) -> None:
        """Shows what is true now."""
        t = self._desk.t
        for name, text in self.texts.items():
            text.setText(getattr(item, name))
        self.goal.setText(item.goal_value)
        for field in (self.owner, self.measure, self.order, self.origin, self.far):
            field.show_item(item)
        self.realism.choose(str(item.realism or ""))
        self.kind.show_rows([(t(word), key) for key, (word, _) in KINDS.items()], item.item_kind)
        self.status.show_rows([(t(word), key) for key, (word, _) in STATUS.items()], item.status)
        self.when.show_rows([(t(COLUMNS[key]), key) for key in (*PLAN, *VISION)], item.column)
        self._show_note(item)

    def _show_note(self, item: RoadmapItem) -> None:
        """What happened is asked for once something has; above all why it was stopped."""
        t = self._desk.t
        hint = t("Why was it stopped?") if item.status == "stopped" else t("What has happened?")
        self.note.setPlaceholderText(hint)
        self.note.setAccessibleName(hint)
        self.note.setVisible(item.status != "not_started" or bool(item.status_note))

    def _name_all(self) -> None:
        t = self._desk.t
        named: dict[str, QWidget] = {"title": self.title, "step": self.step, "everyday": self.everyday}
        named |= {"goal": self.goal, "kind": self.kind, "status": self.status, "note": self.note}
        named |= {"when": self.when, "remove": self.remove}
        for name, widget in named.items():
            widget.setObjectName(f"roadmap.form.{name}")
        self.title.setAccessibleName(t("Title"))
        self.goal.setAccessibleName(t("Goal"))

    def _lay_out(self) -> None:
        """Who and by when before all else: an item without them is only a wish."""
        t, rows = self._desk.t, column(self, gap=2)
        rows.setContentsMargins(0, 0, 12, 12)
        rows.addWidget(self.origin)
        labelled(rows, t("Title"), self.title)
        labelled(rows, t("Who carries it"), self.owner)
        labelled(rows, t("By when"), self.when)
        labelled(rows, t("First step, within a week"), self.step)
        labelled(rows, t("How it shows on an ordinary Tuesday"), self.everyday)
        labelled(rows, t("Measure"), self.measure)
        labelled(rows, t("Goal"), self.goal)
        labelled(rows, t("How realistic"), self.realism)
        labelled(rows, t("What comes first"), self.order)
        rows.addWidget(self.far)
        rows.addLayout(self._halves())
        rows.addWidget(self.note)
        rows.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch()

    def _halves(self) -> QHBoxLayout:
        """How far it is, and beside that of what kind."""
        line = row(gap=12)
        for name, widget in ((self._desk.t("Status"), self.status), (self._desk.t("Kind"), self.kind)):
            half = column(gap=2)
            labelled(half, name, widget)
            line.addLayout(half, 1)
        return line
