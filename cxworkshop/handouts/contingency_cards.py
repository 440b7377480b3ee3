"""Contingency cards (H4): two cards a sheet, highest class first, and a list of all deviations; or one card alone."""

from __future__ import annotations

from collections.abc import Iterator

from cxworkshop.handouts.card import HALF, Card, half_card, whole_card
from cxworkshop.handouts.card_blank import draw_blank
from cxworkshop.handouts.card_data import CardData, all_cards
from cxworkshop.handouts.card_list import draw_list
from cxworkshop.handouts.page import colours
from cxworkshop.handouts.page.document import A4, Document
from cxworkshop.handouts.page.icons import draw_icon
from cxworkshop.handouts.page.pen import Pen
from cxworkshop.model.basics import Basics
from cxworkshop.model.record import Id
from cxworkshop.model.surprises import Deviation
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Phrase, Words, phrase


def useful(workshop: Workshop) -> Phrase | None:
    """The reason why there is nothing to print yet."""
    if any(data.has_card for data in all_cards(workshop)):
        return None
    return phrase("No plan is ready, so there is nothing to print.")


def useful_alone(workshop: Workshop) -> Phrase | None:
    """A draft is for the table, not for the pocket."""
    return None if _ready(workshop) else phrase("No plan is ready, so there is nothing to print.")


def alone(workshop: Workshop, deviation_id: Id) -> Workshop:
    """The workshop as if this were its only deviation."""
    return Workshop(one for one in workshop if not isinstance(one, Deviation) or one.id == deviation_id)


def about(workshop: Workshop) -> str:
    """What goes wrong, where that is one thing: it tells files of cards apart."""
    deviations = workshop.all(Deviation)
    return deviations[0].title if len(deviations) == 1 else ""


def build(workshop: Workshop, t: Words, document: Document) -> None:
    data = all_cards(workshop)
    _draw_cards([one for one in data if one.has_card], workshop.basics, t, document)
    draw_list(data, t, workshop.basics, document)


def build_alone(workshop: Workshop, t: Words, document: Document) -> None:
    _draw_cards(_ready(workshop), workshop.basics, t, document)


def _ready(workshop: Workshop) -> list[CardData]:
    return [one for one in all_cards(workshop) if not one.is_draft]


def _draw_cards(data: list[CardData], basics: Basics, t: Words, document: Document) -> None:
    for sheet in _sheets(data, t, basics):
        _draw_sheet(sheet, t, basics, document)


Placed = tuple[CardData, Card]


def _sheets(cards: list[CardData], t: Words, basics: Basics) -> Iterator[list[Placed]]:
    """Cards by sheet: a large one alone, small ones two by two; an open half waits for the next small card."""
    waiting: list[CardData] = []
    for data in cards:
        if half_card(data, t, basics, lower=False) is None:
            yield [(data, whole_card(data, t, basics))]
            continue
        waiting.append(data)
        if len(waiting) == 2:
            yield _pair(waiting, t, basics)
            waiting = []
    if waiting:
        yield _pair(waiting, t, basics)


def _pair(cards: list[CardData], t: Words, basics: Basics) -> list[Placed]:
    placed = ((data, half_card(data, t, basics, lower=at == 1)) for at, data in enumerate(cards))
    return [(data, card) for data, card in placed if card is not None]


def _draw_sheet(sheet: list[Placed], t: Words, basics: Basics, document: Document) -> None:
    pen = document.page()
    if document.pages == 1:
        document.bookmark(t("Contingency cards"))
    for data, card in sheet:
        document.bookmark(data.deviation.title, 1)
        card.draw(pen)
    if sheet[0][1].frame.bottom > HALF:
        return
    if len(sheet) == 1:
        draw_blank(pen, t, basics, HALF)
    _draw_cut(pen)


def _draw_cut(pen: Pen) -> None:
    pen.line(0, HALF, A4.width, HALF, colours.HAIRLINE, 0.8, (5, 5))
    pen.box(22, HALF - 6, 12, 12, colours.WHITE)
    draw_icon(pen, "scissors", 23, HALF - 5, 10, colours.MUTED)
