"""The words, icons and inks of what a target can be."""

from __future__ import annotations

from cxworkshop.text import mark
from cxworkshop.ui.theme import LIGHT

ICONS = {"functionality": "wrench", "ease": "feather", "community": "users", "emotion": "heart"}
INKS = {"functionality": LIGHT.muted, "ease": "#1F66D6", "community": LIGHT.good, "emotion": "#B2468A"}

TYPES: dict[str, str] = {
    "fix_base": mark("Mend the base"),
    "ease": mark("Make it easy"),
    "community": mark("Bring people together"),
    "emotion": mark("Touch a feeling"),
    "tailor": mark("Tailor it to a group"),
    "drop_channel": mark("Give up a channel"),
    "measure": mark("Measure it"),
    "practise": mark("Practise it"),
    "staff": mark("For the staff"),
}
MET: dict[str, str] = {"yes": mark("met"), "no": mark("not met"), "unknown": mark("not known")}
FEEDBACK: dict[str, str] = {
    "observation": mark("Seen or heard"),
    "measure": mark("Weak figures"),
    "conflict": mark("Facts and feeling disagree"),
    "what_if": mark("What if"),
    "aim": mark("How it should feel"),
}
