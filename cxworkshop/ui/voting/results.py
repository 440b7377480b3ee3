"""Results: the same order as in the reveal, now with what we take and why, and questions for the room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from cxworkshop.insight.voting import turnout_count
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.voting.next_round import ask_next_round
from cxworkshop.ui.voting.not_chosen import NotChosen
from cxworkshop.ui.voting.quadrants import ChartPanel
from cxworkshop.ui.voting.questions import Questions
from cxworkshop.ui.voting.recount import Recount
from cxworkshop.ui.voting.result_row import ResultRow
from cxworkshop.ui.voting.result_table import ResultTable
from cxworkshop.ui.voting.round_names import round_name
from cxworkshop.ui.voting.round_switch import RoundSwitch
from cxworkshop.ui.voting.save_result import ask_where
from cxworkshop.ui.voting.side_by_side import SideBySide

BESIDE = "beside"


class ResultsPage(QWidget):
    """`chosen` is the revealed round that is looked at; None means the newest that holds decisions, else the newest."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.chosen: Id | None = None
        self.beside = False
        self._shown: tuple[object, ...] = ()
        page = column(self, gap=12)
        page.setContentsMargins(24, 8, 24, 16)
        page.addLayout(self._head())
        self._void = wrapping(plain_label("", "muted"))
        page.addWidget(self._void)
        self.stack = QStackedWidget()
        self.recount, self.side_by_side = Recount(desk), SideBySide(desk)
        for widget in (self._result(), self.recount, self.side_by_side):
            self.stack.addWidget(widget)
        page.addWidget(self.stack, 1)

    # Made of

    def _head(self) -> QHBoxLayout:
        t, line = self._desk.t, row(gap=12)
        line.addWidget(plain_label(t("Results"), "title"))
        self.switch = RoundSwitch(t("Which round"))
        self.switch.chosen.connect(self._choose)
        line.addWidget(self.switch, 1)
        self.count = Button("", "list-checks", "quiet")
        self.count.setObjectName("voting.results.recount")
        self.count.setCheckable(True)
        set_tip(self.count, t("Recount"))
        self.count.clicked.connect(self._show_body)
        self.save = IconButton("download", t("Save the result…"))
        self.save.setObjectName("voting.results.save")
        self.save.clicked.connect(lambda: ask_where(self._desk, self, self.round_id))
        new = Button(t("New round"), "list-plus")
        new.setObjectName("voting.results.new_round")
        new.clicked.connect(lambda: ask_next_round(self._desk, self, self.round_id))
        hand = Button(t("Handout: what we chose"), "file-text", "primary")
        hand.setObjectName("voting.results.handout")
        hand.clicked.connect(lambda: self._desk.go("handouts"))
        for widget in (self.count, self.save, new, hand):
            line.addWidget(widget)
        return line

    def _result(self) -> QWidget:
        held = QWidget()
        body = row(held, gap=16)
        self.table = ResultTable(self._desk)
        body.addWidget(self.table, 7)
        body.addWidget(self._side(), 3)
        return held

    def _side(self) -> QWidget:
        held = QWidget()
        inside = column(held, gap=16)
        self._questions, self._chart = Questions(self._desk), ChartPanel(self._desk)
        self.not_chosen = NotChosen(self._desk)
        for panel in (self._questions, self._chart, self.not_chosen):
            inside.addWidget(panel)
        inside.addStretch()
        area = scrolling(held)
        area.setMinimumWidth(max(340, held.minimumSizeHint().width() + 14))
        return area

    def minimumSizeHint(self) -> QSize:
        return QSize(960, 480)

    # Shows

    @property
    def rows(self) -> list[ResultRow]:
        return self.table.rows

    @property
    def round_id(self) -> Id:
        """The round that is looked at; "" when none is revealed."""
        ids = [one.id for one in self._revealed()]
        if self.chosen and self.chosen in ids:
            return self.chosen
        decided = {decision.round_id for decision in self._desk.workshop.all(Decision)}
        return next((id for id in reversed(ids) if id in decided), ids[-1] if ids else "")

    def _revealed(self) -> list[VotingRound]:
        return [one for one in self._desk.workshop.all(VotingRound) if one.state == "revealed"]

    def show_rounds(self) -> None:
        """Builds the table again only when another round is shown; otherwise rereads the decisions."""
        state = (self.round_id, tuple((one.id, one.state) for one in self._desk.workshop.all(VotingRound)))
        if state != self._shown:
            self._shown = state
            self._build()
        self.table.reread()
        if self.round_id:
            self._questions.show_round(self.round_id)
        self.not_chosen.show_rows(self.round_id, self.rows)
        let_tab_walk(self)

    def _build(self) -> None:
        t, workshop, id = self._desk.t, self._desk.workshop, self.round_id
        self._show_void()
        self.table.show_round(id)
        self._chart.show_round(id)
        self._questions.setVisible(bool(id))
        for widget in (self.count, self.save, self.switch):
            widget.setVisible(bool(id))
        if id:
            words = t(turnout_count(workshop, workshop.the(VotingRound, id)).words())
            self.count.set_text(words)
            self.count.setAccessibleName(t("Recount: {words}", words=words))
        self._show_switch()
        self._show_body()

    def _show_switch(self) -> None:
        rounds = self._revealed()
        options = [(one.id, round_name(one, self._desk.t)) for one in rounds]
        if len(rounds) > 1:
            options.append((BESIDE, self._desk.t("Side by side")))
        self.beside = self.beside and len(rounds) > 1
        self.switch.show_options(options, BESIDE if self.beside else self.round_id)

    def _show_body(self) -> None:
        """The result, its recount, or two rounds beside each other."""
        recounted = self.count.isChecked() and bool(self.round_id)
        if self.beside:
            self.side_by_side.show_rounds()
        elif recounted:
            self.recount.show_round(self.round_id)
        self.stack.setCurrentIndex(2 if self.beside else int(recounted))
        self.count.setEnabled(not self.beside)

    def _choose(self, key: str) -> None:
        self.beside = key == BESIDE
        if self.beside:
            self.count.setChecked(False)
            self._show_body()
            return
        self.chosen = key
        self.show_rounds()
        self._show_body()

    def _show_void(self) -> None:
        """Rounds that do not count keep their place and their reason."""
        t = self._desk.t
        void = [one for one in self._desk.workshop.all(VotingRound) if one.state == "void"]
        said = [t("Round {no} does not count: {reason}", no=one.no, reason=one.void_reason) for one in void]
        self._void.setText("\n".join(said))
        self._void.setVisible(bool(void))
