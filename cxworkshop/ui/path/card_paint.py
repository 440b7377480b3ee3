"""How a stop is painted: as a card, as backstage work, as a disc, in the tray or as a ghost."""

from __future__ import annotations

import math
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QPixmap, QPolygonF, QStaticText

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.looks import CardLook
from cxworkshop.ui.theme import LIGHT, font, paint_silo, silo_colour

SPINE, TITLE_X, ROUND, SHADOW = 8.0, 16.0, 8.0, 2.0
MIDDLE, FAR = 0.7, 0.45
Forms = str


def paint_card(painter: QPainter, rect: QRectF, look: CardLook, form: Forms, scale: float = 1.0) -> None:
    """Paints a card with as much detail as can be read at a scale (1 is 100 %)."""
    if form == "disc" or scale < FAR:
        if form == "card":  # the line runs on to the disc, which is narrower than its card
            painter.setPen(QPen(QColor(LIGHT.accent), 4))
            painter.drawLine(QPointF(rect.left(), rect.center().y()), QPointF(rect.right(), rect.center().y()))
        paint_disc(painter, rect, look, form == "disc")
        return
    ground = _sprite(form, look.colour, rect.width(), rect.height(), _step(painter))
    painter.drawPixmap(rect.adjusted(0, 0, 0, SHADOW), ground, QRectF(ground.rect()))
    if scale < MIDDLE:
        _paint_far_title(painter, rect, look, scale)
    else:
        _paint_title(painter, rect, look, form)
        _paint_foot(painter, rect, look, form)
    if look.observed:
        painter.fillRect(QRectF(rect.right() - 9, rect.top() + 1, 8, 8), QColor(LIGHT.ink))


def paint_disc(painter: QPainter, rect: QRectF, look: CardLook, badge: bool) -> None:
    """A stop as a disc with its number; the badge of its owner hangs below."""
    centre, radius = rect.center(), 14.0 if rect.width() < 40 else 28.0
    painter.setPen(QPen(QColor(LIGHT.accent), 3 * radius / 14))
    painter.setBrush(QColor(LIGHT.surface))
    painter.drawEllipse(centre, radius - 1.5, radius - 1.5)
    painter.setPen(QColor(LIGHT.ink))
    painter.setFont(font(13 if radius < 20 else 26, 700))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(look.number))
    if badge and look.colour:
        _badge(painter, QRectF(centre.x() + 8, centre.y() - 20, 22, 14), look)


def title_lines(title: str, width: float, lines: int, size: int = 14) -> list[str]:
    """The title on few lines, as it fits a card."""
    return list(_lines(title, width, lines, size))


def is_cut(title: str, width: float, lines: int) -> bool:
    """Whether a title does not fit its card, so that a tooltip has to tell it."""
    return "".join(title_lines(title, width, lines)).endswith("…")


@lru_cache(maxsize=1024)
def _lines(title: str, width: float, lines: int, size: int) -> tuple[str, ...]:
    return tuple(wrapped(title, width, lines, QFontMetricsF(font(size, 600)).horizontalAdvance))


@lru_cache(maxsize=1024)
def _static(line: str) -> QStaticText:
    text = QStaticText(line)
    text.setTextFormat(Qt.TextFormat.PlainText)
    text.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
    return text


def _step(painter: QPainter) -> float:
    """The scale of the device, so that sprites are sharp."""
    return round(abs(painter.deviceTransform().m11()), 2)


@lru_cache(maxsize=128)
def _sprite(form: Forms, colour: int, w: float, h: float, scale: float) -> QPixmap:
    """The empty card: shadow, ground, border, spine. Drawn once for each kind and scale."""
    pixmap = QPixmap(round(w * scale), round((h + SHADOW) * scale))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(pixmap.width() / w, pixmap.height() / (h + SHADOW))
    _paint_ground(painter, QRectF(0.5, 0.5, w - 1, h - 1), form, colour)
    painter.end()
    return pixmap


def _paint_ground(painter: QPainter, rect: QRectF, form: Forms, colour: int) -> None:
    back = form == "backstage"
    painter.setPen(Qt.PenStyle.NoPen)
    if not back:
        painter.setBrush(QColor(29, 42, 48, 18))
        painter.drawRoundedRect(rect.translated(0, SHADOW), ROUND, ROUND)
    painter.setBrush(QColor(LIGHT.raised if back else LIGHT.surface))
    painter.drawRoundedRect(rect, ROUND, ROUND)
    _paint_spine(painter, rect, colour)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(
        QPen(QColor(LIGHT.edge if back else LIGHT.line2), 1, Qt.PenStyle.DashLine if back else Qt.PenStyle.SolidLine)
    )
    painter.drawRoundedRect(rect, ROUND, ROUND)


def _paint_spine(painter: QPainter, rect: QRectF, colour: int) -> None:
    path = QPainterPath()
    path.addRoundedRect(rect, ROUND, ROUND)
    painter.save()
    painter.setClipPath(path)
    spine = QRectF(rect.left(), rect.top(), SPINE, rect.height())
    if colour:
        paint_silo(painter, spine, colour)
    else:
        painter.fillRect(spine, QColor(LIGHT.tint))
    painter.restore()


def _paint_title(painter: QPainter, rect: QRectF, look: CardLook, form: Forms) -> None:
    painter.setFont(font(14, 600))
    painter.setPen(QColor(LIGHT.muted if look.retired else LIGHT.ink))
    y = rect.top() + (5 if form != "backstage" else 4)
    for line in title_lines(look.title, rect.width() - TITLE_X - 8, 2 if form in ("backstage", "tray") else 3):
        painter.drawStaticText(QPointF(rect.left() + TITLE_X, y), _static(line))
        y += 16


def _paint_far_title(painter: QPainter, rect: QRectF, look: CardLook, scale: float) -> None:
    """Number, badge and two lines that stay 12 pixels high on the screen."""
    size = round(12 / scale)
    painter.setFont(font(size, 600))
    painter.setPen(QColor(LIGHT.ink))
    for place, line in enumerate(title_lines(look.title, rect.width() - TITLE_X - 4, 2, size)):
        painter.drawText(QPointF(rect.left() + TITLE_X, rect.top() + size * (1.1 + place * 1.1)), line)
    high = rect.height() * 0.26
    foot = QRectF(rect.left() + TITLE_X, rect.bottom() - high - 4, 30, high)
    painter.drawText(foot, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, str(look.number or ""))
    if look.colour:
        _badge(painter, QRectF(foot.left() + 34, foot.top(), 34, high), look)


def _paint_foot(painter: QPainter, rect: QRectF, look: CardLook, form: Forms) -> None:
    """Number, owner, helper, star from the left; causes and deviations from the right. What does not fit goes."""
    y, x = rect.bottom() - 24, rect.left() + TITLE_X
    right = rect.right() - 8 - (18 if form == "tray" else 0)
    if look.number:
        painter.setFont(font(13, 600))
        painter.setPen(QColor(LIGHT.muted))
        painter.drawText(QRectF(x, y, 20, 18), Qt.AlignmentFlag.AlignVCenter, str(look.number))
        x += 13 if look.number < 10 else 20
    if look.colour:
        _badge(painter, QRectF(x, y, 27 if len(look.code) < 3 else 32, 18), look)
        x += 32 if len(look.code) < 3 else 37
    if look.helper and x + 30 < right:
        paint_badge(painter, QRectF(x, y, 27, 18), look.helper[0], look.helper[1], outlined=True)
        x += 32
    if look.key and x + 18 < right:
        _paint_star(painter, QPointF(x + 8, y + 9))
        x += 20
    for name, count, colour in (("shield-alert", look.deviations, LIGHT.muted), ("sprout", look.causes, LIGHT.warn)):
        if count and right - 26 >= x:
            right = _paint_count(painter, right, y, name, count, colour)
    if form == "tray":
        paint_icon(painter, "grip-vertical", QRectF(rect.right() - 24, y + 1, 16, 16), LIGHT.muted)


def _paint_count(painter: QPainter, right: float, y: float, name: str, count: int, colour: str) -> float:
    painter.setFont(font(13, 600))
    painter.setPen(QColor(colour))
    painter.drawText(
        QRectF(right - 10, y, 10, 18), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, str(count)
    )
    paint_icon(painter, name, QRectF(right - 26, y + 1, 15, 15), colour)
    return right - 30


def _badge(painter: QPainter, rect: QRectF, look: CardLook) -> None:
    paint_badge(painter, rect, look.code, look.colour, outlined=look.guess)


def _paint_star(painter: QPainter, centre: QPointF) -> None:
    points = []
    for n in range(10):
        reach, turn = (3.6 if n % 2 else 8.0), n * math.pi / 5
        points.append(centre + QPointF(math.sin(turn) * reach, -math.cos(turn) * reach))
    painter.setPen(QPen(QColor(LIGHT.star), 1))
    painter.setBrush(QColor(LIGHT.star))
    painter.drawPolygon(QPolygonF(points))


def silo_line(colour: int) -> QColor:
    """The colour of a stop on the map strip."""
    return silo_colour(colour) if colour else QColor(LIGHT.edge)
