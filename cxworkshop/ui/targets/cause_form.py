"""One arc: which trouble it is, how far back it is born, and why there."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from cxworkshop.edits import causes
from cxworkshop.insight.path import is_classic
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.targets import CauseLink, Problem
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.named_fields import own_words
from cxworkshop.ui.parts.panel import column, row, rule
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.targets.line_look import distance_words, look_at, pair_words

WIDE = 480


class CauseForm(Popover):
    """Every link between the same two stops, each with its own why."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "targets.cause", WIDE)
        self._shown: tuple[Id, ...] = ()
        self._fields: dict[Id, LineField] = {}
        self._asked: dict[Id, LineField] = {}
        self._built: list[tuple[Id, Id | None]] = []  # links and their pairs, as there are fields for

    def open_link(self, link_id: Id, at: QPoint) -> None:
        """Opens beside a point of the screen; all links of the same arc come along, the one that is meant first."""
        links = self.desk.workshop.all(CauseLink)
        one = self.desk.workshop.get(CauseLink, link_id)
        if one is not None:
            ends = (one.cause_id, one.symptom_id)
            there = [other.id for other in links if (other.cause_id, other.symptom_id) == ends and other is not one]
            self._shown = (one.id, *there)
            self.open_at(at)

    def build(self) -> None:
        self._fields, self._asked = {}, {}
        links = self._links()
        self._built = [(link.id, link.problem_id) for link in links]
        if not links:
            return
        self.body.addWidget(own_words(self._stops_told(links[0]), "muted"))
        self.body.addLayout(self._distance(links[0]))
        for link in links:
            self.body.addWidget(rule())
            self.body.addLayout(self._one(link))

    def reread(self) -> bool:
        """Shows what is true now; False when no link is left."""
        links = self._links()
        if not links:
            return False
        if [(link.id, link.problem_id) for link in links] != self._built:
            self._shown = tuple(link.id for link in links)
            self.rebuild()
            self._go_on()
        path_id = self.desk.workshop.the(Touchpoint, links[0].cause_id).path_id
        look = look_at(self.desk.workshop, path_id)
        cause, symptom = look.place(links[0].cause_id), look.place(links[0].symptom_id)
        if cause is None or symptom is None:
            return False
        self.say_title(self.desk.t("Born at stop {a}, shows at stop {b}", a=cause + 1, b=symptom + 1))
        for link in links:
            self._fields[link.id].setText(link.why)
        return True

    def first(self) -> QWidget | None:
        """What the trouble is, where that is not said; else why it is born there."""
        return next(iter((*self._asked.values(), *self._fields.values())), None)

    def _go_on(self) -> None:
        """Fields made anew in an open form: the keyboard goes to the first at once, or Enter would close the form."""
        first = self.first()
        if first is not None and self.isVisible() and not self.desk.read_only:
            first.show()  # what was made in an open form is shown only in the next round of events
            first.setFocus()

    def _links(self) -> list[CauseLink]:
        found = [self.desk.workshop.get(CauseLink, id) for id in self._shown]
        return [link for link in found if link is not None]

    def _stops_told(self, link: CauseLink) -> str:
        """Both stops by name, the cause first."""
        ends = (self.desk.workshop.the(Touchpoint, id) for id in (link.cause_id, link.symptom_id))
        return " → ".join(end.title for end in ends)

    def _distance(self, link: CauseLink) -> QHBoxLayout:
        line, t = row(gap=8), self.desk.t
        far = plain_label(distance_words(self.desk.workshop, link, t), "strong")
        far.setObjectName("targets.cause.distance")
        line.addWidget(far)
        if is_classic(self.desk.workshop, link):
            line.addWidget(plain_label(t("first third to last third"), "label", look="tag-bad"))
        line.addStretch()
        return line

    def _one(self, link: CauseLink) -> QVBoxLayout:
        lines, head, t = column(gap=4), row(gap=4), self.desk.t
        problem = self.desk.workshop.get(Problem, link.problem_id)
        words = own_words(pair_words(problem, t), "strong") if problem else self._ask(link)
        gone = IconButton("trash-2", t("Remove this cause"))
        gone.setObjectName(f"targets.cause.remove.{link.id}")
        gone.clicked.connect(partial(self._remove, link.id))
        head.addWidget(words, 1)
        head.addWidget(gone, 0, Qt.AlignmentFlag.AlignTop)
        lines.addLayout(head)
        lines.addWidget(self._why(link))
        return lines

    def _ask(self, link: CauseLink) -> LineField:
        """A link drawn without a pair asks what the trouble is."""
        field = LineField(160, self.desk.t("What goes wrong here?"))
        field.setObjectName(f"targets.cause.pair.{link.id}")
        field.setMinimumHeight(48)
        field.settled.connect(partial(self._write_pair, link.id))
        self._asked[link.id] = field
        return field

    def _write_pair(self, link_id: Id, words: str) -> None:
        if words.strip() and self.desk.workshop.get(CauseLink, link_id):  # a field may settle after its link has gone
            self.desk.do(lambda: causes.write_pair(self.desk.workshop, link_id, words))

    def _why(self, link: CauseLink) -> LineField:
        field = LineField(160, self.desk.t("Why is it born there?"))
        field.setObjectName(f"targets.cause.why.{link.id}")
        field.setMinimumHeight(48)
        field.settled.connect(partial(self._write, link.id))
        self._fields[link.id] = field
        return field

    def _write(self, link_id: Id, why: str) -> None:
        if self.desk.workshop.get(CauseLink, link_id):
            self.desk.do(lambda: causes.set_cause(self.desk.workshop, link_id, why=why))

    def _remove(self, link_id: Id) -> None:
        self.desk.do_aloud(lambda: causes.unlink(self.desk.workshop, link_id))
