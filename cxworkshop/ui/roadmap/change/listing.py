"""What there is to answer: the chosen targets one under the other, and below them what belongs to all."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QWidget

from cxworkshop.insight.change_of_ways import answered, signatures_left, unwritten
from cxworkshop.model.change_of_ways import AgreedWay
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.parts.pressed import Pressed
from cxworkshop.ui.roadmap.change.page_row import PageRow
from cxworkshop.ui.roadmap.change.target_row import TargetRow

WAYS, MEANING = "ways", "meaning"


class ChangeList(Panel):
    """`chosen` tells the id of a target, or which of the two pages that belong to all is wanted."""

    chosen = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._targets: dict[Id, TargetRow] = {}
        self._group = QButtonGroup(self)
        t, box = desk.t, QWidget()
        self._list = column(box)
        self._area = scrolling(box)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._count = plain_label("", "label", look="count")
        self._none = yielding(plain_label(t("None yet"), "muted"))
        self._none.setContentsMargins(19, 0, 12, 8)
        self.pages = {
            WAYS: PageRow("roadmap.change.ways", "handshake", t("Agreed ways")),
            MEANING: PageRow("roadmap.change.meaning", "users", t("What this path means for us")),
        }
        for key, page in self.pages.items():
            self._listen(page, key)
        self._lay_out()

    def show_targets(self, targets: list[Target], opened: str) -> None:
        """Shows the chosen targets and how far everything is; `opened` is the one that is open."""
        t, workshop = self._desk.t, self._desk.workshop
        if [one.id for one in targets] != list(self._targets):
            emptied(self._list)
            self._targets = {one.id: self._row(one.id) for one in targets}
            for line in self._targets.values():
                self._list.addWidget(line)
            self._list.addStretch()
        done = {one.id: answered(workshop, one) for one in targets}
        for one in targets:
            self._targets[one.id].show_target(one, done[one.id], t)
        lines: dict[str, Pressed] = {**self._targets, **self.pages}
        for key, one_line in lines.items():
            one_line.setChecked(key == opened)
        self._count.setText(t("{n} of {all}", n=sum(all(one) for one in done.values()), all=len(targets)))
        self._count.setVisible(bool(targets))
        self._none.setVisible(not targets)
        self._tell_pages()

    def _tell_pages(self) -> None:
        t, workshop = self._desk.t, self._desk.workshop
        ways, left, silos = len(workshop.all(AgreedWay)), signatures_left(workshop), workshop.all(Silo)
        unsigned = t.n("{n} signature missing", "{n} signatures missing", left) if left else t("all signed")
        self.pages[WAYS].tell(f"{t.n('{n} way', '{n} ways', ways)} · {unsigned}" if ways else t("None yet"))
        written = len(silos) - len(unwritten(workshop))
        told = t("{n} of {all} silos have written", n=written, all=len(silos))
        self.pages[MEANING].tell(told if silos else t("None yet"))

    def _row(self, id: Id) -> TargetRow:
        line = TargetRow(id)
        self._listen(line, id)
        return line

    def _listen(self, line: Pressed, key: str) -> None:
        self._group.addButton(line)
        line.clicked.connect(lambda: self.chosen.emit(key))

    def _lay_out(self) -> None:
        head, inside = row(), column(self)
        head.setContentsMargins(19, 12, 12, 8)
        head.addWidget(plain_label(self._desk.t("Chosen targets"), "section"), 1)
        head.addWidget(self._count)
        inside.setContentsMargins(1, 1, 1, 8)
        inside.addLayout(head)
        inside.addWidget(self._none)
        inside.addWidget(self._area, 1)
        for page in self.pages.values():
            inside.addWidget(page)
