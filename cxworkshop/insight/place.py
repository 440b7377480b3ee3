"""One option in the ranking of a revealed round."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from cxworkshop.model.voting import BallotOption
from cxworkshop.text import Phrase

Standing = Literal["above", "contested", "below", "no_dots"]


@dataclass(frozen=True, slots=True)
class Place:
    """One option in the ranking. `groups` holds dots by silo id or "others", in the silos' order."""

    option: BallotOption
    dots: int
    voters: int
    firsts: int
    groups: Mapping[str, int]
    worst_gap: float | None
    place: int = 1
    tied: bool = False
    standing: Standing = "below"
    tie_words: Phrase | None = None

    @property
    def silos(self) -> int:
        """How many groups gave it a dot."""
        return len(self.groups)
