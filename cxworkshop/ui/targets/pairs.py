"""Problems, only in pairs: how we work, and how it feels to the customer."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.problems import said
from cxworkshop.model.change import Change
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Problem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import Panel, column, rule, scrolling
from cxworkshop.ui.targets.arcs import ArcsPanel
from cxworkshop.ui.targets.no_process import NoProcess
from cxworkshop.ui.targets.pair_carried import CarriedPair
from cxworkshop.ui.targets.pair_ghost import PairGhost
from cxworkshop.ui.targets.pair_head import ColumnNames, PairHead
from cxworkshop.ui.targets.pair_list import PairList
from cxworkshop.ui.targets.pair_parts import pop, silo_menu
from cxworkshop.ui.targets.start_menu import start_menu

TOUCHED = {"problem", "cause_link", "touchpoint", "stage", "channel", "silo", "core_process", "path"}


class PairsPanel(Panel):
    """The pairs as rows that are written in place. `join` puts it together with the arcs over it."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets.pairs")
        self._desk = desk
        self.head, self.names = PairHead(desk), ColumnNames()
        self.list, self.ghost, self.no_process = PairList(desk), PairGhost(), NoProcess(desk)
        self._arcs: ArcsPanel | None = None
        self._in_hand, self._rule = CarriedPair(self), rule()
        self._lay_out()
        self._listen()
        self.retranslate()

    def join(self, arcs: ArcsPanel) -> None:
        """Pairs and arcs point at one another, and a pair may be carried on to a stop."""
        self._arcs = arcs
        arcs.pointed.connect(self._mean)
        self.list.carried.connect(lambda _id, at: arcs.line.hold_over(at))
        self.list.carried.connect(self._show_in_hand)
        self.list.dropped.connect(self._drop)

    def retranslate(self) -> None:
        self.names.retranslate(self._desk.t)
        self.ghost.retranslate(self._desk.t)
        self.list.retranslate()
        self._read_around()

    def read(self) -> None:
        self.list.read()
        self._read_around()

    def _read_around(self) -> None:
        pairs = self._desk.workshop.all(Problem)
        silo = self._desk.workshop.get(Silo, self.list.silo_id)
        self.head.read(len(pairs), silo)
        self.ghost.setVisible(not pairs)
        self.no_process.read()
        self._rule.setVisible(not self.no_process.isHidden())

    def _listen(self) -> None:
        desk = self._desk
        self.head.new.clicked.connect(self._begin)
        self.head.silo.clicked.connect(self._offer_silos)
        self.head.start.clicked.connect(lambda: pop(start_menu(desk, self, self.list.silo_id), self.head.start))
        desk.changed.connect(self._changed)
        desk.selected.connect(self._reveal)
        desk.path_shown.connect(self._read_around)
        desk.language_changed.connect(self.retranslate)

    def _changed(self, change: Change) -> None:
        if TOUCHED & change.kinds():
            if self.list.silo_id and self._desk.workshop.get(Silo, self.list.silo_id) is None:
                self.list.silo_id = None
            self.read()

    def _begin(self) -> None:
        self.list.begin()
        QTimer.singleShot(0, self, lambda: self._area.ensureWidgetVisible(self.list.blank))

    def _reveal(self, id: Id) -> None:
        """The pair that was chosen elsewhere comes into sight."""
        self.list.mark()
        one = self.list.row_of(id)
        if one is not None and not one.isAncestorOf(self.focusWidget() or self):
            QTimer.singleShot(0, one, lambda: self._area.ensureWidgetVisible(one, 0, 24))

    def _mean(self, problem_ids: frozenset[Id]) -> None:
        self.list.meant = problem_ids
        self.list.mark()

    def _show_in_hand(self, problem_id: Id, at: QPoint | None) -> None:
        if at is None:
            self._in_hand.hide()
        else:
            self._in_hand.follow(said(self._desk.workshop.the(Problem, problem_id)), at)

    def _drop(self, problem_id: Id, at: QPoint) -> None:
        """A pair was let go over a stop."""
        self._in_hand.hide()
        if self._arcs is not None:
            place = self._arcs.line.hold_over(at)
            self._arcs.line.hold_over(None)
            if place is not None:
                self._arcs.linking.carry(problem_id, self._arcs.line.look.stops[place], at)

    # Whose pairs

    def _offer_silos(self) -> None:
        menu = silo_menu(self, self._desk.workshop.all(Silo), self.list.silo_id, self.filter, self._desk.t("All silos"))
        pop(menu, self.head.silo)

    def filter(self, silo_id: Id | None) -> None:
        """Shows only what one silo wrote, or everything."""
        self.list.silo_id = silo_id
        self.read()

    def _lay_out(self) -> None:
        inside, rows = column(self, margin=1), QWidget()
        all_rows = column(rows)
        all_rows.addWidget(self.list)
        all_rows.addWidget(self.ghost)
        all_rows.addStretch(1)
        self._area = scrolling(rows)
        self.list.resized.connect(lambda wide: self.names.keep_clear(self._area.width() - wide))
        inside.addWidget(self.head)
        inside.addWidget(self.names)
        inside.addWidget(self._area, 1)
        inside.addWidget(self._rule)
        inside.addWidget(self.no_process, 0, Qt.AlignmentFlag.AlignLeft)
