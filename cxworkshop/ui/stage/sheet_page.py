"""A page of the projector that is drawn from one sheet of marks, and is read aloud from the very same sheet."""

from __future__ import annotations

from PySide6.QtCore import QEasingCurve, QSize, QVariantAnimation
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QStyle, QWidget

from cxworkshop.model.change import Change
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.pages.board import board_scale
from cxworkshop.ui.stage.projector import Sent
from cxworkshop.ui.stage.sheet import Sheet
from cxworkshop.ui.theme import LIGHT, Colours

DRAWN = 600  # milliseconds for what has just been shown


class SheetPage(QWidget):
    """`compose` fills a sheet; everything else, from the scale to the words for screen readers, follows from it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.sent = Sent("")
        self._sheet: Sheet | None = None
        self.duration = DRAWN if self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) else 0
        self._motion = QVariantAnimation(self)
        self._motion.setStartValue(0.0)
        self._motion.setEndValue(1.0)
        self._motion.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._motion.valueChanged.connect(lambda _: self.update())

    def compose(self, sheet: Sheet) -> None:
        """Each page writes its own; this one stays empty."""

    def show_sent(self, sent: Sent) -> None:
        self.sent = sent
        self.redraw()

    def reread(self, change: Change) -> None:
        if change.edits:
            self.redraw()

    def retranslate(self) -> None:
        self.redraw()

    def redraw(self) -> None:
        """Composes the sheet anew."""
        self._sheet = None
        self.setAccessibleName(self.sheet.words())
        self.update()

    def draw_on(self) -> None:
        """Lets what is coming be drawn; with reduced motion it is there at once."""
        self._motion.stop()
        if self.duration and self.sheet.coming:
            self._motion.setDuration(self.duration)
            self._motion.start()

    @property
    def colours(self) -> Colours:
        return self._desk.projector.colours if self._desk.projector else LIGHT

    @property
    def sheet(self) -> Sheet:
        if self._sheet is None or self._sheet.colours is not self.colours:
            scale = self._scale()
            self._sheet = Sheet(self.width() / scale, self.height() / scale, self.colours, self._desk.t)
            self.compose(self._sheet)
        return self._sheet

    def sizeHint(self) -> QSize:
        return QSize(1920, 1080)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.fillRect(self.rect(), QColor(self.colours.paper))
        painter.scale(self._scale(), self._scale())
        running = self._motion.state() == QVariantAnimation.State.Running
        self.sheet.paint(painter, float(self._motion.currentValue()) if running else 1.0)

    def _scale(self) -> float:
        return board_scale(self.width(), self.height())
