"""What can be done with a pair besides writing it: where it shows, where it is born, whose it is, what comes of it."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import causes, problems
from cxworkshop.edits.problems import Side
from cxworkshop.insight.problems import links_of
from cxworkshop.model.change import Change
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.targets import Problem, Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.targets.line_look import shown_path
from cxworkshop.ui.targets.pair_parts import pop, silo_menu, stop_menu


class PairActs:
    """Menus open under the button that is given."""

    def __init__(self, desk: Desk, home: QWidget) -> None:
        self._desk, self._home = desk, home

    def set(self, problem_id: Id, **fields: object) -> bool:
        """Writes fields of a pair; False when they were refused."""
        return self._desk.do(lambda: problems.set_problem(self._desk.workshop, problem_id, **fields))

    def remove(self, problem_id: Id) -> bool:
        return self._desk.do(lambda: problems.remove_problem(self._desk.workshop, problem_id))

    # Where

    def offer_shows(self, problem_id: Id, button: QWidget) -> None:
        """Every stop of the path, to say where the trouble shows."""
        problem = self._problem(problem_id)
        chosen = (problem.shows_at_id,) if problem.shows_at_id else ()
        menu = stop_menu(self._home, self._line(problem), chosen, lambda id: self.set(problem_id, shows_at_id=id))
        menu.addSeparator()
        offer(menu, self._desk.t("Nowhere yet"), lambda: self.set(problem_id, shows_at_id=None), not chosen)
        pop(menu, button)

    def offer_born(self, problem_id: Id, button: QWidget) -> None:
        """Every other stop, those ticked where the trouble is born; there may be several."""
        problem, workshop = self._problem(problem_id), self._desk.workshop
        if problem.shows_at_id is None:
            self._desk.refused.emit(self._desk.t("Say first where it shows, then where it is born."))
            return
        links = {link.cause_id: link.id for link in links_of(workshop, problem_id)}
        toggle = partial(self._toggle_cause, problem_id, problem.shows_at_id, links)
        pop(stop_menu(self._home, self._line(problem), links, toggle, but=problem.shows_at_id), button)

    def _toggle_cause(self, problem_id: Id, shows_at_id: Id, links: dict[Id, Id], cause_id: Id) -> None:
        workshop = self._desk.workshop
        if cause_id in links:
            self._desk.do_aloud(lambda: causes.unlink(workshop, links[cause_id]))
        else:
            self._desk.do_aloud(lambda: causes.link_cause(workshop, cause_id, shows_at_id, problem_id))

    def _line(self, problem: Problem) -> list[Stop]:
        """The stops of the path a pair shows on, else of the one that is looked at."""
        shows = self._desk.workshop.get(Touchpoint, problem.shows_at_id)
        return stops(self._desk.workshop, shows.path_id if shows else shown_path(self._desk))

    # Whose

    def offer_authors(self, problem_id: Id, button: QWidget) -> None:
        """Every silo, to say who wrote it."""
        author, t = self._problem(problem_id).author_silo_id, self._desk.t
        silos = self._desk.workshop.all(Silo)
        pop(
            silo_menu(self._home, silos, author, lambda id: self.set(problem_id, author_silo_id=id), t("Not said")),
            button,
        )

    # What comes of it

    def make_target(self, problem_id: Id) -> None:
        """A target in the pair's own words, shown in the list of targets."""
        self._show_target(self._desk.do_aloud(lambda: problems.make_target(self._desk.workshop, problem_id)))

    def side_to_target(self, problem_id: Id, side: Side) -> None:
        """Words that were a remedy go over to the targets."""
        workshop = self._desk.workshop
        self._show_target(self._desk.do_aloud(lambda: problems.side_to_target(workshop, problem_id, side)))

    def _show_target(self, change: Change | None) -> None:
        made = (
            [edit.after for edit in change.edits if isinstance(edit.after, Target) and not edit.before]
            if change
            else []
        )
        for target in made:
            self._desk.go("targets", target.id)

    def _problem(self, problem_id: Id) -> Problem:
        return self._desk.workshop.the(Problem, problem_id)
