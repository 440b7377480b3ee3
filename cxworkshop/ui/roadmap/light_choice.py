"""The four lights to choose from: a grey ring, and three filled discs with a sign each. Colour is never alone."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.words import LIGHTS
from cxworkshop.ui.theme import LIGHT

FILLS = {"red": LIGHT.bad, "amber": LIGHT.warn, "green": LIGHT.good}
SIDE, DISC = 48, 32  # what can be hit, and what is seen of it
STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


def paint_light(painter: QPainter, light: str, centre: QPointF, wide: float) -> None:
    """Unset is a hollow grey ring; the others are filled and carry a sign."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if light == "unset":
        painter.setPen(QPen(QColor(LIGHT.edge), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(centre, wide / 2 - 2, wide / 2 - 2)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(FILLS[light]))
    painter.drawEllipse(centre, wide / 2, wide / 2)
    sign = wide * 0.55
    place = QRectF(centre.x() - sign / 2, centre.y() - sign / 2, sign, sign)
    paint_icon(painter, LIGHTS[light][1], place, LIGHT.on_fill)


class LightChoice(QWidget):
    """`chosen` tells the key that a person picks. Tab comes to the one that shines, arrows go on from there."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._dots = {key: LightDot(key, f"{name}.{key}") for key in LIGHTS}
        inside = row(self, gap=0)
        for key, dot in self._dots.items():
            dot.clicked.connect(lambda _=False, key=key: self.chosen.emit(key))
            dot.stepped.connect(self._step)
            inside.addWidget(dot)

    def speak(self, about: str, t: Words) -> None:
        for key, dot in self._dots.items():
            word = t(LIGHTS[key][0])
            set_tip(dot, word)
            dot.setAccessibleName(f"{about}: {word}")

    def choose(self, light: str) -> None:
        """Shows which one shines, without telling anybody."""
        for key, dot in self._dots.items():
            dot.setChecked(key == light)
            dot.setFocusPolicy(Qt.FocusPolicy.StrongFocus if key == light else Qt.FocusPolicy.ClickFocus)

    def dots(self) -> Sequence[LightDot]:
        return list(self._dots.values())

    def _step(self, by: int) -> None:
        dots = self.dots()
        here = next((place for place, dot in enumerate(dots) if dot.hasFocus()), 0)
        dots[max(0, min(here + by, len(dots) - 1))].setFocus(Qt.FocusReason.TabFocusReason)


class LightDot(Pressed):
    """The one that shines is filled; the others show their sign in grey."""

    stepped = Signal(int)

    def __init__(self, light: str, name: str) -> None:
        super().__init__()
        self._light = light
        self.setObjectName(name)
        self.setCheckable(True)
        self.setFixedSize(SIDE, SIDE)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        """A press only asks: what is refused must not look chosen."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if (by := STEPS.get(Qt.Key(event.key()))) is not None:
            self.stepped.emit(by)
        else:
            super().keyPressEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(SIDE, SIDE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        centre = QPointF(SIDE / 2, SIDE / 2)
        if self.isChecked():
            paint_light(painter, self._light, centre, DISC)
            if self._light == "unset":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(LIGHT.edge))
                painter.drawEllipse(centre, 5, 5)
        else:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(LIGHT.line2), 1.5))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, DISC / 2 - 3, DISC / 2 - 3)
            if self._light != "unset":
                paint_icon(painter, LIGHTS[self._light][1], QRectF(17, 17, 14, 14), LIGHT.muted)
        paint_focus(painter, self, radius=DISC / 2)
