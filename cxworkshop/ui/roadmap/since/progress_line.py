"""How far what was promised has come, at a glance: the number of done items, and a station for each on the road."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.then_and_now import Promise, progress
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.roadmap.words import COLUMNS, STATUS
from cxworkshop.ui.theme import LIGHT, font

HIGH, LINE, DISC, AIR = 72, 46.0, 26.0, 28.0  # pixels: all, the line from the top, a station, between figure and line
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ProgressLine(QWidget):
    """Only to be looked at: the rows below are for hands. Read aloud as one sentence."""

    def __init__(self) -> None:
        super().__init__()
        self._found: list[Promise] = []
        self._figure, self._columns = "", list[tuple[str, int]]()
        self.setObjectName("roadmap.since.progress")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_promises(self, found: Sequence[Promise], words: str, t: Words) -> None:
        """`words` say the same in a sentence. What is gone from the roadmap has no station."""
        count = progress(found)
        self._found = [one for one in found if one.pair.now is not None]
        columns = groupby(self._found, key=lambda one: one.pair.record.column)
        self._columns = [(t(COLUMNS[column]), len(list(some))) for column, some in columns]
        self._figure = t("{whole} of {n}", whole=count.done, n=count.promised)
        self.setAccessibleName(words)
        self.setVisible(bool(self._found) and count.promised > 0)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(640, HIGH)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        begin = self._paint_figure(painter) + AIR
        slot = (self.width() - begin) / max(1, len(self._found))
        painter.setPen(QPen(QColor(LIGHT.accent), 4))
        painter.drawLine(QPointF(begin, LINE), QPointF(self.width() - 4, LINE))
        self._paint_columns(painter, begin, slot)
        for place, one in enumerate(self._found):
            self._paint_station(painter, one, QPointF(begin + place * slot + DISC / 2, LINE), min(DISC, slot - 2))

    def _paint_figure(self, painter: QPainter) -> float:
        painter.setFont(font(30, 700))
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(QRectF(0, LINE - 22, self.width(), 44), LEFT, self._figure)
        return QFontMetricsF(painter.font()).horizontalAdvance(self._figure)

    def _paint_columns(self, painter: QPainter, left: float, slot: float) -> None:
        """Each column's name above its first station, where there is room for it."""
        painter.setFont(font(13))
        painter.setPen(QColor(LIGHT.muted))
        for name, many in self._columns:
            if QFontMetricsF(painter.font()).horizontalAdvance(name) <= many * slot - 8:
                painter.drawText(QRectF(left, 2, many * slot, 20), LEFT, name)
            left += many * slot

    def _paint_station(self, painter: QPainter, one: Promise, centre: QPointF, wide: float) -> None:
        """Done: filled. Everything else: a ring, with the sign of how it goes; late and stopped in their own ink."""
        status = one.pair.record.status
        done, icon = status == "done", "alarm-clock" if one.is_late else STATUS[status][1]
        ink = LIGHT.warn if one.is_late else LIGHT.bad if status == "stopped" else LIGHT.accent
        painter.setPen(QPen(QColor(ink), 2.5))
        painter.setBrush(QColor(LIGHT.accent if done else LIGHT.surface))
        painter.drawEllipse(centre, wide / 2, wide / 2)
        if status != "not_started" or one.is_late:
            side = wide * 0.6
            place = QRectF(centre.x() - side / 2, centre.y() - side / 2, side, side)
            paint_icon(painter, icon, place, LIGHT.on_fill if done else ink)
