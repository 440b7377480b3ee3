"""How far a plan is: draft, ready, practised."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.surprises import PlanState
from cxworkshop.text import mark
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

STATE_NAMES: dict[PlanState, str] = {"draft": mark("Draft"), "ready": mark("Ready"), "practised": mark("Practised")}


class StateLine(QWidget):
    """Three pills on one line: reached ones are ticked, the present one is full."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._names = 0, [""]
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, state: PlanState, names: list[str]) -> None:
        self._at, self._names = list(STATE_NAMES).index(state), names
        self.setAccessibleName(names[self._at])
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(int(sum(self._widths()) + 20 * (len(self._names) - 1)) + 2, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(14, 700))
        x = 1.0
        for n, (name, wide) in enumerate(zip(self._names, self._widths(), strict=True)):
            if n:
                painter.fillRect(QRectF(x - 20, 15.5, 20, 3), QColor(LIGHT.good if n <= self._at else LIGHT.line2))
            self._paint_pill(painter, QRectF(x, 1, wide, 32), n, name)
            x += wide + 20

    def _widths(self) -> list[float]:
        metrics = QFontMetricsF(font(14, 700))
        return [metrics.horizontalAdvance(name) + 50 for name in self._names]

    def _paint_pill(self, painter: QPainter, place: QRectF, n: int, name: str) -> None:
        text, fill, sign = _pill_look(n, self._at)
        painter.setPen(Qt.PenStyle.NoPen if sign else QPen(QColor(LIGHT.edge), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(place, 16, 16)
        if sign:
            paint_icon(painter, sign, QRectF(place.x() + 12, place.y() + 8, 16, 16), text)
        painter.setPen(QColor(text))
        painter.drawText(place.adjusted(22 if sign else 0, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, name)


def _pill_look(n: int, at: int) -> tuple[str, str, str]:
    """Text colour, fill and icon of the n-th state when the plan is at `at`; no icon for what is still to come."""
    if n > at:
        return LIGHT.muted, LIGHT.surface, ""
    if n < at:
        return LIGHT.good, LIGHT.good_soft, "check"
    return ("#FFFFFF", LIGHT.good, "check") if n else (LIGHT.ink, LIGHT.tint, "pencil")
