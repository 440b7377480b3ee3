"""The parking lot: good talk, wrong hour."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from cxworkshop.edits import notes
from cxworkshop.model.notes import ParkingNote
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.dock.page import Page
from cxworkshop.ui.parts.buttons import IconButton
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.list_row import ListRow
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.text_list import TextList, Verbs

LIMIT = 200


def parked(workshop: Workshop) -> list[tuple[str, str]]:
    return [(one.id, one.text) for one in workshop.all(ParkingNote)]


class ParkedRow(ListRow):
    """A parked thought, and a tap that makes it a target."""

    def __init__(self, desk: Desk, limit: int) -> None:
        super().__init__(desk, limit, "note")

    def after(self) -> list[QWidget]:
        self.to_target = IconButton("target", "", self)
        self.to_target.clicked.connect(self._make_target)
        return [self.to_target]

    def say(self, t: Words, stem: str, name: str, place: int, alone: bool) -> None:
        super().say(t, stem, name, place, alone)
        self.to_target.setObjectName(f"{stem}.{place}.target")
        self.to_target.set_tooltip(t("Make it a target: {text}", text=self.text.text()))
        self.to_target.setVisible(not self.desk.read_only)

    def _make_target(self) -> None:
        self.text.settle()
        self.desk.do_aloud(lambda: notes.note_to_target(self.desk.workshop, self.key))


class ParkingLot(Page):
    """What was parked, and a field to park the next thought."""

    name, icon = "parking", "square-parking"

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        verbs = Verbs(parked, notes.park_note, notes.set_note, notes.move_note, notes.remove_note)
        self._sentence = wrapping(plain_label("", "muted"))
        self.list = TextList(desk, "dock.parking", LIMIT, verbs, ParkedRow, gap=8)
        self.list.fitted.connect(self.fitted)
        lines = column(self, gap=12)
        lines.setContentsMargins(0, 0, 0, 8)
        lines.addWidget(self._sentence)
        lines.addWidget(self.list)

    def title(self) -> str:
        count = len(self.desk.workshop.all(ParkingNote))
        return f"{self.desk.t('Parking lot')}  {count}" if count else self.desk.t("Parking lot")

    def reread(self) -> None:
        t = self.desk.t
        self._sentence.setText(t("Good talk, wrong hour. We come back to these at the end."))
        self.list.reread()
        self.list.speak(t("Parking lot"), t("Park a thought, then Enter"))

    def settle(self) -> None:
        self.list.settle()

    def first(self) -> QWidget:
        return self.list.entry
