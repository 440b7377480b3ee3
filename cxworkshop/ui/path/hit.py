"""What lies under a point of the canvas."""

from __future__ import annotations

from typing import Literal, NamedTuple

from cxworkshop.model.record import Id

HitKind = Literal["card", "handle", "chip", "way", "arc", "capsule", "stage", "cell", "nothing"]


class Hit(NamedTuple):
    """`id` is the record's: of a card or handle its touchpoint, of a chip or way its move, of an arc its cause link;
    of a capsule "from>to". A cell and nothing have none.
    """

    kind: HitKind = "nothing"
    id: Id = ""

    @property
    def card(self) -> Id:
        """The touchpoint whose card or handle it is; empty for anything else."""
        return self.id if self.kind in ("card", "handle") else ""
