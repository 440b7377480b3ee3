"""Impact and ease as a square in four parts, split at the means; each target is its ballot letter."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.two_sides import QUADRANTS, Point, TwoSides, two_sides
from cxworkshop.insight.voting import turnout_count
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.theme import LIGHT, font
from cxworkshop.ui.voting.round_names import round_name

LEFT, BELOW, DISC = 28, 28, 24
WORDS = 24  # room for the names of the quarters, above and below all points
LEAST, MOST = 192, 260  # how high it may be


class Quadrants(QWidget):
    """More impact is up, easier is right. Targets on one spot stand side by side."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sides: TwoSides | None = None
        self._t = Words()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setMinimumHeight(LEAST)
        self.setMaximumHeight(MOST)

    def show_sides(self, sides: TwoSides, t: Words) -> None:
        self._sides, self._t = sides, t
        said = (f"{p.option.letter}: {t(QUADRANTS[p.quadrant])}, {p.impact}, {p.ease}" for p in sides.points)
        self.setAccessibleName("; ".join(said))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(320, MOST)

    def paintEvent(self, _event: QPaintEvent) -> None:
        if self._sides is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(LEFT, 2, self.width() - LEFT - 4, self.height() - BELOW)
        self._paint_ground(painter, box, self._sides)
        self._paint_words(painter, box)
        seen: Counter[QPointF | tuple[int, int]] = Counter()
        for point in sorted(self._sides.points, key=lambda point: point.option.order):
            shift = seen[point.ease, point.impact] * (DISC - 2)
            seen[point.ease, point.impact] += 1
            self._paint_point(painter, self._at(box, point) + QPointF(shift, 0), point)

    def _scaled(self, box: QRectF, ease: float, impact: float) -> QPointF:
        assert self._sides is not None
        most_ease = max([p.ease for p in self._sides.points] + [1])
        most_impact = max([p.impact for p in self._sides.points] + [1])
        room = box.adjusted(DISC / 2 + 4, DISC / 2 + WORDS, -DISC / 2 - 4, -DISC / 2 - WORDS)
        return QPointF(
            room.left() + room.width() * ease / most_ease, room.bottom() - room.height() * impact / most_impact
        )

    def _at(self, box: QRectF, point: Point) -> QPointF:
        return self._scaled(box, point.ease, point.impact)

    def _paint_ground(self, painter: QPainter, box: QRectF, sides: TwoSides) -> None:
        middle = self._scaled(box, sides.mean_ease, sides.mean_impact)
        painter.fillRect(box, QColor(LIGHT.raised))
        painter.fillRect(QRectF(middle.x(), box.top(), box.right() - middle.x(), middle.y() - box.top()),
                         QColor(LIGHT.good_soft))  # fmt: skip
        painter.setPen(QPen(QColor(LIGHT.line2), 1.5))
        painter.drawRect(box)
        painter.setPen(QPen(QColor(LIGHT.accent_line), 1.5, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom()))
        painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()))

    def _paint_words(self, painter: QPainter, box: QRectF) -> None:
        t, flag = self._t, Qt.AlignmentFlag
        corners = {
            "plan_properly": flag.AlignTop | flag.AlignLeft,
            "do_now": flag.AlignTop | flag.AlignRight,
            "leave": flag.AlignBottom | flag.AlignLeft,
            "do_on_the_side": flag.AlignBottom | flag.AlignRight,
        }
        painter.setFont(font(13, 600))
        for key, corner in corners.items():
            painter.setPen(QColor(LIGHT.good if key == "do_now" else LIGHT.muted))
            words = {str(name): text for name, text in QUADRANTS.items()}[key]
            painter.drawText(box.adjusted(8, 4, -8, -4), corner, t(words))
        painter.setPen(QColor(LIGHT.ink))
        painter.drawText(
            QRectF(box.left(), box.bottom() + 4, box.width(), 22), flag.AlignCenter, t("Easy for us to do") + " →"
        )
        painter.save()
        painter.translate(12, box.center().y())
        painter.rotate(-90)
        painter.drawText(QRectF(-90, -12, 180, 24), flag.AlignCenter, t("Impact") + " →")
        painter.restore()

    def _paint_point(self, painter: QPainter, at: QPointF, point: Point) -> None:
        now = point.quadrant == "do_now"
        disc = QRectF(0, 0, DISC, DISC)
        disc.moveCenter(at)
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        painter.setBrush(QColor(LIGHT.accent if now else LIGHT.surface))
        painter.drawEllipse(disc)
        painter.setPen(QColor("#FFFFFF" if now else LIGHT.ink))
        painter.setFont(font(13, 700))
        painter.drawText(disc, Qt.AlignmentFlag.AlignCenter, point.option.letter)


class ChartPanel(Panel):
    """The square of this round, or of the latest one that asked for impact and ease; and who gave the ease."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.chart = Quadrants()
        self._title, self.ease = wrapping(plain_label("", "label")), wrapping(plain_label("", "label"))
        inside = column(self, margin=12, gap=4)
        for widget in (self._title, self.chart, self.ease):
            inside.addWidget(widget)

    def show_round(self, round_id: Id) -> None:
        """Hidden while no such round is revealed."""
        t, workshop = self._desk.t, self._desk.workshop
        asked = [one for one in workshop.all(VotingRound) if (one.method, one.state) == ("two_criteria", "revealed")]
        chosen = next((one for one in asked if one.id == round_id), asked[-1] if asked else None)
        sides = two_sides(workshop, chosen.id) if chosen else None
        self.setVisible(sides is not None)
        if chosen is None or sides is None:
            return
        count = turnout_count(workshop, chosen)
        words = t("ballot letters, {ballots} of {people}", ballots=count.ballots, people=count.people)
        self._title.setText(f"{round_name(chosen, t)} · {words}")
        self.chart.show_sides(sides, t)
        self.ease.setText(who_says_easy(chosen, sides, t))


def who_says_easy(voting_round: VotingRound, sides: TwoSides, t: Words) -> str:
    """Ease is easily overestimated, so what those who would do the work say of it is told apart."""
    if voting_round.ease_voters == "doers":
        return t("Ease is told only by those who would do the work.")
    told = [
        t("{letter} {own} of {ease} ({silo})", letter=p.option.letter, own=p.doer_ease, ease=p.ease, silo=p.doer.code)
        for p in sorted(sides.points, key=lambda point: point.option.order)
        if p.doer is not None and p.doer_ease is not None and p.ease
    ]
    if not told:
        return t("Ease is easily overestimated. Ask those who would do the work.")
    return t("Ease is easily overestimated. From those who would do the work: {told}.", told=" · ".join(told))
