"""Which system a target needs, what that must make possible, and whether the three sides agree."""

from __future__ import annotations

from typing import Any

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import change_of_ways
from cxworkshop.edits.change_of_ways import system_of
from cxworkshop.insight.change_of_ways import says_role
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.stepper import Switch
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.roadmap.change.agreements import Agreements
from cxworkshop.ui.roadmap.change.words import NEED, REVERSE, ROLE_ASKED, ROLE_MEANS, ROLES
from cxworkshop.ui.roadmap.labels import halves, labelled, small
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.text import Text, turn_over
from cxworkshop.ui.roadmap.words import people


class SystemForm(QWidget):
    """That none is needed is an answer: then nothing more is asked."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        self._enabling: set[Id] = set()  # the targets for which it was just pressed
        t = desk.t
        self.none, self.system = Switch(t("No system is needed")), LineField(60, t("for example: the booking system"))
        self.role = Tiles("roadmap.system.role", [(key, t(word), sign) for key, (word, sign) in ROLES.items()], 2)
        self._means, self.fits = yielding(small()), Agreements(t)
        self.need, self.reverse = Text(NEED.limit, t(NEED.hint)), Text(REVERSE.limit, t(REVERSE.hint))
        self.owner = Options(t("Who sees to it"))
        self._unasked = yielding(plain_label(t("Not in the room, so not yet asked."), "label", look="warn"))
        self._more = QWidget()
        self._name_all()
        self._lay_out()
        self._wire()

    def show_target(self, id: Id) -> None:
        if id == self._id:
            self.reread()
            return
        self.settle()
        before, self._id = self._id, id
        turn_over((self.need, self.reverse), before, id, self.reread)

    def reread(self) -> None:
        """Shows what is true now."""
        t, workshop = self._desk.t, self._desk.workshop
        one = system_of(workshop, self._id)
        self.none.setChecked(one.no_system)
        self._more.setVisible(not one.no_system)
        self.system.setText(one.system)
        is_said = says_role(one) or self._id in self._enabling
        self.role.choose(one.role if is_said else "")
        self._means.setText(t(ROLE_MEANS[one.role] if is_said else ROLE_ASKED))
        self.need.setText(one.need)
        self.reverse.setText(one.reverse_note)
        self.fits.show_system(one)
        self.owner.show_rows(people(workshop, t), one.owner_id)
        person = workshop.get(Participant, one.owner_id)
        self._unasked.setVisible(person is not None and not person.present)

    def settle(self) -> None:
        if self._desk.workshop.get(Target, self._id):
            for field in (self.system, self.need, self.reverse):
                field.settle()

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        done = desk.do_aloud(lambda: change_of_ways.set_system(desk.workshop, id, **fields)) is not None
        if not done:
            self.reread()
        return done

    def _set_role(self, role: str) -> None:
        """That it makes something possible is no change to a new one, so the press is kept here until it is written."""
        (self._enabling.add if role == "enabling" else self._enabling.discard)(self._id)
        self._set(role=role)
        self.reread()

    def _wire(self) -> None:
        self.none.clicked.connect(lambda on: self._set(no_system=on))
        self.system.settled.connect(lambda text: self._set(system=text))
        self.need.keeps(lambda text: self._set(need=text))
        self.reverse.keeps(lambda text: self._set(reverse_note=text))
        self.role.chosen.connect(self._set_role)
        self.owner.chosen.connect(lambda id: self._set(owner_id=id))
        self.fits.answered.connect(lambda field, answer: self._set(**{field: answer}))

    def _name_all(self) -> None:
        named: dict[str, QWidget] = {"none": self.none, "system": self.system, "need": self.need}
        named |= {"reverse": self.reverse, "owner": self.owner}
        for name, widget in named.items():
            widget.setObjectName(f"roadmap.system.{name}")

    def _lay_out(self) -> None:
        t, rows, more = self._desk.t, column(self, gap=4), column(self._more, gap=2)
        rows.addWidget(self.none)
        rows.addWidget(self._more)
        more.addLayout(halves((t("Which system"), self.system), (t("Who sees to it"), [self.owner, self._unasked])))
        labelled(more, t("What it does for us"), self.role, self._means)
        labelled(more, t(NEED.name), self.need)
        labelled(more, t("Do the three sides agree?"), self.fits)
        labelled(more, t(REVERSE.name), self.reverse)
        named = {self.system: t("Which system"), self.need: t(NEED.name), self.reverse: t(REVERSE.name)}
        for widget, name in named.items():
            widget.setAccessibleName(name)
