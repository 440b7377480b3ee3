"""Change and systems: chosen targets, the change and the system of the one that is open, and what silos agree on."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.model.change_of_ways import OperatingChange, SystemNeed
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, row, rule, scrolling
from cxworkshop.ui.roadmap.change.form import ChangeForm
from cxworkshop.ui.roadmap.change.guidelines import GuidelinesPanel
from cxworkshop.ui.roadmap.change.listing import TargetList
from cxworkshop.ui.roadmap.change.system import SystemForm
from cxworkshop.ui.roadmap.change.ways import WaysPanel


class ChangeTab(QWidget):
    """Wires its parts; the target that is open is known by its id."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        self.list, self.form, self.system = TargetList(desk), ChangeForm(desk), SystemForm(desk)
        self.ways, self.guidelines = WaysPanel(desk), GuidelinesPanel(desk)
        self._title = yielding(plain_label("", "section"))
        self._nothing = self._none_yet()
        self.list.chosen.connect(self.show_target)
        self._lay_out()
        self.reread()

    @property
    def target_id(self) -> Id:
        return self._id

    def show_target(self, id: Id) -> None:
        """Opens the change of one target."""
        self._id = id
        self.reread()

    def show_record(self, id: Id) -> bool:
        """Opens a chosen target, or the one whose change or system this is; whether there is such a one here."""
        workshop = self._desk.workshop
        about = workshop.get(OperatingChange, id) or workshop.get(SystemNeed, id)
        target = workshop.get(Target, about.target_id if about else id)
        if target is None or target.state != "chosen":
            return False
        self.show_target(target.id)
        return True

    def reread(self) -> None:
        chosen = [one for one in self._desk.workshop.all(Target) if one.state == "chosen"]
        if self._id not in {one.id for one in chosen}:
            self._id = chosen[0].id if chosen else ""
        self.list.show_targets(chosen, self._id)
        self.list.setVisible(bool(chosen))
        self._written.setVisible(bool(chosen))
        self._nothing.setVisible(not chosen)
        if self._id:
            self._title.setText(self._desk.workshop.the(Target, self._id).title)
            self.form.show_target(self._id)
            self.system.show_target(self._id)
        self.ways.reread()
        self.guidelines.reread()

    def settle(self) -> None:
        """Keeps what is being typed."""
        for part in (self.form, self.system, self.ways, self.guidelines):
            part.settle()

    def _lay_out(self) -> None:
        self._written = self._middle()
        right = column(gap=16)
        for panel in (self.ways, self.guidelines):
            panel.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        right.addWidget(self.ways, 1)
        right.addWidget(self.guidelines, 1)
        inside = row(self, gap=16)
        self.list.setFixedWidth(268)
        inside.addWidget(self.list)
        inside.addWidget(self._nothing, 5)
        inside.addWidget(self._written, 5)
        inside.addLayout(right, 4)

    def _none_yet(self) -> Panel:
        """Where targets come from, and the way there."""
        t, panel, go = self._desk.t, Panel(), Button(self._desk.t("To the vote"), "arrow-right")
        go.setObjectName("roadmap.change.vote")
        go.clicked.connect(lambda: self._desk.go("vote"))
        inside = column(panel, margin=24, gap=12)
        said = t("No target has been chosen yet. Those that the vote and you choose come here.")
        inside.addWidget(yielding(plain_label(said, "body")))
        inside.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch()
        return panel

    def _middle(self) -> Panel:
        t, panel, body = self._desk.t, Panel(), QWidget()
        rows = column(body, gap=12)
        rows.setContentsMargins(0, 0, 14, 12)
        rows.addWidget(self.form)
        rows.addWidget(rule())
        rows.addWidget(plain_label(t("Which system does it need?"), "section"))
        rows.addWidget(self.system)
        rows.addStretch()
        body.setEnabled(not self._desk.read_only)
        area = scrolling(body)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = column(panel, gap=4)
        inside.setContentsMargins(20, 12, 6, 4)
        inside.addWidget(self._title)
        inside.addWidget(area, 1)
        return panel
