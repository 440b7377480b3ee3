"""After closing: what was kept, what was left and why, how the theses stood, and what to do next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.insight.closing import THESES, last_closed, thesis_of, what_was_kept
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.roadmap.closing.day_note import DayNote
from cxworkshop.ui.roadmap.closing.kept import Kept
from cxworkshop.ui.roadmap.closing.light_sign import LightSign
from cxworkshop.ui.roadmap.closing.next_steps import NextSteps
from cxworkshop.ui.roadmap.closing.pairs import pair, show_pairs
from cxworkshop.ui.roadmap.closing.told import closing_words, left_open
from cxworkshop.ui.roadmap.closing.words import THESES as NAMES
from cxworkshop.ui.roadmap.words import LIGHTS
from cxworkshop.ui.theme import LIGHT


class ClosedPage(QWidget):
    """Only to be read, but for the note of the day and the buttons at the right."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.closed")
        self.title, self._then, self._kept = plain_label("", "display"), yielding(plain_label("", "muted")), Kept()
        self._sign, self._why, self._theses = plain_label(""), column(gap=8), column(gap=10)
        self.note, self.next = DayNote(desk), NextSteps(desk)
        page, right = QWidget(), column(gap=16)
        right.addWidget(self.next)
        right.addWidget(self._theses_panel(), 1)
        sides = row(page, gap=16)
        sides.addWidget(self._told(), 1)
        sides.addLayout(right, 1)
        area = scrolling(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(area)

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        self._sign.setPixmap(icon(_icon_of(workshop.basics.state), LIGHT.accent, 32).pixmap(QSize(32, 32)))
        self.title.setText(closing_words(workshop, t))
        self._then.setText(self._sentence())
        self._kept.show_counts(what_was_kept(workshop), t)
        self.note.reread()
        show_pairs(self._why, left_open(workshop, t), t("No reason was written."))
        self._show_theses()
        self.next.reread()

    def settle(self) -> None:
        self.note.settle()

    def _sentence(self) -> str:
        t, session = self._desk.t, last_closed(self._desk.workshop)
        where = " · ".join(part for part in (t("Session {n}", n=session.no), session.place) if part) if session else ""
        words = t("What was agreed stands. All of it is kept as it was that day:")
        return f"{where}\n{words}" if where else words

    def _show_theses(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        emptied(self._theses)
        for no in THESES:
            thesis = thesis_of(workshop, no)
            line, state = row(gap=12), t(LIGHTS[thesis.state][0])
            line.addWidget(LightSign(thesis.state, state))
            line.addLayout(pair(thesis.name or t(NAMES[no]), thesis.evidence or state), 1)
            self._theses.addLayout(line)

    def _told(self) -> Panel:
        t, panel, head = self._desk.t, Panel(), row(gap=12)
        head.addWidget(self._sign)
        head.addWidget(self.title, 1)
        rows = _rows(panel)
        rows.addLayout(head)
        rows.addWidget(self._then)
        rows.addWidget(self._kept)
        rows.addWidget(self.note)
        rows.addSpacing(12)
        rows.addWidget(plain_label(t("Left open, and why"), "section"))
        rows.addLayout(self._why)
        rows.addStretch()
        return panel

    def _theses_panel(self) -> Panel:
        panel = Panel()
        rows = _rows(panel)
        rows.addWidget(plain_label(self._desk.t("Five theses"), "section"))
        rows.addLayout(self._theses)
        rows.addStretch()
        return panel


def _rows(panel: Panel) -> QVBoxLayout:
    rows = column(panel, gap=12)
    rows.setContentsMargins(24, 20, 20, 20)
    return rows


def _icon_of(state: str) -> str:
    return "archive" if state == "archived" else "circle-check"
