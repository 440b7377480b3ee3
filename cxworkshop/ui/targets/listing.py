"""The targets as rows: a row keeps its widget as long as its target stands, so the cursor stays where it was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from cxworkshop.edits import targets
from cxworkshop.insight.targets import standing
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.targets.gesture import AWAY
from cxworkshop.ui.targets.hand import RowHand
from cxworkshop.ui.targets.row import TargetRow
from cxworkshop.ui.theme import LIGHT, font


class TargetList(QWidget):
    """`opened` asks for the form of a target, `merging` for the choice of what it goes into; `told` says what a drop or
    a swipe has done, for a toast.
    """

    opened = Signal(str)
    merging = Signal(str)
    told = Signal(object)  # the Change

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self.rows: list[TargetRow] = []
        self._lines = column(self)
        self.hand: RowHand | None = None

    def carry_in(self, area: QScrollArea) -> None:
        """Lets rows be carried, once it is known what they scroll in."""
        self.hand = hand = RowHand(self, area, lambda: self._desk.t("Merge"))
        self._landings = Landings(self)
        hand.shown.connect(self._show_landing)
        hand.merged.connect(self.merge)
        hand.moved.connect(lambda id, place: self._move(id, place))
        hand.parked.connect(self.park)
        hand.tapped.connect(self._tap)

    def _show_landing(self) -> None:
        self._landings.setGeometry(self.rect())
        self._landings.raise_()
        self._landings.update()
        self.update()

    def read(self) -> None:
        there = standing(self._desk.workshop)
        known = {one.id: one for one in self.rows}
        wanted = [known.pop(target.id) if target.id in known else self._made(target.id) for target in there]
        for gone in known.values():
            self._let_go(gone)
        for place, (one, target) in enumerate(zip(wanted, there, strict=True)):
            if self._lines.indexOf(one) != place:
                self._lines.insertWidget(place, one)
            one.read(target)
        self.rows = wanted
        if self.hand is not None:
            self.hand.take(wanted)

    def row(self, id: Id) -> TargetRow | None:
        return next((one for one in self.rows if one.id == id), None)

    def focus(self, place: int) -> None:
        """Gives the keyboard to a row by its place, or the nearest there is."""
        if self.rows:
            self.rows[min(max(place, 0), len(self.rows) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)

    # What is done with a row

    def merge(self, id: Id, survivor_id: Id) -> None:
        self._aloud(lambda: targets.merge_into(self._desk.workshop, id, survivor_id), survivor_id)

    def park(self, id: Id) -> None:
        row = self.row(id)
        place = self.rows.index(row) if row is not None else 0
        if self._aloud(lambda: targets.park(self._desk.workshop, id)):
            self.focus(place)

    def _remove(self, id: Id) -> None:
        row = self.row(id)
        place = self.rows.index(row) if row is not None else 0
        if self._desk.do_aloud(lambda: targets.remove(self._desk.workshop, id)) is not None:
            self.focus(place)

    def _move(self, id: Id, place: int) -> None:
        if 0 <= place < len(self.rows):
            self._desk.do_aloud(lambda: targets.move_target(self._desk.workshop, id, place + 1))
            self.focus(place)

    def _aloud(self, maker: Callable[[], Change], focus: Id = "") -> bool:
        change = self._desk.do_aloud(maker)
        if change:
            self.told.emit(change)
            if (row := self.row(focus)) is not None:
                row.setFocus(Qt.FocusReason.OtherFocusReason)
        return bool(change)

    def _asked(self, row: TargetRow, what: str) -> None:
        place = self.rows.index(row)
        if what in ("above", "below"):
            self.focus(place + (1 if what == "below" else -1))
        elif what == "open":
            self.opened.emit(row.id)
        elif self._desk.may_write():
            self._change(row, place, what)

    def _change(self, row: TargetRow, place: int, what: str) -> None:
        if what in ("up", "down"):
            self._move(row.id, place + (1 if what == "down" else -1))
        elif what == "edit":
            row.edit()
        elif what == "merge":
            self.merging.emit(row.id)
        elif what == "park":
            self.park(row.id)
        else:
            self._remove(row.id)

    def _tap(self, id: Id, at: QPoint) -> None:
        self._desk.select(id)
        if (row := self.row(id)) is not None:
            row.tap(at)

    # Rows come and go

    def _made(self, id: Id) -> TargetRow:
        one = TargetRow(self._desk, id)
        one.asked.connect(lambda what: self._asked(one, what))
        return one

    def _let_go(self, one: TargetRow) -> None:
        one.title.blockSignals(True)  # what is taken away has nothing more to say
        one.hide()
        self._lines.removeWidget(one)
        one.deleteLater()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Under a swiped row what letting go would do."""
        hand = self.hand
        swiped = next((one for one in self.rows if one.x()), None)
        if hand is None or hand.now != "swipe" or swiped is None:
            return
        painter, ready = QPainter(self), abs(swiped.x()) >= AWAY
        strip = QRectF(0, swiped.y(), self.width(), swiped.height())
        painter.fillRect(strip, QColor(LIGHT.accent_soft if ready else LIGHT.tint))
        ink = LIGHT.accent_dark if ready else LIGHT.muted
        left = swiped.x() > 0
        paint_icon(painter, "archive", QRectF(16 if left else self.width() - 36, strip.center().y() - 10, 20, 20), ink)
        painter.setPen(QColor(ink))
        painter.setFont(font(14, 600))
        side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
        painter.drawText(strip.adjusted(44, 0, -44, 0), side | Qt.AlignmentFlag.AlignVCenter, self._desk.t("Set aside"))


class Landings(QWidget):
    """Lies over the rows and shows the gap a carried one would land in; the pointer goes through it."""

    def __init__(self, rows: TargetList) -> None:
        super().__init__(rows)
        self._rows = rows
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def paintEvent(self, _event: QPaintEvent) -> None:
        hand = self._rows.hand
        if hand is None or hand.landing.gap is None or not self._rows.rows:
            return
        gap, rows = hand.landing.gap, self._rows.rows
        edge = rows[gap].y() if gap < len(rows) else rows[-1].geometry().bottom() + 1
        QPainter(self).fillRect(QRectF(0, edge - 2, self.width(), 4), QColor(LIGHT.accent))
