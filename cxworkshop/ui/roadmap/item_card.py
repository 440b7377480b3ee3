"""One item on its card: kind, title, first step, measure, and the person who carries it."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap

from cxworkshop.layout.hyphens import wrapped
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.person import paint_person
from cxworkshop.ui.roadmap.look_card import LookCard
from cxworkshop.ui.theme import LIGHT, font, paint_silo

SPINE, LEFT, RIGHT, TOP, ROUND = 8, 18, 10, 7, 8
LINE, TITLE, OWNER, DISC = 18, 20, 32, 26
TITLE_LINES = 2
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
END = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight


class ItemCard(LookCard):
    """As wide as its column and as high as its words need. `is_open` rings the one whose form is open."""

    def sizeHint(self) -> QSize:
        return QSize(200, self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    def high_in(self, wide: int) -> int:
        return self._owner_at(wide) + OWNER + 6

    def _owner_at(self, wide: int) -> int:
        """The y below everything that stands over the owner."""
        return TOP + len(self._title(wide)) * TITLE + LINE * (1 + len(self._lines()))

    def _title(self, wide: int) -> list[str]:
        room = max(80, wide - LEFT - RIGHT)
        return wrapped(self.look.title, room, TITLE_LINES, QFontMetricsF(font(15, 600)).horizontalAdvance) or [""]

    def face(self) -> QRect:
        if not self.look.owner:
            return QRect()
        wide = 2 * LEFT + DISC + QFontMetricsF(font(14, 600)).horizontalAdvance(self.look.owner)
        return QRect(0, self._owner_at(self.width()) - 4, min(int(wide), self.width()), OWNER + 8)

    def face_picture(self) -> QPixmap:
        """The person as the hand carries them."""
        return self.grab(self.face().adjusted(LEFT - 4, 7, 0, 0))

    # Painting

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(0.45 if self.in_hand else 1.0)
        self._paint_ground(painter)
        y = self._paint_kind(painter, TOP)
        y = self._paint_title(painter, y)
        for line in self._lines():
            y = self._paint_line(painter, y, *line)
        self._paint_owner(painter, y + 4)

    def _lines(self) -> list[tuple[str, str, str, str]]:
        """Icon, words, what must show of them at the end, ink. Of what is over one reads how it ended."""
        look = self.look
        goal = f" → {look.goal}" if look.goal and look.measure else look.goal
        first = ("footprints", look.step, "", LIGHT.accent_dark)
        every = [
            (look.status[1], look.note, "", LIGHT.muted) if look.is_done and look.note else first,
            ("gauge", look.measure, goal, LIGHT.muted),
            ("triangle-alert", look.warning, "", LIGHT.warn),
            ("arrow-right", "" if look.warning else look.after, "", LIGHT.muted),
        ]
        return [line for line in every if line[1] or line[2]]

    def _paint_ground(self, painter: QPainter) -> None:
        card = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -2.5)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.shadow))
        painter.drawRoundedRect(card.translated(0, 2), ROUND, ROUND)
        painter.setBrush(QColor(LIGHT.accent_soft if self.is_offered else LIGHT.surface))
        painter.setPen(QPen(QColor(LIGHT.line2), 1))
        painter.drawRoundedRect(card, ROUND, ROUND)
        self._paint_spine(painter, card)
        if self.hasFocus() or self.is_open or self.is_offered:
            dash = Qt.PenStyle.DashLine if self.is_offered else Qt.PenStyle.SolidLine
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail if self.hasFocus() else LIGHT.accent), 3, dash))
            painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), ROUND - 1, ROUND - 1)

    def _paint_spine(self, painter: QPainter, card: QRectF) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(card, ROUND, ROUND)
        painter.save()
        painter.setClipPath(shape)
        spine = QRectF(card.left(), card.top(), SPINE, card.height())
        if self.look.colour:
            paint_silo(painter, spine, self.look.colour)
        else:
            painter.fillRect(spine, QColor(LIGHT.line2))
        painter.restore()

    def _paint_kind(self, painter: QPainter, y: float) -> float:
        word, icon = self.look.kind
        right = self._paint_tag(painter, y, *self.look.realism)
        paint_icon(painter, icon, QRectF(LEFT, y + 2, 15, 15), LIGHT.muted)
        painter.setFont(font(13, 600))
        room = right - LEFT - 25
        if painter.fontMetrics().horizontalAdvance(word) <= room:  # a word cut short says less than its icon alone
            self._write(painter, QRectF(LEFT + 21, y, room, LINE), word, LIGHT.muted)
        return y + LINE

    def _paint_tag(self, painter: QPainter, y: float, word: str, icon: str) -> float:
        """How realistic, at the right; answers where that begins."""
        right = self.width() - RIGHT
        if not word:
            return right
        painter.setFont(font(13))
        wide = painter.fontMetrics().horizontalAdvance(word)
        painter.setPen(QColor(LIGHT.muted))
        painter.drawText(QRectF(right - wide - 2, y, wide + 2, LINE), END, word)
        paint_icon(painter, icon, QRectF(right - wide - 21, y + 2, 15, 15), LIGHT.muted)
        return right - wide - 24

    def _paint_title(self, painter: QPainter, y: float) -> float:
        painter.setFont(font(15, 600))
        for line in self._title(self.width()):
            self._write(painter, QRectF(LEFT, y, self.width() - LEFT - RIGHT, TITLE), line, LIGHT.ink)
            y += TITLE
        return y

    def _paint_line(self, painter: QPainter, y: float, icon: str, words: str, end: str, ink: str) -> float:
        """A line; where it is too long its words are cut, and what stands at its end stays."""
        paint_icon(painter, icon, QRectF(LEFT, y + 2, 14, 14), ink)
        painter.setFont(font(13))
        metrics, room = painter.fontMetrics(), self.width() - LEFT - 20 - RIGHT
        if metrics.horizontalAdvance(words + end) > room:
            kept = min(metrics.horizontalAdvance(end), room // 2)
            words = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room - kept)
        self._write(painter, QRectF(LEFT + 20, y, room, LINE), words + end, ink)
        return y + LINE

    def _paint_owner(self, painter: QPainter, y: float) -> None:
        look = self.look
        right = self._paint_status(painter, y, self._needs())
        disc = QRectF(LEFT, y + 1, DISC, DISC)
        paint_person(painter, disc, look.initials, look.colour)
        x, middle = disc.right() + 8, y + 1
        painter.setFont(font(14, 600))
        name, ink = (look.owner, LIGHT.ink) if look.owner else (look.nobody, LIGHT.warn)
        fits = painter.fontMetrics().horizontalAdvance(name) + 40 <= right - x
        badge = 32.0 if look.owner and look.code and fits else 0.0  # the whole name comes before the letters
        wide = min(painter.fontMetrics().horizontalAdvance(name) + 2.0, max(0.0, right - x - badge - 6))
        high = DISC - 10 if look.unasked else DISC
        self._write(painter, QRectF(x, middle - (2 if look.unasked else 0), wide, high), name, ink)
        if badge:
            paint_badge(painter, QRectF(x + wide + 8, y + 5, 26, 18), look.code, look.colour)
        if look.unasked:
            painter.setFont(font(12, 600))
            self._write(painter, QRectF(x, middle + DISC - 13, right - x - badge, 14), look.unasked, LIGHT.warn)

    def _needs(self) -> float:
        """How much room the owner wants: the person comes before all else on the card."""
        name = self.look.owner or self.look.nobody
        return LEFT + DISC + 8 + QFontMetricsF(font(14, 600)).horizontalAdvance(name) + (44 if self.look.code else 8)

    def _paint_status(self, painter: QPainter, y: float, taken: float) -> float:
        """How far it is, at the right of the owner; only its icon where there is no room for the word. Answers where
        that begins.
        """
        word, icon = self.look.status
        right = float(self.width() - RIGHT)
        if not word:
            return right
        painter.setFont(font(12, 600))
        wide = painter.fontMetrics().horizontalAdvance(word) + 30.0
        if taken + wide > right:
            word, wide = "", 26.0
        pill = QRectF(right - wide, y + 3, wide, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        soft = LIGHT.warn_soft if self.look.is_late else LIGHT.tint if self.look.is_done else LIGHT.accent_soft
        painter.setBrush(QColor(soft))
        painter.drawRoundedRect(pill, 11, 11)
        ink = LIGHT.warn if self.look.is_late else LIGHT.muted if self.look.is_done else LIGHT.accent_dark
        paint_icon(painter, icon, QRectF(pill.left() + 7, pill.center().y() - 6, 12, 12), ink)
        painter.setPen(QColor(ink))
        painter.drawText(pill.adjusted(22, 0, 0, 0), MIDDLE, word)
        return pill.left() - 6

    def _write(self, painter: QPainter, place: QRectF, words: str, ink: str) -> None:
        painter.setPen(QColor(ink))
        cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, max(0, int(place.width()) + 1))
        painter.drawText(place, MIDDLE, cut)
