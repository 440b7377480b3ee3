"""Small words under the title: is it key, how far below what was expected, what trouble is born here."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.insight.experience import gap
from cxworkshop.model.record import Id
from cxworkshop.model.targets import CauseLink
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

Tone = Literal["warn", "bad", "good", "off", "accent", "plain"]
TONES: dict[Tone, tuple[str, str]] = {
    "warn": (LIGHT.warn_soft, LIGHT.warn),
    "bad": (LIGHT.bad_soft, LIGHT.bad),
    "good": (LIGHT.good_soft, LIGHT.good),
    "off": (LIGHT.surface, LIGHT.muted),
    "accent": (LIGHT.accent_soft, LIGHT.accent_dark),
    "plain": (LIGHT.tint, LIGHT.ink),
}
DRAWN, PRESSED = 24, 48  # how high a pill is seen, and how high one that is pressed can be hit


def paint_pill(painter: QPainter, pill: QRectF, tone: Tone, icon: str, text: str) -> None:
    """A soft ground, an icon when there is one, and a word."""
    ground, ink = TONES[tone]
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(LIGHT.edge), 1) if tone == "off" else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(ground))
    painter.drawRoundedRect(pill, 4, 4)
    if icon:
        paint_icon(painter, icon, QRectF(pill.left() + 8, pill.center().y() - 7.5, 15, 15), ink)
    painter.setPen(QColor(ink))
    painter.setFont(font(13, 600))
    words = pill.adjusted(28 if icon else 8, 0, -6, 0)
    text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, int(words.width()) + 1)
    painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)


def pill_width(text: str, icon: str) -> int:
    return QFontMetrics(font(13, 600)).horizontalAdvance(text) + (36 if icon else 16)


class Pill(QWidget):
    """A word to be read."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._text = icon, ""
        self._tone: Tone = "warn"

    def show_icon(self, icon: str) -> None:
        self._icon = icon

    def show_words(self, text: str, tone: Tone) -> None:
        """Without words there is no pill."""
        self._text, self._tone = text, tone
        self.setAccessibleName(text)
        self.setVisible(bool(text))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(pill_width(self._text, self._icon), DRAWN + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(24, DRAWN + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_pill(QPainter(self), QRectF(0, 4, self.width(), DRAWN), self._tone, self._icon, self._text)


class StarPill(QAbstractButton):
    """Key or not, told by star and word; a tap changes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("path.card.star")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_key(self, key: bool, t: Words) -> None:
        self.setChecked(key)
        self.setText(t("Key") if key else t("Make it key"))
        self.setAccessibleName(t("Key stop"))
        set_tip(self, t("Only key encounters are asked for more. Tap to change."))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(max(48, pill_width(self.text(), "star")), PRESSED)

    def minimumSizeHint(self) -> QSize:
        return QSize(48, PRESSED)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        pill = QRectF(0.5, (self.height() - DRAWN) / 2, self.width() - 1, DRAWN)
        paint_pill(painter, pill, "warn" if self.isChecked() else "off", "star", self.text())
        paint_focus(painter, self, radius=6)


def gap_words(workshop: Workshop, id: Id, t: Words) -> tuple[str, Tone]:
    """How far the encounter is from what was expected, "2 below expected"; nothing where it is as expected."""
    found = gap(workshop, id)
    if not found:
        return "", "warn"
    size = f"{abs(found):g}".replace(".", ",") if t.language == "fi" else f"{abs(found):g}"
    if found > 0:
        return t("{n} above expected", n=size), "good"
    return t("{n} below expected", n=size), "bad" if found <= -2 else "warn"


def cause_words(workshop: Workshop, id: Id, t: Words) -> str:
    """What trouble is born here, "cause of 2 problems"."""
    count = sum(link.cause_id == id for link in workshop.all(CauseLink))
    return t.n("cause of {n} problem", "cause of {n} problems", count) if count else ""
