"""Small pictures painted once and then only copied: of faces, dumbbells and pieces of the line there are few kinds."""

from __future__ import annotations

from collections.abc import Callable, Hashable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPixmap


class Stamps:
    """Kept as long as the picture has one size; `ratio` is how many pixels of the screen a pixel has."""

    def __init__(self, ratio: float) -> None:
        self._ratio = ratio
        self._kept: dict[Hashable, QPixmap] = {}

    def press(self, painter: QPainter, room: QRectF, key: Hashable, paint: Callable[[QPainter], None]) -> None:
        """Copies what `paint` draws into a room. Whatever makes it look different belongs into the key, but for whole
        pixels that the room has moved.
        """
        place = room.toAlignedRect()
        whole = (key, place.width(), place.height(), round(room.x() - place.x(), 2), round(room.y() - place.y(), 2))
        stamp = self._kept.get(whole)
        if stamp is None:
            stamp = self._kept[whole] = self._made(place, paint)
        painter.drawPixmap(QPoint(place.topLeft()), stamp)

    def _made(self, place: QRect, paint: Callable[[QPainter], None]) -> QPixmap:
        stamp = QPixmap(place.size() * self._ratio)
        stamp.setDevicePixelRatio(self._ratio)
        stamp.fill(Qt.GlobalColor.transparent)
        painter = QPainter(stamp)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(-place.topLeft())
        paint(painter)
        painter.end()
        return stamp
