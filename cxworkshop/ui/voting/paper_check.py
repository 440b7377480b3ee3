"""The second of the two looks: what was typed, in the order of the letters, and its sum, before it is counted."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from cxworkshop.model.voting import BallotOption, Criterion
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import emptied, row
from cxworkshop.ui.voting.dots import paint_dot
from cxworkshop.ui.voting.paper_row import SIDES
from cxworkshop.ui.voting.paper_slip import Slip
from cxworkshop.ui.voting.second_look import SecondLook

DOT, GAP, MOST = 28, 6, 6


class SlipCheck(SecondLook):
    """What was typed of one slip."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, "voting.paper.check", desk.t("After sealing nobody can see this slip again."))

    def show_slip(self, slip: Slip, title: str) -> None:
        t, unused = self._desk.t, slip.unused()
        self._top.title.setText(title)
        self._title.setText(t("Does the slip say the same?"))
        emptied(self._list)
        for side in slip.sides:
            self._show_side(slip, side)
        words = t.n("{n} dot is not used on this slip.", "{n} dots are not used on this slip.", unused)
        if slip.weighted:
            words = t.n("{n} number is not used on this slip.", "{n} numbers are not used on this slip.", unused)
        self._unused.setText(words if unused else "")
        self._seal.setFocus()

    def _show_side(self, slip: Slip, side: Criterion) -> None:
        t = self._desk.t
        if SIDES[side]:
            self._list.addWidget(plain_label(t(SIDES[side]), "label"))
        chosen = [(option, slip.number(side, option.id)) for option in slip.options if slip.number(side, option.id)]
        for option, number in chosen:
            self._list.addLayout(self._line(option, number, slip.weighted))
        words = t.n("Together {n} dot of {whole}", "Together {n} dots of {whole}", slip.used(side), whole=slip.whole)
        if slip.weighted:
            words = t("{n} of {whole} numbers", n=slip.used(side), whole=slip.whole)
        self._list.addWidget(plain_label(words if chosen else t("Nothing chosen."), "section", look="accent"))

    def _line(self, option: BallotOption, number: int, weighted: bool) -> QHBoxLayout:
        t, line = self._desk.t, row(gap=16)
        words = t("number {n}", n=number) if weighted else t.n("{n} dot", "{n} dots", number)
        line.addWidget(wrapping(plain_label(f"{option.letter}   {option.title_snapshot}", "section")), 1)
        line.addWidget(Dots(1 if weighted else number, number if weighted else 0))
        line.addWidget(plain_label(words, "section"))
        return line


class Dots(QWidget):
    """The dots of one line as they look on the paper; more than six are only told."""

    def __init__(self, count: int, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count, self._number = count if count <= MOST else 0, number
        self.setFixedSize(QSize(max(1, self._count * (DOT + GAP)), DOT))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        for place in range(self._count):
            paint_dot(painter, QRectF(place * (DOT + GAP), 0, DOT, DOT), True, self._number)
