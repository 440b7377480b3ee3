"""What was promised, in words: each item of the roadmap then and now, and how many are done."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.insight.then_and_now import Promise, progress
from cxworkshop.model.people import Participant
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.pill import Tone
from cxworkshop.ui.roadmap.since.line import Line, Sign, sign
from cxworkshop.ui.roadmap.words import COLUMNS, STATUS

TONES: dict[str, Tone] = {"going": "accent", "done": "good", "stopped": "bad"}


def item_line(one: Promise, workshop: Workshop, t: Words) -> Line:
    pair = one.pair
    item, then, now = pair.record, _item(pair.then, workshop, t), _item(pair.now, workshop, t)
    return Line(item.id, item.title, "", then, now, _item_sign(one, t), one.has_changed, ("roadmap", item.id))


def _item(item: RoadmapItem | None, workshop: Workshop, t: Words) -> str:
    if item is None:
        return ""
    owner = workshop.get(Participant, item.owner_id)
    name = owner.name if owner else t("somebody who left") if item.owner_id else t("nobody yet")
    return " · ".join((t(COLUMNS[item.column]), name, t(STATUS[item.status][0])))


def _item_sign(one: Promise, t: Words) -> Sign:
    pair = one.pair
    if pair.then is None or pair.now is None:
        return sign("new" if pair.then is None else "gone", t)
    if one.is_late:
        return Sign(t("late"), "alarm-clock", "warn")
    word, icon = STATUS[pair.now.status]
    if pair.now.status != "not_started" and pair.unlike("status"):
        return Sign(t(word), icon, TONES[pair.now.status])
    return sign("other" if one.has_changed else "same", t)


def progress_words(found: Sequence[Promise], t: Words) -> str:
    """4 of 8 items are done, 1 was stopped."""
    count = progress(found)
    said = [t.n("{done} of {n} item is done", "{done} of {n} items are done", count.promised, done=count.done)]
    said = said if count.promised else []
    said += [t.n("{n} was stopped", "{n} were stopped", count.stopped)] if count.stopped else []
    said += [t.n("{n} is late", "{n} are late", count.late)] if count.late else []
    said += [t.n("{n} is new", "{n} are new", count.new)] if count.new else []
    return f"{', '.join(said)}." if said else ""
