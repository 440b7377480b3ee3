"""What the middle says as long as no target has been chosen, and the way to where they are chosen."""

from __future__ import annotations

from PySide6.QtCore import Qt

from cxworkshop.model.targets import Target
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.label import plain_label, yielding
from cxworkshop.ui.parts.panel import Panel, column


class NoneChosen(Panel):
    """Without any target the way leads to where they are written, else to the vote."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk, self._to = desk, "vote"
        self._said, self.go = yielding(plain_label("", "body")), Button("", "arrow-right", "primary")
        self.go.setObjectName("roadmap.change.vote")
        self.go.clicked.connect(lambda: desk.go(self._to))
        inside = column(self, margin=24, gap=12)
        inside.addWidget(yielding(plain_label(desk.t("From the old way to the new one"), "title")))
        inside.addWidget(self._said)
        inside.addWidget(self.go, 0, Qt.AlignmentFlag.AlignLeft)
        inside.addStretch()

    def reread(self) -> None:
        t, there = self._desk.t, any(one.stands for one in self._desk.workshop.all(Target))
        self._to = "vote" if there else "targets"
        vote = t("No target has been chosen yet. Those that the vote and you choose come here.")
        write = t("No target has been written yet. Write what should change; what you choose comes here.")
        self._said.setText(vote if there else write)
        self.go.set_text(t("To the vote") if there else t("To the targets"))
