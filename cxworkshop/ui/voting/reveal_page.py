"""The reveal in the window, which the projector follows: row by row from the bottom, the cut line last."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.insight.reveal_steps import Reveal, reveal_of
from cxworkshop.insight.voting import turnout_count, voters_by_group
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, emptied, row, scrolling
from cxworkshop.ui.voting.bar import big, bottom_bar
from cxworkshop.ui.voting.reveal_row import CutLine, QuarterRow, RevealRow, Slot, WithoutDots
from cxworkshop.ui.voting.split_bar import legend_of, parts_of
from cxworkshop.ui.voting.tick import enlarged

Key = Qt.Key
UNIT, LONGEST = 36.0, 380.0
ON = (Key.Key_Space, Key.Key_Return, Key.Key_Enter, Key.Key_Right, Key.Key_Up, Key.Key_PageDown)
BACK = (Key.Key_Left, Key.Key_Down, Key.Key_PageUp, Key.Key_Backspace)


class RevealPage(QWidget):
    """One key, one click, one row; Left takes a row back. `stepped` tells the round, how many steps are out, and
    whether that is all.
    """

    finished = Signal()
    stepped = Signal(str, int, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._round_id: Id = ""
        self._steps: list[Slot] = []
        self.out = 0  # how many steps are seen
        self._question, self._turnout = big("", 32), plain_label("", "muted")
        self._rows: QVBoxLayout = column(gap=6)
        page = column(self)
        head = row(gap=24)
        head.setContentsMargins(56, 32, 56, 12)
        head.addWidget(self._question, 1)
        head.addWidget(self._turnout)
        page.addLayout(head)
        held = QWidget()
        inside = column(held)
        inside.setContentsMargins(56, 0, 56, 8)
        inside.addLayout(self._rows)
        inside.addStretch()
        self._area = scrolling(held)
        page.addWidget(self._area, 1)
        page.addWidget(self._bottom())

    def _bottom(self) -> QWidget:
        t = self._desk.t
        frame, self._line = bottom_bar(self)
        self._legend = row(gap=4)
        self._line.addLayout(self._legend)
        self._line.addStretch()
        self.back_button = Button(t("Hide it again"), "arrow-down", "quiet")
        self.all_button = Button(t("All at once"), None, "plain")
        self.next_button = Button(t("Next row"), "arrow-up", "primary")
        ways = (("back", self.back_button, self.step_back), ("all", self.all_button, self.show_all),
                ("next", self.next_button, self.step))  # fmt: skip
        for name, button, do in ways:
            button.setObjectName(f"voting.reveal.{name}")
            button.clicked.connect(do)
            enlarged(button)
            self._line.addWidget(button)
        return frame

    # What is shown

    def show_round(self, round_id: Id, out: int = 0) -> None:
        """Lays every row out unseen, but for those that were out before; the first step shows the last of them."""
        workshop = self._desk.workshop
        voting_round, reveal = workshop.the(VotingRound, round_id), reveal_of(workshop, round_id)
        self._round_id = round_id
        emptied(self._rows)
        self._question.setText(voting_round.question)
        self._turnout.setText(self._desk.t(turnout_count(workshop, voting_round).words()))
        self._show_legend(round_id)
        self._steps = self._laid_out(reveal)
        self._show(min(out, len(self._steps)))
        self.setFocus()

    def _laid_out(self, reveal: Reveal) -> list[Slot]:
        """From the top down on the page, and in the order of the steps."""
        t = self._desk.t
        rows = [Slot(row) for row in self._made(reveal)]
        none = [Slot(WithoutDots(places, t)) for places in reveal.none]
        lines = list(rows)
        steps = [*none, *reversed(rows)]
        if reveal.cut is not None:
            words = t.n("Cut line: we agreed to take {n}", "Cut line: we agreed to take {n}", reveal.cut)
            cut = Slot(CutLine(words))
            lines.insert(reveal.cut, cut)
            steps.append(cut)
        for slot in [*lines, *reversed(none)]:
            self._rows.addWidget(slot)
        return steps

    def _made(self, reveal: Reveal) -> list[QWidget]:
        t, workshop = self._desk.t, self._desk.workshop
        if reveal.points:
            return [QuarterRow(place, point, t) for place, point in zip(reveal.rows, reveal.points, strict=True)]
        parts = [parts_of(workshop, self._round_id, place, t) for place in reveal.rows]
        longest = max((sum(part.weight for part in bar) for bar in parts), default=1.0)
        unit = min(UNIT, LONGEST / longest)  # the longest bar has to fit
        return [RevealRow(place, bar, unit, t) for place, bar in zip(reveal.rows, parts, strict=True)]

    def _show_legend(self, round_id: Id) -> None:
        emptied(self._legend)
        groups = voters_by_group(self._desk.workshop, round_id)
        for silo in self._desk.workshop.all(Silo):
            if silo.id in groups:
                for widget in legend_of(silo):
                    self._legend.addWidget(widget)
                self._legend.addSpacing(8)

    # Steps

    @property
    def is_over(self) -> bool:
        return self.out >= len(self._steps)

    def step(self) -> None:
        """The next row up; after the cut line, on to the results."""
        if self.is_over:
            self.finished.emit()
        else:
            self._go_to(self.out + 1)

    def step_back(self) -> None:
        """Hides the row that came last."""
        if self.out:
            self._go_to(self.out - 1)

    def show_all(self) -> None:
        self._go_to(len(self._steps))

    def _go_to(self, out: int) -> None:
        is_on = out > self.out
        self._show(out)
        if out:
            self._area.ensureWidgetVisible(self._steps[out - 1], 0, 8)  # of very many the last are below the edge
            if is_on and (said := getattr(self._steps[out - 1].row, "spoken", "")):
                self._desk.said.emit(said)
        self.setFocus()
        self.stepped.emit(self._round_id, out, self.is_over)

    def _show(self, out: int) -> None:
        self.out = out
        for place, slot in enumerate(self._steps):
            slot.let_out(place < out)
        self._say_next()

    def _say_next(self) -> None:
        t, left = self._desk.t, len(self._steps) - self.out
        self.all_button.setVisible(left > 0)
        self.back_button.setVisible(self.out > 0)
        cut = left == 1 and isinstance(self._steps[-1].row, CutLine)
        words = t("To the results") if left == 0 else t("Draw the cut line") if cut else t("Next row")
        self.next_button.set_icon("arrow-right" if left == 0 else "scissors" if cut else "arrow-up")
        self.next_button.set_text(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in ON:
            self.step()
        elif event.key() in BACK:
            self.step_back()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.is_over:
            self.step()
