"""The rows of the pairs: one for each, and an empty one at the end that becomes a pair when it is written in."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from cxworkshop.edits import problems
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.stops import every_stop
from cxworkshop.model.targets import Problem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.carrying import Carry, Landing
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.targets.line_marks import chosen_pairs
from cxworkshop.ui.targets.pair_acts import PairActs
from cxworkshop.ui.targets.pair_detail import PairDetail
from cxworkshop.ui.targets.pair_row import PairRow
from cxworkshop.ui.targets.pair_side import PairSide


class PairList(QWidget):
    """`carried` tells a pair under way and where it is, None when it is put back; `dropped` where it was let go.
    `silo_id` shows only what one silo wrote; what is written then is that silo's. `resized` tells its width.
    """

    carried = Signal(str, object)
    dropped = Signal(str, QPoint)
    resized = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.desk, self.acts = desk, PairActs(desk, self)
        self.silo_id: Id | None = None
        self.rows: list[PairRow] = []
        self.meant: frozenset[Id] = frozenset()
        self._adopting: PairRow | None = None
        self._inside = column(self)
        self._landing = Landing(self, lambda: self.rows, lambda was, place: self._move(self.rows[was], place))
        self.blank = self._new_row()

    # What is shown

    def read(self) -> None:
        """Shows the pairs. A row keeps its widget as long as its pair is there, so the cursor stays where it was."""
        line = {stop.touchpoint.id: stop for stop in every_stop(self.desk.workshop)}
        there = [one for one in self.desk.workshop.all(Problem) if self.silo_id in (None, one.author_silo_id)]
        known = {one.id: one for one in self.rows}
        wanted = [known.pop(one.id) if one.id in known else self._made() for one in there]
        for gone in known.values():
            self._let_go(gone)
        self.rows = wanted
        for place, one in enumerate([*wanted, self.blank]):
            if self._inside.indexOf(one) != place:
                self._inside.insertWidget(place, one)
        for one, problem in zip(wanted, there, strict=True):
            one.show_pair(problem, line)
        self.blank.show_pair(None, line)
        self.blank.setVisible(not self.desk.read_only)
        self.mark()

    def mark(self) -> None:
        """Shows which pair is chosen, and which are meant by the mouse on their arc or by a stop that is chosen."""
        workshop, chosen = self.desk.workshop, self.desk.selection
        there = chosen_pairs(workshop, chosen)
        at_stop = workshop.get(Touchpoint, chosen) is not None
        meant = self.meant | (there if at_stop else frozenset())
        for one in self.rows:
            one.mark_chosen(one.id in there and not at_stop, one.id in meant)

    def row_of(self, problem_id: Id) -> PairRow | None:
        return next((one for one in self.rows if one.id == problem_id), None)

    def retranslate(self) -> None:
        """Folds up what is open, for it was made in the other language, and says all anew."""
        for one in self.rows:
            one.unfold(None)
        self.read()

    def begin(self) -> None:
        """Gives the keyboard to the empty row."""
        self.blank.company.text.setFocus()

    def _made(self) -> PairRow:
        """A row for a pair that is new here: the one it was written in, when there is one."""
        if self._adopting is None:
            return self._new_row()
        adopted, self._adopting, self.blank = self._adopting, None, self._new_row()
        return adopted

    def _new_row(self) -> PairRow:
        one = PairRow(self.desk)
        for side in one.sides:
            self._follow(one, side)
        one.taken.connect(lambda: self._take(one))
        one.shows.clicked.connect(lambda: self.acts.offer_shows(one.id, one.shows))
        one.born.clicked.connect(lambda: self.acts.offer_born(one.id, one.born))
        one.author.clicked.connect(lambda: self.acts.offer_authors(one.id, one.author))
        one.more.clicked.connect(lambda: self.unfold(one, one.detail is None))
        self._carry(one)
        return one

    def _follow(self, one: PairRow, side: PairSide) -> None:
        text = side.text
        text.settled.connect(lambda words: self._write(one, side, words))
        text.entered.connect(lambda: self._go_on(one, side))
        text.stepped.connect(lambda by: self._step(one, by))
        text.left.connect(lambda: self._left(one))
        side.to_target.connect(lambda: self.acts.side_to_target(one.id, side.side))

    def _let_go(self, one: PairRow) -> None:
        for side in one.sides:
            side.text.blockSignals(True)  # what is taken away has nothing more to say
        had_focus = one.isAncestorOf(QApplication.focusWidget() or self)
        one.hide()
        self._inside.removeWidget(one)
        one.deleteLater()
        if had_focus:
            self.begin()

    # Writing

    def _write(self, one: PairRow, side: PairSide, words: str) -> None:
        """An emptied row waits: it goes when it is left."""
        words = clean_line(words)
        if not one.id:
            self._add(one)
        elif words or any(clean_line(other.words()) for other in one.sides):
            side.text.hold(not self.acts.set(one.id, **{side.side: words}))

    def _add(self, one: PairRow) -> None:
        sides = {side.side: side.words() for side in one.sides}
        if not any(map(clean_line, sides.values())):
            return
        self._adopting = one
        author = self.silo_id
        done = self.desk.do(lambda: problems.add_problem(self.desk.workshop, author_silo_id=author, **sides))
        self._adopting = None
        for side in one.sides:
            side.text.hold(not done)
        if one.id:
            self.desk.select(one.id)

    def _go_on(self, one: PairRow, side: PairSide) -> None:
        """Enter goes to the customer's side, and from there to the next pair."""
        if side is one.company:
            one.customer.text.setFocus()
        elif one in self.rows:
            after = [*self.rows, self.blank][self.rows.index(one) + 1]
            after.company.text.setFocus()

    def _left(self, one: PairRow) -> None:
        """A pair that was emptied on both sides goes when the keyboard has gone elsewhere."""
        focus = QApplication.focusWidget()
        away = focus is None or not one.isAncestorOf(focus)
        if one in self.rows and away and not any(clean_line(side.words()) for side in one.sides):
            self._remove(one)

    # The rest of a pair

    def unfold(self, one: PairRow, open: bool) -> None:
        """One pair is open at a time."""
        for other in self.rows:
            if other.detail is not None:
                other.unfold(None)
        detail = PairDetail(self.desk) if open else None
        one.unfold(detail)
        if detail is not None:
            detail.born_asked.connect(lambda button: self.acts.offer_born(one.id, button))
            detail.target_asked.connect(lambda: self.acts.make_target(one.id))
            detail.removed.connect(lambda: self._remove(one))
            self.desk.select(one.id)
        self.read()

    def _take(self, one: PairRow) -> None:
        if one.id:
            self.desk.select(one.id)

    def _step(self, one: PairRow, by: int) -> None:
        if one in self.rows and 0 <= self.rows.index(one) + by < len(self.rows):
            self._move(one, self.rows.index(one) + by)

    def _move(self, one: PairRow, place: int) -> None:
        """Before or after the pair that is shown there; those that are filtered out keep their places."""
        one.settle()
        order = self.desk.workshop.the(Problem, self.rows[place].id).order
        self.desk.do(lambda: problems.move_problem(self.desk.workshop, one.id, order))

    def _remove(self, one: PairRow) -> None:
        """Removes a pair and goes on in the next one."""
        place = self.rows.index(one)
        if self.acts.remove(one.id):
            [*self.rows, self.blank][min(place, len(self.rows))].company.text.setFocus()

    # Carrying

    def _carry(self, one: PairRow) -> None:
        """A carried pair lands among the others, unless somebody else holds it over their own."""
        carry, here = one.grip.carry, Carry(one.grip)
        carry.carried.connect(lambda at: self.carried.emit(one.id, at))
        carry.carried.connect(lambda at: here.carried.emit(at) if self._is_here(at) else here.put_back.emit())
        carry.dropped.connect(lambda at: here.dropped.emit(at) if self._is_here(at) else here.put_back.emit())
        carry.dropped.connect(lambda at: self.dropped.emit(one.id, at))
        carry.put_back.connect(lambda: self.carried.emit(one.id, None))
        carry.put_back.connect(here.put_back)
        self._landing.listen(here, one)

    def _is_here(self, at: QPoint) -> bool:
        return self.visibleRegion().contains(self.mapFromGlobal(at))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.width())

    def paintEvent(self, _event: QPaintEvent) -> None:
        self._landing.paint(QPainter(self))
