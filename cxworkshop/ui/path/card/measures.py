"""Measures: facts and answers side by side, each with its n; they are never made into one figure."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtWidgets import QHBoxLayout

from cxworkshop.edits import experience
from cxworkshop.edits.experience import FIRST_NAMES, MeasureScale, measures_of
from cxworkshop.insight import facts
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, Record, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.adding import Adding
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.measure_words import NBSP, percent
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.path.card.measure import MeasureBlock
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.pieces import Blocks
from cxworkshop.ui.path.card.section import Section
from cxworkshop.ui.path.card.section_head import LEFT

KINDS: dict[MeasureScale, str] = {
    "yes_no": mark("A check, yes or no"),
    "satisfaction": mark("Satisfaction 1–5"),
    "recommend": mark("Would recommend 0–10"),
    "effort": mark("How easy 1–7"),
}


AT_FIRST = 8  # measures shown before More is pressed: a stop may have hundreds


class Side(Panel):
    """One kind of knowledge: its name, its figure, and how many stand behind it."""

    def __init__(self) -> None:
        super().__init__(look="well")
        self.name, self.figure, self.rest = (
            plain_label("", "label"),
            plain_label("", "section"),
            plain_label("", "least"),
        )
        inside = column(self, margin=10, gap=2)
        for label in (self.name, self.figure, self.rest):
            inside.addWidget(yielding(label))
        inside.addStretch()

    def show_words(self, name: str, figure: str, rest: str) -> None:
        self.name.setText(name)
        self.figure.setText(figure)
        self.rest.setText(rest)
        self.setAccessibleName(". ".join(filter(None, (name, figure, rest))))


class BothSides(Part):
    """Facts at the left, customers' answers at the right; below, whether they tell different things."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.facts, self.answers = Side(), Side()
        self.conflict = yielding(plain_label("", "label", look="warn"))
        sides: QHBoxLayout = row(gap=8)
        sides.addWidget(self.facts, 1)
        sides.addWidget(self.answers, 1)
        inside = column(self, gap=6)
        inside.addLayout(sides)
        inside.addWidget(self.conflict)

    def read(self, card: Touchpoint) -> None:
        t, workshop = self.desk.t, self.desk.workshop
        checks = facts.objective(workshop, card.id)
        rest = t("{yes} of {n}, goal {share}", share=f"100{NBSP}%", yes=checks.part, n=checks.n) if checks else ""
        self.facts.show_words(t("Checked"), percent(checks) if checks else t("not yet"), rest)
        counts = facts.satisfaction(workshop, card.id)
        fives, fours = facts.very_satisfied(counts) if counts else None, facts.can_leave(counts) if counts else None
        rest = t("of {n} very satisfied; fours {share}", n=fives.n, share=percent(fours)) if fives and fours else ""
        self.answers.show_words(t("Answered"), percent(fives) if fives else t("not yet"), rest)
        self._show_conflict(facts.conflict(workshop, card.id))

    def _show_conflict(self, found: facts.Conflict | None) -> None:
        t = self.desk.t
        self.conflict.setVisible(found is not None)
        if found is not None:
            said = t(facts.CONFLICTS[found.kind]) + (" · " + t("thin data") if found.thin else "")
            self.conflict.setText(said[:1].upper() + said[1:])


class MeasureList(Blocks):
    """The measures of a stop or of a path, and a tap for each kind to begin another one. Of very many, the first few
    show, and what is begun here.
    """

    def __init__(self, desk: Desk, kind: type[Record] = Touchpoint) -> None:
        super().__init__(desk, self._shown, MeasureBlock)
        self._kind, self._most, self._begun = kind, AT_FIRST, set[Id]()
        self.setObjectName("path.card.measures_kept")
        self.more = Button("", "chevron-down", "quiet")
        self.more.setObjectName("path.card.measure.more")
        self.more.clicked.connect(self._show_more)
        self.adding = Adding(desk, mark("Begin a measure"), KINDS, self._begin)  # type: ignore[arg-type]
        self.adding.setObjectName("path.card.measure.add")
        self._stack.addWidget(self.more)
        self._stack.addWidget(self.adding)

    def record(self) -> Record | None:
        return self.desk.workshop.get(self._kind, self.card_id)

    def read(self, card: Any) -> None:
        super().read(card)
        self._say_more()

    def retranslate(self) -> None:
        super().retranslate()
        self.adding.retranslate()
        self._say_more()

    def forget(self) -> None:
        self._most = AT_FIRST
        self._begun.clear()

    def _where(self, id: Id) -> tuple[Id | None, Id | None]:
        return (id, None) if self._kind is Touchpoint else (None, id)

    def _shown(self, workshop: Workshop, id: Id) -> list[Measure]:
        there = measures_of(workshop, *self._where(id))
        return there[: self._most] + [one for one in there[self._most :] if one.id in self._begun]

    def _say_more(self) -> None:
        """How many are not shown."""
        rest = len(measures_of(self.desk.workshop, *self._where(self.card_id))) - len(self.blocks)
        self.more.setVisible(rest > 0)
        self.more.set_text(self.desk.t.n("{n} more measure", "{n} more measures", rest))

    def _show_more(self) -> None:
        self._most += AT_FIRST
        record = self.record()
        if record is not None:
            self.read(record)

    def _begin(self, scale: MeasureScale) -> None:
        name, (stop, path) = clean_line(self.desk.t(FIRST_NAMES[scale])), self._where(self.card_id)
        before = {one.id for one in measures_of(self.desk.workshop, stop, path)}
        if self.do(lambda workshop: experience.add_measure(workshop, stop, name, scale, path)):
            self._begun |= {one.id for one in measures_of(self.desk.workshop, stop, path)} - before
            self._write_in_new()

    def _write_in_new(self) -> None:
        """What was begun beyond the first few is shown only now, as it was not known before."""
        record = self.record()
        if record is not None:
            self.read(record)
            self.write_in_last()


class MeasuresSection(Section):
    """Quality is watched in two parts: what was checked, and what customers answered."""

    name, icon, indent = "measures", "gauge", LEFT

    def title(self, t: Words) -> str:
        return t("Measures")

    def summary(self, card: Touchpoint, t: Words) -> str:
        there = measures_of(self.desk.workshop, card.id)
        checked = [f"{one.yes}/{one.n} {one.name}" for one in there if one.scale == "yes_no" and one.n]
        asked = [sum(one.counts) for one in there if sum(one.counts)]
        said = checked[:1] or [t.n("{n} answer", "{n} answers", n) for n in asked[:1]]
        return said[0] if said else t.n("{n} measure", "{n} measures", len(there)) if there else ""

    def parts(self) -> Iterable[Part]:
        yield BothSides(self.desk)
        yield MeasureList(self.desk)
