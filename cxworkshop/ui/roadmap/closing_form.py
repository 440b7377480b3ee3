"""The closing check over the screen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping, yielding
from cxworkshop.ui.parts.panel import column, emptied, row
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.closing import Check, Open, checks
from cxworkshop.ui.theme import LIGHT

WIDE, SHOWN, ROOM = 640, 6, 510  # pixels, lines under one check, pixels of words in a line


class ClosingForm(Popover):
    """`wanted` tells an item of the roadmap that somebody wants to mend; other things open on their own screen."""

    wanted = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "roadmap.closing", WIDE)

    def build(self) -> None:
        t = self.desk.t
        self.say_title(t("Before we close"))
        self._sum = wrapping(plain_label("", "body"))
        box = QWidget()
        self._checks = column(box, gap=12)
        self.body.addWidget(self._sum)
        self.body.addWidget(box)

    def reread(self) -> bool:
        t, found = self.desk.t, checks(self.desk.workshop, self.desk.t)
        count = sum(len(check.open) for check in found)
        many = t.n("{n} thing is still open. Nothing here stops you: it only asks.",
                   "{n} things are still open. Nothing here stops you: it only asks.", count)  # fmt: skip
        self._sum.setText(many if count else t("Nothing is open. That is a good end to the day."))
        emptied(self._checks)
        for check in found:
            self._checks.addWidget(self._one(check))
        return True

    def _one(self, check: Check) -> QWidget:
        box, head, sign = QWidget(), row(gap=10), plain_label("")
        fine = not check.open
        name, ink = ("circle-check", LIGHT.good) if fine else ("circle-alert", LIGHT.warn)
        sign.setPixmap(icon(name, ink, 20).pixmap(QSize(20, 20)))
        inside = column(box, gap=0)
        head.addWidget(sign)
        head.addWidget(yielding(plain_label(check.fine if fine else check.title, "body" if fine else "strong")), 1)
        if not fine:
            head.addWidget(plain_label(str(len(check.open)), "label", look="count"))
        inside.addLayout(head)
        for one in check.open[:SHOWN]:
            inside.addWidget(self._way(one))
        more = len(check.open) - SHOWN
        if more > 0:
            rest = plain_label(self.desk.t.n("and {n} more", "and {n} more", more), "label")
            rest.setContentsMargins(46, 4, 0, 4)
            inside.addWidget(rest)
        return box

    def _way(self, one: Open) -> Button:
        """A line that leads to where it is mended."""
        button = Button("", "chevron-right", "line")
        button.setObjectName(f"roadmap.closing.{one.screen}.{one.id}")
        button.set_text(button.fontMetrics().elidedText(one.words, Qt.TextElideMode.ElideRight, ROOM))
        button.setAccessibleName(one.words)
        set_tip(button, one.words)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.clicked.connect(lambda: self._go(one))
        return button

    def _go(self, one: Open) -> None:
        self.close_up()
        if one.screen == "roadmap":
            self.wanted.emit(one.id)
        else:
            self.desk.go(one.screen, one.id)
