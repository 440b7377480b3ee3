"""The disk runs full at random moments: a change is saved whole or refused in plain words, and then nothing changed."""

from __future__ import annotations

import argparse
import random
import resource
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from cxworkshop.editor import Editor
from cxworkshop.edits.making import added
from cxworkshop.library.templates import template_records
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.notes import ParkingNote
from cxworkshop.store.errors import CouldNotWrite, DiskFull
from cxworkshop.store.file import create, open_file
from cxworkshop.text import phrase


@dataclass
class Yield:
    """What came of many changes on a disk that was too small for some."""

    saved: int = 0
    refused: int = 0
    troubles: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = f"{self.saved} saved, {self.refused} refused, {len(self.troubles)} troubles"
        return "\n".join([told, *self.troubles])


def fill_many(folder: Path, times: int, dice: random.Random) -> Yield:
    found = Yield()
    path = folder / "full.cxw"
    create(path, template_records("car_service", "en"))
    for number in range(times):
        with open_file(path) as file:
            editor = Editor(file.workshop(), file)
            for _ in range(4):
                _try(editor, path, dice, found)
            if file.workshop() != editor.workshop:
                found.troubles.append(f"opening {number}: the file and the program differ")
            expected = editor.workshop, file.past()
        with open_file(path) as file:
            if (file.workshop(), file.past()) != expected:
                found.troubles.append(f"opening {number}: opened again it is another")
    return found


def _try(editor: Editor, path: Path, dice: random.Random, found: Yield) -> None:
    """One step with room for a few bytes or many; some are far too large, some fit anywhere."""
    room = path.stat().st_size + dice.randrange(-20_000, 20_000)
    try:
        with at_most(dice.choice((0, 600, 5000, max(room, 0)))):
            _step(editor, dice)
    except (DiskFull, CouldNotWrite):
        found.refused += 1
    else:
        found.saved += 1


def _step(editor: Editor, dice: random.Random) -> None:
    notes = editor.workshop.all(ParkingNote)
    what = dice.random()
    if what < 0.2:
        editor.undo()
    elif what < 0.3:
        editor.redo()
    elif what < 0.4 or len(notes) > 200:
        editor.do(Change(phrase("Clear"), tuple(Edit(note, None) for note in notes)))
    else:
        many = (ParkingNote(text="x" * dice.randrange(1, 200)) for _ in range(dice.choice((1, 3, 40))))
        editor.do(added(phrase("Add"), *many))


@contextmanager
def at_most(size: int) -> Iterator[None]:
    """No file of this process can grow beyond `size`, as on a full disk."""
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak fill", description=(__doc__ or "").split(":")[0])
    parser.add_argument("--times", type=int, default=500)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = parser.parse_args(arguments)
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        found = fill_many(Path(folder), chosen.times, random.Random(chosen.seed))
    print(found)
    return 1 if found.troubles else 0
