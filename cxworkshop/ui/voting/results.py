"""Results: the same order as in the reveal, now with what we take and why, and questions for the room."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.insight.two_sides import two_sides
from cxworkshop.insight.voting import contested, ranking, turnout_count
from cxworkshop.model.record import Id
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, Segments
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.next_round import ask_next_round, draft_runoff
from cxworkshop.ui.voting.quadrants import Quadrants
from cxworkshop.ui.voting.questions import Questions
from cxworkshop.ui.voting.result_row import BAR, LETTER, PLACE, TAKE, ResultRow


class ThinCut(QWidget):
    """The cut line between two rows of the table."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self._text = text
        self.setFixedHeight(24)
        self.setAccessibleName(text)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(QPen(QColor(LIGHT.accent), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(20, 12, self.width() - 20, 12)
        painter.setFont(font(13, 700))
        wide = painter.fontMetrics().horizontalAdvance(self._text) + 24
        patch = self.rect().adjusted((self.width() - wide) // 2, 0, -(self.width() - wide) // 2, 0)
        painter.fillRect(patch, QColor(LIGHT.surface))
        painter.setPen(QColor(LIGHT.accent_dark))
        painter.drawText(patch, Qt.AlignmentFlag.AlignCenter, self._text)


class ResultsPage(QWidget):
    """`chosen` is the revealed round that is looked at; None means the newest that holds decisions, else the newest."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self.chosen: Id | None = None
        self._shown: tuple[object, ...] = ()
        self.rows: list[ResultRow] = []
        page = column(self, gap=16)
        page.setContentsMargins(24, 8, 24, 16)
        page.addLayout(self._head())
        body = row(gap=16)
        body.addWidget(self._table(), 7)
        body.addWidget(self._side(), 3)
        page.addLayout(body, 1)

    # Made of

    def _head(self) -> QHBoxLayout:
        t, line = self._desk.t, row(gap=16)
        line.addWidget(plain_label(t("Results"), "title"))
        self._switch = row()
        line.addLayout(self._switch)
        line.addStretch()
        self._turnout = plain_label("", "muted")
        line.addWidget(self._turnout)
        new = Button(t("New round"), "list-plus")
        new.setObjectName("voting.results.new_round")
        new.clicked.connect(lambda: ask_next_round(self._desk, self, self._round_id))
        hand = Button(t("Handout: what we chose"), "file-text", "primary")
        hand.setObjectName("voting.results.handout")
        hand.clicked.connect(lambda: self._desk.go("handouts"))
        line.addWidget(new)
        line.addWidget(hand)
        return line

    def _table(self) -> QWidget:
        t, panel = self._desk.t, Panel()
        inside = column(panel)
        inside.setContentsMargins(1, 1, 1, 1)
        head = row(gap=8)
        head.setContentsMargins(20, 6, 20, 6)
        names = (
            ("", PLACE, 0),
            ("", LETTER, 0),
            (t("Target"), 0, 1),
            ("", BAR, 0),
            (t("We take it"), TAKE, 0),
            (t("Why, in our own words"), 0, 1),
        )
        for text, width, stretch in names:
            label = plain_label(text, "label")
            if width:
                label.setFixedWidth(width)
            head.addWidget(label, stretch)
            if width == BAR:
                self._bar_name = label
        inside.addLayout(head)
        held = QWidget()
        self._list = column(held)
        inside.addWidget(scrolling(held), 1)
        self._note = wrapping(plain_label("", "strong", look="warn"))
        self._note.setContentsMargins(20, 10, 20, 10)
        self._runoff = Button(t("Run-off between these"), "split", "soft")
        self._runoff.setObjectName("voting.results.runoff")
        self._runoff.clicked.connect(lambda: draft_runoff(self._desk, self._round_id))
        foot = row()
        foot.setContentsMargins(0, 0, 20, 0)
        foot.addWidget(self._note, 1)
        foot.addWidget(self._runoff)
        inside.addLayout(foot)
        return panel

    def _side(self) -> QWidget:
        held = QWidget()
        inside = column(held, gap=16)
        self._questions = Questions(self._desk)
        self._chart_panel, self._chart = Panel(), Quadrants()
        self._chart_title = wrapping(plain_label("", "label"))
        chart = column(self._chart_panel, margin=12, gap=4)
        chart.addWidget(self._chart_title)
        chart.addWidget(self._chart)
        inside.addWidget(self._questions)
        inside.addWidget(self._chart_panel)
        inside.addStretch()
        area = scrolling(held)
        area.setMinimumWidth(max(340, held.minimumSizeHint().width() + 14))
        return area

    def minimumSizeHint(self) -> QSize:
        return QSize(960, 480)

    # Shows

    @property
    def _round_id(self) -> Id:
        ids = [r.id for r in self._revealed()]
        if self.chosen and self.chosen in ids:
            return self.chosen
        decided = {decision.round_id for decision in self._desk.workshop.all(Decision)}
        return next((id for id in reversed(ids) if id in decided), ids[-1] if ids else "")

    def _revealed(self) -> list[VotingRound]:
        return [r for r in self._desk.workshop.all(VotingRound) if r.state == "revealed"]

    def show_rounds(self) -> None:
        """Builds the table again only when another round is shown; otherwise rereads the decisions."""
        state = (self._round_id, tuple((r.id, r.state) for r in self._desk.workshop.all(VotingRound)))
        if state != self._shown:
            self._shown = state
            self._build()
        for result in self.rows:
            result.reread()
        if self._round_id:
            self._questions.show_round(self._round_id)

    def _build(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        emptied(self._switch)
        emptied(self._list)
        self.rows = []
        self._show_void()
        self._questions.setVisible(bool(self._round_id))
        self._chart_panel.hide()
        if not self._round_id:
            return
        segments = Segments([(r.id, self._name(r), None) for r in self._revealed()], self._round_id)
        segments.chosen.connect(self._choose)
        self._switch.addWidget(segments)
        self._turnout.setText(t(turnout_count(workshop, workshop.the(VotingRound, self._round_id)).words()))
        self._fill()
        self._show_chart()

    def _name(self, voting_round: VotingRound) -> str:
        t = self._desk.t
        words = {
            "dots": t("dots"),
            "weighted": t("3-2-1"),
            "two_criteria": t("impact and ease"),
            "runoff": t("run-off"),
        }
        return t("Round {no}", no=voting_round.no) + " · " + words[voting_round.method]

    def _choose(self, round_id: str) -> None:
        self.chosen = round_id
        self.show_rounds()

    def _fill(self) -> None:
        workshop, round_id = self._desk.workshop, self._round_id
        voting_round, places = workshop.the(VotingRound, round_id), ranking(workshop, round_id)
        sides = two_sides(workshop, round_id) if voting_round.method == "two_criteria" else None
        points = {point.option.id: point for point in sides.points} if sides else {}
        if sides:  # by quadrant, the best first; places would add up what is not alike
            order = {point.option.id: number for number, point in enumerate(sides.points)}
            places.sort(key=lambda place: order[place.option.id])
        self._bar_name.setText(self._desk.t("Impact and ease") if sides else self._desk.t("Dots by silo"))
        unit = min(22.0, 170 / max((place.dots for place in places), default=1))
        cut = ThinCut(self._desk.t("cut line: {n}", n=voting_round.select_count))
        for index, place in enumerate(places):
            if index == voting_round.select_count and not sides:
                self._list.addWidget(cut)
            result = ResultRow(self._desk, round_id, place, points.get(place.option.id), unit)
            result.setMinimumHeight(52 if place.dots else 38)
            self.rows.append(result)
            self._list.addWidget(result)
        self._list.addStretch()
        self._show_contest(voting_round)

    def _show_contest(self, voting_round: VotingRound) -> None:
        t, tied = self._desk.t, contested(ranking(self._desk.workshop, voting_round.id))
        again = voting_round.method == "runoff"
        letters = ", ".join(place.option.letter for place in tied)
        if again:
            words = t("{letters} tie once more. The decider or the group decides, and writes why.", letters=letters)
        else:
            words = t("The cut line runs through a tie: {letters}.", letters=letters)
        usable = bool(tied) and voting_round.method != "two_criteria"
        if usable:
            self._note.setText(words)
            self._note.show()
        self._runoff.setVisible(usable and not again and voting_round.tie_rule != "decider")

    def _show_void(self) -> None:
        """Rounds that do not count keep their place and their reason."""
        t = self._desk.t
        void = [r for r in self._desk.workshop.all(VotingRound) if r.state == "void"]
        said = [t("Round {no} does not count: {reason}", no=r.no, reason=r.void_reason) for r in void]
        self._note.setText("\n".join(said))
        self._note.setVisible(bool(void))
        self._runoff.hide()

    def _show_chart(self) -> None:
        """Of this round, or of the latest one that asked for impact and ease."""
        asked = [r for r in self._revealed() if r.method == "two_criteria"]
        chosen = next((r for r in asked if r.id == self._round_id), asked[-1] if asked else None)
        sides = two_sides(self._desk.workshop, chosen.id) if chosen else None
        self._chart_panel.setVisible(sides is not None)
        if chosen and sides:
            count = turnout_count(self._desk.workshop, chosen)
            words = self._desk.t("ballot letters, {ballots} of {people}", ballots=count.ballots, people=count.people)
            self._chart_title.setText(f"{self._name(chosen)} · {words}")
            self._chart.show_sides(sides, self._desk.t)
