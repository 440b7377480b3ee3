"""The round of three answers over the stops: what is asked now, and when it goes on to the next stop by itself."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from cxworkshop.model.experience import Dimension
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.asking import ASKED, after, before, following, lacking, next_lacking, still_lacking
from cxworkshop.ui.experience.current import Current


class Round(QObject):
    """Feeling, expected, experienced; then the next stop that lacks one. `completed` tells that the third is there,
    and which stop is next.
    """

    asks = Signal()  # something else is asked now
    completed = Signal(str)

    def __init__(self, desk: Desk, current: Current, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self._current = desk, current
        self.asked: Dimension = ASKED[0]
        self._again = False  # somebody answers anew what has been answered
        self._lacked: Sequence[Dimension] = ()
        self._wish: bool | None = None
        self.arrive()

    @property
    def ids(self) -> list[Id]:
        return [stop.touchpoint.id for stop in self._current.stops]

    @property
    def goes_on(self) -> bool:
        """Whether it goes on by itself: as wished, else as long as a stop lacks something."""
        return bool(still_lacking(self._desk.workshop, self.ids)) if self._wish is None else self._wish

    def wish(self, on: bool) -> None:
        self._wish = on

    @property
    def is_asking(self) -> bool:
        return self._again or bool(self.lacks)

    @property
    def lacks(self) -> Sequence[Dimension]:
        return lacking(self._desk.workshop, self._current.id)

    def arrive(self) -> None:
        """At another stop: what is lacking is asked first."""
        self._again = False
        self._ask(next(iter(self.lacks), ASKED[0]))

    def settle(self) -> None:
        """What was taken back, here or by undo, is asked again; what somebody else has answered is not."""
        lacks = self.lacks
        taken_back = [one for one in lacks if one not in self._lacked]
        if taken_back:
            self._ask(taken_back[0])
        elif lacks and not self._again and self.asked not in lacks:
            self._ask(after(self.asked, lacks) or ASKED[0])
        else:
            self._ask(self.asked)

    def ask(self, dimension: Dimension) -> None:
        """Asks for an answer, given or not."""
        self._again = True
        self._ask(dimension)

    def back(self) -> None:
        """The answer before this one, at the stop before when it is the first."""
        earlier = before(self.asked)
        here = self._current.id
        if earlier is None:
            self._current.back()
        if earlier or self._current.id != here:
            self.ask(earlier or ASKED[-1])

    def answered(self, dimension: Dimension, lacked: Sequence[Dimension], in_order: bool) -> None:
        """What comes after an answer. `lacked`: what was missing before it; `in_order`: it was given to the question,
        so that a stop answered anew goes on as well.
        """
        lacks = self.lacks
        later = following(dimension) if in_order else None
        if lacks:
            self._again = False
            self._ask(after(dimension, lacks) or ASKED[0])
        elif in_order and not lacked and later:
            self.ask(later)
        elif lacked or in_order:
            self._complete()

    def _complete(self) -> None:
        self._again = False
        self._ask(ASKED[0])
        self.completed.emit(next_lacking(self._desk.workshop, self.ids, self._current.id) or "")

    def _ask(self, dimension: Dimension) -> None:
        self.asked, self._lacked = dimension, self.lacks
        self.asks.emit()
