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

APART, DISC = 20, 32.0


class StateLine(QWidget):
    """Three pills on one line: reached ones are ticked, the present one is full. In little room only the present one
    keeps its word.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._at, self._names = 0, [""]
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_state(self, state: PlanState, names: list[str]) -> None:
        self._at, self._names = list(STATE_NAMES).index(state), names
        self.setAccessibleName(names[self._at])
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return self._room(self._widths())

    def minimumSizeHint(self) -> QSize:
        return self._room(self._widths(short=True))

    def _room(self, widths: list[float]) -> QSize:
        return QSize(int(sum(widths) + APART * (len(self._names) - 1)) + 2, 34)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(14, 700))
        x, short = 1.0, self.width() < self.sizeHint().width()
        for n, (name, wide) in enumerate(zip(self._names, self._widths(short), strict=True)):
            if n:
                done = QColor(LIGHT.good if n <= self._at else LIGHT.line2)
                painter.fillRect(QRectF(x - APART, 15.5, APART, 3), done)
            self._paint_pill(painter, QRectF(x, 1, wide, 32), n, "" if short and n != self._at else name)
            x += wide + APART

    def _widths(self, short: bool = False) -> list[float]:
        metrics = QFontMetricsF(font(14, 700))
        spare = [short and n != self._at for n in range(len(self._names))]
        words = zip(self._names, spare, strict=True)
        return [DISC if empty else metrics.horizontalAdvance(name) + 50 for name, empty in words]

    def _paint_pill(self, painter: QPainter, place: QRectF, n: int, name: str) -> None:
        text, fill, sign = _pill_look(n, self._at)
        painter.setPen(Qt.PenStyle.NoPen if sign else QPen(QColor(LIGHT.edge), 1, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(place, 16, 16)
        if sign:
            x = place.x() + 12 if name else place.center().x() - 8
            paint_icon(painter, sign, QRectF(x, place.y() + 8, 16, 16), text)
        painter.setPen(QColor(text))
        painter.drawText(place.adjusted(22 if sign else 0, 0, 0, 0), Qt.AlignmentFlag.AlignCenter, name)


def _pill_look(n: int, at: int) -> tuple[str, str, str]:
    """Text colour, fill and icon of the n-th state when the plan is at `at`; no icon for what is still to come."""
    if n > at:
        return LIGHT.muted, LIGHT.surface, ""
    if n < at:
        return LIGHT.good, LIGHT.good_soft, "check"
    return ("#FFFFFF", LIGHT.good, "check") if n else (LIGHT.ink, LIGHT.tint, "pencil")
