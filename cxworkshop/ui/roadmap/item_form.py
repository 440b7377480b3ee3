"""One item beside the board: what is written of it becomes a change."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.edits import roadmap
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.roadmap.carry import bring_into_view
from cxworkshop.ui.roadmap.item_fields import ItemFields
from cxworkshop.ui.roadmap.text import Text, turn_over
from cxworkshop.ui.roadmap.who import Asking

WIDE = 428


class ItemForm(Panel):
    """Built anew for each language; `closed` tells that it was put away, `traced` the item whose way is to be shown."""

    closed = Signal()
    traced = Signal(str)

    def __init__(self, desk: Desk, asking: Asking) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        self.setObjectName("roadmap.form")
        self.setFixedWidth(WIDE)
        self.fields = ItemFields(desk, asking)
        self._wire()
        self._frame()

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
        turn_over(self.fields.texts.values(), before, id, self.reread)

    def settle(self) -> None:
        """Keeps what is being typed."""
        if self._desk.workshop.get(RoadmapItem, self._id):
            self.fields.settle()

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
        if item := self._desk.workshop.get(RoadmapItem, self._id):
            self.fields.show_item(item)

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
        if self._set(status=status) and status == "stopped" and not self.fields.note.text():
            self.fields.note.setFocus(Qt.FocusReason.OtherFocusReason)

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

    def _wire(self) -> None:
        fields = self.fields
        for field, text in fields.texts.items():
            text.keeps(partial(self._write, field))
            text.entered.connect(partial(self._next, text))
        fields.measure.written.connect(lambda words: self._set(measure_text=words))
        fields.goal.settled.connect(lambda words: self._set(goal_value=words))
        for line in fields.lines:
            line.returnPressed.connect(self.focusNextChild)
        fields.kind.chosen.connect(lambda kind: self._set(item_kind=kind))
        fields.status.chosen.connect(self._go_on)
        fields.realism.chosen.connect(lambda key: self._set(realism=int(key)))
        fields.when.chosen.connect(self._move)
        fields.remove.clicked.connect(self._remove)
        fields.origin.traced.connect(self.traced)

    def _frame(self) -> None:
        """The head stays, the fields scroll below it."""
        if self._desk.read_only:
            self.fields.only_read()
        area = scrolling(self.fields)
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
