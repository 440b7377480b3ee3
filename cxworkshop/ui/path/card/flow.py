"""The natural course of the encounter: what happens one after the other, and what of it happens today."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import encounter, flow
from cxworkshop.insight.encounter import final_check, flow_of, flow_today
from cxworkshop.model.encounter import FlowStep
from cxworkshop.model.path import Touchpoint
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.carrying import Landing
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.path.card.flow_step import ACTORS, KINDS, StepRow
from cxworkshop.ui.path.card.part import Part
from cxworkshop.ui.path.card.section import Section

CHECKS: dict[str, str] = {
    "missing": mark("Nobody makes sure that it was settled. Add a final check."),
    "not_today": mark("Nobody makes sure today that it was settled."),
}


class FlowSection(Section):
    """Steps, of which those that do not happen today stay open and dashed."""

    name, icon, asked_of_all, indent, sums_up = "flow", "list-checks", True, 10, True

    def title(self, t: Words) -> str:
        return t("Flow")

    def summary(self, card: Touchpoint, t: Words) -> str:
        if not flow_of(self.desk.workshop, card.id):
            return ""
        today, steps = flow_today(self.desk.workshop, card.id)
        return t("{k} of {n} happen today", k=today, n=steps)

    def parts(self) -> Iterable[Part]:
        yield Flow(self.desk)


class Flow(Part):
    """The steps as rows one writes into; discs are tapped and dragged, Alt with arrows moves a step."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.rows: list[StepRow] = []
        self._landing = Landing(self, lambda: self.rows, lambda was, place: self._move(self.rows[was], place))
        self.offer = wrapping(plain_label("", "muted"))
        self.pattern, self.add = Button("", "list-checks", "soft"), Button("", "plus", "quiet")
        self.warning = wrapping(plain_label("", "label", look="warn"))
        self.pattern.setObjectName("path.card.flow.pattern")
        self.add.setObjectName("path.card.flow.add")
        self.warning.setObjectName("path.card.flow.warning")
        self._inside, foot, whole = column(), Wrap(gap=8), column(self)
        foot.setContentsMargins(10, 0, 0, 0)
        for button in (self.pattern, self.add):
            button.setEnabled(not desk.read_only)
            foot.addWidget(button)
        whole.addWidget(self.offer)
        whole.addLayout(self._inside)
        whole.addWidget(self.warning)
        whole.addLayout(foot)
        self.offer.setContentsMargins(10, 0, 0, 8)
        self.warning.setContentsMargins(12, 6, 0, 4)
        self.pattern.clicked.connect(lambda: self.do(lambda workshop: flow.add_flow_pattern(workshop, self.card_id)))
        self.add.clicked.connect(self._offer_kinds)

    def read(self, card: Touchpoint) -> None:
        workshop, t = self.desk.workshop, self.desk.t
        steps = flow_of(workshop, card.id)
        self._match([step.id for step in steps])
        for place, (one, step) in enumerate(zip(self.rows, steps, strict=True), 1):
            one.show_step(step, place, len(steps), t)
        begun = any(step.text or step.happens_today for step in steps)
        check = final_check(workshop, card.id) if begun else "there"
        self.warning.setText(t(CHECKS[check]) if check in CHECKS else "")
        self.warning.setVisible(check in CHECKS)
        self.offer.setVisible(not steps)
        whole = {step.flow_kind for step in steps}.issuperset(flow.PATTERN)
        self.pattern.setVisible(not whole)
        self.pattern.set_text(t("Complete the five steps") if steps else t("Start with five steps"))

    def has_content(self, card: Touchpoint) -> bool:
        return bool(flow_of(self.desk.workshop, card.id))

    def retranslate(self) -> None:
        t = self.desk.t
        self.offer.setText(t("Greet, ask the reason, clarify, propose, make sure: most encounters go like this."))
        self.add.set_text(t("Add a step"))

    def settle(self) -> None:
        for one in self.rows:
            one.text.settle()

    def forget(self) -> None:
        self._match([])

    # Rows

    def _match(self, keys: list[str]) -> None:
        """One row for each step; a step that stays keeps its row, and with it the cursor."""
        known = {one.key: one for one in self.rows}
        wanted = [known.pop(key) if key in known else self._new_row(key) for key in keys]
        for gone in known.values():
            gone.text.blockSignals(True)
            gone.hide()
            self._inside.removeWidget(gone)
            gone.deleteLater()
        for place, one in enumerate(wanted):
            if self._inside.indexOf(one) != place:
                self._inside.insertWidget(place, one)
        self.rows = wanted

    def _new_row(self, key: str) -> StepRow:
        one = StepRow(self.desk)
        one.key = key
        one.text.settled.connect(lambda text: one.text.hold(not self._set(one, text=text)))
        one.text.entered.connect(lambda: self._focus(self.rows.index(one) + 1))
        one.text.stepped.connect(lambda by: self._move(one, self.rows.index(one) + by))
        one.disc.clicked.connect(lambda on: self._turn(one, on))
        self._landing.listen(one.disc.carry, one)
        one.more.clicked.connect(lambda: self._offer_more(one))
        return one

    def _focus(self, place: int) -> None:
        (self.rows[place].text if place < len(self.rows) else self.add).setFocus()

    # What a person does

    def _set(self, one: StepRow, **fields: object) -> bool:
        return self.do(lambda workshop: encounter.set_part(workshop, FlowStep, one.key, **fields))

    def _turn(self, one: StepRow, on: bool) -> None:
        if not self._set(one, happens_today=on):
            one.disc.setChecked(not on)

    def _add(self, kind: str) -> None:
        """A new last step; as in the pattern, that it happens today is for people to say."""
        new = {"flow_kind": kind, "happens_today": False}
        if self.do(lambda workshop: encounter.add_part(workshop, FlowStep, self.card_id, **new)):
            self._focus(len(self.rows) - 1)

    def _move(self, one: StepRow, place: int) -> None:
        if 0 <= place < len(self.rows) and place != self.rows.index(one):
            one.text.settle()
            self.do(lambda workshop: encounter.move_part(workshop, FlowStep, one.key, place + 1))

    def _remove(self, one: StepRow) -> None:
        place = self.rows.index(one)
        if self.do(lambda workshop: encounter.remove_part(workshop, FlowStep, one.key)):
            self._focus(place)

    def kinds_menu(self) -> QMenu:
        """Every kind of step, to add one at the end."""
        menu, t = QMenu(self), self.desk.t
        for kind, word in KINDS.items():
            offer(menu, t(word), partial(self._add, kind))
        return menu

    def step_menu(self, one: StepRow) -> QMenu:
        """Who does a step, of what kind it is, where it goes, and away with it."""
        menu, t, step = QMenu(self), self.desk.t, self.desk.workshop.the(FlowStep, one.key)
        place = self.rows.index(one)
        for actor, word in ACTORS.items():
            said = t("Done by: {who}", who=t(word))
            offer(menu, said, partial(self._set, one, actor=actor), checked=step.actor == actor)
        menu.addSeparator()
        for kind, word in KINDS.items():
            offer(menu, t(word), partial(self._set, one, flow_kind=kind), checked=step.flow_kind == kind)
        menu.addSeparator()
        offer(menu, t("Move up"), lambda: self._move(one, place - 1)).setEnabled(place > 0)
        offer(menu, t("Move down"), lambda: self._move(one, place + 1)).setEnabled(place + 1 < len(self.rows))
        offer(menu, t("Remove"), lambda: self._remove(one))
        return menu

    def _offer_kinds(self) -> None:
        self._pop_up(self.kinds_menu(), self.add)

    def _offer_more(self, one: StepRow) -> None:
        self._pop_up(self.step_menu(one), one.more)

    def _pop_up(self, menu: QMenu, under: QWidget) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(under.mapToGlobal(QPoint(0, under.height())))

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._landing.paint(QPainter(self))
