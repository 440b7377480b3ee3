"""One item beside the board: everything that can be said of it, written in place, in the order one asks."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import PLAN, VISION
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button, IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.roadmap.carry import bring_into_view
from cxworkshop.ui.roadmap.item_order import OrderField
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.maturity_field import MaturityField
from cxworkshop.ui.roadmap.measure_field import MeasureField
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.owner_field import OwnerField
from cxworkshop.ui.roadmap.text import Text, turn_over
from cxworkshop.ui.roadmap.thread_box import ThreadBox
from cxworkshop.ui.roadmap.who import Asking
from cxworkshop.ui.roadmap.words import COLUMNS, KINDS, REALISM, STATUS

WIDE = 428


class ItemForm(Panel):
    """Built anew for each language; `closed` tells that it was put away, `traced` the item whose way is to be shown."""

    closed = Signal()
    traced = Signal(str)

    def __init__(self, desk: Desk, asking: Asking) -> None:
        super().__init__()
        self._desk, self._asking = desk, asking
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
        turn_over(self._texts().values(), before, id, self.reread)

    def settle(self) -> None:
        """Keeps what is being typed."""
        if self._desk.workshop.get(RoadmapItem, self._id):
            for text in self._texts().values():
                text.settle()
            for line in (self.measure.words, self.goal):
                line.settle()

    def look_at(self, field: str) -> None:
        """The keyboard to a field by its name, such as goal, in sight once everything has found its place."""
        widget = self.findChild(QWidget, f"roadmap.form.{field}")
        if widget is not None:
            widget.setFocus(Qt.FocusReason.OtherFocusReason)
            QTimer.singleShot(0, self, lambda: bring_into_view(widget))

    def close_up(self) -> None:
        self.settle()
        self._id = ""
        self.closed.emit()

    def reread(self) -> None:
        """Shows what is true now."""
        item, t = self._desk.workshop.get(RoadmapItem, self._id), self._desk.t
        if item is None:
            return
        for name, text in self._texts().items():
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

    def _texts(self) -> dict[str, Text]:
        """The fields that keep what was refused, by the field of the item."""
        return {"title": self.title, "first_step": self.step, "everyday": self.everyday, "status_note": self.note}

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

    def _next(self, text: Text) -> None:
        """Enter goes on to the next field, but not from words that were refused."""
        if not text.held:
            self.focusNextChild()

    def _go_on(self, status: Any) -> None:
        if self._set(status=status) and status == "stopped" and not self.note.text():
            self.note.setFocus(Qt.FocusReason.OtherFocusReason)

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
        self.origin, self.title, self.owner = ThreadBox(self._desk), Text(70), OwnerField(self._desk, self._asking)
        self.when = Options(t("By when"))
        self.step = Text(160, t("What happens within a week?"))
        self.everyday = Text(160, t("What does one see or hear?"))
        self.measure, self.goal = MeasureField(self._desk), LineField(60, t("Where should it get?"))
        tiles = [(str(key), t(word), icon) for key, (word, icon) in REALISM.items()]
        self.realism, self.order = Tiles("roadmap.form.realism", tiles, 3), OrderField(self._desk)
        self.far = MaturityField(self._desk)
        self.status, self.note, self.kind = Options(t("Status")), Text(160), Options(t("Kind"))
        self.remove = Button(t("Remove"), "trash-2", "quiet")
        self._name_all()
        self._wire()
        self._frame(self._fields())

    def _name_all(self) -> None:
        t = self._desk.t
        named: dict[str, QWidget] = {"title": self.title, "step": self.step, "everyday": self.everyday}
        named |= {"goal": self.goal, "kind": self.kind, "status": self.status, "note": self.note}
        named |= {"when": self.when, "remove": self.remove}
        for name, widget in named.items():
            widget.setObjectName(f"roadmap.form.{name}")
        self.title.setAccessibleName(t("Title"))
        self.goal.setAccessibleName(t("Goal"))

    def _wire(self) -> None:
        for field, text in self._texts().items():
            text.keeps(partial(self._write, field))
            text.entered.connect(partial(self._next, text))
        self.measure.written.connect(lambda words: self._set(measure_text=words))
        self.goal.settled.connect(lambda words: self._set(goal_value=words))
        for line in (self.measure.words, self.goal):
            line.returnPressed.connect(self.focusNextChild)
        self.kind.chosen.connect(lambda kind: self._set(item_kind=kind))
        self.status.chosen.connect(self._go_on)
        self.realism.chosen.connect(lambda key: self._set(realism=int(key)))
        self.when.chosen.connect(self._move)
        self.remove.clicked.connect(self._remove)
        self.origin.traced.connect(self.traced)

    def _fields(self) -> QWidget:
        """Who and by when before all else: an item without them is only a wish."""
        t, body = self._desk.t, QWidget()
        rows = column(body, gap=2)
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
        return body

    def _halves(self) -> QHBoxLayout:
        """How far it is, and beside that of what kind."""
        line = row(gap=12)
        for name, widget in ((self._desk.t("Status"), self.status), (self._desk.t("Kind"), self.kind)):
            half = column(gap=2)
            labelled(half, name, widget)
            line.addLayout(half, 1)
        return line

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
