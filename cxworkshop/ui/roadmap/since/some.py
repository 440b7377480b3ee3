"""The first of many lines, and a button for more: hundreds of figures cost nothing as long as nobody asks."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.since.line import Line

MOST = 24  # lines at first; each tap shows four times as many more


class Some(QWidget):
    """Rows are given to it, and may come from another one: they keep the keyboard."""

    def __init__(self, name: str, show: Callable[[], None]) -> None:
        super().__init__()
        self._most, self._again = MOST, show
        self._rows: QVBoxLayout = column()
        self.more = Button("", "chevron-down", "quiet")
        self.more.setObjectName(f"{name}.more")
        self.more.clicked.connect(self._show_more)
        inside = column(self)
        inside.addLayout(self._rows)
        inside.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)

    def seen(self, lines: Sequence[Line]) -> list[Line]:
        return list(lines[: self._most])

    def place(self, rows: Mapping[str, QWidget], lines: Sequence[Line], t: Words) -> bool:
        """Puts the rows of the lines that are seen in order; whether any had to move."""
        seen, moved = self.seen(lines), False
        for place, line in enumerate(seen):
            if self._rows.indexOf(rows[line.key]) != place:
                self._rows.insertWidget(place, rows[line.key])
                moved = True
        rest = len(lines) - len(seen)
        self.more.setVisible(rest > 0)
        self.more.set_text(t.n("{n} more", "{n} more", rest))
        return moved

    def _show_more(self) -> None:
        self._most += 4 * MOST
        self._again()
