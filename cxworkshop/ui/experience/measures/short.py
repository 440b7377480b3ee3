"""The stops at which not every check was passed: a tap leads to their measures."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.facts import Share
from cxworkshop.insight.measures import not_to_the_full
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.measure_words import NBSP, percent
from cxworkshop.ui.parts.panel import column, emptied

MOST_LETTERS = 40


class ShortStops(QWidget):
    """A button for each stop under 100 %, the weakest first; nothing to see when there is none."""

    def __init__(self, desk: Desk, open_stop: Callable[[Id], None]) -> None:
        super().__init__()
        self._desk, self._open = desk, open_stop
        self._head = wrapping(plain_label("", "label"))
        self._lines = column()
        inside = column(self, gap=2)
        inside.addWidget(self._head)
        inside.addLayout(self._lines)

    def show_path(self, path_id: Id) -> None:
        t, found = self._desk.t, not_to_the_full(self._desk.workshop, path_id)
        self.setVisible(bool(found))
        self._head.setText(t("Stops where not every check was passed; the goal is {share}", share=f"100{NBSP}%"))
        emptied(self._lines)
        for stop, share in found:
            self._lines.addWidget(self._button(stop, share), 0, Qt.AlignmentFlag.AlignLeft)

    def _button(self, stop: Stop, share: Share) -> Button:
        title = stop.touchpoint.title
        short = title if len(title) <= MOST_LETTERS else f"{title[: MOST_LETTERS - 1].rstrip()}…"
        said = self._desk.t("{yes} of {n}", yes=share.part, n=share.n)
        button = Button(f"{stop.number} · {short} · {percent(share)} · {said}", "triangle-alert", "quiet")
        button.setObjectName(f"experience.measures.short.{stop.touchpoint.id}")
        button.clicked.connect(lambda: self._open(stop.touchpoint.id))
        return button
