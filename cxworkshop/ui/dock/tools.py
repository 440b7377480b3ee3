"""The buttons of the dock that open something, and what they open: one at a time, by a tap or by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QWidget

from cxworkshop.insight.agenda import is_last_third
from cxworkshop.model.notes import ParkingNote, TrapNote
from cxworkshop.ui.actions import SHORTCUTS
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.frame.counted import CountedButton
from cxworkshop.ui.frame.day_line import DayLine
from cxworkshop.ui.parts.tip import set_tip

if TYPE_CHECKING:
    from cxworkshop.ui.dock.overlay import Overlay
    from cxworkshop.ui.dock.page import Page


class DockTools(QObject):
    """Day, parking lot, thinking traps, voices. `home` is what the overlays lie over."""

    def __init__(self, desk: Desk, day: DayLine, home: QWidget) -> None:
        super().__init__(home)
        self._desk, self._day, self._home = desk, day, home
        self.parking = CountedButton("parking", "square-parking")
        self.traps = CountedButton("traps", "lightbulb")
        self.voices = CountedButton("voices", "chart-no-axes-column")
        self.buttons: dict[str, QAbstractButton] = {
            "day": day.dots, "parking": self.parking, "traps": self.traps, "voices": self.voices,
        }  # fmt: skip
        self._overlays: dict[str, Overlay] = {}
        self._reminded = self._looked = False
        for name, button in self.buttons.items():
            button.clicked.connect(lambda _=False, name=name: self.toggle(name))
        day.moved.connect(self._moved)

    # Opens one, closes the others

    def toggle(self, name: str) -> None:
        """Opens one of them over its button, or closes it when it is open."""
        overlay = self._overlay(name)
        if overlay.isVisible():
            overlay.close_up()
            return
        self.close_all()
        if name == "traps":
            self._looked = True
        overlay.open_over(self.buttons[name])
        self.reread()

    def close_all(self) -> None:
        """Puts away whatever is open; what was typed is kept."""
        for overlay in self._overlays.values():
            overlay.close_up()

    def put_anew(self) -> None:
        """What was made to be written on is made anew to be read, and the other way round."""
        self.close_all()
        for overlay in self._overlays.values():
            overlay.deleteLater()
        self._overlays = {}

    def open_one(self) -> str:
        """The name of what is open, or nothing."""
        return next((name for name, one in self._overlays.items() if one.isVisible()), "")

    def _overlay(self, name: str) -> Overlay:
        from cxworkshop.ui.dock.overlay import Overlay  # loaded when first used

        if name not in self._overlays:
            self._overlays[name] = made = Overlay(self._page(name), self._home)
            made.closed.connect(self.reread)
        return self._overlays[name]

    def _page(self, name: str) -> Page:
        if name == "day":
            from cxworkshop.ui.dock.day import DayPage  # loaded when first used

            return DayPage(self._desk, self._day)
        if name == "parking":
            from cxworkshop.ui.dock.parking import ParkingLot  # loaded when first used

            return ParkingLot(self._desk)
        if name == "traps":
            from cxworkshop.ui.dock.traps import TrapsPage  # loaded when first used

            return TrapsPage(self._desk)
        from cxworkshop.ui.dock.voices import VoicesPage  # loaded when first used

        return VoicesPage(self._desk)

    # What the buttons say

    def reread(self) -> None:
        """Counts again, and says everything in the language of now."""
        t, workshop, current = self._desk.t, self._desk.workshop, self.open_one()
        self.parking.tell(_with_key(t("Parking lot"), "parking"), len(workshop.all(ParkingNote)))
        reminder = t("“Basics first” tends to be said about now. Have an answer ready.") if self.reminds else ""
        self.traps.tell(_with_key(t("Thinking traps"), "traps"), len(workshop.all(TrapNote)), reminder)
        self.voices.tell(_with_key(t("Whose voices"), "voices"))
        agenda = _with_key(t("Agenda"), "day")
        set_tip(self._day.dots, agenda)
        self._day.dots.setAccessibleName(agenda)
        for name, button in self.buttons.items():
            button.setChecked(name == current)

    @property
    def reminds(self) -> bool:
        """In the last third of the day, until somebody has looked into the deck."""
        return is_last_third(self._day.steps, self._day.position) and not self._looked

    def _moved(self) -> None:
        if not is_last_third(self._day.steps, self._day.position):
            self._looked = False
        if self.reminds and not self._reminded:
            self._reminded = True
            self._desk.said.emit(self._desk.t("The day is in its last third. The thinking traps are in the dock."))
        self.reread()


def _with_key(words: str, name: str) -> str:
    return f"{words} ({SHORTCUTS[name]})"
