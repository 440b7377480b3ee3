"""The measures of a stop or of the whole path, in a form over the Experience screen."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPoint, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Id, Record
from cxworkshop.model.stops import stops
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.measures.short import ShortStops
from cxworkshop.ui.parts.in_sight import InSight
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.number_field import NumberField
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.path.card.measures import BothSides, MeasureList

WIDE = 656  # eleven cells side by side
HINT = mark("Counts can be pasted from a spreadsheet: a row or a column of numbers fills the cells.")


class MeasuresForm(Popover):
    """Every field settles by itself, as one change; `open` says whose measures they are."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "experience.measures", WIDE)
        self._whose: tuple[Id, Id] = ("", "")
        InSight(self._scroll)

    def open(self, touchpoint_id: Id = "", path_id: Id = "", at: QPoint | None = None) -> None:
        """Shows the measures of a stop, or else of a whole path, beside a point of the screen; without one, beside
        what has the keyboard.
        """
        self._whose = (touchpoint_id, "" if touchpoint_id else path_id)
        self.open_at(at or self._beside_focus())

    def build(self) -> None:
        of_stop = bool(self._whose[0])
        self._sides = BothSides(self.desk) if of_stop else None
        self._short = None if of_stop else ShortStops(self.desk, self._open_stop)
        self.list = MeasureList(self.desk, Touchpoint if of_stop else Path)
        self._hint = wrapping(plain_label(self.desk.t(HINT), "label"))
        for part in (self._sides, self.list, self._hint, self._short):
            if part is not None:
                self.body.addWidget(part)
        self._hint.setVisible(not self.desk.read_only)
        self.list.retranslate()

    def reread(self) -> bool:
        record = self._record()
        if record is None:
            return False
        self.say_title(self._heading(record))
        for part in (self._sides, self.list):
            if part is not None:
                part.reread(record)
        if self._short is not None:
            self._short.show_path(record.id)
        let_tab_walk(self)
        return True

    def first(self) -> QWidget | None:
        """The first number, ready to be written over; without any measure, the first way to begin one."""
        for block in self.list.blocks.values():
            field = block.first()
            if isinstance(field, NumberField):
                field.selectAll()
            return field
        return next(iter(self.list.adding.buttons.values()))

    def _record(self) -> Any:
        stop, path = self._whose
        workshop = self.desk.workshop
        return workshop.get(Touchpoint, stop) if stop else workshop.get(Path, path)

    def _heading(self, record: Record) -> str:
        t = self.desk.t
        if not isinstance(record, Touchpoint):
            return t("Measures of the whole path")
        there = (stop.number for stop in stops(self.desk.workshop, record.path_id) if stop.touchpoint.id == record.id)
        number = next((f"{number} " for number in there), "")
        return t("Measures: {title}", title=f"{number}{record.title}")

    def _open_stop(self, id: Id) -> None:
        at = self._at
        self.close_up()
        QTimer.singleShot(0, self, lambda: self.open(id, at=at))

    def _beside_focus(self) -> QPoint:
        focus = QApplication.focusWidget()
        beside = focus if focus is not None and self._home.isAncestorOf(focus) else self._home
        return beside.mapToGlobal(beside.rect().center())
