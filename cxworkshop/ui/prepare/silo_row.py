"""One silo: its colour and pattern, code and name, and its people."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QGridLayout, QMenu, QWidget

from cxworkshop.edits import people
from cxworkshop.model.people import Participant, Silo
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.badge import SiloBadge
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.field import LineField, TextField
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.panel import column, row
from cxworkshop.ui.prepare.person import PersonChip
from cxworkshop.ui.prepare.silo_dialogs import ask_code
from cxworkshop.ui.prepare.silo_words import SiloWords
from cxworkshop.ui.theme import LIGHT, SILO_COLOURS, font, paint_silo


class SiloRow(QWidget):
    """At least 80 high, with a spine in the silo's colour and pattern. Unfolded it shows the silo's sentences."""

    unfolded = Signal(bool)  # its two sentences are shown, or hidden

    def __init__(self, desk: Desk, silo: Silo, persons: list[Participant], open: bool = False) -> None:
        super().__init__()
        self._desk, self._silo = desk, silo
        self.setObjectName(f"prepare.silo.{silo.code}")
        t = desk.t
        self.name = TextField(40, t("Name of the silo"))
        self.name.on_one_line = True
        self.name.setProperty("look", "quiet")
        self.name.setFont(font(14, 600))
        self.name.setText(silo.name)
        self.name.setObjectName(f"prepare.silo.{silo.code}.name")
        self.name.setReadOnly(desk.read_only)
        self.name.settled.connect(lambda text: self._revise(name=text))
        self.more = IconButton("ellipsis", t("More about {name}", name=silo.name))
        self.more.setObjectName(f"prepare.silo.{silo.code}.more")
        self.more.setEnabled(not desk.read_only)
        self.more.clicked.connect(lambda: self.menu_for().popup(self.more.mapToGlobal(self.more.rect().bottomLeft())))
        self.words, self.fold = SiloWords(desk, silo), IconButton("quote", "")
        self.fold.setObjectName(f"prepare.silo.{silo.code}.fold")
        self.fold.setCheckable(True)
        self.fold.setChecked(open)
        self.fold.toggled.connect(self._unfold)
        self._lay_out(persons)
        self.words.setVisible(open)
        self.show_silo(silo)

    def show_silo(self, silo: Silo) -> None:
        """Shows what has been written of the silo since; what is being typed stays."""
        t, self._silo = self._desk.t, silo
        self.name.setText(silo.name)
        self.words.show_silo(silo)
        written = bool(silo.reason or silo.guideline)
        self.fold.set_icon("quote", LIGHT.accent if written else LIGHT.hint)
        self.fold.set_tooltip(silo.reason or t("Why is {name} on this path?", name=silo.name))
        self.fold.setAccessibleName(t("Why is {name} on this path?", name=silo.name))

    def _unfold(self, open: bool) -> None:
        self.words.setVisible(open)
        self.unfolded.emit(open)

    def _lay_out(self, persons: list[Participant]) -> None:
        whole, line, words = column(self), row(gap=8), column()
        line.setContentsMargins(24, 2, 8, 2)
        whole.addLayout(line)
        whole.addWidget(self.words)
        words.addStretch()
        words.addWidget(SiloBadge(self._silo.code, self._silo.colour))
        words.addWidget(self.name)
        words.addStretch()
        line.addLayout(words, 4)
        line.addLayout(self._people(persons), 5)
        buttons = column()
        buttons.addStretch()
        buttons.addWidget(self.more)
        buttons.addWidget(self.fold)
        buttons.addStretch()
        line.addLayout(buttons)

    def _people(self, persons: list[Participant]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(0)
        line, side = 0, 0
        for person in persons:
            chip = PersonChip(self._desk, person)
            if side and chip.is_long:
                line, side = line + 1, 0
            grid.addWidget(chip, line, side, 1, 2 if chip.is_long else 1)
            line, side = (line, 1) if side == 0 and not chip.is_long else (line + 1, 0)
        grid.addWidget(self._add_field(), line, side, 1, 2 - side)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        return grid

    def _add_field(self) -> LineField:
        add = LineField(40, self._desk.t("Add somebody"))
        add.setProperty("look", "quiet")
        add.setObjectName(f"prepare.silo.{self._silo.code}.add")
        add.setEnabled(not self._desk.read_only)
        add.returnPressed.connect(lambda: self._add(add))
        return add

    def _add(self, field: LineField) -> None:
        text = field.text()
        self._desk.do(lambda: people.add_person(self._desk.workshop, text, self._silo.id))

    def menu_for(self) -> QMenu:
        """Code, colour, merge, remove."""
        t, desk, silo, menu = self._desk.t, self._desk, self._silo, QMenu(self)
        offer(menu, t("Write another code…"), lambda: ask_code(desk, silo, self.window()))
        colours = menu.addMenu(t("Colour and pattern"))
        for n in range(1, len(SILO_COLOURS) + 1):
            offer(colours, f"{n}", partial(self._revise, colour=n), n == silo.colour, swatch(n))
        merge = menu.addMenu(t("Merge into"))
        for other in desk.workshop.all(Silo):
            if other.id != silo.id:
                offer(merge, f"{other.code}  {other.name}", partial(self._merge, other.id))
        menu.addSeparator()
        offer(menu, t("Remove"), lambda: desk.do(lambda: people.remove_silo(desk.workshop, silo.id)))
        return menu

    def _merge(self, into_id: str) -> None:
        self._desk.do(lambda: people.merge_silo(self._desk.workshop, self._silo.id, into_id))

    def _revise(self, **fields: object) -> None:
        self._desk.do(lambda: people.revise_silo(self._desk.workshop, self._silo.id, **fields))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        paint_silo(painter, QRectF(0, 0, 8, self.height()), self._silo.colour)
        painter.fillRect(QRectF(0, 0, self.width(), 1), LIGHT.line)


def swatch(n: int) -> QIcon:
    """Colour and pattern as a small picture."""
    pixmap = QPixmap(QSize(32, 20))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    paint_silo(painter, QRectF(0, 0, 32, 20), n)
    painter.end()
    return QIcon(pixmap)
