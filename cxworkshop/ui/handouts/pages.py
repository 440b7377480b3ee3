"""Draws the pages of a PDF as pictures, for the preview. Only ever called in the press's own thread."""

from __future__ import annotations

from collections.abc import Iterator

import pypdfium2
from PySide6.QtGui import QImage

LONG_SIDE = 1500  # pixels


def pictures(pdf: bytes) -> Iterator[tuple[int, int, QImage]]:
    """Each page in order: its place from 0, how many there are, and its picture."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        for place in range(len(document)):
            yield place, len(document), _picture(document[place])
    finally:
        document.close()


def _picture(page: pypdfium2.PdfPage) -> QImage:
    bitmap = page.render(scale=LONG_SIDE / max(page.get_size()), rev_byteorder=True, prefer_bgrx=True)
    form = QImage.Format.Format_RGBX8888 if bitmap.n_channels == 4 else QImage.Format.Format_RGB888
    shown = QImage(bitmap.buffer, bitmap.width, bitmap.height, bitmap.stride, form).copy()
    bitmap.close()
    page.close()
    return shown
