"""What is still open before the workshop closes: each thing in words, and one tap away. Nothing is changed here."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.insight.roadmap import loose, one_sided, place_of_measure, short_measures, unheard, unowned, waiting
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark

FEEDBACK_SCREENS = {"observation": "path", "conflict": "experience", "what_if": "customer", "aim": "path"}
FEEDBACK = {
    "observation": mark("seen"),
    "conflict": mark("facts and feeling disagree"),
    "what_if": mark("what if"),
    "aim": mark("aim"),
}
SIDES = {"objective": mark("only facts, nothing felt"), "subjective": mark("only feeling, no facts")}


class Open(NamedTuple):
    """One open thing: what it is, and the screen and record where it is mended."""

    words: str
    screen: str
    id: Id


class Check(NamedTuple):
    """A question at closing; without anything open it is in order."""

    title: str
    fine: str
    open: list[Open]


def checks(workshop: Workshop, t: Words) -> list[Check]:
    """Every closing check in the order one goes through them."""
    makers = (_owners, _items, _loose, _goals, _sides, _unheard)
    return [make(workshop, t) for make in makers]


def _owners(workshop: Workshop, t: Words) -> Check:
    found = [Open(one.title, "roadmap", one.id) for one in unowned(workshop)]
    return Check(t("Items nobody carries"), t("Every item has a person."), found)


def _items(workshop: Workshop, t: Words) -> Check:
    found = [Open(one.title, "targets", one.id) for one in waiting(workshop)]
    return Check(t("Chosen targets without an item"), t("Every chosen target has an item."), found)


def _loose(workshop: Workshop, t: Words) -> Check:
    found = [Open(one.title, "targets", one.id) for one in loose(workshop)]
    return Check(t("Chosen targets that change no process"), t("Every chosen target changes a process."), found)


def _unheard(workshop: Workshop, t: Words) -> Check:
    found = []
    for one in unheard(workshop):
        place = one.stop.touchpoint if one.stop else None
        words = f"{t(FEEDBACK[one.kind])}: {one.text}"
        found.append(Open(words, FEEDBACK_SCREENS[one.kind], place.id if place else one.id))
    return Check(t("Feedback that led nowhere"), t("All feedback led somewhere."), found)


def _sides(workshop: Workshop, t: Words) -> Check:
    found = [
        Open(f"{stop.number}  {stop.touchpoint.title} · {t(SIDES[kind])}", "experience", stop.touchpoint.id)
        for stop, kind in one_sided(workshop)
    ]
    return Check(
        t("Key stops measured from one side"), t("Key stops that are measured are measured from both sides."), found
    )


def _goals(workshop: Workshop, t: Words) -> Check:
    found = []
    for one in short_measures(workshop):
        place = place_of_measure(workshop, one)
        words = f"{one.name} · {place}" if place else one.name
        found.append(Open(words, "experience", one.touchpoint_id or ""))
    title = t("Measures under their goal that nothing answers")
    return Check(title, t("Something is done about every measure under its goal."), found)
