"""Line breaking: plain texts and mixed ones (weights, colours, small marks) into lines of a known width."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import accumulate

from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.fonts import SOFT_HYPHEN, Style, seen, width
from cxworkshop.handouts.page.pieces import Inline, Line, Piece, Run, draw_lines
from cxworkshop.layout.hyphens import syllables

NBSP = "\u00a0"
LEAST = 3
"""Letters that stay on each side of a broken word."""
_SPLIT = re.compile(r"( |\n)")
_AFTER = re.compile(r"(?<=[-–\u00ad])(?=[^\W\d])")

Word = tuple[Piece, ...]


def wrap(text: str, style: Style, room: float, colour: str = colours.INK) -> list[Line]:
    """A plain text in lines at most `room` wide; no lines for an empty text."""
    return wrap_pieces([Run(text, style, colour)], room) if text.strip() else []


def balanced(text: str, style: Style, room: float, colour: str = colours.INK) -> list[Line]:
    """As wrap, with lines as equally long as the same number of lines allows."""
    best = wrap(text, style, room, colour)
    low, high = room / 2, room
    while len(best) > 1 and high - low > 2:
        middle = (low + high) / 2
        tried = wrap(text, style, middle, colour)
        if len(tried) == len(best) and not _broken(tried):
            best, high = tried, middle
        else:
            low = middle
    return best


def filled(sentence: str, pieces: dict[str, Piece], style: Style, colour: str = colours.INK) -> list[Piece]:
    """A spoken sentence whose stand-in characters are replaced by pieces."""
    parts = re.split("([" + "".join(map(re.escape, pieces)) + "])", sentence) if pieces else [sentence]
    return [pieces.get(part) or Run(part, style, colour) for part in parts if part]


def wrap_pieces(pieces: Sequence[Piece], room: float) -> list[Line]:
    """Mixed pieces in lines at most `room` wide."""
    lines, space = [Line()], 0.0
    for word in _words(pieces):
        if word is None:
            lines.append(Line())
            space = 0
            continue
        if word == ():
            space = _blank(pieces)
            continue
        _place(lines, word, room, space if lines[-1].pieces else 0)
        space = 0
    return lines


def _place(lines: list[Line], word: Word, room: float, space: float) -> None:
    line, wide = lines[-1], sum(piece.width for piece in word)
    if line.width + space + wide <= room + 0.01:
        _add(line, word, space)
        return
    head, tail = _cut(word, room - line.width - space, must=not line.pieces and wide > room, room=room, line=line)
    if head:
        _add(line, head, space)
    if line.pieces:
        lines.append(Line())
    if tail:
        _place(lines, tail, room, 0)


def _add(line: Line, word: Word, space: float) -> None:
    for piece in word:
        before = line.pieces[-1][1] if line.pieces else None
        if space and isinstance(before, Run) and isinstance(piece, Run) and _alike(before, piece):
            line.pieces[-1] = (line.pieces[-1][0], Run(before.text + " " + piece.text, piece.style, piece.colour))
            line.width += space + piece.width
        elif space and isinstance(before, Run):
            line.pieces[-1] = (line.pieces[-1][0], Run(before.text + " ", before.style, before.colour))
            line.width += space
            line.add(piece)
        else:
            line.width += space
            line.add(piece)
        space = 0


def _alike(one: Run, other: Run) -> bool:
    return one.style == other.style and one.colour == other.colour


def _cut(word: Word, left: float, must: bool, room: float, line: Line) -> tuple[Word, Word]:
    """What of the word still fits on the line, and the rest."""
    if len(word) > 1:
        return _cut_between(word, left, must)
    piece = word[0]
    if not isinstance(piece, Run):
        return (word, ()) if must else ((), word)
    wide = piece.width > room
    wanted = wide or (line.width < 0.6 * room and len(piece.text) >= 13)
    places = _places(piece.text, wanted)
    for at in reversed(places):
        head = _hyphened(piece.text[:at])
        if width(head, piece.style) <= left:
            return (Run(head, piece.style, piece.colour),), (Run(piece.text[at:], piece.style, piece.colour),)
    return _cut_anywhere(piece, left) if must else ((), word)


def _cut_between(word: Word, left: float, must: bool) -> tuple[Word, Word]:
    taken, used = 0, 0.0
    for piece in word:
        if used + piece.width > left:
            break
        taken, used = taken + 1, used + piece.width
    if must:
        taken = max(1, taken)
        return word[:taken], word[taken:]
    return (), word


def _places(text: str, wanted: bool) -> list[int]:
    own = [match.start() for match in _AFTER.finditer(text)]
    syllables_too = wanted and SOFT_HYPHEN not in text
    return sorted({*own, *(_syllable_ends(text) if syllables_too else [])})


def _syllable_ends(word: str) -> list[int]:
    ends = accumulate(len(part) for part in syllables(word))
    return [at for at in ends if word[:at][-LEAST:].isalpha() and word[at : at + LEAST].isalpha() and _long(word, at)]


def _long(word: str, at: int) -> bool:
    return at >= LEAST and len(word) - at >= LEAST


def _hyphened(head: str) -> str:
    if head.endswith("\u00ad"):
        return head[:-1] + "-"
    return head if head[-1] in "-–" else head + "-"


def _cut_anywhere(piece: Run, left: float) -> tuple[Word, Word]:
    at = 1
    while at < len(piece.text) and width(piece.text[: at + 1], piece.style) <= left:
        at += 1
    return (Run(piece.text[:at], piece.style, piece.colour),), (Run(piece.text[at:], piece.style, piece.colour),)


def _words(pieces: Sequence[Piece]) -> list[Word | None]:
    """Words in order; () is a blank between two words, None a line end people typed."""
    found: list[Word | None] = []
    open_word: list[Piece] = []
    for piece in pieces:
        parts = _SPLIT.split(seen(piece.text)) if isinstance(piece, Run) else [piece]
        for part in parts:
            if isinstance(part, Inline):
                open_word.append(part)
            elif part in (" ", "\n"):
                found += [tuple(open_word)] if open_word else []
                found.append(() if part == " " else None)
                open_word = []
            elif part and isinstance(piece, Run):
                open_word.append(Run(part, piece.style, piece.colour))
    return [*found, tuple(open_word)] if open_word else found


def _blank(pieces: Sequence[Piece]) -> float:
    return next((width(" ", piece.style) for piece in pieces if isinstance(piece, Run)), 2.0)


def _broken(lines: Sequence[Line]) -> bool:
    return any(line.text.endswith("-") for line in lines[:-1])


__all__ = [
    "LEAST",
    "NBSP",
    "Inline",
    "Line",
    "Piece",
    "Run",
    "balanced",
    "draw_lines",
    "filled",
    "wrap",
    "wrap_pieces",
]
