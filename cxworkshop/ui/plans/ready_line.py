"""What a plan still needs, in words: pressed, it goes to the first of it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
NEXT_MISSING = "F4"


class ReadyLine(Pressed):
    """Two lines of words at most; only what is missing can be pressed."""

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.t, self._words, self._missing = t, "", False
        self.setFont(font(13, 600))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, words: str, missing: bool) -> None:
        self._words, self._missing = words, missing
        self.setAccessibleName(words)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if missing else Qt.FocusPolicy.NoFocus)
        self.setEnabled(missing)
        self.setCursor(Qt.CursorShape.PointingHandCursor if missing else Qt.CursorShape.ArrowCursor)
        tip = self.t("{key} goes to what is missing next", key=NEXT_MISSING) if missing else ""
        set_tip(self, f"{words}\n{tip}" if tip else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(13, 600))
        painter.setPen(QColor(LIGHT.warn if self._missing else LIGHT.good))
        painter.drawText(QRectF(self.rect()).adjusted(2, 0, -2, 0), WRAPPED, self._words)
        paint_focus(painter, self, radius=6)
