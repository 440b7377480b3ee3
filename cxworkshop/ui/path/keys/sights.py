"""What keys change about how the path is seen: zoom, folds, stacks, only the starred. No card is changed."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.model.path import Stage
from cxworkshop.model.record import Id
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.panning import STEP
from cxworkshop.ui.path.view import PathView


class KeySights:
    """Each says what is seen then."""

    STEP = STEP

    def __init__(self, canvas: PathCanvas, view: PathView) -> None:
        self._canvas, self._view, self._desk = canvas, view, view.desk

    def zoom(self, to: float) -> None:
        self._canvas.step_zoom(to / self._canvas.zoom)
        self._say_zoom()

    def fit(self) -> None:
        self._canvas.fit()
        self._say_zoom()

    def zoom_to_stage(self, id: Id) -> None:
        """Shows the stage of a stop as large as it goes."""
        stage = self._stage(id)
        if stage is not None:
            self.zoom_on(stage.id)

    def zoom_on(self, stage_id: Id) -> None:
        self._canvas.zoom_to_stage(stage_id)
        self._say_zoom()

    def fold_stage(self, id: Id) -> None:
        """Folds the stage of a stop, or unfolds it."""
        stage, t = self._stage(id), self._desk.t
        if stage is not None:
            self._view.fold_stage(stage.id)
            folded = stage.id in self._view.folded_stages
            self._desk.said.emit(
                t("{name} folded", name=stage.name) if folded else t("{name} unfolded", name=stage.name)
            )

    def only_starred(self) -> None:
        """Makes the cards without a star small, or large again."""
        t = self._desk.t
        self._view.show_only_starred(not self._view.only_starred)
        self._desk.said.emit(t("Only starred cards are large") if self._view.only_starred else t("All cards are large"))

    def stack(self, ids: Sequence[Id]) -> None:
        """Stacks the chosen cards, or the neighbours of a single one in its cell; a second time fans them out."""
        t = self._desk.t
        cards = list(ids) if len(ids) > 1 else self.neighbours(ids[0])
        on = not all(id in self._view.stacked for id in cards)
        if len(cards) < 2:
            self._desk.said.emit(t("There is nothing beside it to stack"))
            return
        self._view.stack(cards, on)
        self._desk.said.emit(t("{n} cards stacked", n=len(cards)) if on else t("{n} cards fanned out", n=len(cards)))

    def neighbours(self, id: Id) -> list[Id]:
        """The unbroken row of stops in the same stage and lane."""
        front = self._view.plan.front
        at = next((place for place, stop in enumerate(front) if stop.id == id), None)
        if at is None:
            return []
        cell = front[at].stage, front[at].lane
        first = last = at
        while first > 0 and (front[first - 1].stage, front[first - 1].lane) == cell:
            first -= 1
        while last + 1 < len(front) and (front[last + 1].stage, front[last + 1].lane) == cell:
            last += 1
        return [stop.id for stop in front[first : last + 1]]

    def _stage(self, id: Id) -> Stage | None:
        plan = self._view.plan
        return next((plan.stages[stop.stage] for stop in plan.stops if stop.id == id), None)

    def _say_zoom(self) -> None:
        self._desk.said.emit(self._desk.t("Zoom {n} %", n=round(self._canvas.zoom * 100)))
