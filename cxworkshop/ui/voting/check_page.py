"""The ballot in words before it is sealed: change it, or seal it for good."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.ballots import options_of
from cxworkshop.model.people import Participant
from cxworkshop.model.voting import Criterion, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.voting.bar import TopBar, big, bottom_bar, wiped
from cxworkshop.ui.voting.draft import Draft
from cxworkshop.ui.voting.spoken import choice_words, side_words
from cxworkshop.ui.voting.tick import enlarged


class CheckPage(QWidget):
    """Enter seals, Esc goes back to change, Space hides."""

    changing = Signal()
    sealing = Signal()
    hiding = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._top, self._title = TopBar("", ""), big("", 36)
        self._unused = wrapping(plain_label("", "section", look="warn"))
        self._panel = Panel()
        self._list = column(self._panel, margin=24, gap=12)
        self._lay_out()
        hide = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        hide.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        hide.activated.connect(self.hiding.emit)

    def _lay_out(self) -> None:
        t = self._desk.t
        page = column(self)
        page.addWidget(self._top)
        held = QWidget()
        inside = column(held, gap=16)
        inside.setContentsMargins(80, 32, 80, 16)
        for widget in (self._title, self._panel, self._unused):
            inside.addWidget(widget)
        inside.addStretch()
        page.addWidget(scrolling(held), 1)
        frame, line = bottom_bar(self)
        line.addWidget(wrapping(plain_label(t("After sealing nobody can see this ballot again."), "muted")), 1)
        self._seal = Button(t("Seal"), "mail-check", "primary")
        for name, button, signal in (
            ("hide", Button(t("Hide (Space)"), "eye-off"), self.hiding),
            ("change", Button(t("Change it"), "pencil"), self.changing),
            ("seal", self._seal, self.sealing),
        ):
            button.setObjectName(f"voting.check.{name}")
            button.clicked.connect(signal.emit)
            line.addWidget(enlarged(button, 64))
        page.addWidget(frame)

    def show_draft(self, voting_round: VotingRound, person: Participant, draft: Draft) -> None:
        t, unused = self._desk.t, draft.unused()
        self._top.title.setText(t("Your choices, {name}", name=person.name))
        self._title.setText(t("Is this what you want?"))
        emptied(self._list)
        for side in draft.sides:
            self._show_side(voting_round, draft, side)
        self._unused.setText(t.n("Leave {n} dot unused?", "Leave {n} dots unused?", unused) if unused else "")
        self._seal.setFocus()

    def _show_side(self, voting_round: VotingRound, draft: Draft, side: Criterion) -> None:
        t = self._desk.t
        if side != "main":
            self._list.addWidget(plain_label(t(side_words(side)), "label"))
        given = [(o, draft.dots(side, o.id)) for o in options_of(self._desk.workshop, voting_round.id)]
        chosen = sorted(((o, n) for o, n in given if n), key=lambda pair: -pair[1])
        if not chosen:
            self._list.addWidget(plain_label(t("Nothing chosen."), "section"))
        for option, dots in chosen:
            line = row(gap=16)
            title = wrapping(plain_label(f"{option.letter}   {option.title_snapshot}", "section"))
            line.addWidget(title, 1)
            line.addWidget(plain_label(choice_words(t, dots, draft), "section", look="accent"))
            self._list.addLayout(line)

    def forget(self) -> None:
        """Takes every word of the ballot off the page, and whose it was."""
        wiped(self._panel, self._list)
        self._top.title.setText("")
        self._unused.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            (focus if isinstance(focus, Button) else self._seal).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.changing.emit()
        else:
            super().keyPressEvent(event)
