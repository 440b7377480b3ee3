"""What is still open before a workshop closes, and what was left open for a reason. Nothing is changed here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from cxworkshop.insight.facts import is_short
from cxworkshop.insight.roadmap import is_open, is_unasked, place_of_measure, waiting
from cxworkshop.insight.targets import Feedback, is_loose, led_nowhere
from cxworkshop.model.closing import unowned
from cxworkshop.model.day import sessions
from cxworkshop.model.experience import Measure
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem, ThesisCheck
from cxworkshop.model.sessions import Check as Key
from cxworkshop.model.sessions import KeptRecord, Override, Session
from cxworkshop.model.stops import Stop, every_stop
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop

THESES = (1, 2, 3, 4, 5)
Sort = Literal[Feedback, "objective", "subjective", ""]


@dataclass(frozen=True, slots=True)
class Open:
    """One open thing. `id` is what a reason for leaving it would be about; `place_id` the record at which it is
    mended, when that is another one. `text` is people's own words, `place` the name of where it is; `sort` says which
    kind of feedback it is, or the only kind of measure that a stop has.
    """

    id: Id
    text: str
    place: str = ""
    place_id: Id = ""
    sort: Sort = ""


@dataclass(frozen=True, slots=True)
class Check:
    """A question at closing; with nothing open it is in order. `reasons` are by the id of what they are about; the
    one for the whole check is under "".
    """

    key: Key
    open: tuple[Open, ...]
    reasons: dict[Id, str]

    @property
    def is_blocking(self) -> bool:
        """Whether the workshop cannot be closed over it: somebody has to carry each item, or it is said why not."""
        return self.key == "owner" and bool(self.unsaid)

    @property
    def unsaid(self) -> list[Open]:
        """What is open and nobody has said why it is left. Items nobody carries need a reason each."""
        if "" in self.reasons and self.key != "owner":
            return []
        return [one for one in self.open if one.id not in self.reasons]

    @property
    def is_left(self) -> bool:
        """Whether all that is open of it is left so for a reason."""
        return bool(self.open) and not self.unsaid


def checks(workshop: Workshop) -> list[Check]:
    """Every closing check in the order one goes through them."""
    return [Check(key, tuple(find(workshop)), _reasons(workshop, key)) for key, find in _FINDERS.items()]


def unasked(workshop: Workshop) -> list[RoadmapItem]:
    """Open items whose owner has not said yes: to be told, never in the way."""
    return [one for one in workshop.all(RoadmapItem) if is_open(one) and is_unasked(workshop, one)]


def moot(workshop: Workshop) -> list[Override]:
    """Reasons that are not needed any more, because what they are about was mended."""
    needed = {(check.key, id) for check in checks(workshop) if check.open for id in ("", *(o.id for o in check.open))}
    return [one for one in workshop.all(Override) if (one.check, one.about_id) not in needed]


def thesis_of(workshop: Workshop, no: int) -> ThesisCheck:
    """A thesis as the group sees it; an unset one while nobody has said anything."""
    known = next((one for one in workshop.all(ThesisCheck) if one.no == no), None)
    return known or ThesisCheck(id=f"thesis-{no}", no=no)


# What was closed


def last_closed(workshop: Workshop) -> Session | None:
    """The session that was closed last; None before, and in a workshop that was closed before sessions were kept."""
    return next((one for one in reversed(sessions(workshop)) if one.closed_on), None)


def what_was_kept(workshop: Workshop) -> Counter[str]:
    """How many records of each kind were kept when the last session closed, by the name of the kind. What was closed
    before sessions were kept is as it stands now.
    """
    last = last_closed(workshop)
    if last is None:
        return Counter(one.kind for one in workshop)
    return Counter(one.of_kind for one in workshop.all(KeptRecord) if one.session_id == last.id)


# What the checks find


def loose(workshop: Workshop) -> list[Target]:
    """Chosen targets that change no process: they stay on top of the work and give no edge."""
    return [one for one in workshop.all(Target) if one.state == "chosen" and is_loose(one)]


def one_sided(workshop: Workshop) -> list[tuple[Stop, Sort]]:
    """Key stops with only one of the two kinds of measure, and which kind they have."""
    kinds: dict[Id | None, set[Sort]] = {}
    for measure in workshop.all(Measure):
        kinds.setdefault(measure.touchpoint_id, set()).add(measure.measure_type)
    keys = [(stop, kinds.get(stop.touchpoint.id, set())) for stop in every_stop(workshop) if stop.touchpoint.is_key]
    return [(stop, next(iter(there))) for stop, there in keys if len(there) == 1]


def short_measures(workshop: Workshop) -> list[Measure]:
    """Measures under their goal that nothing on the roadmap answers: no item is measured by them, nor by way of the
    stop they are at, nor serves a target that they are to show. What was stopped answers nothing.
    """
    answered = _answered(workshop)
    return [one for one in workshop.all(Measure) if is_short(one) and not answered & {one.id, one.touchpoint_id}]


def _answered(workshop: Workshop) -> set[Id | None]:
    """The measures and the stops that something on the roadmap does something about."""
    found: set[Id | None] = set()
    for item in (one for one in workshop.all(RoadmapItem) if one.status != "stopped"):
        found.add(item.measure_id)
        if target := workshop.get(Target, item.target_id):
            found |= {target.measure_id, *target.touchpoint_ids}
    return found - {None}


def _reasons(workshop: Workshop, key: Key) -> dict[Id, str]:
    return {one.about_id: one.reason for one in workshop.all(Override) if one.check == key}


def _owner(workshop: Workshop) -> Iterable[Open]:
    return (Open(one.id, one.title) for one in unowned(workshop))


def _item(workshop: Workshop) -> Iterable[Open]:
    return (Open(one.id, one.title) for one in waiting(workshop))


def _loose(workshop: Workshop) -> Iterable[Open]:
    return (Open(one.id, one.title) for one in loose(workshop))


def _goal(workshop: Workshop) -> Iterable[Open]:
    for one in short_measures(workshop):
        yield Open(one.id, one.name, place_of_measure(workshop, one), one.touchpoint_id or "")


def _sides(workshop: Workshop) -> Iterable[Open]:
    for stop, kind in one_sided(workshop):
        yield Open(stop.touchpoint.id, stop.touchpoint.title, str(stop.number), sort=kind)


def _feedback(workshop: Workshop) -> Iterable[Open]:
    """Measures under their goal are a check of their own."""
    for one in led_nowhere(workshop):
        if one.kind != "measure":
            stop = one.stop
            place, id = (str(stop.number), stop.touchpoint.id) if stop else ("", "")
            yield Open(one.id, one.text, place, id, one.kind)


def _theses(workshop: Workshop) -> Iterable[Open]:
    told = (thesis_of(workshop, no) for no in THESES)
    return (Open(str(one.no), one.name) for one in told if one.state == "unset")


_FINDERS: dict[Key, Callable[[Workshop], Iterable[Open]]] = {
    "owner": _owner,
    "item": _item,
    "loose": _loose,
    "goal": _goal,
    "sides": _sides,
    "feedback": _feedback,
    "theses": _theses,
}
