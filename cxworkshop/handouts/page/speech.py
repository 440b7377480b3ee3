"""Dates, quotes and numbers the way each language writes them."""

from __future__ import annotations

import re

from cxworkshop.handouts.page.wrap import NBSP
from cxworkshop.text import Words

_NUMBER = re.compile(r"(\d) ")

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)


def long_date(t: Words, day: str) -> str:
    """12 March 2026, or 12.3.2026 in Finnish; empty for an empty day."""
    return _date(t, day, letters=20)


def short_date(t: Words, day: str) -> str:
    """12 Mar 2026, or 12.3.2026 in Finnish; empty for an empty day."""
    return _date(t, day, letters=3)


def quoted(t: Words, text: str) -> str:
    """In the quotation marks of the language; marks people typed themselves are not doubled."""
    bare = text.strip().strip('"“”„»«').strip()
    return f"“{bare}”" if t.language == "en" else f"”{bare}”"


def kept_together(text: str) -> str:
    """A number never parts from the word after it."""
    return _NUMBER.sub(r"\1" + NBSP, text)


def percent(share: float) -> str:
    """A share 0–1 as a whole per cent."""
    return f"{round(share * 100)}{NBSP}%"


def _date(t: Words, day: str, letters: int) -> str:
    if not day:
        return ""
    year, month, number = (int(part) for part in day.split("-"))
    if t.language == "en":
        return f"{number}{NBSP}{MONTHS[month - 1][:letters]}{NBSP}{year}"
    return f"{number}.{month}.{year}"
