"""A choice with its reason under it: a card, or a round button in a list."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.theme import LIGHT, font

Option = tuple[str, str, str, str]  # key, title, reason, icon


Look = Literal["cards", "list", "rings"]
INDENTS: dict[Look, int] = {"cards": 12, "list": 44, "rings": 36}  # where the reason begins
LEAST: dict[Look, int] = {"cards": 92, "list": 56, "rings": 56}  # heights


class ChoiceCard(QAbstractButton):
    """Title and reason; chosen it has a soft fill and a thick edge, as a round button a filled ring."""

    def __init__(self, option: Option, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._title, self._reason, self._icon = option
        self._look = look
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self._title)
        self.setAccessibleDescription(self._reason)
        cards = look == "cards"
        high = QSizePolicy.Policy.Minimum if cards else QSizePolicy.Policy.Fixed  # cards in a row are equally high
        self.setSizePolicy(QSizePolicy.Policy.Expanding, high)
        self.setMinimumHeight(LEAST[look])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As high as its reason needs at this width."""
        super().resizeEvent(event)
        self._settle()

    def tell(self, reason: str) -> None:
        """Another reason."""
        if reason != self._reason:
            self._reason = reason
            self.setAccessibleDescription(reason)
            self._settle()
            self.update()

    def _settle(self) -> None:
        width = self.width() - INDENTS[self._look] - 8
        wrap = int(Qt.TextFlag.TextWordWrap)
        words = QFontMetrics(font(13)).boundingRect(QRect(0, 0, width, 1000), wrap, self._reason).height()
        self.setMinimumHeight(max(LEAST[self._look], words + (44 if self._look == "cards" else 38)))
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        return QSize(120, self.minimumHeight())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._look == "rings":
            self._paint_ring(painter)
        else:
            self._paint_card(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5), 9, 9)

    def _paint_ring(self, painter: QPainter) -> None:
        on, middle = self.isChecked(), self.height() / 2
        painter.setPen(QPen(QColor(LIGHT.accent if on else LIGHT.edge), 6 if on else 1.5))
        painter.setBrush(QColor(LIGHT.surface))
        painter.drawEllipse(QRectF(6, middle - 8, 16, 16) if on else QRectF(4, middle - 10, 20, 20))
        self._paint_words(painter, QRectF(36, 2, self.width() - 40, self.height() - 4))

    def _paint_card(self, painter: QPainter) -> None:
        on = self.isChecked()
        painter.setPen(QPen(QColor(LIGHT.accent if on else LIGHT.line2), 2 if on else 1))
        painter.setBrush(QColor(LIGHT.accent_soft if on else LIGHT.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 8, 8)
        top = 12.0 if self._look == "cards" else self.height() / 2 - 10
        paint_icon(painter, self._icon, QRectF(12, top, 20, 20), LIGHT.accent_dark if on else LIGHT.ink)
        left = INDENTS[self._look]
        indent = 28 if self._look == "cards" else 0
        self._paint_words(painter, QRectF(left, 8, self.width() - left - 8, self.height() - 12), indent)

    def _paint_words(self, painter: QPainter, room: QRectF, indent: int = 0) -> None:
        painter.setPen(QColor(LIGHT.accent_dark if self.isChecked() and self._look != "rings" else LIGHT.ink))
        painter.setFont(font(15, 600))
        painter.drawText(room.adjusted(indent, 0, 0, 0), Qt.AlignmentFlag.AlignTop, self._title)
        painter.setPen(QColor(LIGHT.muted))
        painter.setFont(font(13))
        flags = int(Qt.AlignmentFlag.AlignTop) | int(Qt.TextFlag.TextWordWrap)
        painter.drawText(room.adjusted(0, 26, 0, 0), flags, self._reason)


class Choices(QWidget):
    """Of several options one; `chosen` tells the key a person picks."""

    chosen = Signal(str)

    def __init__(
        self, name: str, options: Sequence[Option], look: Look = "cards", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        layout: QBoxLayout = QHBoxLayout(self) if look == "cards" else QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        layout.setSpacing(0 if look == "rings" else 8)
        self._group = QButtonGroup(self)
        self._cards: dict[str, ChoiceCard] = {}
        for option in options:
            card = ChoiceCard(option, look)
            card.setObjectName(f"{name}.{option[0]}")
            card.clicked.connect(lambda _=False, key=option[0]: self.chosen.emit(key))
            self._group.addButton(card)
            self._cards[option[0]] = card
            layout.addWidget(card, 1 if look == "cards" else 0)

    def choose(self, key: str) -> None:
        """Marks one without telling anybody; a key that is not offered marks none."""
        self._group.setExclusive(False)
        for name, card in self._cards.items():
            card.setChecked(name == key)
        self._group.setExclusive(True)

    def offer(self, key: str, offered: bool) -> None:
        """Shows an option, or takes it away."""
        self._cards[key].setVisible(offered)

    def card(self, key: str) -> ChoiceCard:
        return self._cards[key]
