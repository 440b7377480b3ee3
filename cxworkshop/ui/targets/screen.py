"""Problems, causes, targets: arcs over the whole path, the pairs below them, the targets beside."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.insight.targets import standing, votable
from cxworkshop.model.change import Change
from cxworkshop.model.record import Id
from cxworkshop.model.targets import Target
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.parts.toast import Oops
from cxworkshop.ui.targets.arcs import ArcsPanel
from cxworkshop.ui.targets.folding import ArcsFold
from cxworkshop.ui.targets.form import TargetForm
from cxworkshop.ui.targets.merging import MergeForm
from cxworkshop.ui.targets.pairs import PairsPanel
from cxworkshop.ui.targets.panel import TargetsPanel

PAIRS, TARGETS = 13, 10  # how the width is shared
FEWEST = 2  # a vote needs something to choose between
LOW = 605  # below this height the arcs fold by themselves


class TargetsScreen(QWidget):
    """The head and the three panels. The form of a target opens over the pairs, so the list stays in sight."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("targets")
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self.take, self.merge = Button("", "circle-dot", "primary"), Button("", "merge")
        self.arcs = ArcsFold(ArcsPanel(desk))
        self.pairs, self.targets = PairsPanel(desk), TargetsPanel(desk)
        self._form: TargetForm | None = None
        self.oops = Oops(self, desk.t("Oops"))
        self._lay_out()
        self._wire()
        self.retranslate()

    @property
    def form(self) -> TargetForm:
        """Made when it is first needed."""
        if self._form is None:
            self._form = TargetForm(self._desk, self)
            self._form.closed.connect(self._back_to_row)
        return self._form

    @cached_property
    def _merging(self) -> MergeForm:
        form = MergeForm(self._desk, self)
        form.merging.connect(self.targets.list.merge)
        form.closed.connect(self._back_to_row)
        return form

    def retranslate(self) -> None:
        self._say.again()
        self.oops.button.set_text(self._desk.t("Oops"))
        self.arcs.retranslate(self._desk.t)
        self.read()

    def read(self) -> None:
        n, there = len(votable(self._desk.workshop)), len(standing(self._desk.workshop))
        self.take.set_text(self._desk.t("Take {n} to the vote", n=n))
        self.take.setEnabled(n >= FEWEST)
        self.merge.setEnabled(there >= FEWEST and not self._desk.read_only)

    def open_target(self, id: Id) -> None:
        """Opens the form of a target beside the list."""
        self._desk.select(id)
        self.form.open(id)
        self._place_form()

    def _merge(self, id: Id = "") -> None:
        """Asks what goes into what; begins with the one that is chosen."""
        self._merging.open(id or self._desk.selection, self.merge.mapToGlobal(self.merge.rect().bottomLeft()))

    def _reword(self, id: Id) -> None:
        """A target made out of other words: its title waits to be said better."""
        self.targets.reveal_soon(id)
        if (one := self.targets.list.row(id)) is not None:
            one.edit()

    def _back_to_row(self, id: Id = "") -> None:
        if (one := self.targets.list.row(id or self._desk.selection)) is not None:
            one.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self, change: Change) -> None:
        """Takes back a drop or a swipe for six seconds. Where something was removed with it, the window says so."""
        if all(edit.after is not None for edit in change.edits):
            self.oops.tell(self._desk.t(change.label), word=self._desk.t("Oops"))

    def _changed(self, _change: Change) -> None:
        self.read()
        self.oops.hide()

    def _selected(self, id: Id) -> None:
        """An open form follows the row that is chosen. One that is not in the list any more is shown in its form."""
        target, is_open = self._desk.workshop.get(Target, id), self._form is not None and self._form.isVisible()
        if target is not None and (is_open or (self.isVisible() and not target.stands)):
            self.form.open(id, focus=False)
            self._place_form()

    # Pieces

    def _wire(self) -> None:
        desk = self._desk
        self.take.setObjectName("targets.take")
        self.take.clicked.connect(lambda: desk.go("vote"))
        self.merge.setObjectName("targets.merge")
        self.merge.clicked.connect(lambda: self._merge())
        self.pairs.join(self.arcs.panel)
        self.targets.list.opened.connect(self.open_target)
        self.targets.list.merging.connect(self._merge)
        self.targets.list.told.connect(self._tell)
        self.targets.made.connect(self._reword)
        self.oops.oops.connect(desk.undo)
        desk.changed.connect(self._changed)
        desk.selected.connect(self._selected)
        desk.language_changed.connect(self.retranslate)

    def _lay_out(self) -> None:
        below = row(gap=16)
        below.addWidget(self.pairs, PAIRS)
        below.addWidget(self.targets, TARGETS)
        whole = column(self)
        whole.setContentsMargins(24, 0, 24, 16)
        whole.addLayout(self._head())
        whole.addWidget(self.arcs)
        whole.addSpacing(16)
        whole.addLayout(below, 1)

    def _head(self) -> QHBoxLayout:
        head, name, sentence = row(gap=12), plain_label("", "title"), yielding(plain_label("", "muted"))
        head.setContentsMargins(0, 8, 0, 8)
        self._say(name.setText, mark("Problems, causes, targets"))
        self._say(sentence.setText, mark("Ours on the left, the customer’s on the right. Then ask where it is born."))
        self._say(self.merge.set_text, mark("Merge"))
        head.addWidget(name)
        head.addWidget(sentence, 1)
        head.addWidget(self.merge)
        head.addWidget(self.take)
        return head

    def _place_form(self) -> None:
        if self._form is not None and self._form.isVisible():
            right, top = self.targets.x() - 8, self.arcs.y()
            wide = min(self._form.WIDE, right - 8)
            self._form.setGeometry(right - wide, top, wide, self.height() - top - 16)
            self._form.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arcs.suit(self.height() < LOW)
        self._place_form()
        self.oops.settle_down()
