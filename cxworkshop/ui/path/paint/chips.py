"""Chips of moves and capsules of hand-overs: dash, icon and word, so that they survive black and white."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.layout.plan import PlanMove
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.path.handovers import HandoverLook
from cxworkshop.ui.path.paint.card import MIDDLE, STEADY
from cxworkshop.ui.theme import LIGHT, Colours, font, silo_colour

WORDS_AT = 27  # pixels: where the words of a chip begin, beside its icon
ICONS = {"pause": "pause", "switch": "shuffle", "drop_out": "log-out", "re_entry": "log-in"}


def chip_tones(kind: str, colours: Colours) -> tuple[str, str, str]:
    """Text, ground and border of a chip."""
    if kind == "drop_out":
        return colours.bad, colours.bad_soft, colours.bad_line
    if kind == "re_entry":
        return colours.accent_dark, colours.accent_soft, colours.accent_line
    return colours.warn, colours.warn_soft, colours.warn_line


def paint_chip(
    painter: QPainter,
    rect: QRectF,
    move: PlanMove,
    small: bool,
    t: Words,
    colours: Colours = LIGHT,
    scale: float = 1.0,
    least: int = 0,
) -> None:
    """A move: icon, "15 % leave", and the reason under it. `scale` is how large it is seen: from farther away there is
    no reason, and the words keep their size on the screen. No text is smaller than `least`.
    """
    tone, soft, border = chip_tones(move.kind, colours)
    painter.setPen(QPen(QColor(border), 1))
    painter.setBrush(QColor(soft))
    painter.drawRoundedRect(rect, 8, 8)
    if small:
        corner = rect.center() - QPointF(7, 7)
        paint_icon(painter, ICONS[move.kind], QRectF(corner.x(), corner.y(), 14, 14), tone)
        return
    if scale < MIDDLE:
        _paint_steady(painter, rect, move, t, tone, scale)
        return
    paint_icon(painter, ICONS[move.kind], QRectF(rect.left() + 8, rect.top() + 5, 14, 14), tone)
    painter.setPen(QColor(tone))
    painter.setFont(font(max(13, least), 700))
    painter.drawText(QPointF(rect.left() + WORDS_AT, rect.top() + 16), move_words(move, t))
    _paint_reason(painter, rect, move.more, font(max(12, least)), colours)


def _paint_reason(painter: QPainter, rect: QRectF, words: str, plain: QFont, colours: Colours) -> None:
    """One line of it, or two where the chip is high enough."""
    most = 1 if rect.height() < 50 else 2
    painter.setPen(QColor(colours.ink))
    painter.setFont(plain)
    rows = wrapped(words, rect.width() - WORDS_AT - 6, most, QFontMetricsF(plain).horizontalAdvance)
    for place, row in enumerate(rows):
        painter.drawText(QPointF(rect.left() + WORDS_AT, rect.top() + 31 + place * 15), row)


def _paint_steady(painter: QPainter, rect: QRectF, move: PlanMove, t: Words, tone: str, scale: float) -> None:
    """The icon and what fits beside it: how many and what, how many, or nothing."""
    size, steady = 13 / scale, font(round(STEADY / scale), 700)
    paint_icon(painter, ICONS[move.kind], QRectF(rect.left() + 5, rect.center().y() - size / 2, size, size), tone)
    room = rect.adjusted(size + 8, 0, -2, 0)
    share = t("{n} %", n=move.share) if move.share is not None else ""
    measure = QFontMetricsF(steady).horizontalAdvance
    painter.setFont(steady)
    painter.setPen(QColor(tone))
    words = next((one for one in (move_words(move, t), share) if measure(one) <= room.width()), "")
    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, words)


def move_words(move: PlanMove, t: Words) -> str:
    """A move in two or three words."""
    if move.share is None:
        words = {"pause": t("Pauses"), "switch": t("Switches"), "drop_out": t("Leaves"), "re_entry": t("Comes back")}
        return words.get(move.kind, "")
    return {
        "pause": t("{n} % pause", n=move.share),
        "switch": t("{n} % switch", n=move.share),
        "drop_out": t("{n} % leave", n=move.share),
        "re_entry": t("{n} % come back", n=move.share),
    }.get(move.kind, "")


def paint_capsule(
    painter: QPainter,
    centre: QPointF,
    look: HandoverLook,
    upright: bool,
    colours: Colours = LIGHT,
    large: bool = False,
) -> None:
    """A hand-over: giver and taker in two cells; fragile, agreed, or not talked about yet. `large` letters fill their
    cell, for a room.
    """
    box = QRectF(centre.x() - 11, centre.y() - 21, 22, 42)
    painter.setPen(_edge(look.state, colours))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(box.adjusted(-1, -1, 1, 1), 9, 9)
    cells = (look.giver, look.taker) if upright else (look.taker, look.giver)
    for place, (code, colour) in enumerate(cells):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(silo_colour(colour, colours))
        cell = QRectF(box.left() + 2, box.top() + 3 + place * 18, 18, 17)
        painter.drawRoundedRect(cell, 6, 6)
        painter.setPen(QColor(colours.on_fill))
        painter.setFont(_letters(code, large))
        painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, code)
    if look.state == "fragile":
        _paint_warning(painter, QPointF(box.right() + 1, box.top()), colours)


def _edge(state: str, colours: Colours) -> QPen:
    """What nobody has talked about yet has a broken edge."""
    if state == "unasked":
        return QPen(QColor(colours.muted), 2, Qt.PenStyle.DashLine)
    return QPen(QColor(colours.poor if state == "fragile" else colours.ink), 2.5)


def _letters(code: str, large: bool) -> QFont:
    """Three letters stand as close as two need not."""
    made = font(11 if large else 9 if len(code) < 3 else 8, 700)
    if large and len(code) > 2:
        made.setStretch(80)
    return made


def _paint_warning(painter: QPainter, centre: QPointF, colours: Colours) -> None:
    painter.setPen(QPen(QColor(colours.paper), 1.5))
    painter.setBrush(QColor(colours.poor))
    painter.drawEllipse(centre, 7, 7)
    painter.setPen(QColor(colours.on_fill))
    painter.setFont(font(11, 700))
    painter.drawText(QRectF(centre.x() - 7, centre.y() - 7, 14, 14), Qt.AlignmentFlag.AlignCenter, "!")
