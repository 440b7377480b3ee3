"""From where on facts are good, and under what they are weak: two figures of the workshop, in percent."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.edits import conflict
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Stepper
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.parts.popover import Popover

WIDE = 400
GOOD, WEAK = mark("Facts are good from (% of checks)"), mark("Facts are weak under (% of checks)")


class LimitsForm(Popover):
    """Every step is kept at once. Weak always ends below good."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "experience.limits", WIDE)

    def build(self) -> None:
        basics, t = self.desk.workshop.basics, self.desk.t
        self.good, self.weak = Stepper(basics.good_rate, 1, 100), Stepper(basics.weak_rate, 0, 99)
        for stepper, words in ((self.good, GOOD), (self.weak, WEAK)):
            stepper.setAccessibleName(t(words))
            stepper.changed.connect(self._write)
            line = row()
            line.addWidget(wrapping(plain_label(t(words))), 1)
            line.addWidget(stepper, 0, Qt.AlignmentFlag.AlignVCenter)
            self.body.addLayout(line)
        aim = t("The aim is always 100 %. These only say when facts and feeling disagree.")
        self.body.addWidget(wrapping(plain_label(aim, "muted")))

    def reread(self) -> bool:
        basics = self.desk.workshop.basics
        self.say_title(self.desk.t("Limits of the facts"))
        self.good.set_range(basics.weak_rate + 1, 100)
        self.weak.set_range(0, basics.good_rate - 1)
        self.good.set_value(basics.good_rate)
        self.weak.set_value(basics.weak_rate)
        return True

    def first(self) -> QWidget | None:
        return self.good.more

    def _write(self, _value: int) -> None:
        good, weak = self.good.value, self.weak.value
        self.desk.do(lambda: conflict.set_limits(self.desk.workshop, good, weak))
