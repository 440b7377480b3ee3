"""The secret mini-ballot on a hand-over: the laptop goes round, and only five counts come out, at the end, at once."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from cxworkshop.edits import handovers
from cxworkshop.model.path import FEWEST_ANSWERS, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.dialog import ask
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.named_fields import own_words
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.ring import step_round
from cxworkshop.ui.path.links.handover_form import Between
from cxworkshop.ui.path.links.trust_answer import AnswerPage
from cxworkshop.ui.path.links.trust_box import TrustBox
from cxworkshop.ui.voting.bar import TopBar, big, bottom_bar
from cxworkshop.ui.voting.envelopes import Envelopes
from cxworkshop.ui.voting.hold import HoldButton
from cxworkshop.ui.voting.tick import enlarged


class QuietPage(QWidget):
    """Between two people: the question and how many have answered. No trace of an answer."""

    def __init__(self, desk: Desk, where: str, what: str) -> None:
        super().__init__()
        t = desk.t
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._t = t
        self.count, self._note = big("", 28, 600), wrapping(plain_label("", "muted"))
        self._envelopes = Envelopes()
        self.turn = enlarged(Button(t("It is my turn"), "arrow-right", "primary"))
        self.end, self.stop = HoldButton(t("Hold to end and show"), "lock", "plain"), Button(t("Stop, keep nothing"))
        for button, name in ((self.turn, "turn"), (self.end, "end"), (self.stop, "stop")):
            button.setObjectName(f"path.trust.{name}")
        self.stop.set_look("quiet")
        enlarged(self.end)
        self._lay_out(where, what)

    def _lay_out(self, where: str, what: str) -> None:
        t, page = self._t, column(self)
        page.addWidget(TopBar(t("Secret mini-ballot"), t("Talk about anything but this.")))
        words = column(gap=16)
        words.setContentsMargins(80, 40, 80, 24)
        words.addWidget(big(t("Pass the laptop. How well can we trust this hand-over?")))
        for label in (own_words(where, "section"), own_words(what, "muted"), self.count, self._envelopes):
            words.addWidget(label)
        words.addWidget(self._note)
        words.addStretch()
        page.addLayout(words, 1)
        page.addWidget(self._foot())

    def _foot(self) -> QWidget:
        frame, line = bottom_bar(self)
        self._fill(line)
        return frame

    def _fill(self, line: QHBoxLayout) -> None:
        line.addWidget(self.stop)
        line.addWidget(self.end)
        line.addStretch()
        line.addWidget(self.turn)

    def show_count(self, count: int, missing: int) -> None:
        """How many answers are in, and how many it takes before anything may be shown."""
        t = self._t
        self.count.setText(t.n("{n} answer is in", "{n} answers are in", count))
        self._envelopes.show_count(count, max(count, FEWEST_ANSWERS))
        need = t.n("{n} more is needed to show any.", "{n} more are needed to show any.", missing)
        self._note.setText(need if missing else t("Enough to be shown. The more, the truer."))
        self.turn.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        if (
            event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
            and isinstance(focus, Button)
            and not event.isAutoRepeat()
        ):
            focus.click()
        event.accept()


class TrustPage(QStackedWidget):
    """Covers the path while the laptop goes round. `takeover` asks the window for all of its room, or gives it back;
    `ended` tells that it is over. The answers are in memory only, and forgotten whichever way it ends.
    """

    takeover = Signal(bool)
    ended = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("path.trust")
        self._desk, self._box = desk, TrustBox()
        self._between = Between("", "", "")
        self.hide()
        parent.installEventFilter(self)
        desk.language_changed.connect(self._retranslate)

    def begin(self, between: Between) -> None:
        """An empty box, and the quiet page."""
        self._box.empty()
        self._between = between
        self._make_pages()
        self.takeover.emit(True)
        self._cover()
        self.show()
        self.raise_()
        self.show_quiet()

    def show_quiet(self) -> None:
        """The page between two people; whoever was answering has not."""
        self.quiet.show_count(self._box.count, self._box.missing)
        self.setCurrentWidget(self.quiet)
        self.quiet.turn.setFocus()

    def _make_pages(self) -> None:
        while (page := self.widget(0)) is not None:
            self.removeWidget(page)
            page.deleteLater()
        where, what = self._words()
        self.quiet, self.answer = QuietPage(self._desk, where, what), AnswerPage(self._desk.t, where, what)
        self.addWidget(self.quiet)
        self.addWidget(self.answer)
        self.quiet.turn.clicked.connect(self._turn)
        self.quiet.stop.clicked.connect(self._ask_stop)
        self.quiet.end.held.connect(self._end)
        self.answer.hidden.connect(self.show_quiet)
        self.answer.answered.connect(self._put)

    def _words(self) -> tuple[str, str]:
        """Which hand-over it is, in words."""
        t, workshop = self._desk.t, self._desk.workshop
        giver, taker = (workshop.the(Silo, id) for id in self._between[1:])
        stop = workshop.the(Touchpoint, self._between.touchpoint_id)
        known = handovers.handover_at(workshop, *self._between)
        where = t("From {giver} to {taker}: {stop}", giver=giver.name, taker=taker.name, stop=stop.title)
        return where, t("What passes: {what}", what=known.what) if known and known.what else ""

    def _turn(self) -> None:
        self.setCurrentWidget(self.answer)
        self.answer.begin()

    def _put(self, value: int) -> None:
        if self.currentWidget() is self.answer:
            self._box.put(value)
            self.show_quiet()
            self._desk.said.emit(self._desk.t("Your answer is in. Pass the laptop on."))

    def _ask_stop(self) -> None:
        if self._box.count:
            self._ask(self._desk.t("Stop and keep nothing?"), self._desk.t("The answers so far are forgotten."))
        else:
            self._leave()

    def _end(self) -> None:
        """Keeps the counts when there are enough; else says so, and keeps nothing unless people go on."""
        t = self._desk.t
        if self._box.missing:
            sentence = t("Fewer than three answers would tell who said what, so nothing can be kept.")
            self._ask(t("Too few answers"), sentence)
            return
        counts = self._box.opened()
        if self._desk.do(lambda: handovers.record_trust(self._desk.workshop, *self._between, counts)):
            self._leave()

    def _ask(self, title: str, sentence: str) -> None:
        t = self._desk.t
        ways = [("stop", t("Stop, keep nothing"), "danger"), ("on", t("Carry on"), "primary")]
        self.question = ask(self, title, sentence, ways, self._answered)

    def _answered(self, key: str) -> None:
        if key == "stop":
            self._leave()

    def _leave(self) -> None:
        self._box.empty()
        self.hide()
        self.takeover.emit(False)
        self.ended.emit()

    def _retranslate(self) -> None:
        if self.isVisible():
            self._make_pages()
            self.show_quiet()

    def _cover(self) -> None:
        if (parent := self.parentWidget()) is not None:
            self.setGeometry(parent.rect())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._cover()
        return super().eventFilter(watched, event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step_round(self, forward)
