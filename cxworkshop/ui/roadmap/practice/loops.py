"""How customers are asked, stop by stop: at once, with one question, and somebody reacts."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu

from cxworkshop.edits import practice
from cxworkshop.insight.practice import draft_started, lacking, loops, stops_to_ask_at, unasked_stops
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.practice import FeedbackLoop
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.roadmap.lists.head import Told
from cxworkshop.ui.roadmap.lists.offers import Offers
from cxworkshop.ui.roadmap.lists.panel import ListPanel
from cxworkshop.ui.roadmap.practice.loop import LoopForm
from cxworkshop.ui.roadmap.practice.means import USUAL


class LoopPanel(ListPanel):
    """In path order; below, the key stops where nobody asks yet."""

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        sentence = t("At once, by a way that suits the moment, with one question.")
        super().__init__(desk, "roadmap.loop", t("Asking customers"), sentence)
        self.new = Button(t("Ask at a stop"), "plus", "soft")
        self.new.setObjectName("roadmap.loop.add")
        self.new.setEnabled(not desk.read_only)
        self.new.clicked.connect(lambda: self.menu().popup(self.new.mapToGlobal(self.new.rect().bottomLeft())))
        self.head.addWidget(self.new)
        self.key_stops = Offers(desk, "roadmap.loop", t("Key stops where nobody asks yet"))
        self.key_stops.taken.connect(self._ask_at)
        self.below.addWidget(self.key_stops)
        self.reread()

    def make_form(self, id: Id) -> LoopForm:
        return LoopForm(self.desk, id, self._remove)

    def rows(self) -> dict[Id, Told]:
        return {one.id: self._told(one, stop) for one, stop in loops(self.desk.workshop)}

    def reread(self) -> None:
        super().reread()
        t, nowhere = self.desk.t, not self.cards.by_id and not stops_to_ask_at(self.desk.workshop)
        begin = t("No customer is asked anywhere yet. Begin with a key stop.")
        self.nothing.setText(t("There is no stop on the path yet where one could ask.") if nowhere else begin)
        self.lead(t("To the path") if nowhere else "", "path")
        self.key_stops.show_rows([(stop.touchpoint.id, _name(stop)) for stop in unasked_stops(self.desk.workshop)])

    def menu(self) -> QMenu:
        """Every stop where nobody asks yet; without any, the way to the path."""
        desk, menu = self.desk, QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        stops = stops_to_ask_at(desk.workshop)
        for stop in stops:
            offer(menu, _name(stop), partial(self._ask_at, stop.touchpoint.id))
        if not stops:
            offer(menu, desk.t("No stop is left. Add one on the path"), lambda: desk.go("path"))
        return menu

    def _told(self, one: FeedbackLoop, stop: Stop | None) -> Told:
        t, workshop = self.desk.t, self.desk.workshop
        person = workshop.get(Participant, one.responder_id)
        hours = "" if one.react_within_h is None else t("in {n} h", n=one.react_within_h)
        said = (one.means, one.moment, hours, person.name if person else "")
        missing = lacking(one)
        warn = t("Missing: {list}", list=", ".join(map(t, missing))) if missing else ""
        if not missing and draft_started(workshop, one):
            warn = t("Its plan is a draft")
        title = workshop.the(Touchpoint, one.touchpoint_id).title
        under = " · ".join(words for words in said if words)
        return Told(title, under, warn, icon="message-circle", number=str(stop.number) if stop else "")

    def _ask_at(self, stop_id: Id) -> None:
        desk, before = self.desk, set(self.cards.by_id)
        means = desk.t(USUAL[0])
        self.add(desk.do_aloud(lambda: practice.add_loop(desk.workshop, stop_id, means)) is not None, before)

    def _remove(self, id: Id) -> None:
        self.take_out(id, lambda: self.desk.do_aloud(lambda: practice.remove_loop(self.desk.workshop, id)))


def _name(stop: Stop) -> str:
    return f"{stop.number}  {stop.touchpoint.title}"
