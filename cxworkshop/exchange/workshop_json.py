"""A whole workshop as JSON and back, without loss. Reading trusts nothing: every record is checked as if it were typed.

{"format": "cxworkshop", "version": 1, "records": {kind: [record, …]}, "trace": [row, …],
 "pictures": {digest: base64, …}}

The trace is there to be followed by others; it is made of the records, and so left out when they are read back.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, NoReturn

from cxworkshop.edits.making import make, references
from cxworkshop.edits.sessions import KEPT
from cxworkshop.exchange import pictures_json
from cxworkshop.exchange.trace_json import trace_rows
from cxworkshop.insight.followup import record_of
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.closing import going_round
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.record import Id, Record
from cxworkshop.model.sessions import KeptRecord
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, mark, phrase

FORMAT, VERSION = "cxworkshop", 1
MOST_BYTES = 50 * 1024 * 1024
LARGEST = 2**63 - 1  # the whole number that a workshop file can hold
NOT_OURS = phrase("This is not a workshop that CX Workshop has written as JSON.")
NOT_JSON = phrase("This file is not JSON, so nothing was read.")
TOO_LARGE = phrase("This file is over 50 MB, far too large for a workshop, so nothing was read.")
STRANGE = mark("“{title}” ({kind}) holds signs that no text has, so nothing was read.")
OTHER_FIELDS = mark("“{title}” ({kind}) does not have the fields it should, so nothing was read.")
TOO_LONG = mark("“{title}” ({kind}) is too long: {most} at most. Nothing was read.")
LIMIT = mark("“{title}” ({kind}) breaks a limit, so nothing was read. {reason}")
LOST = mark("“{title}” ({kind}) points at something that is not in the file, so nothing was read.")
KEPT_UNSOUND = mark("What is kept of an earlier session (“{title}”) cannot be read, so nothing was read.")
TWICE = mark("“{title}” ({kind}) is there twice, so nothing was read.")
UNREVEALED = phrase("A vote is still going on. Reveal it or call it off first, then export.")


class Whole(NamedTuple):
    """What a file holds: every record, and the bytes of pictures by their digest."""

    records: list[Record]
    pictures: dict[str, bytes]


def export_json(workshop: Workshop, pictures: Mapping[str, bytes] | None = None) -> str:
    """The workshop as text, with the bytes of its pictures. Refused while a vote is open or not revealed: a file could
    be carried out of the room.
    """
    if going_round(workshop):
        raise Refused(UNREVEALED)
    records = {name: [record.plain() for record in workshop.all(kind)] for name, kind in KINDS.items()}
    filled = {name: rows for name, rows in records.items() if rows}
    whole: dict[str, Any] = {"format": FORMAT, "version": VERSION, "records": filled}
    if rows := trace_rows(workshop):
        whole["trace"] = rows
    if pictures:
        whole["pictures"] = pictures_json.written(pictures)
    return json.dumps(whole, ensure_ascii=False, indent=1)


def read_file(path: Path) -> Whole:
    """What a JSON file holds. OSError when it cannot be read, Refused when it is not a sound workshop."""
    if path.exists() and not path.is_file() and not path.is_dir():
        raise Refused(NOT_OURS)  # a device or a pipe might never end
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    try:
        return read_json(content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Refused(NOT_JSON) from None


def read_json(text: str) -> Whole:
    """A workshop written by `export_json`; Refused with a plain reason for anything else."""
    if len(text) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    parsed = _parsed(text)
    records = [_record(kind, row) for kind, row in _rows(parsed)]
    _check_whole(records)
    return Whole(records, pictures_json.read(parsed.get("pictures", {})))


def _parsed(text: str) -> Any:
    try:
        return json.loads(text, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Refused(NOT_JSON) from None


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _rows(whole: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """Every record's kind and fields, once the outside is as it should be."""
    match whole:
        case {"format": "cxworkshop", "version": int(version), "records": dict(kinds)} if version >= 1:
            if version > VERSION:
                raise Refused(
                    phrase("This workshop was written by a newer CX Workshop. Update the program to read it.")
                )
        case _:
            raise Refused(NOT_OURS)
    for kind, rows in kinds.items():
        if kind not in KINDS:
            raise Refused(
                phrase("This file holds something unknown, “{kind}”, so nothing was read.", kind=_short(kind))
            )
        if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
            raise Refused(NOT_OURS)
        yield from ((kind, row) for row in rows)


# One record


def _record(kind: str, row: dict[str, Any]) -> Record:
    if any(_is_strange(text) for text in _texts(row)):
        raise Refused(_about(kind, row, STRANGE))
    if "id" not in row or not row.keys() <= KINDS[kind].model_fields.keys():
        raise Refused(_about(kind, row, OTHER_FIELDS))
    try:
        record: Record = make(KINDS[kind], **row)
    except Refused as refused:
        raise Refused(_limit(kind, row, refused.phrase)) from None
    if any(isinstance(value, int) and value > LARGEST for value in vars(record).values()):
        raise Refused(_about(kind, row, OTHER_FIELDS))
    if isinstance(record, KeptRecord) and not _is_sound(record):
        raise Refused(_about(kind, row, KEPT_UNSOUND))
    return record


def _is_sound(kept: KeptRecord) -> bool:
    """Whether what is kept of an earlier session can be read as what it says it is."""
    found = record_of(kept)
    return isinstance(found, KEPT) and found.id == kept.of_id


def _limit(kind: str, row: dict[str, Any], reason: Phrase) -> Phrase:
    """Which record breaks which limit."""
    if "most" in reason.args:
        return _about(kind, row, TOO_LONG, most=reason.args["most"])
    return _about(kind, row, LIMIT, reason=str(reason))


def _about(kind: str, row: dict[str, Any], source: str, **more: Any) -> Phrase:
    named = (row.get(field) for field in ("title", "name", "text", "question", "id"))
    title = next((name for name in named if isinstance(name, str) and name.strip()), "?")
    return Phrase(source, {"title": _short(title), "kind": kind.replace("_", " "), **more})


def _short(text: str) -> str:
    """Enough of a strange text to find it by, on one line."""
    shown = " ".join("".join(sign for sign in text[:200] if sign.isprintable()).split())
    return shown if len(shown) <= 60 else f"{shown[:59]}…"


def _texts(row: dict[str, Any]) -> Iterator[str]:
    """Every text inside, however deep; without recursion, because a file may be built to be deep."""
    waiting: list[Any] = [row]
    while waiting:
        value = waiting.pop()
        if isinstance(value, str):
            yield value
        elif isinstance(value, dict):
            waiting += [*value.keys(), *value.values()]
        elif isinstance(value, list):
            waiting += value


def _is_strange(text: str) -> bool:
    """NUL and lone surrogates: no database and no other program takes them."""
    return any(sign == "\0" or "\ud800" <= sign <= "\udfff" for sign in text)


# The whole


def _check_whole(records: list[Record]) -> None:
    known = _known(records)
    if known.get(Basics.kind) != {"basics"}:
        raise Refused(NOT_OURS)
    for record in records:
        for kind, ids in _pointed_at(record):
            if not ids <= known.get(kind, set()):
                raise Refused(_about(record.kind, record.plain(), LOST))
    if going_round(Workshop(records)):
        raise Refused(phrase("This file holds a vote that is still going on, so nothing was read."))


def _known(records: Iterable[Record]) -> dict[str, set[Id]]:
    """The ids there are of each kind; each must be there once."""
    known: dict[str, set[Id]] = {}
    for record in records:
        there = known.setdefault(record.kind, set())
        if record.id in there:
            raise Refused(_about(record.kind, record.plain(), TWICE))
        there.add(record.id)
    return known


def _pointed_at(record: Record) -> Iterator[tuple[str, set[Id]]]:
    for kind, found in references(type(record)).items():
        for field, _, many in found:
            value = getattr(record, field)
            yield kind, set(value) if many else {value} - {None}
