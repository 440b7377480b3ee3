"""Finding on the path: a field over the tool row that counts, jumps and filters. What does not fit turns pale, is
counted, and comes back with one button; nothing is ever hidden.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from cxworkshop.insight.finding import Sieve, found
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button, IconButton
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.path.looking.sieve import SieveForm
from cxworkshop.ui.path.view import PathView
from cxworkshop.ui.theme import font

MOST = 60


class FindBar(QWidget):
    """Type and Enter: the next match, Shift and Enter the one before. Esc puts the bar away and shows all again."""

    jump_asked = Signal(str)
    closed = Signal()

    def __init__(self, desk: Desk, view: PathView, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk, self._view = desk, view
        self.sieve, self.matches, self._here, self._path_id = Sieve(), list[Id](), -1, view.path_id
        self.setProperty("look", "tools")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.field = QLineEdit()
        self.count = plain_label("", "strong")
        self.back, self.on = IconButton("chevron-up", ""), IconButton("chevron-down", "")
        self.filter, self.clear = Button("", "list-checks"), Button("", "eye")
        self.close_ = IconButton("x", "")
        self.form = SieveForm(desk, self)
        self._lay_out()
        self._connect()
        self.retranslate()
        self.hide()

    def _lay_out(self) -> None:
        line = row(self, gap=8)
        line.setContentsMargins(16, 0, 12, 0)
        self.field.setFont(font(15))
        self.field.setMaxLength(MOST)
        self.field.setClearButtonEnabled(True)
        self.field.setMinimumWidth(160)
        self.field.setMaximumWidth(400)
        line.addWidget(self.field, 2)
        for widget in (self.back, self.on, self.count):
            line.addWidget(widget)
        line.addStretch(1)
        for button in (self.clear, self.filter, self.close_):
            line.addWidget(button)

    def _connect(self) -> None:
        for name, widget in (("field", self.field), ("back", self.back), ("on", self.on), ("filter", self.filter),
                             ("clear", self.clear), ("close", self.close_), ("count", self.count)):  # fmt: skip
            widget.setObjectName(f"path.find.{name}")
        self.field.textChanged.connect(lambda text: self._sift(replace(self.sieve, words=text)))
        self.back.clicked.connect(lambda: self.step(-1))
        self.on.clicked.connect(lambda: self.step(1))
        self.filter.clicked.connect(self._open_form)
        self.clear.clicked.connect(self.show_all)
        self.close_.clicked.connect(self.put_away)
        self.form.turned.connect(lambda field, value: self._sift(self.sieve.turned(field, value)))
        self._desk.changed.connect(self.reread)
        self._view.shown.connect(self._path_changed)

    def retranslate(self) -> None:
        t = self._desk.t
        self.field.setPlaceholderText(t("Find on the path: title, owner, lane…"))
        self.field.setAccessibleName(t("Find on the path"))
        self.back.set_tooltip(t("The one before"))
        self.on.set_tooltip(t("The next one"))
        self.clear.set_text(t("Show all"))
        self.close_.set_tooltip(t("Close"))
        self._tell()

    # What can be asked of it

    def open(self) -> None:
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()
        self.reread()

    def put_away(self) -> None:
        """Closes and lets every card be seen as before."""
        if self.isVisible():
            self.show_all()
            self.hide()
            self.closed.emit()

    def show_all(self) -> None:
        self.field.clear()
        self._sift(Sieve())

    def step(self, by: int) -> None:
        """Goes to the next match, or the one before; after the last comes the first."""
        if not self.matches:
            return
        self._here = (self._here + by) % len(self.matches) if self._here >= 0 else (0 if by > 0 else -1)
        self._here %= len(self.matches)
        self.jump_asked.emit(self.matches[self._here])
        self._tell()

    def reread(self) -> None:
        """Looks again after a change."""
        if self.isVisible():
            here = self.matches[self._here] if 0 <= self._here < len(self.matches) else ""
            self._sift(self.sieve)
            self._here = self.matches.index(here) if here in self.matches else -1
            self._tell()

    # What happens

    def _sift(self, sieve: Sieve) -> None:
        self.sieve, self._here = sieve, -1
        workshop, path_id = self._desk.workshop, self._view.path_id
        self.matches = found(workshop, path_id, sieve) if sieve.narrows else []
        every = [one.id for one in workshop.all(Touchpoint) if one.path_id == path_id] if sieve.narrows else []
        kept = set(self.matches)
        self._view.dim(id for id in every if id not in kept)
        self._path_id = path_id
        self._tell()

    def _path_changed(self) -> None:
        if self._view.path_id != self._path_id:
            self.reread()

    def _tell(self) -> None:
        t, many, pale = self._desk.t, len(self.matches), len(self._view.dimmed)
        self.filter.set_text(t("Filter ({n})", n=self.sieve.filters) if self.sieve.filters else t("Filter"))
        self.clear.setVisible(self.sieve.narrows)
        for button in (self.back, self.on):
            button.setEnabled(bool(many))
        self.count.setText(self._said(many, pale))
        self.count.setAccessibleName(self.count.text())

    def _said(self, many: int, pale: int) -> str:
        """Where we are among the matches, and how many cards are pale."""
        t = self._desk.t
        if not self.sieve.narrows:
            return ""
        if not many:
            return t("Nothing like that here.")
        place = t("{n} of {all}", n=self._here + 1, all=many) if self._here >= 0 else t("{n} found", n=many)
        return t("{place}, {n} pale", place=place, n=pale) if pale else place

    def _open_form(self) -> None:
        self.form.open_at(self.filter.mapToGlobal(QPoint(40, self.filter.height() - 8)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        if event.key() == Qt.Key.Key_Escape:
            self.put_away()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.field.hasFocus():
            self.step(-1 if back else 1)
        event.accept()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.form.close_up()
