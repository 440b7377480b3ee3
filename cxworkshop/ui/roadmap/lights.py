"""The four things that success needs, each with its light and what shows it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy

from cxworkshop.edits.roadmap import light_of
from cxworkshop.layout.hyphens import wrapped
from cxworkshop.model.roadmap import FactorKey, SuccessFactor
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.focus import paint_focus
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.labels import small
from cxworkshop.ui.roadmap.light_choice import paint_light
from cxworkshop.ui.roadmap.light_form import LightForm
from cxworkshop.ui.roadmap.words import FACTORS, LIGHTS
from cxworkshop.ui.theme import LIGHT, font

DISC, WORDS_AT, LINE = 40, 50, 17


class LightsPanel(Panel):
    """A tap on one opens its form."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.lights")
        self._name, self._rule = plain_label("", "strong"), small()
        self._form = LightForm(desk, self)
        self._lights = {key: LightButton(key) for key in FACTORS}
        head, lights = row(gap=8), row(gap=4)
        head.addWidget(self._name)
        head.addWidget(self._rule, 1)
        for key, light in self._lights.items():
            light.clicked.connect(lambda _=False, key=key: self._open(key))
            lights.addWidget(light, 1)
        inside = column(self, gap=2)
        inside.setContentsMargins(20, 10, 12, 8)
        inside.addLayout(head)
        inside.addLayout(lights, 1)

    def reread(self) -> None:
        t = self._desk.t
        self._name.setText(t("What success needs"))
        self._rule.setText(t("a light is green only with evidence"))
        for key, light in self._lights.items():
            light.show_factor(light_of(self._desk.workshop, key), t)

    def buttons(self) -> list[LightButton]:
        """The four lights in order."""
        return list(self._lights.values())

    def _open(self, key: FactorKey) -> None:
        light = self._lights[key]
        self._form.open(key, light.mapToGlobal(QPoint(DISC, 8)))
        self._form.closed.connect(light.setFocus, Qt.ConnectionType.SingleShotConnection)


class LightButton(Pressed):
    """Colour, sign and words: none of them is needed to read the others."""

    def __init__(self, key: FactorKey) -> None:
        super().__init__()
        self._factor, self._title, self._says = SuccessFactor(key=key), "", ""
        self.setObjectName(f"roadmap.light.{key}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def show_factor(self, factor: SuccessFactor, t: Words) -> None:
        self._factor = factor
        state = t(LIGHTS[factor.light][0])
        self._title, self._says = t(FACTORS[factor.key][0]), factor.evidence or state
        self.setAccessibleName(f"{self._title}: {state}")
        self.setAccessibleDescription(factor.evidence)
        set_tip(self, "\n".join(part for part in (state, factor.evidence, factor.action) if part))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(180, 80)

    def minimumSizeHint(self) -> QSize:
        return QSize(110, 72)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_light(painter, self._factor.light, QPointF(4 + DISC / 2, 6 + DISC / 2), DISC)
        wide, y = self.width() - WORDS_AT, 4.0
        painter.setFont(font(14, 600))
        painter.setPen(QColor(LIGHT.ink))
        for line in wrapped(self._title, wide, 2, QFontMetricsF(painter.font()).horizontalAdvance):
            painter.drawText(QRectF(WORDS_AT, y, wide, LINE + 2), Qt.AlignmentFlag.AlignVCenter, line)
            y += LINE + 2
        painter.setFont(font(13))
        y = self._paint_words(painter, y, self._says, LIGHT.muted)
        if self._factor.action and y + LINE <= self.height():
            self._paint_words(painter, y, f"→ {self._factor.action}", LIGHT.accent_dark)
        paint_focus(painter, self, radius=8)

    def _paint_words(self, painter: QPainter, y: float, words: str, ink: str) -> float:
        """As many lines as there is room for; the y below them."""
        wide, rows = self.width() - WORDS_AT, max(1, int((self.height() - y - 2) // LINE))
        painter.setPen(QColor(ink))
        for line in wrapped(words, wide, rows, QFontMetricsF(painter.font()).horizontalAdvance):
            painter.drawText(QRectF(WORDS_AT, y, wide, LINE), Qt.AlignmentFlag.AlignVCenter, line)
            y += LINE
        return y
