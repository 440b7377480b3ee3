"""Everything one sees of an item, read from the workshop once, so that painting asks nobody."""

from __future__ import annotations

from datetime import date
from typing import NamedTuple

from cxworkshop.insight import roadmap as insight
from cxworkshop.insight.roadmap import cause_later, is_unasked
from cxworkshop.model.change import Change
from cxworkshop.model.experience import Measure
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words
from cxworkshop.ui.parts.person import initials
from cxworkshop.ui.roadmap.words import COLUMNS, KINDS, REALISM, STATUS


class ItemLook(NamedTuple):
    """Words are spoken already; `colour` is that of the owner's silo, 0 when there is none."""

    id: Id
    title: str
    kind: tuple[str, str]
    realism: tuple[str, str]
    status: tuple[str, str]
    is_done: bool
    is_late: bool
    step: str
    measure: str
    owner: str
    initials: str
    code: str
    colour: int
    unasked: str
    nobody: str
    after: str
    is_early: bool
    is_vision: bool
    spoken: str


def look_of(workshop: Workshop, item: RoadmapItem, t: Words) -> ItemLook:
    """The item as its card shows it, in the language of `t`."""
    owner = workshop.get(Participant, item.owner_id)
    silo = workshop.get(Silo, (owner.silo_id if owner else None) or item.silo_id)
    word, icon = KINDS[item.item_kind]
    realism, sign = REALISM.get(item.realism or 0, ("", ""))
    is_late = insight.is_late(workshop, item, date.today())
    cause = workshop.get(RoadmapItem, item.depends_on_id)
    name = owner.name if owner else ""
    unasked = t("not yet asked") if is_unasked(workshop, item) else ""
    return ItemLook(
        id=item.id,
        title=item.title,
        kind=(t(word), icon),
        realism=(t(realism), sign),
        status=_status(item, is_late, t),
        is_done=item.status in ("done", "stopped"),
        is_late=is_late,
        step=item.first_step,
        measure=measure_words(workshop, item),
        owner=name,
        initials=initials(name) if name else "",
        code=silo.code if silo else "",
        colour=silo.colour if silo else 0,
        unasked=unasked,
        nobody=t("Who carries this?"),
        after=t("after “{title}”", title=cause.title) if cause else "",
        is_early=cause_later(workshop, item) is not None,
        is_vision=item.level == "vision",
        spoken=_spoken(item, (name or t("nobody yet"), unasked), is_late, t),
    )


def _spoken(item: RoadmapItem, owner: tuple[str, str], is_late: bool, t: Words) -> str:
    """The card as a screen reader tells it."""
    told = [item.title, t(KINDS[item.item_kind][0]), t(COLUMNS[item.column]), *owner, t(STATUS[item.status][0])]
    told += [t("its day has gone by") if is_late else "", t(REALISM.get(item.realism or 0, ("", ""))[0])]
    return ", ".join(filter(None, told))


def _status(item: RoadmapItem, is_late: bool, t: Words) -> tuple[str, str]:
    """How far it is, where that says something: late before all else."""
    if is_late:
        return t("late"), "alarm-clock"
    word, icon = STATUS[item.status]
    return ("" if item.status == "not_started" else t(word)), icon


def measure_words(workshop: Workshop, item: RoadmapItem) -> str:
    """What is measured, and where it should get."""
    measure = workshop.get(Measure, item.measure_id)
    name = item.measure_text or (measure.name if measure else "")
    return " → ".join(part for part in (name, item.goal_value) if part)


def new_item(change: Change) -> Id:
    """The item that a change has made."""
    return next(edit.record.id for edit in change.edits if edit.before is None and edit.record.kind == RoadmapItem.kind)
