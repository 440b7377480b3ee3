"""File names of handouts: date, workshop, code, name, language; never a name that is taken."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

from cxworkshop.model.basics import Basics

LONGEST = 40
_LETTERS = str.maketrans({"å": "a", "ä": "a", "ö": "o", "ø": "o", "æ": "ae", "ß": "ss", "đ": "d", "ł": "l"})


def slug(text: str) -> str:
    """Lower case a–z, digits and hyphens, at most forty characters."""
    plain = unicodedata.normalize("NFKD", text.lower().translate(_LETTERS)).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-")


def file_name(basics: Basics, code: str, title: str, language: str) -> str:
    """The name without its ending, such as 2026-03-12_we-tell-you_H4_contingency-cards_en."""
    parts = (basics.date, slug(basics.title), code.upper(), slug(title), language)
    return "_".join(part for part in parts if part)


def reserve(folder: Path, name: str) -> Path:
    """An empty new file of that name, with _2, _3 … when it is taken. OSError when the folder cannot be written."""
    number = 1
    while True:
        path = folder / f"{name}{'' if number == 1 else f'_{number}'}.pdf"
        try:
            path.open("xb").close()
        except FileExistsError:
            number += 1
        else:
            return path
