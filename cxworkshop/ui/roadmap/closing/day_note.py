"""What the group wants to remember of the day it has just closed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import sessions
from cxworkshop.insight.closing import last_closed
from cxworkshop.model.record import Id
from cxworkshop.model.sessions import Session
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.roadmap.labels import labelled
from cxworkshop.ui.roadmap.text import Text, turn_over

LIMIT = 300


class DayNote(QWidget):
    """Belongs to the session that was closed last; without one it is not there."""

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self._desk = desk
        self._id: Id = ""
        self.field = Text(LIMIT, desk.t("A moment, a word, a promise"))
        self.field.setObjectName("roadmap.closed.note")
        self.field.setAccessibleName(desk.t("What we want to remember of this day"))
        self.field.setReadOnly(desk.read_only)
        self.field.keeps(self._keep)
        labelled(column(self, gap=4), desk.t("What we want to remember of this day"), self.field)

    def reread(self) -> None:
        """What was refused for another session waits until that one is shown again."""
        session = last_closed(self._desk.workshop)
        id = session.id if session else ""
        if id != self._id:
            self.settle()
            before, self._id = self._id, id
            turn_over([self.field], before, id, self._show)
        else:
            self._show()

    def settle(self) -> None:
        """Keeps what is being typed."""
        self.field.settle()

    def _show(self) -> None:
        desk = self._desk
        session = desk.workshop.get(Session, self._id)
        self.setVisible(session is not None and bool(session.note or not desk.read_only))
        self.field.setReadOnly(desk.read_only)
        self.field.setText(session.note if session else "")

    def _keep(self, words: str) -> bool:
        desk = self._desk
        if desk.workshop.get(Session, self._id) is None:
            return False
        return desk.do(lambda: sessions.set_session(desk.workshop, self._id, note=words))
