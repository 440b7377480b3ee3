"""A row of answers of which one may be chosen: a tap chooses, a tap on the chosen one takes it back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy, QWidget

from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT

BAR = 16.0  # pixels: how wide the mark of an earlier answer is
ELSEWHERE = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down})


class Answer(QAbstractButton):
    """One answer. `counts`: nobody chose it for the whole team, but it is what the silos together come nearest to.
    `was`: it was the answer of an earlier session.
    """

    def __init__(self, value: Any, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.value, self.counts, self.was = value, False, False
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a tap leaves the keys with the panel

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go from stop to stop; Tab goes from answer to answer."""
        if Qt.Key(event.key()) in ELSEWHERE:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def say(self, word: str, name: str) -> None:
        """The word on it, and its name with what it answers."""
        self.setText(word)
        self.updateGeometry()
        self.setAccessibleName(name)
        self.update()


def paint_was(painter: QPainter, answer: Answer, lift: float = 0.5) -> None:
    """A short bar at its foot: the answer of an earlier session."""
    if answer.was:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.muted))
        painter.drawRoundedRect(QRectF(answer.width() / 2 - BAR / 2, answer.height() - 3 - lift, BAR, 3), 1.5, 1.5)


class Answers(QWidget):
    """Answers side by side; `tapped` tells the value, or None when the chosen one is taken back."""

    tapped = Signal(object)

    def __init__(self, answers: Iterable[Answer], gap: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: tuple[Any, float | None] = None, None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)
        self.line.setSpacing(gap)
        self.answers = {answer.value: answer for answer in answers}
        for answer in self.answers.values():
            self.line.addWidget(answer)
            answer.clicked.connect(lambda on, answer=answer: self._tapped(answer.value if on else None))

    def show_value(self, value: Any, counts: float | None = None) -> None:
        """Shows what was chosen; where nothing was, what `counts` without it."""
        self._shown = value, counts
        nearest = None if value is not None or counts is None else round(counts)
        for answer in self.answers.values():
            answer.setChecked(answer.value == value)
            answer.counts = answer.value == nearest
            answer.update()

    def show_was(self, value: float | None, words: str) -> None:
        """Marks what was answered in an earlier session, and says so in words to a screen reader; None for nothing."""
        nearest = None if value is None else round(value)
        for answer in self.answers.values():
            answer.was = value is not None and answer.value == nearest
            answer.setAccessibleDescription(words if answer.was else "")
            answer.update()

    def call(self, stem: str) -> None:
        """Gives the row and every answer its stable name."""
        self.setObjectName(stem)
        for value, answer in self.answers.items():
            answer.setObjectName(f"{stem}.{value}")

    def say(self, what: str, words: dict[Any, str], tips: bool = False) -> None:
        """Says the answers anew, `what` they answer where that is not plain; `tips` for those that show no word."""
        for value, answer in self.answers.items():
            answer.say(words[value], f"{what}: {words[value]}" if what else words[value])
            if tips:
                set_tip(answer, words[value])

    def _tapped(self, value: Any) -> None:
        """What was refused shows again as it was."""
        self.tapped.emit(value)
        self.show_value(*self._shown)
