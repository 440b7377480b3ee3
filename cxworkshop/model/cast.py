"""What passes between the editor and the shelf it saves on: the step taken, and what a ballot adds to the box."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from cxworkshop.model.record import Id
from cxworkshop.model.voting import Criterion

Step = Literal["do", "undo", "redo", "settle"]


@dataclass(frozen=True, slots=True)
class Cast:
    """What one ballot adds to one row of the ballot box (negative when withdrawn, zero to lay the row out)."""

    round_id: Id
    option_id: Id
    criterion: Criterion
    group: str
    dots: int = 0
    voters: int = 0
    firsts: int = 0
