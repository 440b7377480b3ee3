"""What people do with touchpoints: write one, place it, say whose it is, take it away.

A touchpoint that goes back to the tray keeps its scores, cause links and deviations. They do not show while it lies
there, and they are all there when it is placed again: a drop by mistake must not cost an hour's work. Only making a
new score, link or deviation asks for a placed touchpoint.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cxworkshop.edits.making import (
    added,
    edits_between,
    make,
    next_order,
    removal,
    renumbered,
    revised,
    set_fields,
)
from cxworkshop.edits.rows import edits_to, in_stage, in_tray, laid_in, laid_in_tray, stages_without
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id, clean_line, new_id
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

ON_A_BALLOT = ("open", "closed", "revealed")


def add_touchpoint(workshop: Workshop, path_id: Id, title: str, owner_silo_id: Id | None = None) -> Change:
    """Writes a touchpoint into the tray; who owns it also wrote it."""
    workshop.the(Path, path_id)
    order = next_order(in_tray(workshop, path_id))
    whose = {"owner_silo_id": owner_silo_id, "author_silo_id": owner_silo_id}
    touchpoint = make(Touchpoint, path_id=path_id, title=clean_line(title), order=order, **whose)
    return added(phrase("“{title}” written", title=touchpoint.title), touchpoint)


def add_placed(workshop: Workshop, path_id: Id, title: str, stage_id: Id, channel_id: Id, slot: int) -> Change:
    """Writes a touchpoint right onto the path, at place `slot` (1 is first) of a stage."""
    where = {"stage_id": stage_id, "channel_id": workshop.the(Channel, channel_id).id}
    card = make(Touchpoint, path_id=path_id, title=clean_line(title), state="placed", **where)
    return Change(phrase("“{title}” written", title=card.title), laid_in(workshop, [card], stage_id, slot))


def move(workshop: Workshop, touchpoint_ids: Sequence[Id], stage_id: Id, channel_id: Id, slot: int) -> Change:
    """Places touchpoints, in the order given, from place `slot` (1 is first) of a stage, counted without them.
    The order inside every stage touched is dense afterwards.
    """
    moving = _each(workshop, touchpoint_ids)
    stage, channel = workshop.the(Stage, stage_id), workshop.the(Channel, channel_id)
    placed = [one.but(stage_id=stage_id, channel_id=channel_id, state=_placed_state(one)) for one in moving]
    where = phrase(
        "“{title}” moved to {stage}, {channel}", title=_title(moving), stage=stage.name, channel=channel.name
    )
    return Change(where, laid_in(workshop, placed, stage_id, slot))


def move_along(
    workshop: Workshop,
    touchpoint_ids: Sequence[Id],
    stage_id: Id,
    slot: int,
    field: str = "",
    value: Id | None = None,
) -> Change:
    """Moves placed touchpoints to a slot, each in its own channel, and sets whose they are (`owner_silo_id`) or which
    core process they belong to (`core_process_id`): what a drop means where the lanes are silos or processes.
    Without a field only the place changes.
    """
    moving, stage = _each(workshop, touchpoint_ids), workshop.the(Stage, stage_id)
    if not all(one.is_placed for one in moving):
        raise Refused(phrase("Show the lanes by channel first: a new card needs a channel."))
    said = {field: value} if field else {}
    placed = [revised(one, stage_id=stage_id, **said) for one in moving]
    label = phrase("“{title}” moved to {stage}", title=_title(moving), stage=stage.name)
    return Change(label, laid_in(workshop, placed, stage_id, slot))


def to_tray(workshop: Workshop, touchpoint_ids: Iterable[Id]) -> Change:
    """Takes touchpoints off the path; what is known of them stays with them."""
    moving = [one for id in touchpoint_ids if (one := workshop.the(Touchpoint, id)).is_placed]
    return Change(phrase("“{title}” moved to the tray", title=_title(moving)), laid_in_tray(workshop, moving))


def rename(workshop: Workshop, touchpoint_id: Id, title: str) -> Change:
    return set_fields(workshop, phrase("Stop renamed"), Touchpoint, touchpoint_id, title=clean_line(title))


def own(workshop: Workshop, touchpoint_ids: Sequence[Id], silo_id: Id | None) -> Change:
    """Says whose work touchpoints are. A card nobody signed yet is also written down for that silo."""
    before = _each(workshop, touchpoint_ids)
    silo = workshop.get(Silo, silo_id)
    owner = silo.id if silo else None
    after = [one.but(owner_silo_id=owner, author_silo_id=one.author_silo_id or owner) for one in before]
    label = phrase("“{title}” belongs to {silo}", title=_title(before), silo=silo.code if silo else "–")
    return Change(label, edits_between(before, after))


def star(workshop: Workshop, touchpoint_ids: Sequence[Id], on: bool) -> Change:
    """Stars touchpoints, or takes the star off all of them."""
    before = _each(workshop, touchpoint_ids)
    off, star = phrase("Star off “{title}”", title=_title(before)), phrase("Star on “{title}”", title=_title(before))
    return Change(star if on else off, edits_between(before, [one.but(is_key=on) for one in before]))


def retire(workshop: Workshop, touchpoint_id: Id) -> Change:
    """Marks a touchpoint as one that should end, or takes the mark off. It stays on the path."""
    before = workshop.the(Touchpoint, touchpoint_id)
    back = "placed" if before.is_placed else "new"
    state = back if before.state == "retire" else "retire"
    ends, goes_on = phrase("“{title}” should end", title=before.title), phrase("“{title}” goes on", title=before.title)
    label = ends if state == "retire" else goes_on
    return set_fields(workshop, label, Touchpoint, touchpoint_id, state=state)


def duplicate(workshop: Workshop, touchpoint_ids: Sequence[Id]) -> Change:
    """Copies of touchpoints, in their order and without their scores, links and plans: in each stage right after the
    last one copied there, of cards that wait at the end of the tray. What serves a copied stop serves its copy.
    """
    originals = _each(workshop, touchpoint_ids)
    twin = {one.id: new_id() for one in originals}
    copies = {
        one.id: one.but(id=twin[one.id], serves_id=twin.get(one.serves_id or "", one.serves_id)) for one in originals
    }
    edits: tuple[Edit, ...] = ()
    for stage_id in dict.fromkeys(one.stage_id for one in originals):
        here = [one for one in originals if one.stage_id == stage_id]
        before = in_stage(workshop, stage_id) if stage_id else in_tray(workshop, here[0].path_id)
        chosen = [one for one in before if one in here]
        at = before.index(chosen[-1]) + 1 if stage_id else len(before)
        after = [*before[:at], *(copies[one.id] for one in chosen), *before[at:]]
        edits += edits_between(before, renumbered(after))
    return Change(phrase("Copy of “{title}”", title=_title(originals)), edits)


def remove_touchpoints(workshop: Workshop, touchpoint_ids: Sequence[Id]) -> Change:
    """Removes touchpoints with their cause links, moves and answers; problems stay.
    Refused when one is on a ballot that is open or revealed: then it can only be retired.
    """
    going = _each(workshop, touchpoint_ids)
    if any(is_on_a_ballot(workshop, one.id) for one in going):
        raise Refused(phrase("It is on a ballot, so it stays. Mark it as “should end” instead."))
    label = phrase("“{title}” removed", title=_title(going))
    gone = Change(label, removal(workshop, *going))
    without = Workshop(workshop)
    without.apply(gone)
    return Change(label, gone.edits + edits_to(without, stages_without(without, going)))


def is_on_a_ballot(workshop: Workshop, touchpoint_id: Id) -> bool:
    """Whether people have voted, or are voting, on a target of this touchpoint."""
    rounds = {one.id for one in workshop.all(VotingRound) if one.state in ON_A_BALLOT}
    on_ballot = {one.target_id for one in workshop.all(BallotOption) if one.round_id in rounds}
    return any(touchpoint_id in one.touchpoint_ids for one in workshop.all(Target) if one.id in on_ballot)


def _each(workshop: Workshop, ids: Iterable[Id]) -> list[Touchpoint]:
    """The touchpoints with these ids, each once."""
    return [workshop.the(Touchpoint, id) for id in dict.fromkeys(ids)]


def _placed_state(touchpoint: Touchpoint) -> str:
    return "retire" if touchpoint.state == "retire" else "placed"


def _title(moving: Sequence[Touchpoint]) -> str:
    """The first title, and how many more there are."""
    return moving[0].title + (f" + {len(moving) - 1}" if len(moving) > 1 else "") if moving else ""
