"""The stops that belong to no core process yet, and a menu to say to which they do."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits.encounter import set_touchpoint
from cxworkshop.insight.problems import in_no_process
from cxworkshop.model.record import Id
from cxworkshop.model.targets import CoreProcess
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.targets.line_look import shown_path
from cxworkshop.ui.targets.pair_parts import passing_menu, pop


class NoProcess(Button):
    """One quiet line; not there when every stop has its process."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__("", "info", "quiet", parent)
        self.setObjectName("targets.no_process")
        self._desk = desk
        self.clicked.connect(lambda: pop(self.menu_of_stops(), self))

    def read(self) -> None:
        loose = in_no_process(self._desk.workshop, shown_path(self._desk))
        self.set_text(self._desk.t.n("{n} stop is in no core process", "{n} stops are in no core process", len(loose)))
        self.setVisible(bool(loose))
        self.setEnabled(not self._desk.read_only)

    def menu_of_stops(self) -> QMenu:
        """Each stop, and behind it the core processes."""
        menu, desk = passing_menu(self), self._desk
        for stop in in_no_process(desk.workshop, shown_path(desk)):
            inner = menu.addMenu(f"{stop.number}  {stop.touchpoint.title}".replace("&", "&&"))
            for process in desk.workshop.all(CoreProcess):
                offer(inner, process.name, partial(self._set, stop.touchpoint.id, process.id))
        return menu

    def _set(self, touchpoint_id: Id, process_id: Id) -> None:
        desk = self._desk
        desk.do_aloud(lambda: set_touchpoint(desk.workshop, touchpoint_id, core_process_id=process_id))
