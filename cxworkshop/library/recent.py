"""The workshops opened lately, each with enough to paint its card. Reading the list loads no workshop code."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from cxworkshop.library import json_file
from cxworkshop.library.folders import data_folder

if TYPE_CHECKING:
    from cxworkshop.model.workshop import Workshop

FILE = "recent.json"
MOST = 24
MOST_POINTS = 200
Mark = tuple[float, int, int]


class RecentWorkshop(NamedTuple):
    """A workshop as its card shows it. Each mark of the thumbnail is x 0…1, lane from 0, silo colour (0: nobody's)."""

    path: str
    title: str
    organisation: str = ""
    place: str = ""
    state: str = "preparing"
    date: str = ""
    template_key: str = ""
    is_demo: bool = False
    stops: int = 0
    plans: int = 0
    chosen: int = 0
    lanes: int = 1
    thumbnail: tuple[Mark, ...] = ()

    @property
    def is_there(self) -> bool:
        """Whether the file still stands where it was."""
        return os.path.isfile(self.path)


def recent() -> list[RecentWorkshop]:
    """Latest first. A damaged row is left out, a damaged list is empty."""
    kept = json_file.read(_path())
    rows = kept if isinstance(kept, list) else []
    return [row for one in rows[:MOST] if (row := _read(one))]


def remember(path: Path, workshop: Workshop) -> None:
    """Puts a workshop on top of the list. OSError when the list cannot be kept."""
    from cxworkshop.library.glance import glance  # loaded when first used: Home lists workshops without opening one

    found = glance(os.path.abspath(path), workshop)
    _keep([found, *_without(path)])


def forget(path: Path) -> None:
    """Takes a workshop off the list; the file stays. OSError when the list cannot be kept."""
    _keep(_without(path))


def _without(path: Path) -> list[RecentWorkshop]:
    gone = os.path.normcase(os.path.abspath(path))
    return [row for row in recent() if os.path.normcase(row.path) != gone]


def _keep(rows: Iterable[RecentWorkshop]) -> None:
    json_file.write(_path(), [row._asdict() for row in rows][:MOST])


def _read(row: Any) -> RecentWorkshop | None:
    if not isinstance(row, dict):
        return None
    known: dict[str, Any] = {name: type(default) for name, default in RecentWorkshop._field_defaults.items()}
    known |= {"path": str, "title": str}
    found: dict[str, Any] = {name: value for name, value in row.items() if type(value) is known.get(name)}
    found["thumbnail"] = tuple(filter(None, map(_mark, _listed(row.get("thumbnail")))))
    return RecentWorkshop(**found) if {"path", "title"} <= found.keys() else None


def _listed(value: Any) -> list[Any]:
    return value[:MOST_POINTS] if isinstance(value, list) else []


def _mark(value: Any) -> Mark | None:
    match value:
        case [int() | float() as x, int() as lane, int() as colour] if 0 <= x <= 1 and lane >= 0 and colour >= 0:
            return (float(x), lane, colour)
    return None


def _path() -> Path:
    return data_folder() / FILE
