"""How far the target of an item is: an idea, designed, or built."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import targets
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.parts.told import MATURITY
from cxworkshop.ui.roadmap.labels import labelled


class MaturityField(QWidget):
    """Gone for an item that comes from no target."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._target: Id = ""
        tiles = [(key, desk.t(word), None) for key, word in MATURITY.items()]
        self.tiles = Tiles("roadmap.form.maturity", tiles, 3)
        self.tiles.chosen.connect(self._set)
        labelled(column(self, gap=2), desk.t("How far the target is"), self.tiles)

    def show_item(self, item: RoadmapItem) -> None:
        target = self._desk.workshop.get(Target, item.target_id)
        self.setVisible(target is not None)
        if target is not None:
            self._target = target.id
            self.tiles.choose(target.maturity)

    def _set(self, maturity: str) -> None:
        desk = self._desk
        if desk.do_aloud(lambda: targets.revise(desk.workshop, self._target, maturity=maturity)) is None:
            self.tiles.choose(desk.workshop.the(Target, self._target).maturity)
