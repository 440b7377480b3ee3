"""One picture, small: a button that opens it large."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT

SMALL = QSize(112, 84)
FINEST = 2  # thumbnails are read for a screen of 200 %


class Thumb(QAbstractButton):
    """Filled by its picture; a missing one says so with an icon and in its name."""

    def __init__(self, image: QImage | None, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = image
        self.setFixedSize(SMALL)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(name)
        set_tip(self, name)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        round_ = QPainterPath()
        round_.addRoundedRect(box, 8, 8)
        painter.fillPath(round_, QColor(LIGHT.tint))
        if self._image is None:
            paint_icon(painter, "unplug", QRectF(box.center().x() - 12, box.center().y() - 12, 24, 24), LIGHT.muted)
        else:
            painter.setClipPath(round_)
            painter.drawImage(box, self._image, _filling(self._image, box))
            painter.setClipping(False)
        painter.setPen(QPen(QColor(LIGHT.ink if self.underMouse() else LIGHT.line2), 1))
        painter.drawPath(round_)
        paint_focus(painter, self, radius=6)


def _filling(image: QImage, box: QRectF) -> QRectF:
    """The middle part of the picture that has the shape of the box."""
    scale = min(image.width() / box.width(), image.height() / box.height())
    wide, high = box.width() * scale, box.height() * scale
    return QRectF((image.width() - wide) / 2, (image.height() - high) / 2, wide, high)
