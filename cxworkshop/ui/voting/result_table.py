"""The table of the results: every option, also those without dots, the cut line, and a foot with the silos."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.insight.outcome import Outcome, outcome
from cxworkshop.insight.place import Place
from cxworkshop.insight.two_sides import Point, two_sides
from cxworkshop.insight.voting import ranking
from cxworkshop.model.record import Id
from cxworkshop.model.sides import criteria
from cxworkshop.model.voting import VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, rule, scrolling
from cxworkshop.ui.voting.legend import Legend
from cxworkshop.ui.voting.next_round import draft_runoff, may_run_off
from cxworkshop.ui.voting.result_dots import NAME, ResultDots
from cxworkshop.ui.voting.result_row import BAR, LETTER, PLACE, TAKE, ResultRow
from cxworkshop.ui.voting.split_bar import parts_of
from cxworkshop.ui.voting.thin_cut import ThinCut

WIDEST = 176  # pixels of the longest bar


class ResultTable(Panel):
    """One round at a time; rows are built anew only for another round."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._round_id: Id = ""
        self.rows: list[ResultRow] = []
        inside = column(self)
        inside.setContentsMargins(1, 1, 1, 1)
        inside.addLayout(self._head())
        held = QWidget()
        self._list = column(held)
        inside.addWidget(scrolling(held), 1)
        inside.addLayout(self._contest())
        self._rule, self.legend = rule(), Legend(desk)
        inside.addWidget(self._rule)
        self.legend.isolated.connect(self._isolate)
        self.legend.weighed.connect(self._weigh)
        inside.addWidget(self.legend)

    def _head(self) -> QHBoxLayout:
        t, head = self._desk.t, row(gap=8)
        head.setContentsMargins(20, 6, 20, 6)
        self.bar_name = plain_label("", "label")
        self.bar_name.setFixedWidth(BAR)
        self._target = plain_label(t("Target"), "label")
        head.addSpacing(PLACE + LETTER + 16)
        head.addWidget(self._target, 1)
        head.addWidget(self.bar_name)
        take = plain_label(t("We take it"), "label")
        take.setFixedWidth(TAKE)
        take.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head.addWidget(take)
        head.addWidget(plain_label(t("Why, in our own words"), "label"), 1)
        return head

    def _contest(self) -> QHBoxLayout:
        self.note = wrapping(plain_label("", "strong", look="warn"))
        self.note.setContentsMargins(20, 10, 20, 10)
        self.runoff = Button(self._desk.t("Run-off between these"), "split", "soft")
        self.runoff.setObjectName("voting.results.runoff")
        self.runoff.clicked.connect(lambda: draft_runoff(self._desk, self._round_id))
        foot = row()
        foot.setContentsMargins(0, 0, 20, 0)
        foot.addWidget(self.note, 1)
        foot.addWidget(self.runoff)
        return foot

    # Shows

    def show_round(self, round_id: Id) -> None:
        """Builds the rows of a round; "" shows none."""
        self._round_id, self.rows = round_id, []
        emptied(self._list)
        self.note.hide()
        self.runoff.hide()
        self.legend.setVisible(bool(round_id))
        if not round_id:
            return
        self.legend.show_round(round_id)
        self._rule.setHidden(self.legend.isHidden())
        voting_round = self._desk.workshop.the(VotingRound, round_id)
        points = self._points(voting_round)
        self.bar_name.setText(self._desk.t("Impact and ease") if points else self._desk.t("Dots by silo"))
        self._fill(voting_round, points)
        self._show_contest(voting_round)
        self._weigh(self.legend.switch.key == "per_voter")

    def reread(self) -> None:
        """The decisions as they stand."""
        for result in self.rows:
            result.reread()

    def _points(self, voting_round: VotingRound) -> dict[Id, Point]:
        """By quarter, the best first; places would add up what is not alike."""
        sides = two_sides(self._desk.workshop, voting_round.id) if voting_round.method == "two_criteria" else None
        return {point.option.id: point for point in sides.points} if sides else {}

    def _fill(self, voting_round: VotingRound, points: dict[Id, Point]) -> None:
        places = ranking(self._desk.workshop, voting_round.id)
        if points:
            order = list(points)
            places.sort(key=lambda place: order.index(place.option.id))
        unit, cut = self._unit(voting_round), cut_after(places, voting_round.select_count)
        for index, place in enumerate(places):
            if index == cut and not points:
                self._list.addWidget(ThinCut(self._desk.t("cut line: {n}", n=voting_round.select_count)))
            self._add(place, index + 1, unit, points.get(place.option.id))
        self._list.addStretch(1)

    def _unit(self, voting_round: VotingRound) -> float:
        """How wide a dot is, so that the longest bar fits, however the dots are weighed."""
        sides = criteria(voting_round.method)
        longest = 1.0
        for place in (place for side in sides for place in ranking(self._desk.workshop, voting_round.id, side)):
            parts = parts_of(self._desk.workshop, voting_round.id, place, self._desk.t)
            longest = max(longest, place.dots, sum(part.weight for part in parts))
        return min(22.0, (WIDEST - NAME - 4 if len(sides) > 1 else WIDEST) / longest)

    def _add(self, place: Place, number: int, unit: float, point: Point | None) -> None:
        dots = ResultDots(self._desk, self._round_id, place, unit, point)
        dots.tapped.connect(self.legend.toggle)
        result = ResultRow(self._desk, self._round_id, number if point else place.place, place, dots, point)
        result.setMinimumHeight(52 if place.dots else 48)
        self.rows.append(result)
        self._list.addWidget(result)

    def _isolate(self, group: str) -> None:
        for result in self.rows:
            result.dots.isolate(group)

    def _weigh(self, per_voter: bool) -> None:
        for result in self.rows:
            result.dots.weigh(per_voter)

    # The tie across the line

    def _show_contest(self, voting_round: VotingRound) -> None:
        told = outcome(self._desk.workshop, voting_round.id)
        if told.open:
            self.note.setText(self._contest_words(voting_round, told))
            self.note.show()
        self.runoff.setVisible(may_run_off(self._desk, voting_round.id) and voting_round.tie_rule != "decider")

    def _contest_words(self, voting_round: VotingRound, told: Outcome) -> str:
        t = self._desk.t
        letters = ", ".join(one.place.option.letter for one in self.rows if one.place.option.id in told.open)
        if voting_round.method == "runoff" or told.runoff is not None:
            return t("{letters} tie once more. The decider or the group decides, and writes why.", letters=letters)
        if voting_round.tie_rule == "decider":
            return t(
                "The cut line runs through a tie: {letters}. The decider decides, and writes why.", letters=letters
            )
        return t("The cut line runs through a tie: {letters}.", letters=letters)


def cut_after(places: Sequence[Place], select_count: int) -> int:
    """How many rows stand above the cut line: what has no dots is never above it."""
    return min(select_count, sum(place.dots > 0 for place in places))
