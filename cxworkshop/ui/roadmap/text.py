"""A text in a form: kept when it settles, and never lost when it was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil

from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.parts.writing import Writing

LEAST, AROUND = 48, 22  # pixels: how low it may be, and what stands above and below its lines


class Text(Writing):
    """With an edge round it, as high as its lines but no lower than `lines`."""

    _least = 1

    def __init__(self, limit: int, hint: str = "", lines: int = 1) -> None:
        super().__init__(limit)
        self._least = lines
        self.setProperty("look", None)
        self.setProperty("edge", "line")  # as that of what stands beside it on one line
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def keeps(self, keep: Callable[[str], bool]) -> None:
        """Gives what settles to `keep`; what that refuses stays in the field, to be mended."""

        def kept(text: str) -> None:
            self.hold(True)  # first, so that nothing is shown over it meanwhile
            self.hold(not keep(text))

        self.settled.connect(kept)

    @property
    def is_unkept(self) -> bool:
        """Whether something is written here that could not be kept yet."""
        return self.held

    def _hint_high(self) -> int:
        """How high the hint is on its lines; nought as soon as something is written."""
        wide = self.viewport().width() - 2 * ceil(self.document().documentMargin())
        room, wraps = QRect(0, 0, max(1, wide), 10_000), Qt.TextFlag.TextWordWrap
        hint = "" if self.text() else self.placeholderText()
        return self.fontMetrics().boundingRect(room, wraps, hint).height() if hint else 0

    def _fit(self) -> None:
        block, high = self.document().begin(), 0.0
        while block.isValid():
            high += self.blockBoundingRect(block).height()
            block = block.next()
        high = max(high, self._least * self.fontMetrics().lineSpacing(), self._hint_high())
        quiet = self.property("look") == "quiet"
        self.setFixedHeight(ceil(high) + 8 if quiet else max(LEAST, ceil(high) + AROUND))


def turn_over(texts: Iterable[Text], before: Id, after: Id, show: Callable[[], None]) -> None:
    """Shows another record in fields that have settled; what was refused waits until its own one is shown again."""
    every = list(texts)
    for text in every:
        text.put_by(before)
    show()
    for text in every:
        text.take_up(after)


def take_over(before: QWidget, after: QWidget) -> None:
    """What was refused in the fields of one part stands in those of the part that comes in its place, to be mended."""
    fields = {text.objectName(): text for text in after.findChildren(Text)}
    for text in before.findChildren(Text):
        if text.objectName() in fields:
            fields[text.objectName()].carry_on(text)
    silence(before)


def silence(part: QWidget) -> None:
    """What is taken away has nothing more to say: a field that loses the keyboard as it goes would write once more."""
    for one in part.findChildren(QWidget):
        one.blockSignals(True)
