"""What one person gives to one target: tap a free place to give a dot, tap a dot to take it back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.voting import BallotOption
from cxworkshop.text import Words
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.dots import paint_dot
from cxworkshop.ui.voting.several_pad import Pad
from cxworkshop.ui.voting.several_voter import Voter

HALVES, TAKES = 3, 0.4  # with more places than three, this share of the cell takes and the rest gives


class Cell(Pad):
    """`given` and `taken` tell what the tap wants; the voter's draft decides whether it can be."""

    given = Signal()
    taken = Signal()

    def __init__(self, t: Words, voter: Voter, option: BallotOption, parent: QWidget | None = None) -> None:
        super().__init__(f"voting.several.{voter.person.id}.{option.letter}", parent)
        self.t, self._voter, self.option = t, voter, option
        self.setMinimumSize(48, 48)
        self.tapped.connect(self._tapped)
        self.reread()

    def reread(self) -> None:
        voter, t, dots = self._voter, self.t, self._voter.dots(self.option.id)
        words = t("your {n}", n=dots) if voter.weighted and dots else t.n("{n} dot", "{n} dots", dots)
        self.setAccessibleName(f"{voter.person.name}, {self.option.letter} {self.option.title_snapshot}, {words}")
        self.update()

    def _tapped(self, at: QPointF) -> None:
        """A place with a dot takes it back, a free one gives."""
        dots, places = self._voter.dots(self.option.id), self._voter.places
        share = TAKES if places > HALVES else 1.0 if self._voter.weighted else dots / places
        (self.taken if dots and at.x() < share * self.width() else self.given).emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "+":
            self.given.emit()
        elif event.text() in ("-", "−") or event.key() == Qt.Key.Key_Backspace:
            self.taken.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, voter = QPainter(self), self._voter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at_it, dots = voter.draft is not None, voter.dots(self.option.id)
        painter.fillRect(self.rect(), QColor("#F4FAF8" if at_it else LIGHT.surface))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(LIGHT.line))
        painter.fillRect(QRectF(0, 0, 1, self.height()), QColor(LIGHT.line))
        self._paint_dots(painter, dots, at_it)
        self.paint_ring(painter)

    def _paint_dots(self, painter: QPainter, dots: int, at_it: bool) -> None:
        voter, middle = self._voter, QRectF(self.rect()).center()
        if voter.weighted or max(voter.places, dots) > HALVES:
            self._paint_number(painter, dots, at_it)
            return
        places = max(voter.places, dots) if at_it else dots
        pitch = self.width() / max(1, places)
        size = min(28.0, pitch - 6)
        start = 0.0 if at_it else middle.x() - dots * (size + 4) / 2 + 2
        for place in range(places):
            x = start + place * pitch + (pitch - size) / 2 if at_it else start + place * (size + 4)
            paint_dot(painter, QRectF(x, middle.y() - size / 2, size, size), place < dots)

    def _paint_number(self, painter: QPainter, dots: int, at_it: bool) -> None:
        """One dot with its weight, or with how many it stands for."""
        middle = QRectF(self.rect()).center()
        if dots or at_it:
            paint_dot(painter, QRectF(middle.x() - 16, middle.y() - 16, 32, 32), dots > 0, dots)
        if at_it and dots and not self._voter.weighted:
            painter.setPen(QColor(LIGHT.muted))
            painter.setFont(font(16, 700))
            side = QRectF(0, 0, self.width() / 2 - 16, self.height())
            painter.drawText(side, Qt.AlignmentFlag.AlignCenter, "−")
            painter.drawText(side.translated(self.width() / 2 + 16, 0), Qt.AlignmentFlag.AlignCenter, "+")
