"""A path of as many stops as wanted, with what was said of them."""

from __future__ import annotations

from typing import Any

from cxworkshop.model.basics import Basics
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop


def path_of(count: int, stages: int = 1, *more: Record, **said: list[int | None]) -> Workshop:
    """Stops "1", "2"… spread evenly over the stages; `said` gives a value per stop for each dimension."""
    return Workshop(
        [
            Basics(id="basics", title="Long"),
            Path(id="p", name="Path"),
            Channel(id="web", name="Website", channel_kind="web", order=1),
            Channel(id="back", name="Backstage", channel_kind="backstage", order=2),
            *[Stage(id=f"s{n}", path_id="p", name=f"Stage {n}", order=n) for n in range(1, stages + 1)],
            *[stop(str(n + 1), f"s{n * stages // count + 1}", n + 1) for n in range(count)],
            *[score(str(n), of, value) for of, values in said.items() for n, value in enumerate(values, 1)
              if value is not None],
            *more,
        ]
    )  # fmt: skip


def stop(id: str, stage: str, order: int, **fields: Any) -> Touchpoint:
    placed: dict[str, Any] = {"path_id": "p", "stage_id": stage, "channel_id": "web", "state": "placed"}
    return Touchpoint(**{"id": id, "title": f"Stop {id}", "order": order, **placed, **fields})


def score(id: str, dimension: Any, value: int, silo_id: str | None = None) -> Score:
    return Score(touchpoint_id=id, dimension=dimension, value=value, silo_id=silo_id)
