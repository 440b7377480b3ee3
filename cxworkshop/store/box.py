"""The ballot box: running tallies of a secret round, laid out whole when it opens. Never a ballot, a name or a time."""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection

from cxworkshop.model.cast import Cast
from cxworkshop.model.change import Refused
from cxworkshop.model.record import Id
from cxworkshop.text import phrase

_ADD = """INSERT INTO box (round_id, option_id, criterion, part, dots, voters, firsts) VALUES (?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET dots = dots + excluded.dots, voters = voters + excluded.voters,
    firsts = firsts + excluded.firsts"""
_READ = """SELECT round_id, option_id, criterion, part, dots, voters, firsts FROM box WHERE round_id = ?
    ORDER BY option_id, criterion, part"""
_RULES = "SELECT method, budget, cap_per_item FROM voting_round WHERE id = ? AND state = 'open'"
_TOO_MUCH = """SELECT 1 FROM box WHERE round_id = ?1 AND (dots < 0 OR firsts < 0 OR voters NOT BETWEEN 0 AND
    (SELECT count(*) FROM turnout WHERE round_id = ?1 AND state = 'submitted')) LIMIT 1"""
WRONG = phrase("This ballot does not belong to this round.")


def drop_in(connection: Connection, casts: Iterable[Cast]) -> None:
    for cast in casts:
        row = (cast.round_id, cast.option_id, cast.criterion, cast.group, cast.dots, cast.voters, cast.firsts)
        connection.exec_driver_sql(_ADD, row)


def check(connection: Connection, casts: Iterable[Cast]) -> None:
    """Looks once more, in the transaction that counts it in, whether one ballot keeps to its round: afterwards nobody
    could tell it from the others. Refused when it does not; empty rows that lay out the box are no ballot.
    """
    sides: dict[tuple[Id, str], list[int]] = {}
    for cast in casts:
        if cast.voters:
            sides.setdefault((cast.round_id, cast.criterion), []).append(abs(cast.dots))
    for (round_id, _), dots in sides.items():
        rules = connection.exec_driver_sql(_RULES, (round_id,)).first()
        if rules is None or not _is_fair(dots, *rules):
            raise Refused(WRONG)
        if connection.exec_driver_sql(_TOO_MUCH, (round_id,)).first() is not None:
            raise Refused(WRONG)


def _is_fair(dots: list[int], method: str, budget: int, cap: int) -> bool:
    if method == "weighted":
        return len(set(dots)) == len(dots) and set(dots) <= {1, 2, 3}
    return sum(dots) <= budget and max(dots) <= cap


def count(connection: Connection, round_id: Id) -> list[Cast]:
    return [Cast(*row) for row in connection.exec_driver_sql(_READ, (round_id,))]


def empty(connection: Connection, round_id: Id) -> None:
    connection.exec_driver_sql("DELETE FROM box WHERE round_id = ?", (round_id,))


def in_use(connection: Connection) -> bool:
    """A secret round is going on."""
    return connection.exec_driver_sql("SELECT 1 FROM box LIMIT 1").first() is not None
