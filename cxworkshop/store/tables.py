"""The tables of a workshop file: one for each kind of record, its columns as SQLModel reads them from the fields,
and four more: the history, the ballot box, the bytes of pictures and facts about the file.

Tables alone, without mapped classes: those take four times as long to make, and nothing here would use them.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import JSON, Boolean, Column, Float, MetaData, String, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateIndex, CreateTable
from sqlmodel.main import get_column_from_field

from cxworkshop.model.kinds import KINDS
from cxworkshop.model.record import Record

BESIDE = (
    "CREATE TABLE history (no INTEGER PRIMARY KEY, at TEXT NOT NULL, state TEXT NOT NULL, label TEXT NOT NULL,"
    " args TEXT NOT NULL, edits TEXT NOT NULL) STRICT",
    "CREATE TABLE box (round_id TEXT NOT NULL, option_id TEXT NOT NULL, criterion TEXT NOT NULL, part TEXT NOT NULL,"
    " dots INTEGER NOT NULL, voters INTEGER NOT NULL, firsts INTEGER NOT NULL,"
    " PRIMARY KEY (round_id, option_id, criterion, part)) STRICT, WITHOUT ROWID",
    "CREATE TABLE album (digest TEXT PRIMARY KEY NOT NULL, bytes BLOB NOT NULL) STRICT",
    "CREATE TABLE meta (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
)


@cache
def tables() -> dict[str, Table]:
    """The table of each kind of record, in an order in which what is referred to comes first."""
    metadata = MetaData()
    return {name: Table(name, metadata, *_columns(kind), sqlite_strict=True) for name, kind in KINDS.items()}


@cache
def schema() -> tuple[str, ...]:
    """The statements that make an empty workshop file, word for word as SQLite keeps them."""
    return (*(_one_line(part) for table in tables().values() for part in _parts(table)), *BESIDE)


def statements_of(name: str) -> tuple[str, ...]:
    """Those that make one table and its indexes."""
    return tuple(_one_line(part) for part in _parts(tables()[name]))


def is_list(column: Column[Any]) -> bool:
    """Kept as JSON inside its row."""
    return isinstance(column.type, JSON)


def _parts(table: Table) -> list[CreateTable | CreateIndex]:
    return [CreateTable(table), *map(CreateIndex, sorted(table.indexes, key=lambda index: str(index.name)))]


def _one_line(statement: CreateTable | CreateIndex) -> str:
    return " ".join(str(statement.compile(dialect=sqlite.dialect())).split())


def _columns(kind: type[Record]) -> list[Column[Any]]:
    return [_column(name, field) for name, field in kind.model_fields.items()]


def _column(name: str, field: Any) -> Column[Any]:
    column: Column[Any] = get_column_from_field(field)
    column.name = column.key = name
    return column


# A strict table knows INTEGER, REAL and TEXT; SQLAlchemy would say VARCHAR(80), BOOLEAN, FLOAT and JSON.


@compiles(String, "sqlite")
@compiles(JSON, "sqlite")
def _text(_type: Any, _compiler: Any, **_words: Any) -> str:
    return "TEXT"


@compiles(Boolean, "sqlite")
def _integer(_type: Any, _compiler: Any, **_words: Any) -> str:
    return "INTEGER"


@compiles(Float, "sqlite")
def _real(_type: Any, _compiler: Any, **_words: Any) -> str:
    return "REAL"
