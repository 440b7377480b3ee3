"""What every part of the sample is told with: its data, the language, and the words of codes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from cxworkshop.library.resources import said
from cxworkshop.library.templates import template
from cxworkshop.model.record import Id
from cxworkshop.text import Words, mark

PATH_ID = "path"
FOCUS_ID = "g1"
_EITHER = re.compile(r"([^\s(/]+) ?/ ?([^\s)/]+)")

SAID_AS = {
    "trouble_taken": mark("Trouble taken"),
    "recognised": mark("Recognised"),
    "small_thing": mark("A small thing"),
    "separate_from_processes": mark("Processes have nothing to do with it"),
    "missing": mark("missing"),
    "planned": mark("planned"),
}


@dataclass(frozen=True)
class Telling:
    """The sample's data and how to say it in one language."""

    sample: dict[str, Any]
    language: str
    t: Words

    @property
    def template(self) -> dict[str, Any]:
        """The template the sample was made from: it has the stages and the lanes."""
        return template(str(self.sample["workshop"]["template_key"]))

    def rows(self, name: str) -> Iterator[tuple[int, dict[str, Any]]]:
        """The rows of one list, numbered from 1."""
        return enumerate(self.sample[name], 1)

    def say(self, text: Any) -> str:
        """A text in the language. “finnish/english” in one string is split."""
        if isinstance(text, str):
            return _EITHER.sub(r"\1" if self.language == "fi" else r"\2", text)
        return said(text, self.language)

    def words(self, row: dict[str, Any], *fields: str) -> dict[str, str]:
        """Some fields of a row, said; what is not there is empty."""
        return {field: self.say(row.get(field)) for field in fields}

    def code(self, code: str) -> str:
        """The words for a code of the data."""
        return self.t(SAID_AS[code])

    def lane(self, key: str) -> str:
        """The name of a lane by its key."""
        return next(said(lane, self.language) for lane in self.template["channels"] if lane["key"] == key)


def silo(code: str | None) -> Id | None:
    return f"silo-{code}" if code else None


def silos(codes: list[str]) -> tuple[Id, ...]:
    return tuple(f"silo-{code}" for code in codes)


def picked(row: dict[str, Any], *fields: str) -> dict[str, Any]:
    """The fields of a row that are there, as they are."""
    return {field: row[field] for field in fields if row.get(field) is not None}
