"""The Customer screen in the real window: from the rail, with the eye chip, and what is typed kept on the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from cxworkshop.app.front import Front
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.ui.customer.screen import CustomerScreen
from cxworkshop.ui.window import Window
from tests.ui.facilitator import Facilitator


def opened(qtbot: QtBot, window: Window) -> tuple[Facilitator, CustomerScreen]:
    window.open_with(Front().demo)
    hand = Facilitator(qtbot, window)
    hand.click("rail.customer")
    screen = window.findChild(CustomerScreen)
    assert isinstance(screen, CustomerScreen)
    return hand, screen


def said(window: Window) -> list[str]:
    return [one.text() for one in window.findChildren(QLabel) if one.isVisible()]


def test_the_eye_chip_follows_the_star(window: Window, qtbot: QtBot):
    hand, screen = opened(qtbot, window)
    screen.groups.parked.cards[0].star.click()
    assert "Seen by: I want to understand what I pay for" in said(window)
    hand.click("dock.undo")
    assert "Seen by: Everyday must keep running" in said(window)


def test_what_is_being_typed_is_kept_when_another_screen_is_asked_for(window: Window, qtbot: QtBot):
    hand, screen = opened(qtbot, window)
    field = screen.groups.focus.life.facts["goals"].input
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_End)
    QTest.keyClicks(field, ", always")
    hand.click("rail.path")
    assert hand.workshop.the(CustomerGroup, "g1").goals.endswith("holds, always")
