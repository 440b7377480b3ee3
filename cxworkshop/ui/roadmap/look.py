"""Everything one sees of an item, read from the workshop once, so that painting asks nobody."""

from __future__ import annotations

from datetime import date
from typing import Any, NamedTuple

from cxworkshop.insight import roadmap as insight
from cxworkshop.insight.roadmap import cause_later, cause_stopped, is_unasked
from cxworkshop.model.change import Change
from cxworkshop.model.experience import Measure
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.record import Id
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.person import initials
from cxworkshop.ui.roadmap.words import COLUMNS, KINDS, REALISM, STATUS

STILL = mark("still a wish")  # how a wish is told among the years


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
    goal: str
    note: str
    owner_id: Id
    owner: str
    initials: str
    code: str
    colour: int
    unasked: str
    nobody: str
    after: str
    warning: str
    is_vision: bool
    spoken: str
    keys: str

    @property
    def measure_and_goal(self) -> str:
        """What is measured, and where it should get."""
        return " → ".join(filter(None, (self.measure, self.goal)))


def look_of(workshop: Workshop, item: RoadmapItem, t: Words) -> ItemLook:
    """The item as its card shows it, in the language of `t`."""
    measure, goal = measure_words(workshop, item)
    cause = workshop.get(RoadmapItem, item.depends_on_id)
    warning, is_late = warning_words(workshop, item, t), insight.is_late(workshop, item, date.today())
    whose = _whose(workshop, item, t)
    return ItemLook(
        id=item.id,
        title=item.title,
        step=item.first_step,
        measure=measure,
        goal=goal,
        note=item.status_note,
        after=t("after “{title}”", title=cause.title) if cause else "",
        warning=warning,
        is_late=is_late,
        is_vision=item.level == "vision",
        keys=t("Space picks it up, O gives it to a person, Delete takes it off"),
        spoken=_spoken(item, [whose["owner"] or t("nobody yet"), whose["unasked"]], is_late, warning, t),
        **_signs(item, is_late, t),
        **whose,
    )


def _signs(item: RoadmapItem, is_late: bool, t: Words) -> dict[str, Any]:
    """What has an icon besides its word: kind, realism, status."""
    word, icon = KINDS[item.item_kind]
    realism, sign = REALISM.get(item.realism or 0, ("", ""))
    realism = STILL if item.realism == 1 and item.level == "vision" else realism
    return {
        "kind": (t(word), icon),
        "realism": (t(realism), sign),
        "status": _status(item, is_late, t),
        "is_done": item.status in ("done", "stopped"),
    }


def _whose(workshop: Workshop, item: RoadmapItem, t: Words) -> dict[str, Any]:
    """The person and the silo."""
    owner = workshop.get(Participant, item.owner_id)
    silo = workshop.get(Silo, (owner.silo_id if owner else None) or item.silo_id)
    name = owner.name if owner else ""
    return {
        "owner_id": owner.id if owner else "",
        "owner": name,
        "initials": initials(name) if name else "",
        "code": silo.code if silo else "",
        "colour": silo.colour if silo else 0,
        "unasked": t("not yet asked") if is_unasked(workshop, item) else "",
        "nobody": t("Who carries this?"),
    }


def _spoken(item: RoadmapItem, owner: list[str], is_late: bool, warning: str, t: Words) -> str:
    """The card as a screen reader tells it."""
    told = [item.title, t(KINDS[item.item_kind][0]), t(COLUMNS[item.column]), *owner, t(STATUS[item.status][0])]
    told += [item.status_note, t("its day has gone by") if is_late else ""]
    told += [t(REALISM.get(item.realism or 0, ("", ""))[0]), warning]
    return ", ".join(filter(None, told))


def warning_words(workshop: Workshop, item: RoadmapItem, t: Words) -> str:
    """What is wrong with what it waits for: that was stopped, or comes only later."""
    if stopped := cause_stopped(workshop, item):
        return t("waits in vain: “{title}” was stopped", title=stopped.title)
    if later := cause_later(workshop, item):
        return t("too early: “{title}” comes later", title=later.title)
    return ""


def _status(item: RoadmapItem, is_late: bool, t: Words) -> tuple[str, str]:
    """How far it is, where that says something: late before all else."""
    if is_late:
        return t("late"), "alarm-clock"
    word, icon = STATUS[item.status]
    return ("" if item.status == "not_started" else t(word)), icon


def measure_words(workshop: Workshop, item: RoadmapItem) -> tuple[str, str]:
    """What is measured, and where it should get, also where both were written in one line."""
    measure = workshop.get(Measure, item.measure_id)
    name = item.measure_text or (measure.name if measure else "")
    if not item.goal_value and " → " in name:
        name, _, goal = name.rpartition(" → ")
        return name, goal
    return name, item.goal_value


def new_item(change: Change) -> Id:
    """The item that a change has made."""
    return next(edit.record.id for edit in change.edits if edit.before is None and edit.record.kind == RoadmapItem.kind)
