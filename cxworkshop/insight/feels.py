"""How an encounter is meant to feel: the cards of the two decks, what lies on a stop, and which aims lack their act."""

from __future__ import annotations

from collections.abc import Sequence

from cxworkshop.model.encounter import TouchpointFeel
from cxworkshop.model.record import Id
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import mark

FEEL_CARDS: dict[str, str] = {
    "right_time": mark("Contacted at just the right time"),
    "thought_through": mark("Thought through beforehand"),
    "recognised": mark("Recognised as a person"),
    "anticipated": mark("Need seen before it was said"),
    "complaint_easy_and_serious": mark("Complaint easy and taken seriously"),
    "contacted_because_of_feedback": mark("Contacted because of feedback"),
}
BEHAVIOUR_CARDS: dict[str, str] = {
    "goes_into_it": mark("Goes into the matter"),
    "interest": mark("Takes an interest"),
    "will_to_help": mark("Truly wants to help"),
    "under_the_surface": mark("Looks under the surface"),
    "takes_trouble": mark("Takes trouble for the customer"),
}
CARDS = {**FEEL_CARDS, **BEHAVIOUR_CARDS}


def words_of(card: str) -> str:
    """The source text of a card of the decks; an own card is its own words."""
    return CARDS.get(card, card)


def laid(workshop: Workshop, touchpoint_id: Id) -> list[TouchpointFeel]:
    """The cards on a touchpoint: those of the decks in their order, then own ones as they came."""
    there = [feel for feel in workshop.all(TouchpointFeel) if feel.touchpoint_id == touchpoint_id]
    decks = list(CARDS)
    return sorted(there, key=lambda feel: decks.index(feel.card) if feel.card in CARDS else len(decks))


def is_unfinished(feel: TouchpointFeel) -> bool:
    """An aim without the act that makes it come true is only a wish."""
    return feel.state == "aim" and not feel.action


def unfinished(feels: Sequence[TouchpointFeel]) -> list[TouchpointFeel]:
    """The aims that still lack their act."""
    return [feel for feel in feels if is_unfinished(feel)]
