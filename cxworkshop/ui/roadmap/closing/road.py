"""The road of a workshop as a line with five stops: where it has been, where it is, and what comes."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.basics import STATES, State
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

SLOT, MOST, HIGH, DISC = 84, 104, 48, 16  # pixels
NAMES: list[State] = ["preparing", "live", "closing", "closed", "archived"]


class Road(QWidget):
    """Read aloud as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._words: list[str] = []
        self._here = 0
        self.setObjectName("roadmap.closing.road")
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaximumWidth(len(NAMES) * MOST)

    def show_state(self, state: State, t: Words) -> None:
        self._words, self._here = [t(STATES[one]) for one in NAMES], NAMES.index(state)
        self.setAccessibleName(t("The workshop is now: {state}", state=self._words[self._here]))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(len(NAMES) * MOST, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(len(NAMES) * SLOT, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        slot, y = self.width() / len(NAMES), 13.0
        for place in range(len(NAMES) - 1):
            painter.setPen(QPen(QColor(LIGHT.accent if place < self._here else LIGHT.line2), 4))
            painter.drawLine(QPointF((place + 0.5) * slot, y), QPointF((place + 1.5) * slot, y))
        for place, word in enumerate(self._words):
            self._paint_stop(painter, place, QPointF((place + 0.5) * slot, y))
            here = place == self._here
            painter.setFont(font(13, 700 if here else 400))
            painter.setPen(QColor(LIGHT.ink if here else LIGHT.muted))
            painter.drawText(QRectF(place * slot, 26, slot, 20), Qt.AlignmentFlag.AlignCenter, word)

    def _paint_stop(self, painter: QPainter, place: int, centre: QPointF) -> None:
        """Passed: filled with a tick. Here: a large ring. To come: a small empty one."""
        if place < self._here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(LIGHT.accent))
            painter.drawEllipse(centre, DISC / 2, DISC / 2)
            paint_icon(painter, "check", QRectF(centre.x() - 6, centre.y() - 6, 12, 12), LIGHT.on_fill)
            return
        here = place == self._here
        painter.setPen(QPen(QColor(LIGHT.accent if here else LIGHT.edge), 4 if here else 2))
        painter.setBrush(QColor(LIGHT.surface))
        wide = 9.0 if here else 6.0
        painter.drawEllipse(centre, wide, wide)
