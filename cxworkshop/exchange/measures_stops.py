"""Which stop a row of a sheet means: by number, by title, or the whole path."""

from __future__ import annotations

import re

from cxworkshop.exchange.measures_cells import short
from cxworkshop.model.change import Refused
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.model.stops import first_path_id, stops
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import LANGUAGES, Words, mark, phrase

OWN_WHOLE = mark("whole path")
WHOLE = {"the whole path", "path", "overall", "koko polku", "polku", "koko palvelupolku"}
NUMBER = re.compile(r"(\d{1,4})(?:[.)]|[.,]0)?")
NUMBERED = re.compile(r"(\d{1,4})[.)]?[\s·:–-]+(.+)")


class Stops:
    """The stops of one path as a sheet may name them. Capitals and spare blanks make no difference."""

    def __init__(self, workshop: Workshop, path_id: Id | None) -> None:
        path = workshop.get(Path, path_id)
        self._path_id = path.id if path else first_path_id(workshop)
        self._whole = WHOLE | {plain(Words(one)(OWN_WHOLE)) for one in LANGUAGES}
        self._numbers: dict[int, Id] = {}
        self._titles: dict[str, list[Id]] = {}
        for stop in stops(workshop, self._path_id):
            self._numbers[stop.number] = stop.touchpoint.id
            self._titles.setdefault(plain(stop.touchpoint.title), []).append(stop.touchpoint.id)

    def place(self, stop: str, title: str) -> tuple[Id | None, Id | None]:
        """The touchpoint, or else the path. Refused when no stop or more than one is meant."""
        if not stop and not title:
            raise Refused(phrase("No stop is named. Write its number or its title, or “whole path”."))
        named = stop or title
        if self._path_id and plain(named) in self._whole and plain(named) not in self._titles:
            return None, self._path_id
        found = self._named(named)
        if stop and title and found not in self._titles.get(plain(title), []):
            raise Refused(
                phrase("Stop {stop} is not called “{title}”. Mend one of them.", stop=short(stop), title=short(title))
            )
        return found, None

    def _named(self, text: str) -> Id:
        """By number first; a title may also stand after its number."""
        number = NUMBER.fullmatch(text)
        if number and int(number[1]) in self._numbers:
            return self._numbers[int(number[1])]
        titled = self._titles.get(plain(text), [])
        numbered = NUMBERED.fullmatch(text)
        if not titled and numbered:
            there = self._numbers.get(int(numbered[1]))
            titled = [id for id in self._titles.get(plain(numbered[2]), []) if id == there]
        if len(titled) > 1:
            raise Refused(
                phrase("{n} stops are called “{title}”. Write the number instead.", n=len(titled), title=short(text))
            )
        if not titled:
            raise Refused(phrase("This path has no stop “{title}”.", title=short(text)))
        return titled[0]


def plain(text: str) -> str:
    return " ".join(text.casefold().split())
