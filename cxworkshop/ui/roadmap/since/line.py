"""One line of the comparison, spoken: what it is about, how it was, how it is, and which way it went."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.insight.then_and_now import Trend
from cxworkshop.model.record import Id
from cxworkshop.text import Words, mark
from cxworkshop.ui.parts.pill import Tone


class Sign(NamedTuple):
    """A word, the icon beside it, and the ground it stands on; never the ground alone."""

    word: str
    icon: str
    tone: Tone


SIGNS: dict[Trend, Sign] = {
    "better": Sign(mark("better"), "arrow-up", "good"),
    "weaker": Sign(mark("weaker"), "arrow-down", "bad"),
    "same": Sign(mark("the same"), "equal", "plain"),
    "both": Sign(mark("both ways"), "arrow-left-right", "warn"),
    "other": Sign(mark("changed"), "arrow-right", "accent"),
    "new": Sign(mark("new"), "plus", "accent"),
    "gone": Sign(mark("gone"), "minus", "plain"),
    "silent": Sign(mark("no new figure yet"), "circle-dashed", "off"),
}
NOTHING = "–"


class Line(NamedTuple):
    """`way` is the screen where it is edited, and the record to show there."""

    key: str
    title: str
    detail: str
    then: str
    now: str
    sign: Sign
    has_changed: bool
    way: tuple[str, Id]

    def read(self, t: Words) -> str:
        """The line as a screen reader tells it."""
        told = t("{title}: then {a}, now {b}", title=self.title, a=self.then or NOTHING, b=self.now or NOTHING)
        return ". ".join(filter(None, (told, self.sign.word, self.detail)))


def sign(trend: Trend, t: Words, silent: str = "") -> Sign:
    """Where it went, in the language of `t`; `silent` is what is said instead when nothing is known anew."""
    word, icon, tone = SIGNS[trend]
    said = silent if silent and trend == "silent" else word
    return Sign(t(said), icon, tone)


def has_changed(trend: Trend) -> bool:
    return trend not in ("same", "silent")
