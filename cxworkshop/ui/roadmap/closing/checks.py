"""Everything that is still open, each thing one tap away from where it is mended."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.closing import Open, checks, unasked
from cxworkshop.model.closing import in_the_way
from cxworkshop.model.people import Participant
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.sessions import Check as Key
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.roadmap.closing.check_box import ASIDE, CheckBox
from cxworkshop.ui.roadmap.closing.way import Way
from cxworkshop.ui.roadmap.closing.words import CHECKS, mended_at
from cxworkshop.ui.theme import LIGHT


class ChecksPanel(Panel):
    """`wanted` tells the screen and the record where something is mended; `thesis` a thesis to look at."""

    wanted = Signal(str, str)
    thesis = Signal(int)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setObjectName("roadmap.closing.checks")
        self.sum = yielding(plain_label("", "muted"))
        self.boxes = {key: CheckBox(desk, key) for key in CHECKS}
        self.asked = Unasked(desk)
        inside = QWidget()
        rows = column(inside, gap=10)
        rows.setContentsMargins(0, 8, 14, 12)
        for key, box in self.boxes.items():
            box.wanted.connect(lambda one, key=key: self._go(key, one))
            rows.addWidget(box)
            if key == "owner":
                rows.addWidget(self.asked)
        self.asked.wanted.connect(lambda id: self.wanted.emit("roadmap", id))
        rows.addStretch()
        self.area = scrolling(inside)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines = column(self, gap=2)
        lines.setContentsMargins(20, 14, 6, 4)
        lines.addWidget(plain_label(desk.t("Before we close"), "section"))
        lines.addWidget(self.sum)
        lines.addWidget(self.area, 1)

    def reread(self) -> None:
        t, found = self._desk.t, checks(self._desk.workshop)
        for check in found:
            self.boxes[check.key].show_check(check)
        self.asked.reread()
        n = sum(len(check.unsaid) for check in found)
        many = t.n("{n} thing is still open. Mend it, or say why you leave it.",
                   "{n} things are still open. Mend them, or say why you leave them.", n)  # fmt: skip
        is_fine = t("Nothing is open. That is a good end to the day.")
        left = t("What is open is left for a reason.") if any(check.open for check in found) else is_fine
        self.sum.setText(many if n else left)

    def settle(self) -> None:
        for box in self.boxes.values():
            box.settle()

    def show_first_in_the_way(self) -> None:
        """The keyboard to the first reason that has to be written."""
        first = next(iter(in_the_way(self._desk.workshop)), None)
        field = self.boxes["owner"].reasons.get(first.id) if first else None
        if field is not None:
            field.setFocus(Qt.FocusReason.OtherFocusReason)
            self.area.ensureWidgetVisible(field)

    def _go(self, key: Key, one: Open) -> None:
        if key == "theses":
            self.thesis.emit(int(one.id))
        else:
            self.wanted.emit(*mended_at(key, one))


class Unasked(QWidget):
    """Owners who are to be asked yet: told, and never in the way."""

    wanted = Signal(str)

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._shown: list[RoadmapItem] | None = None
        sign = plain_label("")
        sign.setPixmap(icon("info", LIGHT.muted, 20).pixmap(20, 20))
        self._name = yielding(plain_label("", "body"))
        self._lines = column()
        self._lines.setContentsMargins(ASIDE - 12, 0, 0, 0)
        head = row(gap=10)
        head.addWidget(sign)
        head.addWidget(self._name, 1)
        inside = column(self, gap=2)
        inside.addLayout(head)
        inside.addLayout(self._lines)

    def reread(self) -> None:
        t, items = self._desk.t, unasked(self._desk.workshop)
        self.setVisible(bool(items))
        self._name.setText(t.n("{n} owner is not yet asked", "{n} owners are not yet asked", len(items)))
        if items == self._shown:
            return
        self._shown = items
        emptied(self._lines)
        for item in items:
            owner = self._desk.workshop.get(Participant, item.owner_id)
            way = Way(f"{owner.name if owner else ''}: {item.title}", f"roadmap.closing.asked.{item.id}")
            way.clicked.connect(lambda _=False, id=item.id: self.wanted.emit(id))
            self._lines.addWidget(way)
