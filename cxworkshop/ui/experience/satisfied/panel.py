"""Very satisfied: the fives alone, the fours as a question, whether customers would recommend. Never one headline."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QStackedWidget, QWidget

from cxworkshop.insight.facts import can_leave, easy, recommendation, very_satisfied
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.measures.popup import MeasuresForm
from cxworkshop.ui.experience.satisfied.asked import Asked, of_path, of_stop, set_goal, set_note
from cxworkshop.ui.experience.satisfied.bars import Bars
from cxworkshop.ui.experience.satisfied.fours import Fours
from cxworkshop.ui.experience.satisfied.headline import Headline
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.measure_words import percent
from cxworkshop.ui.parts.panel import Panel, column, row, scrolling
from cxworkshop.ui.parts.spoken import Spoken

TOUCHED = {"measure", "touchpoint", "path", "stage", "channel"}
LEAST = 200  # headline and bars; the question of the fours may scroll
NOBODY = mark("Nobody has been asked yet. With counts for all five classes, the fives show here apart from the fours.")


class SatisfiedPanel(Panel):
    """The whole path, or the current stop where customers were asked about it."""

    def __init__(self, desk: Desk, current: Current, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience.satisfied")
        self._desk, self._current, self._say = desk, current, Spoken(lambda: desk.t)
        self.n, self.form = plain_label("", "label"), MeasuresForm(desk, self)
        self.at_stop = Button("")
        self.at_stop.setObjectName("experience.satisfied.stop")
        self.at_stop.setCheckable(True)
        self.headline, self.bars, self.fours = Headline(desk.read_only), Bars(), Fours(desk.read_only)
        self.others = yielding(plain_label("", "label"))
        self.others.setObjectName("experience.recommend")
        self.add = Button("", "plus", "plain")
        self.add.setObjectName("experience.satisfied.add")
        self._pages = QStackedWidget()
        self._lay_out()
        self._wire()
        self.retranslate()

    @property
    def touchpoint_id(self) -> Id:
        """The stop that is shown; empty for the whole path."""
        return self._current.id if self.at_stop.isChecked() and self.at_stop.isVisibleTo(self) else ""

    def retranslate(self) -> None:
        self._say.again()
        self.reread()

    def reread(self) -> None:
        t, stop = self._desk.t, self._current.stop
        at_stop = of_stop(self._desk.workshop, stop.touchpoint) if stop else None
        self.at_stop.setVisible(at_stop is not None and bool(at_stop.satisfied))
        if stop:
            self.at_stop.set_text(t("Stop {n}", n=stop.number))
            self.at_stop.setAccessibleDescription(t("Answers about this stop alone, or about the whole path"))
        shown = at_stop if self.touchpoint_id else None
        self.n.setVisible(not self.at_stop.isVisibleTo(self))  # where there is no room, "49 of 214" has to do
        self._show(shown or of_path(self._desk.workshop, self._current.path_id))

    def _show(self, asked: Asked) -> None:
        t = self._desk.t
        fives, fours = very_satisfied(asked.satisfied or (0,) * 5), can_leave(asked.satisfied or (0,) * 5)
        self.n.setText(t("n = {n}", n=fives.n) if fives else "")
        self._pages.setCurrentIndex(1 if fives else 0)
        if fives and fours:
            self.headline.show_share(fives, asked.goal, t)
            self.bars.show_counts(asked.satisfied, t)
            self.fours.show_fours(fours, asked.note, t)
        said = [*recommend_words(asked.recommend, t), *easy_words(asked.effort, t)]
        self.others.setText("\n".join(said))
        self.others.setVisible(bool(said))

    def _aim(self, percent: int | None) -> None:
        desk, where = self._desk, (self._current.path_id, self.touchpoint_id)
        if not desk.do(lambda: set_goal(desk.workshop, *where, percent)):
            self.reread()

    def _write(self, text: str) -> None:
        desk, where = self._desk, (self._current.path_id, self.touchpoint_id)
        desk.do(lambda: set_note(desk.workshop, *where, text))

    def _changed(self, change: Change) -> None:
        if TOUCHED & change.kinds():
            self.reread()

    def _wire(self) -> None:
        self.at_stop.toggled.connect(lambda _on: self.reread())
        self.headline.aimed.connect(self._aim)
        self.fours.written.connect(self._write)
        self.add.clicked.connect(lambda: self.form.open("", self._current.path_id))
        self.form.closed.connect(self.setFocus)
        self._current.moved.connect(lambda _id: self.reread())
        self._desk.changed.connect(self._changed)
        self._desk.path_shown.connect(self.reread)
        self._desk.language_changed.connect(self.retranslate)

    def _head(self) -> QHBoxLayout:
        name, head = plain_label("", "section"), row(gap=8)
        self._say(name.setText, mark("Very satisfied"))
        self._say(self.add.set_text, mark("Measures of the whole path"))
        name.setMinimumHeight(48)  # as high as with the button beside it
        head.addWidget(name)
        head.addStretch()
        head.addWidget(self.n)
        head.addWidget(self.at_stop)
        return head

    def _lay_out(self) -> None:
        nothing, words = QWidget(), yielding(plain_label("", "muted"))
        self._say(words.setText, NOBODY)
        empty = column(nothing, gap=12)
        empty.addWidget(words)
        empty.addWidget(self.add)
        empty.addStretch()
        told, inside = QWidget(), column(self, gap=4)
        lines = column(told, gap=8)
        for widget, share in ((self.headline, 0), (self.bars, 3), (self.fours, 0)):
            lines.addWidget(widget, share)
        lines.addStretch(1)
        self._pages.addWidget(nothing)
        self._pages.addWidget(scrolling(told))
        self._pages.setMinimumHeight(LEAST)
        self._pages.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)  # the rest scrolls
        inside.setContentsMargins(16, 6, 12, 10)
        inside.addLayout(self._head())
        inside.addWidget(self._pages, 1)
        inside.addWidget(self.others)


def recommend_words(counts: Sequence[int], t: Words) -> list[str]:
    """The score from 20 answers on, else the counts of the three groups; always with n."""
    told = recommendation(counts)
    if told is None:
        return []
    n = t("n = {n}", n=told.n)
    if told.score is None:
        groups = t("9–10: {a} · 7–8: {b} · 0–6: {c}", a=told.promoters, b=told.passives, c=told.detractors)
        return [f"{t('Would recommend')} · {groups} · {n}"]
    return [f"{t('Would recommend')} {told.score:+.0f} · {n}".replace("-", "−")]


def easy_words(counts: Sequence[int], t: Words) -> list[str]:
    share = easy(counts) if counts else None
    return [f"{t('6–7, easy: {share}', share=percent(share))} · {t('n = {n}', n=share.n)}"] if share else []
