"""Titles on few lines: between words first, and a word that is too long at a Finnish syllable with a hyphen."""

from __future__ import annotations

from collections.abc import Callable

VOWELS = set("aeiouyåäöAEIOUYÅÄÖ")
DIPHTHONGS = {
    *("ai", "ei", "oi", "äi", "öi", "ey", "äy", "öy", "au", "eu", "ou", "ui", "yi", "iu", "iy", "ie", "uo", "yö"),
    *("aa", "ee", "ii", "oo", "uu", "yy", "ää", "öö"),
}
ELLIPSIS = "…"
TIED = "\u2060"  # stands for a blank that no line may end at: 35 %
Measure = Callable[[str], float]


def wrapped(text: str, width: float, lines: int, measure: Measure) -> list[str]:
    """The text on at most `lines` lines no wider than `width`; what does not fit ends in "…"."""
    rows: list[str] = []
    rest = [word.replace(TIED, " ") for word in text.replace(" %", f"{TIED}%").split()]
    while rest and len(rows) < lines:
        row, rest = _next_row(rest, width, measure)
        rows.append(row)
    if rest and rows:
        rows[-1] = _with_ellipsis(rows[-1], width, measure)
    return rows


def syllables(word: str) -> list[str]:
    """A word split where a syllable may end: before a consonant and vowel, and between vowels that are no pair."""
    parts, start = [], 0
    for place in range(1, len(word)):
        if place > start and _breaks(word, start, place):
            parts.append(word[start:place])
            start = place
    return [*parts, word[start:]]


def _breaks(word: str, start: int, place: int) -> bool:
    before, here = word[place - 1], word[place]
    if before == "-":
        return True
    if not any(letter in VOWELS for letter in word[start:place]):
        return False
    if here not in VOWELS:
        return here.isalpha() and place + 1 < len(word) and word[place + 1] in VOWELS
    return before in VOWELS and (before + here).lower() not in DIPHTHONGS and here.isalpha()


def _next_row(words: list[str], width: float, measure: Measure) -> tuple[str, list[str]]:
    """As many words as one row takes, and the words left; a word cut in two leaves its tail."""
    row = ""
    for place, word in enumerate(words):
        longer = f"{row} {word}" if row else word
        if measure(longer) <= width:
            row = longer
            continue
        head, tail = _cut(row, word, width, measure)
        if head and (not row or measure(word) > width or "-" in word):
            return head, [tail, *words[place + 1 :]]
        return (row, words[place:]) if row else (word, words[place + 1 :])
    return row, []


def _cut(row: str, word: str, width: float, measure: Measure) -> tuple[str, str]:
    """The longest start of a word that fits behind `row` with its hyphen, and the tail; nothing when none does."""
    lead = f"{row} " if row else ""
    parts = syllables(word)
    for count in range(len(parts) - 1, 0, -1):
        head, tail = "".join(parts[:count]), "".join(parts[count:])
        hyphen = "" if head.endswith("-") else "-"
        fair = hyphen == "" or (len(head) > 2 and len(tail) > 2)
        if fair and (measure(word) > width or not hyphen) and measure(lead + head + hyphen) <= width:
            return lead + head + hyphen, tail
    return _forced(lead, word, width, measure) if not row else ("", "")


def _forced(lead: str, word: str, width: float, measure: Measure) -> tuple[str, str]:
    """A word without a syllable that fits, cut wherever it has to be."""
    for count in range(len(word) - 1, 0, -1):
        if measure(lead + word[:count] + "-") <= width:
            return lead + word[:count] + "-", word[count:]
    return "", ""


def _with_ellipsis(row: str, width: float, measure: Measure) -> str:
    row = row.rstrip("-")
    while row and measure(row + ELLIPSIS) > width:
        row = row[:-1]
    return row.rstrip() + ELLIPSIS
