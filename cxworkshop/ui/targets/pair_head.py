"""Over the pairs: how many there are, whose are shown, where to start from, and the names of the columns."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Silo
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, row
from cxworkshop.ui.targets.pair_parts import AUTHOR, BORN, SHOWS
from cxworkshop.ui.targets.pair_row import MORE

LEFT, ARROW = 36, 20  # what stands before the words of a row, and between its sides
RIGHT = AUTHOR + MORE + 4  # what stands after the columns that have a name


class PairHead(QWidget):
    """56 high."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.setFixedHeight(56)
        self._name, self._count = plain_label("", "section"), plain_label("", "label", look="count")
        self.silo, self.start = Button("", "users", "quiet"), Button("", "lightbulb", "quiet")
        self.new = Button("", "plus")
        line = row(self, gap=4)
        line.setContentsMargins(19, 0, 11, 0)
        line.addWidget(self._name)
        line.addSpacing(4)
        line.addWidget(self._count, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addStretch()
        for name, button in (("silo", self.silo), ("start", self.start), ("new", self.new)):
            button.setObjectName(f"targets.pairs.{name}")
            line.addWidget(button)

    def read(self, count: int, silo: Silo | None) -> None:
        """How many pairs there are in all, and the silo whose are shown."""
        t = self._desk.t
        self._name.setText(t("Pairs"))
        self._count.setText(str(count))
        self.silo.set_text(silo.code if silo else t("All silos"))
        self.silo.setAccessibleName(t("Written by {name}", name=silo.name) if silo else t("Written by all silos"))
        self.silo.set_look("soft" if silo else "quiet")
        self.start.set_text(t("Start from…"))
        self.new.set_text(t("New pair"))
        for button in (self.start, self.new):
            button.setEnabled(not self._desk.read_only)


class ColumnNames(Panel):
    """28 high."""

    def __init__(self) -> None:
        super().__init__(None, "tools")
        self.setFixedHeight(28)
        self._names = [plain_label("", "label") for _ in range(4)]
        ours, theirs, shows, born = self._names
        line = row(self, gap=4)
        line.addWidget(ours, 1)
        line.addSpacing(ARROW - 4)
        line.addWidget(theirs, 1)
        last = row(gap=0)
        for label, wide in ((shows, SHOWS), (born, BORN)):
            label.setFixedWidth(wide)
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            last.addWidget(label)
        line.addLayout(last)

        self.keep_clear(0)

    def keep_clear(self, aside: int) -> None:
        """Stands over the rows also when a scroll bar so wide takes of their room."""
        self.layout().setContentsMargins(LEFT, 0, RIGHT + aside, 0)  # type: ignore[union-attr]

    def retranslate(self, t: Words) -> None:
        names = (t("Ours: how we work"), t("The customer’s: how it feels"), t("Shows"), t("Born"))
        for label, name in zip(self._names, names, strict=True):
            label.setText(name)
            label.setMinimumWidth(1 if label not in self._names[2:] else label.minimumWidth())
