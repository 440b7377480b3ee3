"""Where a pair could start from: weak stops, conflicts, fragile hand-overs and deviations, in one quiet menu."""

from __future__ import annotations

from functools import partial
from itertools import groupby

from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import problems
from cxworkshop.edits.problems import Side
from cxworkshop.insight.starts import Start, StartKind, starts
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Problem
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.targets.line_look import shown_path
from cxworkshop.ui.targets.pair_parts import passing_menu

SIDES: dict[StartKind, Side] = {
    "gap": "customer_side",
    "conflict": "customer_side",
    "contradiction": "customer_side",
    "handover": "company_side",
    "deviation": "company_side",
}
LIMIT = 160  # characters one side may have


def start_menu(desk: Desk, parent: QWidget, author_silo_id: Id | None = None) -> QMenu:
    """One line for each start; a line makes half a pair, to be reworded and to get its other side."""
    menu, t = passing_menu(parent), desk.t
    found = starts(desk.workshop, shown_path(desk))
    for place, (_, several) in enumerate(groupby(found, key=lambda one: one.kind)):
        if place:
            menu.addSeparator()
        for one in several:
            words = f"{one.stop.number}  {one.stop.touchpoint.title}: {what(one, t)}"
            offer(menu, words, partial(begin, desk, one, author_silo_id))
    if not found:
        offer(menu, t("Nothing stands out yet: no gap, no fragile hand-over, no deviation."), bool).setEnabled(False)
    return menu


def begin(desk: Desk, start: Start, author_silo_id: Id | None) -> None:
    """Writes half a pair that shows at the stop, and chooses it."""
    t, stop = desk.t, start.stop.touchpoint
    own = SIDES[start.kind] == "company_side"
    words = what(start, t) if own else f"{stop.title}: {what(start, t)}"
    sides = {SIDES[start.kind]: words[:LIMIT]}
    change = desk.do_aloud(
        lambda: problems.add_problem(desk.workshop, shows_at_id=stop.id, author_silo_id=author_silo_id, **sides)
    )
    for edit in change.edits if change else ():
        if isinstance(edit.after, Problem):
            desk.select(edit.after.id)


def what(start: Start, t: Words) -> str:
    """What makes a stop worth a pair. About a gap or a conflict it is a marked word, a deviation has people's own."""
    if start.kind == "contradiction":
        return t("feeling and expectation do not fit together")
    if start.kind == "handover":
        return t("The hand-over {about} is fragile", about=start.about)
    return start.about if start.kind == "deviation" else t(start.about)
