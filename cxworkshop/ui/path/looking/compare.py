"""Two paths, one above the other, scrolling together, with what differs in words on every stop and in a list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from cxworkshop.insight.compare import MARKS, Comparison, Pair, compare
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.path.looking.compare_marks import said
from cxworkshop.ui.path.looking.compare_row import CompareRow
from cxworkshop.ui.theme import font

LIST_WIDE = 288


class ComparePaths(QWidget):
    """Covers the path screen until Esc or Back. The path of today comes first, else the one earlier in the list."""

    closed = Signal()
    jump_asked = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._home = desk, parent
        self.setObjectName("path.compare")
        self.setProperty("look", "paper")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.back = Button("", "arrow-left")
        self.back.setObjectName("path.compare.back")
        self.back.clicked.connect(self.put_away)
        self.summary, self._heading = plain_label("", "section"), plain_label("", "label")
        self.list = self._new_list()
        self.before, self.after = CompareRow(desk), CompareRow(desk)
        self._ids: tuple[Id, Id] = ("", "")
        self._selected: Id = ""
        self.found, self._listed = Comparison(()), list[Pair]()
        self._lay_out()
        self._scroll_together()
        desk.changed.connect(self.reread)
        desk.language_changed.connect(self.reread)
        self.hide()

    def _new_list(self) -> QListWidget:
        found = QListWidget()
        found.setObjectName("path.compare.list")
        found.setFont(font(15))
        found.setWordWrap(True)
        found.setFixedWidth(LIST_WIDE)
        found.setSpacing(6)
        found.currentRowChanged.connect(self._reveal)
        found.itemActivated.connect(lambda _item: self._jump())
        return found

    def _lay_out(self) -> None:
        head = row(gap=16)
        head.setContentsMargins(16, 4, 16, 4)
        head.addWidget(self.back)
        head.addWidget(wrapping(self.summary), 1)
        rows = column(gap=0)
        rows.addWidget(self.before, 1)
        rows.addWidget(self.after, 1)
        across = row(gap=0)
        across.addLayout(rows, 1)
        side = column(margin=8, gap=4)
        side.addWidget(self._heading)
        side.addWidget(self.list, 1)
        across.addLayout(side)
        lines = column(self)
        lines.addLayout(head)
        lines.addLayout(across, 1)

    def _scroll_together(self) -> None:
        for one, other in ((self.before, self.after), (self.after, self.before)):
            one.scrolled_to.connect(other.scroll_to)

    # What can be asked of it

    def open(self, one_id: Id, other_id: Id) -> None:
        """Compares two paths of the workshop."""
        self._ids, self._selected = self._in_turn(one_id, other_id), self._desk.selection
        self.settle_down()
        self.show()
        self.raise_()
        self.reread()
        self.list.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def put_away(self) -> None:
        if self.isVisible():
            self.hide()
            self._desk.select(self._selected)
            self.closed.emit()

    def reread(self) -> None:
        """Compares again after a change; goes when one of the two has gone."""
        if not self.isVisible():
            return
        t, workshop = self._desk.t, self._desk.workshop
        if not all(workshop.get(Path, id) for id in self._ids):
            self.put_away()
            return
        self.found = compare(workshop, *self._ids)
        self.back.set_text(t("Back to the path"))
        self.list.setAccessibleName(t("What differs"))
        self._heading.setText(t("What differs"))
        self.setAccessibleName(t("Two paths side by side"))
        self.summary.setText(summary(self.found, t))
        for line, id in zip((self.before, self.after), self._ids, strict=True):
            line.show_path(id, self.found)
        self._fill()

    def settle_down(self) -> None:
        """Covers the whole screen."""
        self.setGeometry(self._home.rect())

    # The list

    def _fill(self) -> None:
        here = self.list.currentRow()
        self.list.blockSignals(True)
        self.list.clear()
        self._listed = [pair for pair in self.found.pairs if pair.marks]
        for pair in self._listed:
            QListWidgetItem(_line(pair, self._desk.t), self.list)
        self.list.setCurrentRow(min(here, len(self._listed) - 1))
        self.list.blockSignals(False)

    def _reveal(self, place: int) -> None:
        """Shows the stop on both paths, as far as it is there."""
        if 0 <= place < len(self._listed):
            pair = self._listed[place]
            for line, stop in ((self.before, pair.before), (self.after, pair.after)):
                if stop is not None:
                    line.reveal(stop.touchpoint.id)

    def _jump(self) -> None:
        """Enter on a line goes to its stop, on the path that has it."""
        pair = self._listed[self.list.currentRow()]
        stop = pair.after or pair.before
        self.put_away()
        if stop is not None:
            self.jump_asked.emit(stop.touchpoint.id)

    def _in_turn(self, one_id: Id, other_id: Id) -> tuple[Id, Id]:
        paths = [path for path in self._desk.workshop.all(Path) if path.id in (one_id, other_id)]
        first, second = sorted(paths, key=lambda path: path.path_kind == "target")
        return first.id, second.id

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.settle_down()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for line in (self.before, self.after):
            line.fit()


def summary(found: Comparison, t: Words) -> str:
    """ "3 new, 2 gone, 4 feel better"; what there is none of is left out."""
    sayings = {
        "new": lambda n: t.n("{n} new", "{n} new", n),
        "gone": lambda n: t.n("{n} gone", "{n} gone", n),
        "moved": lambda n: t.n("{n} moved", "{n} moved", n),
        "owner": lambda n: t.n("{n} with another owner", "{n} with another owner", n),
        "better": lambda n: t.n("{n} feels better", "{n} feel better", n),
        "worse": lambda n: t.n("{n} feels worse", "{n} feel worse", n),
    }
    parts = [sayings[one](n) for one in MARKS if (n := found.count(one))]
    kept = t.n("{n} as it was", "{n} as they were", found.kept)
    if not parts:
        return t("Nothing differs.")
    return ", ".join([*parts, kept] if found.kept else parts)


def _line(pair: Pair, t: Words) -> str:
    stop = pair.after or pair.before
    assert stop is not None
    return f"{stop.number} {stop.touchpoint.title}\n{said(pair.marks, t)}"
