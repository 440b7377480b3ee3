"""The fives alone, large, with how many they are of how many, and the share that is aimed at."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.facts import Share
from cxworkshop.text import Words
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.measure_words import percent
from cxworkshop.ui.parts.number_field import NumberField
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.theme import font


class Headline(QWidget):
    """`aimed` tells the goal in percent, or None when it was taken away."""

    aimed = Signal(object)

    def __init__(self, read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.share, self.of = plain_label("", look="great"), plain_label("", "muted")
        self.share.setFont(font(40, 700))
        self._goal, self._percent = plain_label("", "strong"), plain_label("%", "strong")
        self.field = NumberField(32, "experience.goal", read_only)
        self.field.setProperty("look", "quiet")
        self.field.setFont(font(15, 600))
        self.field.settled.connect(lambda text: self.aimed.emit(min(int(text), 100) if text else None))
        self._lay_out()

    def show_share(self, share: Share, goal: int | None, t: Words) -> None:
        self.share.setText(percent(share))
        self.of.setText(t("{part} of {n}", part=share.part, n=share.n))
        self._goal.setText(t("goal"))
        self.field.setAccessibleName(t("Goal for the share of fives, in percent"))
        self.field.setText("" if goal is None else str(goal))

    def _lay_out(self) -> None:
        aim, beside, line = row(gap=2), column(), row(self, gap=8)
        beside.setSpacing(0)
        for widget in (self._goal, self.field, self._percent):
            aim.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        aim.addStretch()
        beside.addWidget(self.of)
        beside.addLayout(aim)
        line.addWidget(self.share)
        line.addLayout(beside, 1)
