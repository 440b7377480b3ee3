"""Where a long word may be broken: Finnish by syllables, a rule that also serves other languages as a last choice."""

from __future__ import annotations

_VOWELS = set("aeiouyåäöAEIOUYÅÄÖéèüÉÈÜ")
LEAST = 3
"""Letters that stay on each side of a break."""


def breaks(word: str) -> list[int]:
    """Positions before a consonant that a vowel follows, three letters from either end."""
    return [at for at in range(LEAST, len(word) - LEAST + 1) if _may_break(word, at)]


def _may_break(word: str, at: int) -> bool:
    letters = word[at - 1].isalpha() and word[at].isalpha() and word[at + 1].isalpha()
    return letters and word[at] not in _VOWELS and word[at + 1] in _VOWELS
