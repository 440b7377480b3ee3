"""The middle of a row of the results: the dots by silo and what a tie means, or where impact and ease put it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.outcome import outcome
from cxworkshop.insight.place import Place
from cxworkshop.insight.readings import signed
from cxworkshop.insight.two_sides import QUADRANTS, Point
from cxworkshop.insight.voting import ranking
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Criterion, OpenVote
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.voting.split_bar import SplitBar, parts_of

SIDE = 18  # height of the bars of impact and ease
NAME = 62  # width of their names


class ResultDots(QWidget):
    """`tapped` tells the group whose block was tapped. `unit` is the width of a dot in pixels."""

    tapped = Signal(str)

    def __init__(self, desk: Desk, round_id: Id, place: Place, unit: float, point: Point | None = None) -> None:
        super().__init__()
        self._desk, self._round_id, self.place, self._unit = desk, round_id, place, unit
        self.bars: list[tuple[SplitBar, Place]] = []
        self._inside = column(self)
        self._inside.addStretch()
        if point is not None:
            self._lay_sides(point)
        elif place.dots:
            self._lay_bar()
        else:
            self._inside.addWidget(wrapping(plain_label(no_dots(place, desk.t), "label")))
        self._inside.addStretch()
        self.weigh(per_voter=True)

    def _bar(self, place: Place, height: int) -> SplitBar:
        bar = SplitBar(height=height, unit=self._unit)
        bar.tapped.connect(self.tapped)
        named = named_dots(self._desk.workshop, place.option.id)
        set_tip(bar, named or breadth(place, self._desk.t))
        bar.setAccessibleDescription(named)
        self.bars.append((bar, place))
        return bar

    def _lay_bar(self) -> None:
        t, place = self._desk.t, self.place
        self._inside.addWidget(self._bar(place, 24))
        if place.firsts:
            self._inside.addWidget(
                plain_label(t.n("first for {n} person", "first for {n} people", place.firsts), "least")
            )
        words = outcome(self._desk.workshop, self._round_id).words(place.option.id) or place.tie_words
        if words:
            self._inside.addWidget(wrapping(plain_label(t(words), "least", look="warn")))

    def _lay_sides(self, point: Point) -> None:
        t = self._desk.t
        self._inside.addWidget(plain_label(t(QUADRANTS[point.quadrant]), "label"))
        self._lay_side(t("Impact"), "impact")
        self._lay_side(t("Ease"), "ease")
        if words := own_ease(point, t):
            self._inside.addWidget(wrapping(plain_label(words, "least")))

    def _lay_side(self, name: str, criterion: Criterion) -> None:
        line, label = row(gap=4), plain_label(name, "least")
        label.setFixedWidth(NAME)
        line.addWidget(label)
        line.addWidget(self._bar(self._on(criterion), SIDE), 1)
        self._inside.addLayout(line)

    def _on(self, criterion: Criterion) -> Place:
        places = ranking(self._desk.workshop, self._round_id, criterion)
        return next(place for place in places if place.option.id == self.place.option.id)

    def weigh(self, per_voter: bool) -> None:
        """Blocks as wide as the dots per voter of a silo, or as its dots."""
        for bar, place in self.bars:
            parts = parts_of(self._desk.workshop, self._round_id, place, self._desk.t, per_voter)
            bar.show_parts(parts, self._unit)

    def isolate(self, group: str) -> None:
        for bar, _ in self.bars:
            bar.isolate(group)


def no_dots(place: Place, t: Words) -> str:
    """A target without dots is not hidden: what hurts there may be a blind spot."""
    if place.worst_gap is None:
        return t("no dots")
    if place.worst_gap < 0:
        return t("no dots, but gap {gap}", gap=signed(place.worst_gap))
    return t("no dots, gap {gap}", gap=signed(place.worst_gap))


def own_ease(point: Point, t: Words) -> str:
    """How much of the ease comes from those who would do the work; nothing when that cannot be told."""
    if point.doer is None or point.doer_ease is None or not point.ease:
        return ""
    own, ease = point.doer_ease, point.ease
    return t("{silo} would do it: {own} of {ease} for ease", silo=point.doer.code, own=own, ease=ease)


def breadth(place: Place, t: Words) -> str:
    """How many people and silos it has, which is what the breadth rule looks at."""
    people = t.n("{n} person", "{n} people", place.voters)
    silos = t.n("{n} silo", "{n} silos", place.silos)
    return f"{people}, {silos}"


def named_dots(workshop: Workshop, option_id: Id) -> str:
    """Who gave how many in an open round; a secret one holds no such record."""
    votes = [vote for vote in workshop.all(OpenVote) if vote.option_id == option_id]
    return ", ".join(f"{workshop.the(Participant, vote.participant_id).name} {vote.dots}" for vote in votes)
