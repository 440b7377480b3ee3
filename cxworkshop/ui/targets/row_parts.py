"""The pieces of a target's row: its title, the letters of its owner, its stops."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Silo
from cxworkshop.ui.parts.badge import paint_badge
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.stop_ring import RING, paint_ring
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font

SHOWN = 2  # stops that are drawn; more are counted
STEP = 26
LINES, HIGH = 2, 18  # lines of a title at rest, and how high one is


class TitleField(LineField):
    """A title on two lines at rest, on one while it is written. At rest the pointer goes through it to the row, which
    may be dragged; `left` tells that Enter or Esc has been pressed in it.
    """

    left = Signal()

    def __init__(self, limit: int, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(limit, placeholder, parent)
        self.setProperty("look", "quiet")
        self.setFont(font(15, 600))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMinimumWidth(48)
        self._rest(True)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._rest(False)
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._rest(True)
            self.setCursorPosition(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and Esc both keep what is written."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape):
            self.settle()
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _rest(self, rests: bool) -> None:
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents, rests)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.hasFocus() or not self.text():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.setPen(QColor(LIGHT.ink))
        lines = two_lines(self.text(), self.width() - 4, self)
        top = (self.height() - HIGH * len(lines)) / 2
        for place, line in enumerate(lines):
            where = QRectF(2, top + HIGH * place, self.width(), HIGH)
            painter.drawText(where, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


def two_lines(text: str, width: int, widget: QWidget) -> list[str]:
    """The text broken between words onto two lines at most; what is left over becomes “…”."""
    layout = QTextLayout(text, widget.font(), widget)
    layout.setTextOption(QTextOption(Qt.AlignmentFlag.AlignLeft))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    first = text[: line.textLength()].rstrip()
    layout.endLayout()
    rest = text[line.textLength() :].lstrip() if line.isValid() else ""
    elided = widget.fontMetrics().elidedText
    return [part for part in (first, elided(rest, Qt.TextElideMode.ElideRight, width)) if part][:LINES]


class OwnerButton(Button):
    """The letters of a silo, or a dashed place for them with a question mark or an icon in it. 48 by 48."""

    def __init__(self, icon: str = "", parent: QWidget | None = None) -> None:
        super().__init__("", None, "quiet", parent)
        self._sign = icon
        self.setFixedSize(48, 48)
        self._silo: Silo | None = None

    def show_silo(self, silo: Silo | None, name: str) -> None:
        self._silo = silo
        set_tip(self, name)
        self.setAccessibleName(name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRectF((self.width() - 28) / 2, (self.height() - 20) / 2, 28, 20)
        if self._silo is not None:
            paint_badge(painter, place, self._silo.code, self._silo.colour)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.edge), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(place, 4, 4)
        if self._sign:
            paint_icon(painter, self._sign, QRectF(place.center().x() - 7, place.center().y() - 7, 14, 14), LIGHT.muted)
            return
        painter.setFont(font(12, 700))
        painter.setPen(QColor(LIGHT.muted))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "?")


class StopsButton(Button):
    """The numbers of the stops, each in a ring; without any, a dashed ring. 84 by 48."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", None, "quiet", parent)
        self.setFixedSize(84, 48)
        self._numbers: list[int] = []

    def show_numbers(self, numbers: list[int], name: str) -> None:
        self._numbers = numbers
        told = ", ".join(map(str, numbers))
        set_tip(self, f"{name}: {told}" if told else name)
        self.setAccessibleName(f"{name}: {told}" if told else name)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        hidden = len(self._numbers) - SHOWN
        right = self.width() - (26 if hidden > 0 else 5)
        for place, number in enumerate(reversed(self._numbers[:SHOWN])):
            middle = QPointF(right - RING / 2 - STEP * place, self.height() / 2)
            paint_ring(painter, middle, str(number))
        if not self._numbers:
            paint_ring(painter, QPointF(right - RING / 2, self.height() / 2), "")
        if hidden > 0:
            painter.setFont(font(12, 600))
            painter.setPen(QColor(LIGHT.muted))
            painter.drawText(QRectF(right, 0, 24, self.height()), Qt.AlignmentFlag.AlignCenter, f"+{hidden}")
