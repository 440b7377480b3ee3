"""Bytes of a workshop file are changed at random: it opens with exactly what was in it, or says plainly that it is
damaged. It never opens with something else, and never breaks the program.
"""

from __future__ import annotations

import argparse
import random
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from cxworkshop.editor import Editor
from cxworkshop.edits.making import set_fields
from cxworkshop.library.templates import template_records
from cxworkshop.model.people import Silo
from cxworkshop.store.errors import WorkshopFileError
from cxworkshop.store.file import PAGE_SIZE, create, open_file
from cxworkshop.text import phrase


@dataclass
class Tally:
    """What came of many mutants."""

    refused: int = 0
    unharmed: int = 0
    troubles: list[str] = field(default_factory=list)

    def __str__(self) -> str:
        told = f"{self.refused} refused, {self.unharmed} unharmed, {len(self.troubles)} troubles"
        return "\n".join([told, *self.troubles])


def try_many(folder: Path, times: int, dice: random.Random) -> Tally:
    tally = Tally()
    sound = _sound_file(folder / "sound.cxw")
    expected = _content(folder / "sound.cxw")
    path = folder / "mutant.cxw"
    for number in range(times):
        path.write_bytes(_mutant(sound, dice))
        try:
            found = _content(path)
        except WorkshopFileError:
            tally.refused += 1
        except Exception as error:
            tally.troubles.append(f"mutant {number}: {error!r}")
        else:
            tally.unharmed += found == expected
            tally.troubles += [] if found == expected else [f"mutant {number}: opened with other content"]
    return tally


def _sound_file(path: Path) -> bytes:
    create(path, template_records("car_service", "en"))
    with open_file(path) as file:
        editor = Editor(file.workshop(), file)
        for silo in editor.workshop.all(Silo):
            editor.do(set_fields(editor.workshop, phrase("Rename"), Silo, silo.id, reason="Because"))
        editor.undo()
    return path.read_bytes()


def _content(path: Path) -> object:
    with open_file(path, read_only=True) as file:
        return file.workshop(), file.past()


def _mutant(sound: bytes, dice: random.Random) -> bytes:
    """Some bytes changed, or a page lost, doubled or overwritten, or the end gone."""
    content = bytearray(sound)
    way = dice.randrange(5)
    if way <= 1:
        for _ in range(dice.choice((1, 1, 2, 20))):
            content[dice.randrange(len(content))] = dice.randrange(256)
    elif way == 2:
        content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
    elif way == 3:
        one, other = (dice.randrange(len(content) // PAGE_SIZE) * PAGE_SIZE for _ in range(2))
        content[one : one + PAGE_SIZE] = content[other : other + PAGE_SIZE]
    else:
        del content[dice.randrange(len(content)) :]
    return bytes(content)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.soak mutants", description=(__doc__ or "").split(":")[0])
    parser.add_argument("--times", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    chosen = parser.parse_args(arguments)
    print(f"seed {chosen.seed}", flush=True)
    with tempfile.TemporaryDirectory() as folder:
        tally = try_many(Path(folder), chosen.times, random.Random(chosen.seed))
    print(tally)
    return 1 if tally.troubles else 0
