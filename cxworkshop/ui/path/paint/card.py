"""How a stop is painted: as a card, as backstage work, stacked, as a disc, in the tray or in the hand."""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.theme import LIGHT, Colours, font, paint_silo, silo_colour

SPINE, TITLE_X, ROUND, SHADOW, EDGE = 8.0, 16.0, 8.0, 2.0, 4.0
MIDDLE, FAR = 0.7, 0.45
STEADY = 12  # pixels on the screen that a title keeps between MIDDLE and FAR
DISC, LOW = 28.0, 80.0
Form = str


def paint_card(
    painter: QPainter,
    rect: QRectF,
    look: CardLook,
    form: Form,
    scale: float = 1.0,
    colours: Colours = LIGHT,
    least: int = 0,
) -> None:
    """Paints a card with as much detail as can be read at a scale (1 is 100 %); no text is smaller than `least`."""
    if form == "disc" or scale < FAR:
        paint_disc(painter, rect, look, form, colours, least)
        return
    if form in ("stack", "works"):
        _paint_edges(painter, rect, colours)
    _paint_ground(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), form, look.colour, colours)
    if scale < MIDDLE:
        _paint_far(painter, rect, look, scale, colours)
    else:
        _paint_title(painter, rect, look, form, colours)
        _Foot(painter, rect, colours, form, least).paint(look)
    if look.observed:
        painter.fillRect(QRectF(rect.right() - 9, rect.top() + 1, 8, 8), QColor(colours.ink))


def paint_disc(painter: QPainter, rect: QRectF, look: CardLook, form: Form, colours: Colours, least: int = 0) -> None:
    """A stop as a disc with its number; the badge of its owner hangs below. Far away a card is a larger disc."""
    centre = rect.center()
    radius = min(rect.width(), rect.height()) / 2 if form == "disc" else DISC
    pen = QPen(QColor(colours.edge if form in ("backstage", "works") else colours.accent), 3 * radius / 14)
    if look.backstage:
        pen = QPen(QColor(colours.muted), 2 * radius / 14, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(QColor(colours.surface))
    painter.drawEllipse(centre, radius - 1.5, radius - 1.5)
    painter.setPen(QColor(colours.ink))
    long = len(str(look.number)) > 2
    painter.setFont(font(max(least, round(radius * (0.72 if long else 0.93))), 700))
    painter.drawText(QRectF(centre.x() - 99, centre.y() - 99, 198, 198), Qt.AlignmentFlag.AlignCenter, str(look.number))
    if look.colour:
        w, h = (radius * 2, radius * 1.15) if least else (radius * 1.7, radius * 1.1)
        badge = QRectF(centre.x() - w / 2, centre.y() + radius + 2, w, h)
        paint_badge(painter, badge, look.code, look.colour, outlined=look.guess, colours=colours, least=least)


def title_lines(title: str, width: float, lines: int, size: int = 14) -> list[str]:
    """The title on few lines, as it fits a card."""
    return list(_lines(title, width, lines, size))


def is_cut(title: str, width: float, lines: int) -> bool:
    """Whether a title does not fit its card, so that a tooltip has to tell it."""
    return "".join(title_lines(title, width, lines)).endswith("…")


@lru_cache(maxsize=1024)
def _lines(title: str, width: float, lines: int, size: int) -> tuple[str, ...]:
    return tuple(wrapped(title, width, lines, _measure(size)))


@lru_cache(maxsize=16)
def _measure(size: int) -> Callable[[str], float]:
    return QFontMetricsF(font(size, 600)).horizontalAdvance


def _paint_edges(painter: QPainter, rect: QRectF, colours: Colours) -> None:
    """Two hard edges under a stack: there is more of it."""
    painter.setPen(QPen(QColor(colours.edge), 1))
    painter.setBrush(QColor(colours.tint))
    for step in (2, 1):
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5).translated(EDGE * step, EDGE * step), ROUND, ROUND)


def _paint_ground(painter: QPainter, rect: QRectF, form: Form, colour: int, colours: Colours) -> None:
    """Shadow, ground, border, spine."""
    back = form in ("backstage", "works")
    painter.setPen(Qt.PenStyle.NoPen)
    if not back:
        painter.setBrush(QColor(colours.shadow))
        painter.drawRoundedRect(rect.translated(0, SHADOW), ROUND, ROUND)
    painter.setBrush(QColor(colours.raised if back else colours.surface))
    painter.drawRoundedRect(rect, ROUND, ROUND)
    _paint_spine(painter, rect, colour, colours)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    dash = Qt.PenStyle.DashLine if form == "backstage" else Qt.PenStyle.SolidLine
    painter.setPen(QPen(QColor(colours.edge if back else colours.line2), 1, dash))
    painter.drawRoundedRect(rect, ROUND, ROUND)


def _paint_spine(painter: QPainter, rect: QRectF, colour: int, colours: Colours) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, ROUND, ROUND)
    painter.save()
    painter.setClipPath(path)
    spine = QRectF(rect.left(), rect.top(), SPINE, rect.height())
    if colour:
        paint_silo(painter, spine, colour, colours)
    else:
        painter.fillRect(spine, QColor(colours.tint))
    painter.restore()


def _paint_title(painter: QPainter, rect: QRectF, look: CardLook, form: Form, colours: Colours) -> None:
    painter.setFont(font(14, 600))
    painter.setPen(QColor(colours.muted if look.retired else colours.ink))
    y = rect.top() + (17 if form == "tray" else 18 if form in ("card", "stack") else 16 if rect.height() > 60 else 14)
    lines, step = 3 if form == "card" else 2, 16.0
    if _is_low(rect, form):
        y, step = rect.top() + 16, 15.5
    for place, line in enumerate(title_lines(look.title, rect.width() - TITLE_X - 8, lines)):
        painter.drawText(QPointF(rect.left() + TITLE_X, y + place * step), line)


def _is_low(rect: QRectF, form: Form) -> bool:
    """Whether three lines and the foot have to stand close, as on a projector."""
    return form in ("card", "stack") and rect.height() < LOW


def _paint_far(painter: QPainter, rect: QRectF, look: CardLook, scale: float, colours: Colours) -> None:
    """Number, badge and two lines that stay as large on the screen; one where two would run into the number."""
    size = round(STEADY / scale)
    painter.setFont(font(size, 600))
    painter.setPen(QColor(colours.ink))
    lines = 2 if rect.height() * scale > STEADY * 3.65 else 1
    for place, line in enumerate(title_lines(look.title, rect.width() - TITLE_X - 4, lines, size)):
        painter.drawText(QPointF(rect.left() + TITLE_X, rect.top() + size * (1.1 + place * 1.1)), line)
    high = rect.height() * 0.26
    foot = QRectF(rect.left() + TITLE_X, rect.bottom() - high - 4, 60, high)
    painter.setPen(QColor(colours.muted))
    painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(look.number or ""))
    if look.colour:
        left = foot.left() + 8 + 0.55 * size * len(str(look.number))
        badge = QRectF(left, foot.top(), 34, high)
        paint_badge(painter, badge, look.code, look.colour, outlined=look.guess, colours=colours)


class _Foot:
    """Number, owner, helper, star from the left; causes and deviations from the right. What does not fit goes."""

    def __init__(self, painter: QPainter, rect: QRectF, colours: Colours, form: Form, least: int = 0) -> None:
        self._painter, self._colours, self._form, self._least = painter, colours, form, least
        self._x, self._right = rect.left() + TITLE_X, rect.right() - 8
        self._y = rect.bottom() - (22 if _is_low(rect, form) else 24 if rect.height() > 60 else 19)

    def paint(self, look: CardLook) -> None:
        if self._form == "tray":
            grip = QRectF(self._right - 16, self._y + 1, 16, 16)
            paint_icon(self._painter, "grip-vertical", grip, self._colours.muted)
            self._right -= 18
        self._number(look.number)
        self._owner(look)
        if look.helper:
            self._badge(look.helper, 27, outlined=True)
        if look.key and self._x + 18 < self._right:
            self._star(QPointF(self._x + 8, self._y + 9))
        if look.members:
            self._count(f"×{look.members}")
            return
        bad = self._colours.bad if look.high else self._colours.muted
        for name, count, colour in (
            ("shield-alert", look.shields, bad),
            ("sprout", look.causes, self._colours.warn),
        ):
            if count and self._right - 26 >= self._x:
                self._counted(name, count, colour)

    def _number(self, number: int) -> None:
        if number:
            wide = 7.0 * len(str(number))
            self._painter.setFont(font(max(13, self._least), 600))
            self._painter.setPen(QColor(self._colours.muted))
            self._painter.drawText(QRectF(self._x, self._y, wide + 8, 18), Qt.AlignmentFlag.AlignVCenter, str(number))
            self._x += wide + 6

    def _owner(self, look: CardLook) -> None:
        if look.colour:
            self._badge((look.code, look.colour), 27 if len(look.code) < 3 else 32, look.guess)

    def _badge(self, silo: tuple[str, int], wide: float, outlined: bool) -> None:
        if self._x + wide < self._right:
            rect = QRectF(self._x, self._y, wide, 18)
            paint_badge(self._painter, rect, *silo, outlined=outlined, colours=self._colours, least=self._least)
            self._x += wide + 5

    def _star(self, centre: QPointF) -> None:
        self._painter.setPen(QPen(QColor(self._colours.star), 1))
        self._painter.setBrush(QColor(self._colours.star))
        self._painter.drawPolygon(star(centre))
        self._x += 20

    def _count(self, words: str) -> None:
        self._painter.setFont(font(14, 700))
        self._painter.setPen(QColor(self._colours.ink))
        corner = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._painter.drawText(QRectF(self._right - 60, self._y, 60, 18), corner, words)

    def _counted(self, icon: str, count: int, colour: str) -> None:
        self._painter.setFont(font(max(13, self._least), 600))
        self._painter.setPen(QColor(colour))
        wide = 7.0 * len(str(count))
        corner = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._painter.drawText(QRectF(self._right - wide - 2, self._y, wide + 2, 18), corner, str(count))
        paint_icon(self._painter, icon, QRectF(self._right - wide - 18, self._y + 1, 15, 15), colour)
        self._right -= wide + 22


def star(centre: QPointF, reach: float = 8.0) -> QPolygonF:
    """A star with five points."""
    points = []
    for n in range(10):
        far, turn = (reach * 0.45 if n % 2 else reach), n * math.pi / 5
        points.append(centre + QPointF(math.sin(turn) * far, -math.cos(turn) * far))
    return QPolygonF(points)


def silo_line(colour: int) -> QColor:
    """The colour of a stop on the map strip."""
    return silo_colour(colour) if colour else QColor(LIGHT.edge)
