"""One column of the plan: by when, what is in it, a place for more, and whether somebody carries too much."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from cxworkshop.edits.roadmap import in_column
from cxworkshop.insight.roadmap import PLAN, heaviest, overloaded, weight
from cxworkshop.model.roadmap import Column, RoadmapItem
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.days import by_day, day_of
from cxworkshop.ui.roadmap.drop_place import DropPlace
from cxworkshop.ui.roadmap.labels import Shrinking, small
from cxworkshop.ui.roadmap.lane import Lane
from cxworkshop.ui.roadmap.left_out import LeftOut
from cxworkshop.ui.roadmap.words import COLUMNS, HEAVY
from cxworkshop.ui.theme import LIGHT, font

GAP, HEAD_SIDES = 8, 19  # pixels in the head, between its parts and beside them
LEAST, SIDE, END = 200, 8, 4  # pixels: a column is no narrower; what stands beside its cards, and below them
ROOM = 2  # as long as nobody carries more than this, there is room for more
FIRST = mark("Targets you choose after the vote wait here for their month. Anything else can be added at once.")
LOOKS = {"fine": "", "many": "warn", "too_many": "bad"}


class PlanColumn(QWidget):
    """Only wires: the cards are the board's. What is too much stands in the head, where it is always seen; the place
    for more and good news show where the column has room for them.
    """

    def __init__(self, desk: Desk, key: Column, has_left_out: bool = False) -> None:
        super().__init__()
        self._desk, self._key = desk, key
        self.setObjectName(f"roadmap.column.{key}")
        self.setMinimumWidth(LEAST)
        self.lane, self.drop = Lane(key, self), DropPlace(desk, key)
        self._name, self._by = plain_label("", "section"), Shrinking()
        self._count = plain_label("", "label", look="count-white")
        self.more = IconButton("plus", "")
        self.more.setObjectName(f"roadmap.more.{key}")
        self.more.clicked.connect(lambda: self.drop.ask(self.more))
        self._warning, self._hint = yielding(plain_label("", "label")), yielding(small())
        self._warning.setContentsMargins(15, 0, 12, 8)
        self._hint.setContentsMargins(10, 4, 10, 8)
        self._left_out = LeftOut(desk) if has_left_out else None
        self._lay_out()
        self.drop.settled.connect(self.fit)

    def reread(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        there = in_column(workshop, self._key)
        self._name.setText(t(COLUMNS[self._key]))
        self._count.setText(str(len(there)))
        self._count.setAccessibleName(t.n("{n} item", "{n} items", len(there)))
        self.more.set_tooltip(t("Add to {column}", column=t(COLUMNS[self._key])))
        self.more.setEnabled(not self._desk.read_only)
        self.drop.reread()
        self._show_warning()
        self._hint.setText(self._good_news())
        if self._left_out is not None:
            self._left_out.reread()

    def _show_warning(self) -> None:
        t, found = self._desk.t, overloaded(self._desk.workshop, self._key)
        lines = [t(HEAVY[weight(n)], name=person.name, n=n) for person, n in found]
        self._warning.setText("\n".join(lines))
        self._warning.setVisible(bool(lines))
        _look(self._warning, LOOKS[weight(found[0][1])] if found else "")

    def _good_news(self) -> str:
        t, most = self._desk.t, heaviest(self._desk.workshop, self._key)
        if most is None:
            return t(FIRST) if self._key == PLAN[0] and not self._desk.workshop.all(RoadmapItem) else ""
        person, n = most
        if n <= ROOM:
            return t("Room for more. Nobody carries over two here.")
        enough = t("{name} carries {n} here. That is enough for one.", name=person.name, n=n)
        return enough if weight(n) == "fine" else ""

    def fit(self) -> None:
        """Shows the place for more and the good news where nothing has to scroll for them."""
        self._fit_head()
        wide = self.width() - 2 - 2 * SIDE
        room = self.height() - self._top() - END - self.lane.high_in(wide)
        if self._left_out is not None:
            room -= self._left_out.high
        drops = self.drop.is_writing or not self.lane.cards or room >= self.drop.high
        self.drop.setVisible(drops)
        room -= self.drop.high if drops else 0
        tall = self._hint.heightForWidth(wide)
        hints = bool(self._hint.text()) and (room >= tall or not self.lane.cards)
        self._hint.setVisible(hints)
        if self._left_out is not None:
            self._left_out.explain(room - (tall if hints else 0))

    def _top(self) -> int:
        """How high the head is, with what it warns of."""
        warns = not self._warning.isHidden()
        return self.more.height() + (self._warning.heightForWidth(self.width() - 2) if warns else 0)

    def _fit_head(self) -> None:
        """The day comes before the number, and before the words that go with it; half a day says nothing."""
        whole, short = (words(self._desk.workshop, self._key, self._desk.t) for words in (by_day, day_of))
        wide = QFontMetrics(font(13)).horizontalAdvance
        room = self.width() - HEAD_SIDES - sum(one.sizeHint().width() + GAP for one in (self._name, self.more))
        fits = wide(whole) + GAP + self._count.sizeHint().width() <= room
        self._count.setVisible(fits and bool(self.lane.cards))
        self._by.say(next((words for words in (whole, short) if wide(words) <= room), ""))
        self._by.setAccessibleName(whole)
        set_tip(self._by, whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _lay_out(self) -> None:
        body = QWidget()
        lines = column(body, gap=0)
        lines.setContentsMargins(SIDE, 0, SIDE, END)
        lines.addWidget(self.lane)
        lines.addWidget(self.drop)
        lines.addWidget(self._hint)
        if self._left_out is not None:
            lines.addWidget(self._left_out)
        lines.addStretch()
        self._area = scrolling(body)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = column(self)
        inside.setContentsMargins(1, 0, 1, 0)
        inside.addLayout(self._head())
        inside.addWidget(self._warning)
        inside.addWidget(self._area, 1)

    def _head(self) -> QHBoxLayout:
        head = row(gap=GAP)
        head.setContentsMargins(15, 0, 2, 0)
        head.addWidget(self._name)
        head.addWidget(self._by, 1)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self.more)
        return head

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(LIGHT.tint))
        painter.drawRoundedRect(QRectF(self.rect()), 12, 12)


def _look(label: QLabel, look: str) -> None:
    if label.property("look") != look:
        label.setProperty("look", look)
        label.style().unpolish(label)
        label.style().polish(label)
