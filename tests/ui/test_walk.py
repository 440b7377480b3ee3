"""Tab walks a screen as it is read, from the rail on, and leaves nothing out."""

from __future__ import annotations

from itertools import pairwise

import shiboken6
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLayoutItem, QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from cxworkshop.ui.parts.walk import let_tab_walk
from cxworkshop.ui.roadmap.screen import RoadmapScreen
from cxworkshop.ui.window import Window

SCREENS = ("prepare", "customer", "experience", "targets", "vote", "handouts")
TABS = ("plan", "change", "practice")  # the path, a plan and a trace are walked in an order of their own
MOST, SAME_ROW = 300, 6  # steps of one walk; pixels between the tops of what stands on one row


def can_be_reached(one: QWidget) -> bool:
    return one.isVisible() and one.isEnabled() and bool(one.focusPolicy() & Qt.FocusPolicy.TabFocus)


def walk(window: Window, screen: QWidget) -> list[QWidget]:
    """What Tab reaches from the button of the screen on the rail, until it leaves the screen again."""
    next(one for one in window.rail.findChildren(QWidget) if one.isVisible() and one.isChecked()).setFocus()
    walked: list[QWidget] = []
    for _ in range(MOST):
        QTest.keyClick(window.windowHandle(), Qt.Key.Key_Tab)
        here = QApplication.focusWidget()
        if screen.isAncestorOf(here):
            walked.append(here)
        elif walked:
            break
    return walked


def area_of(one: QWidget) -> QScrollArea | None:
    """What it scrolls in."""
    above = one.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above


def rect(one: QWidget, within: QWidget) -> QRect:
    return QRect(one.mapTo(within, QPoint(0, 0)), one.size())


def goes_back(one: QWidget, after: QWidget) -> bool:
    """Whether the other stands before it: left on the same row, or above and not in a column further on."""
    if (area := area_of(one)) is not area_of(after):
        a, b = (rect(area_of(part) or part, part.window()) for part in (one, after))
    else:
        a, b = (rect(part, area.widget() if area else part.window()) for part in (one, after))
    if abs(a.top() - b.top()) <= SAME_ROW:
        return b.right() < a.left()
    return b.bottom() < a.top() and b.left() <= a.left()


def asserts_as_read(window: Window, screen: QWidget, name: str) -> None:
    walked = walk(window, screen)
    left_out = {one for one in screen.findChildren(QWidget) if can_be_reached(one)} - set(walked)
    assert walked, name
    assert len(set(walked)) == len(walked), name
    assert not left_out, (name, [(type(one).__name__, one.objectName()) for one in left_out])
    back = [(one.objectName(), after.objectName()) for one, after in pairwise(walked) if goes_back(one, after)]
    assert not back, (name, back)


def test_tab_from_the_rail_walks_each_screen_as_it_is_read(window: Window, qtbot: QtBot) -> None:
    window.open_with(window.doors.demo)
    window.resize(1440, 900)
    with qtbot.waitActive(window):
        window.activateWindow()
    for name in SCREENS:
        window.show_screen(name)
        asserts_as_read(window, window.workbench.stack.currentWidget(), name)
    window.show_screen("roadmap")
    roadmap = window.findChild(RoadmapScreen)
    for tab in TABS:
        roadmap.show_tab(tab)
        asserts_as_read(window, roadmap, tab)


def test_a_walk_keeps_no_hand_on_what_the_layouts_delete_later(qtbot: QtBot) -> None:
    """An item that PySide knows after it is gone lends its type to whatever comes to lie in its place."""
    whole = QWidget()
    qtbot.addWidget(whole)
    lines = QVBoxLayout(whole)
    for _ in range(3):
        lines.addWidget(QWidget())
    before = sum(isinstance(one, QLayoutItem) for one in shiboken6.getAllValidWrappers())
    let_tab_walk(whole)
    assert sum(isinstance(one, QLayoutItem) for one in shiboken6.getAllValidWrappers()) == before
