"""Under the list of expectations: when it is looked at again, and a word when that day has come and gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import customer
from cxworkshop.insight.customer import review_day, today
from cxworkshop.model.customer import Expectation
from cxworkshop.model.record import Id
from cxworkshop.ui.customer.sign import Sign, tint
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.days import ask_day, day_and_month, in_month
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.theme import LIGHT


class ReviewFoot(QWidget):
    """One sentence, and a button with the day, which serves the whole list."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._day = desk, ""
        self._group: Id | None = None
        self._sign, self.sentence = Sign("info", LIGHT.muted), yielding(plain_label("", "label"))
        self.button = Button("", "calendar-check")
        self.button.setObjectName("customer.review")
        self.button.clicked.connect(self._ask)
        line = row(self, gap=10)
        line.setContentsMargins(24, 6, 20, 6)
        line.addWidget(self._sign)
        line.addWidget(self.sentence, 1)
        line.addWidget(self.button)

    def show_day(self, every: Sequence[Expectation], group_id: Id | None) -> None:
        t, day = self._desk.t, review_day(every)
        self._group, self._day = group_id, day
        late = bool(day) and day < today(self._desk.workshop, date.today().isoformat())
        self.sentence.setText(f"{t('Today’s surprise is tomorrow’s minimum.')} {self._again(late)}".strip())
        tint(self.sentence, "warn" if late else "")
        self._sign.show_icon("clock" if late else "info", LIGHT.warn if late else LIGHT.muted)
        said = day_and_month(day, t) if day else t("Choose a day")
        self.button.set_text(said)
        self.button.set_look("warn" if late else "plain")
        self.button.setAccessibleName(t("Look at this list again: {day}", day=said))
        self.button.setEnabled(bool(every) and not self._desk.read_only)

    def _again(self, late: bool) -> str:
        t = self._desk.t
        if late:
            return t("It is time to look at this list again.")
        return t("Look at this list again in {month}.", month=in_month(self._day, t)) if self._day else ""

    def _ask(self) -> None:
        t = self._desk.t
        title, sentence = t("When to look at this list again?"), t("Today’s surprise is tomorrow’s minimum.")
        ask_day(self, t, title, sentence, self._day, self._write, past=False)

    def _write(self, day: str) -> None:
        desk = self._desk
        desk.do(lambda: customer.review_expectations(desk.workshop, self._group, day))
