"""Which path is shown: a button that names it, and a menu to go to another, add, copy, compare or remove one."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, Signal
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import paths
from cxworkshop.model.change import Change
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.text import Words, mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.dialog import ask
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.parts.tip import set_tip
from cxworkshop.ui.path.paths_form import PathForm
from cxworkshop.ui.path.tool_parts import ToolButton
from cxworkshop.ui.path.view import PathView

KINDS = {"current": mark("Today"), "target": mark("Target state")}
ICONS = {"current": "route", "target": "flag"}
SHORT, LIMIT = 22, 60


class PathSwitcher(ToolButton):
    """Says which path is shown; a tap opens the menu. `compare_asked` tells with which other path."""

    picture_asked = Signal()
    compare_asked = Signal(str)

    def __init__(self, desk: Desk, view: PathView, parent: QWidget | None = None) -> None:
        super().__init__("route", parent=parent)
        self._desk, self._view = desk, view
        self.setObjectName("path.paths")
        self.form: PathForm | None = None
        self._full = ""
        self.clicked.connect(self._open_menu)

    @property
    def path(self) -> Path | None:
        """The path that is shown."""
        return self._desk.workshop.get(Path, self._view.path_id)

    def reread(self) -> None:
        t, path = self._desk.t, self.path
        if path is None:
            return
        self.set_icon(ICONS[path.path_kind])
        name = path.name if len(path.name) <= SHORT else f"{path.name[: SHORT - 1].rstrip()}…"
        several = len(self._desk.workshop.all(Path)) > 1
        self.say(name, short=t(KINDS[path.path_kind]) if several else "")
        self.setAccessibleName(t("Path: {name}, {kind}", name=path.name, kind=t(KINDS[path.path_kind])))
        self._full = path.name
        set_tip(self, self._full)

    def shrink(self, small: bool) -> None:
        name = self.accessibleName()
        super().shrink(small)
        if name:
            self.setAccessibleName(name)
            set_tip(self, self._full)

    # The menu

    def _open_menu(self) -> None:
        menu = self.menu_now()
        menu.popup(self.mapToGlobal(self.rect().bottomLeft()))

    def menu_now(self) -> QMenu:
        """The paths there are, and what can be done with the one that is shown."""
        t, here = self._desk.t, self._view.path_id
        menu = QMenu(self)
        menu.setObjectName("path.paths.menu")
        menu.aboutToHide.connect(menu.deleteLater)
        others = [one for one in self._desk.workshop.all(Path) if one.id != here]
        for one in self._desk.workshop.all(Path):
            words = t("{name} ({kind})", name=one.name, kind=t(KINDS[one.path_kind]))
            offer(menu, words, partial(self._view.show_path, one.id), one.id == here)
        menu.addSeparator()
        for one in others:
            words = t("Compare with “{name}”", name=one.name)
            offer(menu, words, partial(self.compare_asked.emit, one.id))
        if others:
            menu.addSeparator()
        self._offer_changes(menu, bool(others))
        return menu

    def _offer_changes(self, menu: QMenu, several: bool) -> None:
        t = self._desk.t
        offer(menu, t("About this path…"), self.open_form)
        offer(menu, t("Save as a picture…"), self.picture_asked.emit)
        if self._desk.read_only:
            return
        offer(menu, t("New path"), self.add)
        offer(menu, t("Copy of this one as a target"), self.copy)
        if several:
            offer(menu, t("Move up the list"), self._move_up)
            offer(menu, t("Remove this path…"), self.ask_to_remove)

    # What is done

    def add(self) -> None:
        """An empty path, shown at once, with its name ready to be typed."""
        t, workshop = self._desk.t, self._desk.workshop
        self._make(lambda: paths.add_path(workshop, t("New path"), t("Before"), t("After")))

    def copy(self) -> None:
        """A target that starts as this path is, shown at once, with its name ready to be typed."""
        t, path = self._desk.t, self.path
        if path is not None:
            name = _aimed(path.name, t)
            self._make(lambda: paths.copy_path(self._desk.workshop, path.id, name, "target", path.group_id))

    def open_form(self) -> None:
        """What the path says of itself, beside the button."""
        if self.form is None:
            self.form = PathForm(self._desk, self._view, self)
        self.form.open_at(self.mapToGlobal(QPoint(40, self.height() - 8)))

    def ask_to_remove(self) -> None:
        t, path = self._desk.t, self.path
        if path is None:
            return
        count = sum(one.path_id == path.id for one in self._desk.workshop.all(Touchpoint))
        with_it = t.n("{n} card goes with it, and all that is known of it.",
                      "{n} cards go with it, and all that is known of them.", count)  # fmt: skip
        buttons = (("no", t("Keep it"), "plain"), ("yes", t("Remove"), "danger"))
        sentence = with_it if count else t("There are no cards on it.")
        ask(self.window(), t("Remove “{name}”?", name=path.name), sentence, buttons, partial(self._answered, path.id))

    def _answered(self, id: Id, key: str) -> None:
        if key == "yes":
            self._desk.do_aloud(lambda: paths.remove_path(self._desk.workshop, id))

    def _move_up(self) -> None:
        path = self.path
        if path is not None:
            self._desk.do_aloud(lambda: paths.move_path(self._desk.workshop, path.id, path.order - 1))

    def _make(self, maker: Callable[[], Change]) -> None:
        if self._desk.do_aloud(maker):
            self._view.show_path(self._desk.workshop.all(Path)[-1].id)
            self.open_form()


def _aimed(name: str, t: Words) -> str:
    """What a target copy is called at first; a long name gives way, not what makes it another."""
    whole = t("{name}, as it should be", name=name)
    over = len(whole) - LIMIT
    return t("{name}, as it should be", name=name[:-over].rstrip()) if over > 0 else whole
