"""The trace of every item for the JSON of a workshop: what other programs may follow without knowing our rules.

[{"item": id, "title": …, "whole": bool, "stations": [{"station": …, "found": [{"id": …, "words": […]}, …]} or
  {"station": …, "missing": reason, "words": …, "mend_at": id}, …], "heard": [id, …], "asked_again": [id, …]}, …]

Derived, so it is never read back. The reasons are fixed English keys; sentences are in the workshop's own language.
"""

from __future__ import annotations

from typing import Any

from cxworkshop.insight.stations import Found, Link, Reading, Voted, What
from cxworkshop.insight.trace import Trace, traces
from cxworkshop.model.practice import Rehearsal
from cxworkshop.model.stops import Stop
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words


def trace_rows(workshop: Workshop) -> list[dict[str, Any]]:
    """One row for each item, by column and order."""
    t = Words(workshop.basics.language)
    return [_row(one, t) for one in traces(workshop)]


def _row(trace: Trace, t: Words) -> dict[str, Any]:
    return {
        "item": trace.item.id,
        "title": trace.item.title,
        "whole": trace.is_whole,
        "stations": [_station(link, t) for link in trace.links],
        "heard": [one.id for one in trace.heard],
        "asked_again": [one.id for one in trace.loops],
    }


def _station(link: Link, t: Words) -> dict[str, Any]:
    """What only follows from another break has its reason and no sentence."""
    told: dict[str, Any] = {"station": link.station}
    if link.broken is None:
        told["found"] = [_found(one, t) for one in link.found]
    else:
        told |= {"missing": link.broken.fault, "words": t(link.broken.words), "mend_at": link.broken.about}
    if link.weak:
        told["weak"] = [t(one) for one in link.weak]
    return told


def _found(one: Found, t: Words) -> dict[str, Any]:
    words = [t(part) if isinstance(part, Phrase) else part for part in (one.title, *one.under)]
    return {"id": one.id, "words": words, **_facts(one.what)}


def _facts(what: What) -> dict[str, Any]:
    """Figures and days, where words alone would not be enough."""
    match what:
        case Stop():
            return {"number": what.number}
        case Voted():
            return {"place": what.place, "of": what.of, "dots": what.dots, "voters": what.voters}
        case Rehearsal():
            return {"date": what.date}
        case Reading():
            return {"part": what.now.part, "n": what.now.n, "goal": what.goal}
    return {}
