"""Silos and people: who is here, and in which silo, at a glance."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from cxworkshop.edits import people
from cxworkshop.insight.reading import guesses
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import first_path_id
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.button import Button
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.panel import Panel, column, emptied, row, rule, scrolling
from cxworkshop.ui.parts.spoken import Spoken
from cxworkshop.ui.prepare.person import PersonChip
from cxworkshop.ui.prepare.silo_dialogs import PasteList
from cxworkshop.ui.prepare.silo_row import SiloRow
from cxworkshop.ui.theme import LIGHT

TOUCHED = {"silo", "participant", "touchpoint", "stage", "channel", "path"}


class Silos(Panel):
    """The middle panel of Prepare."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._say = desk, Spoken(lambda: desk.t)
        self._silo_count = plain_label("", "label", look="count")
        self._people_count = plain_label("", "label", look="count")
        self.paste = Button("", "list-plus")
        self.paste.setObjectName("prepare.paste.open")
        self.paste.setEnabled(not desk.read_only)
        self.paste.clicked.connect(lambda: PasteList(desk, self.window()).open())
        self._say(self.paste.set_text, mark("Paste a list"))
        self.inside = QWidget()
        self._list = column(self.inside)
        self.rows: dict[Id, SiloRow] = {}
        self._open: set[Id] = set()  # the silos whose sentences are in sight
        self._shown: object = None
        self.absent, self.absence = wrapping(plain_label("", "body", look="warn")), Panel(look="tag-warn")
        self.absent.setMinimumWidth(1)
        inside = column(self, margin=1)
        inside.addLayout(self._head())
        inside.addLayout(self._absence())
        self._area: QScrollArea = scrolling(self.inside)
        inside.addWidget(self._area, 1)

    def _head(self) -> QHBoxLayout:
        head, name = row(gap=8), plain_label("", "section")
        head.setContentsMargins(23, 14, 23, 6)
        self._say(name.setText, mark("Silos and people"))
        for widget in (name, self._silo_count, self._people_count):
            head.addWidget(widget)
        head.addStretch()
        head.addWidget(self.paste)
        return head

    def _absence(self) -> QHBoxLayout:
        """The place where a missing silo is told."""
        line, sign, inside = row(), plain_label(""), row(self.absence, margin=8, gap=10)
        line.setContentsMargins(23, 0, 23, 8)
        sign.setPixmap(icon("user-x", LIGHT.warn, 20).pixmap(QSize(20, 20)))
        inside.addWidget(sign)
        inside.addWidget(self.absent, 1)
        line.addWidget(self.absence)
        return line

    def retranslate(self) -> None:
        self._say.again()
        self._shown = None
        self.read()

    def read(self) -> None:
        """Shows the silos and people as they are now. Only where somebody came, went or changed are rows made anew."""
        desk = self._desk
        silos, persons = desk.workshop.all(Silo), desk.workshop.all(Participant)
        self._silo_count.setText(str(len(silos)))
        self._people_count.setText(str(len(persons)))
        self._tell_absent()
        shown = ([(silo.id, silo.code, silo.colour) for silo in silos], persons)
        if shown != self._shown:
            self._shown = shown
            self._make_rows(silos, persons)
        for silo in silos:
            self.rows[silo.id].show_silo(silo)

    def _tell_absent(self) -> None:
        """Nobody is here from a silo that owns stops: what is written of them is guessed."""
        desk, t = self._desk, self._desk.t
        guessed = guesses(desk.workshop, desk.path_id or first_path_id(desk.workshop) or "")
        missing = {stop.touchpoint.owner_silo_id for stop in guessed}
        names = ", ".join(silo.name for silo in desk.workshop.all(Silo) if silo.id in missing)
        numbers = ", ".join(str(stop.number) for stop in guessed[:8]) + ("…" if len(guessed) > 8 else "")
        self.absent.setText(t("Nobody from {names}. What we say of their stops is a guess: {stops}.",
                              names=names, stops=numbers))  # fmt: skip
        self.absence.setVisible(bool(guessed))

    def _make_rows(self, silos: list[Silo], persons: list[Participant]) -> None:
        """Makes every row anew; where the list was scrolled to, and what was typed in, stays."""
        desk, bar = self._desk, self._area.verticalScrollBar()
        place, focused = bar.value(), self._focused()
        emptied(self._list)
        self.rows = {}
        for silo in silos:
            here = [one for one in persons if one.silo_id == silo.id]
            self.rows[silo.id] = made = SiloRow(desk, silo, here, silo.id in self._open)
            made.unfolded.connect(lambda open, id=silo.id: self._remember(id, open))
            self._list.addWidget(made)
        self._list.addWidget(rule())
        self._list.addLayout(self._add_silo())
        self._list.addWidget(Voteless(desk, [one for one in persons if one.silo_id is None]))
        self._list.addStretch()
        self.inside.adjustSize()
        bar.setValue(place)
        if focused and (field := self.inside.findChild(LineField, focused)):
            field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _remember(self, id: Id, open: bool) -> None:
        """Which silos are unfolded, for when their rows are made anew."""
        if open:
            self._open.add(id)
        else:
            self._open.discard(id)

    def _focused(self) -> str:
        """The field somebody writes in, so that a list can be typed name after name."""
        field = self.window().focusWidget()
        return field.objectName() if isinstance(field, LineField) and self.isAncestorOf(field) else ""

    def _add_silo(self) -> QHBoxLayout:
        line, desk = row(), self._desk
        line.setContentsMargins(24, 4, 24, 4)
        field = LineField(40, desk.t("Add a silo"))
        field.setObjectName("prepare.silo.add")
        field.setEnabled(not desk.read_only)
        field.returnPressed.connect(lambda: desk.do(lambda: people.add_silo(desk.workshop, field.text())))
        line.addWidget(field)
        return line


class Voteless(QWidget):
    """People of no silo: decider, customer, facilitator, observers."""

    def __init__(self, desk: Desk, persons: list[Participant]) -> None:
        super().__init__()
        t, inside = desk.t, column(self, gap=4)
        inside.setContentsMargins(24, 8, 24, 16)
        inside.addWidget(plain_label(t("In the room without a vote"), "label"))
        if not persons:
            inside.addWidget(wrapping(plain_label(t("The decider, a customer, the facilitator."), "muted")))
        for start in range(0, len(persons), 2):
            line = row()
            for person in persons[start : start + 2]:
                line.addWidget(PersonChip(desk, person), 1)
            inside.addLayout(line)
        field = LineField(40, t("Add somebody without a vote"))
        field.setObjectName("prepare.voteless.add")
        field.setEnabled(not desk.read_only)
        field.returnPressed.connect(lambda: add(desk, field.text()))
        inside.addWidget(field)


def add(desk: Desk, name: str) -> None:
    desk.do(lambda: people.add_person(desk.workshop, name, role="observer"))
