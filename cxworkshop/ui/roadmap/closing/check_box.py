"""One closing check: in order in one line, or each open thing with the way to it and the reason for leaving it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.closing import Check, Open
from cxworkshop.model.record import Id
from cxworkshop.model.sessions import Check as Key
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.roadmap.closing.reason import Reason
from cxworkshop.ui.roadmap.closing.way import Way
from cxworkshop.ui.roadmap.closing.words import CHECKS, line_of
from cxworkshop.ui.theme import LIGHT, font

FEW, ASIDE = 5, 30  # lines shown at first, and pixels they stand to the right of the name
SIGNS = {
    "fine": ("circle-check", LIGHT.good),
    "left": ("circle-minus", LIGHT.muted),
    "open": ("circle-alert", LIGHT.warn),
}


class CheckBox(QWidget):
    """`wanted` tells which open thing somebody wants to mend."""

    wanted = Signal(object)

    def __init__(self, desk: Desk, key: Key) -> None:
        super().__init__()
        self._desk, self.key = desk, key
        self._shown: tuple[Open, ...] | None = None
        self._is_whole = False
        self._there: list[QWidget] = []
        self.reasons: dict[Id, Reason] = {}
        self.setObjectName(f"roadmap.closing.check.{key}")
        self._sign, self._name = plain_label(""), yielding(plain_label("", "strong"))
        self._count = plain_label("", "label", look="count")
        self._lines = column()
        self._lines.setContentsMargins(ASIDE - 12, 0, 0, 0)
        head = row(gap=10)
        for widget, stretch in ((self._sign, 0), (self._name, 1), (self._count, 0)):
            head.addWidget(widget, stretch)
        inside = column(self, gap=2)
        inside.addLayout(head)
        inside.addLayout(self._lines)

    def show_check(self, check: Check) -> None:
        """Lines are made anew only when other things are open, so that nobody is disturbed who writes."""
        how = "fine" if not check.open else "left" if check.is_left else "open"
        name, ink = SIGNS[how]
        self._sign.setPixmap(icon(name, ink, 20).pixmap(QSize(20, 20)))
        self._name.setText(self._desk.t(CHECKS[check.key][0 if check.open else 1]))
        self._name.setFont(font(15, 600 if check.open else 400))
        self._count.setText(str(len(check.open)))
        self._count.setVisible(bool(check.open))
        if check.open != self._shown:
            self._shown = check.open
            self._fill()
        for id, field in self.reasons.items():
            field.setText(check.reasons.get(id, ""))

    def settle(self) -> None:
        for field in self.reasons.values():
            field.settle()

    def _fill(self) -> None:
        emptied(self._lines)
        self.reasons = {}
        shown = self._shown or ()
        most = len(shown) if self._is_whole or len(shown) <= FEW + 1 or self.key == "owner" else FEW
        self._there = [self._line(one) for one in shown[:most]]
        for line in self._there:
            self._lines.addWidget(line)
        if most < len(shown):
            self._lines.addWidget(self._more(len(shown) - most))
        if shown and self.key != "owner":
            self._lines.addWidget(self._why())
        let_tab_walk(self)

    def _line(self, one: Open) -> QWidget:
        words = line_of(self.key, one, self._desk.t)
        way = Way(words, f"roadmap.closing.{self.key}.{one.id}")
        way.clicked.connect(lambda: self.wanted.emit(one))
        if self.key != "owner":
            return way
        box = QWidget()
        line = row(box, gap=8)
        self.reasons[one.id] = Reason(self._desk, self.key, one.id, words)
        line.addWidget(way, 3)
        line.addWidget(self.reasons[one.id], 2)
        return box

    def _why(self) -> QWidget:
        """One reason for the whole check."""
        box = QWidget()
        line = row(box)
        line.setContentsMargins(12, 0, 0, 6)
        self.reasons[""] = Reason(self._desk, self.key, "", self._name.text())
        line.addWidget(self.reasons[""])
        return box

    def _more(self, n: int) -> Button:
        button = Button(self._desk.t.n("Show {n} more", "Show {n} more", n), "chevron-down", "line")
        button.setObjectName(f"roadmap.closing.more.{self.key}")
        button.clicked.connect(self._show_all)
        return button

    def _show_all(self) -> None:
        """The keyboard goes on to the first line that was not there before."""
        self._is_whole = True
        self._fill()
        for line in self._there:
            line.show()  # at once: what is not seen yet cannot take the keyboard
        self._there[FEW].setFocus(Qt.FocusReason.OtherFocusReason)
