"""The sum over the list: how many items can be followed all the way, how many links are missing, and a filter."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.trace import Sum
from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tap import Tap


class SumHead(QWidget):
    """`narrowed` tells whether only what is broken is wanted."""

    narrowed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self.figure, self.words = plain_label("", "display"), wrapping(plain_label("", "muted"))
        self.missing, self.only = wrapping(plain_label("", "strong", look="warn")), Tap()
        self.only.setObjectName("trace.only")
        self.only.toggled.connect(self.narrowed)
        top = row(gap=8)
        top.addWidget(self.figure)
        top.addStretch()
        top.addWidget(self.only)
        inside = column(self)
        inside.setContentsMargins(14, 2, 8, 6)
        inside.addLayout(top)
        for part in (self.words, self.missing):
            inside.addWidget(part)

    def show_sum(self, sum: Sum, t: Words) -> None:
        """Of the items that are still open."""
        self.only.set_text(t("Only broken ones"))
        self.figure.setText(t("{whole} of {n}", whole=sum.whole, n=sum.items) if sum.items else "")
        self.figure.setVisible(bool(sum.items))
        self.words.setText(self._words(sum, t))
        self.missing.setText(t.n("{n} link is missing", "{n} links are missing", sum.missing))
        self.missing.setVisible(sum.missing > 0)

    def _words(self, sum: Sum, t: Words) -> str:
        if not sum.items:
            return t("Nothing is open any more.")
        return t.n("item can be followed all the way", "items can be followed all the way", sum.items)
