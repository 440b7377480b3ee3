"""Stages, lanes and cards get their names typed in place; an empty path gets filled from its template."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import channels, stages
from cxworkshop.edits.path import add_placed
from cxworkshop.edits.template import fill_from_template
from cxworkshop.layout.aim import Aim, slot_of
from cxworkshop.library.templates import template_records
from cxworkshop.model.change import Change
from cxworkshop.model.path import Channel, Stage
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.inline import InlineName
from cxworkshop.ui.path.menus import NEW_STAGE
from cxworkshop.ui.path.view import PathView

if TYPE_CHECKING:
    from cxworkshop.ui.path.screen import PathScreen

LIMIT, TITLE = 30, 60


class Naming:
    """Opens the field over what gets the name, and does what was typed as one change."""

    def __init__(self, desk: Desk, view: PathView, screen: PathScreen) -> None:
        self._desk, self._view, self._screen = desk, view, screen

    def rename(self, what: str, id: Id) -> None:
        """Opens a field over a stage or lane to type its name."""
        workshop, screen = self._desk.workshop, self._screen
        over: QWidget | None = screen.headers.header(id) if what == NEW_STAGE else screen.lanes.label(id)
        verb = stages.rename_stage if what == NEW_STAGE else channels.rename_channel
        name = workshop.the(Stage, id).name if what == NEW_STAGE else workshop.the(Channel, id).name
        if over is not None:
            self._open(over, name, self._desk.t("Name"), lambda text: verb(workshop, id, text))

    def new_stage(self, place: int = 0) -> None:
        """Opens a field to type the name of one more stage; without a place, behind the last."""
        t, workshop, path = self._desk.t, self._desk.workshop, self._view.path_id
        at, button = place or len(self._view.plan.stages) + 1, self._screen.headers.add
        self._open(button, "", t("New stage"), lambda name: stages.add_stage(workshop, path, name, at))

    def new_card(self, aim: Aim, at: QPoint) -> None:
        """Opens a field at a point of the screen to write a card right into the cell there."""
        t, workshop, plan, path = self._desk.t, self._desk.workshop, self._view.plan, self._view.path_id
        if self._view.lanes_by != "channel":
            self._desk.refused.emit(t("Show the lanes by channel first: a new card needs a channel."))
            return
        stage, lane, slot = plan.stages[aim.stage].id, plan.lanes[aim.lane].key, slot_of(plan, aim, "")
        label = t("What does the customer do? Enter")

        def write(title: str) -> None:
            done = self._desk.do_aloud(lambda: add_placed(workshop, path, title, stage, lane, slot))
            if done is not None:
                self._desk.select(next(edit.record.id for edit in done.edits if edit.before is None))

        InlineName(self._screen, at, "", label, TITLE, write)

    def fill(self) -> None:
        """Brings the template's stages, lanes and stops onto the empty path."""
        workshop = self._desk.workshop
        records = template_records(workshop.basics.template_key, workshop.basics.language)
        self._desk.do_aloud(lambda: fill_from_template(workshop, self._view.path_id, records))

    def _open(self, over: QWidget, name: str, label: str, make: Callable[[str], Change]) -> None:
        if self._desk.may_write():
            InlineName(self._screen, over, name, label, LIMIT, lambda text: self._desk.do_aloud(lambda: make(text)))
