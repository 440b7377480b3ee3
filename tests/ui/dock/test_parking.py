"""The parking lot: a thought is parked by Enter, put in order, taken out, or made a target."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from cxworkshop.model.notes import ParkingNote
from cxworkshop.model.targets import Target
from tests.ui.dock.conftest import LEFT, AtTheDock, Opening

ALT = Qt.KeyboardModifier.AltModifier
HOSTILE = ["<b>bold</b>&amp; <img src=x>", "x" * 200, "‮right to left", "日本語 👩‍🔧", "a & b"]


def parked(hand: AtTheDock) -> list[str]:
    return [one.text for one in hand.workshop.all(ParkingNote)]


@pytest.fixture
def lot(at_dock: Opening) -> AtTheDock:
    hand = at_dock("sample")
    hand.open("parking")
    return hand


def test_enter_parks_thought_after_thought(lot: AtTheDock):
    lot.write("dock.parking.new", "Loan cars on Fridays")
    lot.write("dock.parking.new", "Who washes the cars")
    assert parked(lot)[2:] == ["Loan cars on Fridays", "Who washes the cars"]
    assert lot.dock.tools.parking.count == 4
    assert lot.find("dock.parking.new").text() == ""


def test_a_thought_is_written_anew_in_place(lot: AtTheDock):
    field = lot.find("dock.parking.1")
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Where the winter tyres sleep")
    lot.key(Qt.Key.Key_Return)
    assert parked(lot)[0] == "Where the winter tyres sleep"
    lot.desk.undo()
    assert parked(lot)[0] == "Price of seasonal tyre storage"


def test_alt_and_arrows_put_it_in_order(lot: AtTheDock):
    before = parked(lot)
    lot.find("dock.parking.1").setFocus()
    lot.key(Qt.Key.Key_Down, ALT)
    assert parked(lot) == before[::-1]
    lot.desk.undo()
    assert parked(lot) == before


def test_it_is_dragged_by_its_grip(lot: AtTheDock):
    before = parked(lot)
    lot.bot.waitUntil(lambda: lot.find("dock.parking.2.row").y() > lot.find("dock.parking.1.row").y())
    grip, other = lot.find("dock.parking.1.row").grip, lot.find("dock.parking.2.row")
    start = grip.rect().center()
    end = grip.mapFromGlobal(other.mapToGlobal(QPoint(10, other.height() - 4)))
    QTest.mousePress(grip, LEFT, pos=start)
    QTest.mouseMove(grip, start + QPoint(0, 12))
    QTest.mouseMove(grip, end)
    QTest.mouseRelease(grip, LEFT, pos=end)
    assert parked(lot) == before[::-1]


def test_a_cross_or_emptying_takes_it_out_and_oops_brings_it_back(lot: AtTheDock):
    before = parked(lot)
    lot.click("dock.parking.1.remove")
    assert parked(lot) == before[1:]
    lot.desk.undo()
    field = lot.find("dock.parking.2")
    field.setFocus()
    field.selectAll()
    lot.key(Qt.Key.Key_Delete)
    lot.find("dock.parking.new").setFocus()
    assert parked(lot) == before[:1]
    lot.desk.undo()
    assert parked(lot) == before


def test_one_tap_makes_it_a_target_and_one_undo_brings_it_back(lot: AtTheDock):
    targets, before = len(lot.workshop.all(Target)), parked(lot)
    lot.click("dock.parking.1.target")
    assert lot.workshop.all(Target)[-1].title == "Price of seasonal tyre storage"
    assert parked(lot) == before[1:]
    lot.click("dock.undo")
    assert len(lot.workshop.all(Target)) == targets
    assert parked(lot) == before


def test_strange_text_is_shown_as_it_was_typed_and_never_widens_the_panel(lot: AtTheDock):
    overlay = lot.overlay("parking")
    for number, text in enumerate(HOSTILE, 3):
        field = lot.find("dock.parking.new")
        field.setText(text)
        field.setFocus()
        lot.key(Qt.Key.Key_Return)
        assert len(parked(lot)) == number, text
        assert lot.find(f"dock.parking.{number}").text() == parked(lot)[-1]
        assert overlay.width() == overlay.page.width_wanted
        lot.bot.waitUntil(lambda: overlay.inside.width() <= overlay.area.viewport().width())


def test_an_empty_lot_has_a_field_and_takes_no_empty_thought(at_dock: Opening):
    hand = at_dock("empty")
    hand.open("parking")
    hand.write("dock.parking.new", "   ")
    assert not hand.workshop.all(ParkingNote)
    assert hand.dock.tools.parking.count == 0


def test_what_is_only_looked_at_cannot_be_changed(at_dock: Opening):
    lot = at_dock("looked at")
    lot.open("parking")
    assert not lot.there("dock.parking.new")
    assert not lot.there("dock.parking.1.remove")
    assert lot.find("dock.parking.1").isReadOnly()
