"""A banner under the header: what happened and what we did, then what stays safe."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.icon import icon as drawn
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.theme import LIGHT

Way = tuple[str, str, Callable[[], object]]  # text, look, what it does


class Banner(Panel):
    """64 high; pushes the content down and never covers it. A button closes it after its work."""

    def __init__(
        self, icon: str, what: str, then: str, ways: Sequence[Way] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent, "banner")
        self.setObjectName("banner")
        self.setMinimumHeight(64)
        line = row(self, gap=16)
        line.setContentsMargins(24, 8, 24, 8)
        sign = plain_label("", "body")
        sign.setPixmap(drawn(icon, LIGHT.warn, 28).pixmap(QSize(28, 28)))
        words = column()
        words.addWidget(plain_label(what, "strong"))
        words.addWidget(wrapping(plain_label(then)))
        line.addWidget(sign)
        line.addLayout(words, 1)
        for text, look, do in ways:
            line.addWidget(self._way(text, look, do))

    def _way(self, text: str, look: str, do: Callable[[], object]) -> Button:
        button = Button(text, look=look)
        button.setObjectName(f"banner.{look}")
        button.clicked.connect(do)
        return button
