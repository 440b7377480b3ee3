"""Any steps in any order, from any pointers at once: the hand never keeps anything, and undo gives all of it back."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import Qt

from tests.soak.path import Anyhow, kept, undo_all
from tests.ui.path.conftest import Hand, ScreenOn, cell, on_canvas, records

STEPS = 300


@pytest.mark.parametrize("seed", range(6))
def test_whatever_pointers_do_nothing_stays_in_the_hand_and_undo_gives_all_back(path_screen: ScreenOn, seed: int):
    screen = path_screen()
    before = records(screen)
    Anyhow(screen, Random(seed)).throw(STEPS)
    assert kept(screen) == []
    assert undo_all(screen) > 0
    assert records(screen) == before


def test_a_card_that_goes_while_it_is_pressed_is_not_lifted(path_screen: ScreenOn):
    screen = path_screen()
    port = screen.canvas.viewport()
    hand = Hand(port, on_canvas(screen, "b"))
    screen.actions_.remove("b")
    hand.move(port, cell(screen, 2, 1))
    assert not screen.hand.carried
    hand.drop()
    assert kept(screen) == []


def test_a_drag_called_off_while_its_card_is_chosen_never_begins(path_screen: ScreenOn):
    screen = path_screen()
    screen._desk.selected.connect(lambda _id: screen.hand.cancel())  # as when a field with the keyboard is hidden
    port = screen.canvas.viewport()
    Hand(port, on_canvas(screen, "b"), held=Qt.KeyboardModifier.ControlModifier).move(port, cell(screen, 2, 1))
    assert screen.view.chosen == ("b",)
    assert not screen.hand.carried
    assert kept(screen) == []
