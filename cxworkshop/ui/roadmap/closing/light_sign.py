"""A light to be read, with its word for those who do not see it."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.light_choice import paint_light

SIDE = 32


class LightSign(QWidget):
    """32 by 32."""

    def __init__(self, light: str, word: str) -> None:
        super().__init__()
        self._light = light
        self.setFixedSize(SIDE, SIDE)
        self.setAccessibleName(word)
        set_tip(self, word)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_light(QPainter(self), self._light, QPointF(SIDE / 2, SIDE / 2), SIDE)
