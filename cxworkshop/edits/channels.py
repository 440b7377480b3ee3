"""Channels: the lanes of the path, one to twenty. A channel that goes leaves its cards in the tray or next door."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from cxworkshop.edits.making import (
    added,
    closed_up,
    edits_between,
    make,
    next_order,
    put_at,
    removal,
    renumbered,
    set_fields,
)
from cxworkshop.edits.rows import emptied_and_removed
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import MAX_CHANNELS, Channel, ChannelKind, Touchpoint, Verdict
from cxworkshop.model.record import Id, clean_line
from cxworkshop.model.stops import stops
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import LANGUAGES, Words, mark, phrase

DROP_TITLE = mark("Give up the channel “{name}”")


def add_channel(workshop: Workshop, name: str, kind: ChannelKind = "person", place: int | None = None) -> Change:
    """A new lane at `place` (1 is uppermost); without one, last."""
    before = workshop.all(Channel)
    if len(before) >= MAX_CHANNELS:
        raise Refused(phrase("Twenty lanes are the most one path can carry. Join two first."))
    channel = make(Channel, name=clean_line(name), channel_kind=kind, order=len(before) + 1)
    after = put_at(before, channel, channel.order if place is None else place)
    return Change(phrase("Lane “{name}” added", name=channel.name), edits_between(before, after))


def rename_channel(workshop: Workshop, channel_id: Id, name: str) -> Change:
    return set_fields(workshop, phrase("Lane renamed"), Channel, channel_id, name=clean_line(name))


def set_channel_kind(workshop: Workshop, channel_id: Id, kind: ChannelKind) -> Change:
    """What kind of channel a lane is; backstage lanes lie under the line of visibility."""
    return set_fields(workshop, phrase("Kind of lane"), Channel, channel_id, channel_kind=kind)


def set_verdict(workshop: Workshop, channel_id: Id, verdict: Verdict) -> Change:
    """What the team thinks of a channel: keep, improve, drop or unsure."""
    return set_fields(workshop, phrase("What we think of a lane"), Channel, channel_id, verdict=verdict)


def describe_channel(workshop: Workshop, channel_id: Id, **fields: Any) -> Change:
    """Says what a channel is for (`what`) and what is known of its use (`evidence`)."""
    words = {name: clean_line(text) for name, text in fields.items()}
    return set_fields(workshop, phrase("About a lane"), Channel, channel_id, **words)


def move_channel(workshop: Workshop, channel_id: Id, place: int) -> Change:
    """Puts a lane to another place (1 is uppermost)."""
    channel = workshop.the(Channel, channel_id)
    before = workshop.all(Channel)
    after = put_at(before, channel, place)
    return Change(phrase("Lane “{name}” moved", name=channel.name), edits_between(before, after))


def reorder_channels(workshop: Workshop, channel_ids: Sequence[Id]) -> Change:
    """Puts the lanes named into this order from the top; those not named come after them, as they are."""
    before = workshop.all(Channel)
    named = [workshop.the(Channel, id) for id in dict.fromkeys(channel_ids)]
    after = renumbered([*named, *(one for one in before if one not in named)])
    return Change(phrase("Lanes tidied"), edits_between(before, after))


def remove_channel(workshop: Workshop, channel_id: Id) -> Change:
    """Removes a lane; its cards go back to the tray, in order."""
    channel = workshop.the(Channel, channel_id)
    before = workshop.all(Channel)
    if len(before) == 1:
        raise Refused(phrase("A path has at least one lane."))
    cards = [one for one in workshop.all(Touchpoint) if one.channel_id == channel_id]
    edits = emptied_and_removed(workshop, channel, cards) + closed_up(before, channel)
    return Change(phrase("Lane “{name}” removed, cards in the tray", name=channel.name), edits)


def remove_channel_to_neighbour(workshop: Workshop, channel_id: Id) -> Change:
    """Removes a lane; its cards keep their places in the stages and move to the lane next to it."""
    channel, other = workshop.the(Channel, channel_id), neighbour_channel(workshop, channel_id)
    if other is None:
        raise Refused(phrase("A path has at least one lane."))
    cards = [one for one in workshop.all(Touchpoint) if one.channel_id == channel_id]
    moved = edits_between(cards, [one.but(channel_id=other.id) for one in cards])
    without = Workshop(workshop)
    without.apply(Change(phrase("Cards to the next lane"), moved))
    edits = moved + removal(without, channel) + closed_up(workshop.all(Channel), channel)
    return Change(phrase("Lane “{name}” removed, cards in {other}", name=channel.name, other=other.name), edits)


def neighbour_channel(workshop: Workshop, channel_id: Id) -> Channel | None:
    """The nearest lane, before farther ones the upper; on the same side of the line of visibility if there is one."""
    channel = workshop.the(Channel, channel_id)
    others = [one for one in workshop.all(Channel) if one.id != channel_id]

    def far(other: Channel) -> tuple[bool, int, int]:
        across = (other.channel_kind == "backstage") != (channel.channel_kind == "backstage")
        return across, abs(other.order - channel.order), other.order

    return min(others, key=far, default=None)


def drop_to_target(workshop: Workshop, channel_id: Id) -> Change:
    """Makes giving up a channel a development target that can be voted on, with the stops it would hit."""
    channel = workshop.the(Channel, channel_id)
    if (known := drop_target(workshop, channel_id)) is not None:
        raise Refused(phrase("“{title}” is a target already.", title=known.title))
    hit = stops_hit(workshop, channel_id)
    title = Words(workshop.basics.language)(DROP_TITLE, name=channel.name)
    fields = {"title": title, "target_type": "drop_channel", "description": channel.evidence}
    target = make(Target, **fields, touchpoint_ids=hit, order=next_order(workshop.all(Target)))
    return added(phrase("Target “{title}” added", title=target.title), target)


def drop_target(workshop: Workshop, channel_id: Id) -> Target | None:
    """The target that would give up a channel: it is called so in some language, or touches its stops and no others."""
    name, hit = workshop.the(Channel, channel_id).name, set(stops_hit(workshop, channel_id))
    titles = {Words(language)(DROP_TITLE, name=name) for language in LANGUAGES}
    for target in workshop.all(Target):
        about = target.title in titles or (hit and set(target.touchpoint_ids) == hit)
        if target.target_type == "drop_channel" and target.state != "dropped" and about:
            return target
    return None


def stops_hit(workshop: Workshop, channel_id: Id) -> tuple[Id, ...]:
    """The touchpoints on a channel, on every path, in path order."""
    paths = dict.fromkeys(one.path_id for one in workshop.all(Touchpoint))
    there = (stop.touchpoint for path_id in paths for stop in stops(workshop, path_id))
    return tuple(one.id for one in there if one.channel_id == channel_id)
