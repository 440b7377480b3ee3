"""The change that one target asks for: from → to, the habit, what it does to the staff, the time it frees."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import change_of_ways, targets
from cxworkshop.edits.change_of_ways import change_of
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.change.effect import Effect
from cxworkshop.ui.roadmap.change.from_to import FromTo
from cxworkshop.ui.roadmap.change.payoff import Payoff
from cxworkshop.ui.roadmap.change.touched import Touched
from cxworkshop.ui.roadmap.change.words import FREED, WAYS, Asked
from cxworkshop.ui.roadmap.labels import halves
from cxworkshop.ui.roadmap.text import Text, turn_over


class ChangeForm(QWidget):
    """Everything is written in place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        t = desk.t
        self.fields = {name: self._text(name, asked) for name, asked in WAYS.items()}
        self.effect, self.touched = Effect(t, self.fields["staff_action"]), Touched(desk)
        self.freed = self._text("freed", FREED)
        self.payoff = Payoff(desk, self.freed)
        self._lay_out()
        self._wire()

    def show_target(self, id: Id) -> None:
        """Shows a target's change; what was being typed for another one is kept first."""
        if id == self._id:
            self.reread()
            return
        self.settle()
        before, self._id = self._id, id
        turn_over((*self.fields.values(), self.freed), before, id, self.reread)

    def reread(self) -> None:
        """Shows what is true now."""
        workshop = self._desk.workshop
        change, target = change_of(workshop, self._id), workshop.the(Target, self._id)
        for name, field in self.fields.items():
            field.setText(getattr(change, name))
        self.effect.show_change(change)
        self.touched.show_target(target, change.silo_ids)
        self.payoff.show_target(target)

    def settle(self) -> None:
        if self._desk.workshop.get(Target, self._id):
            for field in (*self.fields.values(), self.freed):
                field.settle()
            self.payoff.minutes.settle()

    # Does

    def _set(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        return self._done(desk.do_aloud(lambda: change_of_ways.set_change(desk.workshop, id, **fields)))

    def _touch(self, silo_id: Id) -> None:
        now = change_of(self._desk.workshop, self._id).silo_ids
        self._set(silo_ids=tuple(one for one in now if one != silo_id) if silo_id in now else (*now, silo_id))

    def _free(self, **fields: Any) -> bool:
        desk, id = self._desk, self._id
        return self._done(desk.do_aloud(lambda: targets.revise(desk.workshop, id, **fields)))

    def _write(self, name: str, text: str) -> bool:
        return self._set(**{name: text})

    def _done(self, change: Change | None) -> bool:
        """Whether a change was made; what is true is shown again where it was refused."""
        if change is None:
            self.reread()
        return change is not None

    def _wire(self) -> None:
        for name, field in self.fields.items():
            field.keeps(partial(self._write, name))
        self.effect.chosen.connect(lambda value: self._set(staff_effect=value))
        self.touched.touched.connect(self._touch)
        self.payoff.written.connect(lambda fields: self._free(**fields))
        self.freed.keeps(lambda text: self._free(freed_for=text))

    # Put together

    def _text(self, name: str, asked: Asked) -> Text:
        field = Text(asked.limit, self._desk.t(asked.hint))
        field.setObjectName(f"roadmap.change.{name}")
        field.setAccessibleName(self._desk.t(asked.name))
        return field

    def _lay_out(self) -> None:
        rows = column(self, gap=4)
        rows.addWidget(FromTo(self._desk.t, self.fields["from_way"], self.fields["to_way"]))
        habit = [(self._desk.t(WAYS[name].name), self.fields[name]) for name in ("habit", "why_it_exists")]
        rows.addLayout(halves(*habit, gap=12))
        for part in (self.touched, self.effect, self.payoff):
            rows.addWidget(part)
