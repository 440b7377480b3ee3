"""The second of two looks before a ballot is sealed: what was chosen, in words, with hide, change and seal below."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, scrolling
from cxworkshop.ui.voting.bar import TopBar, big, bottom_bar, wiped
from cxworkshop.ui.voting.tick import enlarged


class SecondLook(QWidget):
    """Enter seals, Esc goes back to change, Space hides wherever the keyboard is: on a button, too, it never seals.
    `name` begins the names of its buttons; `warning` says that afterwards nobody can look again.
    """

    changing = Signal()
    sealing = Signal()
    hiding = Signal()

    def __init__(self, desk: Desk, name: str, warning: str, tall: Literal[48, 64] = 48) -> None:
        super().__init__()
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._desk = desk
        self._top, self._title = TopBar("", ""), big("", 36)
        self._unused = wrapping(plain_label("", "section", look="warn"))
        self._panel = Panel()
        self._list = column(self._panel, margin=24, gap=12)
        self._seal = Button(desk.t("Seal"), "mail-check", "primary")
        page = column(self)
        page.addWidget(self._top)
        page.addWidget(self._chosen(), 1)
        page.addWidget(self._ways(name, warning, tall))
        hide = QShortcut(QKeySequence(Qt.Key.Key_Space), self)
        hide.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        hide.activated.connect(self.hiding.emit)

    def _chosen(self) -> QWidget:
        held = QWidget()
        inside = column(held, gap=16)
        inside.setContentsMargins(80, 32, 80, 16)
        for widget in (self._title, self._panel, self._unused):
            inside.addWidget(widget)
        inside.addStretch()
        return scrolling(held)

    def _ways(self, name: str, warning: str, tall: Literal[48, 64]) -> QWidget:
        t = self._desk.t
        frame, line = bottom_bar(self)
        line.addWidget(wrapping(plain_label(warning, "muted")), 1)
        for way, button, signal in (
            ("hide", Button(t("Hide (Space)"), "eye-off"), self.hiding),
            ("change", Button(t("Change it"), "pencil"), self.changing),
            ("seal", self._seal, self.sealing),
        ):
            button.setObjectName(f"{name}.{way}")
            button.clicked.connect(signal.emit)
            line.addWidget(enlarged(button, tall))
        return frame

    def forget(self) -> None:
        """Takes every word of it off the page, and whose it was."""
        wiped(self._panel, self._list)
        self._top.title.setText("")
        self._unused.setText("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focus = self.focusWidget()
            (focus if isinstance(focus, Button) else self._seal).click()
        elif event.key() == Qt.Key.Key_Escape:
            self.changing.emit()
        else:
            super().keyPressEvent(event)
