"""The sample workshop: a finished day at a car service, every list of it, in one language."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

from cxworkshop.library.demo_parts import after, day, experience, path, targets, voting
from cxworkshop.library.demo_parts.telling import Telling
from cxworkshop.library.resources import data
from cxworkshop.model.record import Record
from cxworkshop.text import Words

PARTS: tuple[Callable[[Telling], list[Record]], ...] = (
    day.basics,
    day.people,
    day.customer,
    path.line,
    path.touchpoints,
    path.moves,
    path.cards,
    experience.scores,
    experience.measures,
    targets.problems,
    targets.targets,
    voting.rounds,
    voting.decisions,
    after.plans,
    after.change,
    after.road,
    after.practice,
    day.notes,
)


def demo_records(language: str) -> list[Record]:
    """Every record of the sample workshop; the ids are the same in each language and each time."""
    return list(_told(language))


@cache
def _told(language: str) -> tuple[Record, ...]:
    """Told once: records never change, and every list of them is a new one."""
    told = Telling(data("demo.json"), language, Words(language))
    return tuple(record for part in PARTS for record in part(told))
