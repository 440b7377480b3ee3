"""What a path says: contact points, purposes nothing serves, lanes nobody needs, what is missing, what is said twice.

Each saying has a number first, a sentence, and what can be gone to. They are questions to the group, never verdicts.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

from cxworkshop.insight.encounter import GRAINS, granularity
from cxworkshop.insight.experience import FEELINGS, Point, curve, end, worst
from cxworkshop.insight.path import FEW_CONTACT_POINTS, contact_points, needless_channels, why_needless
from cxworkshop.insight.twins import twins
from cxworkshop.insight.wording import internal_word, own_names
from cxworkshop.model.path import Purpose
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, mark, phrase

PURPOSES: dict[Purpose, str] = {
    "dream": mark("to dream"),
    "search": mark("to search"),
    "compare": mark("to compare"),
    "choose": mark("to choose"),
    "acquire": mark("to acquire"),
    "use": mark("to use"),
    "service": mark("to be looked after"),
}
Goal = Literal["", "stop", "lane", "stage", "process", "twins"]
Tone = Literal["plain", "look"]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing a saying is about: its title in people's own words and what is said of it. `goal` says what kind of
    record `id` is. Of twins, `other_id` is the second.
    """

    title: str = ""
    text: Phrase | None = None
    goal: Goal = ""
    id: Id = ""
    other_id: Id = ""


@dataclass(frozen=True, slots=True)
class Saying:
    """One thing the path says. `n` is None where there is nothing to count."""

    key: str
    n: int | None
    text: Phrase
    items: tuple[Item, ...] = ()
    tone: Tone = "look"


def what_it_says(workshop: Workshop, path_id: Id, apart: Collection[frozenset[Id]] = ()) -> list[Saying]:
    """All that a path says now; what there is nothing to say of is left out. `apart`: pairs of cards that people have
    said are not the same.
    """
    line = stops(workshop, path_id)
    found = [rule(workshop, path_id, line) for rule in RULES]
    found.append(_twins(workshop, path_id, apart))
    return [one for one in found if one is not None]


def unserved(workshop: Workshop, path_id: Id) -> list[Purpose]:
    """The purposes that no stop of the customer serves; none while no stop says what it is for."""
    line = [stop.touchpoint for stop in stops(workshop, path_id) if not stop.backstage]
    served = {one.purpose for one in line if one.state != "retire"} - {None}
    return [one for one in PURPOSES if one not in served] if served else []


def processes_without_stop(workshop: Workshop, path_id: Id) -> list[CoreProcess]:
    """The core processes in which a path has no stop, backstage or not."""
    touched = {stop.touchpoint.core_process_id for stop in stops(workshop, path_id)}
    return [one for one in workshop.all(CoreProcess) if one.id not in touched]


def guesses(workshop: Workshop, path_id: Id) -> list[Stop]:
    """Stops whose owners have nobody in the room; none until somebody is."""
    here = {one.silo_id for one in workshop.all(Participant) if one.present} - {None}
    owned = (stop for stop in stops(workshop, path_id) if workshop.get(Silo, stop.touchpoint.owner_silo_id))
    return [stop for stop in owned if here and stop.touchpoint.owner_silo_id not in here]


# The sayings


def _contacts(workshop: Workshop, path_id: Id, _line: Sequence[Stop]) -> Saying:
    n = contact_points(workshop, path_id)
    if n < FEW_CONTACT_POINTS:
        text = phrase("Contact points. Usually there are over ten: an advert, a parcel, a bill, what others say?")
        return Saying("contacts", n, text)
    return Saying("contacts", n, phrase("Contact points, as the customer counts them"), tone="plain")


def _purposes(workshop: Workshop, path_id: Id, _line: Sequence[Stop]) -> Saying | None:
    items = [Item(text=Phrase(PURPOSES[one])) for one in unserved(workshop, path_id)]
    return _saying("purposes", phrase("Purposes that nothing serves"), items)


def _moments(workshop: Workshop, path_id: Id, _line: Sequence[Stop]) -> Saying | None:
    points = curve(workshop, path_id)
    weakest, last = worst(points), end(points)
    items = []
    low = weakest is not None and weakest.emotion is not None and weakest.emotion < 0
    if low and weakest and weakest == last:
        items.append(_stop(weakest.stop, phrase("weakest, and the end: {feeling}", feeling=_feeling(weakest))))
    else:
        if low and weakest:
            items.append(_stop(weakest.stop, phrase("weakest: {feeling}", feeling=_feeling(weakest))))
        if last is not None and last.emotion is not None:
            items.append(_stop(last.stop, phrase("end: {feeling}", feeling=_feeling(last))))
    text = phrase("What stays in mind: the weakest moment and the end")
    return Saying("moments", None, text, tuple(items), "plain") if items else None


def _feeling(point: Point) -> str:
    return FEELINGS[max(-2, min(2, round(point.emotion or 0)))]


def _ownerless(workshop: Workshop, _path_id: Id, line: Sequence[Stop]) -> Saying | None:
    lone = [stop for stop in line if workshop.get(Silo, stop.touchpoint.owner_silo_id) is None]
    return _saying("owners", phrase("Stops that nobody owns yet"), map(_stop, lone))


def _guessed(workshop: Workshop, path_id: Id, _line: Sequence[Stop]) -> Saying | None:
    text = phrase("Guesses: nobody from the owner's silo is in the room")
    return _saying("guesses", text, map(_stop, guesses(workshop, path_id)))


def _unlinked(workshop: Workshop, _path_id: Id, line: Sequence[Stop]) -> Saying | None:
    if not workshop.all(CoreProcess):
        return None
    free = [stop for stop in line if stop.touchpoint.core_process_id is None]
    return _saying("unlinked", phrase("Stops without a core process"), map(_stop, free))


def _empty_processes(workshop: Workshop, path_id: Id, _line: Sequence[Stop]) -> Saying | None:
    found = [Item(one.name, None, "process", one.id) for one in processes_without_stop(workshop, path_id)]
    return _saying("processes", phrase("Core processes with no stop on this path"), found)


def _lanes(workshop: Workshop, _path_id: Id, _line: Sequence[Stop]) -> Saying | None:
    items = []
    for lane in needless_channels(workshop):
        why = next(iter(why_needless(workshop, lane.id)), None)
        items.append(Item(lane.name, why, "lane", lane.id))
    return _saying("lanes", phrase("Lanes that may not be needed"), items)


def _grains(workshop: Workshop, path_id: Id, _line: Sequence[Stop]) -> Saying | None:
    items = []
    for hint in granularity(workshop, path_id):
        said = Phrase(GRAINS[hint.grain], {"n": hint.count})
        if hint.stage is not None:
            items.append(Item(hint.stage.name, said, "stage", hint.stage.id))
        elif hint.grain == "fine":  # too few is what the contact points say
            items.append(Item(text=said))
    return _saying("grain", phrase("Places cut too coarsely or too finely"), items)


def _wording(workshop: Workshop, _path_id: Id, line: Sequence[Stop]) -> Saying | None:
    names = own_names(workshop)
    heard = [(stop, word) for stop in line if (word := internal_word(workshop, stop.touchpoint, names))]
    items = [_stop(stop, phrase("“{word}” is a word of ours", word=word)) for stop, word in heard]
    return _saying("wording", phrase("Titles that sound like us. What does the customer do there?"), items)


def _twins(workshop: Workshop, path_id: Id, apart: Collection[frozenset[Id]]) -> Saying | None:
    pairs = [pair for pair in twins(workshop, path_id) if frozenset((pair.one.id, pair.other.id)) not in apart]
    items = [
        Item(one.title, phrase("and “{other}”", other=other.title), "twins", one.id, other.id) for one, other in pairs
    ]
    return _saying("twins", phrase("Pairs that may say the same. Merging keeps both owners."), items)


def _saying(key: str, text: Phrase, items: Iterable[Item]) -> Saying | None:
    found = tuple(items)
    return Saying(key, len(found), text, found) if found else None


def _stop(stop: Stop, text: Phrase | None = None) -> Item:
    return Item(f"{stop.number} {stop.touchpoint.title}", text, "stop", stop.touchpoint.id)


RULES: tuple[Callable[[Workshop, Id, Sequence[Stop]], Saying | None], ...] = (
    _contacts,
    _moments,
    _purposes,
    _ownerless,
    _guessed,
    _unlinked,
    _empty_processes,
    _lanes,
    _grains,
    _wording,
)
