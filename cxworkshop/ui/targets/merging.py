"""Merging without dragging: which target goes into which."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.insight.targets import sound_alike, standing
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.named_fields import Fields
from cxworkshop.ui.parts.popover import Popover

WIDE = 480


class MergeForm(Popover):
    """Two lists to choose from and a button. `merging` tells the one that goes and the one that stays."""

    merging = Signal(str, str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "targets.merging", WIDE)
        self._id: Id = ""

    def open(self, id: Id, at: QPoint) -> None:
        """Begins with one target, or with two that sound alike."""
        self._id = id
        self.open_at(at)

    def build(self) -> None:
        t = self.desk.t
        self.one, self.other = Choice(t("This one")), Choice(t("goes into"))
        for choice in (self.one, self.other):
            choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.one.setObjectName("targets.merging.one")
        self.other.setObjectName("targets.merging.other")
        self.go = Button(t("Merge"), "merge", "primary")
        self.go.setObjectName("targets.merging.go")
        fields = Fields()
        fields.add(t("This one"), self.one)
        fields.add(t("goes into"), self.other)
        self.body.addWidget(wrapping(plain_label(t("Its words are kept; its stops and pairs move along."), "muted")))
        self.body.addWidget(fields)
        self.body.addWidget(self.go)
        self._fill(self.one, "")
        self._begin()
        self.one.activated.connect(lambda _place: self._fill(self.other, self.one.currentData()))
        self.go.clicked.connect(self._merge)

    def reread(self) -> bool:
        self.say_title(self.desk.t("Merge two targets"))
        return len(standing(self.desk.workshop)) > 1

    def first(self) -> QWidget | None:
        return self.other

    def _begin(self) -> None:
        """The chosen one with its twin if it has one; else the first two that sound alike."""
        pairs = [(other.id, one.id) for one, other in sound_alike(self.desk.workshop)]
        known = self.one.findData(self._id) >= 0
        twin = next((pair for pair in pairs if self._id in pair or not known), ("", ""))
        id = self._id if known else twin[0]
        self.one.setCurrentIndex(max(0, self.one.findData(id)))
        self._fill(self.other, self.one.currentData())
        wanted = next((one for one in twin if one != self.one.currentData()), "")
        self.other.setCurrentIndex(max(0, self.other.findData(wanted)))

    def _fill(self, choice: Choice, without: Id) -> None:
        now = choice.currentData()
        choice.clear()
        for target in standing(self.desk.workshop):
            if target.id != without:
                choice.addItem(target.title, target.id)
        choice.setCurrentIndex(max(0, choice.findData(now)))

    def _merge(self) -> None:
        one, other = self.one.currentData(), self.other.currentData()
        self.close_up()
        self.merging.emit(one, other)
