"""One short text of a list, and the field in which the next one is written."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.text_row import Grip
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT, font


class Entry(LineField):
    """Where the next text is written. `left` tells that the keyboard has gone elsewhere."""

    left = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()


class ListRow(Panel):
    """One text between its grip and the cross that removes it; `before` and `after` put something beside the text,
    and what is put into `under` stands below it.
    """

    def __init__(self, desk: Desk, limit: int, look: str = "clear", weight: int = 600) -> None:
        super().__init__(None, look)
        self.desk, self.key = desk, ""
        self.grip, self.text, self.remove = Grip(self), Writing(limit), IconButton("x", "", self)
        self.remove.set_icon("x", LIGHT.hint)
        self.text.setFont(font(15, weight))
        self.text.setReadOnly(desk.read_only)
        line, whole = row(gap=0), column(self)
        line.setContentsMargins(4, 0, 0, 0)
        whole.addLayout(line)
        self.under = column()
        self.under.setContentsMargins(4, 0, 4, 0)
        whole.addLayout(self.under)
        for widget in (self.grip, *self.before(), self.text, *self.after(), self.remove):
            top = Qt.AlignmentFlag.AlignVCenter if widget is self.text else Qt.AlignmentFlag.AlignTop
            line.addWidget(widget, 1 if widget is self.text else 0, top)

    def before(self) -> list[QWidget]:
        return []

    def after(self) -> list[QWidget]:
        return []

    def show_line(self, key: Id, text: str) -> None:
        self.key = key
        self.text.setText(text)

    def say(self, t: Words, stem: str, name: str, place: int, alone: bool) -> None:
        """Names everything in it for hands and screen readers; a row alone has nothing to be dragged past."""
        self.setObjectName(f"{stem}.{place}.row")
        self.text.setObjectName(f"{stem}.{place}")
        self.remove.setObjectName(f"{stem}.{place}.remove")
        self.text.setAccessibleName(t("{list}, {n}", list=name, n=place))
        self.text.setAccessibleDescription(t("Alt with up or down moves it; emptied, it goes"))
        self.remove.set_tooltip(t("Remove “{title}”", title=self.text.text()))
        self.remove.setVisible(not self.desk.read_only)
        set_tip(self.grip, t("Drag to move, or press Alt with up or down"))
        self.grip.setEnabled(not alone and not self.desk.read_only)
