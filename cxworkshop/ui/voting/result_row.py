"""One target in the results: its place, its dots, whether we take it, and why in our own words."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.decisions import decide, decision_on
from cxworkshop.insight.readings import signed
from cxworkshop.insight.two_sides import QUADRANTS, Point
from cxworkshop.insight.voting import Place
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import DecidedBy, Decision, OpenVote
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import TextField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.split_bar import SplitBar, parts_of
from cxworkshop.ui.voting.tick import Tick

PLACE, LETTER, BAR, TAKE = 32, 16, 210, 76  # widths of the columns that do not stretch


class ResultRow(QWidget):
    """A decision is made by the box and the words; the vote only advises."""

    def __init__(self, desk: Desk, round_id: Id, place: Place, point: Point | None, unit: float) -> None:
        super().__init__()
        self._desk, self._round_id, self.place = desk, round_id, place
        self._point, self._unit = point, unit
        self.take = Tick()
        self.take.setObjectName(f"voting.results.take.{place.option.letter}")
        self.take.setAccessibleName(desk.t("We take {title}", title=place.option.title_snapshot))
        self.why = TextField(200, desk.t("Why, in our own words"))
        self.why.setObjectName(f"voting.results.why.{place.option.letter}")
        self.why.setProperty("look", "quiet")
        self.why.setFont(font(14))
        self._lay_out()
        here = bool(place.option.target_id)
        self.take.setEnabled(here and not desk.read_only)
        self.why.setReadOnly(not here or desk.read_only)
        self.take.clicked.connect(lambda _=False: self._decide(None))
        self.why.settled.connect(self._decide)
        self.reread()

    def _lay_out(self) -> None:
        place = self.place
        line = row(self, gap=8)
        line.setContentsMargins(20, 2, 20, 2)
        number = f"{place.place}=" if place.tied and place.dots else str(place.place)
        number = "" if self._point else number
        label = plain_label(number, "section", look="accent" if place.standing == "above" else "")
        label.setFixedWidth(PLACE)
        title = wrapping(plain_label(place.option.title_snapshot, "strong" if place.dots else "body"))
        letter = plain_label(place.option.letter, "label")
        letter.setFixedWidth(LETTER)
        line.addWidget(label)
        line.addWidget(letter)
        line.addWidget(title, 1)
        middle = self._middle()
        middle.setFixedWidth(BAR)
        line.addWidget(middle)
        held = QWidget()
        held.setFixedWidth(TAKE)
        row(held).addWidget(self.take, 0, Qt.AlignmentFlag.AlignCenter)
        line.addWidget(held)
        words = column()
        words.addStretch()
        words.addWidget(self.why)
        words.addStretch()
        line.addLayout(words, 1)

    def _middle(self) -> QWidget:
        t, place = self._desk.t, self.place
        if self._point is not None:
            quadrant = t(QUADRANTS[self._point.quadrant])
            words = t("impact {impact} · ease {ease}", impact=self._point.impact, ease=self._point.ease)
            return wrapping(plain_label(f"{words} · {quadrant}"))
        if not place.dots:
            gap = t("no dots, worst gap {gap}", gap=signed(place.worst_gap))
            return plain_label(gap if place.worst_gap is not None else t("no dots"), "label")
        held = QWidget()
        inside = column(held)
        bar = SplitBar(unit=self._unit)
        bar.show_parts(parts_of(self._desk.workshop, self._round_id, place, t), self._unit)
        named = named_dots(self._desk.workshop, place.option.id)
        set_tip(bar, named)
        bar.setAccessibleDescription(named)
        inside.addStretch()
        inside.addWidget(bar)
        if place.tie_words:
            inside.addWidget(plain_label(t(place.tie_words), "least", look="warn"))
        inside.addStretch()
        return held

    def reread(self) -> None:
        """Shows the decision as it stands; undecided here, what another round led to, and why."""
        workshop, target_id = self._desk.workshop, self.place.option.target_id
        decision = decision_on(workshop, self._round_id, target_id or "")
        target = workshop.get(Target, target_id)
        self.take.setChecked(decision.chosen if decision else target is not None and target.state == "chosen")
        self.why.setText(decision.reason if decision and decision.reason else self._said_elsewhere())
        self.update()

    def _said_elsewhere(self) -> str:
        """The newest reason that was written about this target in another round."""
        target_id = self.place.option.target_id
        about = (one for one in self._desk.workshop.all(Decision) if target_id and one.target_id == target_id)
        return next((one.reason for one in reversed(list(about)) if one.reason), "")

    def _decide(self, reason: str | None) -> None:
        target_id, chosen = self.place.option.target_id or "", self.take.isChecked()
        by: DecidedBy = "vote" if chosen == (self.place.standing == "above") else "group"
        workshop, rank = self._desk.workshop, self.place.place
        if not self._desk.do(lambda: decide(workshop, self._round_id, target_id, chosen, rank, reason, by)):
            self.reread()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#F4FAF8" if self.take.isChecked() else LIGHT.surface))
        painter.fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))


def named_dots(workshop: Workshop, option_id: Id) -> str:
    """Who gave how many in an open round; a secret one holds no such record."""
    votes = [vote for vote in workshop.all(OpenVote) if vote.option_id == option_id]
    return ", ".join(f"{workshop.the(Participant, vote.participant_id).name} {vote.dots}" for vote in votes)
