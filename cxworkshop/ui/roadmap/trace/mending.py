"""Where a missing link is mended: each break leads to the one place where its words or its day are written."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import practice, roadmap
from cxworkshop.insight.stations import Fault, Link
from cxworkshop.model.experience import Measure
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.menu import offer

SCREENS: dict[Fault, str] = {
    "no_need": "targets",
    "no_stop": "targets",
    "in_tray": "path",
    "no_pair": "targets",
    "half_pair": "targets",
    "no_vote": "vote",
    "unrevealed": "vote",
    "undecided": "vote",
}
# The field in the form of the item where it is written.
FIELDS: dict[Fault, str] = {
    "no_owner": "owner",
    "not_asked": "yes",
    "no_measure": "known",
    "only_words": "known",
    "no_goal": "goal",
}


class Mending:
    """`wanted` opens a record of the roadmap, an item or a rehearsal, and for an item names the field to be written."""

    def __init__(self, desk: Desk, wanted: Callable[[Id, str], object]) -> None:
        self._desk, self._wanted = desk, wanted

    def mend(self, link: Link, item_id: Id, button: QWidget) -> None:
        """Goes where the link is mended. A rehearsal is planned at once, and a target chosen from a list here."""
        assert link.broken is not None
        fault, about = link.broken.fault, link.broken.about
        if fault == "no_target":
            self._offer_targets(item_id, button)
        elif fault == "no_rehearsal":
            self._plan_rehearsal(about)
        elif fault == "no_figure":
            self._desk.go("experience", self._place(about))
        elif fault in SCREENS:
            self._desk.go(SCREENS[fault], about)
        elif fault in FIELDS:
            self._wanted(item_id, FIELDS[fault])
        else:
            self._wanted(about, "")

    def _plan_rehearsal(self, target_id: Id) -> None:
        desk = self._desk
        change = desk.do_aloud(lambda: practice.rehearse_target(desk.workshop, target_id))
        made = [edit.record for edit in change.edits if isinstance(edit.record, Rehearsal)] if change else []
        if made:
            self._wanted(made[0].id, "")

    def _place(self, measure_id: Id) -> Id:
        measure = self._desk.workshop.the(Measure, measure_id)
        return measure.touchpoint_id or ""

    def _offer_targets(self, item_id: Id, button: QWidget) -> None:
        """The chosen ones first: an item should answer one of them."""
        every = [one for one in self._desk.workshop.all(Target) if one.state != "merged"]
        every.sort(key=lambda one: one.state != "chosen")
        if not every:
            self._desk.go("targets")
            return
        menu = QMenu(button)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for one in every:
            offer(menu, one.title, partial(self._answer, item_id, one.id))
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def _answer(self, item_id: Id, target_id: Id) -> None:
        desk = self._desk
        desk.do_aloud(lambda: roadmap.set_item(desk.workshop, item_id, target_id=target_id))
