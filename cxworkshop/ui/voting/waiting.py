"""What the vote screen shows while nothing is drafted, while the facilitator has stepped out, and before the reveal."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.voting.bar import big
from cxworkshop.ui.voting.tick import enlarged

Way = tuple[str, str, str, str, Callable[[], object]]  # name, text, icon, look, what it does


class WaitingPage(QWidget):
    """One sentence large, one helper, and ways on."""

    def __init__(self, title: str, helper: str, ways: Sequence[Way], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inside = column(self, gap=16)
        inside.setContentsMargins(80, 0, 80, 64)
        inside.addStretch(2)
        inside.addWidget(big(title, 32))
        inside.addWidget(wrapping(plain_label(helper, "section")))
        line = row(gap=12)
        for name, text, icon, look, do in ways:
            button = Button(text, icon, look)
            button.setObjectName(f"voting.{name}")
            enlarged(button)
            button.clicked.connect(lambda _=False, do=do: do())
            line.addWidget(button)
        line.addStretch()
        inside.addLayout(line)
        inside.addStretch(3)
