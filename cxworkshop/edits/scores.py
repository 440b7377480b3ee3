"""What is said of a touchpoint on a scale: by the whole team, or by each silo. What nobody said is missing, never 0."""

from __future__ import annotations

from cxworkshop.edits.making import added, changed, make, revised
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.experience import RANGES, Dimension, Score
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, mark, phrase

DIMENSIONS: dict[str, str] = {
    "emotion": mark("Feeling"),
    "expectation": mark("Expected"),
    "experience": mark("Experienced"),
    "importance": mark("Importance"),
    "functionality": mark("Functionality"),
    "ease": mark("Ease"),
    "community": mark("Community"),
    "emotion_element": mark("Emotion"),
    "employee_mood": mark("How work feels"),
}
FELT: dict[int, str] = {
    -2: mark("awful"),
    -1: mark("poor"),
    0: mark("so-so"),
    1: mark("good"),
    2: mark("great"),
}
WORKS: dict[int, str] = {0: mark("missing"), 1: mark("weak"), 2: mark("works"), 3: mark("excellent")}
UNSAID = mark("taken back")


def score(
    workshop: Workshop, touchpoint_id: Id, dimension: Dimension, value: int | None, silo_id: Id | None = None
) -> Change:
    """What a silo, or with none the whole team, says of a placed touchpoint; None takes it back.
    Refused in the tray, and outside the range of the dimension.
    """
    label = _label(workshop, touchpoint_id, dimension, said_word(dimension, value), silo_id)
    before = score_of(workshop, touchpoint_id, dimension, silo_id)
    if value is None:
        return Change(label, (Edit(before, None),) if before else ())
    low, high = RANGES[dimension]
    if not low <= value <= high:
        what = DIMENSIONS[dimension]
        raise Refused(phrase("{what} is a number from {low} to {high}.", what=what, low=low, high=high))
    if before:
        return changed(label, before, revised(before, value=value))
    return added(label, make(Score, touchpoint_id=touchpoint_id, dimension=dimension, value=value, silo_id=silo_id))


def clear_team(workshop: Workshop, touchpoint_id: Id, dimension: Dimension) -> Change:
    """Takes back what the whole team said, so that what the silos say counts."""
    label = _label(workshop, touchpoint_id, dimension, mark("what the silos say counts"), None)
    before = score_of(workshop, touchpoint_id, dimension)
    return Change(label, (Edit(before, None),) if before else ())


def score_of(workshop: Workshop, touchpoint_id: Id, dimension: str, silo_id: Id | None = None) -> Score | None:
    """What one silo, or with none the whole team, said; None when nothing."""
    return workshop.kept((Score, "who said"), lambda: _who_said(workshop)).get((touchpoint_id, dimension, silo_id))


def _who_said(workshop: Workshop) -> dict[tuple[Id, str, Id | None], Score]:
    """Read once after each change, however many are asked for."""
    return {(one.touchpoint_id, one.dimension, one.silo_id): one for one in workshop.all(Score)}


def said_word(dimension: str, value: int | None) -> str | int:
    """A value as it is said of its dimension: a marked word of a scale that has words, else the number."""
    if value is None:
        return UNSAID
    words = FELT if RANGES[dimension] == (-2, 2) else WORKS if RANGES[dimension] == (0, 3) else {}
    return words.get(value, value)


def _label(workshop: Workshop, touchpoint_id: Id, dimension: str, said: str | int, silo_id: Id | None) -> Phrase:
    """The change in words. Refused for a card in the tray: there it is not yet anything a customer meets."""
    card = workshop.the(Touchpoint, touchpoint_id)
    if not card.is_placed:
        raise Refused(phrase("Place the card on the path first, then say how it feels."))
    line = stops(workshop, card.path_id)
    number = next(stop.number for stop in line if stop.touchpoint.id == touchpoint_id)
    what = DIMENSIONS[dimension]
    if silo_id is None:
        return phrase("{what} at {n}: {said}", what=what, n=number, said=said)
    silo = workshop.the(Silo, silo_id)
    return phrase("{what} at {n} by {silo}: {said}", what=what, n=number, silo=silo.code, said=said)
