"""A sheet of another program as rows of cells: its encoding and its separator are recognised, and nothing is trusted.

Whatever is wrong with a sheet as a whole is Refused, in a sentence that says what to do.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from cxworkshop.model.change import Refused
from cxworkshop.text import phrase

MOST_BYTES = 20 * 1024 * 1024
MOST_LETTERS = 10_000
MOST_ROWS = 20_000
MOST_LINES = 10 * MOST_ROWS  # text in quotation marks may take several, and some may be empty
SEPARATORS = ("\t", ";", ",", "|")
BOMS = {b"\xef\xbb\xbf": "utf-8-sig", b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
BOOKS = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # how a workbook of Excel or LibreOffice begins, new and old
NAMES = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "cp1252": "Windows-1252"}
NO_LETTER = re.compile("[\x01-\x08\x0e-\x1f\x7f]")
SAID = re.compile(r"sep=(.)", re.IGNORECASE)

BOOK = phrase(
    "This is a workbook, not a text file. Open it in the spreadsheet program, save it as CSV, and import that file."
)
NULS = phrase("This file holds NUL bytes, so it is not text. Save the sheet as CSV (UTF-8), and import that file.")
NOT_TEXT = phrase("This is not a text file. Save the sheet as CSV (UTF-8), and import that file.")
TOO_LARGE = phrase("This is over 20 MB, far too large for a sheet of measures. Divide it into smaller sheets.")
TOO_MANY = phrase("There are more than 20,000 rows. Divide the sheet into smaller ones.")
NOT_A_FILE = phrase("This is not a file that can be read. Choose a CSV or text file.")


class Row(NamedTuple):
    """The line on which it begins, from 1, and its cells; None where its quotation marks do not match."""

    line: int
    cells: tuple[str, ...] | None


def read_bytes(path: Path) -> bytes:
    """A file that is small enough; a larger one is not read at all. OSError when it cannot be read."""
    if path.exists() and not path.is_file():
        raise Refused(NOT_A_FILE)  # a device or a pipe might never end
    if path.stat().st_size > MOST_BYTES:
        raise Refused(TOO_LARGE)
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    return content


def decoded(content: bytes) -> tuple[str, str]:
    """The text of a file, and the encoding it is in."""
    if len(content) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    if content.startswith(BOOKS):
        raise Refused(BOOK)
    marked = next((name for bom, name in BOMS.items() if content.startswith(bom)), "")
    if b"\0" in content and marked != "utf-16":
        raise Refused(NULS)
    for encoding in (marked,) if marked else ("utf-8", "cp1252"):
        try:
            return content.decode(encoding), encoding
        except UnicodeDecodeError:
            continue
    raise Refused(NOT_TEXT)


def lines_of(text: str) -> list[str]:
    """The lines of a text; the first is line 1 of the sheet. Refused when one is too long or holds what no text has."""
    if len(text) > MOST_BYTES:
        raise Refused(TOO_LARGE)
    if "\0" in text:
        raise Refused(NULS)
    if NO_LETTER.search(text.rstrip("\x1a")):
        raise Refused(NOT_TEXT)
    told = text.rstrip("\x1a").replace("\r\n", "\n").replace("\r", "\n")
    if told.count("\n") > MOST_LINES:
        raise Refused(TOO_MANY)
    lines = told.split("\n")
    for number, line in enumerate(lines, 1):
        if len(line) > MOST_LETTERS:
            raise Refused(
                phrase(
                    "Line {line} is longer than 10,000 characters, so this is no sheet of measures."
                    " Shorten that line, or choose another file.",
                    line=number,
                )
            )
    return lines


def said_separator(lines: list[str]) -> str:
    """The one that the first line names, as Excel does: sep=; — else nothing."""
    found = SAID.fullmatch(lines[0].strip(" ")) if lines else None
    return found[1] if found and found[1] in SEPARATORS else ""


def rows_of(lines: list[str], separator: str) -> Iterator[Row]:
    """The rows that hold anything. Text in quotation marks may run over several lines."""
    told = iter(lines[1:] if said_separator(lines) else lines)
    reader = csv.reader((f"{line}\n" for line in told), delimiter=separator, strict=True)
    before = 1 if said_separator(lines) else 0
    while True:
        line = before + reader.line_num + 1
        try:
            cells = tuple(cell.strip() for cell in next(reader))
        except StopIteration:
            return
        except csv.Error:
            yield Row(line, None)
            continue
        if any(cells):
            yield Row(line, cells)
