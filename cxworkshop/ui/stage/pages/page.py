"""What the painted pages of the projector have in common: no controls, read when sent, painted at any size."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.change import Change
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.pages.board import Board, board_scale
from cxworkshop.ui.stage.projector import Sent
from cxworkshop.ui.theme import LIGHT, Colours


class PaintedPage(QWidget):
    """A page says what it reads (`read`), what it paints (`paint`), and which kinds of records that is (`about`)."""

    about: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.sent = desk, Sent("")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def colours(self) -> Colours:
        """Light or dark, as the projector says."""
        return self.desk.projector.colours if self.desk.projector else LIGHT

    def show_sent(self, sent: Sent) -> None:
        """Shows what was sent, all of it read anew."""
        self.sent = sent
        self._again()

    def reread(self, change: Change) -> None:
        """Reads again what a change touches."""
        if self.about & change.kinds():
            self._again()

    def retranslate(self) -> None:
        """Speaks the language of now."""
        self._again()

    def _again(self) -> None:
        self.read()
        self.update()

    def read(self) -> None:
        """Reads the workshop; nothing is read while painting."""

    def paint(self, board: Board) -> None:
        """Paints what was read."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, scale = QPainter(self), board_scale(self.width(), self.height())
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(self.colours.paper))
        painter.scale(scale, scale)
        w, h, ratio = self.width() / scale, self.height() / scale, scale * self.devicePixelRatioF()
        self.paint(Board(painter, w, h, self.colours, self.desk.t, ratio))


class TickingPage(PaintedPage):
    """A page with a clock. It looks at the clock while it is seen, and paints when it says something else."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent)
        self._seen: object = None
        self._tick = QTimer(self)
        self._tick.setInterval(200)
        self._tick.timeout.connect(self.look)

    def clock_says(self) -> object:
        """What the clock of this page shows; another answer paints it again."""
        return None

    def look(self) -> None:
        """Reads the clock."""
        says = self.clock_says()
        if says != self._seen:
            self._seen = says
            self.update()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._tick.stop()
        super().hideEvent(event)
