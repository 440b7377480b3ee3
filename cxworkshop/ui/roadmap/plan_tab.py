"""Plan and vision: the line of years, four columns, what success needs, who carries how much, and one form beside."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QSizePolicy, QWidget

from cxworkshop.insight.roadmap import PLAN
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column, row, scrolling
from cxworkshop.ui.roadmap.board import Board
from cxworkshop.ui.roadmap.carry import bring_into_view
from cxworkshop.ui.roadmap.faces import FacesPanel
from cxworkshop.ui.roadmap.item_form import ItemForm
from cxworkshop.ui.roadmap.lights import LightsPanel
from cxworkshop.ui.roadmap.load import LoadPanel
from cxworkshop.ui.roadmap.plan_column import PlanColumn
from cxworkshop.ui.roadmap.vision import VisionPanel, YearColumn
from cxworkshop.ui.roadmap.waiting import TargetPill, Waiting
from cxworkshop.ui.roadmap.who import Asking

BOARD, FOOT, LOW_FOOT, LOW = 258, 142, 124, 640  # pixels: columns at least, panels below, in a low window, and that
GAP, LOW_GAP = 16, 10


class PlanTab(QWidget):
    """Wires its parts to one another; `show_item` opens the form of one item, `traced` tells which one is to be
    followed from the need to the measure.
    """

    traced = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.vision = VisionPanel(desk)
        self.columns = [PlanColumn(desk, key, has_left_out=key == PLAN[-1]) for key in PLAN]
        self._all: list[PlanColumn | YearColumn] = [*self.columns, *self.vision.columns]
        self.board = Board(desk, [one.lane for one in self._all], self)
        self.waiting = Waiting(desk, self.board)
        self.asking = Asking(desk, self)
        self.lights, self.load, self.form = LightsPanel(desk), LoadPanel(desk), ItemForm(desk, self.asking)
        self.faces = FacesPanel(desk, self.board, self.asking)
        self._lay_out()
        self._wire()
        self.reread()

    def reread(self) -> None:
        """Everything as the workshop has it now; the keyboard and the places scrolled to stay."""
        self.vision.reread()
        for one in self.columns:
            one.reread()
        self.waiting.reread()
        for panel in (self.lights, self.load, self.faces):
            panel.reread()
        self.board.reread()
        for one in self.columns:
            one.fit()
        if self._desk.workshop.get(RoadmapItem, self.form.item_id):
            self.form.reread()
        elif self.form.item_id:
            self.form.close_up()
        self.board.ring(self.form.item_id)
        self._order_tabs()

    def show_item(self, id: Id) -> None:
        """Opens the form of an item beside the board."""
        self.form.show_item(id)
        self.form.show()
        self._show_foot()
        self.board.ring(id)
        QTimer.singleShot(0, self, lambda: self._reveal(id))

    def settle(self) -> None:
        self.form.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_low = self.height() < LOW
        self._lines.setSpacing(LOW_GAP if is_low else GAP)
        for panel in (self.lights, self.load, self.faces):
            panel.setFixedHeight(LOW_FOOT if is_low else FOOT)

    def _reveal(self, id: Id) -> None:
        """Scrolls to a card, once everything has found its place."""
        if card := self.board.cards.get(id):
            bring_into_view(card)

    def _show_new(self, id: Id) -> None:
        """A new item, ready to be given to somebody."""
        self.show_item(id)
        self.form.fields.owner.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _close_form(self) -> None:
        """The keyboard goes back to the card that the form was about."""
        ringed = next((card for card in self.board.cards.values() if card.is_open), None)
        self.form.hide()
        self._show_foot()
        self.board.ring("")
        if ringed is not None:
            ringed.setFocus(Qt.FocusReason.OtherFocusReason)

    def _hand_out(self) -> None:
        """Puts the people where the lights and the load are, and the keyboard on the first of them."""
        self.faces.reread()
        self.faces.show()
        self._show_foot()
        first = self.faces.faces[0] if self.faces.faces else self.faces.close_button
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _handed_out(self) -> None:
        self.faces.hide()
        self._show_foot()
        self.load.people.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_foot(self) -> None:
        """The people when items are handed out; else the load, and the lights where the form leaves room for them."""
        handing = not self.faces.isHidden()
        self.load.setVisible(not handing)
        self.lights.setVisible(not handing and self.form.isHidden())

    def _ask_who(self, id: Id) -> None:
        card = self.board.cards[id]
        self.asking.who(id, card.mapToGlobal(QPoint(40, card.height() - 12)), card)

    def _order_tabs(self) -> None:
        """Tab goes as one reads, wherever cards have been moved to."""
        order: list[QWidget] = [self.vision.aim]
        for year in self.vision.columns:
            order += [year.more, *year.lane.cards, year.drop.button, year.drop.entry]
        order += self.waiting.findChildren(TargetPill)
        for one in self.columns:
            order += [one.more, *one.lane.cards, one.drop.button, one.drop.entry]
        order += [*self.lights.buttons(), self.load.people, *self.faces.faces, self.faces.close_button]
        for before, after in pairwise([*order, self.form.close_button]):
            QWidget.setTabOrder(before, after)

    def _wire(self) -> None:
        self.board.opened.connect(self.show_item)
        self.board.made.connect(self._show_new)
        self.board.who_asked.connect(self._ask_who)
        self.load.people_wanted.connect(self._hand_out)
        self.faces.closed.connect(self._handed_out)
        self.waiting.made.connect(self._show_new)
        self.form.closed.connect(self._close_form)
        self.form.traced.connect(self.traced)
        for one in self._all:
            one.drop.made.connect(self._show_new)

    def _lay_out(self) -> None:
        self.form.hide()
        self.faces.hide()
        left = QWidget()
        self._lines = column(left, gap=GAP)
        self._lines.addWidget(self.vision)
        self._lines.addWidget(self.waiting)
        self._lines.addWidget(self._board_area(), 1)
        self._lines.addLayout(self._foot())
        page = scrolling(left)
        page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = row(self, gap=GAP)
        inside.addWidget(page, 1)
        inside.addWidget(self.form)

    def _board_area(self) -> QScrollArea:
        """Columns are never narrower than they can be read; then they scroll aside."""
        board = QWidget()
        line = row(board, gap=GAP)
        for one in self.columns:
            line.addWidget(one, 1)
        area = scrolling(board)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumHeight(BOARD)
        area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # long columns scroll on their own
        return area

    def _foot(self) -> QHBoxLayout:
        line = row(gap=GAP)
        for panel, share in ((self.lights, 7), (self.load, 3), (self.faces, 1)):
            line.addWidget(panel, share)
        return line
