"""Ways into a workshop and out to another place: Home made ready, a file that does not open, a place to save."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from cxworkshop.ui.home.screen import HomeScreen

if TYPE_CHECKING:
    from cxworkshop.ui.doors import Doors
    from cxworkshop.ui.stage.stage import Stage
    from cxworkshop.ui.window import Window


def make_home(window: Window) -> HomeScreen:
    """Home as it is now, with the running workshop ringed; what it asks for, the window does."""
    doors, running = window.doors, window.desk.path if window.desk else ""
    home = HomeScreen(window.t, doors.recent(), running, doors.settings.hide_names, window.pages)
    home.new_wanted.connect(lambda key, title: window.open_with(lambda: doors.new(key, title)))
    home.demo_wanted.connect(lambda: window.open_with(doors.demo))
    home.file_wanted.connect(window.open_path)
    home.language_wanted.connect(window.set_language)
    home.names_hidden.connect(lambda on: doors.keep(doors.settings.but(hide_names=on)))
    home.forgotten.connect(doors.forget)
    home.forgotten.connect(lambda _path: window.show_home())
    return home


def keep_choices(stage: Stage, doors: Doors) -> None:
    """The projector is as it was last time, and is to be so next time."""
    stage.wished = doors.settings.projector_screen
    stage.projector.dark(doors.settings.dark_projector)
    stage.chosen.connect(lambda key: doors.keep(doors.settings.but(projector_screen=key)))

    def keep_colours() -> None:
        if stage.projector.is_dark != doors.settings.dark_projector:
            doors.keep(doors.settings.but(dark_projector=stage.projector.is_dark))

    stage.projector.changed.connect(keep_colours)


def save_copy(window: Window, path: str) -> None:
    """Carries on in a copy; the room goes on seeing what it sees."""
    before = window.workbench
    place = before.projector.place if before else "off"
    window.open_with(lambda: window.doors.save_copy(path))
    if before is not None and window.workbench is not None and window.workbench is not before:
        window.workbench.stage.carry_on(before.projector, place)


def tell_failure(window: Window, error: OSError) -> None:
    """Says in a sentence why a workshop did not open."""
    from cxworkshop.ui.desk import reason_of  # loaded when first used
    from cxworkshop.ui.parts.dialog import ask  # loaded when first used

    t = window.t
    ask(window, t("The workshop could not be opened"), t(reason_of(error)), [("", t("Close"), "primary")])


def choose_place(window: Window, path: str, save: Callable[[str], None]) -> None:
    """Asks with the system's own dialog where to save."""
    from PySide6.QtWidgets import QFileDialog  # loaded when first used

    t = window.t
    dialog = QFileDialog(window, t("Save somewhere else"), path, t("Workshops (*.cxw)"))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix("cxw")
    dialog.fileSelected.connect(save)
    dialog.open()
