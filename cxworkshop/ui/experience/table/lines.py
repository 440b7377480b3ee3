"""What the table knows of each stop, read in one go."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.insight.experience import Contradiction, contradiction, gap, value, weighted_gap
from cxworkshop.insight.standing import Standing, standings
from cxworkshop.model.experience import Dimension
from cxworkshop.model.path import Promise
from cxworkshop.model.record import AsAgreed, Id
from cxworkshop.model.workshop import Workshop

SHOWN: tuple[Dimension, ...] = (
    *("emotion", "expectation", "experience", "importance", "employee_mood"),
    *("functionality", "ease", "community", "emotion_element"),
)
BACKSTAGE: tuple[Dimension, ...] = ("employee_mood", "importance")


class Line(NamedTuple):
    """One stop as the table knows it; work backstage has facts and the feeling of the staff alone."""

    standing: Standing
    said: dict[Dimension, float | None]
    gap: float | None
    loss: float | None
    as_agreed: AsAgreed
    promise: Promise
    asked: Contradiction | None

    @property
    def id(self) -> Id:
        return self.standing.stop.touchpoint.id

    def takes(self, of: Dimension) -> bool:
        """Whether it can be judged on a scale: the customer feels nothing of what is backstage."""
        return of in BACKSTAGE or not self.standing.stop.backstage

    @property
    def under_full(self) -> bool:
        """Whether a check has failed: the aim is always 100 %."""
        return self.standing.checks is not None and not self.standing.checks.is_whole


def read_lines(workshop: Workshop, path_id: Id) -> list[Line]:
    """Every stop of a path, in path order: a check that fails behind the line is under 100 % as well."""
    return [_line(workshop, one) for one in standings(workshop, path_id)]


def _line(workshop: Workshop, one: Standing) -> Line:
    stop = one.stop.touchpoint
    said = {of: value(workshop, stop.id, of) for of in SHOWN}
    numbers = gap(workshop, stop.id), weighted_gap(workshop, stop.id)
    return Line(one, said, *numbers, stop.as_agreed, stop.promise, contradiction(workshop, stop.id))
