"""The silos as taps, of which any number may be on."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.ui.parts.panel import emptied
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.wrap import Wrap


class SiloTaps(QWidget):
    """`tapped` tells a silo, and whether it is on now. The names of the taps for tools begin with `name`; `spoken`
    makes what a screen reader says of a silo's name.
    """

    tapped = Signal(str, bool)

    def __init__(self, name: str, spoken: Callable[[str], str] = str) -> None:
        super().__init__()
        self._name, self._spoken = name, spoken
        self._shown: list[tuple[Id, str, str]] = []
        self._taps: dict[Id, Tap] = {}
        self._line = Wrap(self, gap=6)

    def show_silos(self, silos: Sequence[Silo], on: Collection[Id]) -> None:
        there = [(one.id, one.code, one.name) for one in silos]
        if there != self._shown:
            self._shown = there
            emptied(self._line)
            self._taps = {one.id: self._tap(one) for one in silos}
        for id, tap in self._taps.items():
            tap.setChecked(id in on)

    def _tap(self, silo: Silo) -> Tap:
        tap, id = Tap(silo.code), silo.id
        tap.setObjectName(f"{self._name}.{id}")
        tap.setAccessibleName(self._spoken(silo.name))
        tap.clicked.connect(lambda on: self.tapped.emit(id, on))
        self._line.addWidget(tap)
        return tap
