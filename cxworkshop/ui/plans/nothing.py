"""What the right side says when there is no deviation yet."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from cxworkshop.model.stops import every_stop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, row


class Nothing(Panel):
    """One sentence, one helper, one button: to add, or to the path when no stop is placed."""

    adding = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._helper = wrapping(plain_label("", "muted"))
        self._helper.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._add = Button(desk.t("Add at a stop"), "plus", "primary")
        self._path = Button(desk.t("To the path"), "route")
        self._add.setObjectName("plans.nothing.add")
        self._path.setObjectName("plans.nothing.path")
        self._add.clicked.connect(self.adding)
        self._path.clicked.connect(lambda: desk.go("path"))
        self._lay_out()

    def reread(self) -> None:
        t, on_the_path = self._desk.t, bool(every_stop(self._desk.workshop))
        self._helper.setText(
            t("Pick three that happen often or hurt much. Agree on the first words together.")
            if on_the_path
            else t("First place the stops on the path. Then say what goes wrong at them.")
        )
        self._add.setVisible(on_the_path)
        self._add.setEnabled(not self._desk.read_only)
        self._path.setVisible(not on_the_path)

    def _lay_out(self) -> None:
        inside = column(self, margin=48, gap=12)
        title = plain_label(self._desk.t("What goes wrong here, even on a good day?"), "title")
        title.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        buttons = row()
        for part in (self._add, self._path):
            buttons.addWidget(part)
        buttons.insertStretch(0)
        buttons.addStretch()
        inside.addStretch()
        inside.addWidget(title)
        inside.addWidget(self._helper)
        inside.addLayout(buttons)
        inside.addStretch()
