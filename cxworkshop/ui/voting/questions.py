"""Questions for the room: what the split may be telling, never a verdict."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.readings import Reading, readings
from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, rule
from cxworkshop.ui.theme import LIGHT

SIGNS = {
    "shared": ("handshake", LIGHT.good),
    "one_silo": ("user", LIGHT.warn),
    "own_nest": ("house", LIGHT.warn),
    "given_away": ("gift", LIGHT.good),
    "late_symptom": ("sprout", LIGHT.bad),
    "blind_spot": ("eye", LIGHT.good),
    "all_fixing": ("wrench", LIGHT.warn),
}
SHOWN = 2  # things pointed at before "and n more"


class Questions(Panel):
    """One row a reading."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        inside = column(self)
        title = plain_label(desk.t("Questions for the room"), "section")
        title.setContentsMargins(20, 10, 20, 8)
        inside.addWidget(title)
        self._rows = column()
        inside.addLayout(self._rows)

    def show_round(self, round_id: Id) -> None:
        emptied(self._rows)
        for reading in readings(self._desk.workshop, round_id):
            self._rows.addWidget(rule())
            self._rows.addWidget(self._row(reading))

    def _row(self, reading: Reading) -> QWidget:
        t, held = self._desk.t, QWidget()
        line = row(held, gap=12)
        line.setContentsMargins(20, 4, 20, 4)
        name, colour = SIGNS[reading.key]
        sign = plain_label("")
        sign.setPixmap(icon(name, colour, 20).pixmap(QSize(20, 20)))
        line.addWidget(sign)
        words = column()
        head = row(gap=8)
        head.addWidget(plain_label(t(reading.title), "strong"))
        head.addWidget(wrapping(plain_label(about(t, reading), "label")), 1)
        words.addLayout(head)
        words.addWidget(wrapping(plain_label(t(reading.question))))
        line.addLayout(words, 1)
        return held


def about(t: Words, reading: Reading) -> str:
    """What it points at, the first few."""
    shown = [t(phrase) for phrase in reading.about[:SHOWN]]
    more = len(reading.about) - SHOWN
    return " · ".join([*shown, t("and {n} more", n=more)] if more > 0 else shown)
