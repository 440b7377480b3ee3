"""Refuses to start on a Qt that is known to bring the program down in the middle of a workshop. Imports no Qt."""

from __future__ import annotations

from cxworkshop.text import Phrase, phrase

BAD_QT, FIRST_GOOD_PYTHON = (6, 12, 0), (3, 12)


def refuse_bad_qt(version: str, python: tuple[int, ...]) -> Phrase | None:
    """The sentence to stop with, or None. PySide6 6.12.0 gives back one reference to True too many at each signal and
    one to None at each move of a card; up to Python 3.11 those are counted, and after some thousands the program ends.
    """
    numbers = tuple(int(part) for part in version.split(".")[:3] if part.isdigit())
    if numbers != BAD_QT or python[:2] >= FIRST_GOOD_PYTHON:
        return None
    return phrase(
        "PySide6 {version} stops without warning on Python {python}. Use Python 3.12 or later, or PySide6 6.11.",
        version=version,
        python=".".join(map(str, python[:2])),
    )
