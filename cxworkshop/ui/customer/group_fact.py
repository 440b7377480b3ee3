"""One text about a group, or about its path: an icon, a label, and a field one writes straight into."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.customer.sign import Sign
from cxworkshop.ui.customer.words import Asked
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column, row, rule
from cxworkshop.ui.parts.writing import Writing


class GroupFact(QWidget):
    """`write` gets what was written; False from it keeps the text in the field to be mended. A hairline lies above."""

    def __init__(self, desk: Desk, name: str, asked: Asked, limit: int, write: Callable[[str], bool]) -> None:
        super().__init__()
        self._desk, self._asked = desk, asked
        self.label, self.input = plain_label("", "label"), Writing(limit)
        self.input.setObjectName(f"customer.group.{name}")
        self.input.setReadOnly(desk.read_only)
        self.input.settled.connect(lambda text: self.input.hold(not write(text)))
        self.label.setBuddy(self.input)
        words = column()
        words.addWidget(self.label)
        words.addSpacing(-7)
        words.addWidget(self.input)
        line = row(gap=14)
        line.setContentsMargins(0, 5, 0, 0)
        line.addWidget(Sign(asked.icon, size=22), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        whole = column(self)
        whole.addWidget(rule())
        whole.addLayout(line)

    def retranslate(self) -> None:
        t = self._desk.t
        self.label.setText(t(self._asked.label))
        self.input.setAccessibleName(t(self._asked.label))
        self.input.setPlaceholderText(t(self._asked.hint))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A tap beside the field writes too."""
        self.input.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()
