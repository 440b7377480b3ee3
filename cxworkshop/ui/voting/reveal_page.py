"""The reveal in the window: row by row from the bottom, ties in words, the cut line last."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from cxworkshop.insight.readings import signed
from cxworkshop.insight.voting import Place, ranking, turnout_count, voters_by_group
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.bar import big, bottom_bar
from cxworkshop.ui.voting.split_bar import SplitBar, legend_of, parts_of
from cxworkshop.ui.voting.tick import enlarged

UNIT = 36.0


class CutLine(QWidget):
    """The line below what we agreed to take."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = text
        self.setFixedHeight(32)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(LIGHT.accent), 2, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(0, 16), QPointF(self.width(), 16))
        painter.setFont(font(15, 700))
        wide = painter.fontMetrics().horizontalAdvance(self._text) + 32
        pill = QRectF(72, 2, wide, 28)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.accent))
        painter.drawRoundedRect(pill, 14, 14)
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, self._text)


class RevealPage(QWidget):
    """One key, one click, one row. Names of options show from the start only once they are out."""

    finished = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._desk = desk
        self._steps: list[list[QWidget]] = []
        self._out = 0
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
        self._legend = row(gap=16)
        self._line.addLayout(self._legend)
        self._line.addStretch()
        self.next_button = Button(t("Next row"), "arrow-up", "primary")
        self.next_button.setObjectName("voting.reveal.next")
        self.all_button = Button(t("All at once"), None, "plain")
        self.all_button.setObjectName("voting.reveal.all")
        self.next_button.clicked.connect(self.step)
        self.all_button.clicked.connect(self.show_all)
        for button in (self.all_button, self.next_button):
            enlarged(button)
            self._line.addWidget(button)
        return frame

    def show_round(self, round_id: Id) -> None:
        """Lays every row out unseen; the first step shows the last of them."""
        t, workshop = self._desk.t, self._desk.workshop
        voting_round = workshop.the(VotingRound, round_id)
        places = ranking(workshop, round_id)
        emptied(self._rows)
        self._question.setText(voting_round.question)
        self._turnout.setText(t(turnout_count(workshop, voting_round).words()))
        self._show_legend(round_id)
        rows = [(place, self._row(round_id, place)) for place in places if place.dots]
        cut = CutLine(
            t.n("Cut line: we agreed to take {n}", "Cut line: we agreed to take {n}", voting_round.select_count)
        )
        for index, (_, widget) in enumerate(rows):
            if index == voting_round.select_count:
                self._rows.addWidget(cut)
            self._rows.addWidget(widget)
        if len(rows) <= voting_round.select_count:
            self._rows.addWidget(cut)
        none = [place for place in places if not place.dots]
        steps: list[list[QWidget]] = [[widget] for _, widget in reversed(rows)]
        if none:
            steps.insert(0, [self._without_dots(none)])
        self._begin([*steps, [cut]])

    def _begin(self, steps: list[list[QWidget]]) -> None:
        self._steps, self._out = steps, 0
        for step in steps:
            for widget in step:
                policy = widget.sizePolicy()
                policy.setRetainSizeWhenHidden(True)
                widget.setSizePolicy(policy)
                widget.hide()
        self._say_next()
        self.setFocus()

    def _row(self, round_id: Id, place: Place) -> QWidget:
        t = self._desk.t
        above = place.standing == "above"
        panel = Panel(look="card" if above else "clear")
        panel.setObjectName(f"voting.reveal.{place.option.letter}")
        line = row(panel, gap=16)
        line.setContentsMargins(16, 4, 16, 4)
        number = plain_label(
            f"{place.place}=" if place.tied else str(place.place), "title", look="accent" if above else ""
        )
        number.setFixedWidth(56)
        title = wrapping(plain_label(place.option.title_snapshot, "section"))
        bar = SplitBar(height=32, unit=UNIT, numbers=True)
        bar.show_parts(parts_of(self._desk.workshop, round_id, place, t), self._unit(round_id))
        line.addWidget(number)
        line.addWidget(title, 5)
        line.addWidget(bar, 6)
        line.addWidget(self._end(place), 2)
        panel.setMinimumHeight(48)
        return panel

    def _unit(self, round_id: Id) -> float:
        """The longest bar has to fit."""
        most = max((place.dots for place in ranking(self._desk.workshop, round_id)), default=1)
        return min(UNIT, 380 / most)

    def _end(self, place: Place) -> QLabel:
        t = self._desk.t
        if place.tie_words:
            return wrapping(_right(plain_label(t(place.tie_words), "strong", look="warn")))
        people = t.n("{n} person", "{n} people", place.voters)
        silos = t.n("{n} silo", "{n} silos", place.silos)
        return wrapping(_right(plain_label(f"{people}, {silos}" if place.silos > 1 else people, "muted")))

    def _without_dots(self, places: Sequence[Place]) -> QWidget:
        t = self._desk.t
        panel = Panel(look="well")
        line = row(panel, gap=16)
        line.setContentsMargins(16, 12, 16, 12)
        line.addWidget(plain_label(t("No dots"), "strong"))
        words = []
        for place in places:
            gap = "" if place.worst_gap is None else " · " + t("gap {gap}", gap=signed(place.worst_gap))
            words.append(place.option.title_snapshot + gap)
        line.addWidget(wrapping(plain_label("    ".join(words))), 1)
        self._rows.addWidget(panel)
        return panel

    def _show_legend(self, round_id: Id) -> None:
        emptied(self._legend)
        groups = voters_by_group(self._desk.workshop, round_id)
        for silo in self._desk.workshop.all(Silo):
            if silo.id in groups:
                for widget in legend_of(silo):
                    self._legend.addWidget(widget)

    # Steps

    @property
    def is_over(self) -> bool:
        return self._out >= len(self._steps)

    def step(self) -> None:
        """The next row up; after the cut line, on to the results."""
        if self.is_over:
            self.finished.emit()
            return
        for widget in self._steps[self._out]:
            widget.show()
            self._area.ensureWidgetVisible(widget, 0, 8)  # of very many targets the last are below the edge
        self._out += 1
        self._say_next()

    def show_all(self) -> None:
        while not self.is_over:
            self.step()

    def _say_next(self) -> None:
        t, left = self._desk.t, len(self._steps) - self._out
        self.all_button.setVisible(left > 0)
        words = t("To the results") if left == 0 else t("Draw the cut line") if left == 1 else t("Next row")
        self.next_button.set_icon("arrow-up" if left > 1 else "scissors" if left else "arrow-right")
        self.next_button.set_text(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Up, Qt.Key.Key_PageDown)
        if event.key() in keys:
            self.step()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and not self.is_over:
            self.step()


def _right(label: QLabel) -> QLabel:
    label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return label
