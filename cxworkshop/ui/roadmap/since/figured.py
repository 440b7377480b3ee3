"""Figures and feelings in words, then and now."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from cxworkshop.insight.experience import gap_word
from cxworkshop.insight.then_and_now import Feelings, Felt, Figure, Trend
from cxworkshop.model.path import Path
from cxworkshop.model.record import Id
from cxworkshop.model.stops import every_stop
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.experience.curve.reading import plain
from cxworkshop.ui.experience.gap_sign import signed
from cxworkshop.ui.parts.measure_words import says
from cxworkshop.ui.path.looks import feeling_word
from cxworkshop.ui.roadmap.since.line import Line, has_changed, sign


def figure_lines(found: Iterable[Figure], workshop: Workshop, t: Words) -> list[Line]:
    """Each says its counts with n and goal, as everywhere."""
    places = {stop.touchpoint.id: f"{stop.number} {stop.touchpoint.title}" for stop in every_stop(workshop)}
    places |= {path.id: path.name for path in workshop.all(Path)}
    return [_figure(one, places, t) for one in found]


def _figure(one: Figure, places: Mapping[Id, str], t: Words) -> Line:
    measure, trend = one.pair.record, one.trend
    then = says(one.pair.then, t) if one.pair.then else ""
    now = says(one.pair.now, t) if one.pair.now and trend != "silent" else ""
    place = places.get(measure.touchpoint_id or measure.path_id or "", "")
    way = ("experience", measure.touchpoint_id or "")
    return Line(measure.id, measure.name, place, then, now, sign(trend, t), has_changed(trend), way)


def figure_words(found: Sequence[Figure], t: Words, ways: bool = True) -> str:
    """How many were taken anew, and in which `ways` those went."""
    fresh = [one.trend for one in found if one.trend not in ("silent", "gone")]
    if not fresh:
        return t("No new figures yet.") if found else ""
    head = t.n("{fresh} of {n} figure was taken anew", "{fresh} of {n} figures were taken anew", len(found),
               fresh=len(fresh))  # fmt: skip
    return _went(head, fresh if ways else (), t)


# How it feels


def felt_line(one: Felt, t: Words) -> Line:
    stop, id = one.stop, one.stop.touchpoint.id
    title = stop.touchpoint.title if one.is_gone else f"{stop.number} {stop.touchpoint.title}"
    detail = t("no stop of the path any more") if one.is_gone else ""
    way = ("path", "") if one.is_gone else ("experience", id)
    trend = one.trend if one.has_changed else "same"
    return Line(id, title, detail, _felt(one.then, t), _felt(one.now, t), sign(trend, t), one.has_changed, way)


def _felt(values: Feelings, t: Words) -> str:
    emotion, experience, gap = values
    said = [feeling_word(emotion, t)] if emotion is not None else []
    said += [t("experienced {n}", n=plain(experience, t))] if experience is not None else []
    said += [f"{signed(gap, t)} {t(gap_word(gap))}"] if gap is not None else []
    return " · ".join(said)


def felt_words(found: Sequence[Felt], t: Words) -> str:
    moved = [one.trend for one in found if one.has_changed and one.trend != "gone"]
    if not moved:
        return ""
    head = t.n("At {n} stop it feels different", "At {n} stops it feels different", len(moved))
    return _went(head, moved, t)


def _went(head: str, trends: Iterable[Trend], t: Words) -> str:
    """The head, and behind a colon how many went which way."""
    count = Counter(trends)
    told = [t("{n} better", n=count["better"]) if count["better"] else ""]
    told += [t("{n} weaker", n=count["weaker"]) if count["weaker"] else ""]
    words = ", ".join(filter(None, told))
    return f"{head}: {words}." if words else f"{head}."
