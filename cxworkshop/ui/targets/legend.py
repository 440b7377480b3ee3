"""What the signs over the line mean."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.targets.line_paint import CLASSIC, DASHES, OTHER
from cxworkshop.ui.theme import LIGHT


class Sign(QWidget):
    """A short piece of what is drawn: "classic", "other" or "leverage"."""

    def __init__(self, kind: str) -> None:
        super().__init__()
        self._kind = kind
        self.setFixedSize(QSize(22 if kind == "leverage" else 26, 22))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self._kind == "leverage":
            painter.setPen(QPen(QColor(LIGHT.warn), 2.5))
            painter.setBrush(QColor(LIGHT.warn_soft))
            painter.drawEllipse(QPointF(self.width() / 2, middle), 8, 8)
            return
        classic = self._kind == "classic"
        pen = QPen(QColor(LIGHT.bad if classic else LIGHT.warn), CLASSIC if classic else OTHER)
        if not classic:
            pen.setDashPattern(DASHES)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(1, middle), QPointF(self.width() - 1, middle))


class Legend(QWidget):
    """Three signs with their words."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("targets.legend")
        self._words = {kind: plain_label("", "label") for kind in ("classic", "other", "leverage")}
        line = row(self, gap=8)
        for kind, label in self._words.items():
            line.addWidget(Sign(kind))
            line.addWidget(label)
            line.addSpacing(8)

    def say(self, t: Words, strongest: Sequence[int]) -> None:
        """Names the stops with the most leverage, all of them when they are equal."""
        self._words["classic"].setText(t("first third to last third"))
        self._words["other"].setText(t("other cause"))
        if len(strongest) == 1:
            self._words["leverage"].setText(t("leverage: stop {n} is strongest", n=strongest[0]))
        else:
            several = ", ".join(map(str, strongest))
            self._words["leverage"].setText(t("leverage: stops {list} are strongest", list=several))
        self.setAccessibleName(self._words["leverage"].text())
