"""A line of the comparison as a button: it leads to where the thing is edited."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.pill import DRAWN, paint_pill, pill_width
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.since.line import NOTHING, Line
from cxworkshop.ui.theme import LIGHT, font

HIGH, LINE, EDGE, ARROW = 64, 18, 12, 28  # pixels: a row, a line of words, the air at its ends, the arrow's place
WORDS, SIGNED, TIGHT = 0.24, 168, 140  # the share of the width for then and for now, the sign's place, a tight one
NARROW, ROOMY = 600, 900  # pixels: below which a row is on two lines, from which on its sign has all the room it wants
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class LineRow(Pressed):
    """What it is about, then → now, and a sign in words. Where there is little room, then and now stand below.
    `wanted` tells the screen and the record.
    """

    wanted = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.line: Line | None = None
        self.is_ruled = True  # a hairline above; a row that is a part of a wider one leaves that to it
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda: self.wanted.emit(*self.line.way) if self.line else None)

    def show_line(self, line: Line, t: Words) -> None:
        self.line = line
        self.setObjectName(f"roadmap.since.{line.key}")
        self.setAccessibleName(line.read(t))
        set_tip(self, line.read(t))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(360, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self.line is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.is_ruled:
            painter.fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))
        if self.underMouse() or self.isDown():
            painter.fillRect(1, 1, self.width() - 2, self.height() - 1, QColor(LIGHT.raised))
        if self.width() < NARROW:
            self._paint_narrow(painter, self.line)
        else:
            self._paint_wide(painter, self.line)
        paint_focus(painter, self, radius=6)

    def _paint_wide(self, painter: QPainter, line: Line) -> None:
        words = self.width() * WORDS
        right = self.width() - EDGE - (SIGNED if self.width() >= ROOMY else TIGHT)
        now, then = right - words, right - 2 * words - ARROW
        self._paint_title(painter, line, QRectF(EDGE, 0, then - EDGE - 16, HIGH))
        if line.then != line.now:  # what is as it was is said once
            paint_words(painter, QRectF(then, 0, words - 8, HIGH), line.then or NOTHING, LIGHT.muted)
            paint_icon(painter, "arrow-right", QRectF(then + words + 2, HIGH / 2 - 8, 16, 16), LIGHT.muted)
        free = self.width() - EDGE - pill_width(line.sign.word, line.sign.icon) - 12 - now  # what a short sign leaves
        place, weight = QRectF(now, 0, max(free, words - 12), HIGH), 600 if line.has_changed else 400
        paint_words(painter, place, line.now or NOTHING, LIGHT.ink, weight)
        self._paint_sign(painter, line, HIGH / 2)

    def _paint_narrow(self, painter: QPainter, line: Line) -> None:
        sign = min(SIGNED, pill_width(line.sign.word, line.sign.icon))
        self._paint_title(painter, line, QRectF(EDGE, 2, self.width() - 2 * EDGE - sign - 8, 28), short=True)
        self._paint_sign(painter, line, 16)
        told = f"{line.then or NOTHING} → {line.now or NOTHING}"
        paint_words(painter, QRectF(EDGE, 28, self.width() - 2 * EDGE, 30), told, LIGHT.ink, lines=1)

    def _paint_title(self, painter: QPainter, line: Line, place: QRectF, short: bool = False) -> None:
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15, 600))
        detail = "" if short else line.detail
        advance = QFontMetricsF(painter.font()).horizontalAdvance
        lines = wrapped(line.title, place.width(), 1 if short else 2, advance)
        top = place.center().y() - 10 * (len(lines) + bool(detail))
        for number, words in enumerate(lines):
            painter.drawText(QRectF(place.left(), top + 20 * number, place.width(), 20), LEFT, words)
        if detail:
            below = QRectF(place.left(), top + 20 * len(lines), place.width(), 20)
            paint_words(painter, below, detail, LIGHT.muted, lines=1)

    def _paint_sign(self, painter: QPainter, line: Line, middle: float) -> None:
        word, icon, tone = line.sign
        wide = min(SIGNED, pill_width(word, icon))
        paint_pill(painter, QRectF(self.width() - EDGE - wide, middle - DRAWN / 2, wide, DRAWN), tone, icon, word)


def paint_words(painter: QPainter, place: QRectF, words: str, ink: str, weight: int = 400, lines: int = 2) -> None:
    """Words of 13 in the middle of a place, on as many lines as are allowed."""
    painter.setPen(QColor(ink))
    painter.setFont(font(13, weight))
    told = wrapped(words, place.width(), lines, QFontMetricsF(painter.font()).horizontalAdvance)
    top = place.center().y() - LINE * len(told) / 2
    for number, one in enumerate(told):
        painter.drawText(QRectF(place.left(), top + LINE * number, place.width(), LINE), LEFT, one)
