"""The form's middle parts: for whom a target is, and what it brings."""

from __future__ import annotations

from collections import Counter

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QGridLayout

from cxworkshop.edits import targets
from cxworkshop.insight.facts import top_share
from cxworkshop.insight.targets import has_price_question, measures_for, need_of, needs
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.model.targets import Target
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.stepper import WORDS
from cxworkshop.ui.parts.tap import Tap
from cxworkshop.ui.parts.told import BENEFITS, EVIDENCE, KANO
from cxworkshop.ui.targets.form_part import FIELD, Options, Part, among

MOST = 100_000  # minutes
TICKS = (  # field of the target, field of its group, word
    ("for_motive", "motive", mark("Serves their motive")),
    ("for_goal", "goals", mark("Serves their goal")),
)


class WhomPart(Part):
    """The need it answers, with the group's motive and goal; what kind of expectation that is; whether only price."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, mark("For whom"))
        t = self.t
        fields = self.grid()
        self._need = self.pick("need_id", self._needs, lambda target: (target.group_id, target.need_id), self._answer)
        fields.add(t("Need"), self._need)
        self._group = self.pick("group_id", self._groups, write=lambda id: self._answer((id, None)))
        fields.add(t("Tailored for"), self._group)
        self.lines.addWidget(self.told(self._whose, beside=FIELD))
        for field, source, word in TICKS:
            self._add_tick(field, source, t(word))
        more = self.grid()
        more.add(
            t("Expectation"),
            self.pick("kano", among({key: look.word for key, look in KANO.items()}, t, mark("Not said yet"))),
        )
        self.lines.addWidget(self.switch("price_only", t("Only about price")))
        self.lines.addWidget(self.told(self._price, "warn"))
        self.reads(lambda target: fields.show_field(self._group, target.target_type == "tailor"))

    def _add_tick(self, field: str, source: str, word: str) -> None:
        switch, told = self.switch(field, word), self.told(lambda target: self._of_group(target, source), beside=WORDS)
        self.lines.addWidget(switch)
        self.lines.addWidget(told)
        self.reads(lambda target: switch.setVisible(bool(self._of_group(target, source))))

    def _needs(self, _target: Target) -> Options:
        """Each need by its words; of two with the same words each with its group."""
        there = needs(self.desk.workshop)
        often = Counter(one.text for one in there)
        names = [one.text if often[one.text] == 1 else f"{one.group.name}: {one.text}" for one in there]
        rows: Options = [(name, (one.group.id, one.need_id)) for name, one in zip(names, there, strict=True)]
        return [(self.t("Not said yet"), (None, None)), *rows]

    def _groups(self, _target: Target) -> Options:
        every = self.desk.workshop.all(CustomerGroup)
        return [(self.t("Not said yet"), None), *((one.name, one.id) for one in every)]

    def _answer(self, whose: tuple[Id | None, Id | None]) -> None:
        self.do(lambda: targets.answer_need(self.desk.workshop, self.id, *whose))

    def _of_group(self, target: Target, field: str) -> str:
        group = self.desk.workshop.get(CustomerGroup, target.group_id)
        return str(getattr(group, field)) if group else ""

    def _whose(self, target: Target) -> str:
        """The group that has the need, and how that is known."""
        need = need_of(self.desk.workshop, target)
        return f"{need.group.name} · {self.t(EVIDENCE[need.evidence].word)}" if need else ""

    def _price(self, target: Target) -> str:
        asks = has_price_question(target)
        return self.t("Only about price? Good experiences rarely are. What need is behind it?") if asks else ""


class BringsPart(Part):
    """Benefits, the measure that will show them, and the minutes that get free."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, mark("What it brings"))
        t = self.t
        self._add_benefits()
        fields = self.grid()
        fields.add(t("Measure that will show it"), self.pick("measure_id", self._measures))
        fields.add(t("Minutes freed a week"), self._minutes())
        fields.add(t("for what"), self.line("freed_for", 160, t("for example: a word with the customer")))

    def _add_benefits(self) -> None:
        taps = {key: Tap(self.t(word)) for key, word in BENEFITS.items()}
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, (key, tap) in enumerate(taps.items()):
            tap.setObjectName(f"targets.form.benefit.{key}")
            tap.clicked.connect(lambda _on=False: self.write(benefits=tuple(k for k in taps if taps[k].isChecked())))
            self.reads(lambda target, key=key, tap=tap: tap.setChecked(key in target.benefits))  # type: ignore[misc]
            grid.addWidget(tap, place // 2, place % 2)
        self.lines.addLayout(grid)

    def _measures(self, target: Target) -> Options:
        numbers = {stop.touchpoint.id: f"{stop.number}  " for stop in every_stop(self.desk.workshop)}
        rows: Options = [(self.t("Not said yet"), None)]
        known = measures_for(self.desk.workshop, target)
        chosen = self.desk.workshop.get(Measure, target.measure_id)
        if chosen is not None and chosen not in known:  # its stop was taken off since
            known.append(chosen)
        return rows + [(f"{numbers.get(one.touchpoint_id or '', '')}{self._told(one)}", one.id) for one in known]

    def _told(self, measure: Measure) -> str:
        share = top_share(measure)
        if share is None:
            return measure.name
        return self.t("{name}: {part} of {n}", name=measure.name, part=share.part, n=share.n)

    def _minutes(self) -> LineField:
        edit = LineField(6)
        edit.setObjectName("targets.form.minutes_freed")
        edit.setValidator(QIntValidator(0, MOST, edit))
        edit.settled.connect(lambda text: self.write(minutes_freed=int(text) if text.strip() else None))
        self.reads(lambda one: edit.setText("" if one.minutes_freed is None else str(one.minutes_freed)))
        edit.setMaximumWidth(120)
        return edit
