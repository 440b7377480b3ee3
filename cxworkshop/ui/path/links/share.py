"""How many customers in a hundred: a small field between less and more. Empty means that nobody knows."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import row

STEP = 5


class ShareField(QWidget):
    """A number or None; `changed` tells it when a person typed or stepped. Up and Down step too. Whether it can be
    so many is for the verb to say.
    """

    changed = Signal(object)

    def __init__(self, t: Words) -> None:
        super().__init__()
        self._value: int | None = None
        self.field = LineField(3, t("How many in a hundred"))
        self.field.setObjectName("path.move.share")
        self.field.setPlaceholderText("–")
        self.field.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.field.setFixedWidth(64)
        self.less, self.more = IconButton("minus", t("Fewer")), IconButton("plus", t("More"))
        line = row(self, gap=4)
        for widget in (self.less, self.field, plain_label("%"), self.more):
            line.addWidget(widget)
        line.addStretch()
        self.field.settled.connect(self._typed)
        self.less.clicked.connect(lambda: self._step(-STEP))
        self.more.clicked.connect(lambda: self._step(STEP))

    def show_value(self, value: int | None) -> None:
        """Shows a share without telling anybody."""
        self._value = value
        self.field.setText("" if value is None else str(value))
        self.less.setEnabled(value is not None and value > 0)
        self.more.setEnabled(value is None or value < 100)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: STEP, Qt.Key.Key_Down: -STEP}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self._step(step)

    def _typed(self, text: str) -> None:
        number = text.strip().removesuffix("%").strip()
        if not number or number.isdecimal():
            self.changed.emit(int(number) if number else None)
        else:
            self.show_value(self._value)

    def _step(self, by: int) -> None:
        self.changed.emit(max(0, min(100, (self._value or 0) + by)))
