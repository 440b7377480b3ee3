"""Words that several screens say of needs, expectations and targets, with their icons."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.text import mark
from cxworkshop.ui.parts.pill import Tone


class Look(NamedTuple):
    """A word, its icon and the tone of its pill."""

    word: str
    icon: str
    tone: Tone = "plain"


EVIDENCE: dict[str, Look] = {
    "asked": Look(mark("Asked"), "ear", "good"),
    "observed": Look(mark("Observed"), "eye", "accent"),
    "guessed": Look(mark("Guessed"), "circle-question-mark", "warn"),
}
KANO: dict[str, Look] = {
    "minimum": Look(mark("Minimum"), "minus", "plain"),
    "more_is_better": Look(mark("The more the better"), "trending-up", "accent"),
    "surprise": Look(mark("Surprise"), "gift", "good"),
    "indifferent": Look(mark("Indifferent"), "equal", "off"),
}
BENEFITS: dict[str, str] = {
    "savings": mark("Savings"),
    "loyalty": mark("Loyalty"),
    "growth": mark("Growth"),
    "business": mark("Thriving business"),
}
MATURITY: dict[str, str] = {"idea": mark("Idea"), "designed": mark("Designed"), "built": mark("Built")}
