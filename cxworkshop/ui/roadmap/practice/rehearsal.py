"""One rehearsal on its card."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QSize, Qt

from cxworkshop.edits import practice
from cxworkshop.insight.practice import title_of
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button, IconButton
from cxworkshop.ui.parts.days import ask_day
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.roadmap.days import told_iso, year_of
from cxworkshop.ui.roadmap.labels import labelled, small
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.theme import LIGHT

MINUTES = (5, 10, 15, 20, 30, 45, 60, 90)
REPEATS = (1, 2, 3, 4, 5, 6, 8, 10, 12)


class RehearsalCard(Panel):
    """Scenario and roles are written, the day and the repeats are chosen; "We held it" counts one more."""

    def __init__(self, desk: Desk, id: Id) -> None:
        super().__init__(look="card")
        self._desk, self._id = desk, id
        t = desk.t
        self._title, self._sign = yielding(plain_label("", "strong")), plain_label("")
        self.remove = IconButton("trash-2", t("Remove this rehearsal"))
        self.scenario, self.roles = (
            Text(200, t("What happens in it?")),
            LineField(200, t("for example: customer, advisor")),
        )
        self.day, self.held = Button("", "calendar"), Button(t("We held it"), "check", "soft")
        self.minutes, self.repeats = Options(t("Minutes")), Options(t("How many times"))
        self._count = small()
        self.learned = Text(300, t("What did we learn?"))
        self._name_all()
        self._lay_out()
        self._wire()
        self.setEnabled(not desk.read_only)

    def show_rehearsal(self, one: Rehearsal) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        sign = "shield-check" if one.plan_id else "target"
        self._sign.setPixmap(icon(sign, LIGHT.accent, 20).pixmap(QSize(20, 20)))
        self._title.setText(title_of(workshop, one))
        self.scenario.setText(one.scenario)
        self.roles.setText(", ".join(one.roles))
        self.day.set_text(told_iso(one.date, year_of(workshop), t) or t("Choose a day"))
        minutes = [(t("{n} min", n=n), n) for n in sorted({*MINUTES, one.minutes})]
        times = [(t.n("{n} time", "{n} times", n), n) for n in sorted({*REPEATS, one.repeats_planned})]
        self.minutes.show_rows(minutes, one.minutes)
        self.repeats.show_rows(times, one.repeats_planned)
        self._count.setText(t("{done} of {planned} held", done=one.repeats_done, planned=one.repeats_planned))
        self.learned.setText(one.learned)
        self.learned.setVisible(one.repeats_done > 0 or bool(one.learned))

    def settle(self) -> None:
        if self._desk.workshop.get(Rehearsal, self._id):
            self.scenario.settle()
            self.learned.settle()
            self.roles.settle()

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        done = desk.do_aloud(lambda: practice.set_rehearsal(desk.workshop, id, **fields)) is not None
        if not done:
            self.show_rehearsal(desk.workshop.the(Rehearsal, id))
        return done

    def _ask_day(self) -> None:
        t, day = self._desk.t, self._desk.workshop.the(Rehearsal, self._id).date
        sentence = t("Said aloud and acted out, fifteen minutes are enough.")
        ask_day(
            self.window(), t, t("When do you rehearse it?"), sentence, day, lambda one: self._set(date=one), past=False
        )

    def _ask_held(self) -> None:
        t, desk, id = self._desk.t, self._desk, self._id
        sentence = t("A plan that is ready counts as practised from then on.")

        def hold(day: str) -> None:
            desk.do_aloud(lambda: practice.hold(desk.workshop, id, day))

        ask_day(self.window(), t, t("When did you hold it?"), sentence, "", hold, past=True)

    def _remove(self) -> None:
        self._desk.do_aloud(lambda: practice.remove_rehearsal(self._desk.workshop, self._id))

    def _wire(self) -> None:
        self.scenario.keeps(lambda text: self._set(scenario=text))
        self.learned.keeps(lambda text: self._set(learned=text))
        self.roles.settled.connect(lambda text: self._set(roles=tuple(text.split(","))))
        self.minutes.chosen.connect(lambda n: self._set(minutes=n))
        self.repeats.chosen.connect(lambda n: self._set(repeats_planned=n))
        self.day.clicked.connect(self._ask_day)
        self.held.clicked.connect(self._ask_held)
        self.remove.clicked.connect(self._remove)

    def _name_all(self) -> None:
        named = {"scenario": self.scenario, "roles": self.roles, "day": self.day, "held": self.held}
        named |= {"minutes": self.minutes, "repeats": self.repeats, "learned": self.learned, "remove": self.remove}
        for name, widget in named.items():
            widget.setObjectName(f"roadmap.rehearsal.{name}.{self._id}")

    def _lay_out(self) -> None:
        t, head, inside = self._desk.t, row(gap=8), column(self, gap=2)
        inside.setContentsMargins(14, 4, 8, 8)
        head.addWidget(self._sign)
        head.addWidget(self._title, 1)
        head.addWidget(self.remove)
        inside.addLayout(head)
        labelled(inside, t("What happens"), self.scenario)
        labelled(inside, t("Who plays whom"), self.roles)
        when, foot = row(gap=8), row(gap=8)
        for widget, share in ((self.day, 1), (self.minutes, 1), (self.repeats, 1)):
            when.addWidget(widget, share)
        foot.addWidget(self.held)
        foot.addWidget(self._count, 1, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(when)
        inside.addLayout(foot)
        inside.addWidget(self.learned)
