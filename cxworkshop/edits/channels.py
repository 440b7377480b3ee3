"""Channels: the lanes of the path, one to twenty. A channel that goes leaves its cards in the tray."""

from __future__ import annotations

from cxworkshop.edits.making import edits_between, make, renumbered, set_fields
from cxworkshop.edits.path import emptied_and_removed
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import MAX_CHANNELS, Channel, ChannelKind, Touchpoint, Verdict
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase


def add_channel(workshop: Workshop, name: str, kind: ChannelKind = "person", place: int | None = None) -> Change:
    """A new lane at `place` (1 is uppermost); without one, last."""
    before = workshop.all(Channel)
    if len(before) >= MAX_CHANNELS:
        raise Refused(phrase("Twenty lanes are the most one path can carry. Join two first."))
    channel = make(Channel, name=clean_line(name), channel_kind=kind, order=len(before) + 1)
    at = len(before) if place is None else max(place, 1) - 1
    after = renumbered([*before[:at], channel, *before[at:]])
    return Change(phrase("Lane “{name}” added", name=channel.name), edits_between(before, after))


def rename_channel(workshop: Workshop, channel_id: Id, name: str) -> Change:
    return set_fields(workshop, phrase("Lane renamed"), Channel, channel_id, name=clean_line(name))


def set_channel_kind(workshop: Workshop, channel_id: Id, kind: ChannelKind) -> Change:
    """What kind of channel a lane is; backstage lanes lie under the line of visibility."""
    return set_fields(workshop, phrase("Kind of lane"), Channel, channel_id, channel_kind=kind)


def set_verdict(workshop: Workshop, channel_id: Id, verdict: Verdict) -> Change:
    """What the team thinks of a channel: keep, improve, drop or unsure."""
    return set_fields(workshop, phrase("What we think of a lane"), Channel, channel_id, verdict=verdict)


def move_channel(workshop: Workshop, channel_id: Id, place: int) -> Change:
    """Puts a lane to another place (1 is uppermost)."""
    channel = workshop.the(Channel, channel_id)
    before = workshop.all(Channel)
    rest = [one for one in before if one.id != channel_id]
    at = min(max(place, 1), len(before)) - 1
    after = renumbered([*rest[:at], channel, *rest[at:]])
    return Change(phrase("Lane “{name}” moved", name=channel.name), edits_between(before, after))


def remove_channel(workshop: Workshop, channel_id: Id) -> Change:
    """Removes a lane; its cards go back to the tray, in order."""
    channel = workshop.the(Channel, channel_id)
    before = workshop.all(Channel)
    if len(before) == 1:
        raise Refused(phrase("A path has at least one lane."))
    cards = [one for one in workshop.all(Touchpoint) if one.channel_id == channel_id]
    rest = [one for one in before if one.id != channel_id]
    edits = emptied_and_removed(workshop, channel, cards) + edits_between(rest, renumbered(rest))
    return Change(phrase("Lane “{name}” removed, cards in the tray", name=channel.name), edits)
