"""How a need is known: asked, observed or guessed, told by icon and word; a tap goes on to the next."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.pill import DRAWN, PRESSED, paint_pill, pill_width
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.told import EVIDENCE


class EvidenceTap(QAbstractButton):
    """`chosen` tells what it is to be now: asked after guessed, observed after asked, guessed after observed."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key, self._word = "guessed", ""
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._go_on)

    def show_evidence(self, key: str, t: Words) -> None:
        self.key, self._word = key, t(EVIDENCE[key].word)
        self.setAccessibleName(t("How do we know? {word}", word=self._word))
        set_tip(self, t("How do we know? Tap to change."))
        self.updateGeometry()
        self.update()

    def _go_on(self) -> None:
        keys = list(EVIDENCE)
        self.chosen.emit(keys[(keys.index(self.key) + 1) % len(keys)])

    def sizeHint(self) -> QSize:
        return QSize(max(PRESSED, pill_width(self._word, EVIDENCE[self.key].icon)), PRESSED)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter, look = QPainter(self), EVIDENCE[self.key]
        pill = QRectF(0.5, (self.height() - DRAWN) / 2, self.width() - 1, DRAWN)
        paint_pill(painter, pill, look.tone, look.icon, self._word)
        paint_focus(painter, self, radius=6)
