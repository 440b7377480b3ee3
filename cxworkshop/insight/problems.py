"""What the pairs add up to: halves, wishes among them, phenomena, where each is born, and where to start from."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Literal

from cxworkshop.insight.phenomena import TYPICAL
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import Stop, stops
from cxworkshop.model.targets import CauseLink, CoreProcess, Problem
from cxworkshop.model.workshop import Workshop

Missing = Literal["company", "customer"]

# Our own word lists: how people begin when they name a remedy before the trouble.
WISHES = (
    r"we (need|should|must|ought to|could|want)|let'?s|let us|there (should|must|needs? to) be",
    r"(should|must|needs? to) (be|have|get)|needed:|more training|introduce|implement|hire",
    r"(meidän |meillä |meiltä |nyt |tähän |siihen )?(pitää|pitäisi|täytyy|täytyisi|kannattaa|kannattaisi|tarvitaan|"
    r"tarvittaisiin|tarvitsemme|tarvitsisimme|olisi hyvä|on pakko)",
    r"meidän (tulee|tulisi)|(meillä |täällä |siellä )?(tulisi|pitää) olla|voisimme|voisiko|hankitaan|palkataan|"
    r"otetaan käyttöön|lisää koulutusta",
)
_WISH = re.compile(rf"\W*(?:{'|'.join(WISHES)})(?!\w)", re.IGNORECASE)


def sounds_like_target(text: str) -> bool:
    """Whether a side of a pair begins like a remedy: "we need…", "pitäisi…". A hint, never a rule: a problem names
    what goes wrong (001-14), what should be done about it is a target.
    """
    return _WISH.match(text) is not None


def missing_side(problem: Problem) -> Missing | None:
    """The side nobody has written yet; None when the pair is whole (invariant 15)."""
    if problem.is_complete:
        return None
    return "customer" if problem.company_side else "company"


def halves(workshop: Workshop) -> list[Problem]:
    """The pairs that are unfinished, in the order of the list."""
    return [one for one in workshop.all(Problem) if not one.is_complete]


def links_of(workshop: Workshop, problem_id: Id) -> Sequence[CauseLink]:
    """Where a pair is born: its links, earlier causes first; links whose card lies in the tray are left out."""
    return _by_problem(workshop).get(problem_id, ())


def _by_problem(workshop: Workshop) -> Mapping[Id | None, Sequence[CauseLink]]:
    return workshop.kept("links by pair", lambda: _sorted_links(workshop))


def _sorted_links(workshop: Workshop) -> dict[Id | None, list[CauseLink]]:
    found: dict[Id | None, list[CauseLink]] = {}
    for link in shown_links(workshop):
        found.setdefault(link.problem_id, []).append(link)
    numbers = {stop.touchpoint.id: stop.number for id in _paths(workshop) for stop in stops(workshop, id)}
    for links in found.values():
        links.sort(key=lambda link: (numbers.get(link.cause_id, 0), numbers.get(link.symptom_id, 0)))
    return found


def _paths(workshop: Workshop) -> set[Id]:
    return {one.path_id for one in workshop.all(Touchpoint)}


def shown_links(workshop: Workshop, path_id: Id | None = None) -> list[CauseLink]:
    """The links whose both ends are placed, of one path or of all. A card in the tray keeps its links unseen."""
    shown = []
    for link in workshop.all(CauseLink):
        ends = [workshop.the(Touchpoint, id) for id in (link.cause_id, link.symptom_id)]
        if all(end.is_placed and path_id in (None, end.path_id) for end in ends):
            shown.append(link)
    return shown


def phenomena(workshop: Workshop, core_process_id: Id | None = None) -> list[str]:
    """Phenomena that were written before, those used most first, then as first written; letter case is no difference.
    With a core process, only those of its pairs.
    """
    pairs = [one for one in workshop.all(Problem) if one.phenomenon]
    there = [one.phenomenon for one in pairs if core_process_id in (None, one.core_process_id)]
    first: dict[str, str] = {}
    for text in there:
        first.setdefault(text.casefold(), text)
    counted = Counter(text.casefold() for text in there)
    return [first[key] for key, _ in counted.most_common()]


def typical_phenomena(workshop: Workshop, core_process_id: Id | None) -> tuple[str, ...]:
    """Marked texts: what typically goes wrong in a core process (001-13); of all of them when it is not one of ours."""
    process = workshop.get(CoreProcess, core_process_id)
    if process is not None and process.key in TYPICAL:
        return TYPICAL[process.key]
    return tuple(text for texts in TYPICAL.values() for text in texts)


def in_no_process(workshop: Workshop, path_id: Id | None = None) -> list[Stop]:
    """The placed stops that belong to no core process yet, but for those that are to go (001-04)."""
    line = stops(workshop, path_id)
    return [one for one in line if one.touchpoint.core_process_id is None and one.touchpoint.state != "retire"]


def pairs_at(workshop: Workshop, touchpoint_id: Id) -> list[Problem]:
    """The pairs that show or are born at a stop."""
    born = {one.problem_id for one in workshop.all(CauseLink) if one.cause_id == touchpoint_id}
    return [one for one in workshop.all(Problem) if one.shows_at_id == touchpoint_id or one.id in born]
