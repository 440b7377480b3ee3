"""A pasted list of people, one `name; silo` to a line: read first, then added in one change."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.edits.making import added
from cxworkshop.edits.people import new_person, new_silo
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Record, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, phrase

NAME_LIMIT = 40


class Line(NamedTuple):
    """One line of the list: either somebody to add, or what is wrong with it."""

    no: int
    text: str
    name: str = ""
    silo: str = ""
    wrong: Phrase | None = None


class Read(NamedTuple):
    """What a list holds: people to add, silos that would be new, and the lines that do not fit."""

    good: list[Line]
    new_silos: list[Silo]
    bad: list[Line]


def read(workshop: Workshop, text: str) -> Read:
    """Reads a list without adding anybody. Blank lines are passed over; a tab parts name and silo as well."""
    lines = [_line(no, line) for no, line in enumerate(text.splitlines(), 1) if line.strip()]
    lines = _without_twins(workshop, lines)
    good = [line for line in lines if line.wrong is None]
    return Read(good, _new_silos(workshop, good), [line for line in lines if line.wrong is not None])


def add(workshop: Workshop, text: str) -> Change:
    """Adds everybody whose line fits, and the silos they need. Refused when there is nobody to add."""
    found = read(workshop, text)
    if not found.good:
        raise Refused(phrase("There is nobody to add. Write one person to a line: name; silo."))
    silos = [*workshop.all(Silo), *found.new_silos]
    people = workshop.all(Participant)
    records: list[Record] = list(found.new_silos)
    for line in found.good:
        silo = _silo(silos, line.silo)
        people = [*people, new_person(people, line.name, silo.id if silo else None)]
        records.append(people[-1])
    return added(phrase("{n} people added", n=len(found.good)), *records)


def _line(no: int, text: str) -> Line:
    name, _, silo = (clean_line(part) for part in text.replace("\t", ";").partition(";"))
    line = Line(no, text, name, silo)
    if not name:
        return line._replace(wrong=phrase("the name is missing"))
    if len(name) > NAME_LIMIT:
        return line._replace(wrong=phrase("the name is longer than {most} characters", most=NAME_LIMIT))
    if len(silo) > NAME_LIMIT:
        return line._replace(wrong=phrase("the silo is longer than {most} characters", most=NAME_LIMIT))
    return line._replace(wrong=phrase("two marks ; on one line")) if ";" in silo.rstrip(";") else line


def _without_twins(workshop: Workshop, lines: list[Line]) -> list[Line]:
    silos = workshop.all(Silo)
    by_id = {silo.id: silo.name.casefold() for silo in silos}
    seen = {(one.name.casefold(), by_id.get(one.silo_id or "", "")) for one in workshop.all(Participant)}
    found = []
    for line in lines:
        silo = _silo(silos, line.silo)
        key = (line.name.casefold(), (silo.name if silo else line.silo).casefold())
        found.append(line._replace(wrong=phrase("here already")) if line.wrong is None and key in seen else line)
        seen.add(key)
    return found


def _new_silos(workshop: Workshop, lines: list[Line]) -> list[Silo]:
    silos = workshop.all(Silo)
    known = len(silos)
    for line in lines:
        if line.silo and _silo(silos, line.silo) is None:
            silos = [*silos, new_silo(silos, line.silo)]
    return silos[known:]


def _silo(silos: list[Silo], text: str) -> Silo | None:
    """The silo with this code or name, whichever way it is written."""
    wanted = text.casefold()
    return next((silo for silo in silos if text and wanted in (silo.code.casefold(), silo.name.casefold())), None)
