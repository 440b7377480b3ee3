"""Pictures of the workshop as pixels. The file may come from strangers, so its bytes are read with care."""

from __future__ import annotations

from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader

from cxworkshop.ui.desk import Desk

MOST_SIDE, KEPT = 4096, 64


class Pictures:
    """Reads pictures of the open workshop, at the size asked; the last few are kept."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: OrderedDict[tuple[str, int, int], QImage] = OrderedDict()

    def show(self, digest: str, size: QSize) -> QImage | None:
        """The picture inside a size in device pixels; None when it is missing or damaged."""
        key = (digest, size.width(), size.height())
        if key not in self._kept:
            try:
                data = self._desk.editor.picture(digest)
            except OSError:
                data = None
            self._kept[key] = read(data, size) if data else QImage()
            if len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        found = self._kept[key]
        return None if found.isNull() else found


def read(data: bytes, size: QSize) -> QImage:
    """JPEG bytes as an image inside a size; an empty one for anything that is not a small enough JPEG."""
    held = QByteArray(data)
    buffer = QBuffer(held)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, b"jpeg")
    full = reader.size()
    if not full.isValid() or max(full.width(), full.height()) > MOST_SIDE:
        return QImage()
    reader.setScaledSize(full.scaled(size, Qt.AspectRatioMode.KeepAspectRatio).boundedTo(full))
    return reader.read()
