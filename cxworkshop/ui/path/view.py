"""What the path screen shows now: which lanes, which layers, what is folded, and the plan and layout that follow."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from cxworkshop.layout.fit import folds_to_fit
from cxworkshop.layout.plan import LanesBy, Plan, alters_plans, plan
from cxworkshop.layout.screen import Layout, lay_out
from cxworkshop.layout.ways import Cause
from cxworkshop.library import settings
from cxworkshop.model.change import Change
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import first_path_id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.handovers import HandoverLook, causes_of, handovers_of
from cxworkshop.ui.path.looks import CardLook, Looks

LAYERS = ("feeling", "handovers", "causes", "dots", "deviations", "gaps", "evidence")
ON_AT_FIRST = {"feeling", "handovers", "deviations"}


class PathView(QObject):
    """Rereads the workshop after a change; `shown` tells that there is something new to paint.

    Lanes fold once to fit the window, and after that only when somebody asks: rows must not jump while people work.
    """

    shown = Signal()
    chosen_changed = Signal()
    dimmed_changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk = desk
        self.lanes_by: LanesBy = "channel"
        self.layers = {name: name in ON_AT_FIRST for name in LAYERS}
        self.folded_stages: set[Id] = set()
        self.folded_lanes: set[str] = set()
        self.stacked: set[Id] = set()
        self.only_starred = False
        self.motion = not settings.load().reduced_motion
        self.dimmed: frozenset[Id] = frozenset()
        self.chosen: tuple[Id, ...] = ()
        self._height, self._for_causes = 0.0, frozenset[str]()
        self._was_empty = True
        self._laid: Wishes | None = None
        self.came_from: Layout | None = None
        self.path_id = first_path_id(desk.workshop) or ""
        self._read()
        desk.selected.connect(self._selected)

    plan: Plan
    layout: Layout
    looks: Mapping[Id, CardLook]
    handovers: list[HandoverLook]

    def reread(self, change: Change | None = None) -> None:
        """Reads the workshop again and tells; told which change has just happened, it reads no more than it must."""
        self._read(change)
        if self._was_empty and self.plan.stops:
            self.fit_lanes(self._height)
        self.shown.emit()

    # What is shown

    def show_path(self, path_id: Id) -> None:
        """Shows another path of the workshop; nothing of the one before stays chosen or pale."""
        if path_id == self.path_id or self.desk.workshop.get(Path, path_id) is None:
            return
        self.path_id, self.dimmed = path_id, frozenset()
        self._read()
        self.desk.select("")
        self.fit_lanes(self._height)
        self.shown.emit()

    def show_lanes(self, lanes_by: LanesBy) -> None:
        """Shows the path by other lanes; whoever hears of it can see where its cards came from."""
        before, self.lanes_by = self.layout, lanes_by
        self._read()
        self.fit_lanes(self._height)
        self.came_from = before
        self.shown.emit()
        self.came_from = None

    def show_layer(self, name: str, on: bool) -> None:
        """Turns a layer of LAYERS on or off."""
        self.layers[name] = on
        if name == "causes" and self._height:
            self._make_room_for_causes(on)
        self.reread()

    def _make_room_for_causes(self, on: bool) -> None:
        """Arcs take height: more lanes fold for them, and unfold when they go."""
        if on:
            self._for_causes = self._folds(self._height) - self.folded_lanes
            self.folded_lanes |= self._for_causes
        else:
            self.folded_lanes -= self._for_causes

    def show_only_starred(self, on: bool) -> None:
        """Makes discs of the cards without a star, or cards again."""
        self.only_starred = on
        self.reread()

    def dim(self, ids: Iterable[Id]) -> None:
        """Pales these cards and no others."""
        dimmed = frozenset(ids)
        if dimmed != self.dimmed:
            self.dimmed = dimmed
            self.dimmed_changed.emit()

    def stack(self, ids: Iterable[Id], on: bool) -> None:
        """Lays neighbours of one cell on top of each other, or fans them out."""
        (self.stacked.update if on else self.stacked.difference_update)(ids)
        self.reread()

    def fold_stage(self, id: Id, folded: bool | None = None) -> None:
        """Folds or unfolds a stage; without a word, the other way round."""
        fold = id not in self.folded_stages if folded is None else folded
        (self.folded_stages.add if fold else self.folded_stages.discard)(id)
        self.reread()

    def fold_stages(self, ids: Collection[Id]) -> None:
        """Folds these stages and unfolds all others."""
        if set(ids) != self.folded_stages:
            self.folded_stages = set(ids)
            self.reread()

    def fold_lane(self, key: str, folded: bool | None = None) -> None:
        fold = key not in self.folded_lanes if folded is None else folded
        (self.folded_lanes.add if fold else self.folded_lanes.discard)(key)
        self.reread()

    def fit_lanes(self, height: float) -> None:
        """Folds the emptiest lanes so that the path fits a height; tells nobody."""
        self._height = height
        self._was_empty = not self.plan.stops
        self._for_causes = frozenset()
        self.folded_lanes = set(self._folds(height)) if height else set()
        self._lay_out()

    def _folds(self, height: float) -> frozenset[str]:
        causes = causes_of(self.desk.workshop) if self.layers["causes"] else ()
        return folds_to_fit(self.plan, height, causes)

    # What is chosen

    def choose(self, ids: Iterable[Id], primary: Id | None = None) -> None:
        """Chooses cards; the primary one (else the one selected before, else the last) is the desk's selection."""
        chosen = tuple(dict.fromkeys(id for id in ids if id in self.looks))
        kept = next((id for id in (primary, self.desk.selection, *chosen[-1:]) if id in chosen), "")
        changed, self.chosen = chosen != self.chosen, chosen
        self.desk.select(kept or "")
        if changed:
            self.chosen_changed.emit()

    def _selected(self, id: Id) -> None:
        """Another card alone was selected: it is what is chosen now."""
        if id not in self.chosen:
            self.chosen = (id,) if id in self.looks else ()
            self.chosen_changed.emit()

    # Reading

    def _lay_out(self) -> None:
        """Lays the path out, unless all that a layout is made of is as it was."""
        wishes = Wishes(
            self.plan,
            frozenset(self.folded_stages),
            frozenset(self.folded_lanes),
            self.layers["feeling"],
            tuple([(one.from_id, one.to_id) for one in self.handovers]) if self.layers["handovers"] else (),
            frozenset(self.stacked),
            self._unstarred() if self.only_starred else frozenset(),
            tuple(causes_of(self.desk.workshop)) if self.layers["causes"] else (),
        )
        if wishes != self._laid:
            self._laid = wishes
            self.layout = wishes.fulfilled()

    def _unstarred(self) -> frozenset[Id]:
        return frozenset([card.id for card in self.desk.workshop.all(Touchpoint) if not card.is_key])

    def _read(self, change: Change | None = None) -> None:
        workshop = self.desk.workshop
        if workshop.get(Path, self.path_id) is None:
            self.path_id = first_path_id(workshop) or ""
        moved = change is None or alters_plans(change)
        if moved:
            self.plan = plan(workshop, self.path_id, self.lanes_by)
        self.looks = Looks(workshop, self.plan, self.desk.t, [name for name, on in self.layers.items() if on])
        if moved or change is None or "handover" in change.kinds():
            self.handovers = handovers_of(workshop, self.path_id)
        self.chosen = tuple(id for id in self.chosen if id in self.looks)
        self._lay_out()


class Wishes(NamedTuple):
    """All that a layout is made of."""

    plan: Plan
    folded_stages: frozenset[Id]
    folded_lanes: frozenset[str]
    feeling: bool
    handovers: tuple[tuple[Id, Id], ...]
    stacked: frozenset[Id]
    discs: frozenset[Id]
    causes: tuple[Cause, ...]

    def fulfilled(self) -> Layout:
        return lay_out(
            self.plan,
            self.folded_stages,
            self.folded_lanes,
            self.feeling,
            self.handovers,
            stacked=self.stacked,
            discs=self.discs,
            causes=self.causes,
        )
