"""What people do with touchpoints: write one, place it, say whose it is and how it feels, take it away.

A touchpoint that goes back to the tray keeps its scores, cause links and deviations. They do not show while it lies
there, and they are all there when it is placed again: a drop by mistake must not cost an hour's work. Only making a
new score, link or deviation asks for a placed touchpoint.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cxworkshop.edits.making import added, edits_between, make, next_order, removal, renumbered, revised, set_fields
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id, clean_line, new_id
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

ON_A_BALLOT = ("open", "closed", "revealed")


def in_stage(workshop: Workshop, stage_id: Id) -> list[Touchpoint]:
    """The touchpoints of a stage in path order."""
    channels = {channel.id: channel.order for channel in workshop.all(Channel)}
    there = [touchpoint for touchpoint in workshop.all(Touchpoint) if touchpoint.stage_id == stage_id]
    return sorted(there, key=lambda one: (one.order, channels.get(one.channel_id or "", 0), one.id))


def in_tray(workshop: Workshop, path_id: Id) -> list[Touchpoint]:
    """The touchpoints of a path that wait in the tray, oldest first."""
    return [one for one in workshop.all(Touchpoint) if one.path_id == path_id and not one.is_placed]


def add_touchpoint(workshop: Workshop, path_id: Id, title: str, owner_silo_id: Id | None = None) -> Change:
    """Writes a touchpoint into the tray; who owns it also wrote it."""
    workshop.the(Path, path_id)
    order = next_order(in_tray(workshop, path_id))
    whose = {"owner_silo_id": owner_silo_id, "author_silo_id": owner_silo_id}
    touchpoint = make(Touchpoint, path_id=path_id, title=clean_line(title), order=order, **whose)
    return added(phrase("“{title}” written", title=touchpoint.title), touchpoint)


def move(workshop: Workshop, touchpoint_ids: Sequence[Id], stage_id: Id, channel_id: Id, slot: int) -> Change:
    """Places touchpoints, in the order given, from place `slot` (1 is first) of a stage, counted without them.
    The order inside every stage touched is dense afterwards.
    """
    moving = [workshop.the(Touchpoint, id) for id in dict.fromkeys(touchpoint_ids)]
    stage, channel = workshop.the(Stage, stage_id), workshop.the(Channel, channel_id)
    if any(one.path_id != stage.path_id for one in moving):
        raise Refused(phrase("That stage belongs to another path."))
    placed = [one.but(stage_id=stage_id, channel_id=channel_id, state=_placed_state(one)) for one in moving]
    gone = {one.id for one in moving}
    rest = [one for one in in_stage(workshop, stage_id) if one.id not in gone]
    place = min(max(slot, 1), len(rest) + 1) - 1
    after = renumbered([*rest[:place], *placed, *rest[place:]])
    left = {one.stage_id for one in moving if one.stage_id and one.stage_id != stage_id}
    after += [one for other in sorted(left) for one in _closed_up(workshop, other, gone)]
    where = phrase(
        "“{title}” moved to {stage}, {channel}", title=_title(moving), stage=stage.name, channel=channel.name
    )
    return Change(where, edits_between(_as_they_are(workshop, after), after))


def move_along(workshop: Workshop, touchpoint_id: Id, stage_id: Id, slot: int, field: str, value: Id | None) -> Change:
    """Moves a placed touchpoint to a slot in its own channel, and sets whose it is (`owner_silo_id`) or which core
    process it belongs to (`core_process_id`): what a drop means where the lanes are silos or processes.
    """
    before = workshop.the(Touchpoint, touchpoint_id)
    if before.channel_id is None:
        raise Refused(phrase("Show the lanes by channel first: a new card needs a channel."))
    moved = move(workshop, [touchpoint_id], stage_id, before.channel_id, slot)
    after = {edit.record.id: edit.record for edit in moved.edits}
    after[touchpoint_id] = revised(after.get(touchpoint_id, before), **{field: value})
    now = [workshop.the(Touchpoint, id) for id in after]
    return Change(moved.label, edits_between(now, after.values()))


def to_tray(workshop: Workshop, touchpoint_ids: Iterable[Id]) -> Change:
    """Takes touchpoints off the path; what is known of them stays with them."""
    moving = [one for id in touchpoint_ids if (one := workshop.the(Touchpoint, id)).is_placed]
    after = unplaced(workshop, moving)
    return Change(
        phrase("“{title}” moved to the tray", title=_title(moving)), edits_between(_as_they_are(workshop, after), after)
    )


def unplaced(workshop: Workshop, moving: Sequence[Touchpoint]) -> list[Touchpoint]:
    """The given touchpoints as they lie in the tray, and the neighbours they leave, closed up."""
    if not moving:
        return []
    gone = {one.id for one in moving}
    first = next_order(in_tray(workshop, moving[0].path_id))
    laid = [
        one.but(stage_id=None, channel_id=None, order=first + place, state="retire" if one.state == "retire" else "new")
        for place, one in enumerate(moving)
    ]
    left = sorted({one.stage_id for one in moving if one.stage_id})
    return laid + [one for stage_id in left for one in _closed_up(workshop, stage_id, gone)]


def emptied_and_removed(workshop: Workshop, place: Stage | Channel, cards: Sequence[Touchpoint]) -> tuple[Edit, ...]:
    """Lays the cards of a stage or channel into the tray and removes the place they stood on."""
    after = unplaced(workshop, cards)
    laid = edits_between(_as_they_are(workshop, after), after)
    without = Workshop(workshop)
    without.apply(Change(phrase("Cards to the tray"), laid))
    return laid + removal(without, place)


def rename(workshop: Workshop, touchpoint_id: Id, title: str) -> Change:
    return set_fields(workshop, phrase("Stop renamed"), Touchpoint, touchpoint_id, title=clean_line(title))


def set_owner_silo(workshop: Workshop, touchpoint_id: Id, silo_id: Id | None) -> Change:
    """Says whose work a touchpoint is. A card nobody signed yet is also written down for that silo."""
    before = workshop.the(Touchpoint, touchpoint_id)
    silo = workshop.get(Silo, silo_id)
    label = phrase("“{title}” belongs to {silo}", title=before.title, silo=silo.code if silo else "–")
    author = before.author_silo_id or (silo.id if silo else None)
    return set_fields(
        workshop, label, Touchpoint, touchpoint_id, owner_silo_id=silo.id if silo else None, author_silo_id=author
    )


def toggle_key(workshop: Workshop, touchpoint_id: Id) -> Change:
    """Stars a touchpoint, or takes the star off."""
    before = workshop.the(Touchpoint, touchpoint_id)
    off, on = phrase("Star off “{title}”", title=before.title), phrase("Star on “{title}”", title=before.title)
    label = off if before.is_key else on
    return set_fields(workshop, label, Touchpoint, touchpoint_id, is_key=not before.is_key)


def retire(workshop: Workshop, touchpoint_id: Id) -> Change:
    """Marks a touchpoint as one that should end, or takes the mark off. It stays on the path."""
    before = workshop.the(Touchpoint, touchpoint_id)
    back = "placed" if before.is_placed else "new"
    state = back if before.state == "retire" else "retire"
    ends, goes_on = phrase("“{title}” should end", title=before.title), phrase("“{title}” goes on", title=before.title)
    label = ends if state == "retire" else goes_on
    return set_fields(workshop, label, Touchpoint, touchpoint_id, state=state)


def set_feeling(workshop: Workshop, touchpoint_id: Id, value: int | None) -> Change:
    """How the customer feels at a placed touchpoint, −2…+2 by the whole team; None takes the answer back."""
    touchpoint = workshop.the(Touchpoint, touchpoint_id)
    if not touchpoint.is_placed:
        raise Refused(phrase("Place the card on the path first, then say how it feels."))
    label = phrase("Feeling at “{title}”", title=touchpoint.title)
    before = team_feeling(workshop, touchpoint_id)
    if before is None:
        new = () if value is None else (make(Score, touchpoint_id=touchpoint_id, dimension="emotion", value=value),)
        return added(label, *new)
    if value is None:
        return Change(label, (Edit(before, None),))
    after = revised(before, value=value)
    return Change(label, () if after == before else (Edit(before, after),))


def team_feeling(workshop: Workshop, touchpoint_id: Id) -> Score | None:
    """What the whole team said of the feeling at a touchpoint."""
    said = (one for one in workshop.all(Score) if one.touchpoint_id == touchpoint_id)
    return next((one for one in said if one.dimension == "emotion" and one.silo_id is None), None)


def duplicate(workshop: Workshop, touchpoint_id: Id) -> Change:
    """A copy right after the original (in the tray: last), without its scores, links and plans."""
    original = workshop.the(Touchpoint, touchpoint_id)
    label = phrase("Copy of “{title}”", title=original.title)
    if original.stage_id is None:
        last = next_order(in_tray(workshop, original.path_id))
        return added(label, original.but(id=new_id(), order=last))
    there = in_stage(workshop, original.stage_id)
    place = there.index(original) + 1
    after = renumbered([*there[:place], original.but(id=new_id()), *there[place:]])
    return Change(label, edits_between(there, after))


def remove_touchpoint(workshop: Workshop, touchpoint_id: Id) -> Change:
    """Removes a touchpoint with its cause links, moves and answers; problems stay.
    Refused when it is on a ballot that is open or revealed: then it can only be retired.
    """
    touchpoint = workshop.the(Touchpoint, touchpoint_id)
    if is_on_a_ballot(workshop, touchpoint_id):
        raise Refused(phrase("It is on a ballot, so it stays. Mark it as “should end” instead."))
    edits = removal(workshop, touchpoint)
    if touchpoint.stage_id:
        left = _closed_up(workshop, touchpoint.stage_id, {touchpoint_id})
        edits += edits_between(_as_they_are(workshop, left), left)
    return Change(phrase("“{title}” removed", title=touchpoint.title), edits)


def is_on_a_ballot(workshop: Workshop, touchpoint_id: Id) -> bool:
    """Whether people have voted, or are voting, on a target of this touchpoint."""
    rounds = {one.id for one in workshop.all(VotingRound) if one.state in ON_A_BALLOT}
    on_ballot = {one.target_id for one in workshop.all(BallotOption) if one.round_id in rounds}
    return any(touchpoint_id in one.touchpoint_ids for one in workshop.all(Target) if one.id in on_ballot)


def _closed_up(workshop: Workshop, stage_id: Id, gone: set[Id]) -> list[Touchpoint]:
    rest = [one for one in in_stage(workshop, stage_id) if one.id not in gone]
    return renumbered(rest)


def _as_they_are(workshop: Workshop, after: Iterable[Touchpoint]) -> list[Touchpoint]:
    return [workshop.the(Touchpoint, one.id) for one in after]


def _placed_state(touchpoint: Touchpoint) -> str:
    return "retire" if touchpoint.state == "retire" else "placed"


def _title(moving: Sequence[Touchpoint]) -> str:
    """The first title, and how many more there are."""
    return moving[0].title + (f" + {len(moving) - 1}" if len(moving) > 1 else "") if moving else ""
