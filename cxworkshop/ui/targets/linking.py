"""Links trouble to where it is born, and asks only what the gesture has left open: which way round, and which pair."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import causes, problems
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.targets.line_look import pair_words


class Linking(QObject):
    """`linked` tells the new link's id and where on the screen it was made."""

    linked = Signal(str, QPoint)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._home = desk, parent

    def draw(self, shows: Stop, born: Stop, at: QPoint) -> None:
        """From where it shows to where it is born. Drawn forwards, people are asked which of the two they meant."""
        if born.number < shows.number:
            self.link(born.touchpoint, shows.touchpoint, at)
            return
        menu, t = self._menu(), self._desk.t
        for cause, symptom in ((born, shows), (shows, born)):
            words = t("Born at stop {a}, shows at stop {b}", a=cause.number, b=symptom.number)
            offer(menu, words, partial(self.link, cause.touchpoint, symptom.touchpoint, at))
        menu.popup(at)

    def carry(self, problem_id: Id, stop: Stop, at: QPoint) -> QMenu | None:
        """A pair was dropped on a stop: does it show there, or is it born there? None when nothing may be written."""
        if not self._desk.may_write():
            return None
        menu, t = self._menu(), self._desk.t
        id = stop.touchpoint.id
        offer(menu, t("It shows here"), partial(self._show_at, problem_id, id))
        offer(menu, t("It is born here"), partial(self.born_at, problem_id, id, at))
        menu.popup(at)
        return menu

    def born_at(self, problem_id: Id, cause_id: Id, at: QPoint) -> None:
        """Links a pair to a cause. It has to show somewhere first."""
        problem = self._desk.workshop.the(Problem, problem_id)
        if problem.shows_at_id is None:
            self._desk.refused.emit(self._desk.t("Say first where it shows, then where it is born."))
        else:
            self._link(cause_id, problem.shows_at_id, problem_id, at)

    def link(self, cause: Touchpoint, symptom: Touchpoint, at: QPoint) -> None:
        """Trouble at the symptom is born at the cause. The pair that is chosen or the only one that shows there is
        meant; among several people choose.
        """
        fitting = self._fitting(cause.id, symptom.id)
        chosen = [one for one in fitting if one.id == self._desk.selection]
        known = chosen or fitting
        if len(known) < 2:
            self._link(cause.id, symptom.id, known[0].id if known else None, at)
            return
        menu, t = self._menu(), self._desk.t
        for one in known:
            offer(menu, pair_words(one, t), partial(self._link, cause.id, symptom.id, one.id, at))
        menu.addSeparator()
        offer(menu, t("None of these"), partial(self._link, cause.id, symptom.id, None, at))
        menu.popup(at)

    def _fitting(self, cause_id: Id, symptom_id: Id) -> list[Problem]:
        """The pairs that show at the symptom and are not linked to the cause yet; also the chosen one, if it shows
        nowhere.
        """
        links = self._desk.workshop.all(CauseLink)
        said = {one.problem_id for one in links if (one.cause_id, one.symptom_id) == (cause_id, symptom_id)}
        nowhere = self._desk.workshop.get(Problem, self._desk.selection)
        here = [one for one in self._desk.workshop.all(Problem) if one.shows_at_id == symptom_id and one.id not in said]
        return [*here, nowhere] if nowhere is not None and nowhere.shows_at_id is None else here

    def _link(self, cause_id: Id, symptom_id: Id, problem_id: Id | None, at: QPoint) -> None:
        desk = self._desk
        change = desk.do_aloud(lambda: causes.link_cause(desk.workshop, cause_id, symptom_id, problem_id))
        made = (
            next((edit.after for edit in change.edits if isinstance(edit.after, CauseLink)), None) if change else None
        )
        if made is not None:
            desk.select(made.problem_id or made.id)
            self.linked.emit(made.id, at)

    def _show_at(self, problem_id: Id, touchpoint_id: Id) -> None:
        desk = self._desk
        desk.do_aloud(lambda: problems.set_problem(desk.workshop, problem_id, shows_at_id=touchpoint_id))

    def _menu(self) -> QMenu:
        menu = QMenu(self._home)
        menu.setObjectName("targets.ask")
        menu.aboutToHide.connect(menu.deleteLater)
        return menu
