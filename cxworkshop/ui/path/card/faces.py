"""How the customer feels here: five faces in a row, and the face of the moment as a button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.answers import Answers
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.faces import LOW, LargeFace
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.looks import FEELING_WORDS, feeling_word
from cxworkshop.ui.theme import LIGHT


class Faces(Answers):
    """Five faces, of which one may be chosen; a tap on the chosen one takes it back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__((LargeFace(value, LOW) for value in FEELING_WORDS), gap=4, parent=parent)
        self.call("path.feeling")

    def retranslate(self, t: Words) -> None:
        self.say("", {value: feeling_word(value, t) for value in FEELING_WORDS})


class FeelingButton(QAbstractButton):
    """The feeling of the moment, 48 by 48; pressed it shows the five to choose from."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._value: int | None = None
        self.setObjectName("path.card.feeling")
        self.setCheckable(True)
        self.setFixedSize(48, 48)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_value(self, value: int | None, t: Words) -> None:
        self._value = value
        word = t("No feeling set") if value is None else t("Feeling: {feeling}", feeling=feeling_word(value, t))
        self.setAccessibleName(word)
        set_tip(self, word)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.accent_soft))
            painter.drawEllipse(QPointF(24, 24), 18, 18)
        paint_face(painter, QPointF(24, 24), 13, self._value, LIGHT)
        paint_focus(painter, self, radius=20)
