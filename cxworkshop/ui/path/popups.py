"""Menus and forms in their places: under a stage, beside a lane, where a card or an empty cell was pointed at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint

from cxworkshop.layout.aim import Aim
from cxworkshop.model.record import Id
from cxworkshop.ui.path.canvas import PathCanvas
from cxworkshop.ui.path.headers import StageHeaders
from cxworkshop.ui.path.lanes import LaneLabels
from cxworkshop.ui.path.links.links import Links
from cxworkshop.ui.path.menus import PathMenus


class Popups:
    """`open_card` opens a card; `new_card` asks for the title of one in a cell."""

    def __init__(
        self,
        menus: PathMenus,
        links: Links,
        canvas: PathCanvas,
        headers: StageHeaders,
        lanes: LaneLabels,
        open_card: Callable[[Id], None],
        new_card: Callable[[Aim, QPoint], None],
    ) -> None:
        self._menus, self._links, self._canvas = menus, links, canvas
        self._headers, self._lanes = headers, lanes
        self._open_card, self._new_card = open_card, new_card

    def open(self, kind: str, id: Id, at: QPoint) -> None:
        """The menu of what was pointed at, at a point of the screen."""
        if kind == "card":
            self._menus.card(id, self._open_card).popup(at)
        elif kind == "stage":
            self._menus.stage(id).popup(at)
        elif aim := self._canvas.aim(self._canvas.viewport().mapFromGlobal(at)):
            self._menus.cell(lambda: self._new_card(aim, at)).popup(at)

    def stage(self, id: Id) -> None:
        header = self._headers.header(id)
        if header is not None:
            self._menus.stage(id).popup(header.mapToGlobal(QPoint(0, header.height())))

    def lane(self, key: str) -> None:
        if (at := self._beside(key)) is not None:
            self._menus.lane(key).popup(at)

    def verdict(self, key: str) -> None:
        """The form of a lane: its name, its kind and what the team thinks of it."""
        if (at := self._beside(key)) is not None:
            self._links.lane_form.open(key, at)

    def _beside(self, key: str) -> QPoint | None:
        label = self._lanes.label(key)
        return label.mapToGlobal(QPoint(label.width(), 0)) if label is not None else None
