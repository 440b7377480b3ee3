"""Two rounds beside each other: places and dots in both, and how far each target moved, in words."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.insight.place import Place
from cxworkshop.insight.rounds_compared import side_by_side
from cxworkshop.model.record import Id
from cxworkshop.model.voting import VotingRound
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.choice import Choice
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.table import Rows
from cxworkshop.ui.voting.figures import Figures
from cxworkshop.ui.voting.round_names import round_name


class SideBySide(Panel):
    """Opens on the last two rounds."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, t = desk, desk.t
        inside = column(self, margin=20, gap=8)
        inside.addWidget(plain_label(t("Two rounds side by side"), "section"))
        self.first, self.second = Choice(t("First round")), Choice(t("Second round"))
        line = row(gap=12)
        for choice, name in ((self.first, "first"), (self.second, "second")):
            choice.setObjectName(f"voting.beside.{name}")
            choice.activated.connect(self._fill)
            line.addWidget(choice)
        line.addStretch()
        inside.addLayout(line)
        self._note = wrapping(plain_label("", "muted"))
        inside.addWidget(self._note)
        self.table = Figures("voting.beside", t("Places and dots in both rounds"))
        inside.addWidget(self.table, 1)

    def show_rounds(self) -> None:
        """Reads the rounds again; the two that were chosen stay chosen."""
        rounds = [one for one in self._desk.workshop.all(VotingRound) if one.state == "revealed"]
        chosen = [self._id(choice) for choice in (self.first, self.second)]
        for choice, before, usual in zip((self.first, self.second), chosen, rounds[-2:], strict=False):
            choice.clear()
            for one in rounds:
                choice.addItem(round_name(one, self._desk.t), one.id)
            at = choice.findData(before)
            choice.setCurrentIndex(at if at >= 0 else choice.findData(usual.id))
        self._fill()

    def _id(self, choice: Choice) -> Id:
        return str(choice.currentData() or "")

    def _fill(self) -> None:
        workshop, t = self._desk.workshop, self._desk.t
        first, second = (workshop.get(VotingRound, self._id(one)) for one in (self.first, self.second))
        if first is None or second is None:
            return
        told = any(one.method == "two_criteria" for one in (first, second))
        self._note.setText(t("Of a round on impact and ease the impact is compared.") if told else "")
        self._note.setVisible(told)
        heads = [t("Target"), t("Rank"), t("Dots"), t("Rank"), t("Dots"), t("Moved")]
        heads[1:5] = [
            f"{head} · {one.no}" for head, one in zip(heads[1:5], (first, first, second, second), strict=True)
        ]
        rows = [
            [one.title, *_cells(one.first, t), *_cells(one.second, t), t(one.words())]
            for one in side_by_side(workshop, first.id, second.id)
        ]
        self.table.show_rows(Rows(heads, rows), (320, 96, 96, 96, 96, 190), stretch=0)


def _cells(place: Place | None, t: Words) -> tuple[str, str]:
    if place is None:
        return "–", "–"
    number = f"{place.place}=" if place.tied and place.dots else str(place.place)
    return number, str(place.dots) if place.dots else t("no dots")
