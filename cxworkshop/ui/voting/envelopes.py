"""How many ballots are in, as envelopes: all alike, so that none tells whose it is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT

WIDE, HIGH, GAP, IN_A_ROW = 96, 72, 16, 6


class Envelopes(QWidget):
    """`count` sealed envelopes of `whole`, six in a row; smaller when there are many."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._whole = 0, 0

    def show_count(self, count: int, whole: int) -> None:
        self._count, self._whole = count, whole
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        rows = -(-self._whole // self._in_a_row())
        return QSize(int(IN_A_ROW * (WIDE + GAP)), int(rows * (HIGH + GAP) * self._scale()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _scale(self) -> float:
        return 1.0 if self._whole <= 3 * IN_A_ROW else 0.5

    def _in_a_row(self) -> int:
        return int(IN_A_ROW / self._scale())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = self._in_a_row() * (WIDE + GAP) - GAP + 2
        scale = min(self._scale(), self.width() / whole)  # on a narrow screen all of them smaller, none cut
        painter.scale(scale, scale)
        for place in range(self._whole):
            down, along = divmod(place, self._in_a_row())
            box = QRectF(along * (WIDE + GAP) + 1, down * (HIGH + GAP) + 1, WIDE, HIGH)
            self._paint_one(painter, box, place < self._count)

    def _paint_one(self, painter: QPainter, box: QRectF, sealed: bool) -> None:
        painter.setPen(Qt.PenStyle.NoPen if sealed else QPen(QColor(LIGHT.edge), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(LIGHT.accent) if sealed else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box, 10, 10)
        sign = QRectF(0, 0, 36, 36)
        sign.moveCenter(box.center())
        paint_icon(painter, "mail-check" if sealed else "mail", sign, "#FFFFFF" if sealed else LIGHT.edge)
