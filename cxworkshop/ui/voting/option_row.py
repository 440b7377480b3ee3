"""One target on a ballot: its letter, its title, and places for dots. The whole row is the target."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.dots import paint_dot

RING = 4  # room for the focus ring around the row


class OptionRow(QWidget):
    """Tap the row to give a dot, tap a dot to take it back."""

    given = Signal(str)
    taken = Signal(str)

    def __init__(
        self, option_id: Id, letter: str, title: str, big: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.option_id, self.letter, self.title = option_id, letter, title
        self._dots, self._places, self._number, self._over, self._awaits = 0, 1, 0, False, False
        self.setObjectName(f"voting.ballot.{letter}")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(48 + 2 * RING)
        self._high = (80 if big else 64) + 2 * RING
        self.setMaximumHeight(self._high)
        set_tip(self, title)

    def show_dots(self, dots: int, places: int, number: int, spoken: str) -> None:
        """`dots` of `places` are filled; `number` is written on the dot of a weighted ballot."""
        self.say(spoken)
        if (dots, places, number) != (self._dots, self._places, self._number):
            self._dots, self._places, self._number = dots, places, number
            self.update()

    def say(self, spoken: str) -> None:
        """Its words for those who listen; how many dots are left changes them on every row."""
        if spoken != self.accessibleName():
            self.setAccessibleName(spoken)

    def set_awaits(self, awaits: bool) -> None:
        """Whether a dot in the hand would fall on it."""
        if awaits != self._awaits:
            self._awaits = awaits
            self.update()

    def forget(self) -> None:
        """Nothing of the ballot is left, until the row itself is gone."""
        self.title = ""
        set_tip(self, "")
        self.show_dots(0, 1, 0, "")

    def sizeHint(self) -> QSize:
        return QSize(480, self._high)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        hit = any(self.dot_rect(place).contains(event.position()) for place in range(self._dots))
        (self.taken if hit else self.given).emit(self.option_id)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mousePressEvent(event)

    def enterEvent(self, _event: QEnterEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, _event: QEvent) -> None:
        self._over = False
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def dot_rect(self, place: int) -> QRectF:
        """Where a dot lies, in the row."""
        size = self._dot_size()
        right = self.width() - RING - 16 - (self._places - 1 - place) * (size + 8)
        return QRectF(right - size, (self.height() - size) / 2, size, size)

    def _dot_size(self) -> int:
        return 40 if self._places <= 3 else 28 if self._places <= 5 else 18

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_frame(painter)
        self._paint_letter(painter)
        self._paint_title(painter)
        for place in range(self._places):
            paint_dot(painter, self.dot_rect(place), place < self._dots, self._number)

    def _paint_frame(self, painter: QPainter) -> None:
        frame = QRectF(self.rect()).adjusted(RING, RING, -RING, -RING)
        chosen = self._dots > 0
        edge = LIGHT.accent if chosen or self._awaits else LIGHT.ink if self._over else LIGHT.line2
        painter.setPen(QPen(QColor(edge), 2 if chosen or self._awaits else 1))
        painter.setBrush(QColor(LIGHT.accent_soft if self._awaits else "#F4FAF8" if chosen else LIGHT.surface))
        painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 8, 8)
        if self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 11, 11)

    def _paint_letter(self, painter: QPainter) -> None:
        tile = QRectF(RING + 12, (self.height() - 40) / 2, 40, 40)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent if self._dots else LIGHT.tint))
        painter.drawRoundedRect(tile, 6, 6)
        painter.setPen(QColor("#FFFFFF" if self._dots else LIGHT.ink))
        painter.setFont(font(18, 700))
        painter.drawText(tile, Qt.AlignmentFlag.AlignCenter, self.letter)

    def _paint_title(self, painter: QPainter) -> None:
        left = RING + 68
        room = QRectF(left, RING, self.dot_rect(0).left() - left - 12, self.height() - 2 * RING)
        wrap = int(Qt.AlignmentFlag.AlignVCenter) | int(Qt.TextFlag.TextWordWrap)
        for size in (18, 16, 14, 12):
            painter.setFont(font(size, 600))
            if painter.boundingRect(room, wrap, self.title).height() <= room.height():
                break
        painter.setPen(QColor(LIGHT.ink))
        painter.setClipRect(room)
        painter.drawText(room, wrap, self.title)
        painter.setClipping(False)
