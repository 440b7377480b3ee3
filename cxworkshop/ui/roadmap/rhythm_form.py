"""How we go on: who meets, how often and when next, and who is told how it goes."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import roadmap
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import Cadence, CommBeat
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.days import ask_day, spoken
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.named_fields import Fields
from cxworkshop.ui.parts.panel import column, rule
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.roadmap.beat_row import BeatRow

WIDE = 600


class RhythmForm(Popover):
    """Everything in it is written in place."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "roadmap.rhythmform", WIDE)
        self.people: dict[Id, Tap] = {}
        self.beats: dict[Id, BeatRow] = {}

    def build(self) -> None:
        t = self.desk.t
        self.say_title(t("How we go on"))
        self.interval = LineField(80, t("for example: every other Friday, 15 minutes"))
        self.next, self.again = Button("", "calendar"), Button("", "calendar")
        rows = Fields()
        rows.add(t("How often"), self.interval)
        rows.add(t("Next"), self.next)
        rows.add(t("Workshop opened again"), self.again)
        for name, field in (("interval", self.interval), ("next", self.next), ("again", self.again)):
            field.setObjectName(f"roadmap.rhythmform.{name}")
        self.body.addWidget(rows)
        self.interval.settled.connect(lambda text: self._set(interval=text))
        self.next.clicked.connect(lambda: self._ask("next", t("When do you meet next?")))
        self.again.clicked.connect(lambda: self._ask("followup_workshop", t("When is the workshop opened again?")))
        self._build_people()
        self._build_beats()

    def first(self) -> QWidget | None:
        return self.interval

    def reread(self) -> bool:
        t, workshop = self.desk.t, self.desk.workshop
        if set(self.people) != {one.id for one in workshop.all(Participant)}:
            self.rebuild()
        kept = roadmap.rhythm(workshop) or Cadence()
        self.interval.setText(kept.interval)
        self.next.set_text(spoken(kept.next, t) or t("Choose a day"))
        self.again.set_text(spoken(kept.followup_workshop, t) or t("Choose a day"))
        for id, button in self.people.items():
            button.setChecked(id in kept.who)
        self._show_beats()
        return True

    def _build_people(self) -> None:
        t, people = self.desk.t, self.desk.workshop.all(Participant)
        self.body.addWidget(plain_label(t("Who meets"), "strong"))
        if not people:
            self.body.addWidget(
                wrapping(plain_label(t("Nobody is in the workshop yet. People are added in Prepare."), "muted"))
            )
        box = QWidget()
        line = Wrap(box, gap=8)
        self.people = {}
        for person in people:
            button = Tap(person.name)
            button.setObjectName(f"roadmap.rhythmform.who.{person.id}")
            button.clicked.connect(lambda _=False, id=person.id: self._meet(id))
            self.people[person.id] = button
            line.addWidget(button)
        self.body.addWidget(box)

    def _build_beats(self) -> None:
        t, box = self.desk.t, QWidget()
        self.beats = {}
        self._beats = column(box, gap=8)
        self.new = LineField(80, t("Who else should hear? Press Enter"))
        self.new.setObjectName("roadmap.rhythmform.new")
        self.new.returnPressed.connect(self._add)
        self.body.addWidget(rule())
        self.body.addWidget(plain_label(t("Who is told how it goes"), "strong"))
        self.body.addWidget(box)
        self.body.addWidget(self.new)

    def _show_beats(self) -> None:
        there = {one.id: one for one in self.desk.workshop.all(CommBeat)}
        for id in [id for id in self.beats if id not in there]:
            gone = self.beats.pop(id)
            gone.hide()
            self._beats.removeWidget(gone)
            gone.deleteLater()
        for id, beat in there.items():
            if id not in self.beats:
                self.beats[id] = BeatRow(self.desk, id)
                self._beats.addWidget(self.beats[id])
                self.beats[id].show()
            self.beats[id].show_beat(beat)

    # Does

    def _set(self, **fields: Any) -> None:
        if self.desk.do_aloud(lambda: roadmap.set_rhythm(self.desk.workshop, **fields)) is None:
            self.reread()

    def _meet(self, id: Id) -> None:
        kept = roadmap.rhythm(self.desk.workshop) or Cadence()
        self._set(who=tuple(one for one in kept.who if one != id) if id in kept.who else (*kept.who, id))

    def _ask(self, field: str, title: str) -> None:
        kept = roadmap.rhythm(self.desk.workshop) or Cadence()
        sentence = self.desk.t("A day in the calendar is kept more often than a good intention.")
        day = str(getattr(kept, field))
        ask_day(self.window(), self.desk.t, title, sentence, day, lambda found: self._set(**{field: found}), past=False)

    def _add(self) -> None:
        """One writes on in the new one: what they are told comes next."""
        name = self.new.text()
        change = self.desk.do_aloud(lambda: roadmap.add_beat(self.desk.workshop, name)) if name.strip() else None
        if change:
            self.new.clear()
            self.beats[change.edits[0].record.id].message.setFocus(Qt.FocusReason.OtherFocusReason)
