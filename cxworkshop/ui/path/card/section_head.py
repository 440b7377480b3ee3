"""The head of a section, and the word that shows what waits in it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.theme import LIGHT, font

HIGH, LEFT, WORDS, RIGHT = 48, 20, 50, 12  # the header's height, where icon and name begin, the margin before the bar


class SectionHead(Pressed):
    """48 high: icon, name, what is in it, and a chevron. Its accessible name says all of that."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._name, self._summary = icon, "", ""
        self.sums_up = False  # also while it is open
        self.lined = True  # a hairline over it
        self.setCheckable(True)
        self.setFixedHeight(HIGH)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_words(self, name: str, summary: str, t: Words) -> None:
        self._name, self._summary = name, summary
        said = t("{section}: {summary}, open") if self.isChecked() else t("{section}: {summary}, folded")
        self.setAccessibleName(said.replace("{section}", name).replace("{summary}", summary))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.lined:
            painter.fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))
        paint_icon(painter, self._icon, QRectF(LEFT, 14, 20, 20), LIGHT.accent)
        end = self.width() - RIGHT - 18
        paint_icon(painter, "chevron-up" if self.isChecked() else "chevron-down", QRectF(end, 15, 18, 18), LIGHT.ink)
        self._paint_words(painter, end - 10)
        paint_focus(painter, self)

    def _paint_words(self, painter: QPainter, end: float) -> None:
        """The name whole; the summary in what is left."""
        left, line = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, QRectF(WORDS, 0, end - WORDS, HIGH)
        painter.setFont(font(15, 700))
        painter.setPen(QColor(LIGHT.ink))
        name = painter.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, int(line.width()))
        painter.drawText(line, left, name)
        room = line.width() - painter.fontMetrics().horizontalAdvance(name) - 12
        if (self.isChecked() and not self.sums_up) or room < 24:
            return
        painter.setFont(font(13))
        painter.setPen(QColor(LIGHT.muted))
        summary = QFontMetrics(font(13)).elidedText(self._summary, Qt.TextElideMode.ElideRight, int(room))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, summary)


class MoreButton(QAbstractButton):
    """Shows what waits in a section, or hides it again: a quiet word with a chevron."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCheckable(True)
        self.setFont(font(13, 600))
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def say(self, section: str, t: Words) -> None:
        self.setText(t("Less") if self.isChecked() else t("More"))
        self.setAccessibleName(f"{section}: {self.text()}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(QFontMetrics(self.font()).horizontalAdvance(self.text()) + 40, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        painter.setPen(QColor(LIGHT.muted))
        words = QRectF(self.rect()).adjusted(3, 0, -24, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        sign = QRectF(self.width() - 30, self.height() / 2 - 7, 16, 16)
        paint_icon(painter, "chevron-up" if self.isChecked() else "chevron-down", sign, LIGHT.muted)
        paint_focus(painter, self, radius=8)
