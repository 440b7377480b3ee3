"""The quiet line of a card without a star: it is complete as it is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row, rule
from cxworkshop.ui.path.card.section_head import LEFT, RIGHT


class OnlyKey(QWidget):
    """Only key encounters need more; `starred` asks for the star."""

    starred = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._words, self.star = wrapping(plain_label("", "label")), Button("", "star")
        self.star.setObjectName("path.card.only_key")
        self.star.setEnabled(not desk.read_only)
        self.star.clicked.connect(self.starred)
        whole, line = column(self), row(gap=12)
        line.setContentsMargins(LEFT, 8, RIGHT, 8)
        line.addWidget(self._words, 1)
        line.addWidget(self.star)
        whole.addWidget(rule())
        whole.addLayout(line)

    def retranslate(self) -> None:
        t = self._desk.t
        self._words.setText(t("Only key encounters need more than this."))
        self.star.set_text(t("Make it key"))
