"""An older file is brought up to date wholly or not at all, with a copy beside it from before."""

from __future__ import annotations

import os
import signal
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import Connection

from cxworkshop.store.connection import connected, pragma, raw, transaction
from cxworkshop.store.errors import Damaged, TooNew
from cxworkshop.store.file import open_file
from cxworkshop.store.inspect import schema_of
from cxworkshop.store.migrations import STEPS, VERSION, migrate
from cxworkshop.store.tables import schema, tables
from tests.children import in_child, needs_fork


def add_column(connection: Connection) -> None:
    connection.exec_driver_sql("ALTER TABLE silo ADD COLUMN motto TEXT NOT NULL DEFAULT ''")


def fill_column(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE silo SET motto = 'We are ' || name")


def fail(connection: Connection) -> None:
    raise OverflowError


def lose_a_path(connection: Connection) -> None:
    connection.exec_driver_sql("UPDATE stage SET path_id = 'nowhere'")


def die(connection: Connection) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def run(path: Path, *steps) -> None:
    with connected(path) as connection:
        migrate(connection, path, (*STEPS, *steps))


def mottos(path: Path) -> list[str]:
    connection = sqlite3.connect(path)
    try:
        return [motto for (motto,) in connection.execute("SELECT motto FROM silo")]
    finally:
        connection.close()


NEW_IN_2 = {"touchpoint": ("serves_id", "like_id")}
NEW_IN_3 = {
    "basics": ("good_rate", "weak_rate"),
    "warmup_note": ("acted", "exceeded"),
    "what_if_note": ("is_boldest",),
    "expectation": ("kano_before",),
    "measure": ("four_to_five_note",),
    "target": ("for_motive", "for_goal", "measure_id"),
}


NEW_IN_4 = {"agenda_step": ("session_id",), "roadmap_item": ("status_note", "is_agreed")}


def as_version_1(path: Path) -> None:
    as_version_2(path)
    take_out(path, NEW_IN_2, 1, "album", "picture")


def as_version_2(path: Path) -> None:
    as_version_3(path)
    take_out(path, NEW_IN_3, 2)


def as_version_3(path: Path) -> None:
    take_out(path, NEW_IN_4, 3, "kept_record", "override", "session")


def take_out(path: Path, new: dict[str, tuple[str, ...]], version: int, *gone: str) -> None:
    """Takes out of a file what a version brought."""
    with connected(path) as connection:
        raw(connection).execute("PRAGMA foreign_keys=OFF")
        for name in gone:
            connection.exec_driver_sql(f"DROP TABLE {name}")
        for name, columns in new.items():
            lose_columns(connection, name, columns)
        connection.exec_driver_sql("DELETE FROM meta")
        connection.exec_driver_sql(f"PRAGMA user_version={version}")
        connection.commit()


def lose_columns(connection: Connection, name: str, gone: tuple[str, ...]) -> None:
    columns = [f'"{column.name}"' for column in tables()[name].columns if column.name not in gone]
    connection.exec_driver_sql(f"CREATE TABLE kept AS SELECT {', '.join(columns)} FROM {name}")
    connection.exec_driver_sql(f"DROP TABLE {name}")
    connection.exec_driver_sql(f"ALTER TABLE kept RENAME TO {name}")


@pytest.fixture(params=[as_version_1, as_version_2, as_version_3])
def older(request, path: Path) -> Path:
    """A file as an earlier version of the program wrote it."""
    request.param(path)
    return path


def test_an_older_file_opens_whole_and_looks_like_a_new_one(older: Path, car_service):
    path = older
    with open_file(path) as file:
        assert file.workshop() == car_service
    with connected(path) as connection:
        assert schema_of(connection) == sorted(schema())
        assert pragma(connection, "user_version") == VERSION
        assert pragma(connection, "foreign_keys") == 1


def test_an_older_file_can_be_read_without_being_written(older: Path, car_service):
    path, before = older, older.read_bytes()
    with open_file(path, read_only=True) as file:
        assert file.workshop() == car_service
    assert path.read_bytes() == before


def test_all_steps_are_taken_in_order_and_the_version_follows(path: Path):
    run(path, add_column, fill_column)
    assert all(motto.startswith("We are ") for motto in mottos(path))
    with connected(path) as connection:
        assert pragma(connection, "user_version") == VERSION + 2


def test_a_file_that_is_up_to_date_is_left_alone(path: Path):
    before = path.read_bytes()
    run(path)
    assert path.read_bytes() == before
    assert [entry.name for entry in path.parent.iterdir()] == ["garage.cxw"]


def test_the_file_from_before_lies_beside_and_opens(path: Path, car_service):
    run(path, add_column)
    with open_file(path.with_name(f"garage (version {VERSION}).cxw")) as file:
        assert file.workshop() == car_service


def test_an_earlier_copy_is_not_written_over(path: Path):
    copy = path.with_name(f"garage (version {VERSION}).cxw")
    copy.write_bytes(b"from the first try")
    run(path, add_column)
    assert copy.read_bytes() == b"from the first try"


@pytest.mark.parametrize(("step", "error"), [(fail, OverflowError), (lose_a_path, Damaged)])
def test_when_a_step_fails_nothing_has_happened(path: Path, car_service, step, error):
    with pytest.raises(error):
        run(path, add_column, step)
    with open_file(path) as file:
        assert file.workshop() == car_service


def test_a_newer_file_is_not_touched(path: Path):
    run(path, add_column)
    with pytest.raises(TooNew):
        run(path)


@needs_fork
def test_a_program_killed_on_the_way_has_done_nothing(path: Path, car_service):
    assert in_child(lambda: run(path, add_column, fill_column, die)) == -signal.SIGKILL
    with open_file(path) as file:
        assert file.workshop() == car_service


@needs_fork
def test_a_newer_version_number_left_by_a_killed_program_is_not_believed(path: Path, car_service):
    def half_written() -> None:
        with connected(path) as connection, transaction(connection):
            connection.exec_driver_sql("PRAGMA cache_size = 1")
            connection.exec_driver_sql("PRAGMA user_version = 9")
            for number in range(300):
                connection.exec_driver_sql(f"CREATE TABLE more{number} (id TEXT)")
            die(connection)

    assert in_child(half_written) == -signal.SIGKILL
    for read_only in (True, False):
        with open_file(path, read_only) as file:
            assert file.workshop() == car_service
