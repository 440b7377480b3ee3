"""One deviation in the list: title, stops, three small bars, and how far its plan is."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.surprises import Deviation
from cxworkshop.text import Words
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.plans.anchors import ESTIMATES, STATE_LOOKS
from cxworkshop.ui.plans.pills import APART, DISC, MOST, paint_pill, shortened
from cxworkshop.ui.theme import LIGHT, font

HIGH, LINE, LEFT = 72, 20, 20  # high with a title on one line, and what a second one adds
PITCH, NARROW = 6, 5  # from bar to bar; a letter takes the room of two
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
        """Where there is little room the bars are narrower and fewer stops are named, so that all three are there."""
        x, room = float(LEFT), self._paint_state(painter, y) - LEFT - APART
        pitch = PITCH if _discs(room - 3 * _wide(PITCH)) >= min(len(self._numbers), MOST) else NARROW
        for text in shortened(self._numbers, max(2, min(_discs(room - 3 * _wide(pitch)), MOST))):
            x = paint_pill(painter, x, y, text)
        for letter, value in self._letters:
            if x + _wide(pitch) <= room + LEFT + APART:
                x = _paint_bars(painter, x + APART, y, letter, value, pitch)

    def _paint_state(self, painter: QPainter, y: float) -> float:
        """Answers where the tag begins."""
        icon, colour, fill = STATE_LOOKS[self._state]
        painter.setFont(font(13, 600))
        wide = painter.fontMetrics().horizontalAdvance(self._word) + 36
        tag = QRectF(self.width() - LEFT - wide, y + 1, wide, 24)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(getattr(LIGHT, fill)))
        painter.drawRoundedRect(tag, 4, 4)
        paint_icon(painter, icon, QRectF(tag.x() + 7, tag.y() + 5, 14, 14), getattr(LIGHT, colour))
        painter.setPen(QColor(getattr(LIGHT, colour)))
        painter.drawText(tag.adjusted(26, 0, 0, 0), MIDDLE, self._word)
        return tag.left()

    def _title_place(self) -> QRectF:
        return QRectF(LEFT, 10, self.width() - 2 * LEFT, 42)

    def _title(self) -> str:
        """The title on two lines; what does not fit ends in three dots, and the tooltip has it whole."""
        lines = self._wrapped(self.width())
        if len(lines) <= 2:
            return "\n".join(lines)
        return f"{lines[0]}\n{lines[1].rpartition(' ')[0] or lines[1][:-2]} …"

    def _wrapped(self, across: int) -> list[str]:
        """The title on lines as wide as a row of that width allows; a word that is wider is broken."""
        layout, lines = QTextLayout(self.deviation.title, font(15, 600)), list[str]()
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1, across - 2 * LEFT))
            lines.append(_cut(self.deviation.title, line.textStart(), line.textLength()))
        layout.endLayout()
        return lines or [""]


def _cut(text: str, start: int, length: int) -> str:
    """Part of a text by the places Qt counts, which are two for an emoji."""
    whole = text.encode("utf-16-le")
    return whole[2 * start : 2 * (start + length)].decode("utf-16-le").strip()


def _discs(room: float) -> int:
    """How many discs stand in some room."""
    return int(room / (DISC + APART))


def _wide(pitch: int) -> int:
    """How wide a letter with its bars is, and what keeps it apart."""
    return APART + 2 * pitch + 5 * pitch


def _paint_bars(painter: QPainter, x: float, y: float, letter: str, value: int, pitch: int) -> float:
    """A letter and five small bars, filled up to the value; answers where they end."""
    painter.setFont(font(12, 600))
    painter.setPen(QColor(LIGHT.muted))
    painter.drawText(QRectF(x, y, 2 * pitch, DISC), MIDDLE, letter)
    for n in range(2, 7):
        colour = QColor(LIGHT.ink if n - 2 < value else LIGHT.line2)
        painter.fillRect(QRectF(x + n * pitch, y + 8, pitch - 1.5, 10), colour)
    return x + 7 * pitch
