"""The change that one target asks for: from → to, the habit, what it does to the staff, the time it frees."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxworkshop.edits import change_of_ways, targets
from cxworkshop.edits.change_of_ways import change_of
from cxworkshop.insight.change_of_ways import is_unpaid
from cxworkshop.model.change import Change
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.number_field import NumberField
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.roadmap.change.words import ACTION, EFFECTS, FREED, WAYS, Asked
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.text import Text, turn_over
from cxworkshop.ui.theme import LIGHT

FREED_WIDE = 150


class ChangeForm(QWidget):
    """Everything is written in place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        t = desk.t
        self.fields = {name: self._text(name, asked) for name, asked in WAYS.items()}
        self.fields["staff_action"] = self._text("staff_action", ACTION)
        effects = [(str(value), f"{value:+d}".replace("-", "−") if value else "0", None) for value in EFFECTS]
        self.effect = Tiles("roadmap.change.effect", effects, 5)
        for value, word in EFFECTS.items():
            self.effect.button(str(value)).setAccessibleName(t(word))
        self._effect_word = yielding(plain_label("", "label"))
        self._unpaid = yielding(plain_label("", "label", look="warn"))
        self.minutes = NumberField(96, "roadmap.change.minutes", desk.read_only)
        self.freed = Text(FREED.limit, t(FREED.hint))
        self.freed.setObjectName("roadmap.change.freed")
        box = QWidget()
        self._silos, self._silo_box = Wrap(box, gap=6), box
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
        id = self._id
        t, workshop = self._desk.t, self._desk.workshop
        change, target = change_of(workshop, id), workshop.the(Target, id)
        for name, field in self.fields.items():
            field.setText(getattr(change, name))
        self.effect.choose("" if change.staff_effect is None else str(change.staff_effect))
        self._effect_word.setText("" if change.staff_effect is None else t(EFFECTS[change.staff_effect]))
        self._unpaid.setText(t("Somebody's work gets heavier. What do we do for them?"))
        self._unpaid.setVisible(is_unpaid(change))
        self.minutes.setText("" if target.minutes_freed is None else str(target.minutes_freed))
        self.freed.setText(target.freed_for)
        self._show_silos(change.silo_ids)

    def settle(self) -> None:
        if self._desk.workshop.get(Target, self._id):
            for field in (*self.fields.values(), self.freed):
                field.settle()
            self.minutes.settle()

    def _show_silos(self, touched: tuple[Id, ...]) -> None:
        silos = self._desk.workshop.all(Silo)
        if [one.id for one in silos] != [tap.property("silo") for tap in self._silo_box.findChildren(Tap)]:
            emptied(self._silos)
            for silo in silos:
                tap = Tap(silo.code)
                tap.setProperty("silo", silo.id)
                tap.setAccessibleName(silo.name)
                tap.setObjectName(f"roadmap.change.silo.{silo.id}")
                tap.clicked.connect(lambda _=False, id=silo.id: self._touch(id))
                self._silos.addWidget(tap)
        for tap in self._silo_box.findChildren(Tap):
            tap.setChecked(tap.property("silo") in touched)

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
        self.effect.chosen.connect(lambda key: self._set(staff_effect=int(key)))
        self.minutes.settled.connect(lambda text: self._free(minutes_freed=int(text) if text else None))
        self.freed.keeps(lambda text: self._free(freed_for=text))

    # Put together

    def _text(self, name: str, asked: Asked) -> Text:
        field = Text(asked.limit, self._desk.t(asked.hint), lines=2)
        field.setObjectName(f"roadmap.change.{name}")
        field.setAccessibleName(self._desk.t(asked.name))
        return field

    def _lay_out(self) -> None:
        t, rows = self._desk.t, column(self, gap=4)
        rows.addLayout(self._beside("from_way", "to_way", "arrow-right"))
        rows.addLayout(self._beside("habit", "why_it_exists", ""))
        labelled(rows, t("Which silos it touches"), self._silo_box)
        labelled(rows, t("What it does to our own work"), self.effect)
        rows.addWidget(self._effect_word)
        labelled(rows, t(ACTION.name), self.fields["staff_action"], self._unpaid)
        line, left, right = row(gap=12), column(gap=2), column(gap=2)
        left.addStretch()
        right.addStretch()
        left.addStrut(FREED_WIDE)
        labelled(left, t("Minutes freed a week"), self.minutes)
        labelled(right, t(FREED.name), self.freed)
        self.minutes.setAccessibleName(t("Minutes freed a week"))
        self.freed.setAccessibleName(t(FREED.name))
        line.addLayout(left)
        line.addLayout(right, 1)
        rows.addLayout(line)

    def _beside(self, left: str, right: str, sign: str) -> QHBoxLayout:
        """Two texts, and between them a sign of how they belong together."""
        line = row(gap=8)
        for name in (left, right):
            half: QVBoxLayout = column(gap=2)
            labelled(half, self._desk.t(WAYS[name].name), self.fields[name])
            half.addStretch()
            if name == right:
                between = plain_label("")
                between.setFixedWidth(24)
                if sign:
                    between.setPixmap(icon(sign, LIGHT.accent, 22).pixmap(QSize(22, 22)))
                line.addWidget(between, 0, Qt.AlignmentFlag.AlignVCenter)
            line.addLayout(half, 1)
        return line
