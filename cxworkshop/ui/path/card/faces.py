"""How the customer feels here: five faces in a row, and the face of the moment as a button."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.looks import FEELING_WORDS, feeling_word
from cxworkshop.ui.theme import LIGHT, font


class FaceButton(QAbstractButton):
    """One feeling: a face over its word."""

    def __init__(self, value: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value = value
        self.setCheckable(True)
        self.setFixedHeight(72)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setObjectName(f"path.feeling.{value}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1.0 if self.isEnabled() else 0.5)
        painter.setPen(QPen(QColor(LIGHT.line2), 1))
        painter.setBrush(QColor(LIGHT.accent_soft if self.isChecked() else LIGHT.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        paint_face(painter, QPointF(self.width() / 2, 28), 18, self.value, LIGHT)
        self._paint_word(painter)
        if self.isChecked() or self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 10, 10)

    def _paint_word(self, painter: QPainter) -> None:
        weight = 700 if self.isChecked() else 600
        wide = QFontMetrics(font(13, weight)).horizontalAdvance(self.accessibleName()) > self.width() - 8
        painter.setFont(font(12 if wide else 13, weight))
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(QRectF(0, 48, self.width(), 20), Qt.AlignmentFlag.AlignCenter, self.accessibleName())


class Faces(QWidget):
    """Five faces, of which one may be chosen; `felt` tells the value, or None when the chosen one is taken back."""

    felt = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons = [FaceButton(value) for value in FEELING_WORDS]
        line = row(self, gap=4)
        for face in self.buttons:
            line.addWidget(face)
            face.clicked.connect(lambda on, face=face: self.felt.emit(face.value if on else None))

    def show_value(self, value: int | None, may: bool) -> None:
        for face in self.buttons:
            face.setChecked(face.value == value)
            face.setEnabled(may)

    def retranslate(self, t: Words) -> None:
        for face in self.buttons:
            face.setAccessibleName(feeling_word(face.value, t))


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
