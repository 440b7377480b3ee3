"""Whose cards: a bar for every silo, and a nudge when one has not been heard."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.path import Voice, voices
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.theme import LIGHT, font, paint_silo

ROW = 26


class VoiceBars(QWidget):
    """Badge, bar and number of every silo."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.voices: list[Voice] = []

    def show_voices(self, found: list[Voice]) -> None:
        self.voices = found
        self.setFixedHeight(ROW * len(found))
        self.setAccessibleName(", ".join(f"{one.silo.code} {one.written}" for one in found))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        most = max((one.written for one in self.voices), default=0) or 1
        for place, one in enumerate(self.voices):
            y = place * ROW
            paint_badge(painter, QRectF(0, y + 3, 27, 20), one.silo.code, one.silo.colour)
            wide = one.written / most * (self.width() - 76)
            if wide:
                paint_silo(painter, QRectF(34, y + 8, wide, 10), one.silo.colour)
            painter.setFont(font(14, 600))
            painter.setPen(QColor(LIGHT.ink))
            painter.drawText(QRectF(42 + wide, y, 30, ROW), Qt.AlignmentFlag.AlignVCenter, str(one.written))


class Voices(QWidget):
    """The bars with their title and nudge."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.setObjectName("path.voices")
        self._title, self._bars, self._nudge = (
            plain_label("", "strong"),
            VoiceBars(),
            wrapping(plain_label("", "least")),
        )
        lines = column(self, gap=6)
        lines.setContentsMargins(0, 8, 12, 0)
        for widget in (self._title, self._bars, self._nudge):
            lines.addWidget(widget)

    def retranslate(self) -> None:
        self._title.setText(self._desk.t("Whose cards"))

    def reread(self) -> None:
        """Counts again; until somebody has written a card there is nothing to count."""
        found = voices(self._desk.workshop)
        self._bars.show_voices(found)
        silent = [one.silo.code for one in found if not one.written]
        nudge = self._desk.t("Nothing from {code} yet. Ask them.", code=", ".join(silent)) if silent else ""
        self._nudge.setText(nudge)
        self._nudge.setVisible(bool(nudge))
        self.setVisible(any(one.written for one in found))
