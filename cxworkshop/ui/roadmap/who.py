"""Asking who carries an item: everybody in the workshop, those in the room first, or another name."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.insight.roadmap import is_open, load
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.person import initials
from cxworkshop.ui.roadmap.pick_list import Line, PickList, Question
from cxworkshop.ui.roadmap.words import COLUMNS


class Asking:
    """Two questions that are each other's twin: who takes this item, and what this person takes."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk = desk
        self.list = PickList(desk, parent, "roadmap.who")

    def who(self, item_id: Id, at: QPoint, back: QWidget) -> None:
        """Who takes this item; the keyboard goes back to `back`."""
        t, workshop = self._desk.t, self._desk.workshop
        item = workshop.the(RoadmapItem, item_id)
        question = Question(
            t("Who takes “{title}”?", title=item.title),
            t("A few letters of the name, then Enter"),
            people_lines(workshop, t),
            partial(self._give, item_id),
            item.owner_id,
            partial(self._give_by_name, item_id),
            t("Somebody else: {name}", name="{name}"),
        )
        self._ask(question, at, back)

    def what(self, person_id: Id, at: QPoint, back: QWidget) -> None:
        """What this person takes."""
        t, workshop = self._desk.t, self._desk.workshop
        question = Question(
            t("What does {name} take?", name=workshop.the(Participant, person_id).name),
            t("A few letters of the title, then Enter"),
            item_lines(workshop, t),
            lambda item_id: self._give(item_id, person_id),
        )
        self._ask(question, at, back)

    def _ask(self, question: Question, at: QPoint, back: QWidget) -> None:
        if self._desk.may_write():
            self.list.ask(question, at)
            self.list.closed.connect(back.setFocus, Qt.ConnectionType.SingleShotConnection)

    def _give(self, item_id: Id, person_id: Id | None) -> bool:
        return self._desk.do_aloud(lambda: roadmap.give(self._desk.workshop, item_id, person_id)) is not None

    def _give_by_name(self, item_id: Id, name: str) -> bool:
        return self._desk.do_aloud(lambda: roadmap.give_by_name(self._desk.workshop, item_id, name)) is not None


def people_lines(workshop: Workshop, t: Words) -> list[Line]:
    """Everybody with what they carry already; those in the room first, and nobody last."""
    carried = {id: sum(count.values()) for id, count in load(workshop).items()}
    colours = {one.id: one.colour for one in workshop.all(Silo)}
    lines = []
    for one in sorted(workshop.all(Participant), key=lambda one: not one.present):
        n = carried.get(one.id, 0)
        side = [t.n("carries {n}", "carries {n}", n) if n else "", "" if one.present else t("not in the room")]
        colour = colours.get(one.silo_id or "", 0)
        lines.append(Line(one.name, one.id, " · ".join(filter(None, side)), "", initials(one.name), colour))
    return [*lines, Line(t("Nobody yet"), None, icon="circle-dashed")]


def item_lines(workshop: Workshop, t: Words) -> list[Line]:
    """Every open item; those that nobody carries first."""
    names = {one.id: one.name for one in workshop.all(Participant)}
    every = sorted(filter(is_open, workshop.all(RoadmapItem)), key=lambda one: one.owner_id is not None)
    return [Line(one.title, one.id, _side(one, names, t), "signpost") for one in every]


def _side(item: RoadmapItem, names: dict[Id, str], t: Words) -> str:
    return f"{t(COLUMNS[item.column])} · {names.get(item.owner_id or '', t('Nobody yet'))}"
