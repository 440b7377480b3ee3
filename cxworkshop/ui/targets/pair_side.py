"""One side of a pair: its words, and under them what is missing, or that they sound like a target."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.problems import Side
from cxworkshop.insight.problems import Missing, missing_side, sounds_like_target
from cxworkshop.model.targets import Problem
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT, font

LIMIT = 160
NAMES: dict[Side, str] = {
    "company_side": mark("Ours: how we work"),
    "customer_side": mark("The customer’s: how it feels"),
}
MISSING: dict[Missing, str] = {
    "company": mark("our side is missing"),
    "customer": mark("the customer’s side is missing"),
}
ASKS: dict[Side, str] = {
    "company_side": mark("What goes wrong here?"),
    "customer_side": mark("And for the customer?"),
}
WHOSE: dict[Side, Missing] = {"company_side": "company", "customer_side": "customer"}


class PairSide(QWidget):
    """`to_target` tells that the words are to move to the targets."""

    to_target = Signal()

    def __init__(self, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.side = side
        self.text = Writing(LIMIT)
        self.text.setFont(font(15, 600 if side == "customer_side" else 400))
        self._missing, self._sign = QWidget(), plain_label("")
        self._note = wrapping(plain_label("", "label", look="warn"))
        self._sign.setPixmap(icon("circle-alert", LIGHT.warn, 14).pixmap(QSize(14, 14)))
        self._wish, self.move_over = wrapping(plain_label("", "label")), Button("", "target", "soft")
        self.move_over.clicked.connect(self.to_target)
        self._lay_out()

    def _lay_out(self) -> None:
        whole, note = column(self, gap=0), row(self._missing, gap=4)
        whole.addStretch()
        whole.addWidget(self.text)
        note.setContentsMargins(0, 0, 0, 6)
        note.addWidget(self._sign)
        note.addWidget(self._note, 1)
        whole.addWidget(self._missing)
        whole.addWidget(self._wish)
        whole.addWidget(self.move_over, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addStretch()

    def show_pair(self, problem: Problem | None, t: Words, read_only: bool) -> None:
        """None is the empty row, of which nothing is missing yet."""
        words = getattr(problem, self.side) if problem else ""
        self.text.setText(words)
        self.text.setReadOnly(read_only)
        self.text.setPlaceholderText(t(ASKS[self.side]))
        self.text.setAccessibleName(t(NAMES[self.side]))
        missing = problem is not None and missing_side(problem) == WHOSE[self.side]
        self._note.setText(t(MISSING[WHOSE[self.side]]) if missing else "")
        self._missing.setVisible(missing)
        self.text.setAccessibleDescription(self._note.text())
        self._show_wish(sounds_like_target(words) and not read_only, t)

    def _show_wish(self, shown: bool, t: Words) -> None:
        self._wish.setText(t("This sounds like a target."))
        self.move_over.set_text(t("Move it to the targets"))
        self._wish.setVisible(shown)
        self.move_over.setVisible(shown)

    def words(self) -> str:
        return self.text.text()
