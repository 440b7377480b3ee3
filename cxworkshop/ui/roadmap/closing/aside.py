"""Told among the closing checks without being one: nobody writes a reason for it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.roadmap.closing.check_box import ASIDE
from cxworkshop.ui.roadmap.closing.way import Way


class Aside(QWidget):
    """An icon, a sentence, and under it the ways that `wanted` tells. Without a way it is not there."""

    wanted = Signal(str)

    def __init__(self, name: str, sign: str, ink: str, is_loud: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self._shown: list[tuple[Id, str]] = []
        self._first: Way | None = None
        mark, self._words = plain_label(""), yielding(plain_label("", "strong" if is_loud else "body"))
        mark.setPixmap(icon(sign, ink, 20).pixmap(20, 20))
        self._ways = column()
        self._ways.setContentsMargins(ASIDE - 12, 0, 0, 0)
        head = row(gap=10)
        head.addWidget(mark)
        head.addWidget(self._words, 1)
        inside = column(self, gap=2)
        inside.addLayout(head)
        inside.addLayout(self._ways)

    def tell(self, words: str, ways: Sequence[tuple[Id, str]]) -> None:
        """Ways are made anew only when they are others, so that the keyboard stays."""
        self.setVisible(bool(ways))
        self._words.setText(words)
        if list(ways) == self._shown:
            return
        self._shown = list(ways)
        emptied(self._ways)
        there = [self._way(id, where) for id, where in ways]
        for way in there:
            self._ways.addWidget(way)
        self._first = next(iter(there), None)
        let_tab_walk(self)

    def look(self) -> None:
        """The keyboard to the first way."""
        if self._first is not None:
            self._first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _way(self, id: Id, where: str) -> Way:
        way = Way(where, f"{self.objectName()}.{id}")
        way.clicked.connect(lambda: self.wanted.emit(id))
        return way
