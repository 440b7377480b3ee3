"""One item beside the board: everything that can be said of it, written in place."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import PLAN, VISION, cause_later, place_of_measure
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button, IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.owner_field import OwnerField
from cxworkshop.ui.roadmap.text import Text, turn_over
from cxworkshop.ui.roadmap.thread_box import ThreadBox
from cxworkshop.ui.roadmap.words import COLUMNS, KINDS, REALISM, STATUS

WIDE = 404


class ItemForm(Panel):
    """Built anew for each language; `closed` tells that it was put away, `traced` the item whose way one wants to see."""

    closed = Signal()
    traced = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        self.setObjectName("roadmap.form")
        self.setFixedWidth(WIDE)
        self._build()

    @property
    def item_id(self) -> Id:
        return self._id

    def show_item(self, id: Id) -> None:
        """Shows an item; what was being typed for another one is kept first."""
        if id == self._id:
            self.reread()
            return
        self.settle()
        before, self._id = self._id, id
        turn_over((self.title, self.step, self.everyday), before, id, self.reread)

    def settle(self) -> None:
        """Keeps what is being typed."""
        if self._desk.workshop.get(RoadmapItem, self._id):
            for field in (self.title, self.step, self.everyday, self.measure, self.goal):
                field.settle()

    def close_up(self) -> None:
        self.settle()
        self._id = ""
        self.closed.emit()

    def reread(self) -> None:
        """Shows what is true now."""
        item = self._desk.workshop.get(RoadmapItem, self._id)
        if item is None:
            return
        self.title.setText(item.title)
        self.owner.show_item(item)
        self.step.setText(item.first_step)
        self.everyday.setText(item.everyday)
        self.measure.setText(item.measure_text)
        self.goal.setText(item.goal_value)
        self.realism.choose(str(item.realism or ""))
        self._show_lists(item)
        self.origin.show_item(item)

    def _show_lists(self, item: RoadmapItem) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        self.kind.show_rows([(t(word), key) for key, (word, _) in KINDS.items()], item.item_kind)
        self.status.show_rows([(t(word), key) for key, (word, _) in STATUS.items()], item.status)
        self.when.show_rows([(t(COLUMNS[key]), key) for key in (*PLAN, *VISION)], item.column)
        known = [(f"{one.name} · {place_of_measure(workshop, one)}", one.id) for one in workshop.all(Measure)]
        self.known.show_rows([(t("None of those we have"), None), *known], item.measure_id)
        others = [(one.title, one.id) for one in workshop.all(RoadmapItem) if one.id != item.id]
        self.after.show_rows([(t("Nothing"), None), *others], item.depends_on_id)
        cause = cause_later(workshop, item)
        self._early.setText(
            t("“{title}” stands later than this. Move one of them.", title=cause.title) if cause else ""
        )
        self._early.setVisible(cause is not None)

    # What a person writes becomes a change

    def _set(self, **fields: Any) -> bool:
        """Whether it was done; what is true is shown again where it was not."""
        desk, id = self._desk, self._id
        done = desk.do_aloud(lambda: roadmap.set_item(desk.workshop, id, **fields)) is not None
        if not done:
            self.reread()
        return done

    def _write(self, field: str, words: str) -> bool:
        return self._set(**{field: words})

    def _move(self, key: Any) -> None:
        place = len(roadmap.in_column(self._desk.workshop, key)) + 1
        self._desk.do_aloud(lambda: roadmap.place_item(self._desk.workshop, self._id, key, place))

    def _remove(self) -> None:
        id = self._id
        self.close_up()
        self._desk.do_aloud(lambda: roadmap.remove_item(self._desk.workshop, id))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_up()
        else:
            super().keyPressEvent(event)

    # Put together

    def _build(self) -> None:
        t = self._desk.t
        self.title, self.owner = Text(70), OwnerField(self._desk)
        self.step = Text(160, t("What happens within a week?"))
        self.everyday = Text(160, t("What does one see or hear?"))
        self.known, self.measure = Options(t("Measure")), LineField(160, t("or in your own words"))
        self.goal = LineField(60, t("Where should it get?"))
        tiles = [(str(key), t(word), icon) for key, (word, icon) in REALISM.items()]
        self.realism = Tiles("roadmap.form.realism", tiles, 3)
        self.kind, self.status = Options(t("Kind")), Options(t("Status"))
        self.when, self.after = Options(t("By when")), Options(t("What comes first"))
        self._early, self.origin = yielding(plain_label("", "label", look="warn")), ThreadBox(self._desk)
        self.remove = Button(t("Remove"), "trash-2", "quiet")
        self._name_all()
        self._wire()
        self._lay_out()

    def _name_all(self) -> None:
        t = self._desk.t
        named: dict[str, QWidget] = {"title": self.title, "step": self.step, "everyday": self.everyday}
        named |= {"known": self.known, "measure": self.measure, "goal": self.goal, "kind": self.kind}
        named |= {"status": self.status, "when": self.when, "after": self.after, "remove": self.remove}
        for name, widget in named.items():
            widget.setObjectName(f"roadmap.form.{name}")
        self.title.setAccessibleName(t("Title"))
        self.measure.setAccessibleName(t("Measure in your own words"))
        self.goal.setAccessibleName(t("Goal"))

    def _wire(self) -> None:
        texts = {"title": self.title, "first_step": self.step, "everyday": self.everyday}
        for field, text in texts.items():
            text.keeps(partial(self._write, field))
        for field, line in {"measure_text": self.measure, "goal_value": self.goal}.items():
            line.settled.connect(lambda words, field=field: self._set(**{field: words}))
        lists = {"item_kind": self.kind, "status": self.status, "measure_id": self.known, "depends_on_id": self.after}
        for field, options in lists.items():
            options.chosen.connect(lambda value, field=field: self._set(**{field: value}))
        self.realism.chosen.connect(lambda key: self._set(realism=int(key)))
        self.when.chosen.connect(self._move)
        self.remove.clicked.connect(self._remove)
        self.origin.traced.connect(self.traced)

    def _lay_out(self) -> None:
        t, body = self._desk.t, QWidget()
        rows = column(body, gap=2)
        rows.setContentsMargins(0, 0, 12, 12)
        rows.addWidget(self.origin)
        labelled(rows, t("Title"), self.title)
        labelled(rows, t("Who carries it"), self.owner)
        labelled(rows, t("First step, within a week"), self.step)
        labelled(rows, t("How it shows on an ordinary Tuesday"), self.everyday)
        labelled(rows, t("Measure"), self.known, self.measure)
        labelled(rows, t("Goal"), self.goal)
        labelled(rows, t("How realistic"), self.realism)
        line = row(gap=12)
        for name, widget in ((t("Status"), self.status), (t("Kind"), self.kind)):
            half = column(gap=2)
            labelled(half, name, widget)
            line.addLayout(half, 1)
        rows.addLayout(line)
        labelled(rows, t("By when"), self.when)
        labelled(rows, t("What comes first"), self.after)
        rows.addWidget(self._early)
        rows.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        rows.addStretch()
        self._frame(body)

    def _frame(self, body: QWidget) -> None:
        """The head stays, the fields scroll below it."""
        body.setEnabled(not self._desk.read_only)
        area = scrolling(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = column(self)
        inside.setContentsMargins(20, 4, 6, 4)
        inside.addLayout(self._head())
        inside.addWidget(area, 1)

    def _head(self) -> QHBoxLayout:
        self.close_button = IconButton("x", self._desk.t("Close"))
        self.close_button.setObjectName("roadmap.form.close")
        self.close_button.clicked.connect(self.close_up)
        head = row()
        head.addWidget(plain_label(self._desk.t("Roadmap item"), "section"), 1)
        head.addWidget(self.close_button)
        return head
