"""Where cards lie: the row of each stage and of the tray, and how rows close up when cards come and go."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cxworkshop.edits.making import edits_between, next_order, removal, renumbered
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def in_stage(workshop: Workshop, stage_id: Id) -> list[Touchpoint]:
    """The touchpoints of a stage in path order."""
    channels = {channel.id: channel.order for channel in workshop.all(Channel)}
    there = _by_place(workshop).get(stage_id, ())
    return sorted(there, key=lambda one: (one.order, channels.get(one.channel_id or "", 0), one.id))


def in_tray(workshop: Workshop, path_id: Id) -> list[Touchpoint]:
    """The touchpoints of a path that wait in the tray, oldest first."""
    return [one for one in _by_place(workshop).get(None, ()) if one.path_id == path_id]


def _by_place(workshop: Workshop) -> dict[Id | None, list[Touchpoint]]:
    """All touchpoints by their stage, those that wait under None; read once for every change."""

    def read() -> dict[Id | None, list[Touchpoint]]:
        places: dict[Id | None, list[Touchpoint]] = {}
        for one in workshop.all(Touchpoint):
            places.setdefault(one.stage_id, []).append(one)
        return places

    return workshop.kept(_by_place, read)


def laid_in(workshop: Workshop, placed: Sequence[Touchpoint], stage_id: Id, slot: int) -> tuple[Edit, ...]:
    """The edits that bring cards, as they are to be, into a stage at a slot; the stages they leave close up."""
    if any(one.path_id != workshop.the(Stage, stage_id).path_id for one in placed):
        raise Refused(phrase("That stage belongs to another path."))
    ids = {one.id for one in placed}
    rest = [one for one in in_stage(workshop, stage_id) if one.id not in ids]
    at = min(max(slot, 1), len(rest) + 1) - 1
    there = [*rest[:at], *placed, *rest[at:]]
    after = renumbered([_served(workshop, one, there) if one.id in ids else one for one in there])
    were = [one for id in ids if (one := workshop.get(Touchpoint, id)) and one.stage_id != stage_id]
    return edits_to(workshop, [*after, *stages_without(workshop, were)])


def laid_in_tray(workshop: Workshop, moving: Sequence[Touchpoint]) -> tuple[Edit, ...]:
    """The edits that lay cards last into the tray; the stages they leave close up."""
    if not moving:
        return ()
    first = next_order(in_tray(workshop, moving[0].path_id))
    laid = [
        one.but(stage_id=None, channel_id=None, order=first + place, state="retire" if one.state == "retire" else "new")
        for place, one in enumerate(moving)
    ]
    return edits_to(workshop, [*laid, *stages_without(workshop, moving)])


def emptied_and_removed(workshop: Workshop, place: Stage | Channel, cards: Sequence[Touchpoint]) -> tuple[Edit, ...]:
    """Lays the cards of a stage or channel into the tray and removes the place they stood on."""
    laid = laid_in_tray(workshop, cards)
    without = Workshop(workshop)
    without.apply(Change(phrase("Cards to the tray"), laid))
    return laid + removal(without, place)


def stages_without(workshop: Workshop, gone: Iterable[Touchpoint]) -> list[Touchpoint]:
    """What stays in the stages that cards leave, renumbered."""
    left: dict[Id, set[Id]] = {}
    for one in gone:
        if one.stage_id:
            left.setdefault(one.stage_id, set()).add(one.id)
    rows = ([one for one in in_stage(workshop, id) if one.id not in ids] for id, ids in sorted(left.items()))
    return [one for row in rows for one in renumbered(row)]


def edits_to(workshop: Workshop, after: Sequence[Touchpoint]) -> tuple[Edit, ...]:
    """The edits that make touchpoints, new ones among them, what they are to be."""
    return edits_between([known for one in after if (known := workshop.get(Touchpoint, one.id))], after)


def _served(workshop: Workshop, card: Touchpoint, there: Sequence[Touchpoint]) -> Touchpoint:
    """A card put down somewhere: whom it serves is told by its new place, so a link that says otherwise is undone."""
    if card.serves_id is None:
        return card
    before = there[: there.index(card)]
    shown = [one.id for one in before if workshop.the(Channel, one.channel_id or "").channel_kind != "backstage"]
    moved: Touchpoint = card if shown[-1:] == [card.serves_id] else card.but(serves_id=None)
    return moved
