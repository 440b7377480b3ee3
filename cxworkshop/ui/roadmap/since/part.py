"""One part of the comparison: what has changed first, and what is as before folded below."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column
from cxworkshop.ui.roadmap.since.item_row import ItemRow
from cxworkshop.ui.roadmap.since.line import Line
from cxworkshop.ui.roadmap.since.row import LineRow
from cxworkshop.ui.roadmap.since.some import Some

Row = LineRow | ItemRow


class SincePart(Panel):
    """`wanted` tells the screen and the record of a line. A line keeps its row, and so the keyboard, wherever it goes;
    an item stays where it is under the finger until one comes to the page again.
    """

    wanted = Signal(str, str)
    remade = Signal()  # there are other rows now

    def __init__(self, desk: Desk, name: str, title: str, of_items: bool = False) -> None:
        super().__init__()
        self._desk, self._of_items = desk, of_items
        self._lines: list[Line] = []
        self._first: dict[str, bool] = {}  # whether a line stands with what has changed
        self.is_open = of_items
        self.rows: dict[str, Row] = {}
        self.setAccessibleName(title)
        self.words, self.fold = yielding(plain_label("", "body")), Button("", "chevron-right", "quiet")
        self.fold.setObjectName(f"roadmap.since.{name}.same")
        self.fold.clicked.connect(self._turn)
        self.changed = Some(f"roadmap.since.{name}.changed", self._show)
        self.same = Some(f"roadmap.since.{name}.same", self._show)
        self._lay_out(title)

    @property
    def has_changed(self) -> bool:
        """Whether any of its lines is another one now."""
        return any(line.has_changed for line in self._lines)

    def show_lines(self, lines: Sequence[Line], words: str = "") -> None:
        """Without any line the part is not there."""
        self._lines = list(lines)
        known = {key: first for key, first in self._first.items() if self._of_items and key in self.rows}
        self._first = {line.key: known.get(line.key, line.has_changed) for line in lines}
        self.words.setText(words)
        self.words.setVisible(bool(words))
        self.setVisible(bool(lines))
        self._show()

    def arrive(self) -> None:
        """Somebody comes to the page: what has changed since goes up."""
        self._first.clear()

    def settle(self) -> None:
        for one in self.rows.values():
            if isinstance(one, ItemRow):
                one.settle()

    def _show(self) -> None:
        t = self._desk.t
        changed = [line for line in self._lines if self._first[line.key]]
        same = [line for line in self._lines if not self._first[line.key]]
        open = same if self.is_open else []
        self._keep([*self.changed.seen(changed), *self.same.seen(open)])
        moved = [self.changed.place(self.rows, changed, t), self.same.place(self.rows, open, t)]
        before = sum(not line.has_changed for line in same)
        self.fold.setVisible(before > 0)
        self.fold.set_text(t.n("{n} as before", "{n} as before", before))
        self.fold.set_icon("chevron-down" if self.is_open else "chevron-right")
        self.fold.setAccessibleDescription(t("open") if self.is_open else t("folded"))
        if any(moved):
            self.remade.emit()

    def _keep(self, lines: Sequence[Line]) -> None:
        """Rows of lines that are not seen go; the others stay as they are, and say what is true now."""
        for key in set(self.rows) - {line.key for line in lines}:
            gone = self.rows.pop(key)
            gone.hide()
            gone.deleteLater()
        for line in lines:
            if line.key not in self.rows:
                self.rows[line.key] = self._row(line)
            self.rows[line.key].show_line(line, self._desk.t)

    def _row(self, line: Line) -> Row:
        made: Row = ItemRow(self._desk, line.key) if self._of_items else LineRow()
        made.wanted.connect(self.wanted)
        return made

    def _turn(self) -> None:
        self.is_open = not self.is_open
        self._show()

    def _lay_out(self, title: str) -> None:
        inside, head = column(self), column(gap=2)
        inside.setContentsMargins(1, 12, 1, 8)
        head.setContentsMargins(12, 0, 12, 8)
        head.addWidget(yielding(plain_label(title, "section")))
        head.addWidget(self.words)
        inside.addLayout(head)
        inside.addWidget(self.changed)
        inside.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addWidget(self.same)
