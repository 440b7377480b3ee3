"""The words of the roadmap, and the icon that goes with each."""

from __future__ import annotations

from typing import Any

from cxworkshop.model.people import Participant
from cxworkshop.model.roadmap import Column, FactorKey
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, mark

SHORT = 36  # letters
COLUMNS: dict[Column, str] = {
    "m1": mark("1 month"),
    "m3": mark("3 months"),
    "m6": mark("6 months"),
    "m12": mark("12 months"),
    "y1": mark("Year 1"),
    "y2": mark("Year 2"),
    "y3": mark("Year 3"),
}
KINDS: dict[str, tuple[str, str]] = {
    "change": (mark("Change"), "arrow-left-right"),
    "staff": (mark("Staff"), "heart-handshake"),
    "system": (mark("System"), "server"),
    "practice": (mark("Practice"), "repeat"),
    "measure": (mark("Measure"), "gauge"),
}
REALISM: dict[int, tuple[str, str]] = {
    1: (mark("wish"), "cloud"),
    2: (mark("possible"), "circle-dashed"),
    3: (mark("safe"), "circle-check"),
}
STATUS: dict[str, tuple[str, str]] = {
    "not_started": (mark("Not started"), "circle"),
    "going": (mark("Under way"), "play"),
    "done": (mark("Done"), "check"),
    "stopped": (mark("Stopped"), "x"),
}
FACTORS: dict[FactorKey, tuple[str, str]] = {
    "management_support": (mark("Management support"), mark("Who at the top has promised time or money?")),
    "realistic_goals": (mark("Realistic goals"), mark("What shows that this can be done?")),
    "named_responsibility": (mark("Named responsibility"), mark("Does every item have a person?")),
    "continuous_communication": (mark("Telling all the time"), mark("How do people hear how it goes?")),
}
LIGHTS: dict[str, tuple[str, str]] = {
    "unset": (mark("Not looked at yet"), "circle"),
    "red": (mark("Missing"), "x"),
    "amber": (mark("In part"), "minus"),
    "green": (mark("In order"), "check"),
}
HEAVY: dict[str, str] = {
    "many": mark("{name} carries {n} here. That is much."),
    "too_many": mark("{name} carries {n} here. That is too much."),
}
WEIGHTS: dict[str, str] = {"fine": "", "many": mark("much"), "too_many": mark("too much")}


def shorter(name: str) -> str:
    """Aino L. for Aino Lehto, where there is no room for more."""
    first, *rest = name.split() or [name]
    return f"{first} {rest[-1][:1]}." if rest else first


def in_short(title: str) -> str:
    """The beginning of a title, for a sentence that has two of them."""
    return title if len(title) <= SHORT else f"{title[: SHORT - 1].rstrip()}…"


def people(workshop: Workshop, t: Words) -> list[tuple[str, Any]]:
    """Nobody yet, and everybody in the workshop by name."""
    return [(t("Nobody yet"), None), *((one.name, one.id) for one in workshop.all(Participant))]
