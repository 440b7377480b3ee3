"""The ballot box: running tallies of a secret round, laid out whole when it opens. Never a ballot, a name or a time."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from cxworkshop.model.cast import Cast
from cxworkshop.model.record import Id

_ADD = """INSERT INTO box (round_id, option_id, criterion, part, dots, voters, firsts) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET dots = dots + excluded.dots, voters = voters + excluded.voters,
    firsts = firsts + excluded.firsts"""
_READ = """SELECT round_id, option_id, criterion, part, dots, voters, firsts FROM box WHERE round_id = ?
    ORDER BY option_id, criterion, part"""


def drop_in(connection: Connection, casts: Iterable[Cast]) -> None:
    for cast in casts:
        row = (cast.round_id, cast.option_id, cast.criterion, cast.group, cast.dots, cast.voters, cast.firsts)
        connection.exec_driver_sql(_ADD, row)


def count(connection: Connection, round_id: Id) -> list[Cast]:
    return [Cast(*row) for row in connection.exec_driver_sql(_READ, (round_id,))]


def empty(connection: Connection, round_id: Id) -> None:
    connection.exec_driver_sql("DELETE FROM box WHERE round_id = ?", (round_id,))


def in_use(connection: Connection) -> bool:
    """A secret round is going on."""
    return connection.exec_driver_sql("SELECT 1 FROM box LIMIT 1").first() is not None
