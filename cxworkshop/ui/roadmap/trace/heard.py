"""What customers said at the stops of a trace, with which it may have begun."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.model.encounter import Observation
from cxworkshop.model.stops import every_stop
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.roadmap.trace.pieces import Lines
from cxworkshop.ui.roadmap.trace.told import Telling
from cxworkshop.ui.theme import LIGHT


def heard(workshop: Workshop, observations: Sequence[Observation], t: Words) -> list[Telling]:
    """A row for each, in the order of the path; it opens at the stop."""
    numbers = {stop.touchpoint.id: stop.number for stop in every_stop(workshop)}
    there = sorted(observations, key=lambda one: (numbers.get(one.touchpoint_id, 0), one.order))
    return [_row(one, t) for one in there]


def _row(one: Observation, t: Words) -> Telling:
    words = t("“{words}”", words=one.quote)
    pieces = [Lines(words, 13, ink=LIGHT.ink, icon="quote")]
    spoken = ", ".join(filter(None, (words, one.origin)))
    return Telling(tuple(pieces), "path", one.touchpoint_id, spoken)
