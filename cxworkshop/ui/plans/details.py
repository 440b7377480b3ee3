"""Beside the steps: the sign, what one may decide alone, what is promised, who is next, how it is made good, and what
was learned when it was practised.
"""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, rule
from cxworkshop.ui.plans.practice import Learned
from cxworkshop.ui.plans.saying import Saying
from cxworkshop.ui.theme import LIGHT


class Detail(NamedTuple):
    """One field: its icon, its name, what to write, and its limit."""

    icon: str
    name: str
    hint: str
    limit: int


DETAILS: dict[str, Detail] = {
    "sign": Detail("eye", mark("The sign"), mark("How do we notice it?"), 120),
    "authority": Detail("key-round", mark("May decide alone"), mark("What needs no permission?"), 160),
    "promise_time": Detail("alarm-clock", mark("Promised time"), mark("What by when?"), 120),
    "escalate_to": Detail("arrow-up-right", mark("Stuck? Who is next"), mark("A person or a role"), 120),
    "make_good": Detail("gift", mark("Make good"), mark("What do we give?"), 120),
    "prevent": Detail("sprout", mark("Prevent it earlier"), mark("What keeps it from happening?"), 160),
}
OF_THE_DEVIATION = frozenset({"sign"})


class Details(QWidget):
    """Tells `written(field, text)` when one of them is settled, and `typed` before that."""

    written = Signal(str, str)
    typed = Signal()

    def __init__(self, t: Words, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.fields: dict[str, Saying] = {}
        self.learned = Learned(t)
        inside = column(self)
        for key, detail in DETAILS.items():
            if self.fields:
                inside.addWidget(rule())
            inside.addWidget(self._one(key, detail, t))
        inside.addWidget(rule())
        inside.addWidget(self.learned)
        inside.addStretch()

    def show_plan(self, workshop: Workshop, deviation: Deviation, plan: ContingencyPlan) -> None:
        self.learned.show_plan(workshop, plan)
        for key, field in self.fields.items():
            field.setText(getattr(deviation if key in OF_THE_DEVIATION else plan, key))

    def _one(self, key: str, detail: Detail, t: Words) -> QWidget:
        field = Saying(detail.limit, t(detail.hint), size=14, weight=600, top=0, margin=2)
        cell = DetailCell(detail.icon, field)
        field.setObjectName(f"plans.{key}")
        field.setAccessibleName(t(detail.name))
        field.settled.connect(lambda text: self.written.emit(key, text))
        field.textChanged.connect(self.typed)
        self.fields[key] = field
        inside = column(cell)
        inside.setContentsMargins(28, 2, 0, 0)
        name = plain_label(t(detail.name), "label")
        name.setIndent(6)
        inside.addWidget(name)
        inside.addWidget(field)
        return cell


class DetailCell(QWidget):
    """The ground of one detail, with its icon at the left; a tap anywhere on it goes to its field."""

    def __init__(self, icon: str, field: Saying) -> None:
        super().__init__()
        self._icon, self._field = icon, field

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._field.setFocus(Qt.FocusReason.MouseFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), self._icon, QRectF(2, 6, 20, 20), LIGHT.accent)
