"""A workshop with as many stops as wanted: twelve stages, five lanes, six silos, feelings, titles of two lines."""

from __future__ import annotations

from collections.abc import Iterator

from cxworkshop.model.basics import Basics
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Move, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record

STAGES, FEW_MOVES = 12, 20
LANES = ("web", "phone", "person", "message", "object")
CODES = ("AS", "HN", "KO", "VA", "TA", "MD")
TITLES = (
    "Time is booked online",
    "A call to book a time",
    "Confirmation and price estimate arrive",
    "Work and bill are gone through",
    "Message: the car is ready",
)


def many_stops(count: int) -> Iterator[Record]:
    """The records of a path with `count` stops, from the left."""
    yield Basics(id="basics", title=f"{count} stops")
    yield Path(id="path", name="Path", trigger="A service is due", end="The car is back")
    for n in range(STAGES):
        yield Stage(id=f"stage{n}", path_id="path", name=f"Stage {n + 1}", order=n + 1)
    for n, kind in enumerate(LANES, 1):
        yield Channel(id=kind, name=kind.capitalize(), channel_kind=kind, order=n)  # type: ignore[arg-type]
    for n, code in enumerate(CODES, 1):
        yield Silo(id=code, name=f"Silo {code}", code=code, colour=n, order=n)
    for n in range(count):
        yield from _stop(n, -(-count // STAGES))
    for n in range(min(FEW_MOVES, count // 5)):
        yield Move(id=f"pause{n}", path_id="path", move_kind="pause", from_id=_id(n * 5), to_id=_id(n * 5), share=n)


def _stop(n: int, in_stage: int) -> Iterator[Record]:
    yield Touchpoint(
        id=_id(n),
        path_id="path",
        title=TITLES[n % len(TITLES)],
        stage_id=f"stage{n // in_stage}",
        channel_id=LANES[n * 7 // 3 % len(LANES)],
        order=n % in_stage + 1,
        owner_silo_id=CODES[n // 3 % len(CODES)],
        is_key=n % 9 == 0,
        state="placed",
    )
    if n % 7 != 6:
        yield Score(id=f"score{n}", touchpoint_id=_id(n), dimension="emotion", value=n * 3 % 5 - 2)


def _id(n: int) -> str:
    return f"stop{n}"
