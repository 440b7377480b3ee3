"""Everything that is still open, each thing one tap away from where it is mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.closing import Open, checks, unasked
from cxworkshop.model.closing import going_round, in_the_way
from cxworkshop.model.people import Participant
from cxworkshop.model.sessions import Check as Key
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, scrolling
from cxworkshop.ui.roadmap.closing.aside import Aside
from cxworkshop.ui.roadmap.closing.check_box import CheckBox
from cxworkshop.ui.roadmap.closing.words import CHECKS, mended_at
from cxworkshop.ui.theme import LIGHT


class ChecksPanel(Panel):
    """`wanted` tells the screen and the record where something is mended; `thesis` a thesis to look at."""

    wanted = Signal(str, str)
    thesis = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.closing.checks")
        self.sum = yielding(plain_label("", "muted"))
        self.boxes = {key: CheckBox(desk, key) for key in CHECKS}
        self.vote = Aside("roadmap.closing.vote", "circle-alert", LIGHT.warn, is_loud=True)
        self.asked = Aside("roadmap.closing.asked", "info", LIGHT.muted)
        self.vote.wanted.connect(lambda id: self.wanted.emit("vote", id))
        self.asked.wanted.connect(lambda id: self.wanted.emit("roadmap", id))
        for key, box in self.boxes.items():
            box.wanted.connect(lambda one, key=key: self._go(key, one))
        self._lay_out()

    def reread(self) -> None:
        t, found = self._desk.t, checks(self._desk.workshop)
        for check in found:
            self.boxes[check.key].show_check(check)
        self._tell_asides()
        n = sum(len(check.unsaid) for check in found)
        many = t.n("{n} thing is still open. Mend it, or say why you leave it.",
                   "{n} things are still open. Mend them, or say why you leave them.", n)  # fmt: skip
        is_fine = t("Nothing is open. That is a good end to the day.")
        left = t("What is open is left for a reason.") if any(check.open for check in found) else is_fine
        self.sum.setText(many if n else left)

    def settle(self) -> None:
        for box in self.boxes.values():
            box.settle()

    def show_first_in_the_way(self) -> None:
        """The keyboard to a vote that goes on, else to the first reason that has to be written."""
        if going_round(self._desk.workshop):
            self.vote.look()
            self.area.ensureWidgetVisible(self.vote)
            return
        first = next(iter(in_the_way(self._desk.workshop)), None)
        field = self.boxes["owner"].reasons.get(first.id) if first else None
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(field)

    def _tell_asides(self) -> None:
        """A vote that goes on, and owners who are to be asked yet, who are never in the way."""
        t, workshop = self._desk.t, self._desk.workshop
        going, items = going_round(workshop), unasked(workshop)
        rounds = [(going.id, t("Round {no} is not revealed yet", no=going.no))] if going else []
        self.vote.tell(t("A vote that goes on"), rounds)
        owners = ((item, workshop.get(Participant, item.owner_id)) for item in items)
        ways = [(item.id, f"{owner.name if owner else ''}: {item.title}") for item, owner in owners]
        self.asked.tell(t.n("{n} owner is not yet asked", "{n} owners are not yet asked", len(items)), ways)

    def _lay_out(self) -> None:
        inside, lines = QWidget(), column(self, gap=2)
        rows = column(inside, gap=10)
        rows.setContentsMargins(0, 8, 14, 12)
        rows.addWidget(self.vote)
        for key, box in self.boxes.items():
            rows.addWidget(box)
            if key == "owner":
                rows.addWidget(self.asked)
        rows.addStretch()
        self.area = scrolling(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines.setContentsMargins(20, 14, 6, 4)
        lines.addWidget(plain_label(self._desk.t("Before we close"), "section"))
        lines.addWidget(self.sum)
        lines.addWidget(self.area, 1)

    def _go(self, key: Key, one: Open) -> None:
        if key == "theses":
            self.thesis.emit(int(one.id))
        else:
            self.wanted.emit(*mended_at(key, one))
