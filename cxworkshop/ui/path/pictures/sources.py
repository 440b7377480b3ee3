"""What of a drop or of the clipboard may be a picture: files on this computer, or pixels."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QImage

Source = Path | QImage

ENDINGS = {".jpg", ".jpeg", ".jpe", ".jfif", ".png", ".webp"}
MOST_AT_ONCE = 8


def sources_in(mime: QMimeData) -> list[Source]:
    """Picture files by their ending, else the pixels; addresses on the network are never asked for."""
    files = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    named = [file for file in files if file.suffix.lower() in ENDINGS]
    if named or files:
        return list(named[:MOST_AT_ONCE])
    if mime.hasImage():
        image = mime.imageData()
        if isinstance(image, QImage) and not image.isNull():
            return [image]
    return []
