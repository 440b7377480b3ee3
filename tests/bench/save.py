"""One edit saved, against the same rows written by hand with sqlite3 in the same mode."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

from cxworkshop.editor import Editor
from cxworkshop.edits.making import set_fields
from cxworkshop.library.demo import demo_records
from cxworkshop.model.path import Touchpoint
from cxworkshop.store.connection import PROMISES
from cxworkshop.store.file import create, open_file
from cxworkshop.text import phrase
from tests.bench.figure import Figure, side_by_side_ms

EDITS = 100
"""In each of the five rounds, so that one slow sync of the disk does not decide."""


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        create(ours_path := Path(folder) / "ours.cxw", demo_records("en"))
        create(bare_path := Path(folder) / "bare.cxw", demo_records("en"))
        with open_file(ours_path) as file, by_hand(bare_path) as connection:
            editor = Editor(file.workshop(), file)
            numbers = count(1)
            ours, bare = side_by_side_ms(lambda: edit(editor, numbers), lambda: edit_by_hand(connection, numbers))
        return [Figure("one edit saved", ours / EDITS, bare / EDITS, 2.5), *opening(ours_path)]


def edit(editor: Editor, numbers: Iterator[int]) -> None:
    stop = editor.workshop.all(Touchpoint)[0]
    for _ in range(EDITS):
        editor.do(set_fields(editor.workshop, phrase("Rename"), Touchpoint, stop.id, title=f"Stop {next(numbers)}"))


@contextmanager
def by_hand(path: Path) -> Iterator[sqlite3.Connection]:
    connection = sqlite3.connect(path, isolation_level=None)
    for promise in PROMISES:
        connection.execute(f"PRAGMA {promise}")
    yield connection
    connection.close()


def edit_by_hand(connection: sqlite3.Connection, numbers: Iterator[int]) -> None:
    (stop,) = connection.execute("SELECT id FROM touchpoint LIMIT 1").fetchone()
    for _ in range(EDITS):
        title, edits = f"Stop {next(numbers)}", "x" * 3000
        connection.execute("BEGIN IMMEDIATE")
        connection.execute("UPDATE touchpoint SET title = ? WHERE id = ?", (title, stop))
        connection.execute(
            "INSERT INTO history (at, state, label, args, edits) VALUES ('now', 'done', 'Rename', '{}', ?)", (edits,)
        )
        connection.execute("COMMIT")


def opening(path: Path) -> list[Figure]:
    """Opened, every record checked, and closed, against every row read by hand."""
    ours, bare = side_by_side_ms(lambda: open_file(path).close(), lambda: read_by_hand(path))
    return [Figure("a workshop opened and checked", ours, bare, 15)]


def read_by_hand(path: Path) -> None:
    connection = sqlite3.connect(path)
    names = [name for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")]
    for name in names:
        connection.execute(f'SELECT * FROM "{name}"').fetchall()
    connection.execute("PRAGMA quick_check").fetchall()
    connection.close()
