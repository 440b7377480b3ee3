"""The left side: every handout there is, what is still missing for it, and who gets to see what."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.line import HandoutLine
from cxworkshop.ui.handouts.orders import offers, spoken_in
from cxworkshop.ui.handouts.outcome import Outcome
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, scrolling
from cxworkshop.ui.theme import LIGHT


class HandoutList(Panel):
    """Tells which handout a person looks at, and when an order changes."""

    looked = Signal(str)
    ordered = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        spoken = spoken_in(desk.workshop, desk.t)
        self.lines = [HandoutLine(offer.code, spoken, desk.t) for offer in offers(desk.workshop)]
        self._code = self.lines[0].code if self.lines else ""
        self.outcome = Outcome(desk.t)
        inside = column(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addWidget(self._scrolled(), 1)
        inside.addWidget(self.outcome)
        inside.addWidget(PrivacyLine(desk))
        self.reread()

    def _scrolled(self) -> QScrollArea:
        """The lines below one another; whichever is looked at comes into sight."""
        box = QWidget()
        lines = column(box)
        for line in self.lines:
            line.looked.connect(self.looked)
            line.ordered.connect(self.ordered)
            lines.addWidget(line)
        lines.addStretch(1)
        self._area = scrolling(box)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return self._area

    @property
    def current(self) -> HandoutLine | None:
        """The handout on view."""
        return next((line for line in self.lines if line.code == self._code), None)

    def look_at(self, code: str) -> None:
        self._code = code
        self.reread()
        if (line := self.current) is not None:
            self._area.ensureWidgetVisible(line, 0, 0)

    def reread(self) -> None:
        """Says anew what is useful and what is not yet."""
        found = {offer.code: offer for offer in offers(self._desk.workshop)}
        for line in self.lines:
            line.show_offer(found[line.code], line.code == self._code)


class PrivacyLine(QWidget):
    """Who is named on paper, and who never is."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        t = desk.t
        inside = column(self, gap=2)
        inside.setContentsMargins(62, 16, 16, 16)
        names = plain_label(t("Names only on owner rows. Votes never by person."), "strong", look="accent")
        split = plain_label(t("Split by silo as announced before the vote."), "body", look="accent")
        inside.addWidget(wrapping(names))
        inside.addWidget(wrapping(split))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent_soft))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 0, -4, -4), 8, 8)
        paint_icon(painter, "shield-check", QRectF(20, self.height() / 2 - 16, 28, 28), LIGHT.accent_dark)
