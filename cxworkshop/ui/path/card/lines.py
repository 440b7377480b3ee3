"""Where the short texts of a list live: in records behind the touchpoint, or in a field of the touchpoint itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple, Protocol

from cxworkshop.edits import encounter
from cxworkshop.model.change import Change
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Id, Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.parts.limit import limit_of


class Line(NamedTuple):
    """One text and the key it is changed by."""

    key: str
    text: str


class Lines(Protocol):
    """What a list editor asks of the place its texts live in. Places count from 1."""

    @property
    def limit(self) -> int: ...
    def read(self, workshop: Workshop, card_id: Id) -> list[Line]: ...
    def add(self, workshop: Workshop, card_id: Id, text: str) -> Change: ...
    def set(self, workshop: Workshop, card_id: Id, key: str, text: str) -> Change: ...
    def move(self, workshop: Workshop, card_id: Id, key: str, place: int) -> Change: ...
    def remove(self, workshop: Workshop, card_id: Id, key: str) -> Change: ...


@dataclass(frozen=True)
class PartLines:
    """One record for each text; `field` is the text that is always there. The key is the record's id."""

    kind: type[Record]
    field: str = "text"

    @property
    def limit(self) -> int:
        return limit_of(self.kind, self.field)

    def read(self, workshop: Workshop, card_id: Id) -> list[Line]:
        there = encounter.parts_of(workshop, self.kind, card_id)
        return [Line(part.id, getattr(part, self.field)) for part in there]

    def add(self, workshop: Workshop, card_id: Id, text: str) -> Change:
        return encounter.add_part(workshop, self.kind, card_id, **{self.field: text})

    def set(self, workshop: Workshop, _card_id: Id, key: str, text: str) -> Change:
        return encounter.set_part(workshop, self.kind, key, **{self.field: text})

    def move(self, workshop: Workshop, _card_id: Id, key: str, place: int) -> Change:
        return encounter.move_part(workshop, self.kind, key, place)

    def remove(self, workshop: Workshop, _card_id: Id, key: str) -> Change:
        return encounter.remove_part(workshop, self.kind, key)


@dataclass(frozen=True)
class FieldLines:
    """Texts kept as a tuple in one field of the touchpoint. The key is the text's place, from 1."""

    field: str
    limit: int

    def read(self, workshop: Workshop, card_id: Id) -> list[Line]:
        return [Line(str(place), text) for place, text in enumerate(self._texts(workshop, card_id), 1)]

    def add(self, workshop: Workshop, card_id: Id, text: str) -> Change:
        return self._write(workshop, card_id, [*self._texts(workshop, card_id), text])

    def set(self, workshop: Workshop, card_id: Id, key: str, text: str) -> Change:
        texts = self._texts(workshop, card_id)
        texts[int(key) - 1] = text
        return self._write(workshop, card_id, texts)

    def move(self, workshop: Workshop, card_id: Id, key: str, place: int) -> Change:
        texts = self._texts(workshop, card_id)
        moved = texts.pop(int(key) - 1)
        texts.insert(min(max(place, 1), len(texts) + 1) - 1, moved)
        return self._write(workshop, card_id, texts)

    def remove(self, workshop: Workshop, card_id: Id, key: str) -> Change:
        texts = self._texts(workshop, card_id)
        del texts[int(key) - 1]
        return self._write(workshop, card_id, texts)

    def _texts(self, workshop: Workshop, card_id: Id) -> list[str]:
        return list(getattr(workshop.the(Touchpoint, card_id), self.field))

    def _write(self, workshop: Workshop, card_id: Id, texts: list[str]) -> Change:
        return encounter.set_touchpoint(workshop, card_id, **{self.field: tuple(texts)})
