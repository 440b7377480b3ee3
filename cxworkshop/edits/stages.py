"""Stages of a path: two to twelve, named in the customer's words. A stage that goes leaves its cards in the tray."""

from __future__ import annotations

from cxworkshop.edits.making import closed_up, edits_between, make, put_at, removal, renumbered, set_fields
from cxworkshop.edits.rows import emptied_and_removed, in_stage
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import MAX_STAGES, MIN_STAGES, Stage, Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def stages_of(workshop: Workshop, path_id: Id) -> list[Stage]:
    """The stages of a path in order."""
    return [stage for stage in workshop.all(Stage) if stage.path_id == path_id]


def add_stage(workshop: Workshop, path_id: Id, name: str, place: int | None = None) -> Change:
    """A new stage at `place` (1 is first); without one, last."""
    before = stages_of(workshop, path_id)
    if len(before) >= MAX_STAGES:
        raise Refused(phrase("Twelve stages are enough for one path. Join two first."))
    stage = make(Stage, path_id=path_id, name=clean_line(name), order=len(before) + 1)
    after = put_at(before, stage, stage.order if place is None else place)
    return Change(phrase("Stage “{name}” added", name=stage.name), edits_between(before, after))


def rename_stage(workshop: Workshop, stage_id: Id, name: str) -> Change:
    return set_fields(workshop, phrase("Stage renamed"), Stage, stage_id, name=clean_line(name))


def move_stage(workshop: Workshop, stage_id: Id, place: int) -> Change:
    """Puts a stage, with its cards, to another place (1 is first)."""
    stage = workshop.the(Stage, stage_id)
    before = stages_of(workshop, stage.path_id)
    after = put_at(before, stage, place)
    return Change(phrase("Stage “{name}” moved", name=stage.name), edits_between(before, after))


def remove_stage(workshop: Workshop, stage_id: Id) -> Change:
    """Removes a stage; its cards go back to the tray, in order."""
    stage = workshop.the(Stage, stage_id)
    before = stages_of(workshop, stage.path_id)
    if len(before) <= MIN_STAGES:
        raise Refused(phrase("A path has at least two stages."))
    edits = emptied_and_removed(workshop, stage, in_stage(workshop, stage_id))
    label = phrase("Stage “{name}” removed, cards in the tray", name=stage.name)
    return Change(label, edits + closed_up(before, stage))


def remove_stage_to_neighbour(workshop: Workshop, stage_id: Id) -> Change:
    """Removes a stage; its cards keep their order and their lanes, and stand beside those of the stage next to it."""
    stage, other = workshop.the(Stage, stage_id), neighbour_stage(workshop, stage_id)
    before = stages_of(workshop, stage.path_id)
    if other is None or len(before) <= MIN_STAGES:
        raise Refused(phrase("A path has at least two stages."))
    there, cards = in_stage(workshop, other.id), in_stage(workshop, stage_id)
    joined = [*there, *cards] if other.order < stage.order else [*cards, *there]
    moved = edits_between([*there, *cards], renumbered([one.but(stage_id=other.id) for one in joined]))
    without = Workshop(workshop)
    without.apply(Change(phrase("Cards to the next stage"), moved))
    edits = moved + removal(without, stage) + closed_up(before, stage)
    return Change(phrase("Stage “{name}” removed, cards in {other}", name=stage.name, other=other.name), edits)


def split_stage(workshop: Workshop, touchpoint_id: Id, name: str) -> Change:
    """A new stage behind that of a touchpoint, for it and all that come after it in its stage.
    Refused for the first of its stage: nothing would stay behind.
    """
    card = workshop.the(Touchpoint, touchpoint_id)
    if card.stage_id is None:
        raise Refused(phrase("Place the card on the path first."))
    old, there = workshop.the(Stage, card.stage_id), in_stage(workshop, card.stage_id)
    before = stages_of(workshop, old.path_id)
    if there[0].id == card.id:
        raise Refused(phrase("This is the first stop of its stage, so there is nothing to split."))
    if len(before) >= MAX_STAGES:
        raise Refused(phrase("Twelve stages are enough for one path. Join two first."))
    new = make(Stage, path_id=old.path_id, name=clean_line(name), order=old.order + 1)
    at = there.index(card)
    moved = renumbered([one.but(stage_id=new.id) for one in there[at:]])
    row = put_at(before, new, new.order)
    label = phrase("Stage “{name}” split at “{title}”", name=old.name, title=card.title)
    return Change(label, edits_between([*before, *there], [*row, *there[:at], *moved]))


def neighbour_stage(workshop: Workshop, stage_id: Id) -> Stage | None:
    """The stage before, or for the first one the stage after."""
    row = stages_of(workshop, workshop.the(Stage, stage_id).path_id)
    place = [one.id for one in row].index(stage_id)
    return row[place - 1] if place else row[1] if len(row) > 1 else None
