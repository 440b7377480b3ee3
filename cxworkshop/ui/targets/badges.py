"""What there is to think about a target, as small badges in its row: base first, loose, only about price."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.insight.targets import base_first, has_price_question, is_loose
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.pill import Tone, paint_pill, pill_width
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT

GAP, SIGN, HIGH = 4, 30, 24  # between badges; how wide one is without its word, and how high


class Badge(NamedTuple):
    """An icon, its word, the sentence behind it, and its tone; `word_shown` is False where the icon says it all."""

    icon: str
    word: str
    why: str
    tone: Tone
    word_shown: bool = True


def badges_of(workshop: Workshop, target: Target, t: Words) -> list[Badge]:
    """In the order they are drawn."""
    found = []
    if weak := base_first(workshop, target):
        numbers = ", ".join(str(stop.number) for stop in weak)
        why = t("Base first: things do not work yet at stop {stops}.", stops=numbers)
        found.append(Badge("layers", t("base first"), why, "warn"))
    if is_loose(target):
        found.append(Badge("unplug", t("loose"), t("Loose: no process changes yet."), "off"))
    if has_price_question(target):
        why = t("Only about price? Good experiences rarely are.")
        found.append(Badge("circle-question-mark", t("Only about price?"), why, "warn", word_shown=False))
    return found


class Badges(QAbstractButton):
    """The badges of one target; a tap opens what stands behind them. In a narrow row they are icons only."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._badges: list[Badge] = []
        self._narrow = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_badges(self, badges: list[Badge]) -> None:
        self._badges = badges
        self.setVisible(bool(badges))
        self.setAccessibleName(" ".join(one.why for one in badges))
        set_tip(self, "\n".join(one.why for one in badges))
        self.updateGeometry()
        self.update()

    def narrow(self, narrow: bool) -> None:
        if narrow != self._narrow:
            self._narrow = narrow
            self.updateGeometry()
            self.update()

    def wide(self) -> int:
        """How wide they are with their words."""
        return sum(_wide(one, narrow=False) + GAP for one in self._badges)

    def sizeHint(self) -> QSize:
        return QSize(max(1, sum(_wide(one, self._narrow) + GAP for one in self._badges)), 48)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, x = QPainter(self), 0
        for one in self._badges:
            wide = _wide(one, self._narrow)
            words = one.word if one.word_shown and not self._narrow else ""
            paint_pill(painter, QRectF(x + 0.5, (self.height() - HIGH) / 2, wide - 1, HIGH), one.tone, one.icon, words)
            x += wide + GAP
        paint_focus(painter, self, LIGHT.rail, 6)


def _wide(badge: Badge, narrow: bool) -> int:
    return pill_width(badge.word, badge.icon) if badge.word_shown and not narrow else SIGN
