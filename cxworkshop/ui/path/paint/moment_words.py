"""The weakest moment and the end, named beside their faces."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from cxworkshop.layout.curve import CurveStop
from cxworkshop.ui.path.paint.moments import END
from cxworkshop.ui.path.paint.sight import Sight
from cxworkshop.ui.theme import font

HIGH, WIDE, OFF = 13.0, 160.0, 13.0
LEGIBLE = 0.85  # below this zoom the words shrink no further


def paint_moments(painter: QPainter, sight: Sight) -> None:
    """The words under a low face and over a high one, where there is no curve; on the other side at the band's edge."""
    left, right = sight.stretch
    gone = sight.opening.moving if sight.opening and sight.opening.gone else ()
    painter.save()
    painter.setTransform(sight.eye.transform, True)
    for stop, word in sight.shown.moments:
        box = sight.shown.layout.card(stop.id)
        narrow = box is None or box.slot < sight.shown.layout.sizes.slot  # beside other faces there is no room
        if left - WIDE <= stop.at.x <= right + WIDE and stop.id not in gone and not narrow:
            _paint(painter, sight, stop, word)
    painter.restore()


def _paint(painter: QPainter, sight: Sight, stop: CurveStop, word: str) -> None:
    unit, colours, at = sight.shown.unit, sight.shown.colours, sight.point(stop.at)
    size = unit * max(1.0, LEGIBLE / sight.eye.zoom)
    over, under = at.y() - OFF * unit - HIGH * size, at.y() + OFF * unit
    band = sight.shown.layout.feeling
    low = (stop.value or 0) <= 0
    top = under if (low and under + HIGH * size <= band.bottom) or (not low and over < band.y) else over
    painter.setFont(font(round(max(12, sight.shown.least) * size), 700))
    painter.setPen(QColor(colours.muted if word == END else colours.bad))
    words = QRectF(at.x() - WIDE * size / 2, top, WIDE * size, HIGH * size)
    painter.drawText(words, Qt.AlignmentFlag.AlignCenter, sight.shown.t(word))
