"""A card that folds: its head, and when it is open the form under it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import Panel, column, row
from cxworkshop.ui.parts.text_row import Grip
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.roadmap.lists.head import FoldHead, Told

LEADS_ON = "leadsOn"  # a property of a button that only goes to another screen


class Form(QWidget):
    """What is written of one record."""

    def reread(self) -> None:
        """Shows what is true now."""

    def settle(self) -> None:
        """Keeps what is being typed."""

    def first(self) -> QWidget | None:
        """Where one begins to write."""
        return None


class FoldCard(Panel):
    """The form is made when it is opened for the first time: of thirty cards one reads few. `opened` tells that a
    person has opened or folded it.
    """

    opened = Signal(bool)

    def __init__(self, desk: Desk, name: str, id: Id, make_form: Callable[[Id], Form], movable: bool) -> None:
        super().__init__(look="card")
        self.id, self._desk, self._make_form = id, desk, make_form
        self.form: Form | None = None
        self.head, self.grip = FoldHead(), Grip(self)
        self.head.setObjectName(f"{name}.head.{id}")
        self.grip.setVisible(movable and not desk.read_only)
        set_tip(self.grip, desk.t("Drag to move, or press Alt with up or down"))
        line, self._inside = row(gap=0), column(self)
        line.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.head, 1)
        self._inside.setContentsMargins(1, 1, 1, 1)
        self._inside.addLayout(line)
        self.head.clicked.connect(self._pressed)

    @property
    def is_open(self) -> bool:
        return self.head.isChecked()

    def show_told(self, told: Told) -> None:
        """Shows the record, in its form too while that is open."""
        t = self._desk.t
        self.head.tell(told, t("Unfolded") if self.is_open else t("Folded"))
        if self.form is not None and self.is_open:
            self.form.reread()

    def unfold(self, is_open: bool) -> None:
        """Shows the form, or keeps what is being typed in it and hides it."""
        self.head.setChecked(is_open)
        if is_open and self.form is None:
            self.form = self._make_form(self.id)
            if self._desk.read_only:
                close(self.form)
            self.form.setContentsMargins(14, 0, 14, 12)
            self._inside.addWidget(self.form)
        if self.form is not None:
            if is_open:
                self.form.reread()
            else:
                self.form.settle()
            self.form.setVisible(is_open)

    def begin(self) -> None:
        """Opens it, with the cursor where one begins to write."""
        self.unfold(True)
        first = self.form.first() if self.form else None
        (first if first is not None and first.isEnabled() else self.head).setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self) -> None:
        if self.form is not None:
            self.form.settle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the form folds it."""
        if event.key() == Qt.Key.Key_Escape and self.is_open:
            self.head.setFocus(Qt.FocusReason.OtherFocusReason)
            self.head.click()
        else:
            super().keyPressEvent(event)

    def _pressed(self) -> None:
        self.unfold(self.head.isChecked())
        self.opened.emit(self.head.isChecked())


def close(form: QWidget) -> None:
    """Only the ways from it to other screens still work."""
    for part in form.findChildren(QWidget):
        if part.focusPolicy() != Qt.FocusPolicy.NoFocus and not part.property(LEADS_ON):
            part.setEnabled(False)
