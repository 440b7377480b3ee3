"""The entry: a stop at a time, the feeling first, three taps and on to the next."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QWidget

from cxworkshop.edits import encounter, scores
from cxworkshop.model.change import Change
from cxworkshop.model.experience import Dimension
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.experience.asking import ASKED, ASKING
from cxworkshop.ui.experience.current import Current
from cxworkshop.ui.experience.entry_body import EntryBody
from cxworkshop.ui.experience.entry_head import EntryHead
from cxworkshop.ui.experience.entry_keys import EntryKeys
from cxworkshop.ui.experience.going_on import GoingOn
from cxworkshop.ui.experience.measures.popup import MeasuresForm
from cxworkshop.ui.experience.no_stops import NoStops
from cxworkshop.ui.experience.round import Round
from cxworkshop.ui.experience.spine_panel import SPINE, SpinePanel
from cxworkshop.ui.experience.swipe import Swipe
from cxworkshop.ui.parts.faces import FLAT, HIGH, LOW
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.walk import let_tab_walk

KINDS = {
    *("score", "measure", "touchpoint", "stage", "channel", "path", "silo", "participant"),
    *("customer_group", "basics", "core_process", "base_criterion", "session"),
}
ROOMY, TIGHT, NARROW, LEAST, MOST_AIR = 394, 324, 520, 438, 12  # pixels
DONE = mark("Every stop has its three answers.")


class EntryPanel(SpinePanel):
    """What is said of the current stop. It rereads itself after a change; what is tapped is one step each."""

    def __init__(self, desk: Desk, current: Current, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("experience.entry")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumSize(LEAST, 240)
        self._desk, self._current = desk, current
        self._next: Id = ""
        self.round = Round(desk, current, self)
        self.head, self.body, self.nothing = EntryHead(desk), EntryBody(desk), NoStops(desk)
        self.going_on, self.swipe = GoingOn(self), Swipe(self)
        self.measures = MeasuresForm(desk, self)
        self._keys = EntryKeys(self)
        self._pages = QStackedWidget()
        self._lay_out()
        self._wire()
        self.retranslate()
        self._let_tab_follow()

    def differs(self, on: bool) -> None:
        """Each silo says its own, or the team speaks with one voice."""
        self.going_on.stay()
        self.body.differ(on)
        self.read()

    def retranslate(self) -> None:
        self.body.retranslate()
        self.nothing.retranslate()
        self.read()

    def read(self) -> None:
        """Shows the current stop as it is now."""
        stop = self._current.stop
        self._pages.setCurrentIndex(0 if stop else 1)
        if stop is not None:
            self.setAccessibleName(self._desk.t("Stop {n}: {title}", n=stop.number, title=stop.touchpoint.title))
            self._show_head()
            self.body.read(stop.touchpoint)
            self.body.foot.switch.setChecked(self.round.goes_on)
            self._share_out()
        self.show_owner(self._desk.workshop.get(Silo, stop.touchpoint.owner_silo_id) if stop else None)

    # What a person does

    def judge(self, dimension: Dimension, value: int | None, in_order: bool = False) -> None:
        """Says a value for the whole team, or takes it back; then asks for the next one."""
        id, lacked = self._current.id, self.round.lacks
        self.going_on.stay()
        done = self._desk.do_aloud(lambda: scores.score(self._desk.workshop, id, dimension, value))
        if done is not None and value is not None and dimension in ASKED:
            self.round.answered(dimension, lacked, in_order)

    def judge_by_silo(self, dimension: Dimension, value: int | None, silo_id: Id) -> bool:
        id = self._current.id
        return bool(self._desk.do_aloud(lambda: scores.score(self._desk.workshop, id, dimension, value, silo_id)))

    def step(self, by: int) -> None:
        """So many stops on or back."""
        self.going_on.stay()
        self._current.step(by)

    def open_measures(self) -> None:
        line = self.body.rows_facts
        self.measures.open(self._current.id, at=line.mapToGlobal(line.rect().center()))

    # What happens

    def _complete(self, next_id: Id) -> None:
        """Goes on after a short pause, unless somebody is typing or would rather stay."""
        if not next_id:
            self._desk.said.emit(self._desk.t(DONE))
        elif self.round.goes_on and not is_typing(self):
            self._next = next_id
            there = next(stop for stop in self._current.stops if stop.touchpoint.id == next_id)
            t = self._desk.t
            words = t("Next: {n} {title}. Touch to stay here.", n=there.number, title=there.touchpoint.title)
            self.going_on.begin(words)
            self._desk.said.emit(words)

    def _go_on(self) -> None:
        if not is_typing(self):
            self._current.go(self._next)

    def _arrive(self) -> None:
        self.going_on.stay()
        self.body.settle()
        self.round.arrive()
        self.read()
        self.body.to_top()

    def _changed(self, change: Change) -> None:
        if "score" in change.kinds():
            self.round.settle()
            if self.round.lacks:
                self.going_on.stay()  # it was taken back in the pause
        if KINDS & change.kinds() and self.isVisible():
            self.read()

    def _show_head(self) -> None:
        stop, ids = self._current.stop, self.round.ids
        if stop is None:
            return
        by_team = not self.body.differs
        asked = self.round.asked if by_team and self.round.is_asking else ""
        word = self._desk.t(ASKING[asked]) if asked else ""
        self.head.show_stop(stop, word, self._current.id == ids[0], self._current.id == ids[-1])
        self.body.rows.ask(asked)

    def _let_tab_follow(self) -> None:
        let_tab_walk(self)

    def _set(self, **fields: object) -> None:
        id = self._current.id
        self._desk.do_aloud(lambda: encounter.set_touchpoint(self._desk.workshop, id, **fields))

    # Qt

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def take_key(self, event: QKeyEvent) -> bool:
        """Answers, goes back, walks from stop to stop; False for a key that means nothing here."""
        return self.isVisible() and self._current.stop is not None and self._keys.take(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.read()
        if not event.spontaneous():
            self.setFocus(Qt.FocusReason.OtherFocusReason)  # whoever comes to the screen can answer at once

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.going_on.stay()

    def sizeHint(self) -> QSize:
        return QSize(560, 404)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()
        self.going_on.find_place()

    def _share_out(self) -> None:
        """The faces give way to what was said last time."""
        high = self.height() - self.body.asides.said_high
        air = min(max((high - ROOMY) // 2, 0), MOST_AIR)
        beside = 12 if self.width() >= NARROW else 6
        self._whole.setContentsMargins(SPINE + beside, 4 + air, beside - 4, 2)
        self.body.rows.set_faces(HIGH if high >= ROOMY else LOW if high >= TIGHT else FLAT)
        self.body.rows.make_narrow(self.width() < NARROW)

    def _lay_out(self) -> None:
        full = QWidget()
        inside = column(full, gap=2)
        inside.addWidget(self.head)
        inside.addWidget(self.body, 1)
        self._pages.addWidget(full)
        self._pages.addWidget(self.nothing)
        self._whole = column(self)
        self._whole.addWidget(self._pages)

    def _wire(self) -> None:
        desk, body = self._desk, self.body
        self._current.moved.connect(lambda _id: self._arrive())
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.retranslate)
        self.head.back.clicked.connect(lambda: self.step(-1))
        self.head.on.clicked.connect(lambda: self.step(1))
        body.judged.connect(self.judge)
        body.rows.agreed.connect(lambda said: self._set(as_agreed=said))
        body.more.promised.connect(lambda said: self._set(promise=said))
        body.silos.judged.connect(self.judge_by_silo)
        body.silos.remade.connect(self._let_tab_follow)
        body.more.criteria.remade.connect(self._let_tab_follow)
        body.silos.cleared.connect(
            lambda dimension: desk.do_aloud(lambda: scores.clear_team(desk.workshop, self._current.id, dimension))
        )
        body.foot.switch.clicked.connect(self.round.wish)
        body.rows_facts.clicked.connect(self.open_measures)
        self.round.asks.connect(self._show_head)
        self.round.completed.connect(self._complete)
        self.going_on.ended.connect(self._go_on)
        self.swipe.pressed.connect(self.going_on.stay)
        self.swipe.wiped.connect(self.step)
        self.swipe.dragged.connect(body.drag)
        self.swipe.watch(self)


def is_typing(panel: QWidget) -> bool:
    """Whether somebody writes somewhere in the window just now."""
    field = panel.window().focusWidget()
    return isinstance(field, (QLineEdit, QPlainTextEdit)) and not field.isReadOnly()
