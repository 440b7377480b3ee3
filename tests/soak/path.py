"""Pointers and keys do anything on the real path screen: nothing breaks or is kept in hand, and undo gives all back."""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu

from cxworkshop.app.start import make_app
from cxworkshop.booth import Booth
from cxworkshop.editor import Editor
from cxworkshop.library.demo import demo_records
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.path.hand.ghost import Ghost
from cxworkshop.ui.path.hand.ground import Ground
from cxworkshop.ui.path.hand.step import Button, By, Step
from cxworkshop.ui.path.hand.touch import Finger
from cxworkshop.ui.path.screen import PathScreen

Key, Held = Qt.Key, Qt.KeyboardModifier
BY: tuple[By, ...] = ("mouse", "pen")
MOSTLY: tuple[Button, ...] = ("main", "main", "main", "main", "pan")
WALKS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down, Key.Key_Home, Key.Key_End, Key.Key_PageDown)
ACTS = (Key.Key_Space, Key.Key_Return, Key.Key_Escape, Key.Key_Delete, Key.Key_Backspace, Key.Key_Plus, Key.Key_Minus)
LETTERS = tuple(Key(ord(letter)) for letter in "0123AFGHKMNSVXYZ")
HELD = (Held.NoModifier,) * 4 + (Held.ShiftModifier, Held.ControlModifier)


class Anyhow:
    """Throws steps of pointers at the hand."""

    def __init__(self, screen: PathScreen, dice: random.Random) -> None:
        self.screen, self.dice = screen, dice
        canvas, view = screen.canvas, screen.view
        self.ground = Ground(canvas.viewport(), canvas.hit, lambda: [stop.id for stop in view.plan.stops])
        self.acts = (*(self.press, self.move, self.release) * 6, self.twice, *(self.fingers,) * 3, self.call_off)

    def throw(self, steps: int) -> None:
        """Does so many things, then lets go of everything."""
        for _ in range(steps):
            self.dice.choice(self.acts)()
            assert not self.screen.hand.carried or self.screen.hand.is_busy
        self.screen.hand.touch.cancel()
        self.screen.hand.cancel()

    def spot(self) -> QPoint:
        """Somewhere on the screen, often on a card, most often on the canvas."""
        stops = self.screen.view.plan.stops
        if stops and self.dice.random() < 0.4:
            card = self.screen.canvas.card_rect(self.dice.choice(stops).id)
            if card.isValid():
                return self.screen.canvas.viewport().mapToGlobal(card.center())
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
        found = [
            Finger(id, dice.choice(("down", "move", "up")), self.spot(), dice.randrange(2000), dice.choice((20, 200)))
            for id in dice.sample(range(4), dice.randint(1, 3))
        ]
        self.screen.hand.touch.feel(self.touched(), found, 96)

    def call_off(self) -> None:
        if self.dice.random() < 0.5:
            self.screen.hand.cancel()
        else:
            self.screen.hand.touch.cancel()


class Anything(Anyhow):
    """Presses keys as well, undoes and redoes, shows layers and other lanes, and lets timers come."""

    def __init__(self, screen: PathScreen, dice: random.Random) -> None:
        super().__init__(screen, dice)
        self.acts = (*self.acts, *(self.key,) * 20, self.back_or_forth, self.look, self.pause)

    def throw(self, steps: int) -> None:
        super().throw(steps)
        for _ in range(3):
            QTest.keyClick(self.screen.readers, Key.Key_Escape)

    def key(self) -> None:
        key = self.dice.choice(self.dice.choice((WALKS, ACTS, LETTERS)))
        QTest.keyClick(self.screen.readers, key, self.dice.choice(HELD))

    def back_or_forth(self) -> None:
        desk = self.screen.view.desk
        self.dice.choice((desk.undo, desk.redo))()

    def look(self) -> None:
        view = self.screen.view
        layer = self.dice.choice(list(view.layers))
        lanes = self.dice.choice(("channel", "silo", "core_process"))
        self.dice.choice((lambda: view.show_layer(layer, not view.layers[layer]), lambda: view.show_lanes(lanes)))()

    def pause(self) -> None:
        QApplication.processEvents()
        put_away(self.screen)


def put_away(screen: PathScreen) -> None:
    """Closes what was opened over the path."""
    for over in (*screen.findChildren(QMenu), *screen.findChildren(QDialog)):
        over.close()


def kept(screen: PathScreen) -> list[str]:
    """What is still in the hand, or shown of it, though everything was let go."""
    canvas = screen.canvas
    found = {
        "a gesture": screen.hand.is_busy,
        "a card by keys": screen.keys.carrying,
        "a ghost": any(ghost.isVisible() for ghost in screen.findChildren(Ghost)),
        "an open slot": canvas.opening is not None,
        "a band": canvas.marks.band is not None,
        "a draft": canvas.marks.draft_at is not None,
        "a pan": canvas.is_panning,
    }
    return [name for name, there in found.items() if there]


def undo_all(screen: PathScreen) -> int:
    """Takes every change back; how many there were."""
    desk, done = screen.view.desk, 0
    while desk.editor.undoable:
        desk.undo()
        done += 1
    return done


@dataclass
class Thrown:
    """What came of all that was thrown."""

    rounds: int = 0
    undone: int = 0
    troubles: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        return f"{self.rounds} rounds, {self.undone} changes taken back, {len(self.troubles)} troubles"


def one_round(folder: Path, seed: int, steps: int) -> Thrown:
    """One screen on a new file."""
    path, dice, undone = folder / f"{seed}.cxw", random.Random(seed), 0
    create(path, demo_records("en"))
    with open_file(path) as file, caught() as troubles:
        editor = Editor(file.workshop(), file)
        before: list[Record] = list(editor.workshop)
        screen = PathScreen(Desk(editor, Booth(editor, file), "en"))
        screen.resize(1352, 788)
        screen.show()
        Anything(screen, dice).throw(steps)
        troubles += [f"{one} stays" for one in kept(screen)]
        undone = undo_all(screen)
        if editor.workshop != Workshop(before):
            troubles.append("undo gave another workshop")
        if file.workshop() != editor.workshop:
            troubles.append("the file and the program differ")
        put_away(screen)
        screen.close()
        screen.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # type: ignore[call-overload]
    path.unlink()
    return Thrown(1, undone, troubles)


@contextmanager
def caught() -> Iterator[list[str]]:
    """Collects what breaks, also where Qt calls us and nobody else would hear of it. It is printed at once: what broke
    while something was painted can take the whole program along.
    """
    found: list[str] = []

    def hear(kind: type[BaseException], error: BaseException, at: TracebackType | None) -> None:
        found.append("".join(traceback.format_exception(kind, error, at)))
        print(found[-1], flush=True)

    before, sys.excepthook = sys.excepthook, hear
    try:
        yield found
    except Exception as error:
        hear(type(error), error, error.__traceback__)
    finally:
        sys.excepthook = before


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak path", description=(__doc__ or "").split(":")[0])
    parser.add_argument("--times", type=int, default=200)
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = parser.parse_args(arguments)
    make_app()
    found = Thrown()
    with tempfile.TemporaryDirectory() as folder:
        for seed in range(chosen.seed, chosen.seed + chosen.times):
            thrown = one_round(Path(folder), seed, chosen.steps)
            if thrown.troubles:
                print(f"seed {seed}:", *thrown.troubles, sep="\n", flush=True)
            found = Thrown(found.rounds + 1, found.undone + thrown.undone, found.troubles + thrown.troubles)
    print(found)
    return 1 if found.troubles else 0
