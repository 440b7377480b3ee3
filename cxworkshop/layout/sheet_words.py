"""Wrapping for the printed map: lines at spaces, the narrowest width for a number of lines, words broken last."""

from __future__ import annotations

import re
from itertools import accumulate
from typing import NamedTuple

from cxworkshop.layout.hyphens import syllables
from cxworkshop.layout.sheet_parts import Measure, Run

SOFT = "\u00ad"
HAIR = 0.01
_BLANKS = re.compile(r"[ \t\n]+")


class Wrapped(NamedTuple):
    """Lines of a text; `broken` when a word had to be cut."""

    lines: tuple[str, ...]
    broken: bool


class Ruler:
    """Measures and wraps, and remembers what it has measured."""

    def __init__(self, measure: Measure) -> None:
        self._measure = measure
        self._widths: dict[tuple[str, float, str], float] = {}
        self._needs: dict[tuple[str, int, float, str], float] = {}

    def width(self, text: str, size: float, weight: str) -> float:
        key = (text, size, weight)
        if key not in self._widths:
            self._widths[key] = self._measure(text, size, weight)
        return self._widths[key]

    def wrap(self, text: str, width: float, size: float, weight: str) -> Wrapped:
        """At least one line; a word longer than the line is broken by syllables, or anywhere as the last resort."""
        lines: list[str] = []
        broken = False
        for word in words_of(text):
            parts = self._pieces(word, width, size, weight)
            broken = broken or len(parts) > 1
            for index, part in enumerate(parts):
                joined = f"{lines[-1]} {part}" if lines else part
                if lines and index == 0 and self.sum(joined, size, weight) <= width + HAIR:
                    lines[-1] = joined
                else:
                    lines.append(part)
        return Wrapped(tuple(lines) or ("",), broken)

    def narrowest(self, text: str, lines: int, size: float, weight: str) -> float:
        """The least width in which the text takes at most so many lines and no word breaks."""
        key = (text, lines, size, weight)
        if key not in self._needs:
            self._needs[key] = self._narrowest(*key)
        return self._needs[key]

    def _narrowest(self, text: str, lines: int, size: float, weight: str) -> float:
        words = words_of(text.replace(SOFT, ""))
        least = max((self.width(word, size, weight) for word in words), default=0.0)
        spans = [(a, b) for a in range(len(words)) for b in range(a + 1, len(words) + 1)]
        runs = {self.sum(" ".join(words[a:b]), size, weight) for a, b in spans}
        widths = sorted(run for run in runs if run >= least)
        low, high = 0, len(widths) - 1
        while low < high:
            middle = (low + high) // 2
            enough = len(self.wrap(" ".join(words), widths[middle], size, weight).lines) <= lines
            low, high = (low, middle) if enough else (middle + 1, high)
        return widths[low] if widths else 0.0

    def sum(self, text: str, size: float, weight: str) -> float:
        """Width of words and the spaces between them, from what each measures alone."""
        words = text.split(" ")
        space = self.width(" ", size, weight)
        return sum(self.width(word, size, weight) for word in words) + space * (len(words) - 1)

    def wrap_runs(self, runs: tuple[Run, ...], width: float, size: float) -> tuple[tuple[Run, ...], ...]:
        """Text of several weights in lines; words of one weight on one line are one run."""
        lines: list[list[Run]] = [[]]
        used = 0.0
        for run in runs:
            for word in self._cut(run, width, size):
                space = self.width(" ", size, run.weight) if lines[-1] else 0.0
                needed = self.width(word, size, run.weight)
                if lines[-1] and used + space + needed > width + HAIR:
                    lines.append([])
                    used, space = 0.0, 0.0
                lines[-1].append(Run(word, run.weight))
                used += space + needed
        return tuple(_merged(line) for line in lines)

    def _cut(self, run: Run, width: float, size: float) -> list[str]:
        return [part for word in words_of(run.text) for part in self._pieces(word, width, size, run.weight)]

    def _pieces(self, word: str, width: float, size: float, weight: str) -> list[str]:
        parts: list[str] = []
        while len(word) > 1 and self.width(word.replace(SOFT, ""), size, weight) > width + HAIR:
            head, tail = self._broken(word, width, size, weight)
            parts.append(head)
            word = tail
        return [*parts, word.replace(SOFT, "")]

    def _broken(self, word: str, width: float, size: float, weight: str) -> tuple[str, str]:
        for place in reversed(break_places(word)):
            head = word[:place].replace(SOFT, "")
            head = head if head.endswith("-") else head + "-"
            if self.width(head, size, weight) <= width:
                return head, word[place:].lstrip(SOFT)
        count = 1
        while count < len(word) - 1 and self.width(word[: count + 1], size, weight) <= width:
            count += 1
        return word[:count], word[count:]


def words_of(text: str) -> list[str]:
    """The words between blanks; a no-break space holds two together."""
    return [word for word in _BLANKS.split(text) if word]


def break_places(word: str) -> list[int]:
    """Where a word may be broken: at its own hyphens, else between syllables, with 3 letters on each side."""
    own = [at + 1 for at, letter in enumerate(word[:-1]) if letter in (SOFT, "-") and at > 0]
    if own:
        return own
    ends = accumulate(len(syllable) for syllable in syllables(word))
    return [at for at in ends if 3 <= at <= len(word) - 3]


def _merged(line: list[Run]) -> tuple[Run, ...]:
    merged: list[Run] = []
    for run in line:
        if merged and merged[-1].weight == run.weight:
            merged[-1] = Run(f"{merged[-1].text} {run.text}", run.weight)
        else:
            merged.append(run)
    return tuple(merged)
