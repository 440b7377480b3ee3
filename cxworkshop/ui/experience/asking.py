"""Which of the three answers is asked next, and at which stop. Feeling first, analysis after."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.insight.experience import value, values
from cxworkshop.model.experience import Dimension
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

ASKED: tuple[Dimension, ...] = ("emotion", "expectation", "experience")
ASKING: dict[str, str] = {
    "emotion": mark("Start with the feeling"),
    "expectation": mark("Now what was expected"),
    "experience": mark("Now what it was like"),
}


def lacking(workshop: Workshop, stop_id: Id) -> list[Dimension]:
    """What nobody has said of a stop yet, in the order it is asked in."""
    return [one for one in ASKED if value(workshop, stop_id, one) is None]


def after(asked: Dimension, lacks: Sequence[Dimension]) -> Dimension | None:
    """What is asked once `asked` is answered: the next one lacking, from the front again when need be."""
    later = [one for one in lacks if ASKED.index(one) > ASKED.index(asked)]
    return next(iter([*later, *lacks]), None)


def before(asked: Dimension) -> Dimension | None:
    """The answer before this one; None before the feeling."""
    place = ASKED.index(asked)
    return ASKED[place - 1] if place else None


def following(asked: Dimension) -> Dimension | None:
    """The answer after this one, given or not; None after the last."""
    place = ASKED.index(asked)
    return ASKED[place + 1] if place + 1 < len(ASKED) else None


def still_lacking(workshop: Workshop, ids: Sequence[Id]) -> set[Id]:
    """The stops of which something is still to be said, in one go through the scores."""
    said = [values(workshop, dimension).keys() for dimension in ASKED]
    return {id for id in ids if not all(id in there for there in said)}


def next_lacking(workshop: Workshop, ids: Sequence[Id], here: Id) -> Id | None:
    """The next stop after `here` of which something is still to be said, from the front again at the end."""
    at = ids.index(here) + 1 if here in ids else 0
    lacks = still_lacking(workshop, ids) - {here}
    return next((id for id in (*ids[at:], *ids[:at]) if id in lacks), None)
