"""Going to a card wherever it is: on another path, in a folded stage or lane, or in the tray."""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.view import PathView


class Jump:
    """Chooses a card and brings it into sight. `show_tray` opens the tray when the card lies there."""

    def __init__(self, view: PathView, canvas: PathCanvas, show_tray: Callable[[bool], object]) -> None:
        self._view, self._canvas, self._show_tray = view, canvas, show_tray

    def to(self, id: Id) -> bool:
        """False when there is no such card any more."""
        view = self._view
        card = view.desk.workshop.get(Touchpoint, id)
        if card is None:
            return False
        view.show_path(card.path_id)
        if card.is_placed:
            self._unfold(card)
        else:
            self._show_tray(True)
        view.desk.select(id)
        self._canvas.reveal(id)
        look = view.looks.get(id)
        view.desk.said.emit(look.name if look else card.title)
        return True

    def to_stage(self, id: Id) -> None:
        """Unfolds a stage and shows its first card, or where it starts."""
        self._view.fold_stage(id, False)
        first = next((stop.id for stop in self._view.plan.stops if self._view.plan.stages[stop.stage].id == id), "")
        if first:
            self.to(first)

    def _unfold(self, card: Touchpoint) -> None:
        view, stop = self._view, next((one for one in self._view.plan.stops if one.id == card.id), None)
        if card.stage_id in view.folded_stages:
            view.fold_stage(card.stage_id, False)
        key = view.plan.lanes[stop.lane].key if stop else ""
        if key in view.folded_lanes:
            view.fold_lane(key, False)
