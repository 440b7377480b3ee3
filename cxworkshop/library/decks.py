"""The deck of thinking traps: what is said in every room, what may be meant by it, and what to ask back.

The cards that come with the program are a data file; own ones stay on this computer for the next workshop.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

from cxworkshop.library import json_file
from cxworkshop.library.folders import data_folder
from cxworkshop.library.resources import data, said
from cxworkshop.model.change import Refused
from cxworkshop.model.record import clean_line, new_id
from cxworkshop.text import LANGUAGES, phrase

FILE = "own traps.json"
SAID, READING, ASK = 120, 60, 200  # characters
MOST = 200  # own cards


class TrapCard(NamedTuple):
    """A trap in one language: what is said, its readings (two, or for an own card none or more), the question back."""

    key: str
    said: str
    readings: tuple[str, ...] = ()
    ask: str = ""
    is_own: bool = False


def trap_cards(language: str) -> list[TrapCard]:
    """The deck: the cards of the program, then own ones, oldest first."""
    return [_card(one, language) for one in data("decks.json")] + own_cards()


def own_cards() -> list[TrapCard]:
    """The cards written on this computer; whatever is absent or strange is left out."""
    kept = json_file.read(_path())
    found = [_own(one) for one in kept] if isinstance(kept, list) else []
    return [card for card in found if card is not None][:MOST]


def add_own(said: str, ask: str = "", readings: Sequence[str] = ()) -> TrapCard:
    """Keeps an own card. Refused without words, or with too many of them; OSError when the folder cannot be written."""
    meant = tuple(line for one in readings if (line := clean_line(one)))
    card = TrapCard(f"own-{new_id()}"[:40], clean_line(said), meant, clean_line(ask), True)
    cards = own_cards()
    _check(card, cards)
    _keep([*cards, card])
    return card


def remove_own(key: str) -> None:
    """Takes an own card out of the deck; what was noted with it stays. OSError when the folder cannot be written."""
    _keep([card for card in own_cards() if card.key != key])


def reading_no(card: TrapCard, reading: str) -> int | None:
    """Which of a card's readings was meant, from 0, in whatever language it was noted; None for another one."""
    same = [one for language in LANGUAGES for one in trap_cards(language) if one.key == card.key]
    return next((one.readings.index(reading) for one in (card, *same) if reading in one.readings), None)


def _card(one: dict[str, Any], language: str) -> TrapCard:
    readings = tuple(said(reading, language) for reading in one["readings"])
    return TrapCard(one["key"], said(one["said"], language), readings, said(one["ask"], language))


def _own(one: object) -> TrapCard | None:
    if not isinstance(one, dict):
        return None
    key, words, ask, readings = (one.get(name) for name in ("key", "said", "ask", "readings"))
    if not (isinstance(key, str) and isinstance(words, str) and isinstance(ask, str) and isinstance(readings, list)):
        return None
    meant = tuple(clean_line(text)[:READING] for text in readings if isinstance(text, str) and clean_line(text))
    card = TrapCard(key[:40], clean_line(words)[:SAID], meant[:4], clean_line(ask)[:ASK], True)
    return card if card.key and card.said else None


def _check(card: TrapCard, cards: Sequence[TrapCard]) -> None:
    if not card.said:
        raise Refused(phrase("Write what is said first."))
    too_long = len(card.said) > SAID or len(card.ask) > ASK or any(len(one) > READING for one in card.readings)
    if too_long:
        raise Refused(phrase("A card is to be read at a glance. Make it shorter."))
    if len(cards) >= MOST:
        raise Refused(phrase("The deck has {n} of your own cards. Take one out first.", n=MOST))


def _keep(cards: Sequence[TrapCard]) -> None:
    plain = [{"key": one.key, "said": one.said, "readings": list(one.readings), "ask": one.ask} for one in cards]
    json_file.write(_path(), plain)


def _path() -> Path:
    return data_folder() / FILE
