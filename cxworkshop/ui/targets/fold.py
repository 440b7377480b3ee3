"""Lists under the targets that fold away, and the quiet rows they are made of."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.icon import icon as drawn
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.stop_ring import paint_ring
from cxworkshop.ui.theme import LIGHT, font

HIGH = 48


class FoldHead(QAbstractButton):
    """48 high: an arrow, a name and how many there are."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.count = 0

    def say(self, words: str, count: int) -> None:
        self.count = count
        self.setText(words)
        self.setAccessibleName(f"{words}, {count}" if count else words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, HIGH)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(LIGHT.line))
        arrow = "chevron-down" if self.isChecked() else "chevron-right"
        paint_icon(painter, arrow, QRectF(18, HIGH / 2 - 9, 18, 18), LIGHT.muted)
        painter.setFont(font(15, 600))
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(QRectF(48, 0, self.width() - 56, HIGH), Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.count:
            self._paint_count(painter, 48 + painter.fontMetrics().horizontalAdvance(self.text()) + 10)
        paint_focus(painter, self, radius=8)

    def _paint_count(self, painter: QPainter, x: float) -> None:
        painter.setFont(font(12, 700))
        wide = max(22, painter.fontMetrics().horizontalAdvance(str(self.count)) + 14)
        pill = QRectF(x, HIGH / 2 - 11, wide, 22)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.tint))
        painter.drawRoundedRect(pill, 11, 11)
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, str(self.count))


class Fold(QWidget):
    """A head and what it shows when it is open; with nothing in it, it is not there."""

    def __init__(self, name: str, opened: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.head, self._body = FoldHead(f"{name}.head"), QWidget()
        self._rows = column(self._body)
        inside = column(self)
        inside.addWidget(self.head)
        inside.addWidget(self._body)
        self.head.setChecked(opened)
        self._body.setVisible(opened)
        self.head.toggled.connect(self._body.setVisible)

    def show_rows(self, words: str, rows: Sequence[QWidget], count: int | None = None) -> None:
        """Shows these rows and no others; `count` is told in the head, else how many rows there are."""
        emptied(self._rows)
        for one in rows:
            self._rows.addWidget(one)
        self.head.say(words, len(rows) if count is None else count)
        self.setVisible(bool(rows))


class QuietRow(QWidget):
    """An icon, a text with a smaller one under it, perhaps a stop's number, and one button."""

    def __init__(
        self, icon: str, ink: str, text: str, under: str = "", number: int | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._line = line = row(self, gap=12)
        line.setContentsMargins(18, 4, 12, 4)
        sign = plain_label("")
        sign.setPixmap(drawn(icon, ink, 18).pixmap(QSize(18, 18)))
        words = column(gap=0)
        words.addWidget(yielding(plain_label(text)))
        if under:
            words.addWidget(yielding(plain_label(under, "least")))
        line.addWidget(sign)
        line.addLayout(words, 1)
        if number is not None:
            line.addWidget(StopSign(number))

    def offer(self, name: str, text: str, do: Callable[[], object], about: str, enabled: bool) -> QuietRow:
        """Adds its button; `about` is what a screen reader hears after the button's word."""
        button = Button(text, look="quiet")
        button.setObjectName(name)
        button.setAccessibleName(f"{text}: {about}")
        button.setFont(font(14, 600))
        button.setEnabled(enabled)
        button.clicked.connect(lambda: do())
        self._line.addWidget(button)
        return self


class StopSign(QWidget):
    """The number of a stop in its ring."""

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        self.setFixedSize(28, 28)
        self.setAccessibleName(str(number))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_ring(painter, QPointF(14, 14), str(self._number))
