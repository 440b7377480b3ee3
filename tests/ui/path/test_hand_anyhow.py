"""Any steps in any order, from any pointers at once: the hand never keeps anything, and undo gives all of it back."""

from __future__ import annotations

from random import Random

import pytest
from PySide6.QtCore import QPoint

from cxworkshop.ui.path.hand.ghost import Ghost
from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hand.step import Button, By, Step
from cxworkshop.ui.path.hand.touch import Finger
from cxworkshop.ui.path.screen import PathScreen
from tests.ui.path.conftest import ScreenOn, records

STEPS = 300
BY: tuple[By, ...] = ("mouse", "pen")
MOSTLY: tuple[Button, ...] = ("main", "main", "main", "main", "pan")


class Anyhow:
    """Throws steps at the hand."""

    def __init__(self, screen: PathScreen, seed: int) -> None:
        self.screen, self.dice = screen, Random(seed)
        canvas = screen.canvas
        order = [stop.id for stop in screen.view.plan.stops]
        self.ground = Ground(canvas.viewport(), canvas.hit, lambda: order)
        often = (self.press, self.move, self.release)
        self.acts = (*often * 6, self.twice, *(self.fingers,) * 3, self.call_off)

    def spot(self) -> QPoint:
        """Somewhere on the screen, often on a card, most often on the canvas."""
        cards = [rect for id in "abcd" if (rect := self.screen.canvas.card_rect(id)).isValid()]
        if cards and self.dice.random() < 0.4:
            return self.screen.canvas.viewport().mapToGlobal(self.dice.choice(cards).center())
        over = self.screen.canvas.viewport() if self.dice.random() < 0.8 else self.screen
        return over.mapToGlobal(QPoint(self.dice.randrange(over.width()), self.dice.randrange(over.height())))

    def step(self) -> Step:
        dice = self.dice
        by = dice.choice(BY) if dice.random() < 0.2 else "mouse"
        return Step(self.spot(), by, dice.randrange(2000), dice.random() < 0.3, dice.random() < 0.2)

    def touched(self) -> Ground:
        """The canvas, or a card of the tray."""
        grounds = self.screen.tray.grounds()
        return self.dice.choice(grounds) if grounds and self.dice.random() < 0.3 else self.ground

    def press(self) -> None:
        self.screen.hand.press(self.touched(), self.step(), self.dice.choice(MOSTLY))

    def move(self) -> None:
        self.screen.hand.move(self.step())

    def release(self) -> None:
        self.screen.hand.release(self.step(), self.dice.choice(MOSTLY))

    def twice(self) -> None:
        self.screen.hand.twice(self.touched(), self.step())

    def fingers(self) -> None:
        dice = self.dice
        count = dice.randint(1, 3)
        found = [
            Finger(id, dice.choice(("down", "move", "up")), self.spot(), dice.randrange(2000), dice.choice((20, 200)))
            for id in dice.sample(range(4), count)
        ]
        self.screen.hand.touch.feel(self.touched(), found, 96)

    def call_off(self) -> None:
        if self.dice.random() < 0.5:
            self.screen.hand.cancel()
        else:
            self.screen.hand.touch.cancel()


@pytest.mark.parametrize("seed", range(6))
def test_whatever_pointers_do_nothing_stays_in_the_hand_and_undo_gives_all_back(path_screen: ScreenOn, seed: int):
    screen = path_screen()
    before, anyhow = records(screen), Anyhow(screen, seed)
    for _ in range(STEPS):
        anyhow.dice.choice(anyhow.acts)()
        assert not screen.hand.carried or screen.hand.is_busy
    screen.hand.touch.cancel()
    assert not screen.hand.is_busy
    assert not [ghost for ghost in screen.findChildren(Ghost) if ghost.isVisible()]
    assert screen.canvas.opening is None
    assert screen.canvas.marks.band is None
    assert screen.canvas.marks.draft_at is None
    assert not screen.canvas.is_panning
    done = 0
    while screen._desk.editor.undoable:
        screen._desk.undo()
        done += 1
    assert done > 0
    assert records(screen) == before
