"""A stop whose facts and feeling disagree: what is known, the two questions, and one tap to a target."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import conflict, targets
from cxworkshop.edits.conflict import QUESTIONS, Question, note_of
from cxworkshop.insight.facts import CONFLICTS
from cxworkshop.insight.standing import Standing, standings
from cxworkshop.model.experience import ConflictNote
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.facts.words import checks_words, felt_words, zone_name
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.field import TextField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.popover import Popover

WIDE = 480
LOOKS = {"process_fine": "bad", "feeling_good": "warn"}


class ConflictForm(Popover):
    """Answers settle by themselves. The target takes the words of the answers along, and is shown at once."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "experience.conflict", WIDE)
        self._id: Id = ""

    def open(self, touchpoint_id: Id, at: QPoint) -> None:
        self._id = touchpoint_id
        self.open_at(at)

    def build(self) -> None:
        t = self.desk.t
        self.kind, self.known = wrapping(plain_label("", "strong")), wrapping(plain_label("", "muted"))
        self.fields = {question: self._field(question) for question in QUESTIONS}
        self.target = Button(t("Make a target of it"), "target", "primary")
        self.target.setObjectName("experience.conflict.target")
        self.target.clicked.connect(self._make_target)
        self.body.addWidget(self.kind)
        self.body.addWidget(self.known)
        for question, field in self.fields.items():
            self.body.addWidget(wrapping(plain_label(t(QUESTIONS[question]), "label")))
            self.body.addWidget(field)
        self.body.addWidget(self.target)

    def reread(self) -> bool:
        one = self._standing()
        if one is None or one.conflict is None or one.checks is None:
            return False
        t = self.desk.t
        self.say_title(f"{one.stop.number} {one.stop.touchpoint.title}")
        self.kind.setText(zone_name(one.conflict.kind, t))
        self.kind.setProperty("look", LOOKS[one.conflict.kind])
        self.kind.style().polish(self.kind)
        known = [checks_words(one.checks, t), felt_words(self.desk.workshop, one, t)]
        known += [t("thin data: look again when there is more")] if one.thin else []
        self.known.setText(" · ".join(known))
        note = note_of(self.desk.workshop, self._id) or ConflictNote(touchpoint_id=self._id)
        for question, field in self.fields.items():
            field.setText(note.q1 if question == "q1" else note.q2)
        return True

    def first(self) -> QWidget | None:
        empty = (field for field in self.fields.values() if not field.text())
        return next(empty, self.fields["q1"])

    def _standing(self) -> Standing | None:
        stop = self.desk.workshop.get(Touchpoint, self._id)
        there = standings(self.desk.workshop, stop.path_id) if stop else []
        return next((one for one in there if one.stop.touchpoint.id == self._id), None)

    def _field(self, question: Question) -> TextField:
        field = TextField(300, lines=2)
        field.setObjectName(f"experience.conflict.{question}")
        field.setAccessibleName(self.desk.t(QUESTIONS[question]))
        field.settled.connect(lambda text: self._write(question, text))
        return field

    def _write(self, question: Question, text: str) -> None:
        self.desk.do(lambda: conflict.answer(self.desk.workshop, self._id, question, text))

    def _make_target(self) -> None:
        """What should change is the target; without an answer, the conflict itself."""
        for field in self.fields.values():
            field.settle()
        one = self._standing()
        if one is None or one.conflict is None:
            return
        stop, t = one.stop.touchpoint, self.desk.t
        note = note_of(self.desk.workshop, stop.id)
        words = (note.q2 or note.q1 if note else "") or f"{stop.title}: {t(CONFLICTS[one.conflict.kind])}"
        fields = {"owner_silo_id": stop.owner_silo_id}
        change = self.desk.made(lambda: targets.from_words(self.desk.workshop, words, (stop.id,), **fields))
        made = next((edit.record for edit in change.edits if isinstance(edit.record, Target)), None) if change else None
        if made is not None:
            self.close_up()
            self.desk.go("targets", made.id)
