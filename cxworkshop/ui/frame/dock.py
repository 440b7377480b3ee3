"""The dock: undo, redo, the timer and the day, and whether everything is saved."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.frame.day_line import DayLine
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT

if TYPE_CHECKING:
    from cxworkshop.editor import Editor


class SavedDot(QWidget):
    """Saved, or not saved yet and why."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("dock.saved")
        self.label = plain_label("", "label")
        line = row(self)
        line.setContentsMargins(20, 0, 0, 0)
        line.addWidget(self.label)
        self._trouble = ""

    def tell(self, t: Words, trouble: str, read_only: bool) -> None:
        self._trouble = trouble
        words = t("Not saved yet") if trouble else t("Read only") if read_only else t("Saved")
        self.label.setText(words)
        set_tip(self, trouble)
        self.setAccessibleName(f"{words}. {trouble}" if trouble else words)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.warn if self._trouble else LIGHT.good))
        painter.drawEllipse(QPointF(9, self.height() / 2 + 0.5), 5, 5)


class Dock(Panel):
    """56 high; it never moves the screen."""

    undo_wanted = Signal()
    redo_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "dock")
        self.setObjectName("dock")
        self.setFixedHeight(56)
        self.undo, self.redo = IconButton("undo-2", ""), IconButton("redo-2", "")
        self.undo.setObjectName("dock.undo")
        self.redo.setObjectName("dock.redo")
        self.undo.clicked.connect(self.undo_wanted)
        self.redo.clicked.connect(self.redo_wanted)
        self.day, self.saved = DayLine(), SavedDot()
        line = row(self, gap=8)
        line.setContentsMargins(16, 3, 24, 3)
        for widget in (self.undo, self.redo, self.day):
            line.addWidget(widget)
        line.addStretch()
        line.addWidget(self.saved, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_past(self, t: Words, editor: Editor) -> None:
        """Names what undo and redo would do."""
        for button, word, change in (
            (self.undo, t("Undo"), editor.undoable),
            (self.redo, t("Redo"), editor.redoable),
        ):
            button.setEnabled(change is not None)
            button.set_tooltip(f"{word}: {t(change.label)}" if change else word)
