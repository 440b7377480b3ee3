"""The right side: one deviation and the plan for it; what is typed on the page goes through the desk."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import practice, surprises
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.days import ask_day
from cxworkshop.ui.parts.in_sight import InSight
from cxworkshop.ui.parts.panel import column, scrolling
from cxworkshop.ui.parts.walk import let_tab_follow
from cxworkshop.ui.plans.choosing import ask_stops
from cxworkshop.ui.plans.details import OF_THE_DEVIATION
from cxworkshop.ui.plans.foot import Foot
from cxworkshop.ui.plans.page import PlanPage
from cxworkshop.ui.plans.ready_line import NEXT_MISSING
from cxworkshop.ui.plans.silo_edge import SiloEdge


class PlanForm(SiloEdge):
    """Shows one deviation and writes what is typed through the desk. `removed` carries its id, and so does
    `card_wanted`: its card is to be printed.
    """

    removed = Signal(str)
    card_wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._id = desk, ""
        self.page, self.foot = PlanPage(desk.t), Foot(desk.t)
        self._wire_page()
        self._wire_foot()
        QShortcut(QKeySequence(NEXT_MISSING), self).activated.connect(self.go_on)
        inside = column(self)
        inside.setContentsMargins(9, 1, 1, 1)
        self._area = scrolling(self.page)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        InSight(self._area)
        inside.addWidget(self._area, 1)
        inside.addWidget(self.foot)

    @property
    def deviation_id(self) -> Id:
        """Which deviation is shown; empty when none is."""
        return self._id

    @property
    def _workshop(self) -> Workshop:
        return self._desk.workshop

    def show_deviation(self, id: Id) -> None:
        """Shows a deviation as the workshop holds it. What could not be kept for another one waits until that one is
        shown again.
        """
        before, self._id = self._id, id
        if before != id:
            self.page.put_by(before)
        workshop = self._workshop
        deviation = workshop.the(Deviation, id)
        plan = surprises.plan_of(workshop, id) or ContingencyPlan(deviation_id=id)
        self.page.show_deviation(workshop, deviation)
        self.page.show_plan(workshop, deviation, plan, not self._desk.read_only)
        self.foot.show_plan(workshop, plan, not self._desk.read_only)
        self._say_missing()
        self._order_fields()
        if before != id:
            self.page.take_up(id)
            self._area.verticalScrollBar().setValue(0)
        self.show_owner_of(workshop, deviation)

    def begin(self) -> None:
        """The keyboard goes where the paper form goes on below the title and the stop."""
        page = self.page
        first = page.reason if page.reason.isVisible() else page.details.fields["sign"]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def go_on(self) -> None:
        """To the next thing that the plan needs before it is ready; then to the button that makes it so."""
        places: dict[str, QWidget] = {
            "first_words": self.page.words.field,
            "steps": self.page.steps.adding,
            "owner_id": self.foot.owner,
            "promise_time": self.page.details.fields["promise_time"],
        }
        next_one = places.get(surprises.first_lacking(self._as_typed()), self.foot.next)
        next_one.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _as_typed(self) -> ContingencyPlan:
        plan = surprises.plan_of(self._workshop, self._id) or ContingencyPlan(deviation_id=self._id)
        return self.page.as_typed(plan)

    def _say_missing(self) -> None:
        """What the plan still needs, letter by letter."""
        if self._id and self._workshop.get(Deviation, self._id):
            self.foot.say_missing(self._as_typed())

    def _order_fields(self) -> None:
        """Tab goes the way of the paper form: the words, the steps with who does them, the promises, whose it is and
        when it is looked at again, and the three estimates last.
        """
        page, foot = self.page, self.foot
        fields = [*page.on_paper(), foot.owner, foot.review, *page.estimates()]
        order = [*fields, *foot.ways(), *page.feedback.lines, page.details.learned, page.remove]
        let_tab_follow(order)

    def settle(self) -> None:
        """Keeps what is being typed."""
        if self._id and self._workshop.get(Deviation, self._id):
            self.page.settle()

    # What a person writes becomes a change

    def _revise(self, **fields: object) -> None:
        self._do(lambda: surprises.revise_deviation(self._workshop, self._id, **fields))

    def _write(self, **fields: object) -> None:
        self._do(lambda: surprises.write_plan(self._workshop, self._id, **fields))

    def _do(self, maker: Callable[[], Change]) -> bool:
        """Does a change; where it was refused, what is true is shown again, but for a text that waits to be kept."""
        done = self._desk.do(maker)
        if not done and self._id:
            self.show_deviation(self._id)
        return done

    def _detail(self, key: str, text: str) -> None:
        (self._revise if key in OF_THE_DEVIATION else self._write)(**{key: text})

    def _step(self, place: int, field: str, text: str) -> None:
        self._do(lambda: surprises.set_step(self._workshop, self._id, place, **{field: text}))

    def _add_step(self, text: str) -> None:
        if not self._do(lambda: surprises.add_step(self._workshop, self._id, text)):
            self.page.steps.adding.write(text, held=True)

    def _own(self, participant_id: Id) -> None:
        self._do(lambda: surprises.set_owner(self._workshop, self._id, participant_id or None))

    # What is asked in a dialog is answered for the deviation it was asked for

    def _choose_stops(self) -> None:
        workshop, id = self._workshop, self._id

        def keep(stops: list[Id]) -> None:
            self._do(lambda: surprises.revise_deviation(workshop, id, touchpoint_ids=stops))

        ask_stops(self, self._desk.t, workshop, workshop.the(Deviation, id).touchpoint_ids, keep)

    def _choose_review(self) -> None:
        t, id, plan = self._desk.t, self._id, surprises.plan_of(self._workshop, self._id)

        def keep(day: str) -> None:
            self._do(lambda: surprises.write_plan(self._workshop, id, review_at=day))

        title, sentence = t("When do we look at this plan again?"), t("Half a year is a good start.")
        ask_day(self, t, title, sentence, plan.review_at if plan else "", keep, past=False)

    def _next(self) -> None:
        """Draft to ready, ready to practised."""
        self.settle()
        plan = surprises.plan_of(self._workshop, self._id)
        if plan is not None and plan.state != "draft":
            self._ask_practised(plan)
        elif not self._desk.do(lambda: surprises.make_ready(self._workshop, self._id)):
            self.go_on()

    def _ask_practised(self, plan: ContingencyPlan) -> None:
        t = self._desk.t

        def keep(day: str) -> None:
            self._do(lambda: practice.practised(self._workshop, plan.id, day))

        title, sentence = t("When did you practise it?"), t("Said aloud, acted out: the day it was done.")
        ask_day(self, t, title, sentence, "", keep, past=True)

    def _plan_rehearsal(self) -> None:
        """A rehearsal of this plan, opened where its day and its roles are agreed."""
        plan = surprises.plan_of(self._workshop, self._id)
        made = self._desk.made(lambda: practice.rehearse_plan(self._workshop, plan.id)) if plan else None
        if made and (rehearsal := made.edits[0].after):
            self._desk.go("roadmap", rehearsal.id)

    def _wire_page(self) -> None:
        page = self.page
        page.pills.clicked.connect(self._choose_stops)
        page.remove.clicked.connect(lambda: self.removed.emit(self._id))
        page.title.settled.connect(lambda text: self._revise(title=text))
        page.reason.settled.connect(lambda text: self._revise(customer_reason=text))
        page.category.activated.connect(lambda _n: self._revise(category=page.category.currentData()))
        for key, scale in page.scales.items():
            scale.chosen.connect(lambda value, key=key: self._revise(**{key: value}))
        page.typed.connect(self._say_missing)
        for lines in (page.details.learned, page.feedback):
            lines.wanted.connect(lambda id: self._desk.go("roadmap", id))
        page.details.learned.planning.connect(self._plan_rehearsal)
        page.words.field.settled.connect(lambda text: self._write(first_words=text))
        page.details.written.connect(self._detail)
        page.steps.written.connect(self._step)
        page.steps.added.connect(self._add_step)
        page.steps.moved.connect(lambda n, to: self._do(lambda: surprises.move_step(self._workshop, self._id, n, to)))
        page.steps.removed.connect(lambda n: self._do(lambda: surprises.remove_step(self._workshop, self._id, n)))

    def _wire_foot(self) -> None:
        self.foot.owner_chosen.connect(self._own)
        self.foot.review_wanted.connect(self._choose_review)
        self.foot.next_wanted.connect(self._next)
        self.foot.missing_wanted.connect(self.go_on)
        self.foot.card_wanted.connect(lambda: self.card_wanted.emit(self._id))
