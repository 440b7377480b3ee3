"""Tracks: the level runs of returns, jumps and cause arcs, each of which has a free stretch to itself."""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Hashable, Iterable, Sequence
from typing import Generic, NamedTuple, TypeVar

K = TypeVar("K", bound=Hashable)
Span = tuple[int, int]


class Laid(NamedTuple, Generic[K]):
    """What runs on a stretch of a track (0 is nearest the cards): one thing, or several that share the line."""

    track: int
    keys: tuple[K, ...]


def packed(spans: Iterable[tuple[K, Span]], most: int, share: bool) -> tuple[Laid[K], ...]:
    """Puts spans of columns on at most `most` tracks, the shortest nearest the cards, so that no two on a track
    touch. What finds no room goes on the last track: with `share` as one line with what is there, else over it.
    """
    tracks = [_Track[K]() for _ in range(most)]
    loose: list[Laid[K]] = []
    for key, span in sorted(spans, key=lambda one: one[1][1] - one[1][0]):
        track = next((one for one in tracks if not one.touched(span)), None)
        if track is not None:
            track.add(span, (key,))
        elif share:
            tracks[-1].join(span, key)
        else:
            loose.append(Laid(most - 1, (key,)))
    laid = [Laid(place, keys) for place, track in enumerate(tracks) for keys in track.rows()]
    return tuple(laid + loose)


def used(laid: Sequence[Laid[K]]) -> int:
    """How many tracks there are."""
    return max((one.track for one in laid), default=-1) + 1


class _Track(Generic[K]):
    """Stretches that do not touch, kept from the left."""

    def __init__(self) -> None:
        self._spans: list[Span] = []
        self._keys: dict[Span, tuple[K, ...]] = {}

    def touched(self, span: Span) -> list[Span]:
        first = bisect_left(self._spans, span[0], key=lambda one: one[1])
        last = first
        while last < len(self._spans) and self._spans[last][0] <= span[1]:
            last += 1
        return self._spans[first:last]

    def add(self, span: Span, keys: tuple[K, ...]) -> None:
        insort(self._spans, span)
        self._keys[span] = keys

    def join(self, span: Span, key: K) -> None:
        """Makes one stretch of a span and all that it touches."""
        met = self.touched(span)
        keys = [one for old in met for one in self._keys.pop(old)]
        for old in met:
            self._spans.remove(old)
        whole = min(span[0], *(one[0] for one in met)), max(span[1], *(one[1] for one in met))
        self.add(whole, (*keys, key))

    def rows(self) -> list[tuple[K, ...]]:
        return [self._keys[span] for span in self._spans]
