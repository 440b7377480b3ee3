"""A text in a form: kept when it settles, and never lost when it was refused."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from math import ceil

from cxworkshop.model.record import Id
from cxworkshop.ui.parts.writing import Writing

LEAST, AROUND = 48, 24  # pixels: how low it may be, and what stands above and below its lines


class Text(Writing):
    """With an edge round it, as high as its lines but no lower than `lines`."""

    _least = 1

    def __init__(self, limit: int, hint: str = "", lines: int = 1) -> None:
        super().__init__(limit)
        self._least = lines
        self.setProperty("look", None)
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)

    def keeps(self, keep: Callable[[str], bool]) -> None:
        """Gives what settles to `keep`; what that refuses stays in the field, to be mended."""

        def kept(text: str) -> None:
            self.hold(True)  # first, so that nothing is shown over it meanwhile
            self.hold(not keep(text))

        self.settled.connect(kept)

    def _fit(self) -> None:
        block, high = self.document().begin(), 0.0
        while block.isValid():
            high += self.blockBoundingRect(block).height()
            block = block.next()
        high = max(high, self._least * self.fontMetrics().lineSpacing())
        quiet = self.property("look") == "quiet"
        self.setFixedHeight(ceil(high) + 8 if quiet else max(LEAST, ceil(high) + AROUND))


def turn_over(texts: Iterable[Text], before: Id, after: Id, show: Callable[[], None]) -> None:
    """Shows another record in the same fields; what was refused waits until its own record is shown again."""
    every = list(texts)
    for text in every:
        text.settle()
        text.put_by(before)
    show()
    for text in every:
        text.take_up(after)
