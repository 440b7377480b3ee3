"""The two days that a rehearsal is asked for: when it is next, and when it was held."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import practice
from cxworkshop.edits.surprises import lacking
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.days import ask_day

COUNTS = mark("It counts as one more time.")
BECOMES = mark("The plan is ready, and counts as practised from then on.")
STAYS_DRAFT = mark("It counts as one more time. The plan is still a draft, so it is not practised yet.")


def ask_next(form: QWidget, desk: Desk, id: Id) -> None:
    """Asks for the next day of a rehearsal; that there is none is an answer too."""

    def keep(day: str) -> None:
        desk.do_aloud(lambda: practice.set_rehearsal(desk.workshop, id, date=day))

    t, day = desk.t, desk.workshop.the(Rehearsal, id).date
    sentence = t("Said aloud and acted out, fifteen minutes are enough.")
    ask_day(form.window(), t, t("When do you rehearse it?"), sentence, day, keep, past=False)


def ask_held(form: QWidget, desk: Desk, id: Id, then: Callable[[], None]) -> None:
    """Asks on which day it was held, and counts that."""

    def hold(day: str) -> None:
        if desk.do_aloud(lambda: practice.hold(desk.workshop, id, day)):
            then()

    t = desk.t
    ask_day(form.window(), t, t("When did you hold it?"), what_it_means(desk, id), "", hold, past=True)


def what_it_means(desk: Desk, id: Id) -> str:
    """What holding a rehearsal does to its plan, in words."""
    t, workshop = desk.t, desk.workshop
    plan = workshop.get(ContingencyPlan, workshop.the(Rehearsal, id).plan_id)
    if plan is None or plan.state == "practised":
        return t(COUNTS)
    if plan.state == "ready":
        return t(BECOMES)
    missing = lacking(plan)
    return f"{t(STAYS_DRAFT)} {t(missing)}" if missing else t(STAYS_DRAFT)
