"""The stops of a path in path order, numbered: the number is a stop's name in every list, plan and handout.

Order: stage, then the touchpoint's own order within its stage, then lane. Backstage stops are numbered too.
"""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop


class Stop(NamedTuple):
    """A placed touchpoint with its number from 1, its stage and its lane."""

    number: int
    touchpoint: Touchpoint
    stage: Stage
    channel: Channel

    @property
    def backstage(self) -> bool:
        """Under the line of visibility: the customer does not meet it."""
        return self.channel.channel_kind == "backstage"


def stops(workshop: Workshop, path_id: Id | None = None) -> list[Stop]:
    """The placed touchpoints of a path in order; without an id, of the first path."""
    path_id = path_id or first_path_id(workshop)
    return list(workshop.kept((Stop, path_id), lambda: _numbered(workshop, path_id)))


def _numbered(workshop: Workshop, path_id: Id | None) -> list[Stop]:
    stages = {stage.id: stage for stage in workshop.all(Stage)}
    channels = {channel.id: channel for channel in workshop.all(Channel)}
    placed = []
    for touchpoint in workshop.all(Touchpoint):
        if touchpoint.path_id == path_id:
            stage, channel = stages.get(touchpoint.stage_id or ""), channels.get(touchpoint.channel_id or "")
            if stage and channel:
                key = (stage.order, touchpoint.order, channel.order, touchpoint.id)
                placed.append((key, touchpoint, stage, channel))
    placed.sort(key=lambda row: row[0])
    return [Stop(number, *row[1:]) for number, row in enumerate(placed, 1)]


def every_stop(workshop: Workshop) -> list[Stop]:
    """The stops of all paths, one path after the other. Each path counts its own from 1."""
    return [stop for path in workshop.all(Path) for stop in stops(workshop, path.id)]


def stop_names(workshop: Workshop) -> dict[Id, str]:
    """The title of every stop; away from the first path its path's name comes with it, as the numbers start again."""
    others = {path.id: path.name for path in workshop.all(Path)[1:]}
    names = {}
    for touchpoint in workshop.all(Touchpoint):
        path = others.get(touchpoint.path_id)
        names[touchpoint.id] = f"{touchpoint.title} · {path}" if path else touchpoint.title
    return names


def first_path_id(workshop: Workshop) -> Id | None:
    """The path that is there from the start; None when there is none."""
    return next((path.id for path in workshop.all(Path)), None)
