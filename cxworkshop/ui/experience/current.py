"""The stop that the Experience screen is about: what is chosen on the desk, else where talking begins."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QObject, Signal

from cxworkshop.insight.experience import curve, value, worst
from cxworkshop.model.change import Change
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, first_path_id, stops
from cxworkshop.ui.desk import Desk

TOUCHED = {"path", "stage", "channel", "touchpoint"}


class Current(QObject):
    """One customer stop of the path that is looked at. Whatever else is chosen on the desk, it stays where it is."""

    moved = Signal(str)  # the id of the stop that is now current, "" when the path has none

    def __init__(self, desk: Desk, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._desk, self.id = desk, ""
        self._follow()
        desk.selected.connect(self._follow)
        desk.path_shown.connect(self._follow)
        desk.changed.connect(self._changed)

    @property
    def path_id(self) -> Id:
        """The path that is looked at."""
        seen = self._desk.workshop.get(Path, self._desk.path_id)
        return seen.id if seen else first_path_id(self._desk.workshop) or ""

    @property
    def stops(self) -> list[Stop]:
        """The stops the customer meets, in path order."""
        return [stop for stop in stops(self._desk.workshop, self.path_id) if not stop.backstage]

    @property
    def stop(self) -> Stop | None:
        """The current stop with its number; None on an empty path."""
        return next((stop for stop in self.stops if stop.touchpoint.id == self.id), None)

    def go(self, id: Id) -> None:
        """Makes another stop the current one, for the whole desk."""
        self._desk.select(id)

    def next(self) -> None:
        self.step(1)

    def back(self) -> None:
        self.step(-1)

    def step(self, by: int) -> None:
        """So many stops on or back; at either end it stays."""
        ids = [stop.touchpoint.id for stop in self.stops]
        if self.id in ids:
            self.go(ids[min(max(ids.index(self.id) + by, 0), len(ids) - 1)])

    def first(self) -> None:
        self.step(-len(self.stops))

    def last(self) -> None:
        self.step(len(self.stops))

    def _changed(self, change: Change) -> None:
        if TOUCHED & change.kinds():
            self._follow()

    def _follow(self) -> None:
        """What is chosen, else what was current, else where talking begins."""
        there = self.stops
        ids = {stop.touchpoint.id for stop in there}
        found = next((id for id in (self._desk.selection, self.id) if id in ids), "") or self._begin(there)
        if found != self.id:
            self.id = found
            self.moved.emit(found)

    def _begin(self, there: list[Stop]) -> Id:
        """The first key stop that nobody has felt yet; when all are felt, the worst stop of the path."""
        return next(self._beginnings(there), "")

    def _beginnings(self, there: list[Stop]) -> Iterator[Id]:
        workshop = self._desk.workshop
        keys = [stop.touchpoint.id for stop in there if stop.touchpoint.is_key]
        yield from (id for id in keys if value(workshop, id, "emotion") is None)
        lowest = worst(curve(workshop, self.path_id))
        if lowest is not None:
            yield lowest.stop.touchpoint.id
        yield from (stop.touchpoint.id for stop in there)
