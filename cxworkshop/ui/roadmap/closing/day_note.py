"""What the group wants to remember of the day it has just closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import sessions
from cxworkshop.insight.closing import last_closed
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.text import Text

LIMIT = 300


class DayNote(QWidget):
    """Belongs to the session that was closed last; without one it is not there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self.field = Text(LIMIT, desk.t("A moment, a word, a promise"))
        self.field.setObjectName("roadmap.closed.note")
        self.field.setAccessibleName(desk.t("What we want to remember of this day"))
        self.field.setReadOnly(desk.read_only)
        self.field.keeps(self._keep)
        labelled(column(self, gap=4), desk.t("What we want to remember of this day"), self.field)

    def reread(self) -> None:
        session = last_closed(self._desk.workshop)
        self.setVisible(session is not None and not (self._desk.read_only and not session.note))
        self.field.setReadOnly(self._desk.read_only)
        self.field.setText(session.note if session else "")

    def settle(self) -> None:
        self.field.settle()

    def _keep(self, words: str) -> bool:
        desk, session = self._desk, last_closed(self._desk.workshop)
        if session is None:
            return False
        return desk.do(lambda: sessions.set_session(desk.workshop, session.id, note=words))
