"""One core process: its name, its stops on the path, and its base criteria to be written and ticked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import processes
from cxworkshop.insight.processes import ProcessFacts
from cxworkshop.model.record import Met
from cxworkshop.model.targets import BaseCriterion
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.list_row import ListRow
from cxworkshop.ui.parts.text_list import TextList, Verbs
from cxworkshop.ui.parts.text_row import FOOT
from cxworkshop.ui.theme import LIGHT

CRITERION = 160  # characters
NEXT: dict[Met, Met] = {"unknown": "yes", "yes": "no", "no": "unknown"}
SIGNS: dict[Met, tuple[str, str, str]] = {
    "yes": ("circle-check", LIGHT.good, mark("Met")),
    "no": ("circle-x", LIGHT.bad, mark("Not met")),
    "unknown": ("circle-question-mark", LIGHT.muted, mark("Not known")),
}
TEXT = 78  # pixels: where the words of a criterion begin
SHOWN = 8  # numbers of stops that are told one by one


class CriterionRow(ListRow):
    """A base criterion with its tick: a tap goes from not known to met, not met, and round."""

    def __init__(self, desk: Desk, limit: int) -> None:
        super().__init__(desk, limit, weight=400)

    def before(self) -> list[QWidget]:
        self.tick = IconButton("circle", "", self)
        self.tick.clicked.connect(self._answer)
        return [self.tick]

    def say(self, t: Words, stem: str, name: str, place: int, alone: bool) -> None:
        super().say(t, stem, name, place, alone)
        one = self.desk.workshop.get(BaseCriterion, self.key)
        if one is not None:
            icon, colour, words = SIGNS[one.met]
            self.tick.set_icon(icon, colour)
            self.tick.set_tooltip(f"{t(words)}: {one.text}")
            self.tick.setObjectName(f"{stem}.{place}.met")
            self.tick.setEnabled(not self.desk.read_only)

    def _answer(self) -> None:
        one = self.desk.workshop.get(BaseCriterion, self.key)
        if one is not None:
            self.text.settle()
            self.desk.do(lambda: processes.set_criterion(self.desk.workshop, self.key, met=NEXT[one.met]))


class ProcessRow(ListRow):
    """Folded it tells its stops and how the base stands; unfolded it shows the criteria."""

    def __init__(self, desk: Desk, limit: int) -> None:
        super().__init__(desk, limit, "note")
        self.told = yielding(plain_label("", "label"))
        self.criteria = TextList(desk, "prepare.criterion", CRITERION, self._verbs(), CriterionRow, indent=TEXT)
        self.told.setContentsMargins(FOOT, 0, 0, 8)
        self.criteria.layout().setContentsMargins(0, 0, 0, 8)  # type: ignore[union-attr]
        self.under.addWidget(self.told)
        self.under.addWidget(self.criteria)
        self.criteria.hide()

    def after(self) -> list[QWidget]:
        self.more = IconButton("chevron-down", "", self)
        self.more.clicked.connect(lambda: self.unfold(self.criteria.isHidden()))
        return [self.more]

    def _verbs(self) -> Verbs:
        return Verbs(
            self._criteria,
            lambda workshop, text: processes.add_criterion(workshop, self.key, text),
            lambda workshop, id, text: processes.set_criterion(workshop, id, text=text),
            processes.move_criterion,
            processes.remove_criterion,
        )

    def _criteria(self, workshop: Workshop) -> list[tuple[str, str]]:
        return [(one.id, one.text) for one in processes.criteria_of(workshop, self.key)]

    def show_facts(self, facts: ProcessFacts, t: Words) -> None:
        """What is known of the process now. One with criteria is unfolded when it is first seen."""
        self.told.setText(" · ".join(filter(None, (stops_told(facts, t), base_told(facts, t)))))
        self.criteria.reread()
        self.criteria.speak(t("Base criteria"), t("How good is enough?"))
        if not self.property("seen"):
            self.setProperty("seen", True)
            self.unfold(bool(facts.criteria))

    def say(self, t: Words, stem: str, name: str, place: int, alone: bool) -> None:
        super().say(t, stem, name, place, alone)
        self.more.setObjectName(f"{stem}.{place}.more")
        self.more.set_tooltip(t("Base criteria of {name}", name=self.text.text()))
        self.criteria.call(f"{stem}.{place}.criterion")

    def settle(self) -> None:
        self.text.settle()
        self.criteria.settle()

    def unfold(self, open: bool) -> None:
        """Shows the base criteria, or only how many are met."""
        self.more.set_icon("chevron-up" if open else "chevron-down")
        self.criteria.setVisible(open)
        if open and self.isVisible() and not self.criteria.rows:
            self.criteria.entry.setFocus()


def stops_told(facts: ProcessFacts, t: Words) -> str:
    """The stops of a process by their numbers; a few words when there is none."""
    if not facts.stops:
        return t("no stop on the path yet")
    few = ", ".join(map(str, facts.stops[:SHOWN])) + ("…" if len(facts.stops) > SHOWN else "")
    return t("stop {list}", list=few) if len(facts.stops) == 1 else t("stops {list}", list=few)


def base_told(facts: ProcessFacts, t: Words) -> str:
    """How many base criteria are met; nothing when there are none."""
    return t("{n} of {all} met", n=facts.met, all=facts.criteria) if facts.criteria else ""
