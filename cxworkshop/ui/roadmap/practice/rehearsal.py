"""One rehearsal: what happens, who plays whom, when and how often, and what was learned."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import practice
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id, clean_line
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button, IconButton
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.roadmap.days import told_iso, year_of
from cxworkshop.ui.roadmap.labels import halves, labelled, named, small
from cxworkshop.ui.roadmap.lists.card import Form
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.practice.asking import ask_held, ask_next
from cxworkshop.ui.roadmap.practice.of_plan import OfPlan
from cxworkshop.ui.roadmap.practice.roles import RoleOffers
from cxworkshop.ui.roadmap.text import Text

MINUTES = (5, 10, 15, 20, 30, 45, 60, 90)
REPEATS = (1, 2, 3, 4, 5, 6, 8, 10, 12)
ROLES = 200  # letters in which all roles are named


class RehearsalForm(Form):
    """Scenario and roles are written, the day and the repeats are chosen; "We held it" counts one more."""

    def __init__(self, desk: Desk, id: Id, remove: Callable[[Id], None]) -> None:
        super().__init__()
        self._desk, self._id = desk, id
        t = desk.t
        self.of_plan, self.offers = OfPlan(desk, id), RoleOffers(desk, id)
        self.scenario = Text(200, t("for example: a customer in a meeting"))
        self.roles = Text(ROLES, t("for example: customer, advisor"))
        self.day, self.held = Button("", "calendar"), Button(t("We held it"), "check", "soft")
        self.minutes, self.repeats = Options(t("Minutes")), Options(t("How many times"))
        self._count, self.learned = small(), Text(300, t("for example: the first sentence before the price"))
        self.remove = IconButton("trash-2", t("Remove this rehearsal"))
        self._learned = QWidget()
        self._name_all()
        self._lay_out()
        self._wire(remove)

    def first(self) -> QWidget:
        return self.scenario

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        one = workshop.the(Rehearsal, self._id)
        self.of_plan.reread()
        self.scenario.setText(one.scenario)
        self.roles.setText(", ".join(one.roles))
        self.offers.reread()
        self.day.set_text(told_iso(one.date, year_of(workshop), t) or t("Choose a day"))
        minutes = [(t("{n} min", n=n), n) for n in sorted({*MINUTES, one.minutes})]
        times = [(t("{n} ×", n=n), n) for n in sorted({*REPEATS, one.repeats_planned})]
        self.minutes.show_rows(minutes, one.minutes)
        self.repeats.show_rows(times, one.repeats_planned)
        self._count.setText(t("{done} of {planned} held", done=one.repeats_done, planned=one.repeats_planned))
        self.learned.setText(one.learned)
        self._learned.setVisible(one.repeats_done > 0 or bool(one.learned))

    def settle(self) -> None:
        if self._desk.workshop.get(Rehearsal, self._id):
            self.scenario.settle()
            self.learned.settle()
            self.roles.settle()

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        done = desk.do_aloud(lambda: practice.set_rehearsal(desk.workshop, id, **fields)) is not None
        if not done:
            self.reread()
        return done

    def _held(self) -> None:
        """What was learned is asked where it was just held."""
        self.settle()
        ask_held(self, self._desk, self._id, lambda: self.learned.setFocus(Qt.FocusReason.OtherFocusReason))

    def _write_roles(self, text: str) -> bool:
        return self._set(roles=tuple(clean_line(role) for role in text.split(",")))

    def _wire(self, remove: Callable[[Id], None]) -> None:
        self.scenario.keeps(lambda text: self._set(scenario=text))
        self.learned.keeps(lambda text: self._set(learned=text))
        self.roles.keeps(self._write_roles)
        self.minutes.chosen.connect(lambda n: self._set(minutes=n))
        self.repeats.chosen.connect(lambda n: self._set(repeats_planned=n))
        self.day.clicked.connect(lambda: ask_next(self, self._desk, self._id))
        self.held.clicked.connect(self._held)
        self.remove.clicked.connect(lambda: remove(self._id))

    def _name_all(self) -> None:
        parts: dict[str, QWidget] = {"scenario": self.scenario, "roles": self.roles, "day": self.day}
        parts |= {"held": self.held, "minutes": self.minutes, "repeats": self.repeats}
        named("roadmap.rehearsal", self._id, parts | {"learned": self.learned, "remove": self.remove})

    def _lay_out(self) -> None:
        t, inside = self._desk.t, column(self, gap=2)
        inside.addWidget(self.of_plan)
        labelled(inside, t("What happens"), self.scenario)
        labelled(inside, t("Who plays whom"), self.roles, self.offers)
        when = halves((t("Next day"), self.day), (t("Lasts"), self.minutes), (t("How often"), self.repeats))
        foot = row(gap=8)
        foot.addWidget(self.held)
        foot.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(self.remove)
        inside.addLayout(when)
        inside.addSpacing(6)
        inside.addLayout(foot)
        labelled(column(self._learned, gap=2), t("What we learned"), self.learned)
        inside.addWidget(self._learned)
        for field, name in ((self.scenario, t("What happens")), (self.roles, t("Who plays whom"))):
            field.setAccessibleName(name)
        self.learned.setAccessibleName(t("What we learned"))
