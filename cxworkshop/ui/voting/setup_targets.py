"""What is on the ballot: every target that can be voted on, with a tick and its letter."""

from __future__ import annotations

from itertools import combinations

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.edits import rounds
from cxworkshop.edits.ballots import options_of
from cxworkshop.insight.twins import alike
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, rule, scrolling
from cxworkshop.ui.theme import font
from cxworkshop.ui.voting.merge_prompt import Lettered, MergePrompt
from cxworkshop.ui.voting.tick import Tick


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
        self.setMinimumHeight(42)
        self.box.setProperty("low", "yes")
        self.box.setMaximumHeight(40)
        line = row(self, gap=8)
        line.setContentsMargins(20, 0, 16, 0)
        line.addWidget(self.box)
        line.addWidget(self.letter)
        line.addWidget(self.title, 1)
        silo = desk.workshop.get(Silo, target.owner_silo_id)
        if silo:
            line.addWidget(SiloBadge(silo.code, silo.colour))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole row is the tick."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.box.click()


class SetupTargets(Panel):
    """The list, and a hint when two titles look like twins."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round_id: Id = ""
        self._rows: dict[Id, TargetRow] = {}
        self._differ: set[frozenset[Id]] = set()  # pairs that somebody has compared and kept
        self.twins: tuple[Lettered, Lettered] | None = None
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
        look.clicked.connect(self.compare)
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
        self._show_twins([(options[t.id].letter, t.id, t.title) for t in targets if t.id in options])

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

    def compare(self) -> None:
        """The two that sound alike, side by side."""
        if self.twins is not None:
            ids = frozenset(id for _, id in self.twins)
            MergePrompt(self._desk, self, self.twins, lambda: self._keep_both(ids)).open()

    def _keep_both(self, ids: frozenset[Id]) -> None:
        self._differ.add(ids)
        self.show_round(self._round_id)

    def _show_twins(self, titles: list[tuple[str, Id, str]]) -> None:
        """The first pair on the ballot that sounds alike and has not been looked at."""
        pairs = (pair for pair in combinations(titles, 2) if alike(pair[0][2], pair[1][2]))
        found = next((pair for pair in pairs if frozenset((pair[0][1], pair[1][1])) not in self._differ), None)
        self.twins = (found[0][:2], found[1][:2]) if found else None
        self._twins.setVisible(found is not None)
        if self.twins:
            (a, _), (b, _) = self.twins
            self._twin_words.setText(
                self._desk.t("{a} and {b} sound alike. The same thing twice? Twins split the dots.", a=a, b=b)
            )
