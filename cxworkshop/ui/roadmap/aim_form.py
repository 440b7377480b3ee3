"""What the vision is for: success in the customer's eyes, what that makes of our work, what it asks of working life."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import basics
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.text import Text
from cxworkshop.ui.theme import LIGHT

WIDE, LIMIT = 560, 300
QUESTIONS = {"success_seen": "users", "target_state": "flag", "worklife_meaning": "heart-handshake"}


class AimForm(Popover):
    """The three linked questions, one from the other; they head every handout."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "roadmap.aimform", WIDE)
        self.fields: dict[str, Text] = {}

    def build(self) -> None:
        t = self.desk.t
        self.say_title(t("Three linked questions"))
        self.body.addWidget(
            wrapping(plain_label(t("Each follows from the one above. They head every handout."), "muted"))
        )
        for name, sign in QUESTIONS.items():
            words = t(basics.NAMES[name])
            self.fields[name] = field = Text(LIMIT, lines=2)
            field.setObjectName(f"roadmap.aim.{name}")
            field.setAccessibleName(words)
            field.keeps(partial(self._write, name))
            line, inside, mark_of = row(gap=12), column(gap=2), plain_label("")
            mark_of.setPixmap(icon(sign, LIGHT.accent, 24).pixmap(QSize(24, 24)))
            labelled(inside, words, field)
            line.addWidget(mark_of)
            line.addLayout(inside, 1)
            self.body.addLayout(line)

    def first(self) -> QWidget | None:
        return self.fields["success_seen"]

    def reread(self) -> bool:
        for name, field in self.fields.items():
            field.setText(getattr(self.desk.workshop.basics, name))
        return True

    def _write(self, name: str, text: str) -> bool:
        return self.desk.do_aloud(lambda: basics.revise(self.desk.workshop, name, text)) is not None
