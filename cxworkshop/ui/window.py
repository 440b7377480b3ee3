"""The window: wires rail, Home and the workbench of the open workshop. It paints before the model is imported."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QMainWindow, QStackedWidget, QWidget

from cxworkshop.text import LANGUAGES, Words
from cxworkshop.ui.actions import WindowActions
from cxworkshop.ui.entrance import choose_place, keep_choices, make_home, save_copy, tell_failure
from cxworkshop.ui.frame.rail import Rail
from cxworkshop.ui.parts.button import IconButton
from cxworkshop.ui.parts.panel import row
from cxworkshop.ui.stage.displays import Displays, ThisComputer
from cxworkshop.ui.theme import dress

if TYPE_CHECKING:
    from cxworkshop.ui.desk import Desk
    from cxworkshop.ui.doors import Doors, Opened
    from cxworkshop.ui.home.screen import HomeScreen
    from cxworkshop.ui.workbench import Workbench


class Window(QMainWindow):
    """Home, or one open workshop."""

    language_chosen = Signal(str)

    def __init__(self, doors: Doors, displays: Displays | None = None) -> None:
        super().__init__()
        self.displays = displays or ThisComputer()
        self.setWindowTitle("CX Workshop")
        self.resize(1440, 900)
        self.doors, self.t = doors, Words(doors.settings.spoken)
        self.workbench: Workbench | None = None
        self._home: HomeScreen | None = None
        self._actions = WindowActions(self)
        self._menu = IconButton("ellipsis", "")
        self._menu.setObjectName("rail.menu")
        self._menu.set_icon("ellipsis", "#DCE6E5")
        self._menu.clicked.connect(self._show_menu)
        self.rail, self.pages = Rail(self._menu), QStackedWidget()
        whole = QWidget()
        line = row(whole, gap=0)
        line.addWidget(self.rail)
        line.addWidget(self.pages, 1)
        self.setCentralWidget(whole)
        whole.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        whole.setFocus()  # nobody has the keyboard until somebody asks for it
        self.rail.chosen.connect(lambda name: self.show_home() if name == "home" else self.show_screen(name))
        self._speak()
        dress(self)

    @property
    def desk(self) -> Desk | None:
        return self.workbench.desk if self.workbench else None

    # Home

    def show_home(self) -> HomeScreen:
        """Home as it is now, with the running workshop ringed."""
        self._leave_fields()
        home = make_home(self)
        before, self._home = self._home, home
        self.pages.addWidget(home)
        self.pages.setCurrentWidget(home)
        if before is not None:
            before.deleteLater()
        self.rail.show_screens(self.desk is not None)
        self.rail.mark_current("home")
        self._actions.allow(self.desk is not None)
        return home

    # Opening

    def open_path(self, path: str) -> None:
        if self.workbench is not None and self.workbench.desk.path == path:
            self.show_screen(self.workbench.current or "path")
        else:
            self.open_with(lambda: self.doors.open(path))

    def open_first(self, path: str) -> None:
        """The workshop the program was started with; Home when it cannot be opened."""
        self.open_path(path)
        if self.workbench is None:
            self.show_home()

    def open_with(self, opening: Callable[[], Opened]) -> None:
        """Opens a workshop in place of the one that is open; a failure becomes a sentence, and all stays."""
        self._leave_fields()
        try:
            opened = opening()
        except OSError as error:
            tell_failure(self, error)
            return
        self._show_workshop(opened)

    def _show_workshop(self, opened: Opened) -> None:
        from cxworkshop.ui.workbench import Workbench  # loaded when first used

        before, self.workbench = self.workbench, Workbench(opened, self.displays, self.pages)
        self.pages.addWidget(self.workbench)
        if before is not None:
            before.stage.stop()
            before.deleteLater()
        keep_choices(self.workbench.stage, self.doors)
        self.workbench.filled.connect(self.rail.tick)
        self.workbench.took_over.connect(self._take_over)
        self.workbench.palette_wanted.connect(self.open_palette)
        self.workbench.header.language_wanted.connect(self.set_language)
        self.workbench.elsewhere_wanted.connect(self.choose_place)
        opened.desk.going.connect(lambda name, id: self.show_screen(name, id))
        self.workbench.retranslate()
        self.show_screen(opened.screen)

    def choose_place(self) -> None:
        """Asks where to save the workshop anew, and carries on there."""
        if self.desk is not None:
            choose_place(self, self.desk.path, lambda path: save_copy(self, path))

    # The open workshop

    def show_screen(self, name: str, id: str = "") -> None:
        """Shows a screen of the open workshop, and on it the record with this id."""
        if self.workbench is None:
            return
        self._leave_fields()
        self.pages.setCurrentWidget(self.workbench)
        self.workbench.show_screen(name)
        self.rail.show_screens(True)
        self.rail.mark_current(name)
        self._actions.allow(True)
        if id:
            self.workbench.desk.point_at(id)

    def open_palette(self) -> None:
        if self.workbench is not None:
            self.workbench.open_palette(self, self._actions)

    def _take_over(self, whole: bool) -> None:
        """A ballot has the window to itself: nothing else to see, nothing else to press."""
        self.rail.setVisible(not whole)
        self._actions.allow(True, booth_closed=not whole)

    # Language

    def set_language(self, language: str) -> None:
        """Speaks another language at once; people's own words stay."""
        self.t = Words(language)
        self.doors.keep(self.doors.settings.but(language=language))
        self.language_chosen.emit(language)
        at_home = self.pages.currentWidget() is self._home
        self._speak()
        if self.desk is not None:
            self.desk.set_language(language)
        if at_home:
            self.show_home()

    def switch_language(self) -> None:
        self.set_language(next(one for one in LANGUAGES if one != self.t.language))

    def _speak(self) -> None:
        self.rail.speak(self.t)
        self._actions.speak(self.t)
        self._menu.set_tooltip(self.t("Everything you can do"))

    # Small things

    def tell_about(self) -> None:
        from cxworkshop.ui.about import tell_about  # loaded when first used

        tell_about(self, self.t)

    def _show_menu(self) -> None:
        self._actions.menu().popup(self._menu.mapToGlobal(self._menu.rect().topRight()))

    def _leave_fields(self) -> None:
        """What is being typed is settled before anything else happens."""
        if (focused := QApplication.focusWidget()) is not None and self.isAncestorOf(focused):
            focused.clearFocus()

    def closeEvent(self, event: QCloseEvent) -> None:
        self._leave_fields()
        if self.workbench is not None:
            self.workbench.stage.stop()
        self.doors.close()
        super().closeEvent(event)
