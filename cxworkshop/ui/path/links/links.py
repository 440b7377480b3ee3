"""Opens the right form for what was tapped or drawn: a move, a hand-over, a lane; and the mini-ballot on trust."""

from __future__ import annotations

from functools import cached_property
from typing import TypeVar

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.path import Channel, Move, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.targets import CauseLink
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.path.links.handover_form import Between, HandoverForm
from cxworkshop.ui.path.links.lane_form import LaneForm
from cxworkshop.ui.path.links.lane_presets import LanePresets
from cxworkshop.ui.path.links.move_form import MoveForm
from cxworkshop.ui.path.links.saying import said_move
from cxworkshop.ui.path.links.trust_page import TrustPage
from cxworkshop.ui.path.menu_lines import add, late, path_menu
from cxworkshop.ui.path.view import PathView
from cxworkshop.ui.targets.cause_form import CauseForm
from cxworkshop.ui.targets.linking import Linking

Form = TypeVar("Form", bound=Popover)


class Links(QObject):
    """All forms of one path screen, each made when it is first needed. `closed` gives the keyboard back; `takeover`
    wants the whole window.
    """

    closed = Signal()
    takeover = Signal(bool)
    card_asked = Signal(str)

    def __init__(self, desk: Desk, view: PathView, screen: QWidget) -> None:
        super().__init__(screen)
        self._desk, self._view, self._screen = desk, view, screen

    @cached_property
    def move_form(self) -> MoveForm:
        return self._told(MoveForm(self._desk, self._view, self._screen))

    @cached_property
    def handover_form(self) -> HandoverForm:
        form = self._told(HandoverForm(self._desk, self._view, self._screen))
        form.trust_asked.connect(lambda between: self.trust.begin(between))
        form.card_asked.connect(self.card_asked)
        return form

    @cached_property
    def lane_form(self) -> LaneForm:
        return self._told(LaneForm(self._desk, self._view, self._screen))

    @cached_property
    def presets(self) -> LanePresets:
        return self._told(LanePresets(self._desk, self._screen))

    @cached_property
    def cause_form(self) -> CauseForm:
        return self._told(CauseForm(self._desk, self._screen))

    @cached_property
    def linking(self) -> Linking:
        linking = Linking(self._desk, self._screen)
        linking.linked.connect(lambda id, at: self.cause_form.open_link(id, at))
        return linking

    @cached_property
    def trust(self) -> TrustPage:
        page = TrustPage(self._desk, self._screen)
        page.takeover.connect(self.takeover)
        page.ended.connect(lambda: self.handover_form.open_again())
        return page

    def _told(self, form: Form) -> Form:
        form.closed.connect(self.closed)
        return form

    def open(self, kind: str, id: str, at: QPoint) -> None:
        """Opens what was tapped: `kind` and `id` as the canvas tells them; a capsule and an arc are "from>to"."""
        if kind in ("chip", "way"):
            self._open_move(id, at)
        elif kind == "capsule":
            from_id, _, to_id = id.partition(">")
            self.handover_form.open(from_id, to_id, at)
        elif kind == "arc":
            self._open_cause(id, at)

    def _open_move(self, id: Id, at: QPoint) -> None:
        """The move, or, where several share one line, the one that is picked from them."""
        lines = (*self._view.layout.returns, *self._view.layout.jumps)
        there = next((line.moves for line in lines if any(move.id == id for move in line.moves)), ())
        if len(there) < 2:
            self.move_form.open_move(id, at)
            return
        menu, t = path_menu(self._screen), self._desk.t
        for move in there:
            words = said_move(self._desk.workshop.the(Move, move.id), t)
            add(menu, words, late(self.move_form.open_move, move.id, at))
        menu.popup(at)

    def draw(self, from_id: Id, to_id: Id, at: QPoint) -> None:
        """A move was drawn from a stop to another, or into the open."""
        self.move_form.open_new(from_id, to_id, at)

    def talk(self, between: Between, at: QPoint) -> None:
        """A hand-over at one stop, such as to a helper."""
        self.handover_form.open_between(between, at)

    def new_lane(self, at: QPoint) -> None:
        """One more lane below the last that the customer sees."""
        fronts = [one for one in self._desk.workshop.all(Channel) if one.channel_kind != "backstage"]
        self.presets.open_new(max((one.order for one in fronts), default=0) + 1, at)

    def born_at(self, symptom_id: Id, cause_id: Id, at: QPoint) -> None:
        """Trouble at one stop is born at another; causes come into sight."""
        workshop = self._desk.workshop
        self._view.show_layer("causes", True)
        self.linking.link(workshop.the(Touchpoint, cause_id), workshop.the(Touchpoint, symptom_id), at)

    def _open_cause(self, id: str, at: QPoint) -> None:
        """Chooses the stop where trouble is born and the one where it shows, says why, and opens it to be changed."""
        every = self._desk.workshop.all(CauseLink)
        link = next((one for one in every if f"{one.cause_id}>{one.symptom_id}" == id), None)
        numbers = {stop.id: stop.number for stop in self._view.plan.stops}
        if link is None or not {link.cause_id, link.symptom_id} <= numbers.keys():
            return
        t, cause, symptom = self._desk.t, numbers[link.cause_id], numbers[link.symptom_id]
        self._view.choose([link.cause_id, link.symptom_id], link.cause_id)
        said = t("Born at stop {a}, shows at stop {b}", a=cause, b=symptom)
        self._desk.said.emit(f"{said}: {link.why}" if link.why else said)
        self.cause_form.open_link(link.id, at)
