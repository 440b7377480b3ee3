"""What differs, as words on the stops: an icon, a word and a colour for each, painted over a path."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.compare import Comparison, Mark
from cxworkshop.model.record import Id
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.theme import LIGHT, font

WORDS: dict[Mark, str] = {
    "new": mark("new"),
    "gone": mark("gone"),
    "moved": mark("moved"),
    "owner": mark("other owner"),
    "better": mark("better"),
    "worse": mark("worse"),
}
SIGNS: dict[Mark, tuple[str, str, str]] = {
    "new": ("plus", LIGHT.good, LIGHT.good_soft),
    "gone": ("minus", LIGHT.bad, LIGHT.bad_soft),
    "moved": ("shuffle", LIGHT.accent_dark, LIGHT.accent_soft),
    "owner": ("users", LIGHT.ink, LIGHT.tint),
    "better": ("chevrons-up", LIGHT.good, LIGHT.good_soft),
    "worse": ("chevrons-down", LIGHT.warn, LIGHT.warn_soft),
}
HIGH, ICON, GAP = 20, 14, 2


def said(marks: Sequence[Mark], t: Words) -> str:
    """The marks as words; for none, that the stop is kept."""
    return ", ".join(t(WORDS[one]) for one in marks) or t("as it was")


def paint_mark(painter: QPainter, x: float, y: float, one: Mark, t: Words) -> None:
    """One pill with its left bottom at x, y."""
    icon, tone, soft = SIGNS[one]
    painter.setFont(font(12, 700))
    word = t(WORDS[one])
    wide = painter.fontMetrics().horizontalAdvance(word) + ICON + 16
    pill = QRectF(x, y - HIGH, wide, HIGH)
    painter.setPen(QPen(QColor(tone), 1.5))
    painter.setBrush(QColor(soft))
    painter.drawRoundedRect(pill, HIGH / 2, HIGH / 2)
    paint_icon(painter, icon, QRectF(x + 6, y - HIGH + 3, ICON, ICON), tone)
    painter.setPen(QColor(tone))
    painter.drawText(pill.adjusted(ICON + 9, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, word)


class CompareMarks(QWidget):
    """Lies over a canvas and follows it; the mouse goes through."""

    def __init__(self, canvas: PathCanvas, t: Words) -> None:
        super().__init__(canvas.viewport())
        self._canvas, self._t = canvas, t
        self._marks: dict[Id, tuple[Mark, ...]] = {}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        canvas.scrolled.connect(self._follow)
        canvas.resized.connect(self._follow)

    def show_comparison(self, found: Comparison, t: Words) -> None:
        """Takes the marks of the stops of this canvas's path."""
        ends = ((end, pair.marks) for pair in found.pairs for end in (pair.before, pair.after) if end and pair.marks)
        self._marks, self._t = {end.touchpoint.id: marks for end, marks in ends}, t
        self._follow()

    def _follow(self) -> None:
        self.setGeometry(self._canvas.viewport().rect())
        self.raise_()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for id, marks in self._marks.items():
            place = self._canvas.card_rect(id)
            if place.isValid() and place.intersects(self.rect()):
                for n, one in enumerate(reversed(marks)):
                    paint_mark(painter, place.x() + 4, place.y() - 1 - n * (HIGH + GAP), one, self._t)
