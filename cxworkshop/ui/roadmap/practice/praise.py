"""Good words of customers: kept, so that success is seen inside too."""

from __future__ import annotations

from cxworkshop.edits import practice
from cxworkshop.insight.practice import shown_where
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.practice import PraiseNote
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.handouts.blank_forms import print_praise
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.roadmap.lists.entry import Entry
from cxworkshop.ui.roadmap.lists.head import Told
from cxworkshop.ui.roadmap.lists.panel import ListPanel
from cxworkshop.ui.roadmap.practice.praise_form import LIMIT, PraiseForm


class PraisePanel(ListPanel):
    """In an order of one's own; new words are written above."""

    movable = True

    def __init__(self, desk: Desk) -> None:
        t = desk.t
        super().__init__(desk, "roadmap.praise", t("Good feedback"), t("So that success is seen inside too."))
        self.nothing.setText(t("No good words yet. What was the last thing somebody thanked us for?"))
        self.new = Entry(LIMIT, t("What did a customer thank us for? Press Enter"), self._add)
        self.new.setObjectName("roadmap.praise.new")
        self.new.setEnabled(not desk.read_only)
        self.above.addWidget(self.new)
        self.print = Button(t("Print"), "printer")
        self.print.setObjectName("roadmap.praise.print")
        self.print.clicked.connect(lambda: print_praise(desk, self))
        self.head.addWidget(self.print)
        self.reread()

    def make_form(self, id: Id) -> PraiseForm:
        return PraiseForm(self.desk, id, self._remove)

    def rows(self) -> dict[Id, Told]:
        return {one.id: self._told(one) for one in self.desk.workshop.all(PraiseNote)}

    def reread(self) -> None:
        super().reread()
        self.print.setEnabled(bool(self.cards.by_id))

    def put(self, id: Id, place: int) -> None:
        self.desk.do_aloud(lambda: practice.move_praise(self.desk.workshop, id, place))

    def settle(self) -> None:
        super().settle()
        self.new.add()

    def _told(self, one: PraiseNote) -> Told:
        workshop = self.desk.workshop
        silo, stop = workshop.get(Silo, one.silo_id), workshop.get(Touchpoint, one.touchpoint_id)
        number = next((at.number for at in every_stop(workshop) if stop and at.touchpoint.id == stop.id), None)
        said = (silo.code if silo else "", stop.title if stop else "", ", ".join(shown_where(workshop, one)))
        under = " · ".join(words for words in said if words)
        return Told(one.text, under, icon="quote", number="" if number is None else str(number))

    def _add(self, text: str) -> bool:
        return self.desk.do_aloud(lambda: practice.add_praise(self.desk.workshop, text)) is not None

    def _remove(self, id: Id) -> None:
        self.take_out(id, lambda: self.desk.do_aloud(lambda: practice.remove_praise(self.desk.workshop, id)))
