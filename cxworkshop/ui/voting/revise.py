"""How the panels of the set-up write into the draft."""

from __future__ import annotations

from typing import Any, Protocol


class Revise(Protocol):
    """Sets fields of the round that is being set up."""

    def __call__(self, **fields: Any) -> None: ...
