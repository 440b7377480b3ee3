"""Cards from the clipboard: copied in this program, or lines of a text or a spreadsheet. Nothing in them is trusted.

Nothing of a line is lost: what is too long for a title is kept whole as the situation, and what is too long for that
goes on in the next card. Of a copied card only what is said on it comes along, never whom or what it points at
unless this workshop knows it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cxworkshop.edits.making import added, make, next_order, references
from cxworkshop.edits.rows import in_tray
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.kinds import KINDS
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Id, clean, clean_line
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

TITLE, SITUATION = 60, 500  # as Touchpoint has them
MOST_CARDS, MOST_BYTES = 200, 1_000_000
PLACE = {"id", "path_id", "stage_id", "channel_id", "order", "state", "serves_id", "like_id"}
SAID = [name for name in Touchpoint.model_fields if name not in PLACE]
FORMAT, VERSION = "cxworkshop cards", 1

Card = Mapping[str, Any]


def copied(workshop: Workshop, touchpoint_ids: Sequence[Id]) -> bytes:
    """What is said on the cards, in the form that `cards_of_copy` reads."""
    cards = [workshop.the(Touchpoint, id).plain() for id in touchpoint_ids]
    said = [{name: card[name] for name in SAID} for card in cards]
    return json.dumps({"format": FORMAT, "version": VERSION, "cards": said}).encode("ascii")


def cards_of_copy(data: bytes) -> list[Card]:
    """The cards of a copy; Refused when it is too big or is no such copy."""
    _check_size(len(data))
    try:
        found = json.loads(data)
        cards = found["cards"] if found["format"] == FORMAT and found["version"] == VERSION else None
    except (ValueError, TypeError, LookupError, RecursionError):
        cards = None
    if not isinstance(cards, list) or not all(isinstance(card, dict) for card in cards):
        raise Refused(phrase("These are no cards that this program knows, so nothing was pasted."))
    return cards


def cards_of_text(text: str) -> list[Card]:
    """One card a line; of a row of cells the first is the title and the rest the situation."""
    _check_size(len(text))
    if _is_binary(text):
        raise Refused(phrase("That is not text, so nothing was pasted."))
    return [card for line in text.splitlines() for card in _cards_of_line(line)]


def paste_cards(workshop: Workshop, path_id: Id, cards: Sequence[Card]) -> Change:
    """Writes cards into the tray, at most MOST_CARDS, each as a new one."""
    workshop.the(Path, path_id)
    if len(cards) > MOST_CARDS:
        raise Refused(phrase("That is too many: {most} at most.", most=MOST_CARDS))
    if not cards:
        raise Refused(phrase("There is nothing to paste."))
    first = next_order(in_tray(workshop, path_id))
    made = [make(Touchpoint, path_id=path_id, order=n, **_said(workshop, card)) for n, card in enumerate(cards, first)]
    one, many = phrase("“{title}” written", title=made[0].title), phrase("{n} cards written", n=len(made))
    return added(one if len(made) == 1 else many, *made)


def _said(workshop: Workshop, card: Card) -> dict[str, Any]:
    """The fields of a card that may come along; references only to what there is."""
    said = {name: card[name] for name in SAID if name in card}
    said["title"] = clean_line(str(card.get("title", "")))
    for kind, fields in references(Touchpoint).items():
        for name, _gone, many in fields:
            if name in said:
                said[name] = _known(workshop, kind, said[name], many)
    return said


def _known(workshop: Workshop, kind: str, value: object, many: bool) -> object:
    def there(id: object) -> bool:
        return isinstance(id, str) and workshop.get(KINDS[kind], id) is not None

    if many:
        return tuple(dict.fromkeys(id for id in value if there(id))) if isinstance(value, list) else ()
    return value if there(value) else None


def _cards_of_line(line: str) -> Iterator[Card]:
    cells = [words for cell in line.split("\t") if (words := clean_line(cell))]
    if not cells:
        return
    title = _cut(cells[0], TITLE)
    more = _pieces(", ".join(cells if title != cells[0] else cells[1:]))
    yield {"title": title, "situation": next(more, "")}
    for piece in more:
        yield {"title": _cut(piece, TITLE), "situation": piece}


def _pieces(text: str) -> Iterator[str]:
    """The text in pieces that a situation can hold, cut between words where there are any."""
    while text:
        piece = _cut(text, SITUATION)
        yield piece
        text = text[len(piece) :].strip()


def _cut(text: str, most: int) -> str:
    """The first words that fit; of one word that does not fit, its beginning."""
    if len(text) <= most:
        return text
    return text[: most + 1].rpartition(" ")[0].rstrip() or text[:most]


def _is_binary(text: str) -> bool:
    """More than one character in four is none that a person could have typed."""
    seen = "".join(text.split())
    return len(clean(seen)) < len(seen) * 3 / 4


def _check_size(size: int) -> None:
    if size > MOST_BYTES:
        raise Refused(phrase("That is too much to paste at once. Paste a part of it."))
