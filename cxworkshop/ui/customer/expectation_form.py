"""One expectation, written: its words, where it comes from, how high, what kind it is and was, and its days."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import customer
from cxworkshop.insight.customer import today
from cxworkshop.model.customer import CustomerGroup, Expectation
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.stops import stops
from cxworkshop.ui.customer.answer import Answer
from cxworkshop.ui.customer.giving import group_menu
from cxworkshop.ui.customer.groups import shown_path
from cxworkshop.ui.customer.kano_choice import KanoChoice
from cxworkshop.ui.customer.words import SOURCES
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.days import ask_day, short
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.limit import limit_of
from cxworkshop.ui.parts.named_fields import Fields
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.tiles import Tiles
from cxworkshop.ui.parts.told import KANO

WIDE = 520


class ExpectationForm(Popover):
    """Opens on an expectation, or on a new one, which is made by its first words."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "customer.expectation.form", WIDE)
        self._id: Id = ""
        self._group: Id | None = None

    def open_new(self, group_id: Id | None, at: QPoint) -> None:
        self._id, self._group = "", group_id
        self.open_at(at)

    def open_on(self, expectation_id: Id, at: QPoint) -> None:
        self._id = expectation_id
        self.open_at(at)

    # What is shown

    def build(self) -> None:
        t = self.desk.t
        hint = t("What do they take for granted, or hope for?")
        self.text = Answer(limit_of(Expectation, "text"), t("Expectation"), hint, self._write_text, lines=2)
        self.text.setObjectName("customer.expectation.text")
        self.body.addWidget(self.text)
        self._rest = QWidget()
        inside = column(self._rest, gap=8)
        for part in (*self._build_source(), *self._build_kano(), self._build_fields(), self._build_foot()):
            inside.addWidget(part)
        self.body.addWidget(self._rest)

    def _build_source(self) -> list[QWidget]:
        t = self.desk.t
        options = [(key, t(look.word), look.icon) for key, look in SOURCES.items()]
        self.source = Tiles("customer.expectation.source", options, 2)
        self.source.chosen.connect(lambda key: self._set(source=key))
        self.level = Tiles("customer.expectation.level", [(str(n), str(n), None) for n in range(1, 6)], 5)
        self.level.chosen.connect(lambda key: self._turn_level(int(key)))
        for n in range(1, 6):
            self.level.button(str(n)).setAccessibleName(t("Level {n} of 5", n=n))
        names = (t("Where does it come from?"), t("How much do they expect? 5 is the most."))
        return [plain_label(names[0], "label"), self.source, plain_label(names[1], "label"), self.level]

    def _build_kano(self) -> list[QWidget]:
        t = self.desk.t
        self.kano = KanoChoice(t)
        self.kano.chosen.connect(lambda kano: self._set(kano=kano))
        self.kano.drifted.connect(self._drifted)
        return [plain_label(t("What kind is it today?"), "label"), self.kano]

    def _build_fields(self) -> Fields:
        t = self.desk.t
        self.since, self.reference = LineField(4, "2022"), LineField(80, t("parcel tracking"))
        self.before, self.stop = Choice(""), Choice("")
        self.dated, self.review = Button("", "calendar-days"), Button("", "calendar-check")
        self.since.settled.connect(self._write_year)
        self.reference.settled.connect(lambda text: self._set(reference=text))
        self.before.addItem(t("not said"), None)
        for key, look in KANO.items():
            self.before.addItem(t(look.word), key)
        self.before.activated.connect(lambda _n: self._set(kano_before=self.before.currentData()))
        self._fill_stops()
        self.stop.activated.connect(lambda _n: self._set(touchpoint_id=self.stop.currentData()))
        self.dated.clicked.connect(self._ask_dated)
        self.review.clicked.connect(self._ask_review)
        self.fields = Fields()
        named = {
            "reference": (t("From where"), self.reference), "since": (t("Since the year"), self.since),
            "before": (t("Before that"), self.before), "stop": (t("At which stop"), self.stop),
            "dated": (t("Written down"), self.dated), "review": (t("Look again"), self.review),
        }  # fmt: skip
        for name, (word, field) in named.items():
            field.setObjectName(f"customer.expectation.{name}")
            self.fields.add(word, field)
        return self.fields

    def _build_foot(self) -> QWidget:
        t, foot = self.desk.t, QWidget()
        self.give, self.remove = Button(t("To another group"), "users"), Button(t("Remove"), look="danger")
        self.give.setObjectName("customer.expectation.give")
        self.remove.setObjectName("customer.expectation.remove")
        self.give.clicked.connect(self._ask_group)
        self.remove.clicked.connect(self._take_away)
        line = row(foot)
        line.addWidget(self.give)
        line.addStretch()
        line.addWidget(self.remove)
        return foot

    def first(self) -> QWidget | None:
        return self.text

    def reread(self) -> bool:
        one = self.desk.workshop.get(Expectation, self._id)
        t = self.desk.t
        if one is None and self._id:
            return False
        self.say_title(t("Expectation") if one else t("A new expectation"))
        self._rest.setVisible(one is not None)
        if one is not None:
            self._read(one)
        return True

    def _read(self, one: Expectation) -> None:
        t = self.desk.t
        self.text.setText(one.text)
        self.source.choose(one.source)
        self.level.choose(str(one.level or ""))
        self.kano.show_kano(one)
        self.reference.setText(one.reference)
        self.since.setText(str(one.kano_since or ""))
        self.before.setCurrentIndex(max(0, self.before.findData(one.kano_before)))
        self.stop.setCurrentIndex(max(0, self.stop.findData(one.touchpoint_id)))
        for button, day, name in ((self.dated, one.dated, "Written down"), (self.review, one.review_at, "Look again")):
            said = short(day, t) if day else t("No date")
            button.set_text(said)
            button.setAccessibleName(f"{t(name)}: {said}")
        self.give.setVisible(len(self.desk.workshop.all(CustomerGroup)) > (one.group_id is not None))

    def _fill_stops(self) -> None:
        t, path = self.desk.t, shown_path(self.desk)
        self.stop.addItem(t("at no stop of its own"), None)
        for stop in stops(self.desk.workshop, path.id) if path else []:
            if not stop.backstage:
                self.stop.addItem(f"{stop.number} {stop.touchpoint.title}", stop.touchpoint.id)

    # What a person does

    def _write_text(self, text: str) -> bool:
        """The first words make the expectation."""
        if self._id:
            return self._set(text=text)
        return not clean_line(text) or self._make(text)

    def _make(self, text: str) -> bool:
        desk, group = self.desk, self._group
        dated = today(desk.workshop, date.today().isoformat())
        change = desk.made(lambda: customer.add_expectation(desk.workshop, group, text, dated=dated))
        if change:
            self._id = change.edits[0].record.id
            self.reread_or_close()
            self.source.button("learned").setFocus()
        return change is not None

    def _set(self, **fields: object) -> bool:
        """One field, one change; what was refused shows again as it was, but for words, which wait to be mended."""
        desk = self.desk
        if desk.workshop.get(Expectation, self._id) is None:
            return True
        done = desk.do(lambda: customer.set_expectation(desk.workshop, self._id, **fields))
        if not done and "text" not in fields:
            self.reread()
        return done

    def _turn_level(self, level: int) -> None:
        """Chosen again, it is not said any more."""
        now = self.desk.workshop.the(Expectation, self._id).level
        self._set(level=None if now == level else level)

    def _drifted(self, before: str) -> None:
        year = int(today(self.desk.workshop, date.today().isoformat())[:4])
        self._set(kano_before=before, kano_since=year)

    def _write_year(self, text: str) -> None:
        year = text.strip()
        if year and not year.isdecimal():
            self.desk.refused.emit(self.desk.t("Write a year such as 2022."))
            self.reread()
            return
        self._set(kano_since=int(year) if year else None)

    def _ask_dated(self) -> None:
        one, t = self.desk.workshop.the(Expectation, self._id), self.desk.t
        known = bool(one.dated)
        ask_day(self, t, t("When was this written down?"), "", one.dated, self._date, past=True, clearing=known)

    def _ask_review(self) -> None:
        one, t = self.desk.workshop.the(Expectation, self._id), self.desk.t
        sentence = t("Today’s surprise is tomorrow’s minimum.")
        ask_day(self, t, t("When to look at this again?"), sentence, one.review_at, self._review, past=False)

    def _date(self, day: str) -> None:
        self._set(dated=day)

    def _review(self, day: str) -> None:
        self._set(review_at=day)

    def _ask_group(self) -> None:
        menu = group_menu(self, self.desk, self._id)
        menu.popup(self.give.mapToGlobal(QPoint(0, self.give.height())))

    def _take_away(self) -> None:
        desk = self.desk
        if desk.do(lambda: customer.remove_expectation(desk.workshop, self._id)):
            self.close_up()
