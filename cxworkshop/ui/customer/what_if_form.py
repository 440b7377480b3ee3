"""The what-if round: five minutes, ideas as they come, the boldest marked, and a target made of one with a tap."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import targets, what_if
from cxworkshop.insight.customer import focus_group
from cxworkshop.model.customer import WhatIfNote
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.targets import Target
from cxworkshop.text import mark
from cxworkshop.ui.customer.groups import shown_path
from cxworkshop.ui.customer.timer_button import TimerButton
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.frame.turns import Turns
from cxworkshop.ui.parts.adding import Entry
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.panel import column, row, rule
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT

WIDE, MINUTES = 680, 5
BEFORE, DURING, AFTER = mark("Five minutes"), mark("What if…"), mark("Time is up. Which is the boldest?")


class IdeaRow(QWidget):
    """The text, a mark for the boldest, a way to a target, and one to take it away."""

    stepped = Signal(int)

    def __init__(self, desk: Desk, idea_id: Id) -> None:
        super().__init__()
        self._desk, self.id = desk, idea_id
        self.text, self.boldest = Writing(limit_of(WhatIfNote, "text")), Button("", "sparkles", "quiet")
        self.target, self.remove = Button("", "target"), IconButton("x", "")
        self.remove.set_icon("x", LIGHT.muted)
        self.boldest.setCheckable(True)
        self.text.settled.connect(self._write)
        self.text.stepped.connect(self.stepped)
        self.boldest.clicked.connect(self._choose)
        self.remove.clicked.connect(self._take_out)
        line = row(self, gap=4)
        line.addWidget(self.text, 1, Qt.AlignmentFlag.AlignVCenter)
        for button in (self.boldest, self.target, self.remove):
            line.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def show_idea(self, idea: WhatIfNote, place: int) -> None:
        t, stem = self._desk.t, f"customer.idea.{place}"
        self.text.setText(idea.text)
        self.text.setAccessibleName(t("Idea {n}", n=place))
        self.text.setAccessibleDescription(t("Alt with up or down moves it"))
        self.boldest.setChecked(idea.is_boldest)
        self.boldest.set_text(t("Boldest"))
        self.boldest.setAccessibleName(t("The boldest: {idea}", idea=idea.text))
        self.target.set_text(t("Make a target"))
        self.target.setAccessibleName(t("Make a target of: {idea}", idea=idea.text))
        self.remove.set_tooltip(t("Remove “{title}”", title=idea.text))
        parts = {"": self.text, ".boldest": self.boldest, ".target": self.target, ".remove": self.remove}
        for ending, widget in parts.items():
            widget.setObjectName(f"{stem}{ending}")

    def _write(self, text: str) -> None:
        desk = self._desk
        gone = desk.workshop.get(WhatIfNote, self.id) is None
        self.text.hold(not gone and not desk.do(lambda: what_if.set_idea(desk.workshop, self.id, text)))

    def _choose(self, on: bool) -> None:
        desk = self._desk
        desk.do_aloud(lambda: what_if.set_boldest(desk.workshop, self.id if on else None))

    def _take_out(self) -> None:
        desk = self._desk
        self.text.hold(False)
        desk.do(lambda: what_if.remove_idea(desk.workshop, self.id))


class WhatIfForm(Popover):
    """The timer goes on while the form is closed."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "customer.what_if", WIDE)
        self.turns = Turns(1, MINUTES * 60)
        self.rows: list[IdeaRow] = []

    def build(self) -> None:
        t = self.desk.t
        self.rows = []
        self.timer = TimerButton(self.desk, self.turns, self._words)
        self.timer.setObjectName("customer.what_if.timer")
        top = QWidget()
        line = row(top)
        line.addWidget(wrapping(plain_label(t("What if everything aimed at what succeeds in their day?"))), 1)
        line.addWidget(self.timer)
        self.entry = Entry(self.desk, limit_of(WhatIfNote, "text"), "customer.idea.new")
        self.entry.say(t("What if…"), t("A new idea"))
        self.entry.writing.entered.connect(self._add)
        self.entry.writing.left.connect(self._add)
        self._ideas = QWidget()
        self._lines = column(self._ideas)
        for part in (top, self.entry, rule(), self._ideas):
            self.body.addWidget(part)

    def first(self) -> QWidget | None:
        return self.entry.writing

    def reread(self) -> bool:
        self.say_title(self.desk.t("What-if round"))
        ideas = self.desk.workshop.all(WhatIfNote)
        known = {one.id: one for one in self.rows}
        self.rows = [known.pop(one.id) if one.id in known else self._row(one.id) for one in ideas]
        for gone in known.values():
            gone.text.blockSignals(True)
            gone.hide()
            self._lines.removeWidget(gone)
            gone.deleteLater()
        for place, (line, idea) in enumerate(zip(self.rows, ideas, strict=True)):
            if self._lines.indexOf(line) != place:
                self._lines.insertWidget(place, line)
            line.show_idea(idea, place + 1)
        return True

    def _row(self, id: Id) -> IdeaRow:
        line = IdeaRow(self.desk, id)
        line.stepped.connect(lambda by: self._step(line, by))
        line.target.clicked.connect(lambda: self._aim(id))
        return line

    def _words(self, turn: int) -> str:
        return self.desk.t({0: BEFORE, -1: AFTER}.get(turn, DURING))

    def _add(self) -> None:
        desk, text = self.desk, clean_line(self.entry.writing.text())
        if text and desk.do(lambda: what_if.add_idea(desk.workshop, text)):
            self.entry.writing.clear_out()

    def _step(self, line: IdeaRow, by: int) -> None:
        desk, place = self.desk, self.rows.index(line) + by
        line.text.settle()
        if 0 <= place < len(self.rows) and desk.do_aloud(lambda: what_if.move_idea(desk.workshop, line.id, place + 1)):
            line.text.setFocus()

    def _aim(self, id: Id) -> None:
        """A target in the idea's words; longer ones go on in its description."""
        desk, path = self.desk, shown_path(self.desk)
        group = focus_group(desk.workshop, path.id if path else "")
        words = desk.workshop.the(WhatIfNote, id).text
        title = shortened(words, limit_of(Target, "title"))
        more = {"description": words} if title != words else {}
        whose = {"group_id": group.id} if group else {}
        change = desk.made(lambda: targets.add_target(desk.workshop, title, **more, **whose))
        if change:
            self.close_up()
            desk.go("targets", change.edits[0].record.id)


def shortened(words: str, limit: int) -> str:
    """The words up to the limit, cut between two of them where that is possible."""
    if len(words) <= limit:
        return words
    cut = words[: limit - 1].rpartition(" ")[0] or words[: limit - 1]
    return f"{cut.rstrip(' ,;:')}…"
