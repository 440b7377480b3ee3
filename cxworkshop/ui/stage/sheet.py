"""A page of the projector as a list of marks, 1080 high: drawn, spoken and tested from one and the same list."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.stage.pages.board import EDGE, Board, stage_type
from cxworkshop.ui.theme import DARK, Colours, load_fonts, paint_silo

PATTERN = 1.75  # of a silo, larger than in the window: it is told apart from the back row
SPACING = 1.2  # from line to line, in sizes of the letters

ALL = -1  # the number of those who are told as one

LEFT = Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignRight
CENTRE = Qt.AlignmentFlag.AlignHCenter

Paint = Callable[[QPainter], None]


@cache
def metrics_of(size: int, weight: int) -> QFontMetricsF:
    """Kept, so our own letters have to be there before the first of them is measured."""
    load_fonts()
    return QFontMetricsF(stage_type(size, weight))


def width_of(text: str, size: int, weight: int = 400) -> float:
    return metrics_of(size, weight).horizontalAdvance(text)


def broken(text: str, width: float, size: int, weight: int = 400, lines: int = 99) -> list[str]:
    """The text on lines of this width; what is too long for the last of them ends in an ellipsis."""
    return wrapped(text, width, lines, metrics_of(size, weight).horizontalAdvance)


def largest(texts: Sequence[str], width: float, height: float, sizes: Sequence[int], weight: int = 400) -> int:
    """The first of the sizes in which every text stands whole in its room, else the last."""
    for size in sizes:
        most = max(1, int(height / (size * SPACING)))
        if all(_is_whole(text, width, size, weight, most) for text in texts):
            return size
    return sizes[-1]


def _is_whole(text: str, width: float, size: int, weight: int, most: int) -> bool:
    rows = broken(text, width, size, weight)
    return len(rows) <= most and all(width_of(row, size, weight) <= width for row in rows)


@dataclass(frozen=True, slots=True)
class Writing:
    """Words in a box, in the middle of its height. `ground` is the colour they stand on."""

    text: str
    box: QRectF
    size: int
    weight: int
    ink: str
    ground: str
    along: Qt.AlignmentFlag = LEFT
    lines: int = 1

    def rows(self) -> list[str]:
        return broken(self.text, self.box.width(), self.size, self.weight, self.lines)

    def paint(self, painter: QPainter) -> None:
        rows, metrics, step = self.rows(), metrics_of(self.size, self.weight), self.size * SPACING
        painter.setFont(stage_type(self.size, self.weight))
        painter.setPen(QColor(self.ink))
        y = self.box.center().y() - step * len(rows) / 2 + (step + metrics.capHeight()) / 2
        for row in rows:
            painter.drawText(QPointF(self._start(metrics.horizontalAdvance(row)), y), row)
            y += step

    def _start(self, wide: float) -> float:
        if self.along == RIGHT:
            return self.box.right() - wide
        return self.box.center().x() - wide / 2 if self.along == CENTRE else self.box.left()


@dataclass(frozen=True, slots=True)
class Shape:
    """Anything without words; `box` is the room it takes."""

    box: QRectF
    draw: Paint

    def paint(self, painter: QPainter) -> None:
        painter.save()
        self.draw(painter)
        painter.restore()


Mark = Writing | Shape


@dataclass(slots=True)
class Sheet:
    """`wide` by `high` units to write and draw on. What is `coming` has just been shown and is still being drawn."""

    wide: float
    high: float
    colours: Colours
    t: Words
    marks: list[Mark] = field(default_factory=list)
    coming: set[int] = field(default_factory=set)
    is_coming: bool = False

    def add(self, mark: Mark) -> None:
        if self.is_coming:
            self.coming.add(len(self.marks))
        self.marks.append(mark)

    def write(
        self, text: str, box: QRectF, size: int, weight: int = 600, ink: str = "", ground: str = "",
        along: Qt.AlignmentFlag = LEFT, lines: int = 1,
    ) -> None:  # fmt: skip
        if text:
            colours = self.colours
            self.add(Writing(text, box, size, weight, ink or colours.ink, ground or colours.paper, along, lines))

    def box(self, box: QRectF, fill: str = "", edge: str = "", radius: float = 12, dashed: bool = False) -> None:
        def draw(painter: QPainter) -> None:
            pen = QPen(QColor(edge), 3 if dashed else 2)
            if dashed:
                pen.setDashPattern([2.5, 1.5])
            painter.setPen(pen if edge else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, radius, radius)

        self.add(Shape(box, draw))

    def line(self, start: QPointF, end: QPointF, colour: str, width: float = 2, dashed: bool = False) -> None:
        def draw(painter: QPainter) -> None:
            painter.setPen(QPen(QColor(colour), width, Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine))
            painter.drawLine(start, end)

        self.add(Shape(QRectF(start, end).normalized(), draw))

    def disc(self, centre: QPointF, radius: float, fill: str = "", edge: str = "", width: float = 4) -> None:
        def draw(painter: QPainter) -> None:
            painter.setPen(QPen(QColor(edge), width) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(centre, radius, radius)

        self.add(Shape(QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), draw))

    def sign(self, name: str, box: QRectF, colour: str) -> None:
        self.add(Shape(box, lambda painter: paint_icon(painter, name, box, colour)))

    def brand(self, box: QRectF) -> None:
        """The sign of the program."""

        def draw(painter: QPainter) -> None:
            Board(painter, self.wide, self.high, self.colours, self.t).sign(box.topLeft(), box.height())

        self.add(Shape(box, draw))

    def silo(self, box: QRectF, number: int, radius: float = 6) -> None:
        """A patch of a silo's colour and pattern; 0 is the grey of the others, ALL the accent of an undivided whole."""
        colours = self.colours

        def draw(painter: QPainter) -> None:
            shape = QPainterPath()
            shape.addRoundedRect(box, radius, radius)
            painter.setClipPath(shape)
            if number > 0:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                painter.translate(box.topLeft())
                painter.scale(PATTERN, PATTERN)
                paint_silo(painter, QRectF(0, 0, box.width() / PATTERN, box.height() / PATTERN), number, colours)
            else:
                painter.fillRect(box, QColor(colours.accent if number == ALL else colours.muted))

        self.add(Shape(box, draw))

    @property
    def rail(self) -> str:
        """The ground of a band: darker than the page by day, lighter at night."""
        return self.colours.raised if self.colours == DARK else self.colours.rail

    def writings(self) -> list[Writing]:
        return [mark for mark in self.marks if isinstance(mark, Writing)]

    def words(self) -> str:
        """All that can be read on the sheet, for those who listen instead of looking."""
        return "\n".join(writing.text for writing in self.writings())

    def paint(self, painter: QPainter, share: float = 1.0) -> None:
        """What is coming is drawn up to `share` of it."""
        for place, mark in enumerate(self.marks):
            painter.setOpacity(share if place in self.coming else 1.0)
            mark.paint(painter)
        painter.setOpacity(1.0)


def edge_of(sheet: Sheet) -> float:
    """Left and right of what is read."""
    return EDGE if sheet.wide >= 1600 else 48.0
