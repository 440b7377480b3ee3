"""How each thing that was found is shown: its pieces, and where it is opened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import singledispatch
from typing import NamedTuple

from cxworkshop.insight.place import Place
from cxworkshop.insight.stations import Found, Reading, Voted
from cxworkshop.insight.targets import NeedTold
from cxworkshop.insight.voting import ranking, voters_by_group
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.stops import Stop, every_stop
from cxworkshop.model.targets import ELEMENTS, Problem, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words
from cxworkshop.ui.parts.person import initials
from cxworkshop.ui.parts.told import EVIDENCE
from cxworkshop.ui.roadmap.days import told_iso, year_of
from cxworkshop.ui.roadmap.trace.pieces import Dots, Figure, Lines, Piece
from cxworkshop.ui.theme import LIGHT
from cxworkshop.ui.voting.split_bar import Part, part_of

NBSP = "\u00a0"


class Lead(NamedTuple):
    """What stands before a row: the number of a stop, or a person as a disc in the colour of their silo."""

    letters: str
    colour: int = 0
    is_person: bool = False


class Telling(NamedTuple):
    """A row of a station. `screen` and `id` say where it is opened; without a screen it is here on the roadmap, and
    without an id it is the item itself.
    """

    pieces: tuple[Piece, ...]
    screen: str
    id: Id
    spoken: str
    lead: Lead | None = None


def telling(workshop: Workshop, found: Found, t: Words) -> Telling:
    """One thing that was found, in the language of `t`."""
    return _tell(found.what, found, workshop, t)


@singledispatch
def _tell(_what: object, _found: Found, _workshop: Workshop, _t: Words) -> Telling:
    raise TypeError(_what)


@_tell.register
def _need(what: NeedTold, found: Found, _workshop: Workshop, t: Words) -> Telling:
    look = EVIDENCE[what.evidence]
    pieces = [_title(found.title), Lines(t(look.word), weight=600, icon=look.icon, ink=LIGHT.accent_dark)]
    return _row([*pieces, *_under(found, t)], "customer", what.group.id, found, t, t(look.word))


@_tell.register
def _stop(what: Stop, found: Found, workshop: Workshop, t: Words) -> Telling:
    under = Lines(what.stage.name, silo=_silo(workshop, what.touchpoint.owner_silo_id))
    told = _row([_title(found.title, 14), under], "path", found.id, found, t)
    return told._replace(lead=Lead(str(what.number)), spoken=f"{what.number} {told.spoken}")


@_tell.register
def _pair(what: Problem, found: Found, workshop: Workshop, t: Words) -> Telling:
    shows = [stop.number for stop in every_stop(workshop) if stop.touchpoint.id == what.shows_at_id]
    where = [t("stop {list}", list=shows[0])] if shows else []
    felt = " · ".join([t("“{words}”", words=what.customer_side), *where])
    ours = Lines(what.company_side, 14, 600, LIGHT.ink, icon="building-2")
    return _row([ours, Lines(felt, 14, ink=LIGHT.bad, icon="user")], "targets", found.id, found, t)


@_tell.register
def _target(what: Target, found: Found, workshop: Workshop, t: Words) -> Telling:
    silo = _silo(workshop, what.owner_silo_id)
    under = [Lines(t(ELEMENTS[what.element]), silo=silo, icon="" if silo else "target")]
    return _row([_title(found.title), *under, *_under(found, t)], "targets", found.id, found, t)


@_tell.register
def _vote(what: Voted, found: Found, workshop: Workshop, t: Words) -> Telling:
    place = next(one for one in ranking(workshop, what.round.id) if one.option.id == what.option_id)
    voters = [t.n("{n} voter", "{n} voters", n) for n in what.voters.values() if len(what.voters) == 1]
    pieces: list[Piece] = [Lines(" · ".join([said(found.title, t), *voters]), 14, 600, LIGHT.ink)]
    if what.sum:
        pieces.append(Dots(_parts(workshop, what.round.id, place, t)))
    pieces += _under(found, t)
    return _row(pieces, "vote", found.id, found, t, t.n("{n} dot", "{n} dots", what.sum), *voters)


@_tell.register
def _item(_what: RoadmapItem, found: Found, _workshop: Workshop, t: Words) -> Telling:
    steps = [Lines(said(one, t), ink=LIGHT.accent_dark, icon="footprints") for one in found.under]
    return _row([_title(found.title, 18), *steps], "", found.id, found, t)


@_tell.register
def _owner(what: Participant, found: Found, workshop: Workshop, t: Words) -> Telling:
    silo = workshop.get(Silo, what.silo_id)
    under = [Lines(silo.name, silo=(silo.code, silo.colour))] if silo else []
    told = _row([_title(found.title), *under], "", "", found, t)
    return told._replace(lead=Lead(initials(what.name), silo.colour if silo else 0, is_person=True))


@_tell.register
def _rehearsal(what: Rehearsal, found: Found, workshop: Workshop, t: Words) -> Telling:
    day = told_iso(what.date, year_of(workshop), t)
    words = " · ".join([day, *(said(one, t) for one in found.under)])
    return _row([_title(found.title), Lines(words, icon="calendar-check")], "", found.id, found, t, day)


@_tell.register
def _measure(what: Reading, found: Found, _workshop: Workshop, t: Words) -> Telling:
    share = f"{round(100 * what.now.rate)}{NBSP}%"
    counts = t("{part} of {n} now", part=what.now.part, n=what.now.n)
    goal = t("goal {share}", share=what.goal)
    pieces: list[Piece] = [_title(found.title), Figure(share, what.now.rate, goal), Lines(counts)]
    place = what.measure.touchpoint_id or str(what.measure.path_id)
    return _row([*pieces, *_under(found, t)], "experience", place, found, t, f"{share}, {goal}, {counts}")


def said(words: str | Phrase, t: Words) -> str:
    """A sentence of ours is spoken in the language of `t`; people's own words stay as they are."""
    return t(words) if isinstance(words, Phrase) else words


def _title(text: object, size: int = 15) -> Lines:
    return Lines(str(text), size, 600 if size < 18 else 700, LIGHT.ink)


def _under(found: Found, t: Words) -> list[Piece]:
    return [Lines(said(one, t)) for one in found.under]


def _row(pieces: Sequence[Piece], screen: str, id: Id, found: Found, t: Words, *more: str) -> Telling:
    spoken = ", ".join(filter(None, [*(said(one, t) for one in (found.title, *found.under)), *more]))
    return Telling(tuple(pieces), screen, id, spoken)


def _silo(workshop: Workshop, id: Id | None) -> tuple[str, int] | None:
    silo = workshop.get(Silo, id)
    return (silo.code, silo.colour) if silo else None


def _parts(workshop: Workshop, round_id: Id, place: Place, t: Words) -> list[Part]:
    alone = len(voters_by_group(workshop, round_id)) == 1
    return [part_of(workshop, group, dots, dots, alone, t) for group, dots in place.groups.items()]
