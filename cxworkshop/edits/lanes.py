"""Cards change lanes where they stand: another channel, another owner, or another core process, by what lanes are."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal

from cxworkshop.edits.making import edits_between
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Channel, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id, Record
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

LanesBy = Literal["channel", "silo", "core_process"]
FIELDS: Mapping[LanesBy, tuple[str, type[Record]]] = {
    "channel": ("channel_id", Channel),
    "silo": ("owner_silo_id", Silo),
    "core_process": ("core_process_id", CoreProcess),
}


def change_lanes(
    workshop: Workshop, touchpoint_ids: Sequence[Id], lane_ids: Sequence[Id | None], lanes_by: LanesBy
) -> Change:
    """Puts each placed touchpoint into the lane at its place in `lane_ids`; it keeps its stage and its slot. None is
    the lane of nobody, which only channels lack.
    """
    field, kind = FIELDS[lanes_by]
    before = [workshop.the(Touchpoint, id) for id in touchpoint_ids]
    for one, lane in zip(before, lane_ids, strict=False):
        if not one.is_placed:
            raise Refused(phrase("Place the card on the path first."))
        if workshop.get(kind, lane) is None and (lane or lanes_by == "channel"):
            raise Refused(phrase("That lane is no longer there."))
    after = [one.but(**{field: lane}) for one, lane in zip(before, lane_ids, strict=False)]
    more = f" + {len(after) - 1}" if len(after) > 1 else ""
    title = f"{before[0].title}{more}" if before else ""
    return Change(phrase("“{title}” moved to another lane", title=title), edits_between(before[: len(after)], after))
