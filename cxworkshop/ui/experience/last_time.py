"""What was said of a stop last time, while a follow-up goes on: quietly beside each scale, and in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from cxworkshop.edits.scores import DIMENSIONS, said_word, score_of
from cxworkshop.insight.experience import value
from cxworkshop.insight.followup import last_time
from cxworkshop.model.experience import Dimension
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.experience.curve.reading import plain
from cxworkshop.ui.parts.answers import Answers

TOLD: tuple[Dimension, ...] = ("emotion", "expectation", "experience", "employee_mood")


def mark_last(workshop: Workshop, stop_id: Id, scales: Mapping[Dimension, Answers], t: Words) -> None:
    """Marks on each scale what the group said last time."""
    before = last_time(workshop)
    for dimension, answers in scales.items():
        said = value(before, stop_id, dimension) if before else None
        answers.show_was(said, t("Said last time"))


def mark_last_of_silo(
    workshop: Workshop, stop_id: Id, dimension: Dimension, silo_id: Id, row: Answers, t: Words
) -> None:
    """The same for what one silo said for itself."""
    before = last_time(workshop)
    said = score_of(before, stop_id, dimension, silo_id) if before else None
    row.show_was(said.value if said else None, t("Said last time"))


def last_words(workshop: Workshop, stop_id: Id, t: Words) -> str:
    """What was said last time of a stop, scale by scale; nothing when nobody said anything, or this is no follow-up."""
    before = last_time(workshop)
    if before is None:
        return ""
    known = ((dimension, value(before, stop_id, dimension)) for dimension in TOLD)
    said = [f"{t(DIMENSIONS[name]).lower()} {_said(name, one, t)}" for name, one in known if one is not None]
    return t("Last time, marked by a bar: {said}", said=" · ".join(said)) if said else ""


def _said(dimension: Dimension, value: float, t: Words) -> str:
    word = said_word(dimension, int(value)) if value == int(value) else plain(value, t)
    return t(word) if isinstance(word, str) else str(word)
