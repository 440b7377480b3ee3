"""A ballot in words, for the well, the check page and those who listen instead of looking."""

from __future__ import annotations

from cxworkshop.model.voting import Criterion, VotingRound
from cxworkshop.text import Words, mark
from cxworkshop.ui.voting.draft import Draft

NUMBERS = {
    0: mark("none"), 1: mark("one"), 2: mark("two"), 3: mark("three"), 4: mark("four"), 5: mark("five"),
    6: mark("six"), 7: mark("seven"), 8: mark("eight"), 9: mark("nine"), 10: mark("ten"),
}  # fmt: skip
SIDES: dict[Criterion, str] = {
    "main": mark("Your dots"),
    "impact": mark("Side 1 of 2: impact on the customer"),
    "ease": mark("Side 2 of 2: easy for us to do"),
}


HINTS = {
    "dots": mark("Tap a row to give a dot. Tap a dot to take it back. At most {cap} on one."),
    "one": mark("Tap a row to give a dot. Tap a dot to take it back. One on each at most."),
    "weighted": mark("Tap a row to give your 3, then your 2, then your 1. Tap a number to take it back."),
    "runoff": mark("Tap the one you want. Tap the dot to take it back."),
}


def hint_words(t: Words, voting_round: VotingRound, side: Criterion) -> str:
    """What to do with the dots, and on two sides which of them this is."""
    cap = voting_round.cap_per_item
    key = voting_round.method if voting_round.method in ("weighted", "runoff") else "one" if cap == 1 else "dots"
    hint = t(HINTS[key], cap=cap)
    return f"{t(side_words(side))}\n{hint}" if side != "main" else hint


def side_words(side: Criterion) -> str:
    return SIDES[side]


def in_words(t: Words, n: int) -> str:
    return t(NUMBERS[n]) if n in NUMBERS else str(n)


def spoken_row(t: Words, letter: str, title: str, dots: int, left: int, draft: Draft) -> str:
    """Such as: B, A pre-call to every customer, two of your three dots, one left."""
    if draft.weighted:
        given = t("your {n}", n=dots) if dots else t("nothing yet")
        return f"{letter}, {title}, {given}"
    given = t("{given} of your {whole} dots", given=in_words(t, dots), whole=in_words(t, draft.whole()))
    return f"{letter}, {title}, {given}, " + t("{left} left", left=in_words(t, left))


def well_words(t: Words, left: int, draft: Draft) -> tuple[str, str]:
    """The two lines beside the dots of the well."""
    if draft.weighted:
        return t("{n} left", n=left), t("of 3, 2 and 1")
    return t.n("{n} dot left", "{n} dots left", left), t("of {n}", n=draft.whole())


def choice_words(t: Words, dots: int, draft: Draft) -> str:
    """What one target got, on the check page."""
    return t("your {n}", n=dots) if draft.weighted else t.n("{n} dot", "{n} dots", dots)
