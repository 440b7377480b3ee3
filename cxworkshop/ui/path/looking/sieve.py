"""The filters of the path as one form of chips: whose, key stops, what for, which lane, what kind."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QWidget

from cxworkshop.insight.finding import NOBODY
from cxworkshop.model.path import Channel
from cxworkshop.model.people import Silo
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.label import plain_label
from cxworkshop.ui.parts.panel import column
from cxworkshop.ui.parts.popover import Popover
from cxworkshop.ui.parts.wrap import Wrap
from cxworkshop.ui.path.card.options import KINDS, PURPOSES
from cxworkshop.ui.theme import LIGHT

if TYPE_CHECKING:
    from cxworkshop.ui.path.looking.finding import FindBar

WIDE = 560
Chip = tuple[str, str, str]  # field of the sieve, value, word
Group = tuple[str, list[Chip]]


class SieveForm(Popover):
    """A chip is on or off; `turned` tells its field and value."""

    turned = Signal(str, str)

    def __init__(self, desk: Desk, bar: FindBar) -> None:
        super().__init__(desk, bar, "path.sieve", WIDE)
        self._bar = bar
        self._chips: dict[tuple[str, str], Button] = {}

    def build(self) -> None:
        self._chips = {}
        for heading, chips in self._groups():
            group = QWidget()
            lines = column(group, gap=4)
            lines.addWidget(plain_label(heading, "label"))
            line = Wrap(gap=8)
            for chip in chips:
                line.addWidget(self._chip(chip))
            lines.addLayout(line)
            self.body.addWidget(group)

    def reread(self) -> bool:
        self.say_title(self.desk.t("Show only"))
        for (field, value), chip in self._chips.items():
            on = self._bar.sieve.has(field, value)
            chip.setChecked(on)
            chip.setIcon(icon("check", LIGHT.accent_dark, 20) if on else QIcon())
        return True

    def first(self) -> QWidget | None:
        return next(iter(self._chips.values()), None)

    def _groups(self) -> Iterator[Group]:
        t, workshop = self.desk.t, self.desk.workshop
        yield t("Key stops"), [("key", "", t("Starred only"))]
        silos = [("owners", one.id, f"{one.code} {one.name}") for one in workshop.all(Silo)]
        yield t("Whose is it"), [*silos, ("owners", NOBODY, t("Nobody yet"))]
        yield t("What it is for"), [("purposes", key, t(word)) for key, word in PURPOSES.items() if key]
        yield t("Lanes"), [("channels", one.id, one.name) for one in workshop.all(Channel)]
        yield t("What kind"), [("kinds", key, t(word)) for key, word in KINDS.items()]

    def _chip(self, chip: Chip) -> Button:
        field, value, word = chip
        button = Button(word)
        button.setCheckable(True)
        button.setObjectName(f"path.sieve.{field}.{value}")
        button.clicked.connect(lambda: self._turn(field, value))
        self._chips[field, value] = button
        return button

    def _turn(self, field: str, value: str) -> None:
        self.turned.emit(field, value)
        self.reread_or_close()
