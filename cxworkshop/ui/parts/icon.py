"""Icons: Lucide drawings from our own files, in the colour of the text."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from threading import get_ident

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication

from cxworkshop.ui.theme import LIGHT

ICONS = Path(__file__).resolve().parents[3] / "resources" / "icons"


def icon(name: str, colour: str | None = None, size: int = 24) -> QIcon:
    """An icon for a button; greyed by itself where the button is off."""
    ratio = max(1, round(app.devicePixelRatio())) if isinstance(app := QApplication.instance(), QApplication) else 1
    made = QIcon()
    for mode, ink in ((QIcon.Mode.Normal, colour or LIGHT.ink), (QIcon.Mode.Disabled, LIGHT.hint)):
        pixmap = QPixmap.fromImage(_drawn(name, ink, size * ratio))
        pixmap.setDevicePixelRatio(ratio)
        made.addPixmap(pixmap, mode)
    return made


def paint_icon(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draws an icon, sharp at any scale."""
    _renderer(name, colour, get_ident()).render(painter, rect)


@cache
def _renderer(name: str, colour: str, _thread: int) -> QSvgRenderer:
    """Each thread has its own: a renderer is not made to be used by two at once."""
    drawing = (ICONS / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(drawing.encode()))


@cache
def _drawn(name: str, colour: str, size: int) -> QImage:
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, name, QRectF(0, 0, size, size), colour)
    painter.end()
    return image
