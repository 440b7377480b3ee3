"""What a group does after closing: handouts in everybody's hand, the days to come, a follow-up, the archive."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import closing, sessions
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, row
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.roadmap.closing.told import days_to_come
from cxworkshop.ui.theme import LIGHT


class NextSteps(Panel):
    """In the archive only one way is open: back."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, t = desk, desk.t
        self.setObjectName("roadmap.closed.next")
        self.handouts = Button(t("Make the handouts"), "printer", "primary")
        self.again = Button(t("Start a follow-up session"), "calendar-sync")
        self.away = Button(t("Put in the archive"), "archive", "quiet")
        self.back = Button(t("Bring it back"), "archive-restore")
        self._days, ways = column(gap=8), QWidget()
        wrap = Wrap(ways, gap=8)
        named = {"handouts": self.handouts, "again": self.again, "away": self.away, "back": self.back}
        for name, button in named.items():
            button.setObjectName(f"roadmap.closed.{name}")
            wrap.addWidget(button)
        self.handouts.clicked.connect(lambda: desk.go("handouts"))
        self.again.clicked.connect(self._begin_again)
        self.away.clicked.connect(lambda: desk.do_aloud(lambda: closing.archive(desk.workshop)))
        self.back.clicked.connect(desk.bring_back)
        inside = column(self, gap=12)
        inside.setContentsMargins(24, 20, 16, 16)
        inside.addWidget(plain_label(t("What comes next"), "section"))
        inside.addLayout(self._days)
        inside.addWidget(ways)

    def first(self) -> Button:
        """What one would press first."""
        return self.back if self._desk.may_bring_back else self.handouts

    def reread(self) -> None:
        desk, is_away = self._desk, self._desk.workshop.basics.state == "archived"
        for button in (self.again, self.away):
            button.setVisible(not is_away)
            button.setEnabled(not desk.read_only)
        self.back.setVisible(is_away)
        self.back.setEnabled(desk.may_bring_back)
        emptied(self._days)
        to_come = days_to_come(desk.workshop, desk.t)
        if not to_come:
            self._days.addWidget(yielding(plain_label(desk.t("No day is agreed yet after this one."), "muted")))
        for name, words in to_come:
            sign, line = plain_label(""), row(gap=12)
            sign.setPixmap(icon(name, LIGHT.accent_dark, 20).pixmap(QSize(20, 20)))
            line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(yielding(plain_label(words)), 1)
            self._days.addLayout(line)

    def _begin_again(self) -> None:
        """The new agenda is shown at once: it is what a follow-up begins with."""
        desk, today = self._desk, date.today().isoformat()
        if desk.do_aloud(lambda: sessions.follow_up(desk.workshop, today)):
            desk.go("prepare")
