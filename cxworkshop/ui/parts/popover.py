"""A form that opens beside what it is about: inside the window, over everything, closed by Esc or a tap elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from cxworkshop.model.change import Change
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, scrolling
from cxworkshop.ui.parts.ring import keep_keys, step_round

MARGIN, OFF, ASIDE = 8, 12, 40


class Sheet(QWidget):
    """Nothing to see: it lies under a popover over the whole window, and takes the tap that puts it away."""

    tapped = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.tapped.emit()


class Popover(Panel):
    """Title, what `build` puts into `body`, and a way to close. `closed` tells that it has gone, for the focus.

    It is built anew each time it opens, in the language of that moment, and reads again after every change.
    """

    closed = Signal()

    def __init__(self, desk: Desk, parent: QWidget, name: str, width: int) -> None:
        super().__init__(parent, "overlay")
        self.desk, self._home, self._wide = desk, parent, width
        self.setObjectName(name)
        self.setFixedWidth(width)
        self._sheet = Sheet(parent)
        self._sheet.tapped.connect(self.close_up)
        self._sheet.hide()
        self._at = QPoint()
        self._title = wrapping(plain_label("", "section"))
        self._close = IconButton("x", "")
        self._close.setObjectName(f"{name}.close")
        self._close.clicked.connect(self.close_up)
        self._lay_out()
        self.hide()
        parent.installEventFilter(self)
        desk.changed.connect(self._changed)
        desk.language_changed.connect(self.close_up)

    def _lay_out(self) -> None:
        self.head = row(gap=8)
        self.head.addWidget(self._title, 1)
        self.head.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._inside = QWidget()
        self.body = column(self._inside, gap=12)
        self.body.setContentsMargins(0, 0, 12, 0)
        self._scroll = scrolling(self._inside)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        lines = column(self, gap=8)
        lines.setContentsMargins(20, 8, 8, 16)
        lines.addLayout(self.head)
        lines.addWidget(self._scroll)

    # What a form fills in

    def build(self) -> None:
        """Puts the fields into `body`."""
        raise NotImplementedError

    def reread(self) -> bool:
        """Shows what is true now; False when what the form is about has gone."""
        raise NotImplementedError

    def first(self) -> QWidget | None:
        """The field that gets the keyboard."""
        return None

    # Opens and closes

    def open_at(self, at: QPoint) -> None:
        """Builds the form and shows it beside a point of the screen, as near as it fits into the window."""
        self._at = at
        self.hide()  # what is made in a form that is open has no size yet
        window = self._home.window()
        for part in (self._sheet, self):
            part.setParent(window)
        window.installEventFilter(self)
        self.rebuild()
        if not self.reread():
            return
        self._sheet.setGeometry(window.rect())
        self.show()
        self.settle_down()
        for part in (self._sheet, self):
            part.show()
            part.raise_()
        first = None if self.desk.read_only else self.first()
        (first or self._close).setFocus(Qt.FocusReason.PopupFocusReason)

    def rebuild(self) -> None:
        """Makes the fields anew, when other ones are needed."""
        emptied(self.body)
        self._close.set_tooltip(self.desk.t("Close"))
        self.build()
        self._inside.setEnabled(not self.desk.read_only)
        for label in self.findChildren(QLabel):
            label.setMinimumWidth(label.minimumWidth() or 1)  # one long word must not widen the form

    def say_title(self, title: str) -> None:
        self._title.setText(title)
        self.setAccessibleName(title)

    def close_up(self) -> None:
        """Settles what is being typed and goes; the keyboard goes back to where the form was asked for."""
        if not self.isVisible():
            return
        for line in self.findChildren(LineField):
            line.settle()
        for text in self.findChildren(TextField):
            text.settle()
        self._home.window().removeEventFilter(self)
        for part in (self._sheet, self):
            part.hide()
            part.setParent(self._home)  # which takes it along when it goes
        self.closed.emit()

    def _changed(self, _change: Change) -> None:
        if self.isVisible():
            self.reread_or_close()

    def reread_or_close(self) -> None:
        """Shows what is true now; closes when there is nothing left to show."""
        if self.reread():
            QTimer.singleShot(0, self, self.settle_down)
        else:
            self.close_up()

    # Stays inside the window

    def settle_down(self) -> None:
        """Takes the height it needs, scrolls what is more than the window has, and finds its place."""
        window = self._home.window()
        self._scroll.setFixedWidth(self._wide - 28)
        self._inside.layout().activate()  # type: ignore[union-attr]
        need = self._inside.layout().totalHeightForWidth(self._wide - 28)  # type: ignore[union-attr]
        need = need if need > 0 else self._inside.sizeHint().height()
        head = max(48, self._title.heightForWidth(self._wide - 84))
        room = window.height() - 2 * MARGIN - head - 36
        self._scroll.setFixedHeight(max(48, min(need, room)))
        self.resize(self._wide, head + 36 + self._scroll.height())
        self.move(self._corner(window))

    def _corner(self, window: QWidget) -> QPoint:
        at = window.mapFromGlobal(self._at)
        below, above = at.y() + OFF, at.y() - OFF - self.height()
        if below + self.height() + MARGIN <= window.height():
            x, y = at.x() - ASIDE, below
        elif above >= MARGIN:
            x, y = at.x() - ASIDE, above
        else:  # too tall for either: beside the point
            right = at.x() + OFF + self.width() + MARGIN <= window.width()
            x, y = at.x() + OFF if right else at.x() - OFF - self.width(), below
        x, y = min(x, window.width() - self.width() - MARGIN), min(y, window.height() - self.height() - MARGIN)
        return QPoint(max(MARGIN, x), max(MARGIN, y))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._home and event.type() == QEvent.Type.Hide:
            self.close_up()
        elif event.type() == QEvent.Type.Resize and self.isVisible():
            self._sheet.setGeometry(self._home.window().rect())
            QTimer.singleShot(0, self, self.settle_down)
        return super().eventFilter(watched, event)

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes and keeps what was typed; no key reaches the canvas behind."""
        keep_keys(self, event, self.close_up)

    def focusNextPrevChild(self, forward: bool) -> bool:
        return step_round(self, forward)
