"""The stops of a deviation as numbered discs, the way the path shows them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

DISC, APART, MOST = 26, 6, 4


def numbers_of(workshop: Workshop, touchpoint_ids: Sequence[Id]) -> list[int]:
    """The numbers of the stops, lowest first; those not on the path have none."""
    return [stop.number for stop in every_stop(workshop) if stop.touchpoint.id in touchpoint_ids]


def shortened(numbers: Sequence[int], most: int) -> list[str]:
    """What that many discs say: the numbers, and in the last one how many more there are."""
    if len(numbers) <= most:
        return [str(number) for number in numbers]
    return [*map(str, numbers[: most - 1]), f"+{len(numbers) - most + 1}"]


def paint_pill(painter: QPainter, x: float, y: float, number: int | str, size: int = DISC) -> float:
    """Draws a numbered disc with its left top at x, y; answers where the next one starts."""
    painter.setPen(QPen(QColor(LIGHT.accent), 2.5))
    painter.setBrush(QColor(LIGHT.surface))
    painter.drawEllipse(QRectF(x + 1.25, y + 1.25, size - 2.5, size - 2.5))
    painter.setPen(QColor(LIGHT.ink))
    painter.setFont(font(max(12, size // 2 - 1), 700))
    painter.drawText(QRectF(x, y, size, size), Qt.AlignmentFlag.AlignCenter, str(number))
    return x + size + APART


class StopPills(QAbstractButton):
    """A button that shows the stops; at most four discs, the last of which may say how many more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._numbers: list[int] = []
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_numbers(self, numbers: list[int], name: str) -> None:
        self._numbers = numbers
        self.setAccessibleName(name)
        set_tip(self, name)
        self.updateGeometry()
        self.update()

    def shown(self) -> list[str]:
        """What the discs say."""
        return shortened(self._numbers, MOST) or ["?"]

    def sizeHint(self) -> QSize:
        return QSize(max(48, len(self.shown()) * (32 + APART) + 10), 48)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        x = 5.0  # in line with what stands below
        for text in self.shown():
            x = paint_pill(painter, x, (self.height() - 32) / 2, text, 32)
        if self.hasFocus() or self.underMouse():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.line2), 3 if self.hasFocus() else 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 8, 8)
