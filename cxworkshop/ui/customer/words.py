"""What the Customer screen calls things, and the icon that stands beside each word."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.text import mark
from cxworkshop.ui.parts.told import Look

SOURCES: dict[str, Look] = {
    "learned": Look(mark("Learned"), "history"),
    "promised": Look(mark("We promised"), "megaphone"),
    "reputation": Look(mark("Reputation"), "users"),
    "other_industry": Look(mark("Other industry"), "building-2"),
}
WAS: dict[str, str] = {
    "minimum": mark("was the minimum"),
    "more_is_better": mark("was better with more"),
    "surprise": mark("was a surprise"),
    "indifferent": mark("did not matter before"),
}


class Asked(NamedTuple):
    """One text about a group: its label, its icon, and what stands in the empty field."""

    label: str
    icon: str
    hint: str


GROUP_TEXTS: dict[str, Asked] = {
    "motive": Asked(mark("Motive"), "heart", mark("Why does it matter to them?")),
    "situation": Asked(mark("Situation"), "map-pin", mark("When and where do they need us?")),
    "everyday": Asked(mark("Everyday life"), "sunrise", mark("What else is in their day?")),
    "goals": Asked(mark("Goal"), "flag", mark("What do they want to get done?")),
    "worries": Asked(mark("Worry"), "cloud-rain", mark("What do they fear?")),
    "counterexample": Asked(mark("Who surprises us?"), "user-search", mark("Who is not at all as we think?")),
    "demography_note": Asked(mark("Age or place"), "users", mark("It says little of their needs")),
}
ALWAYS_ASKED = ("motive", "everyday", "goals", "counterexample")

# The four questions of the warm-up by the field their answer is kept in: in full, and in few words.
QUESTIONS: dict[str, tuple[str, str]] = {
    "what": (mark("Your best service experience: what happened?"), mark("What happened?")),
    "acted": (mark("How did the person act?"), mark("How did they act?")),
    "why": (mark("What made you feel well served?"), mark("Why did it feel good?")),
    "exceeded": (mark("Why was it more than you expected?"), mark("Why more than expected?")),
}
