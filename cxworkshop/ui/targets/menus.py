"""The menus of a target: its element, owner and stops, and all that can be done with it. Made when they are opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import targets
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop, stop_names
from cxworkshop.model.targets import ELEMENTS, Target
from cxworkshop.text import mark
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.icon import icon
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.targets.words import ICONS, INKS

WAYS = {  # what `asked` is told, its words and its key
    "open": (mark("Open"), "Enter"),
    "edit": (mark("Reword"), "F2"),
    "up": (mark("Move up"), "Alt+↑"),
    "down": (mark("Move down"), "Alt+↓"),
    "merge": (mark("Merge into…"), "M"),
    "park": (mark("Set aside"), "S"),
    "remove": (mark("Remove"), ""),
}


def elements(desk: Desk, id: Id, over: QWidget) -> QMenu:
    """The four elements."""
    menu, target = _menu(over), desk.workshop.the(Target, id)
    for key, word in ELEMENTS.items():
        action = offer(menu, desk.t(word), partial(revise, desk, id, element=key), key == target.element)
        action.setIcon(icon(ICONS[key], INKS[key], 20))
    return menu


def owners(desk: Desk, id: Id, over: QWidget, field: str = "owner_silo_id") -> QMenu:
    """The silos, one of which owns it."""
    menu, now = _menu(over), getattr(desk.workshop.the(Target, id), field)
    for one in desk.workshop.all(Silo):
        offer(menu, f"{one.code}  {one.name}", partial(revise, desk, id, **{field: one.id}), one.id == now)
    offer(menu, desk.t("Nobody yet"), partial(revise, desk, id, **{field: None}), now is None)
    return menu


def stops(desk: Desk, id: Id, over: QWidget) -> QMenu:
    """Every stop, with a tick at those it touches."""
    menu, chosen = _menu(over), desk.workshop.the(Target, id).touchpoint_ids
    names = stop_names(desk.workshop)
    for stop in every_stop(desk.workshop):
        one = stop.touchpoint.id
        offer(menu, f"{stop.number}  {names[one]}", partial(turn_stop, desk, id, one), one in chosen)
    if menu.isEmpty():
        offer(menu, desk.t("No stop on the path yet"), lambda: desk.go("path"))
    return menu


def more(desk: Desk, over: QWidget, asked: Callable[[str], object]) -> QMenu:
    """What else can be done with it. Only a look is offered where nothing may be written."""
    menu = _menu(over)
    for name, (word, key) in WAYS.items():
        if name == "open" or not desk.read_only:
            action = offer(menu, desk.t(word), partial(asked, name))
            action.setObjectName(f"targets.do.{name}")
            action.setText(f"{action.text()}\t{key}" if key else action.text())
    return menu


def turn_stop(desk: Desk, id: Id, touchpoint_id: Id) -> None:
    """Adds a stop to those it touches, or takes it away."""
    now = desk.workshop.the(Target, id).touchpoint_ids
    without = tuple(one for one in now if one != touchpoint_id)
    revise(desk, id, touchpoint_ids=without if touchpoint_id in now else (*now, touchpoint_id))


def revise(desk: Desk, id: Id, **fields: object) -> bool:
    return desk.do(lambda: targets.revise(desk.workshop, id, **fields))


def _menu(over: QWidget) -> QMenu:
    menu = QMenu(over)
    menu.aboutToHide.connect(menu.deleteLater)
    return menu
