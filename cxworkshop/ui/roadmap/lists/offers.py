"""What could be added to a list, each one tap away, under a common name."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied
from cxworkshop.ui.parts.tip import set_tip


class Offers(QWidget):
    """`taken` tells the id of the one that is wanted; with nothing to offer, it is not there."""

    taken = Signal(str)

    def __init__(self, desk: Desk, name: str, heading: str) -> None:
        super().__init__()
        self._desk, self._name = desk, name
        self._shown: list[tuple[Id, str]] = []
        inside = column(self, gap=2)
        inside.addWidget(yielding(plain_label(heading, "label")))
        self._rows = column()
        inside.addLayout(self._rows)
        self.hide()

    def show_rows(self, rows: Sequence[tuple[Id, str]]) -> None:
        if list(rows) == self._shown:
            return
        self._shown = list(rows)
        emptied(self._rows)
        for id, words in rows:
            self._rows.addWidget(self._one(id, words))
        self.setVisible(bool(rows))

    def _one(self, id: Id, words: str) -> Button:
        button = Button(words, "plus", "line")
        button.setObjectName(f"{self._name}.add.{id}")
        button.setEnabled(not self._desk.read_only)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        set_tip(button, words)
        button.clicked.connect(lambda: self.taken.emit(id))
        return button
