"""The translation door: English source in the code, other languages in translations/*.ts, no Qt needed."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

LANGUAGES = {"en": "English", "fi": "Suomi"}
TRANSLATIONS = Path(__file__).resolve().parent.parent / "translations"

Arg = str | int | float


def mark(source: str) -> str:
    """Marks a text for translators where it is not spoken yet, as in a table of labels."""
    return source


class Phrase(NamedTuple):
    """A sentence that is not spoken yet: an English source and what goes into its {gaps}."""

    source: str
    args: Mapping[str, Arg] = {}

    def __str__(self) -> str:
        return _fill(self.source, self.args)


def phrase(source: str, /, **args: Arg) -> Phrase:
    """A sentence to be spoken later in whatever language the reader has then."""
    return Phrase(source, args)


class Words:
    """One language: `t("Open {name}", name=…)` speaks it; a missing translation falls back to English."""

    def __init__(self, language: str = "en") -> None:
        self.language = language if language in LANGUAGES else "en"
        self._single, self._plural = _catalogue(self.language)

    def __call__(self, source: str | Phrase, /, **args: Arg) -> str:
        if isinstance(source, Phrase):
            inner = {name: self._inner(value) for name, value in source.args.items()}
            return _fill(self._single.get(source.source, source.source), inner)
        return _fill(self._single.get(source, source), args)

    def n(self, one: str, many: str, n: int, /, **args: Arg) -> str:
        """Speaks `one` when n is 1, otherwise `many`; {n} is filled in."""
        forms = self._plural.get(many, (one, many))
        return _fill(forms[0] if n == 1 else forms[1], {"n": n, **args})

    def _inner(self, value: Arg) -> Arg:
        return self._single.get(value, value) if isinstance(value, str) and value in self._single else value


def _fill(source: str, args: Mapping[str, Arg]) -> str:
    for name, value in args.items():
        source = source.replace("{" + name + "}", str(value))
    return source


@cache
def _catalogue(language: str) -> tuple[dict[str, str], dict[str, tuple[str, str]]]:
    """Reads one .ts file; an unfinished or absent translation is left out, so English shows instead."""
    single: dict[str, str] = {}
    plural: dict[str, tuple[str, str]] = {}
    path = TRANSLATIONS / f"{language}.ts"
    if not path.exists():
        return single, plural
    from xml.etree import ElementTree  # loaded when first used: English needs none

    for message in ElementTree.parse(path).iter("message"):
        source, target = message.findtext("source", ""), message.find("translation")
        if target is None or target.get("type") in ("unfinished", "vanished", "obsolete"):
            continue
        forms = [form.text or "" for form in target.iter("numerusform")]
        if len(forms) >= 2:
            plural[source] = (forms[0], forms[1])
        elif target.text:
            single[source] = target.text
    return single, plural
