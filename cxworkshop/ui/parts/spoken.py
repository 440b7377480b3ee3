"""Texts that are said again when the language changes."""

from __future__ import annotations

from collections.abc import Callable

from cxworkshop.text import Words

Setter = Callable[[str], object]


class Spoken:
    """Remembers which widget says what: `say(label.setText, mark("Silos"))` says it now, `again()` says all anew."""

    def __init__(self, words: Callable[[], Words]) -> None:
        self._words = words
        self._said: list[tuple[Setter, str]] = []

    def __call__(self, setter: Setter, source: str) -> None:
        self._said.append((setter, source))
        setter(self._words()(source))

    def again(self) -> None:
        t = self._words()
        for setter, source in self._said:
            setter(t(source))
