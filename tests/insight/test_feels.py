"""The cards on a stop, and the aims that are only wishes."""

from __future__ import annotations

import pytest

from cxworkshop.insight import feels
from cxworkshop.library.demo import demo_records
from cxworkshop.model.encounter import TouchpointFeel
from cxworkshop.model.workshop import Workshop


def feel(card: str, state: str = "aim", action: str = "", stop: str = "call") -> TouchpointFeel:
    return TouchpointFeel(touchpoint_id=stop, card=card, state=state, action=action)  # type: ignore[arg-type]


def test_there_are_six_signs_of_a_designed_experience():
    assert len(feels.FEEL_CARDS) == 6


def test_cards_of_the_decks_come_in_their_order_and_own_ones_last():
    there = [feel("Our own"), feel("interest"), feel("recognised"), feel("recognised", stop="other")]
    assert [one.card for one in feels.laid(Workshop(there), "call")] == ["recognised", "interest", "Our own"]


@pytest.mark.parametrize(
    ("state", "action", "wish"), [("aim", "", True), ("aim", "We call", False), ("true_today", "", False)]
)
def test_only_an_aim_without_its_act_is_unfinished(state: str, action: str, wish: bool):
    assert bool(feels.unfinished([feel("recognised", state, action)])) == wish


def test_an_own_card_is_its_own_words():
    assert feels.words_of("Smells of coffee") == "Smells of coffee"


def test_the_sample_lays_cards_of_the_deck():
    laid = [one.card for one in Workshop(demo_records("fi")).all(TouchpointFeel)]
    assert set(laid) <= set(feels.FEEL_CARDS)
