"""Problems, only in pairs: how we work, and how it feels to the customer."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column


class PairsPanel(Panel):
    """The pairs as rows that are written in place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets.pairs")
        self._desk = desk
        self._name = plain_label("", "section")
        inside = column(self)
        inside.setContentsMargins(20, 12, 20, 8)
        inside.addWidget(self._name)
        inside.addStretch()
        self.retranslate()
        desk.language_changed.connect(self.retranslate)

    def retranslate(self) -> None:
        self._name.setText(self._desk.t("Pairs"))
