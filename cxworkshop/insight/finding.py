"""Finding cards of a path: by words anywhere on them, and by owner, star, purpose, lane and kind."""

from __future__ import annotations

from dataclasses import dataclass, replace

from cxworkshop.model.path import Channel, Purpose, Stage, Touchpoint, TouchpointKind
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop

NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Sieve:
    """What is looked for. In each field any of its values will do; all fields that say something have to agree.
    `owners` holds silo ids, or NOBODY for cards that nobody owns.
    """

    words: str = ""
    owners: frozenset[Id] = frozenset()
    key: bool = False
    purposes: frozenset[Purpose] = frozenset()
    channels: frozenset[Id] = frozenset()
    kinds: frozenset[TouchpointKind] = frozenset()

    @property
    def narrows(self) -> bool:
        """Whether anything is looked for at all."""
        return self != Sieve() and (bool(self.words.split()) or self.filters > 0)

    @property
    def filters(self) -> int:
        """How many values are picked, the words aside."""
        return len(self.owners) + self.key + len(self.purposes) + len(self.channels) + len(self.kinds)

    def turned(self, field: str, value: str) -> Sieve:
        """With a value picked that was not, or let go that was; for `key` the value does not matter."""
        if field == "key":
            return replace(self, key=not self.key)
        return replace(self, **{field: getattr(self, field) ^ {value}})

    def has(self, field: str, value: str) -> bool:
        return self.key if field == "key" else value in getattr(self, field)


def found(workshop: Workshop, path_id: Id, sieve: Sieve) -> list[Id]:
    """The cards that fall through: those on the path in its order, then those in the tray."""
    line = [stop.touchpoint for stop in stops(workshop, path_id)]
    tray = [one for one in workshop.all(Touchpoint) if one.path_id == path_id and not one.is_placed]
    words = sieve.words.casefold().split()
    return [one.id for one in (*line, *tray) if _picked(one, sieve) and _told(workshop, one, words)]


def _picked(card: Touchpoint, sieve: Sieve) -> bool:
    return (
        (not sieve.owners or (card.owner_silo_id or NOBODY) in sieve.owners)
        and (not sieve.key or card.is_key)
        and (not sieve.purposes or card.purpose in sieve.purposes)
        and (not sieve.channels or card.channel_id in sieve.channels)
        and (not sieve.kinds or card.touchpoint_kind in sieve.kinds)
    )


def _told(workshop: Workshop, card: Touchpoint, words: list[str]) -> bool:
    """Whether each word is somewhere on the card: title, situation, owner, helpers, lane or stage."""
    if not words:
        return True
    silos = [workshop.get(Silo, id) for id in (card.owner_silo_id, *card.support_silo_ids)]
    lane, stage = workshop.get(Channel, card.channel_id), workshop.get(Stage, card.stage_id)
    texts = [card.title, card.situation, lane.name if lane else "", stage.name if stage else ""]
    texts += [f"{silo.code} {silo.name}" for silo in silos if silo]
    text = "\n".join(texts).casefold()
    return all(word in text for word in words)
