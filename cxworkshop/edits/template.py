"""Filling an empty path with the stops of a template."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.making import edits_between, renumbered
from cxworkshop.edits.stages import stages_of
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Handover, Move, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id, Record
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

_BROUGHT = (Stage, Channel, Silo, CoreProcess, Touchpoint, Move, Handover, Score)
_NAMES = ("path_id", "stage_id", "channel_id", "owner_silo_id", "author_silo_id", "core_process_id", "from_silo_id",
          "to_silo_id", "silo_id")  # fmt: skip


def fill_from_template(workshop: Workshop, path_id: Id, records: Sequence[Record]) -> Change:
    """Brings the stages, lanes, stops and moves of prepared records onto a path that has no placed stop yet.
    Silos and core processes of the same name are the team's own; cards already in the tray stay there, and so do the
    lanes on which stops of other paths stand.
    """
    if any(one.is_placed and one.path_id == path_id for one in workshop.all(Touchpoint)):
        raise Refused(phrase("There are stops on the path already, so the template was not laid over them."))
    brought = [record for record in records if isinstance(record, _BROUGHT)]
    known = {record.id: path_id for record in records if isinstance(record, Path)}
    known |= _same_names(workshop, brought) | _same_lanes(workshop, brought)
    new = [_ours(record, known, path_id) for record in brought if record.id not in known]
    old = [*stages_of(workshop, path_id), *workshop.all(Channel)]
    lanes = renumbered([*_lanes_in_use(workshop), *(one for one in new if isinstance(one, Channel))])
    after = [*lanes, *(one for one in new if not isinstance(one, Channel))]
    return Change(phrase("Path filled from the template"), edits_between(old, after))


def _lanes_in_use(workshop: Workshop) -> list[Channel]:
    """The lanes that stops of any path stand on."""
    used = {one.channel_id for one in workshop.all(Touchpoint)}
    return [one for one in workshop.all(Channel) if one.id in used]


def _same_lanes(workshop: Workshop, brought: Sequence[Record]) -> dict[Id, Id]:
    """The lanes in use that the template brings too, by the id they have there."""
    ours = {(one.name, one.channel_kind): one.id for one in _lanes_in_use(workshop)}
    theirs = [record for record in brought if isinstance(record, Channel)]
    return {one.id: ours[key] for one in theirs if (key := (one.name, one.channel_kind)) in ours}


def _same_names(workshop: Workshop, brought: Sequence[Record]) -> dict[Id, Id]:
    """The silos and core processes the workshop already has, by the id they have in the template."""
    silos = {silo.code: silo.id for silo in workshop.all(Silo)}
    works = {work.name: work.id for work in workshop.all(CoreProcess)}
    found: dict[Id, Id] = {}
    for record in brought:
        if isinstance(record, Silo) and record.code in silos:
            found[record.id] = silos[record.code]
        elif isinstance(record, CoreProcess) and record.name in works:
            found[record.id] = works[record.name]
    return found


def _ours(record: Record, known: dict[Id, Id], path_id: Id) -> Record:
    changed: dict[str, Any] = {
        name: known.get(value, value) for name in _NAMES if isinstance(value := getattr(record, name, None), str)
    }
    if isinstance(record, Touchpoint):
        changed["support_silo_ids"] = tuple(known.get(id, id) for id in record.support_silo_ids)
    if "path_id" in type(record).model_fields:
        changed["path_id"] = path_id
    ours: Record = record.but(**changed)
    return ours
