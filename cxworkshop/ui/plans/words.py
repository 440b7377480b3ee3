"""The first words to the customer: the largest thing on the page, on a dark band."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QFrame, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.plans.saying import Saying
from cxworkshop.ui.theme import LIGHT

ON_DARK = """QPlainTextEdit { background: transparent; border: 2px solid transparent; border-radius: 8px;
 padding: 2px 4px; color: #FFFFFF; placeholder-text-color: #DCE6E5;
 selection-background-color: %s; selection-color: %s; }
QPlainTextEdit:focus { border-color: %s; padding: 2px 4px; }"""


class FirstWords(QFrame):
    """A dark band with a field one writes straight into."""

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = Saying(160, t("What do we say first?"), size=25, weight=700, top=0)
        self.field.setObjectName("plans.first_words")
        self.field.setAccessibleName(t("First words to the customer"))
        self.field.setStyleSheet(ON_DARK % (LIGHT.mint, LIGHT.rail, LIGHT.mint))
        palette = self.field.palette()
        palette.setColor(QPalette.ColorRole.PlaceholderText, QColor("#DCE6E5"))
        self.field.setPalette(palette)
        inside = column(self)
        inside.setContentsMargins(58, 8, 16, 4)
        name = plain_label(t("First words to the customer"), "label", look="pale")
        name.setIndent(10)
        inside.addWidget(name)
        inside.addWidget(self.field)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(LIGHT.rail))
        painter.setBrush(QColor(LIGHT.rail))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 12, 12)
        paint_icon(painter, "quote", QRectF(18, 16, 34, 34), LIGHT.mint)
