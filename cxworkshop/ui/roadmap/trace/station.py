"""One station of the line: its ring and name on the line, and below them what was found, or why it is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.stations import Link
from cxworkshop.text import Words
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.roadmap.trace.pieces import Lines
from cxworkshop.ui.roadmap.trace.row import ASIDE, Row
from cxworkshop.ui.roadmap.trace.told import Telling
from cxworkshop.ui.roadmap.trace.words import MENDS, STATIONS
from cxworkshop.ui.theme import LIGHT, font

RING, HEAD, GAP, BUTTON = 15, 34, 0, 48


class StationView(QWidget):
    """As wide as it is told and `high` as its words need. `opened` tells the row that was opened, `mended` the link
    that somebody wants to mend.
    """

    opened = Signal(object)
    mended = Signal(object)

    def __init__(self, link: Link, tellings: Sequence[Telling], t: Words, parent: QWidget) -> None:
        super().__init__(parent)
        self.link = link
        name, self._icon = STATIONS[link.station]
        self.name = self._named(t(name), len(link.found), t)
        self.setObjectName(f"trace.{link.station}")
        self.rows = [self._row(place, one, t(name)) for place, one in enumerate(tellings)]
        self.button: Button | None = None
        self._words: list[Lines] = [Lines(t(one), ink=LIGHT.warn, icon="triangle-alert") for one in link.weak]
        if link.broken is not None and not link.broken.follows:
            self._break(t(link.broken.words), t)

    @property
    def is_broken(self) -> bool:
        """Whether nothing is here, also where that only follows from another break."""
        return self.link.broken is not None

    @property
    def middle(self) -> QPointF:
        """Where the line runs through it, in its own pixels."""
        return QPointF(RING + 1, HEAD / 2)

    @property
    def name_ends(self) -> float:
        """Where the line may go on, right of the name."""
        return 2 * RING + 12.0 + QFontMetrics(font(14, 700)).horizontalAdvance(self.name)

    def high(self, wide: float) -> int:
        rows = sum(row.high(wide) + GAP for row in self.rows)
        words = sum(one.high(wide - 2 * ASIDE) for one in self._words)
        around = 24 if self.button else 8 if self._words else 0
        return round(HEAD + rows + words + around + (BUTTON if self.button else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        y = HEAD
        for row in self.rows:
            row.setGeometry(0, y, self.width(), row.high(self.width()))
            y += row.height() + GAP
        if self.button:
            wide = min(self.button.sizeHint().width(), self.width() - 2 * ASIDE)
            self.button.setGeometry(ASIDE, y + round(self._words_high()) + 16, wide, BUTTON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ring(painter)
        painter.setFont(font(14, 700))
        painter.setPen(QColor(self._ink(LIGHT.ink)))
        place = QRectF(2 * RING + 8, 0, self.width() - 2 * RING - 8, HEAD)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.name)
        self._paint_words(painter)

    def _row(self, place: int, telling: Telling, name: str) -> Row:
        row = Row(telling, f"trace.{self.link.station}.{place + 1}", name, self)
        row.clicked.connect(lambda: self.opened.emit(telling))
        return row

    def _break(self, words: str, t: Words) -> None:
        assert self.link.broken is not None
        self._words = [Lines(words, 14, ink=LIGHT.ink, icon="unplug")]
        text, icon = MENDS[self.link.broken.fault]
        self.button = Button(t(text), icon, parent=self)
        self.button.setObjectName(f"trace.{self.link.station}.mend")
        self.button.setAccessibleName(f"{self.name}: {words} {t(text)}")
        self.button.clicked.connect(lambda: self.mended.emit(self.link))

    def _named(self, name: str, count: int, t: Words) -> str:
        if self.link.is_missing:
            return t("{name}: missing", name=name)
        return f"{name} · {count}" if count > 1 else name

    def _words_high(self) -> float:
        return sum(one.high(self.width() - 2 * ASIDE) for one in self._words)

    def _ink(self, whole: str) -> str:
        if self.link.broken is None:
            return whole
        return LIGHT.hint if self.link.broken.follows else LIGHT.warn

    def _paint_ring(self, painter: QPainter) -> None:
        """Filled for the item itself, for that is where one stands; dashed where the line is broken."""
        here, broken = self.link.station == "item", self.link.broken is not None
        painter.setPen(QPen(QColor(self._ink(LIGHT.accent)), 2 if broken else 3))
        if broken:
            painter.setPen(QPen(QColor(self._ink(LIGHT.accent)), 2, Qt.PenStyle.DashLine))
        painter.setBrush(QColor(LIGHT.accent if here else LIGHT.surface))
        painter.drawEllipse(self.middle, RING - 1.5, RING - 1.5)
        icon = "unplug" if self.link.is_missing else self._icon
        ink = LIGHT.on_fill if here else self._ink(LIGHT.accent_dark)
        paint_icon(painter, icon, QRectF(self.middle.x() - 8, self.middle.y() - 8, 16, 16), ink)

    def _paint_words(self, painter: QPainter) -> None:
        """Below the rows what is weak; in place of them what is missing, in a dashed frame."""
        y: float = HEAD + sum(row.height() + GAP for row in self.rows) + (8 if self.button else 2)
        if self.button:
            frame = QRectF(1, HEAD + 0.5, self.width() - 2, self.button.geometry().bottom() + 4 - HEAD)
            painter.setPen(QPen(QColor(LIGHT.warn_line), 1.5, Qt.PenStyle.DashLine))
            painter.setBrush(QColor(LIGHT.surface))
            painter.drawRoundedRect(frame, 8, 8)
        for one in self._words:
            high = one.high(self.width() - 2 * ASIDE)
            one.paint(painter, QRectF(ASIDE, y, self.width() - 2 * ASIDE, high))
            y += high
