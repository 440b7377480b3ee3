"""One page of the preview as large as fits, and its small picture below."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

FORWARD = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_PageDown)
BACK = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp)
THUMB = 92


def fitted(image: QImage, room: QRectF) -> QRectF:
    """The largest place in a room that keeps the shape of the image."""
    scale = min(room.width() / image.width(), room.height() / image.height())
    wide, high = image.width() * scale, image.height() * scale
    return QRectF(room.x() + (room.width() - wide) / 2, room.y() + (room.height() - high) / 2, wide, high)


class Sheet(QWidget):
    """The open page; arrow keys tell `turned(+1)` or `turned(-1)`. Without a picture it says a sentence."""

    turned = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._words = ""
        self.setObjectName("handouts.page")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 200)

    def show_page(self, image: QImage | None, words: str) -> None:
        """The picture; `words` are said where there is none, and to a screen reader."""
        self._image, self._words = image, words
        self.setAccessibleName(words)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in FORWARD or event.key() in BACK:
            self.turned.emit(1 if event.key() in FORWARD else -1)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(4, 4, -4, -6)
        if self._image is None:
            painter.setFont(font(18, 600))
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(room.adjusted(40, 0, -40, 0), CENTRED, self._words)
        else:
            self._paint_page(painter, fitted(self._image, room))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)

    def _paint_page(self, painter: QPainter, place: QRectF) -> None:
        assert self._image is not None
        painter.fillRect(place.translated(0, 2), QColor(LIGHT.line2))
        ratio = self.devicePixelRatioF()
        size = QSize(round(place.width() * ratio), round(place.height() * ratio))
        smooth = self._image.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        painter.drawImage(place, smooth)


CENTRED = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap


class Thumb(QAbstractButton):
    """A small page; the open one has a thick frame."""

    def __init__(self, place: int, image: QImage, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        room = QRectF(0, 0, THUMB * 1.5, THUMB)
        place_in_room = fitted(image, room)
        self.setFixedSize(round(place_in_room.width()) + 8, THUMB + 8)
        self._image = image.scaled(
            QSize(round(place_in_room.width()) * 2, THUMB * 2),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self.setObjectName(f"handouts.thumb.{place}")
        self.setAccessibleName(name)
        set_tip(self, name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        place = fitted(self._image, QRectF(self.rect()).adjusted(4, 4, -4, -4))
        painter.drawImage(place, self._image)
        colour = LIGHT.rail if self.hasFocus() else LIGHT.accent if self.isChecked() else LIGHT.line2
        painter.setPen(QPen(QColor(colour), 3 if self.isChecked() or self.hasFocus() else 1))
        painter.drawRoundedRect(place.adjusted(-1.5, -1.5, 1.5, 1.5), 3, 3)
