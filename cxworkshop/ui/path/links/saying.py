"""The words of the links: kinds of moves and lanes, verdicts, answers, each with its icon."""

from __future__ import annotations

from cxworkshop.model.path import Move
from cxworkshop.text import Words, mark

MOVE_WORDS: dict[str, str] = {
    "forward": mark("Goes on"),
    "switch": mark("Switches"),
    "return": mark("Goes back"),
    "pause": mark("Pauses"),
    "drop_out": mark("Leaves"),
    "re_entry": mark("Comes back"),
}
MOVE_ICONS = {
    "forward": "arrow-right",
    "switch": "shuffle",
    "return": "corner-up-left",
    "pause": "pause",
    "drop_out": "log-out",
    "re_entry": "log-in",
}
MOVE_MEANS: dict[str, str] = {
    "forward": mark("jumps ahead to a later stop"),
    "switch": mark("carries on in another channel"),
    "return": mark("goes back to an earlier stop"),
    "pause": mark("breaks off and carries on later"),
    "drop_out": mark("leaves the path for good"),
    "re_entry": mark("comes back some day"),
}
AGREED: dict[str, str] = {"yes": mark("Yes"), "no": mark("No"), "unknown": mark("Not known")}
TRUST: dict[int, str] = {
    1: mark("Not at all"),
    2: mark("A little"),
    3: mark("Half and half"),
    4: mark("Mostly"),
    5: mark("Fully"),
}


def spoken_counts(counts: tuple[int, ...], t: Words) -> str:
    """How a mini-ballot went, from low to high, and how many answered."""
    said = [
        t.n("{n} answered {value}", "{n} answered {value}", n, value=value) for value, n in enumerate(counts, 1) if n
    ]
    return ", ".join([*said, t.n("{n} answer", "{n} answers", sum(counts))])


def said_move(move: Move, t: Words) -> str:
    """A move on one line: how many, what, why."""
    share = f"{move.share} % · " if move.share is not None else ""
    words = f"{share}{t(MOVE_WORDS[move.move_kind])}"
    return f"{words}: {move.reason}" if move.reason else words
