"""The folded card: a glance at the chosen stop, 56 wide."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.scores import score_of
from cxworkshop.insight.encounter import flow_today, seven_score
from cxworkshop.insight.experience import gap
from cxworkshop.model.path import Touchpoint
from cxworkshop.ui.parts.face import paint_face
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.actions import PathActions
from cxworkshop.ui.path.card.pills import cause_words, gap_words
from cxworkshop.ui.path.card.ring import Score, paint_ring, said, share_of
from cxworkshop.ui.path.looks import feeling_word
from cxworkshop.ui.theme import LIGHT, font

TOP, STEP = 58, 66  # where the face begins, and from one sign to the next


class Sign(NamedTuple):
    """An icon in its colour and what stands under it."""

    icon: str
    colour: str
    words: str


class Glance(QWidget):
    """Number, face, gap, causes, flow, deviations and ring of the chosen card; a tap opens the card."""

    tapped = Signal()

    def __init__(self, actions: PathActions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions, self._desk = actions, actions.desk
        self._number = 0
        self._feeling: int | None = None
        self._signs: list[Sign] = []
        self._score: Score = {}
        self.setObjectName("path.glance")
        self.setMinimumHeight(TOP + 6 * STEP)

    def reread(self) -> None:
        """Reads the chosen card; without one there is nothing to see."""
        card = self._desk.workshop.get(Touchpoint, self._desk.selection)
        self._signs, self._score = [], {}
        if card is not None:
            self._read(card)
        self.setAccessibleName(self._spoken(card))
        set_tip(self, self._spoken(card))
        self.update()

    def _read(self, card: Touchpoint) -> None:
        workshop, look = self._desk.workshop, self._actions.view.looks.get(card.id)
        felt, off = score_of(workshop, card.id, "emotion"), gap(workshop, card.id)
        self._number = look.number if look else 0
        self._feeling = felt.value if felt else None
        self._score = seven_score(workshop, card.id)
        causes, deviations = (look.causes, look.deviations) if look else (0, 0)
        today, steps = flow_today(workshop, card.id)
        tone = LIGHT.muted if not off else LIGHT.good if off > 0 else LIGHT.bad if off <= -2 else LIGHT.warn
        self._signs = [
            Sign("chevrons-up" if off and off > 0 else "chevrons-down", tone, "–" if off is None else signed(off)),
            Sign("sprout", LIGHT.warn if causes else LIGHT.muted, str(causes)),
            Sign("list-checks", LIGHT.ink, f"{today}/{steps}"),
            Sign("shield-alert", LIGHT.muted, str(deviations)),
        ]

    def _spoken(self, card: Touchpoint | None) -> str:
        """The glance in sentences, in the order of its signs."""
        t, workshop = self._desk.t, self._desk.workshop
        if card is None:
            return t("Choose a card to see it here.")
        today, steps = flow_today(workshop, card.id)
        feeling = t("No feeling set") if self._feeling is None else feeling_word(self._feeling, t)
        told = [card.title, feeling, gap_words(workshop, card.id, t)[0], cause_words(workshop, card.id, t)]
        told += [t("{k} of {n} steps happen today", k=today, n=steps)]
        told += [t.n("{n} deviation", "{n} deviations", int(self._signs[3].words))]
        return "\n".join([*filter(None, told), said(self._score, t)])

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._score and self.rect().contains(event.position().toPoint()):
            self.tapped.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self._score:
            return
        painter, middle = QPainter(self), self.width() / 2
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(8, 0, self.width() - 16, 1), QColor(LIGHT.line))
        if self._number:
            self._paint_number(painter, middle)
        paint_face(painter, QPointF(middle, TOP + 14), 14, self._feeling, LIGHT)
        self._paint_words(painter, TOP + 30, "" if self._feeling is None else signed(self._feeling))
        for place, sign in enumerate(self._signs, 1):
            y = TOP + place * STEP
            paint_icon(painter, sign.icon, QRectF(middle - 11, y + 4, 22, 22), sign.colour)
            self._paint_words(painter, y + 30, sign.words)
        y = TOP + 5 * STEP
        paint_ring(painter, QPointF(middle, y + 15), 12, 4, list(self._score.values()))
        self._paint_words(painter, y + 32, share_of(self._score))

    def _paint_number(self, painter: QPainter, middle: float) -> None:
        painter.setPen(QPen(QColor(LIGHT.accent), 3))
        painter.drawEllipse(QPointF(middle, 28), 14, 14)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15 if self._number < 100 else 11, 700))
        painter.drawText(QRectF(0, 14, self.width(), 28), Qt.AlignmentFlag.AlignCenter, str(self._number))

    def _paint_words(self, painter: QPainter, y: float, words: str) -> None:
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(14, 600))
        painter.drawText(QRectF(0, y, self.width(), 20), Qt.AlignmentFlag.AlignCenter, words)


def signed(value: float) -> str:
    """A number with its sign, as it is printed: "−2", "+1", "0"."""
    return f"{value:+g}".replace("-", "−") if value else "0"
