"""A change is data that knows its own inverse."""

from __future__ import annotations

from dataclasses import dataclass

from cxworkshop.model.record import Record
from cxworkshop.text import Phrase


class Refused(Exception):
    """A rule was broken; `phrase` is the sentence for people. Nothing has happened."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(str(phrase))
        self.phrase = phrase


class SavedButUntidy(Exception):
    """The step is saved and true; only something that comes after it went wrong, and `phrase` says what."""

    def __init__(self, phrase: Phrase) -> None:
        super().__init__(str(phrase))
        self.phrase = phrase


@dataclass(frozen=True, slots=True)
class Edit:
    """One record before and after: nothing before means added, nothing after means removed."""

    before: Record | None
    after: Record | None

    def __post_init__(self) -> None:
        if self.before is None and self.after is None:
            raise ValueError("an edit needs a record before or after")

    @property
    def record(self) -> Record:
        """The record it is about: as it is after, or as it was before a removal."""
        found = self.after if self.after is not None else self.before
        assert found is not None
        return found

    def inverse(self) -> Edit:
        return Edit(self.after, self.before)


@dataclass(frozen=True, slots=True)
class Change:
    """Everything one action does, with absolute values only, so that doing it again is always safe."""

    label: Phrase
    edits: tuple[Edit, ...]

    def inverse(self) -> Change:
        return Change(self.label, tuple(edit.inverse() for edit in reversed(self.edits)))

    def kinds(self) -> frozenset[str]:
        """The kinds of record it touches, for views that decide whether to read again."""
        return frozenset(edit.record.kind for edit in self.edits)

    def __bool__(self) -> bool:
        return bool(self.edits)
