"""What else there is about a pair, open below its row: phenomenon, process, effect, and why it is born where it is."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QMenu, QWidget

from cxworkshop.edits import causes, problems
from cxworkshop.insight.problems import links_of, phenomena, typical_phenomena
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop
from cxworkshop.model.targets import CauseLink, CoreProcess, Problem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button, IconButton
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.named_fields import own_words
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.targets.line_look import distance_words
from cxworkshop.ui.targets.pair_parts import passing_menu, pop

WRITTEN = 8  # phenomena written before that the menu offers


class PairDetail(QWidget):
    """`born_asked` wants a menu of stops under a button; `target_asked` and `gone` are about the whole pair."""

    born_asked = Signal(QWidget)
    target_asked = Signal()
    removed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.id: Id = ""
        self._desk = desk
        self._fields: dict[str, LineField] = {}
        self._whys: dict[Id, LineField] = {}
        self._processes = Choice("")
        self._causes = column(gap=4)
        self._lay_out()

    # What is in it

    def _lay_out(self) -> None:
        t, whole = self._desk.t, column(self, gap=8)
        whole.setContentsMargins(32, 0, 16, 16)
        whole.addLayout(self._grid())
        whole.addLayout(self._causes)
        whole.addLayout(self._foot())
        self._processes.setEnabled(not self._desk.read_only)
        self._processes.setAccessibleName(t("Core process"))

    def _grid(self) -> QGridLayout:
        t, grid = self._desk.t, QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        effect = self._field("business_effect", t("What does it cost us?"), 200)
        cells = ((t("Phenomenon"), self._phenomenon()), (t("Core process"), self._processes))
        for place, (name, part) in enumerate(cells):
            grid.addWidget(plain_label(name, "label"), 0, place)
            grid.addWidget(part, 1, place)
        grid.addWidget(plain_label(t("Effect on business"), "label"), 2, 0, 1, 2)
        grid.addWidget(effect, 3, 0, 1, 2)
        self._processes.activated.connect(lambda place: self._set(core_process_id=self._processes.itemData(place)))
        return grid

    def _phenomenon(self) -> QWidget:
        t, both = self._desk.t, QWidget()
        line, pick = row(both, gap=4), IconButton("list", t("Pick a phenomenon"))
        pick.setEnabled(not self._desk.read_only)
        pick.clicked.connect(lambda: pop(self.phenomenon_menu(), pick))
        self._pick = pick
        line.addWidget(self._field("phenomenon", t("What keeps happening?"), 120), 1)
        line.addWidget(pick)
        return both

    def _field(self, name: str, hint: str, limit: int) -> LineField:
        field = LineField(limit, hint)
        field.setMinimumHeight(48)
        field.setReadOnly(self._desk.read_only)
        field.settled.connect(lambda text: self._set(**{name: text}))
        self._fields[name] = field
        return field

    def _foot(self) -> Wrap:
        t, foot = self._desk.t, Wrap(gap=8)
        self._born = Button(t("Born at…"), "sprout")
        self._target = Button(t("Make a target of it"), "target", "soft")
        self._gone = Button(t("Remove the pair"), "trash-2", "quiet")
        self._born.clicked.connect(lambda: self.born_asked.emit(self._born))
        self._target.clicked.connect(self.target_asked)
        self._gone.clicked.connect(self.removed)
        for button in (self._born, self._target, self._gone):
            button.setEnabled(not self._desk.read_only)
            foot.addWidget(button)
        return foot

    # What is shown

    def show_pair(self, problem: Problem, line: dict[Id, Stop]) -> None:
        """Reads the pair again; `line` are the stops of the path by id."""
        self.id = problem.id
        for name, field in self._fields.items():
            field.setText(getattr(problem, name))
        self._show_processes(problem)
        links = list(links_of(self._desk.workshop, problem.id))
        if [link.id for link in links] != list(self._whys):
            self._make_causes(links, line)
        for link in links:
            self._whys[link.id].setText(link.why)
        self._name()

    def _show_processes(self, problem: Problem) -> None:
        known = [("", None), *((one.name, one.id) for one in self._desk.workshop.all(CoreProcess))]
        self._processes.blockSignals(True)
        self._processes.clear()
        for name, id in known:
            self._processes.addItem(name or self._desk.t("None yet"), id)
        self._processes.setCurrentIndex(max(0, self._processes.findData(problem.core_process_id)))
        self._processes.blockSignals(False)

    def _make_causes(self, links: list[CauseLink], line: dict[Id, Stop]) -> None:
        emptied(self._causes)
        self._whys = {}
        if links:
            self._causes.addWidget(plain_label(self._desk.t("Born at"), "label"))
        for link in links:
            stop = line.get(link.cause_id)
            self._causes.addLayout(self._cause(link, f"{stop.number}  {stop.touchpoint.title}" if stop else "?"))

    def _cause(self, link: CauseLink, stop: str) -> QHBoxLayout:
        t, line, words = self._desk.t, row(gap=8), column(gap=0)
        words.addWidget(own_words(stop, "strong"))
        words.addWidget(plain_label(distance_words(self._desk.workshop, link, t), "muted"))
        why = LineField(160, t("Why is it born there?"))
        why.setMinimumHeight(48)
        why.setReadOnly(self._desk.read_only)
        why.settled.connect(partial(self._write_why, link.id))
        gone = IconButton("x", t("Remove this cause"))
        gone.setEnabled(not self._desk.read_only)
        gone.clicked.connect(partial(self._unlink, link.id))
        gone.setObjectName(f"targets.pair.unlink.{link.id}")
        self._whys[link.id] = why
        line.addLayout(words, 2)
        line.addWidget(why, 3)
        line.addWidget(gone, 0, Qt.AlignmentFlag.AlignVCenter)
        return line

    def _name(self) -> None:
        stem = f"targets.pair.{self.id}"
        parts: dict[str, QWidget] = {"process": self._processes, "pick": self._pick, "born.more": self._born}
        parts |= {"target": self._target, "remove": self._gone, **self._fields}
        for name, widget in parts.items():
            widget.setObjectName(f"{stem}.{name}")
        for id, field in self._whys.items():
            field.setObjectName(f"targets.pair.why.{id}")

    def settle(self) -> None:
        """Writes what is still being typed."""
        for field in (*self._fields.values(), *self._whys.values()):
            field.settle()

    def first(self) -> QWidget:
        return self._fields["phenomenon"]

    # What a person does

    def _set(self, **fields: object) -> None:
        if self._desk.workshop.get(Problem, self.id):  # a field may settle after its pair has gone
            self._desk.do(lambda: problems.set_problem(self._desk.workshop, self.id, **fields))

    def _write_why(self, link_id: Id, why: str) -> None:
        if self._desk.workshop.get(CauseLink, link_id):
            self._desk.do(lambda: causes.set_cause(self._desk.workshop, link_id, why=why))

    def _unlink(self, link_id: Id) -> None:
        self._desk.do_aloud(lambda: causes.unlink(self._desk.workshop, link_id))

    def phenomenon_menu(self) -> QMenu:
        """Those written before, then the typical ones of the pair's core process."""
        menu, desk = passing_menu(self), self._desk
        process = desk.workshop.the(Problem, self.id).core_process_id
        before = phenomena(desk.workshop)
        for text in before[:WRITTEN]:
            offer(menu, text, partial(self._set, phenomenon=text))
        menu.addSeparator()
        for source in typical_phenomena(desk.workshop, process):
            text = desk.t(source)
            if text not in before:
                offer(menu, text, partial(self._set, phenomenon=text))
        return menu
