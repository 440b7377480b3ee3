"""Moves: how the customer leaves the straight line, and comes back to it.

A move belongs to its stops. When one of them goes back to the tray the move stays with it and shows again when the
stop is placed again; when one is removed the move goes along.
"""

from __future__ import annotations

from typing import Any

from cxworkshop.edits.making import added, changed, make, revised
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.path import Channel, Move, MoveKind, Touchpoint
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

Ends = tuple[Id | None, Id | None]
ALONE: tuple[MoveKind, ...] = ("drop_out", "pause", "re_entry")


def add_move(
    workshop: Workshop,
    kind: MoveKind,
    from_id: Id | None,
    to_id: Id | None = None,
    gap: str = "",
    reason: str = "",
    share: int | None = None,
) -> Change:
    """A new move between two stops, or at one of them. `share` is how many customers in a hundred make it."""
    _check_kind(workshop, kind, from_id, to_id)
    ends = ends_of(kind, from_id, to_id)
    _check_new(workshop, kind, ends)
    _check_share(workshop, kind, ends[0], share)
    words = {"gap": clean_line(gap), "reason": clean_line(reason), "share": share}
    at = _at(workshop, from_id, to_id)
    move = make(Move, path_id=at.path_id, move_kind=kind, from_id=ends[0], to_id=ends[1], **words)
    return added(phrase("A move drawn at “{title}”", title=at.title), move)


def revise_move(workshop: Workshop, move_id: Id, **fields: Any) -> Change:
    """Changes `kind`, `gap`, `reason` or `share`; a kind that stands at one stop takes its ends along."""
    before = workshop.the(Move, move_id)
    kind = fields.pop("kind", before.move_kind)
    ends = before.from_id, before.to_id
    if kind != before.move_kind:
        _check_kind(workshop, kind, *ends)
        ends = ends_of(kind, *ends)
        _check_new(workshop, kind, ends)
    words = {name: clean_line(text) if isinstance(text, str) else text for name, text in fields.items()}
    _check_share(workshop, kind, ends[0], words.get("share", before.share), but=move_id)
    label = phrase("The move at “{title}” changed", title=_at(workshop, *ends).title)
    return changed(label, before, revised(before, move_kind=kind, from_id=ends[0], to_id=ends[1], **words))


def remove_move(workshop: Workshop, move_id: Id) -> Change:
    move = workshop.the(Move, move_id)
    label = phrase("The move at “{title}” removed", title=_at(workshop, move.from_id, move.to_id).title)
    return Change(label, (Edit(move, None),))


def kinds_between(workshop: Workshop, from_id: Id | None, to_id: Id | None) -> tuple[MoveKind, ...]:
    """The kinds that are right for two ends, the likeliest first; none when an end is not a stop of the customer.
    At one stop (the same twice, or one end alone): drop_out, pause, re_entry.
    """
    if why_no_move(workshop, from_id, to_id):
        return ()
    if from_id is None:
        return ("re_entry", "pause", "drop_out")
    if from_id == to_id:
        return ("pause", "drop_out", "re_entry")
    if to_id is None:
        return ALONE
    numbers = {stop.touchpoint.id: stop.number for stop in stops(workshop, _at(workshop, from_id, to_id).path_id)}
    if numbers[to_id] < numbers[from_id]:
        return ("return", "re_entry")
    lanes = {workshop.the(Touchpoint, id).channel_id for id in (from_id, to_id)}
    return ("switch", "forward", "pause", "re_entry") if len(lanes) > 1 else ("forward", "pause", "re_entry")


def ends_of(kind: MoveKind, from_id: Id | None, to_id: Id | None) -> Ends:
    """The ends as a kind keeps them: leaving has no target, coming back at one stop no start, a pause begins and
    ends where it is.
    """
    if from_id is not None and to_id is not None and from_id != to_id:
        return from_id, to_id
    at = from_id or to_id
    return {"drop_out": (at, None), "re_entry": (None, at)}.get(kind, (at, at))


def why_no_move(workshop: Workshop, from_id: Id | None, to_id: Id | None) -> Refused | None:
    """Why no move can be drawn between two ends; None when one can."""
    ends = [workshop.the(Touchpoint, id) for id in (from_id, to_id) if id is not None]
    if not ends:
        return Refused(phrase("A move needs a stop to start from or to end at."))
    if not all(one.is_placed for one in ends):
        return Refused(phrase("Place the card on the path first, then draw the move."))
    if any(workshop.the(Channel, one.channel_id or "").channel_kind == "backstage" for one in ends):
        return Refused(phrase("Only the customer moves along the path. Backstage work has no moves of its own."))
    if len({one.path_id for one in ends}) > 1:
        return Refused(phrase("Those two stops are on different paths."))
    return None


def shares_from(workshop: Workshop, touchpoint_id: Id, but: Id = "") -> int:
    """How many customers in a hundred leave the straight line at a stop; who comes back has been counted there."""
    moves = (move for move in workshop.all(Move) if move.from_id == touchpoint_id and move.id != but)
    return sum(move.share or 0 for move in moves if move.move_kind != "re_entry")


def _check_kind(workshop: Workshop, kind: MoveKind, from_id: Id | None, to_id: Id | None) -> None:
    if refusal := why_no_move(workshop, from_id, to_id):
        raise refusal
    if kind in kinds_between(workshop, from_id, to_id):
        return
    if kind == "drop_out":
        raise Refused(phrase("Who leaves goes nowhere: draw that move into the open."))
    if from_id is None or to_id is None or from_id == to_id:
        raise Refused(phrase("That kind of move needs two different stops."))
    if kind == "return":
        raise Refused(phrase("A return goes to an earlier stop."))
    if kind == "switch":
        raise Refused(phrase("A switch goes to a later stop in another channel."))
    raise Refused(phrase("That move goes on to a later stop."))


def _check_new(workshop: Workshop, kind: MoveKind, ends: Ends) -> None:
    if any(move.move_kind == kind and (move.from_id, move.to_id) == ends for move in workshop.all(Move)):
        raise Refused(phrase("That move is drawn already. Tap it to change it."))


def _check_share(workshop: Workshop, kind: MoveKind, from_id: Id | None, share: Any, but: Id = "") -> None:
    if share is None:
        return
    if not 0 <= share <= 100:
        raise Refused(phrase("A share is between 0 and 100 %."))
    others = shares_from(workshop, from_id, but) if from_id and kind != "re_entry" else 0
    if others + share > 100:
        raise Refused(phrase("More than all cannot leave one stop: there is {n} % left here.", n=max(0, 100 - others)))


def _at(workshop: Workshop, from_id: Id | None, to_id: Id | None) -> Touchpoint:
    """The stop a move hangs at."""
    return workshop.the(Touchpoint, from_id or to_id or "")
