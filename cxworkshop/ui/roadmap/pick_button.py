"""A field that shows what was picked and opens the list to pick another."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.person import paint_person
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

HIGH = 48


class PickButton(Pressed):
    """48 high; an arrow down opens it, as every list that opens. `has_face` draws the person before the name."""

    def __init__(self, name: str, has_face: bool = False) -> None:
        super().__init__()
        self._name, self._has_face = name, has_face
        self._words, self._letters, self._colour = "", "", 0
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_words(self, words: str, letters: str = "", colour: int = 0) -> None:
        self._words, self._letters, self._colour = words, letters, colour
        self.setAccessibleName(f"{self._name}: {words}")
        set_tip(self, words)
        self.update()

    def corner(self) -> QPoint:
        """The point of the screen that the list opens at."""
        return self.mapToGlobal(QPoint(40, self.height() - 8))

    def sizeHint(self) -> QSize:
        return QSize(160, HIGH)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.7)
        edge, focus = QRectF(self.rect()).adjusted(1, 1, -1, -1), self.hasFocus()
        painter.setPen(QPen(QColor(LIGHT.accent if focus else LIGHT.edge), 2 if focus else 1))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawRoundedRect(edge, 8, 8)
        x = 12.0
        if self._has_face:
            paint_person(painter, QRectF(10, self.height() / 2 - 15, 30, 30), self._letters, self._colour)
            x = 50.0
        paint_icon(painter, "chevron-down", QRectF(self.width() - 28, self.height() / 2 - 9, 18, 18), LIGHT.muted)
        painter.setFont(font(15, 600 if self._letters else 400))
        painter.setPen(QColor(LIGHT.ink))
        place = QRectF(x, 0, self.width() - x - 34, self.height())
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
