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
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.targets.line_look import shown_path
from cxworkshop.ui.targets.pair_parts import passing_menu

OFFERS: dict[StartKind, str] = {
    "gap": mark("{n} {title}: {about}"),
    "conflict": mark("{n} {title}: {about}"),
    "contradiction": mark("{n} {title}: feeling and expectation do not fit together"),
    "handover": mark("{n} {title}: hand-over {about} is fragile"),
    "deviation": mark("{n} {title}: {about}"),
}
WRITES: dict[StartKind, tuple[Side, str]] = {
    "gap": ("customer_side", mark("{title}: {about}")),
    "conflict": ("customer_side", mark("{title}: {about}")),
    "contradiction": ("customer_side", mark("{title}: feeling and expectation do not fit together")),
    "handover": ("company_side", mark("The hand-over {about} is fragile")),
    "deviation": ("company_side", mark("{about}")),
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
            offer(menu, told(one, OFFERS[one.kind], t), partial(begin, desk, one, author_silo_id))
    if not found:
        offer(menu, t("Nothing stands out yet: no gap, no fragile hand-over, no deviation."), bool).setEnabled(False)
    return menu


def begin(desk: Desk, start: Start, author_silo_id: Id | None) -> None:
    """Writes half a pair that shows at the stop, and chooses it."""
    side, source = WRITES[start.kind]
    words, at = told(start, source, desk.t), start.stop.touchpoint.id
    change = desk.do_aloud(
        lambda: problems.add_problem(
            desk.workshop, shows_at_id=at, author_silo_id=author_silo_id, **{side: words[:LIMIT]}
        )
    )
    for edit in change.edits if change else ():
        if isinstance(edit.after, Problem):
            desk.select(edit.after.id)


def told(start: Start, source: str, t: Words) -> str:
    """A start in words; what is about a gap or a conflict is a marked word, the rest are people's own."""
    about = t(start.about) if start.kind in ("gap", "conflict") else start.about
    return t(source, n=start.stop.number, title=start.stop.touchpoint.title, about=about)
