"""What a measure says, in words and shares."""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.insight import facts
from cxworkshop.insight.facts import Share
from cxworkshop.model.experience import Measure
from cxworkshop.text import Words

NBSP = "\u00a0"


def says(measure: Measure, t: Words) -> str:
    """What the counts of a measure say, always with how many there were; never one figure for two kinds."""
    share = facts.top_share(measure)
    if share is None:
        return t("No counts yet")
    goal = facts.goal_of(measure)
    aim = [t("goal {share}", share=f"{goal:g}{NBSP}%")] if goal is not None else []
    return " · ".join([*SAYS[measure.scale](measure, share, t), *aim, t("n = {n}", n=share.n)])


def percent(share: Share) -> str:
    """The share as one says it; the sign stays with its number."""
    return f"{round(100 * share.rate)}{NBSP}%"


def _checks(_measure: Measure, share: Share, t: Words) -> list[str]:
    return [t("{share} passed", share=percent(share))]


def _satisfied(measure: Measure, share: Share, t: Words) -> list[str]:
    """Fives and fours apart: a four is satisfied, and can leave."""
    fours = facts.can_leave(measure.counts)
    assert fours is not None
    return [t("fives {share}", share=percent(share)), t("fours {share}", share=percent(fours))]


def _recommended(measure: Measure, _share: Share, t: Words) -> list[str]:
    groups = facts.recommendation(measure.counts)
    assert groups is not None
    counts = [f"9–10: {groups.promoters}", f"7–8: {groups.passives}", f"0–6: {groups.detractors}"]
    score = groups.score
    return counts if score is None else [*counts, t("score {n}", n=f"{score:+.0f}".replace("-", "−"))]


def _easy(_measure: Measure, share: Share, t: Words) -> list[str]:
    return [t("6–7, easy: {share}", share=percent(share))]


SAYS: dict[str, Callable[[Measure, Share, Words], list[str]]] = {
    "yes_no": _checks,
    "satisfaction": _satisfied,
    "recommend": _recommended,
    "effort": _easy,
}
