"""Every action in one table: it feeds the shortcuts, the menu and the palette."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu

from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.icon import icon

if TYPE_CHECKING:
    from cxworkshop.ui.palette import Entry
    from cxworkshop.ui.window import Window


class Action(NamedTuple):
    """One thing that can be done: `does` is called with the window. Some need an open workshop."""

    name: str
    text: str
    shortcut: str
    icon: str
    does: Callable[[Window], object]
    needs_workshop: bool = True


def rise(window: Window, name: str) -> None:
    """Opens or closes an overlay of the dock, where there is a dock to be seen."""
    if window.workbench is not None and window.workbench.dock.isVisible():
        window.workbench.dock.tools.toggle(name)


def on_roadmap(window: Window, tab: str) -> None:
    """Shows a tab of the roadmap, or the closing."""
    window.show_screen("roadmap")
    if window.workbench is not None and (show := getattr(window.workbench.show_screen("roadmap"), "show_tab", None)):
        show(tab)


def present(window: Window) -> None:
    """Starts or stops the projector."""
    if window.workbench is not None:
        window.workbench.present()


def blank(window: Window) -> None:
    """The projector goes black, and comes back."""
    if window.workbench is not None:
        window.workbench.dock.projector.blank()


ACTIONS: tuple[Action, ...] = (
    Action("undo", mark("Undo"), "Ctrl+Z", "undo-2", lambda w: w.desk and w.desk.undo()),
    Action("redo", mark("Redo"), "Ctrl+Shift+Z", "redo-2", lambda w: w.desk and w.desk.redo()),
    Action("find", mark("Find or do…"), "Ctrl+K", "search", lambda w: w.open_palette()),
    Action("home", mark("Workshops"), "Alt+Home", "library", lambda w: w.show_home(), False),
    Action("prepare", mark("Prepare"), "Ctrl+1", "clipboard-list", lambda w: w.show_screen("prepare")),
    Action("customer", mark("Customer"), "Ctrl+2", "user", lambda w: w.show_screen("customer")),
    Action("path", mark("Path"), "Ctrl+3", "route", lambda w: w.show_screen("path")),
    Action("experience", mark("Experience"), "Ctrl+4", "smile", lambda w: w.show_screen("experience")),
    Action("targets", mark("Targets"), "Ctrl+5", "target", lambda w: w.show_screen("targets")),
    Action("vote", mark("Vote"), "Ctrl+6", "circle-dot", lambda w: w.show_screen("vote")),
    Action("plans", mark("Plans"), "Ctrl+7", "shield-alert", lambda w: w.show_screen("plans")),
    Action("roadmap", mark("Roadmap"), "Ctrl+8", "signpost", lambda w: w.show_screen("roadmap")),
    Action("trace", mark("Trace"), "", "waypoints", lambda w: on_roadmap(w, "trace")),
    Action("closing", mark("Closing check"), "", "flag", lambda w: on_roadmap(w, "closing")),
    Action("handouts", mark("Handouts"), "Ctrl+9", "printer", lambda w: w.show_screen("handouts")),
    Action("day", mark("Agenda"), "F6", "clock", lambda w: rise(w, "day")),
    Action("parking", mark("Parking lot"), "F7", "square-parking", lambda w: rise(w, "parking")),
    Action("traps", mark("Thinking traps"), "F8", "lightbulb", lambda w: rise(w, "traps")),
    Action("voices", mark("Whose voices"), "F9", "chart-no-axes-column", lambda w: rise(w, "voices")),
    Action("present", mark("Present"), "P", "presentation", present),
    Action("blank", mark("Black projector"), "B", "projector", blank),
    Action("new", mark("New workshop"), "Ctrl+N", "plus", lambda w: w.show_home().ask_title(), False),
    Action("open", mark("Open a file…"), "Ctrl+O", "folder-open", lambda w: w.show_home().choose_file(), False),
    Action("copy", mark("Save somewhere else…"), "Ctrl+Shift+S", "save", lambda w: w.choose_place()),
    Action("language", mark("Switch the language"), "Ctrl+Shift+L", "languages", lambda w: w.switch_language(), False),
    Action("about", mark("About CX Workshop"), "", "info", lambda w: w.tell_about(), False),
    Action("quit", mark("Quit"), "Ctrl+Q", "log-out", lambda w: w.close(), False),
)
SHORTCUTS = {one.name: one.shortcut for one in ACTIONS}
SEPARATED = ("home", "day", "present", "new", "copy")  # the menu draws a line before these


class WindowActions:
    """The table as living actions of one window."""

    def __init__(self, window: Window) -> None:
        self._window = window
        self.actions = {one.name: self._action(one) for one in ACTIONS}
        self._menu: QMenu | None = None

    def menu(self) -> QMenu:
        """All of them as a menu, made when it is first asked for."""
        if self._menu is None:
            self._menu = QMenu(self._window)
            for one in ACTIONS:
                if one.name in SEPARATED:
                    self._menu.addSeparator()
                self.actions[one.name].setIcon(icon(one.icon, size=20))
                self._menu.addAction(self.actions[one.name])
        return self._menu

    def speak(self, t: Words) -> None:
        for one in ACTIONS:
            self.actions[one.name].setText(t(one.text))

    def allow(self, workshop_open: bool, booth_closed: bool = True) -> None:
        """Turns off what makes no sense now; while somebody votes, everything."""
        for one in ACTIONS:
            self.actions[one.name].setEnabled(booth_closed and (workshop_open or not one.needs_workshop))

    def entries(self) -> list[Entry]:
        """The actions that can be done now, as lines of the palette."""
        from cxworkshop.ui.palette import Entry  # loaded when first used

        table = [(one, self.actions[one.name]) for one in ACTIONS if one.name != "find"]
        return [Entry(act.text(), one.icon, one.shortcut, act.trigger) for one, act in table if act.isEnabled()]

    def _action(self, one: Action) -> QAction:
        action = QAction(self._window)
        action.setObjectName(f"action.{one.name}")
        action.setShortcut(QKeySequence(one.shortcut))
        action.triggered.connect(lambda: one.does(self._window))
        self._window.addAction(action)
        return action
