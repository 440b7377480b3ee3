"""Channels that many workshops have, to be added by one tap; social media first, for they are forgotten first."""

from __future__ import annotations

from typing import NamedTuple

from cxworkshop.library.resources import data, said
from cxworkshop.model.path import ChannelKind


class Preset(NamedTuple):
    """A lane to begin with."""

    name: str
    kind: ChannelKind


def channel_presets(language: str) -> list[Preset]:
    """The channels that come with the program, kind by kind."""
    return [Preset(said(name, language), group["kind"]) for group in data("channels.json") for name in group["names"]]
