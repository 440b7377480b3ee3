"""What a change does to our own work, and what we do for those who carry it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.change_of_ways import is_unpaid
from cxworkshop.model.change_of_ways import OperatingChange
from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.roadmap.change.words import EFFECTS, WAYS
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.theme import LIGHT, font

LEAST, MOST = min(EFFECTS), max(EFFECTS)


class Effect(QWidget):
    """Five steps from much heavier to much lighter; `chosen` tells the one a person picks."""

    chosen = Signal(int)

    def __init__(self, t: Words, action: Text) -> None:
        super().__init__()
        self._t = t
        steps = [(str(value), f"{value:+d}".replace("-", "−") if value else "0", None) for value in EFFECTS]
        self.tiles, self._words = Tiles("roadmap.change.effect", steps, len(steps)), _StepWords(t)
        for value, word in EFFECTS.items():
            self.tiles.button(str(value)).setAccessibleName(t(word))
        self.tiles.chosen.connect(lambda key: self.chosen.emit(int(key)))
        self._unpaid = yielding(plain_label("", "label", look="warn"))
        inside = column(self)
        labelled(inside, t("What it does to our own work"), self.tiles, self._words)
        labelled(inside, t(WAYS["staff_action"].name), action, self._unpaid)

    def show_change(self, change: OperatingChange) -> None:
        value = change.staff_effect
        self.tiles.choose("" if value is None else str(value))
        self._words.show_step(value)
        self._unpaid.setText(self._t("Somebody's work gets heavier. What do we do for them?"))
        self._unpaid.setVisible(is_unpaid(change))


class _StepWords(QWidget):
    """What the steps mean: both ends, and the chosen one in bold under its tile."""

    def __init__(self, t: Words) -> None:
        super().__init__()
        self._t = t
        self._step: int | None = None
        self.setFixedHeight(20)

    def show_step(self, step: int | None) -> None:
        self._step = step
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for step in (LEAST, MOST):
            if self._step is None or abs(step - self._step) > 1:  # beside the chosen one there is no room
                self._paint(painter, step)
        if self._step is not None:
            self._paint(painter, self._step)

    def _paint(self, painter: QPainter, step: int) -> None:
        sides = {LEAST: Qt.AlignmentFlag.AlignLeft, MOST: Qt.AlignmentFlag.AlignRight}
        is_chosen = step == self._step
        painter.setFont(font(13, 600 if is_chosen else 400))
        painter.setPen(QColor(LIGHT.ink if is_chosen else LIGHT.muted))
        wide = self.width() / len(EFFECTS)
        place = QRectF((step - LEAST) * wide, 0, wide, self.height()).adjusted(-60, 0, 60, 0)
        where = place.intersected(QRectF(self.rect()))
        painter.drawText(where, sides.get(step, Qt.AlignmentFlag.AlignHCenter), self._t(EFFECTS[step]))
