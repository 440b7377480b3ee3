"""One deviation in the list: title, stops, three small bars, and how far its plan is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.surprises import Deviation
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.plans.anchors import ESTIMATES, STATE_LOOKS
from cxworkshop.ui.plans.pills import DISC, paint_pill
from cxworkshop.ui.theme import LIGHT, font

HIGH, LINE, LEFT, BARS = 72, 20, 20, 48  # high with a title on one line, and what a second one adds
WORDS_ALIGNED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft


class DeviationCard(Pressed):
    """A row of the list; checked is the one that is open. Up and Down go from row to row."""

    def __init__(self, deviation: Deviation, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.deviation = deviation
        self.setObjectName(f"plans.list.{deviation.id}")
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        grows = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        grows.setHeightForWidth(True)
        self.setSizePolicy(grows)
        self._numbers: list[int] = []
        self._state = self._word = ""
        self._letters: list[tuple[str, int]] = []

    def show_deviation(self, deviation: Deviation, numbers: list[int], state: str, word: str, t: Words) -> None:
        """`state` is a key of STATE_LOOKS and `word` what it is called."""
        self.deviation, self._numbers, self._state, self._word = deviation, numbers, state, word
        self._letters = [(t(letter), getattr(deviation, key)) for key, (_, letter, _) in ESTIMATES.items()]
        self.setAccessibleName(deviation.title)
        self.setAccessibleDescription(word)
        set_tip(self, deviation.title)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, wide: int) -> int:
        return HIGH + LINE * (len(self._wrapped(wide)) > 1)

    def nextCheckState(self) -> None:
        self.setChecked(True)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setPen(QColor(LIGHT.ink))
        painter.setFont(font(15, 600))
        painter.drawText(self._title_place(), WORDS_ALIGNED, self._title())
        self._paint_foot(painter, self.height() - 36)

    def _paint_ground(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), QColor("#F4FAF8" if self.isChecked() else LIGHT.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))
        if self.isChecked():
            painter.fillRect(0, 0, 4, self.height(), QColor(LIGHT.accent))
        if self.hasFocus():
            painter.setPen(QPen(QColor(LIGHT.rail), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(5.5, 2.5, -2.5, -2.5), 8, 8)

    def _paint_foot(self, painter: QPainter, y: float) -> None:
        x = float(LEFT)
        for text in self._stops():
            x = paint_pill(painter, x, y, text)
        x += 6
        room = self._paint_state(painter, y)
        for letter, value in self._letters:
            if x + BARS <= room:
                x = _paint_bars(painter, x, y, letter, value)

    def _stops(self) -> list[str]:
        more = len(self._numbers) - 3
        return [str(number) for number in self._numbers[:3]] + ([f"+{more}"] if more > 0 else [])

    def _paint_state(self, painter: QPainter, y: float) -> float:
        """Answers where the tag begins."""
        icon, colour, fill = STATE_LOOKS[self._state]
        painter.setFont(font(13, 600))
        wide = painter.fontMetrics().horizontalAdvance(self._word) + 40
        tag = QRectF(self.width() - LEFT - wide, y + 1, wide, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(LIGHT, fill)))
        painter.drawRoundedRect(tag, 4, 4)
        paint_icon(painter, icon, QRectF(tag.x() + 8, tag.y() + 5, 14, 14), getattr(LIGHT, colour))
        painter.setPen(QColor(getattr(LIGHT, colour)))
        painter.drawText(tag.adjusted(28, 0, 0, 0), MIDDLE, self._word)
        return tag.left()

    def _title_place(self) -> QRectF:
        return QRectF(LEFT, 10, self.width() - 2 * LEFT, 42)

    def _title(self) -> str:
        """The title on two lines; what does not fit ends in three dots, and the tooltip has it whole."""
        lines = self._wrapped(self.width())
        if len(lines) <= 2:
            return self.deviation.title
        return lines[0] + "\n" + " ".join(lines[1].split()[:-1]) + " …"

    def _wrapped(self, across: int) -> list[str]:
        """The title on lines as wide as a row of that width allows."""
        metrics, wide = QFontMetricsF(font(15, 600)), across - 2 * LEFT
        lines = [""]
        for word in self.deviation.title.split():
            longer = f"{lines[-1]} {word}".strip()
            if lines[-1] and metrics.horizontalAdvance(longer) > wide:
                lines.append(word)
            else:
                lines[-1] = longer
        return lines


def _paint_bars(painter: QPainter, x: float, y: float, letter: str, value: int) -> float:
    """A letter and five small bars, filled up to the value; answers where the next one starts."""
    painter.setFont(font(12, 600))
    painter.setPen(QColor(LIGHT.muted))
    wide = painter.fontMetrics().horizontalAdvance(letter) + 4
    painter.drawText(QRectF(x, y, wide, DISC), MIDDLE, letter)
    for n in range(5):
        painter.fillRect(QRectF(x + wide + n * 6, y + 8, 4.5, 10), QColor(LIGHT.ink if n < value else LIGHT.line2))
    return x + wide + 5 * 6 + 6
