"""One row of a list: a grip to drag it by, its text, a button that removes it, and whatever belongs under it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.carrying import Carry
from cxworkshop.ui.parts.icon import paint_icon
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.parts.writing import Writing
from cxworkshop.ui.theme import LIGHT

FOOT = 28  # where the text of a row begins, right of its grip


class Grip(QWidget):
    """Pressed and moved it carries its row."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.carry = Carry(self)
        self.setFixedWidth(FOOT)
        self.setMinimumHeight(48)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.carry.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.carry.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.carry.release(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.carry.escape(event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), "grip-vertical", QRectF(2, 12, 18, 18), LIGHT.hint)


class Plus(QWidget):
    """Stands before the empty row, where the others have their grip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFixedSize(FOOT, 40)

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_icon(QPainter(self), "plus", QRectF(2, 11, 18, 18), LIGHT.hint)


class Detail(QWidget):
    """What belongs to one row besides its text, such as the effect of a thing in the environment."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk, self.key = desk, ""

    def read(self, key: str) -> None:
        """Shows the row with that key as it is now."""

    def summary(self) -> str:
        """What is in it, for a row that is folded; empty when there is nothing yet."""
        return ""

    def retranslate(self) -> None:
        """Says its own words again."""

    def settle(self) -> None:
        """Writes what is still being typed."""


class Row(QWidget):
    """The row with `key`; what happens to it is told with the key it has at that moment."""

    def __init__(self, desk: Desk, limit: int, detail: Detail | None = None) -> None:
        super().__init__()
        self.key, self.detail, self._desk = "", detail, desk
        self.grip, self.text, self.remove = Grip(self), Writing(limit), IconButton("x", "", self)
        self.more, self._told = IconButton("chevron-down", "", self), yielding(plain_label("", "label"))
        self.remove.set_icon("x", LIGHT.hint)
        self.text.setReadOnly(desk.read_only)
        self.more.setCheckable(True)
        self.more.setVisible(detail is not None)
        self.more.toggled.connect(self.unfold)
        line, inside, under = row(gap=0), column(self), column()
        for widget in (self.grip, self.text, self.more, self.remove):
            line.addWidget(widget, 1 if widget is self.text else 0, Qt.AlignmentFlag.AlignTop)
        line.setAlignment(self.text, Qt.AlignmentFlag.AlignVCenter)
        inside.addLayout(line)
        under.setContentsMargins(FOOT, 0, 0, 0)
        inside.addLayout(under)
        if detail is not None:
            self._told.setContentsMargins(0, 0, 0, 10)
            under.addSpacing(-6)
            under.addWidget(self._told)
            under.addWidget(detail)
            detail.hide()

    def unfold(self, open: bool) -> None:
        """Shows what belongs to the row, or only a summary of it."""
        self.more.setChecked(open)
        self.more.set_icon("chevron-up" if open else "chevron-down")
        if self.detail is not None:
            self.detail.setVisible(open)
            self._sum_up(self.detail)

    def _sum_up(self, detail: Detail) -> None:
        self._told.setText(detail.summary())
        self._told.setVisible(bool(detail.summary()) and not self.more.isChecked())

    def show_line(self, key: str, text: str) -> None:
        self.key = key
        self.text.setText(text)
        if self.detail is not None:
            self.detail.key = key
            self.detail.read(key)
            self._sum_up(self.detail)

    def say(self, name: str, place: int, alone: bool) -> None:
        """Names everything in it for hands and screen readers; a row alone has nothing to be dragged past."""
        t, stem = self._desk.t, f"{self.objectName()}.{place}"
        self.text.setObjectName(stem)
        self.remove.setObjectName(f"{stem}.remove")
        self.text.setAccessibleName(t("{list}, {n}", list=name, n=place))
        self.text.setAccessibleDescription(t("Alt with up or down moves it; emptied, it goes"))
        self.remove.set_tooltip(t("Remove “{title}”", title=self.text.text()))
        self.remove.setEnabled(not self._desk.read_only)
        set_tip(self.grip, t("Drag to move, or press Alt with up or down"))
        self.grip.setEnabled(not alone and not self._desk.read_only)
        self.more.setObjectName(f"{stem}.more")
        self.more.set_tooltip(t("More about “{title}”", title=self.text.text()))
        if self.detail is not None:
            self.detail.setObjectName(stem)
            self.detail.retranslate()

    def settle(self) -> None:
        self.text.settle()
        if self.detail is not None:
            self.detail.settle()
