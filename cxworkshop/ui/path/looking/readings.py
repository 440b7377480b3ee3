"""What the path says: a panel that stays open beside the path while people go from line to line."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.edits.twins import merge_touchpoints
from cxworkshop.insight.reading import Item, Saying, what_it_says
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.path.looking.reading_row import ReadingRow, SayingHead
from cxworkshop.ui.path.view import PathView

WIDE, OFF, MOST = 432, 12, 6
TOOLS = 56  # the height of the tool row


class PathReadings(Panel):
    """Each saying with its number first, and under it what can be gone to. `asked` tells the goal and the id."""

    asked = Signal(str, str)
    closed = Signal()

    def __init__(self, desk: Desk, view: PathView, parent: QWidget) -> None:
        super().__init__(parent, "overlay")
        self._desk, self._view, self._home, self.at_left = desk, view, parent, False
        self.setObjectName("path.readings")
        self.setFixedWidth(WIDE)
        self._apart: set[frozenset[Id]] = set()
        self._whole: set[str] = set()  # sayings whose every line is shown
        self._shown: tuple[list[Saying], str] | None = None
        self._title = plain_label("", "section")
        self._close = IconButton("x", "")
        self._close.setObjectName("path.readings.close")
        self._inside = QWidget()
        self._lines = column(self._inside, gap=0)
        self._lines.setContentsMargins(0, 0, 8, 8)
        self._lay_out()
        self._close.clicked.connect(self.put_away)
        desk.changed.connect(self.reread)
        view.shown.connect(self.reread)
        self.hide()

    def _lay_out(self) -> None:
        head = row(gap=8)
        head.addWidget(self._title, 1)
        head.addWidget(self._close)
        lines = column(self, gap=4)
        lines.setContentsMargins(20, 8, 8, 12)
        lines.addLayout(head)
        self._area = scrolling(self._inside)
        lines.addWidget(self._area, 1)

    # What can be asked of it

    def open(self, on: bool = True) -> None:
        """Shows what the path says now, or goes away."""
        if not on:
            self.put_away()
            return
        self._shown, self.at_left = None, False
        self.show()
        self.settle_down()
        self.raise_()
        self.reread()
        self._close.setFocus(Qt.FocusReason.PopupFocusReason)

    def put_away(self) -> None:
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def settle_down(self) -> None:
        """Finds its place under the tool row: at the right, or at the left when a stop had to be seen there."""
        top, x = TOOLS + OFF, OFF if self.at_left else self._home.width() - WIDE - OFF
        self.setGeometry(x, top, WIDE, max(200, self._home.height() - top - OFF))

    def hop(self) -> None:
        """Goes to the other side: it lies on what was asked for."""
        self.at_left = not self.at_left
        self.settle_down()

    def retranslate(self) -> None:
        self._shown = None
        self.reread()

    def reread(self) -> None:
        """Reads the path again; what says the same as before is left as it stands."""
        if not self.isVisible():
            return
        says = what_it_says(self._desk.workshop, self._view.path_id, self._apart)
        if (says, self._desk.t.language) == self._shown:
            return
        self._shown = (says, self._desk.t.language)
        t = self._desk.t
        self._title.setText(t("What the path says"))
        self.setAccessibleName(t("What the path says"))
        self._area.setAccessibleName(t("What the path says"))
        self._close.set_tooltip(t("Close"))
        self._fill(says)

    # The lines

    def _fill(self, says: list[Saying]) -> None:
        emptied(self._lines)
        for saying in says:
            self._lines.addWidget(SayingHead(saying, self._desk.t))
            shown = saying.items if saying.key in self._whole else saying.items[:MOST]
            for place, item in enumerate(shown, 1):
                self._add(saying, item, place)
            if len(shown) < len(saying.items):
                self._lines.addWidget(self._more(saying, len(saying.items) - len(shown)))
        self._lines.addStretch(1)

    def _add(self, saying: Saying, item: Item, place: int) -> None:
        line = ReadingRow(item, self._desk.t)
        line.setObjectName(f"path.reading.{saying.key}.{place}")
        line.clicked.connect(lambda: self.asked.emit("stop" if item.goal == "twins" else item.goal, item.id))
        self._lines.addWidget(line)
        if item.goal == "twins" and not self._desk.read_only:
            self._lines.addWidget(self._twin_buttons(item, place))

    def _twin_buttons(self, item: Item, place: int) -> QWidget:
        t, both = self._desk.t, QWidget()
        line = row(both, gap=8)
        line.setContentsMargins(12, 0, 0, 4)
        ways: tuple[tuple[str, str, Callable[[], object]], ...] = (
            ("merge", t("Merge"), lambda: self._merge(item)),
            ("apart", t("Not the same"), lambda: self._keep_apart(item)),
        )
        for name, word, act in ways:
            button = Button(word)
            button.setObjectName(f"path.reading.{name}.{place}")
            button.clicked.connect(act)
            line.addWidget(button)
        line.addStretch()
        return both

    def _more(self, saying: Saying, n: int) -> Button:
        button = Button(self._desk.t.n("{n} more", "{n} more", n), "chevron-down", "quiet")
        button.setObjectName(f"path.reading.more.{saying.key}")
        button.clicked.connect(lambda: self._show_whole(saying.key))
        return button

    def _show_whole(self, key: str) -> None:
        self._whole.add(key)
        self.retranslate()

    def _merge(self, item: Item) -> None:
        desk = self._desk
        if desk.do_aloud(lambda: merge_touchpoints(desk.workshop, item.id, item.other_id)):
            desk.select(item.id)

    def _keep_apart(self, item: Item) -> None:
        self._apart.add(frozenset((item.id, item.other_id)))
        self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts the panel away; the arrows go from line to line."""
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
            event.accept()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
            event.accept()
        else:
            super().keyPressEvent(event)
