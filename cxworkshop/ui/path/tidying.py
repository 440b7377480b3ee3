"""The order of lanes in which the line hops least: proposed, with how much it helps, and done only when asked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits.channels import reorder_channels
from cxworkshop.layout.plan import Plan
from cxworkshop.layout.tidy import crossed, hops_of, tidy_lanes
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.dialog import Dialog
from cxworkshop.ui.parts.label import plain_label, wrapping


class Tidying:
    """Asks with the count before and after, and the new order from the top."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        self._desk, self._parent = desk, parent
        self.question: Dialog | None = None

    def propose(self, plan: Plan) -> None:
        """Nothing is asked when the lanes stand as well as they can."""
        t, keys = self._desk.t, tidy_lanes(plan)
        now, then = hops_before_and_after(plan, keys)
        if then >= now:
            self._desk.refused.emit(t("The lanes stand as well as they can."))
            return
        sentence = t("The line goes {now} lanes up and down in all. Like this it would be {then}.", now=now, then=then)
        ways = [("", t("Leave it"), "plain"), ("tidy", t("Tidy lanes"), "primary")]
        dialog = Dialog(self._parent, t("Tidy the lanes?"), sentence, ways, lambda key: self._answered(key, keys))
        names = {lane.key: lane.name for lane in plan.lanes}
        dialog.body.addWidget(wrapping(plain_label(" · ".join(names[key] for key in keys), "strong")))
        dialog.open()
        self.question = dialog

    def _answered(self, key: str, keys: tuple[str, ...]) -> None:
        workshop = self._desk.workshop
        if key == "tidy" and self._desk.do(lambda: reorder_channels(workshop, keys)):
            self._desk.said.emit(self._desk.t("Lanes tidied"))


def hops_before_and_after(plan: Plan, keys: tuple[str, ...]) -> tuple[int, int]:
    """How many lanes the line goes up and down in all: as they stand, and in another order."""
    places = {lane.key: place for place, lane in enumerate(plan.lanes)}
    hops = hops_of(plan)
    return crossed(range(len(plan.lanes)), hops), crossed([places[key] for key in keys], hops)
