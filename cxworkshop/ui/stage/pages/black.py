"""Nothing at all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from cxworkshop.model.change import Change
    from cxworkshop.ui.desk import Desk
    from cxworkshop.ui.stage.projector import Sent


class BlackPage(QWidget):
    """As good as a projector that is off."""

    def __init__(self, _desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)

    def show_sent(self, sent: Sent) -> None:
        pass

    def reread(self, change: Change) -> None:
        pass

    def retranslate(self) -> None:
        pass

    def paintEvent(self, _event: QPaintEvent) -> None:
        QPainter(self).fillRect(self.rect(), Qt.GlobalColor.black)
