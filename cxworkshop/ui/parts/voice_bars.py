"""A bar for every silo: how much of what is on the wall it has written."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.path import Voice
from cxworkshop.text import Words
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.theme import LIGHT, font, paint_silo

ROW, BADGE = 26, 27.0


class VoiceBars(QWidget):
    """Badge, bar and number of every silo; with `told` a few words at the right end of each row."""

    def __init__(self, parent: QWidget | None = None, row: int = ROW) -> None:
        super().__init__(parent)
        self.voices: list[Voice] = []
        self._row, self._told = row, [""]

    def show_voices(self, found: list[Voice], told: Sequence[str] = ()) -> None:
        self.voices, self._told = found, [*told, *[""] * (len(found) - len(told))]
        self.setFixedHeight(self._row * len(found))
        rows = (f"{one.silo.code} {one.written} {words}".strip() for one, words in zip(found, self._told, strict=True))
        self.setAccessibleName(", ".join(rows))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((one.written for one in self.voices), default=0) or 1
        aside = max((QFontMetrics(font(13)).horizontalAdvance(words) for words in self._told), default=0)
        room = self.width() - 76 - aside
        for place, (one, words) in enumerate(zip(self.voices, self._told, strict=True)):
            y = place * self._row
            paint_badge(painter, QRectF(0, y + (self._row - 20) / 2, BADGE, 20), one.silo.code, one.silo.colour)
            wide = one.written / most * room
            if wide:
                paint_silo(painter, QRectF(34, y + (self._row - 10) / 2, wide, 10), one.silo.colour)
            painter.setFont(font(14, 600))
            painter.setPen(QColor(LIGHT.ink))
            painter.drawText(QRectF(42 + wide, y, 30, self._row), Qt.AlignmentFlag.AlignVCenter, str(one.written))
            painter.setFont(font(13))
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(QRectF(0, y, self.width(), self._row), RIGHT, words)


RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def nudge(found: Sequence[Voice], t: Words) -> str:
    """Names the silos that have written nothing yet; empty when all have, or when nobody has."""
    silent = [one.silo.code for one in found if not one.written]
    if not silent or len(silent) == len(found):
        return ""
    return t("Nothing from {code} yet. Ask them.", code=", ".join(silent))
