"""The face of a plan's owner: initials in the colour of their silo."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.person import initials, paint_person

DISC = 44


class OwnerDisc(QWidget):
    """A dashed ring while there is nobody."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._letters, self._colour = "", 0
        self.setFixedSize(DISC, DISC)

    def show_owner(self, workshop: Workshop, owner_id: str | None) -> None:
        person = workshop.get(Participant, owner_id)
        silo = workshop.get(Silo, person.silo_id) if person else None
        self._letters, self._colour = initials(person.name) if person else "", silo.colour if silo else 0
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        paint_person(QPainter(self), QRectF(0, 0, DISC, DISC), self._letters, self._colour)
