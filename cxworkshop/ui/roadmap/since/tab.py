"""Since last time: how far what was promised has come, and every figure and feeling then beside now."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from cxworkshop.insight import then_and_now
from cxworkshop.insight.customer import today
from cxworkshop.insight.followup import as_it_was, kept_sessions
from cxworkshop.insight.then_and_now import Figure
from cxworkshop.model.record import Id
from cxworkshop.model.sessions import Session
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, scrolling
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.roadmap.options import Options
from cxworkshop.ui.roadmap.since.figured import felt_line, felt_words, figure_lines, figure_words
from cxworkshop.ui.roadmap.since.old_day import OldDay
from cxworkshop.ui.roadmap.since.others import expectation_lines, held_words, light_lines, practice_lines
from cxworkshop.ui.roadmap.since.part import SincePart
from cxworkshop.ui.roadmap.since.progress_line import ProgressLine
from cxworkshop.ui.roadmap.since.promised import item_line, progress_words
from cxworkshop.ui.roadmap.since.words import since

PARTS: dict[str, str] = {
    "items": mark("What was promised"),
    "facts": mark("What was checked"),
    "answers": mark("What customers said"),
    "felt": mark("How it feels at the stops"),
    "practice": mark("Plans and practice"),
    "lights": mark("What success needs, and the five theses"),
    "expected": mark("What customers expect"),
}
NOTHING_YET = mark("Nothing has changed yet. Say how each item goes, and take new figures.")
WIDE, GAP = 1560, 16  # pixels: from which on there are two columns, and what lies between


class SinceTab(QWidget):
    """`wanted` tells the tab of the roadmap that a line is edited on."""

    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._chosen: Id = ""
        t = desk.t
        self.against = Options(t("Compared with"))
        self.against.setObjectName("roadmap.since.against")
        self.against.setSizeAdjustPolicy(Options.SizeAdjustPolicy.AdjustToContents)
        self.progress = ProgressLine()
        self.words, self.nothing = yielding(plain_label("", "strong")), yielding(plain_label(t(NOTHING_YET), "muted"))
        self.parts = {name: SincePart(desk, name, t(word), name == "items") for name, word in PARTS.items()}
        self.old_day = OldDay(desk)
        self._lay_out()
        self._wire()
        self.reread()

    @property
    def session(self) -> Session | None:
        """The session that is compared with: the one that was chosen, else the last one. A session that has just closed
        is itself compared with the one before.
        """
        there = kept_sessions(self._desk.workshop)
        usual = there[1:] if self._desk.workshop.basics.state == "closed" and len(there) > 1 else there
        return next((one for one in there if one.id == self._chosen), next(iter(usual), None))

    def reread(self) -> None:
        """Everything is asked again of then and of now."""
        session, t = self.session, self._desk.t
        if session is None:
            return
        there = kept_sessions(self._desk.workshop)
        self.against.show_rows([(since(one, t), one.id) for one in there], session.id)
        self.against.setVisible(len(there) > 1)
        self._compare(as_it_was(self._desk.workshop, session.id), self._desk.workshop)
        self.nothing.setVisible(not any(part.has_changed for part in self.parts.values()))
        self.old_day.show_session(session)

    def settle(self) -> None:
        """Keeps what is being typed."""
        self.parts["items"].settle()

    def _compare(self, then: Workshop, now: Workshop) -> None:
        t, parts = self._desk.t, self.parts
        day = date.fromisoformat(today(now, date.today().isoformat()))
        promised = then_and_now.promises(then, now, day)
        found, felt = then_and_now.figures(then, now), then_and_now.felt(then, now)
        parts["items"].show_lines([item_line(one, now, t) for one in promised])
        self._show_figures(found, now)
        parts["felt"].show_lines([felt_line(one, t) for one in felt])
        parts["practice"].show_lines(practice_lines(then, now, t))
        parts["lights"].show_lines(light_lines(then, now, t))
        parts["expected"].show_lines(expectation_lines(then, now, t))
        told = progress_words(promised, t), figure_words(found, t, ways=False)
        self.progress.show_promises(promised, told[0], t)
        self.words.setText(" ".join(filter(None, (*told, felt_words(felt, t), held_words(then, now, t)))))

    def _show_figures(self, found: Sequence[Figure], now: Workshop) -> None:
        """Facts and answers each in a part of their own."""
        t = self._desk.t
        for name, kind in (("facts", "objective"), ("answers", "subjective")):
            there = [one for one in found if one.pair.record.measure_type == kind]
            self.parts[name].show_lines(figure_lines(there, now, t), figure_words(there, t))

    def _choose(self, id: Id) -> None:
        self._chosen = id
        self.reread()

    def _go(self, screen: str, id: Id) -> None:
        if screen in ("plan", "closing"):
            self.wanted.emit(screen)
        else:
            self._desk.go(screen, id)

    def _order_tabs(self) -> None:
        let_tab_walk(self)

    def _wire(self) -> None:
        self.against.chosen.connect(self._choose)
        for part in self.parts.values():
            part.wanted.connect(self._go)
            part.remade.connect(self._order_tabs)

    def _lay_out(self) -> None:
        page, promised, rest = QWidget(), column(gap=GAP), column(gap=GAP)
        promised.addWidget(self.parts["items"])
        for name in list(PARTS)[1:]:
            rest.addWidget(self.parts[name])
        rest.addWidget(self.old_day)
        self._halves = column(gap=GAP)
        for half, share in ((promised, 6), (rest, 5)):
            half.addStretch()
            self._halves.addLayout(half, share)
        lines = column(page, gap=12)
        lines.setContentsMargins(0, 4, 12, 16)
        lines.addWidget(self.against, 0, Qt.AlignmentFlag.AlignLeft)
        lines.addWidget(self.progress)
        lines.addWidget(self.words)
        lines.addWidget(self.nothing)
        lines.addLayout(self._halves)
        lines.addStretch()
        area = scrolling(page)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column(self).addWidget(area)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Where there is room, what was promised stands beside all else."""
        super().resizeEvent(event)
        wide = self.width() >= WIDE
        self._halves.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, 240)

    def showEvent(self, event: QShowEvent) -> None:
        """The screen reads it anew whenever it is shown."""
        self.parts["items"].arrive()
        super().showEvent(event)
