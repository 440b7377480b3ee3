"""What a change touches: silos, ticked by hand, and core processes, known from the target and its stops."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.change_of_ways import processes, silos_at
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import CoreProcess, Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import yielding
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.change.silo_taps import SiloTaps
from cxworkshop.ui.roadmap.labels import labelled, small


class Touched(QWidget):
    """`touched` tells a silo that is ticked or no longer is."""

    touched = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._silos = SiloTaps("roadmap.change.silo")
        self._silos.tapped.connect(lambda id, _on: self.touched.emit(id))
        self._hint, self._processes = yielding(small()), yielding(small())
        inside = column(self)
        labelled(inside, desk.t("Which silos it touches"), self._silos)
        inside.addWidget(self._hint)
        inside.addWidget(self._processes)

    def show_target(self, target: Target, silo_ids: Collection[Id]) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        self._silos.show_silos(workshop.all(Silo), silo_ids)
        surely = [one.code for one in silos_at(workshop, target) if one.id not in silo_ids]
        self._hint.setText(self._said(", ".join(surely)))
        self._hint.setVisible(bool(self._hint.text()))
        there = ", ".join(one.name for one in processes(workshop, target))
        none = t("Core process: not said of the target or its stops") if workshop.all(CoreProcess) else ""
        self._processes.setText(t("Core process: {list}", list=there) if there else none)
        self._processes.setVisible(bool(self._processes.text()))

    def _said(self, surely: str) -> str:
        t = self._desk.t
        if not self._desk.workshop.all(Silo):
            return t("No silos yet. They are named in Prepare.")
        return t("It happens at stops of {list}. Does it touch them?", list=surely) if surely else ""
