"""What was counted at a stop, in a line that opens its measures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.insight.facts import satisfaction
from cxworkshop.layout.hyphens import wrapped
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

HIGH, SIGN = 48, 34


def facts_words(workshop: Workshop, stop_id: Id, t: Words) -> tuple[str, str]:
    """The first check of a stop, else how many answered, as a short bold part and the rest; "" without any."""
    measures = [one for one in workshop.all(Measure) if one.touchpoint_id == stop_id]
    checked = next((one for one in measures if one.scale == "yes_no" and one.n), None)
    if checked is not None:
        return t("{yes} of {n}", yes=checked.yes, n=checked.n), checked.name
    answers = sum(satisfaction(workshop, stop_id))
    return (t.n("{n} answer", "{n} answers", answers), "") if answers else ("", "")


class FactLine(QAbstractButton):
    """A sign, a short count and what was counted, on two lines; narrow it is the sign alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = self._what = ""
        self.setObjectName("experience.measures.open")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMinimumWidth(HIGH)
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_facts(self, workshop: Workshop, stop_id: Id, t: Words) -> None:
        count, what = facts_words(workshop, stop_id, t)
        self._count, self._what = count or t("Measures"), what
        name = f"{t('Measures')}: {count} {what}".strip() if count else t("Measures")
        self.setAccessibleName(name)
        set_tip(self, name)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(150, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse() or self.isDown():
            painter.setPen(QPen(QColor(LIGHT.line2), 1))
            painter.setBrush(QColor(LIGHT.tint if self.isDown() else LIGHT.surface))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 4.5, -0.5, -4.5), 8, 8)
        roomy = self.width() > 100
        left = 8.0 if roomy else (self.width() - 20) / 2
        paint_icon(painter, "clipboard-list", QRectF(left, 14, 20, 20), LIGHT.muted)
        if roomy:
            self._paint_words(painter, QRectF(SIGN, 0, self.width() - SIGN - 4, HIGH))
        paint_focus(painter, self, radius=8)

    def _paint_words(self, painter: QPainter, place: QRectF) -> None:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        measure = QFontMetrics(font(12)).horizontalAdvance
        lines = wrapped(self._what, place.width(), 2, measure) if self._what else []
        top = (place.height() - 18 - 14 * len(lines)) / 2
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(14, 700))
        painter.drawText(QRectF(place.left(), top, place.width(), 18), left, self._count)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(12))
        for number, words in enumerate(lines):
            painter.drawText(QRectF(place.left(), top + 18 + 14 * number, place.width(), 14), left, words)
