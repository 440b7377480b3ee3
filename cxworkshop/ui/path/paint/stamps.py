"""Small pictures painted once for each scale and then only copied: cards, faces, chips, pieces of the curve.

A copy takes 5 to 10 µs where painting takes 30 to 150, and text is the dearest of all.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Hashable
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from cxworkshop.layout.shapes import Rect

MOST_BYTES = 10_000_000
Paint = Callable[[QPainter, QRectF], None]


class Eye(NamedTuple):
    """Where somebody looks: `zoom` (1 is 100 %), the left and top edge of what is seen in zoomed pixels, and how many
    pixels the device has for one.
    """

    zoom: float = 1.0
    x: float = 0.0
    y: float = 0.0
    ratio: float = 1.0

    @property
    def transform(self) -> QTransform:
        """From the path to the device."""
        return QTransform(self.zoom, 0, 0, self.zoom, -self.x, -self.y)

    def snapped(self, x: float, y: float) -> QPointF:
        """A point of the path on the device, on a whole pixel."""
        ratio = self.ratio
        return QPointF(
            math.floor((x * self.zoom - self.x) * ratio + 0.5) / ratio,
            math.floor((y * self.zoom - self.y) * ratio + 0.5) / ratio,
        )


class Stamps:
    """The least recently used are forgotten when they take too much memory."""

    def __init__(self, most_bytes: int = MOST_BYTES) -> None:
        self._most, self._bytes = most_bytes / 2, 0
        self._used: dict[Hashable, QImage] = {}
        self._before: dict[Hashable, QImage] = {}

    def press(self, painter: QPainter, eye: Eye, rect: Rect, key: Hashable, paint: Paint, unit: float = 1.0) -> None:
        """Copies the picture of a rectangle of the path. The painter has the device's own coordinates, `paint` has
        those of the rectangle divided by `unit`.
        """
        scale = eye.zoom * eye.ratio
        whole = (key, scale)
        image = self._used.get(whole)
        if image is None:
            image = self._before.pop(whole, None) or self._painted(rect, scale, eye.ratio, paint, unit)
            self._keep(whole, image)
        painter.drawImage(eye.snapped(rect.x, rect.y), image)

    def _keep(self, key: Hashable, image: QImage) -> None:
        """Half of the memory is for what was used of late; when it is full, what it held is next to be forgotten."""
        if self._bytes > self._most:
            self._before, self._used, self._bytes = self._used, {}, 0
        self._used[key] = image
        self._bytes += image.sizeInBytes()

    def _painted(self, rect: Rect, scale: float, ratio: float, paint: Paint, unit: float) -> QImage:
        w, h = max(1, round(rect.w * scale)), max(1, round(rect.h * scale))
        image = QImage(w, h, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.scale(w / rect.w * unit, h / rect.h * unit)
        paint(painter, QRectF(0, 0, rect.w / unit, rect.h / unit))
        painter.end()
        image.setDevicePixelRatio(ratio)
        return image
