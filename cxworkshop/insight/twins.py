"""Cards of one path that say the same twice.

Two titles are compared by the words they share (Sørensen–Dice: twice the shared words over all words), where words
with the same beginning count as shared: "varataan" and "varaus", "booked" and "booking". Misspelt twins are found by
their letters (Ratcliff–Obershelp). Numbers have to be equal: "Visit 1" is not "Visit 2".
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import combinations
from math import ceil
from typing import NamedTuple

from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop

ALIKE_WORDS, ALIKE_LETTERS = 0.75, 0.87
START, HALF = 4, 0.4  # two words begin alike: so many letters, and such a share of the shorter one's
EMPTY = frozenset(
    ("a", "an", "the", "of", "to", "in", "on", "at", "is", "are", "and", "or", "for", "by", "ja", "tai", "ei")
)
COMMON = 200  # a beginning that more cards share than this tells nothing
RAREST = 0.6  # of the beginnings of a title, the share that a title alike enough has too


class Twins(NamedTuple):
    """Two cards that seem to be one, the one to keep first."""

    one: Touchpoint
    other: Touchpoint


def twins(workshop: Workshop, path_id: Id) -> list[Twins]:
    """The pairs of a path, on it or in its tray, in the order of the cards that stay."""
    cards = [one for one in workshop.all(Touchpoint) if one.path_id == path_id and one.state != "retire"]
    words = {one.id: words_of(one.title) for one in cards}
    near = [(a, b) for a, b in _candidates(cards, words) if _alike(words[a.id], words[b.id])]
    return [Twins(*sorted(pair, key=_standing)) for pair in near]


def alike(one: str, other: str) -> bool:
    """Whether two titles say the same."""
    return _alike(words_of(one), words_of(other))


@lru_cache(maxsize=65_536)  # the panel that asks is read again after every change
def _alike(a: tuple[str, ...], b: tuple[str, ...]) -> bool:
    if not a or not b or _numbers(a) != _numbers(b):
        return False
    shared = 2 * _shared(a, b) / (len(a) + len(b))
    return shared >= ALIKE_WORDS or _ratio(a, b) >= ALIKE_LETTERS


def words_of(title: str) -> tuple[str, ...]:
    """The words that carry meaning, in small letters."""
    found = re.findall(r"\w+", title.casefold())
    return tuple(word for word in found if word not in EMPTY) or tuple(found)


def _shared(a: Sequence[str], b: Sequence[str]) -> int:
    """How many words of one have a partner of their own in the other."""
    left, count = list(b), 0
    for word in a:
        partner = next((other for other in left if _same_word(word, other)), None)
        if partner is not None:
            left.remove(partner)
            count += 1
    return count


def _same_word(a: str, b: str) -> bool:
    if a == b:
        return True
    least = max(START, ceil(HALF * min(len(a), len(b))))
    return a[:least] == b[:least] and not a.isdigit()


def _ratio(a: Sequence[str], b: Sequence[str]) -> float:
    letters = SequenceMatcher(None, " ".join(a), " ".join(b), autojunk=False)
    quick = min(letters.real_quick_ratio(), letters.quick_ratio())
    return letters.ratio() if quick >= ALIKE_LETTERS else 0.0


def _numbers(words: Sequence[str]) -> list[str]:
    return sorted(word for word in words if any(letter.isdigit() for letter in word))


def _candidates(
    cards: Sequence[Touchpoint], words: dict[Id, tuple[str, ...]]
) -> Iterator[tuple[Touchpoint, Touchpoint]]:
    """The pairs worth a closer look: those that share one of their rarest beginnings. Titles alike enough share more
    beginnings than they can differ in, so the few rarest of each are enough, and a thousand cards take no time.
    """
    keys = {id: {word[:START] for word in found} for id, found in words.items()}
    often = Counter(key for found in keys.values() for key in found)
    bins: dict[str, list[Touchpoint]] = defaultdict(list)
    for card in cards:
        rarest = sorted(keys[card.id], key=lambda key: (often[key], key))
        for key in rarest[: len(rarest) - ceil(RAREST * len(rarest)) + 1]:
            bins[key].append(card)
    place = {card.id: n for n, card in enumerate(cards)}
    told = (there for there in bins.values() if len(there) <= COMMON)
    pairs = {(place[a.id], place[b.id]) for there in told for a, b in combinations(there, 2)}
    yield from ((cards[a], cards[b]) for a, b in sorted(pairs))


def _standing(card: Touchpoint) -> tuple[bool, bool, int]:
    """Which of two is kept: on the path before in the tray, starred before not."""
    return (not card.is_placed, not card.is_key, card.order)
