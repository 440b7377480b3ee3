"""What the command line says, and what went wrong in one plain line."""

from __future__ import annotations

import sys
from typing import TextIO

from cxworkshop.text import Phrase, Words, mark

OS_ERRORS: dict[type[OSError], str] = {
    FileNotFoundError: mark("There is no such file or folder: {name}"),
    FileExistsError: mark("There is something of that name already: {name}"),
    IsADirectoryError: mark("That is a folder, not a file: {name}"),
    NotADirectoryError: mark("That is a file, not a folder: {name}"),
    PermissionError: mark("Not allowed there: {name}"),
}


class NotDone(Exception):
    """A command that could not do what it was asked; `phrase` says why."""

    def __init__(self, phrase: Phrase, code: int = 1) -> None:
        super().__init__(str(phrase))
        self.phrase, self.code = phrase, code


def in_words(t: Words, error: Exception) -> str | None:
    """The sentence of an error that people can act on; None for a fault of the program."""
    told = getattr(error, "phrase", None)
    if isinstance(told, Phrase):
        return t(told)
    if not isinstance(error, OSError):
        return None
    for kind, source in OS_ERRORS.items():
        if isinstance(error, kind):
            return t(source, name=str(error.filename or ""))
    return t("It could not be done: {reason}", reason=error.strerror or str(error))


def say(text: str, where: TextIO | None = None) -> None:
    """Prints one line, whatever signs a file name may hold."""
    stream = where or sys.stdout
    encoding = stream.encoding or "utf-8"
    print(text.encode(encoding, "backslashreplace").decode(encoding), file=stream)
