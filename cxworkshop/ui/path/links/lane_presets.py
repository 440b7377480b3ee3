"""A new lane: a channel that many have, by one tap, or one under its own name."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QGridLayout, QWidget

from cxworkshop.edits import channels
from cxworkshop.library.channels import Preset, channel_presets
from cxworkshop.model.path import CHANNEL_KINDS, Channel, ChannelKind
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.buttons import Button
from cxworkshop.ui.parts.field import LineField
from cxworkshop.ui.parts.label import plain_label, wrapping
from cxworkshop.ui.parts.popover import Popover

WIDE, COLUMNS, NAMES = 800, 4, 96


class LanePresets(Popover):
    """Stays open while lanes are added; those that are there already are off."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(desk, parent, "path.lanenew", WIDE)
        self._place = 1

    def open_new(self, place: int, at: QPoint) -> None:
        """Lanes go in at `place`, 1 being uppermost, one below the other."""
        self._place = place
        self.open_at(at)

    def build(self) -> None:
        t = self.desk.t
        self.say_title(t("New lane"))
        self.own = LineField(30, t("Its own name, then Enter"))
        self.own.setObjectName("path.lanenew.own")
        self.own.returnPressed.connect(self._add_own)
        self.body.addWidget(self.own)
        self.buttons: dict[str, Button] = {}
        grid = QGridLayout()
        grid.setSpacing(8)
        for place in range(COLUMNS):
            grid.setColumnStretch(place + 1, 1)
        self.body.addLayout(grid)
        for kind, presets in groupby(channel_presets(t.language), lambda preset: preset.kind):
            self._add_kind(grid, t(CHANNEL_KINDS[kind]), list(presets))

    def _add_kind(self, grid: QGridLayout, word: str, presets: list[Preset]) -> None:
        """The channels of one kind in rows, with the kind's name at the left."""
        first = grid.rowCount()
        label = wrapping(plain_label(word, "label"))
        label.setFixedWidth(NAMES)
        grid.addWidget(label, first, 0)
        for place, preset in enumerate(presets):
            grid.addWidget(self._button(preset), first + place // COLUMNS, 1 + place % COLUMNS)

    def _button(self, preset: Preset) -> Button:
        button = Button(preset.name)
        button.setObjectName(f"path.lanenew.{preset.name}")
        button.setProperty("tall", "48")
        button.clicked.connect(lambda: self._add(preset.name, preset.kind))
        self.buttons[preset.name] = button
        return button

    def first(self) -> QWidget | None:
        return self.own

    def reread(self) -> bool:
        there = {channel.name.casefold() for channel in self.desk.workshop.all(Channel)}
        for name, button in self.buttons.items():
            button.setEnabled(name.casefold() not in there)
        return True

    def _add_own(self) -> None:
        if (name := self.own.text().strip()) and self._add(name, "person"):
            self.own.clear()

    def _add(self, name: str, kind: ChannelKind) -> bool:
        done = self.desk.do_aloud(lambda: channels.add_channel(self.desk.workshop, name, kind, self._place))
        self._place += bool(done)
        return done is not None
