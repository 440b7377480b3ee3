"""A program that edits a workshop is killed at random moments: what it had acknowledged has to be there.

Each state of the workshop is a number, written into three places by one change: the goal of the workshop, a note, and
the history. The child says `will 7` before it saves and `did 7` after. After the kill the file must open, hold the last
number done or the one under way, and agree with itself in all three places.
"""

from __future__ import annotations

import argparse
import os
import random
import select
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

from cxworkshop.editor import Editor
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.notes import ParkingNote
from cxworkshop.store.errors import WorkshopFileError
from cxworkshop.store.file import WorkshopFile, create, open_file
from cxworkshop.text import phrase
from tests.children import kill, start_child

MOST_NOTES = 150


@dataclass
class Toll:
    """What many kills have come to."""

    kills: int = 0
    acknowledged: int = 0
    cut_short: int = 0
    troubles: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = f"{self.kills} kills, {self.acknowledged} changes acknowledged, {self.cut_short} cut short on disk"
        return "\n".join([f"{told}, {len(self.troubles)} troubles", *self.troubles])


def kill_many(folder: Path, times: int, dice: random.Random) -> Toll:
    toll = Toll()
    path, last = folder / "killed.cxw", "0"
    for _ in range(times):
        if last == "0" or toll.kills % 40 == 0:
            last = _begin(path)
        will, did = _kill_one(path, last, dice, toll)
        last = _judge(path, {will, did}, toll)
    return toll


def _begin(path: Path) -> str:
    create(path, [Basics(id="basics", title="A day together", goal="1")])
    return "1"


def _kill_one(path: Path, last: str, dice: random.Random, toll: Toll) -> tuple[str, str]:
    """Lets a child edit until it is killed; the number it was about to reach and the last one it had reached."""
    reading, writing = os.pipe()
    seed = dice.random()
    child = start_child(lambda: _edit_on(path, writing, random.Random(seed)))
    os.close(writing)
    told = listen(reading, dice.randrange(12), dice.uniform(0, 0.006 if dice.random() < 0.8 else 0.06))
    kill(child)
    told += rest(reading)
    toll.kills += 1
    toll.cut_short += path.with_name(f"{path.name}-journal").exists()
    lines = [line.split() for line in told.decode().splitlines()]
    reached = [number for word, number in lines if word == "did"]
    toll.acknowledged += len(reached)
    will = [number for word, number in lines if word == "will"]
    return (will or [last])[-1], (reached or [last])[-1]


def listen(reading: int, lines: int, more_s: float) -> bytes:
    """Listens until the child has said so many lines, and a random moment longer."""
    told = b""
    while told.count(b"\n") < lines and (heard := os.read(reading, 4096)):
        told += heard
    end = time.monotonic() + more_s
    while (left := end - time.monotonic()) > 0 and select.select([reading], [], [], left)[0]:
        if not (heard := os.read(reading, 4096)):
            break
        told += heard
    return told


def rest(reading: int) -> bytes:
    told = b""
    while heard := os.read(reading, 4096):
        told += heard
    os.close(reading)
    return told


def _judge(path: Path, expected: set[str], toll: Toll) -> str:
    """Opens what is left and looks whether it may be so; the number it holds."""
    try:
        with open_file(path) as file:
            found = _number(file)
    except (WorkshopFileError, AssertionError) as error:
        toll.troubles.append(f"kill {toll.kills}: {error!r}")
        return "0"
    if found not in expected:
        toll.troubles.append(f"kill {toll.kills}: {found} in the file, {' or '.join(expected)} promised")
    return found


def _number(file: WorkshopFile) -> str:
    """The number the file holds, the same in all its places."""
    workshop = file.workshop()
    notes = [note.text for note in workshop.all(ParkingNote)]
    past = [str(change.label.args["number"]) for change in file.past()[0]]
    assert notes == past, f"notes {notes[-3:]}, history {past[-3:]}"
    assert workshop.basics.goal == (["1", *notes])[-1], f"goal {workshop.basics.goal}, notes {notes[-3:]}"
    return workshop.basics.goal


# In the child


def _edit_on(path: Path, writing: int, dice: random.Random) -> None:
    file = open_file(path)
    editor = Editor(file.workshop(), file)
    number = max((int(str(change.label.args["number"])) for past in file.past() for change in past), default=1)
    while True:
        number += 1
        step = dice.random()
        if step < 0.05:
            file.compact()
        elif step < 0.20 and editor.undoable:
            _say(writing, "will", _goal_after(editor.undoable.inverse()))
            editor.undo()
        elif step < 0.30 and editor.redoable:
            _say(writing, "will", _goal_after(editor.redoable))
            editor.redo()
        elif len(editor.workshop) < MOST_NOTES:
            _say(writing, "will", str(number))
            editor.do(_step_to(editor, number))
        else:
            continue
        _say(writing, "did", editor.workshop.basics.goal)


def _step_to(editor: Editor, number: int) -> Change:
    basics = editor.workshop.basics
    note = ParkingNote(text=str(number), order=number)
    edits = (Edit(basics, basics.but(goal=str(number))), Edit(None, note))
    return Change(phrase("Step {number}", number=str(number)), edits)


def _goal_after(change: Change) -> str:
    return next(edit.after.goal for edit in change.edits if isinstance(edit.after, Basics))


def _say(writing: int, word: str, number: str) -> None:
    os.write(writing, f"{word} {number}\n".encode())


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak kill", description=__doc__.splitlines()[0])
    parser.add_argument("--times", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = parser.parse_args(arguments)
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        toll = kill_many(Path(folder), chosen.times, random.Random(chosen.seed))
    print(toll)
    return 1 if toll.troubles else 0
