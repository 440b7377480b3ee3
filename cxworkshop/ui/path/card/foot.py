"""What is done with the whole card: copied, put back into the tray, removed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.panel import column, rule
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.card.section_head import LEFT, RIGHT


class CardFoot(QWidget):
    """Three buttons under the last section."""

    def __init__(self, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk = actions.desk
        self.copy, self.unplace, self.remove = Button(""), Button(""), Button("", look="danger")
        whole, buttons = column(self), Wrap(gap=8)
        whole.addWidget(rule())
        whole.addSpacing(8)
        whole.addLayout(buttons)
        buttons.setContentsMargins(LEFT, 0, RIGHT, 12)
        for name, button in (("copy", self.copy), ("unplace", self.unplace), ("remove", self.remove)):
            button.setObjectName(f"path.card.{name}")
            buttons.addWidget(button)
        self.copy.clicked.connect(lambda: actions.duplicate(desk.selection))
        self.unplace.clicked.connect(lambda: actions.to_tray(desk.selection))
        self.remove.clicked.connect(lambda: actions.remove(desk.selection))

    def retranslate(self) -> None:
        t = self._desk.t
        self.copy.set_text(t("Make a copy"))
        self.unplace.set_text(t("Back to the tray"))
        self.remove.set_text(t("Remove"))

    def reread(self, card: Touchpoint) -> None:
        self.copy.setEnabled(not self._desk.read_only)
        self.remove.setEnabled(not self._desk.read_only)
        self.unplace.setEnabled(card.is_placed and not self._desk.read_only)
