"""What stands in one cell of a sheet: counts, shares and yes or no, as spreadsheets write them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal

from cxworkshop.edits.experience import MOST
from cxworkshop.model.change import Refused
from cxworkshop.text import phrase

YES = {"yes", "y", "true", "passed", "pass", "ok", "x", "kyllä", "k", "on", "tosi", "läpäisi", "toteutui", "✓", "✔"}
NO = {"no", "n", "false", "failed", "fail", "ei", "e", "epätosi", "ei läpäissyt", "ei toteutunut"}
BLANKS = re.compile("[\\s\u00a0\u2007\u2009\u202f'’]")  # also between thousands
THOUSANDS = re.compile(r"\d{1,3}(?P<mark>[.,])\d{3}((?P=mark)\d{3})*")
NUMBER = re.compile(r"[+-]?\d{1,15}([.,]\d{1,10})?")
FRACTION = re.compile(r"[+-]?\d+([.,])\d{1,2}%?")
GUARDED = tuple("=+-@'\t\r＝＋－＠")
SHOWN = 40
Decimal = Literal[",", ".", ""]


def number(text: str, decimal: Decimal = "") -> float | None:
    """A number with thousands blanks, a decimal comma or a percent sign; None when it is something else. `decimal` is
    the sign the sheet uses, "" when it is not known.
    """
    plain = _plain(text).removesuffix("%")
    other = {",": ".", ".": ","}.get(decimal, "")
    if other and THOUSANDS.fullmatch(plain.split(decimal)[0]):
        plain = plain.replace(other, "")
    return float(plain.replace(",", ".")) if NUMBER.fullmatch(plain) else None


def count(text: str, decimal: Decimal = "") -> int:
    """A whole number; an empty cell is nought. Three digits after a comma or a point are thousands, since a count has
    no fraction. Refused with a sentence for anything else.
    """
    plain = _plain(text)
    if not plain or plain in ("-", "–", "—"):
        return 0
    grouped = THOUSANDS.fullmatch(plain)
    if grouped and grouped["mark"] != decimal:
        plain = plain.replace(grouped["mark"], "")
    found = None if grouped and grouped["mark"] == decimal else number(plain, decimal)
    if "%" in plain or found is None or found != int(found) or not 0 <= found <= MOST:
        raise Refused(phrase("“{text}” is not a whole number from 0 to ten million.", text=short(text)))
    return int(found)


def decimal_of(cells: Iterable[str]) -> Decimal:
    """The sign before fractions in these cells: a comma or a point before one or two last digits; "" without any."""
    signs = [found[1] for cell in cells if (found := FRACTION.fullmatch(BLANKS.sub("", cell)))]
    if not signs:
        return ""
    return "," if signs.count(",") >= signs.count(".") else "."


def answer(text: str) -> bool | None:
    """Yes or no in English or Finnish, or as 1 and 0; None when it is neither."""
    word = text.strip().casefold().rstrip(".")
    if word in YES or word == "1":
        return True
    return False if word in NO or word == "0" else None


def pasted_counts(text: str) -> list[int] | None:
    """The whole numbers of a row or a column of cells; None when there is anything else among them."""
    cells = re.split(r"[\t\n;|]", text.replace("\r\n", "\n").replace("\r", "\n").strip("\n"))
    try:
        return [count(cell) for cell in cells] if any(cell.strip() for cell in cells) else []
    except Refused:
        return None


def _plain(text: str) -> str:
    return BLANKS.sub("", text).replace("−", "-")


def guarded(text: str) -> str:
    """A text as it may stand in a sheet: what a spreadsheet would take for a formula begins with an apostrophe."""
    return f"'{text}" if text.startswith(GUARDED) else text


def unguarded(text: str) -> str:
    """The text that was guarded. What looks like a formula is only ever a text here."""
    return text[1:] if text.startswith("'") and text[1:].startswith(GUARDED) else text


def short(text: str) -> str:
    """Enough of a cell to find it by, on one line."""
    shown = " ".join("".join(sign if sign.isprintable() else " " for sign in text[:200]).split())
    return shown if len(shown) <= SHOWN else f"{shown[: SHOWN - 1]}…"
