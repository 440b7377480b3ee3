"""Five thousand measures read from a sheet and saved, against a bare reading of the CSV and bare inserts."""

from __future__ import annotations

import csv
import json
import sqlite3
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

from cxworkshop.editor import Editor
from cxworkshop.edits.experience import take_measures
from cxworkshop.exchange.measures_in import read_text
from cxworkshop.library.demo import demo_records
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import new_id
from cxworkshop.store.file import create, open_file
from cxworkshop.text import Words
from tests.bench.figure import Figure, side_by_side_ms
from tests.bench.save import by_hand

MANY = 5000
COLUMNS = tuple(Measure.model_fields)
NAMED = ", ".join(f'"{name}"' for name in COLUMNS)
INSERT = f"INSERT INTO measure ({NAMED}) VALUES ({', '.join('?' for _ in COLUMNS)})"
REMEMBER = "INSERT INTO history (at, state, label, args, edits) VALUES ('now', 'done', 'Taken', '{}', ?)"


def figures() -> list[Figure]:
    with tempfile.TemporaryDirectory() as folder:
        create(ours_path := Path(folder) / "ours.cxw", demo_records("en"))
        create(bare_path := Path(folder) / "bare.cxw", demo_records("en"))
        with open_file(ours_path) as file, by_hand(bare_path) as connection:
            editor = Editor(file.workshop(), file)
            rounds, by_hand_rounds = count(1), count(1)
            ours, bare = side_by_side_ms(lambda: take(editor, rounds), lambda: take_by_hand(connection, by_hand_rounds))
        return [Figure("5,000 measures read, checked and saved", ours, bare, 10)]


def sheet(round: int) -> str:
    """Other measures in each round."""
    rows = (f"{1 + n % 16};Answered {n};yes/no;{n % 40};40;Round {round};phone" for n in range(MANY))
    return "Stop;Measure;Scale;Passed;Checked;Period;Source\n" + "\n".join(rows)


def take(editor: Editor, rounds: Iterator[int]) -> None:
    reading = read_text(sheet(next(rounds)), editor.workshop, None, Words("en"))
    editor.do(take_measures(editor.workshop, reading.measures))


def take_by_hand(connection: sqlite3.Connection, rounds: Iterator[int]) -> None:
    stops = [id for (id,) in connection.execute("SELECT id FROM touchpoint")]
    rows = []
    for stop, name, scale, yes, n, period, source in csv.reader(sheet(next(rounds)).splitlines()[1:], delimiter=";"):
        told = {"id": new_id(), "touchpoint_id": stops[int(stop) % len(stops)], "name": name, "scale": scale}
        told |= {"measure_type": "objective", "yes": int(yes), "n": int(n), "period": period, "source": source}
        rows.append({"counts": "[]", "four_to_five_note": "", "order": 1} | told)
    connection.execute("BEGIN IMMEDIATE")
    connection.executemany(INSERT, [[row.get(name) for name in COLUMNS] for row in rows])
    connection.execute(REMEMBER, (json.dumps(rows),))
    connection.execute("COMMIT")
