"""One target in the results: its place, its dots, whether we take it, and why in our own words."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.edits.decisions import decide, decision_on
from cxworkshop.insight.outcome import has_decider, outcome
from cxworkshop.insight.place import Place
from cxworkshop.insight.two_sides import Point
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import DecidedBy, Decision
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.field import TextField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.result_dots import ResultDots
from cxworkshop.ui.voting.tick import Tick
from cxworkshop.ui.voting.whose_call import WhoseCall

PLACE, LETTER, BAR, TAKE = 32, 16, 226, 76  # widths of the columns that do not stretch
FAR = 96  # pixels a row is drawn to the right to be taken, or to the left to be left


class ResultRow(QWidget):
    """A decision is made by the box, by drawing the row to the right, and by words; the vote only advises.
    `rank` is the number it is shown at.
    """

    def __init__(
        self, desk: Desk, round_id: Id, rank: int, place: Place, dots: ResultDots, point: Point | None
    ) -> None:
        super().__init__()
        self._desk, self._round_id, self.rank, self.place = desk, round_id, rank, place
        self.dots, self._point = dots, point
        self._grip: float | None = None
        self._drawn = 0.0
        self.take, self.why = Tick(), TextField(200)
        self.take.setObjectName(f"voting.results.take.{place.option.letter}")
        self.take.setAccessibleName(desk.t("We take {title}", title=place.option.title_snapshot))
        self.why.setObjectName(f"voting.results.why.{place.option.letter}")
        self.why.setAccessibleName(desk.t("Why, in our own words"))
        self.why.setProperty("look", "quiet")
        self.why.setFont(font(14))
        self.call = WhoseCall(desk, place.option.letter)
        self._lay_out()
        self._wire()
        self.reread()

    def _wire(self) -> None:
        here = bool(self.place.option.target_id) and not self._desk.read_only
        self.take.setEnabled(here)
        self.why.setReadOnly(not here)
        self.take.clicked.connect(lambda _=False: self._decide(None))
        self.why.settled.connect(self._decide)
        self.call.named.connect(lambda by: self._decide(None, by))

    def _lay_out(self) -> None:
        place = self.place
        line = row(self, gap=8)
        line.setContentsMargins(20, 2, 20, 2)
        number = f"{place.place}=" if place.tied and place.dots else str(place.place)
        label = plain_label("" if self._point else number, "section", look="accent" if self.is_advised else "")
        label.setFixedWidth(PLACE)
        title = wrapping(plain_label(place.option.title_snapshot, "strong" if place.dots else "body"))
        letter = plain_label(place.option.letter, "label")
        letter.setFixedWidth(LETTER)
        self.dots.setFixedWidth(BAR)
        for widget, stretch in ((label, 0), (letter, 0), (title, 1), (self.dots, 0), (self._box(), 0)):
            line.addWidget(widget, stretch)
        words = row(gap=4)
        words.addWidget(self.why, 1)
        words.addWidget(self.call)
        line.addLayout(words, 1)

    def _box(self) -> QWidget:
        held = QWidget()
        held.setFixedWidth(TAKE)
        row(held).addWidget(self.take, 0, Qt.AlignmentFlag.AlignCenter)
        return held

    # Shows

    @property
    def is_advised(self) -> bool:
        """Whether the vote says to take it."""
        return self.place.option.id in outcome(self._desk.workshop, self._round_id).taken

    def reread(self) -> None:
        """Shows the decision as it stands; undecided here, what another round led to, and why."""
        workshop, target_id = self._desk.workshop, self.place.option.target_id
        decision = decision_on(workshop, self._round_id, target_id or "")
        target = workshop.get(Target, target_id)
        self.take.setChecked(decision.chosen if decision else target is not None and target.state == "chosen")
        self.why.setText(decision.reason if decision and decision.reason else self._said_elsewhere())
        self.why.setPlaceholderText(self._asked(decision))
        self.call.show_decision(decision)
        self.update()

    def _asked(self, decision: Decision | None) -> str:
        t = self._desk.t
        if decision is not None and decision.by in ("group", "decider"):
            return t("Why, when the dots do not say so?")
        return t("Not now") if decision is not None and not decision.chosen else t("Why, in our own words")

    def _said_elsewhere(self) -> str:
        """The newest reason that was written about this target in another round."""
        target_id = self.place.option.target_id
        about = (one for one in self._desk.workshop.all(Decision) if target_id and one.target_id == target_id)
        return next((one.reason for one in reversed(list(about)) if one.reason), "")

    # Decides

    def _decide(self, reason: str | None, by: DecidedBy | None = None) -> None:
        target_id, chosen = self.place.option.target_id or "", self.take.isChecked()

        def decided() -> Change:
            who = by or self._decided_by(chosen)
            return decide(self._desk.workshop, self._round_id, target_id, chosen, self.rank, reason, who)

        if not self._desk.do(decided):
            self.reread()

    def _decided_by(self, chosen: bool) -> DecidedBy:
        """As the vote says; who was named before stays named while people decide."""
        workshop = self._desk.workshop
        told = outcome(workshop, self._round_id).decided_by(self.place.option.id, chosen, has_decider(workshop))
        before = decision_on(workshop, self._round_id, self.place.option.target_id or "")
        people = ("group", "decider")
        return before.by if before is not None and told in people and before.by in people else told

    def _take(self, chosen: bool) -> None:
        if self.take.isEnabled() and self.take.isChecked() != chosen:
            self.take.setChecked(chosen)
            self._decide(None)

    # Drawn to the right

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.take.isEnabled():
            self._grip = event.position().x()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._grip is None:
            return
        far = event.position().x() - self._grip
        self._drawn = far if abs(far) >= QApplication.startDragDistance() else 0.0
        self.update()

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        drawn, self._grip, self._drawn = self._drawn, None, 0.0
        if abs(drawn) >= FAR:
            self._take(drawn > 0)
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("#F4FAF8" if self.take.isChecked() else LIGHT.surface))
        if self._drawn:
            self._paint_drawn(painter)
        painter.fillRect(0, 0, self.width(), 1, QColor(LIGHT.line))

    def _paint_drawn(self, painter: QPainter) -> None:
        """A band that grows with the hand, and fills once letting go would decide."""
        wide, enough = abs(self._drawn), abs(self._drawn) >= FAR
        left = 0.0 if self._drawn > 0 else self.width() - wide
        painter.fillRect(QRectF(left, 0, wide, self.height()), QColor(LIGHT.mint if enough else LIGHT.accent_soft))
        painter.setPen(QColor(LIGHT.accent))
        edge = wide if self._drawn > 0 else left
        painter.drawLine(QPointF(edge, 0), QPointF(edge, self.height()))
