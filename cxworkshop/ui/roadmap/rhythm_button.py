"""The head button that says when one meets again, and opens the form where that is agreed."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt

from cxworkshop.edits.roadmap import rhythm
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.days import told_iso, year_of
from cxworkshop.ui.roadmap.rhythm_form import RhythmForm

MOST, AROUND = 340, 64  # pixels of words, and of what stands round them
FEW = 5  # letters that say nothing of how often


class RhythmButton(Button):
    """Always says what is agreed now."""

    def __init__(self, desk: Desk) -> None:
        super().__init__("", "calendar-sync")
        self._desk, self.form, self._room = desk, RhythmForm(desk, self), MOST
        self.setObjectName("roadmap.rhythm")
        self.clicked.connect(self._open)
        self.form.closed.connect(self.setFocus)
        self.reread()

    def fit(self, wide: int) -> None:
        """Takes no more than this many pixels; the day at the end of the words stays longest, and last the icon."""
        room = min(MOST, max(0, wide - AROUND))
        if room != self._room:
            self._room = room
            self.reread()

    def reread(self) -> None:
        words, wide = self._words(10_000), self.fontMetrics().horizontalAdvance
        short = self._words(0)
        often = self._words(self._room - wide(f", {short}"))
        shown = next((one for one in (often, short) if wide(one) <= self._room), "")
        self.set_text(shown)
        self.setAccessibleName(words)
        set_tip(self, words if shown != words else "")

    def _words(self, room: int) -> str:
        """How often in at most this many pixels, and when next."""
        t, kept = self._desk.t, rhythm(self._desk.workshop)
        day = told_iso(kept.next, year_of(self._desk.workshop), t) if kept else ""
        often = kept.interval[:1].upper() + kept.interval[1:] if kept else ""
        often = self.fontMetrics().elidedText(often, Qt.TextElideMode.ElideRight, room) if often and day else often
        often = often if len(often) > FEW or not day else ""
        if often and day:
            return t("{rhythm}, next {day}", rhythm=often, day=day)
        return often or (t("Next {day}", day=day) if day else t("Agree a rhythm"))

    def _open(self) -> None:
        self.form.open_at(self.mapToGlobal(QPoint(60, self.height() - 8)))
