"""The form's last parts: whose a target is, where it shows, what has become of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import targets
from cxworkshop.insight.targets import stops_of
from cxworkshop.insight.voting import ranking
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Problem, Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.buttons import Segments
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.told import MATURITY
from cxworkshop.ui.targets import menus
from cxworkshop.ui.targets.fold import QuietRow
from cxworkshop.ui.targets.form_part import Options, Part
from cxworkshop.ui.targets.words import INKS
from cxworkshop.ui.theme import LIGHT

LEFT = Qt.AlignmentFlag.AlignLeft


class WhosePart(Part):
    """Owner, author, and how far it is."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, mark("Whose it is"))
        t = self.t
        fields = self.grid()
        fields.add(t("Owner silo"), self.pick("owner_silo_id", self._silos))
        fields.add(t("Written by"), self.pick("author_silo_id", self._silos))
        steps = Segments([(key, t(word), None) for key, word in MATURITY.items()], "idea")
        for key in MATURITY:
            steps.button(key).setObjectName(f"targets.form.maturity.{key}")
        steps.chosen.connect(lambda key: self.write(maturity=key))
        self.reads(lambda target: steps.choose(target.maturity))
        holder = QWidget()
        line = row(holder)
        line.addWidget(steps)
        line.addStretch()
        fields.add(t("How far"), holder)

    def _silos(self, _target: Target) -> Options:
        every = self.desk.workshop.all(Silo)
        return [(self.t("Nobody yet"), None), *((f"{one.code}  {one.name}", one.id) for one in every)]


class WherePart(Part):
    """Its stops and its pairs, each chosen from a menu."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, mark("Where it shows"))
        self._stops, self._pairs = column(), column()
        self.lines.addLayout(self._stops)
        self.lines.addWidget(self._opens("stops", self.t("Choose stops"), menus.stops), 0, LEFT)
        self.lines.addLayout(self._pairs)
        self.lines.addWidget(self._opens("pairs", self.t("Choose pairs"), pair_menu), 0, LEFT)
        self.reads(self._read)

    def _opens(self, name: str, word: str, make: Callable[[Desk, Id, QWidget], QMenu]) -> Button:
        button = Button(word, "plus", "quiet")
        button.setObjectName(f"targets.form.{name}")
        under = button.rect().bottomLeft
        button.clicked.connect(lambda: make(self.desk, self.id, button).popup(button.mapToGlobal(under())))
        return button

    def _read(self, target: Target) -> None:
        emptied(self._stops)
        emptied(self._pairs)
        for stop in stops_of(self.desk.workshop, target):
            self._stops.addWidget(QuietRow("map-pin", LIGHT.muted, stop.touchpoint.title, number=stop.number))
        for id in target.problem_ids:
            if (pair := self.desk.workshop.get(Problem, id)) is not None:
                ours, theirs = pair.company_side, pair.customer_side
                self._pairs.addWidget(QuietRow("arrow-right", LIGHT.muted, theirs or ours, ours if theirs else ""))


class PastPart(Part):
    """The dots it got in rounds that are revealed, and what was merged into it; nothing to see before that."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, mark("What came of it"))
        self._rows = column()
        self.lines.addLayout(self._rows)
        self.reads(self._read)

    def _read(self, target: Target) -> None:
        emptied(self._rows)
        merged = [one for one in self.desk.workshop.all(Target) if one.merged_into_id == target.id]
        found = [*self._votes(target), *(self._merged(one) for one in merged)]
        for one in found:
            self._rows.addWidget(one)
        self.setVisible(bool(found))

    def _votes(self, target: Target) -> list[QWidget]:
        t, workshop = self.t, self.desk.workshop
        places = [(one, place) for one in workshop.all(VotingRound) for place in ranking(workshop, one.id)]
        return [
            QuietRow("circle-dot", LIGHT.accent, t("Round {no}: place {place}", no=one.no, place=place.place),
                     t.n("{n} dot", "{n} dots", place.dots))
            for one, place in places
            if place.option.target_id == target.id
        ]  # fmt: skip

    def _merged(self, other: Target) -> QWidget:
        one = QuietRow("merge", INKS[other.element], other.title, self.t("merged into this"))
        split = partial(targets.split_off, self.desk.workshop, other.id)
        return one.offer(f"targets.form.split.{other.id}", self.t("Split off again"), lambda: self.do(split),
                         other.title, not self.desk.read_only)  # fmt: skip


class StandsPart(Part):
    """Sets it aside, takes it up again, splits it off again, or removes it: whichever its state allows."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        t, line = self.t, row(gap=8)
        self.park, self.up = Button(t("Set aside"), "archive"), Button(t("Take up again"), "archive-restore")
        self.split, self.remove = Button(t("Split off again"), "split"), Button(t("Remove"), "trash-2", "quiet")
        verbs = {"park": targets.park, "take_up": targets.take_up, "split": targets.split_off, "remove": targets.remove}
        for button, (name, verb) in zip((self.park, self.up, self.split, self.remove), verbs.items(), strict=True):
            button.setObjectName(f"targets.form.{name}")
            button.clicked.connect(lambda _=False, verb=verb: self.do(lambda: verb(self.desk.workshop, self.id)))
            line.addWidget(button)
        line.addStretch()
        self.lines.addLayout(line)
        self.reads(self._read)

    def _read(self, target: Target) -> None:
        self.park.setVisible(target.stands)
        self.up.setVisible(target.state in ("parked", "dropped"))
        self.split.setVisible(target.state == "merged")


def pair_menu(desk: Desk, id: Id, over: QWidget) -> QMenu:
    """Every pair by its customer's side, with a tick at those the target mends."""
    menu, chosen = QMenu(over), desk.workshop.the(Target, id).problem_ids
    menu.aboutToHide.connect(menu.deleteLater)
    for pair in desk.workshop.all(Problem):
        words = " ← ".join(filter(None, (pair.customer_side, pair.company_side))) or pair.phenomenon
        offer(menu, words, partial(_turn_pair, desk, id, pair.id), pair.id in chosen)
    if menu.isEmpty():
        offer(menu, desk.t("No pair yet"), menu.close).setEnabled(False)
    return menu


def _turn_pair(desk: Desk, id: Id, problem_id: Id) -> None:
    now = desk.workshop.the(Target, id).problem_ids
    without = tuple(one for one in now if one != problem_id)
    menus.revise(desk, id, problem_ids=without if problem_id in now else (*now, problem_id))
