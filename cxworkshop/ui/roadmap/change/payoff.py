"""What a change brings in return: the time it frees and for what, its benefits, and the measure that will show them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.model.experience import Measure
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import yielding
from cxworkshop.ui.parts.number_field import NumberField
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.told import BENEFITS
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.roadmap.change.words import FREED
from cxworkshop.ui.roadmap.labels import labelled, small
from cxworkshop.ui.roadmap.text import Text

MINUTES_WIDE = 190


class Payoff(QWidget):
    """`written` tells the fields of the target that a person sets."""

    written = Signal(object)

    def __init__(self, desk: Desk, freed: Text) -> None:
        super().__init__()
        self._desk, self.freed = desk, freed
        t = desk.t
        self.minutes = NumberField(96, "roadmap.change.minutes", desk.read_only)
        self.minutes.setAccessibleName(t("Minutes freed a week"))
        self.taps = {key: Tap(t(word)) for key, word in BENEFITS.items()}
        self._measure, taps = yielding(small()), QWidget()
        line, inside = Wrap(taps, gap=6), column(self)
        for key, tap in self.taps.items():
            tap.setObjectName(f"roadmap.change.benefit.{key}")
            tap.clicked.connect(self._tick)
            line.addWidget(tap)
        inside.addLayout(self._time())
        labelled(inside, t("What it brings"), taps, self._measure)
        self.minutes.settled.connect(lambda text: self._write(minutes_freed=int(text) if text else None))

    def show_target(self, target: Target) -> None:
        t, measure = self._desk.t, self._desk.workshop.get(Measure, target.measure_id)
        self.minutes.setText("" if target.minutes_freed is None else str(target.minutes_freed))
        self.freed.setText(target.freed_for)
        for key, tap in self.taps.items():
            tap.setChecked(key in target.benefits)
        none = t("No measure shows it yet. It is chosen with the target.")
        self._measure.setText(t("Shown by: {measure}", measure=measure.name) if measure else none)

    def _tick(self) -> None:
        self._write(benefits=tuple(key for key, tap in self.taps.items() if tap.isChecked()))

    def _write(self, **fields: Any) -> None:
        self.written.emit(fields)

    def _time(self) -> QHBoxLayout:
        t, line, left, right = self._desk.t, row(gap=12), column(gap=2), column(gap=2)
        left.addStrut(MINUTES_WIDE)
        labelled(left, t("Minutes freed a week"), self.minutes)
        labelled(right, t(FREED.name), self.freed)
        for part, share in ((left, 0), (right, 1)):
            part.addStretch()
            line.addLayout(part, share)
        return line
