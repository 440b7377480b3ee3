"""What is on the ballot: every target that can be voted on, with a tick and its letter."""

from __future__ import annotations

from difflib import SequenceMatcher
from itertools import combinations

from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.edits import rounds
from cxworkshop.edits.ballots import options_of
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, rule, scrolling
from cxworkshop.ui.theme import font
from cxworkshop.ui.voting.tick import Tick

ALIKE = 0.75  # share of equal letters from which two titles may mean the same


class TargetRow(QWidget):
    """A tick, the letter it gets, the title, and who owns it."""

    def __init__(self, desk: Desk, target: Target) -> None:
        super().__init__()
        self.box = Tick()
        self.box.setObjectName(f"voting.setup.target.{target.id}")
        self.box.setAccessibleName(target.title)
        self.letter, self.title = (
            plain_label("", "strong", look="accent"),
            wrapping(plain_label(target.title, "strong")),
        )
        self.letter.setFixedWidth(24)
        self.title.setFont(font(14, 600))
        self.setMinimumHeight(44)
        line = row(self, gap=8)
        line.setContentsMargins(20, 0, 16, 0)
        line.addWidget(self.box)
        line.addWidget(self.letter)
        line.addWidget(self.title, 1)
        silo = desk.workshop.get(Silo, target.owner_silo_id)
        if silo:
            line.addWidget(SiloBadge(silo.code, silo.colour))


class SetupTargets(Panel):
    """The list, and a hint when two titles look like twins."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round_id: Id = ""
        self._rows: dict[Id, TargetRow] = {}
        inside = column(self)
        inside.setContentsMargins(1, 1, 1, 1)
        head = row(gap=12)
        head.setContentsMargins(20, 12, 16, 12)
        self._count = plain_label("", "label", look="count")
        head.addWidget(plain_label(desk.t("On the ballot"), "section"))
        head.addWidget(self._count)
        head.addStretch()
        head.addWidget(plain_label(desk.t("fixed letters"), "label"))
        inside.addLayout(head)
        held = QWidget()
        self._list = column(held)
        inside.addWidget(scrolling(held), 1)
        self._twins = self._hint()
        inside.addWidget(self._twins)

    def _hint(self) -> QWidget:
        held = Panel(look="banner")
        line = row(held, gap=12)
        line.setContentsMargins(20, 8, 16, 8)
        self._twin_words: QLabel = wrapping(plain_label("", "body", look="warn"))
        look = Button(self._desk.t("Compare"))
        look.setObjectName("voting.setup.compare")
        look.clicked.connect(lambda: self._desk.go("targets"))
        line.addWidget(self._twin_words, 1)
        line.addWidget(look)
        return held

    def show_round(self, round_id: Id) -> None:
        self._round_id = round_id
        workshop = self._desk.workshop
        targets = rounds.votable(workshop)
        if [(t.id, t.title, t.owner_silo_id) for t in targets] != getattr(self, "_shown", None):
            self._shown = [(t.id, t.title, t.owner_silo_id) for t in targets]
            self._build(targets)
        options = {option.target_id: option for option in options_of(workshop, round_id)}
        for id, line in self._rows.items():
            line.box.setChecked(id in options)
            line.letter.setText(options[id].letter if id in options else "")
        self._count.setText(str(len(options)))
        self._show_twins([(options[t.id].letter, t.title) for t in targets if t.id in options])

    def _build(self, targets: list[Target]) -> None:
        emptied(self._list)
        self._rows = {target.id: TargetRow(self._desk, target) for target in targets}
        for id, line in self._rows.items():
            line.box.clicked.connect(lambda _=False, id=id: self._toggle(id))
            self._list.addWidget(rule())
            self._list.addWidget(line)
        if not targets:
            empty = wrapping(plain_label(self._desk.t("No targets yet. Write them on the Targets screen."), "muted"))
            empty.setContentsMargins(20, 16, 16, 16)
            self._list.addWidget(empty)
        self._list.addStretch()

    def _toggle(self, target_id: Id) -> None:
        workshop = self._desk.workshop
        if not self._desk.do(lambda: rounds.toggle_option(workshop, self._round_id, target_id)):
            self.show_round(self._round_id)

    def _show_twins(self, titles: list[tuple[str, str]]) -> None:
        pairs = combinations(titles, 2)
        twins = next(((a, b) for a, b in pairs if alike(a[1], b[1])), None)
        self._twins.setVisible(twins is not None)
        if twins:
            a, b = twins[0][0], twins[1][0]
            self._twin_words.setText(
                self._desk.t("{a} and {b} sound alike. The same thing twice? Twins split the dots.", a=a, b=b)
            )


def alike(one: str, other: str) -> bool:
    return SequenceMatcher(None, one.casefold(), other.casefold()).ratio() >= ALIKE
