"""The foot of the list: what went wrong in the pairs, and what is typical for the trade, in grey, to be planned for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.surprises import unplanned_pairs
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.targets import Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied, row, scrolling
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.plans.pills import paint_pill
from cxworkshop.ui.plans.typical import Typical, typical_deviations
from cxworkshop.ui.theme import LIGHT, font

SOURCES = {
    "pair": mark("From the pairs. Tap to plan for it."),
    "typical": mark("Typical in this trade. Tap to plan for it."),
}
AT_FIRST, SHOWN = 3, 1  # offers while there is no deviation, and later
IN_SIGHT = 4  # further ones are scrolled to
HIGH, GAP, HEAD = 48, 2, 24


@dataclass(frozen=True, slots=True)
class Offer:
    """Something to plan for: its words, our side of it, and the number of its stop where one is sure."""

    source: str
    what: Typical | Problem
    title: str
    more: str = ""
    number: int | None = None


def offers(workshop: Workshop) -> list[Offer]:
    """Whole pairs at stops without a deviation first, as they are the team's own; then what is typical."""
    pairs = unplanned_pairs(workshop)
    own = [Offer("pair", pair, pair.customer_side, pair.company_side, stop.number) for stop, pair in pairs]
    return own + [Offer("typical", typical, typical[0].title) for typical in typical_deviations(workshop)]


class Offers(QWidget):
    """A few of them, or all when asked. Tells `accepted(offer)`."""

    accepted = Signal(object)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._all, self._there = desk, False, list[Offer]()
        self.setProperty("look", "raised")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.more = Button("", look="quiet")
        self.more.setObjectName("plans.offers.more")
        self.more.clicked.connect(self._turn)
        self.more.setProperty("narrow", "true")
        self._source, self._lines = yielding(plain_label("", "label")), column(gap=GAP)
        self._body, head, inside = QWidget(), row(), column(self)
        self._body.setLayout(self._lines)
        self._area = scrolling(self._body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head.addWidget(self._source, 1)
        head.addWidget(self.more)
        inside.setContentsMargins(16, 2, 16, 8)
        inside.addLayout(head)
        inside.addWidget(self._area)

    def reread(self) -> None:
        workshop = self._desk.workshop
        few = SHOWN if workshop.all(Deviation) else AT_FIRST
        found = offers(workshop)
        self.setVisible(bool(found) and not self._desk.read_only)
        self.more.setVisible(len(found) > few)
        t = self._desk.t
        self.more.set_text(t("Show fewer") if self._all else t.n("{n} more", "{n} more", len(found) - few))
        shown = found if self._all else found[:few]
        if shown != self._there:
            self._there = shown
            self._lay(shown)

    def _turn(self) -> None:
        self._all = not self._all
        self.reread()
        self.more.setFocus()

    def _lay(self, shown: list[Offer]) -> None:
        """The first source is named in the head, another one between the offers."""
        emptied(self._lines)
        sources = [offer.source for offer in shown]
        self._source.setText(self._desk.t(SOURCES[sources[0]]) if sources else "")
        for place, offer in enumerate(shown):
            if offer.source not in sources[: max(place, 1)]:
                head = yielding(plain_label(self._desk.t(SOURCES[offer.source]), "label"))
                head.setFixedHeight(HEAD - GAP)
                self._lines.addWidget(head)
            self._lines.addWidget(self._button(place, offer))
        heads = max(len(set(sources)) - 1, 0) * HEAD
        self._area.setFixedHeight(min(len(shown), IN_SIGHT) * (HIGH + GAP) + heads)

    def _button(self, place: int, offer: Offer) -> OfferButton:
        button = OfferButton(offer, self._desk)
        button.setObjectName(f"plans.offer.{place}")
        button.clicked.connect(lambda: self.accepted.emit(offer))
        return button


class OfferButton(Pressed):
    """Something offered in grey: a dashed outline, a plus, the stop, and the words."""

    def __init__(self, offer: Offer, desk: Desk) -> None:
        super().__init__()
        self._offer = offer
        self._said = " · ".join(part for part in (offer.title, offer.more) if part)
        stop = desk.t("Stop {n}", n=offer.number) + ": " if offer.number else ""
        self.setAccessibleName(stop + self._said)
        set_tip(self, stop + self._said)
        self.setFixedHeight(HIGH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_outline(painter)
        middle = self.height() / 2
        paint_icon(painter, "plus", QRectF(12, middle - 10, 20, 20), LIGHT.muted)
        x = 42.0
        if self._offer.number:
            x = paint_pill(painter, x, middle - 13, self._offer.number) + 2
        painter.setFont(font(15))
        painter.setPen(QColor(LIGHT.muted))
        place = QRectF(x, 0, self.width() - x - 12, self.height())
        words = painter.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, int(place.width()))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_outline(self, painter: QPainter) -> None:
        pen = painter.pen()
        pen.setColor(QColor(LIGHT.rail if self.hasFocus() or self.underMouse() else LIGHT.edge))
        pen.setWidthF(3 if self.hasFocus() else 1)
        pen.setStyle(Qt.PenStyle.SolidLine if self.hasFocus() else Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 3.5, -1.5, -3.5), 8, 8)
