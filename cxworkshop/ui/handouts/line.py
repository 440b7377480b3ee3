"""One handout in the list: a tick, for whom it is, its paper and its language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.handouts.orders import TO_WRITE_ON, Offer, Order
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.theme import LIGHT

HIGH = 64


class Tick(QCheckBox):
    """A tick box with a touch area of 48."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(48, 48)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def hitButton(self, _at: object) -> bool:
        return True

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        on, off = self.isChecked() and self.isEnabled(), not self.isEnabled()
        painter.setPen(QPen(QColor(LIGHT.accent if on else LIGHT.line2 if off else LIGHT.edge), 2))
        painter.setBrush(QColor(LIGHT.accent if on else LIGHT.surface))
        painter.drawRoundedRect(QRectF(14, 14, 20, 20), 4, 4)
        if on:
            paint_icon(painter, "check", QRectF(16, 16, 16, 16), "#FFFFFF")
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawRoundedRect(QRectF(8, 8, 32, 32), 8, 8)


class HandoutLine(QWidget):
    """Tells `looked` when a person comes to it by tap or by Tab, `ordered` when tick or language change."""

    looked = Signal(str)
    ordered = Signal(str)

    def __init__(self, code: str, language: str, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.code, self.t, self._icon, self._here = code, t, "file-text", False
        self.setMinimumHeight(HIGH)
        self.tick, self.languages = Tick(), Segments([("fi", "FI", None), ("en", "EN", None)], language)
        self.tick.setChecked(code not in TO_WRITE_ON)
        self._title, self._about = wrapping(plain_label("", "strong")), wrapping(plain_label("", "label"))
        self._paper = plain_label("", "label", look="tag")
        self._name_all()
        self._lay_out()
        self.tick.toggled.connect(lambda _on: self.ordered.emit(code))
        self.languages.chosen.connect(lambda _key: self.ordered.emit(code))
        for part in (self.tick, self.languages.button("fi"), self.languages.button("en")):
            part.installEventFilter(self)

    @property
    def order(self) -> Order:
        return Order(self.code, self.languages.key)

    @property
    def is_wanted(self) -> bool:
        """Ticked, and useful."""
        return self.tick.isChecked() and self.tick.isEnabled()

    def show_offer(self, offer: Offer, here: bool) -> None:
        t, self._icon, self._here = self.t, offer.icon, here
        self._title.setText(t(offer.title))
        self._about.setText(t(offer.reason) if offer.reason else t(offer.audience))
        self._about.setProperty("look", "warn" if offer.reason else "")
        self._about.style().unpolish(self._about)
        self._about.style().polish(self._about)
        self._paper.setText(offer.paper)
        self.tick.setEnabled(offer.reason is None)
        self.languages.setVisible(offer.reason is None)
        self.tick.setAccessibleName(t(offer.title))
        self.update()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.looked.emit(self.code)
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.looked.emit(self.code)
        super().mousePressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#F4FAF8" if self._here else LIGHT.surface))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(LIGHT.line))
        if self._here:
            painter.fillRect(0, 0, 4, self.height(), QColor(LIGHT.accent))
        tone = LIGHT.accent if self.tick.isEnabled() else LIGHT.hint
        paint_icon(painter, self._icon, QRectF(60, self.height() / 2 - 12, 24, 24), tone)

    def _name_all(self) -> None:
        self.setObjectName(f"handouts.{self.code}")
        self.tick.setObjectName(f"handouts.{self.code}.tick")
        for key, name in (("fi", self.t("In Finnish")), ("en", self.t("In English"))):
            button = self.languages.button(key)
            button.setObjectName(f"handouts.{self.code}.{key}")
            button.setAccessibleName(name)

    def _lay_out(self) -> None:
        line, words = row(self), column(gap=0)
        line.setContentsMargins(8, 4, 12, 4)
        words.addStretch()
        words.addWidget(self._title)
        words.addWidget(self._about)
        words.addStretch()
        line.addWidget(self.tick)
        line.addSpacing(32)
        line.addLayout(words, 1)
        line.addWidget(self._paper, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self.languages)
