"""What lies over a slip that is hidden: nothing but how to see it again."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.voting.bar import big


class Cover(QWidget):
    """A key or a tap lifts it."""

    lifted = Signal()

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setObjectName("voting.paper.cover")
        words = big(t("Hidden. Space or a tap shows it again."), 28)
        words.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setAccessibleName(words.text())
        column(self).addWidget(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.lifted.emit()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self.lifted.emit()
