"""While a sheet is read or taken, and when it is done."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.text import Words
from cxworkshop.ui.parts.bar import Bar
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.theme import LIGHT


class WaitPage(QWidget):
    """A bar, how far it is in words, and a way out."""

    cancelled = Signal()

    def __init__(self, t: Words) -> None:
        super().__init__()
        self._t, self.bar = t, Bar()
        self._title, self._far = plain_label("", "title"), plain_label("", "muted")
        self.cancel = Button(t("Cancel"))
        self.cancel.setObjectName("experience.import.cancel")
        self.cancel.setProperty("tall", "48")
        self.cancel.clicked.connect(self.cancelled)
        self.bar.setObjectName("experience.import.bar")
        self.bar.setAccessibleName(t("How far the reading is"))
        inside, foot = column(self, gap=16), row()
        foot.addStretch()
        foot.addWidget(self.cancel)
        inside.addWidget(self._title)
        inside.addStretch()
        inside.addWidget(self.bar)
        inside.addWidget(self._far)
        inside.addStretch()
        inside.addLayout(foot)

    def begin(self, title: str, may_cancel: bool = True) -> None:
        self._title.setText(title)
        self._far.setText("")
        self.cancel.setEnabled(may_cancel)
        self.show_far(0, 0)

    def show_far(self, done: int, of: int) -> None:
        """How many rows are read, of how many; 0 of 0 when that is not known yet."""
        self.bar.setMaximum(max(1, of))
        self.bar.setValue(done)
        if of:
            self._far.setText(self._t("Row {done} of {of}", done=grouped(done, self._t), of=grouped(of, self._t)))


class DonePage(QWidget):
    """How many were taken, and a way to take them back."""

    undo_wanted = Signal()
    closed = Signal()

    def __init__(self, t: Words) -> None:
        super().__init__()
        self.sentence, sign = plain_label("", "title"), plain_label("")
        sign.setPixmap(icon("circle-check", LIGHT.good, 48).pixmap(48, 48))
        self.undo, self.close_button = Button(t("Take them back"), "undo-2"), Button(t("Done"), look="primary")
        doors = (("undo", self.undo, self.undo_wanted), ("done", self.close_button, self.closed))
        for name, button, told in doors:
            button.setObjectName(f"experience.import.{name}")
            button.setProperty("tall", "48")
            button.clicked.connect(told)
        inside, foot = column(self, gap=12), row()
        foot.addStretch()
        foot.addWidget(self.undo)
        foot.addWidget(self.close_button)
        inside.addStretch()
        told_how = wrapping(plain_label(t("They came in one step: undo takes all of them back.")))
        for label in (sign, self.sentence, told_how):
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            inside.addWidget(label)
        inside.addStretch()
        inside.addLayout(foot)


def grouped(n: int, t: Words) -> str:
    """A number with its thousands set apart, as the language does."""
    return f"{n:,}".replace(",", "\u00a0" if t.language == "fi" else ",")
