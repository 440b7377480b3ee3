"""The way back to the stop: how customers are asked there again, as a chip on the line."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.model.stops import every_stop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.trace.told import Telling
from cxworkshop.ui.theme import LIGHT, font

HIGH, DRAWN = 48, 32


class Again(Pressed):
    """Opens the feedback loop, the first where there are several."""

    opened = Signal(object)

    def __init__(self, desk: Desk, loops: Sequence[FeedbackLoop], parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("trace.again")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = _words(desk, loops)
        self.setAccessibleName(self._words)
        set_tip(self, self._words)
        telling = Telling((), "", loops[0].id, self._words)
        self.clicked.connect(lambda: self.opened.emit(telling))

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(font(13, 600)).horizontalAdvance(self._words) + 48, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pill = QRectF(self.rect()).adjusted(1, (HIGH - DRAWN) / 2, -1, -(HIGH - DRAWN) / 2)
        painter.setPen(QPen(QColor(LIGHT.ink if self.underMouse() else LIGHT.warn_line), 1.5))
        painter.setBrush(QColor(LIGHT.warn_soft))
        painter.drawRoundedRect(pill, DRAWN / 2, DRAWN / 2)
        paint_icon(painter, "repeat", QRectF(pill.left() + 12, pill.center().y() - 8, 16, 16), LIGHT.warn)
        painter.setFont(font(13, 600))
        painter.setPen(QColor(LIGHT.warn))
        place = pill.adjusted(34, 0, -10, 0)
        words = painter.fontMetrics().elidedText(self._words, Qt.TextElideMode.ElideRight, int(place.width()) + 1)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
        paint_focus(painter, self, radius=DRAWN / 2)


def _words(desk: Desk, loops: Sequence[FeedbackLoop]) -> str:
    t = desk.t
    asked = {one.touchpoint_id for one in loops}
    numbers = [str(stop.number) for stop in every_stop(desk.workshop) if stop.touchpoint.id in asked]
    where = t.n("Customers are asked at stop {list}", "Customers are asked at stops {list}",
                len(numbers), list=", ".join(numbers))  # fmt: skip
    question = loops[0].question if len(loops) == 1 else ""
    return f"{where}: {t('“{words}”', words=question)}" if question else where
