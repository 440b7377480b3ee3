"""What was done, kept in the same transaction as the doing, so that undo survives a restart.

Entries are "done", "undone" or "closed". Ballots never come here: a settled step leaves no entry.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection

from cxworkshop.model.cast import Step
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.record import Record
from cxworkshop.store.rows import as_json
from cxworkshop.text import Phrase

KEPT = 500

_ADD = "INSERT INTO history (no, at, state, label, args, edits) VALUES ({no}, ?, ?, ?, ?, ?)"
_NEXT, _FIRST = "(SELECT coalesce(max(no), 0) + 1 FROM history)", "(SELECT coalesce(min(no), 1) - 1 FROM history)"


def remember(connection: Connection, change: Change, step: Step) -> None:
    """Moves the history by one step; `change` is as it was just made true, so for an undo the inverse."""
    if step == "do":
        _do(connection, change)
    elif step == "undo":
        _undo(connection, change)
    elif step == "redo":
        _mark(connection, "done", "(SELECT min(no) FROM history WHERE state = 'undone')")
    else:
        _close(connection)


def past(connection: Connection) -> tuple[list[Change], list[Change]]:
    """What can be undone, oldest first, and what can be redone, next one last. Stops at an entry it cannot read."""
    done = _changes(connection, "SELECT label, args, edits FROM history WHERE state = 'done' ORDER BY no DESC")
    undone = _changes(connection, "SELECT label, args, edits FROM history WHERE state = 'undone' ORDER BY no")
    return done[::-1], undone[::-1]


def _do(connection: Connection, change: Change) -> None:
    connection.exec_driver_sql("DELETE FROM history WHERE state = 'undone'")
    connection.exec_driver_sql(_ADD.format(no=_NEXT), _entry(change, "done"))
    connection.exec_driver_sql("DELETE FROM history WHERE no <= (SELECT max(no) FROM history) - ?", (KEPT,))


def _undo(connection: Connection, change: Change) -> None:
    """An entry older than those kept comes back, so that it can be redone."""
    if not _mark(connection, "undone", "(SELECT max(no) FROM history WHERE state = 'done')"):
        connection.exec_driver_sql(_ADD.format(no=_FIRST), _entry(change.inverse(), "undone"))


def _close(connection: Connection) -> None:
    connection.exec_driver_sql("DELETE FROM history WHERE state = 'undone'")
    connection.exec_driver_sql("UPDATE history SET state = 'closed' WHERE state = 'done'")


def _mark(connection: Connection, state: str, which: str) -> bool:
    return connection.exec_driver_sql(f"UPDATE history SET state = ? WHERE no = {which}", (state,)).rowcount == 1


def _entry(change: Change, state: str) -> tuple[Any, ...]:
    at = datetime.now(UTC).isoformat(timespec="seconds")
    edits = [[edit.record.kind, _before(edit), _after(edit)] for edit in change.edits]
    return at, state, change.label.source, as_json(dict(change.label.args)), as_json(edits)


def _before(edit: Edit) -> dict[str, Any] | None:
    return None if edit.before is None else edit.before.plain()


def _after(edit: Edit) -> dict[str, Any] | None:
    """Of a record that was there before, only what has changed: the rest would be written twice."""
    before, after = edit.before, edit.after
    if after is None:
        return None
    return after.plain(None if before is None else after.unlike(before))


def _changes(connection: Connection, question: str) -> list[Change]:
    changes: list[Change] = []
    try:
        for label, args, edits in connection.exec_driver_sql(question):
            changes.append(Change(Phrase(label, json.loads(args)), _edits(json.loads(edits))))
    except (ValueError, TypeError, KeyError, RecursionError):
        return changes
    return changes


def _edits(stored: Iterable[tuple[str, Any, Any]]) -> tuple[Edit, ...]:
    return tuple(
        Edit(_record(kind, before), _record(kind, None if after is None else {**(before or {}), **after}))
        for kind, before, after in stored
    )


def _record(kind: str, fields: Any) -> Record | None:
    return None if fields is None else KINDS[kind].model_validate(fields)
