"""The groups an expectation could go to, as a menu: the twin of dragging it there."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from cxworkshop.edits import customer
from cxworkshop.model.customer import CustomerGroup, Expectation
from cxworkshop.model.record import Id
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.parts.menu import offer
from cxworkshop.ui.theme import font


def group_menu(parent: QWidget, desk: Desk, expectation_id: Id) -> QMenu:
    """A line for each group that does not expect it yet."""
    menu, one = QMenu(parent), desk.workshop.the(Expectation, expectation_id)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.setFont(font(15))
    for group in desk.workshop.all(CustomerGroup):
        if group.id != one.group_id:
            offer(menu, desk.t("To “{name}”", name=group.name), giving(desk, expectation_id, group.id))
    return menu


def giving(desk: Desk, expectation_id: Id, group_id: Id) -> Callable[[], object]:
    """What a line of that menu does."""
    return lambda: desk.do_aloud(lambda: customer.give_expectation(desk.workshop, expectation_id, group_id))
