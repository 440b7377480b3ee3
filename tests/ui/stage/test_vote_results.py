"""The results on the projector: what was voted, what was decided, run-offs, quarters and two rounds."""

from __future__ import annotations

import pytest

from cxworkshop.edits.decisions import decide
from cxworkshop.insight.two_sides import two_sides
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.stage.pages.results import ResultsPage
from cxworkshop.ui.stage.projector import Sent
from tests.elections import held, room
from tests.ui.stage.read import crowd, desk_at, page_of, painted, polled, told

pytestmark = pytest.mark.usefixtures("qtbot")

TIE = {
    "p1": {"main": {"k1": 2}}, "p2": {"main": {"k2": 1, "k3": 1}}, "p3": {"main": {"k1": 1}},
    "p4": {"main": {"k2": 1, "k3": 1}},
}  # fmt: skip


def test_it_shows_the_order_of_the_vote_and_what_was_decided(demo: Workshop) -> None:
    texts = painted(page_of(desk_at(demo), "results", "round-1"))
    assert texts.count("We take it") == 5
    assert "Round 1" in texts
    assert "tie at 4: 3 people" in texts


def test_a_target_without_dots_can_be_taken_and_it_is_said() -> None:
    workshop = Workshop(room((3, 3)))
    round_id = held(workshop, TIE).id
    workshop.apply(decide(workshop, round_id, "k8", True, 4, "The customer suffers there"))
    page = page_of(desk_at(workshop), "results", round_id)
    assert painted(page).count("We take it") == 1


def test_while_nothing_is_decided_it_says_what_settles_the_tie() -> None:
    workshop = Workshop(room((3, 3)))
    round_id = held(workshop, TIE, select_count=2).id
    texts = painted(page_of(desk_at(workshop), "results", round_id))
    assert texts.count("tie across the line") == 2
    assert "The cut line runs through a tie: a run-off settles it." in " ".join(texts)
    workshop.apply(decide(workshop, round_id, "k2", True, 2))
    assert "a run-off settles it" not in " ".join(painted(page_of(desk_at(workshop), "results", round_id)))


def test_a_run_off_is_told_in_both_rounds() -> None:
    workshop = Workshop(room((3, 3)))
    first = held(workshop, TIE, select_count=2).id
    ballots = {person: {"main": {"k3": 1}} for person in ("p1", "p2", "p4")}
    again = held(workshop, ballots, method="runoff", target_ids=["k2", "k3"], parent_id=first, select_count=1).id
    assert "Run-off of round 1" in painted(page_of(desk_at(workshop), "results", again))
    texts = " ".join(painted(page_of(desk_at(workshop), "results", first)))
    assert "taken in the run-off, round 2" in texts
    assert "left in the run-off, round 2" in texts


def test_two_criteria_are_a_square_with_letters(demo: Workshop) -> None:
    sides = two_sides(demo, "round-2")
    assert sides is not None
    page = page_of(desk_at(demo), "results", "round-2")
    texts = painted(page)
    assert {"do now", "plan properly", "do on the side", "leave for now", "↑ Impact"} <= set(texts)
    for point in sides.points:
        assert texts.count(point.option.letter) == 2
        assert point.option.title_snapshot in told(page)


def test_two_rounds_stand_side_by_side(demo: Workshop) -> None:
    texts = painted(page_of(desk_at(demo), "results", "round-1+round-2"))
    assert {"Round 1", "Round 2", "up 2 places", "not in the second", "no dots"} <= set(texts)


def test_a_long_ranking_has_several_leaves_from_the_top() -> None:
    workshop = crowd(60)
    page = page_of(desk_at(workshop), "results", polled(workshop, 30))
    assert isinstance(page, ResultsPage)
    assert page.leaves > 2
    seen = []
    for leaf in range(page.leaves):
        page.show_sent(Sent("results", page.sent.id, leaf))
        seen += [text for text in painted(page) if text.startswith("Target")]
    assert sorted(seen) == sorted(f"Target {number}" for number in range(1, 61))


def test_without_a_name_it_is_the_newest_round(demo: Workshop) -> None:
    assert "What has impact, what is easy?" in painted(page_of(desk_at(demo), "results"))


def test_nothing_is_shown_while_nothing_is_revealed() -> None:
    assert not painted(page_of(desk_at(Workshop(room((3, 3)))), "results"))


def test_the_other_places_are_one_line_of_the_menu_away() -> None:
    workshop = crowd(60)
    desk = desk_at(workshop)
    projector, round_id = desk.projector, polled(workshop, 30)
    assert projector is not None
    projector.send("results", round_id)
    seen = set()
    for _ in range(12):
        more = projector.more()[0]
        projector.send("results", more.id, more.step)
        page = page_of(desk, *projector.shown)
        seen |= {text for text in painted(page) if text.startswith("Target")}
    assert len(seen) == 60


def test_the_round_before_can_be_put_beside(demo: Workshop) -> None:
    projector = desk_at(demo).projector
    assert projector is not None
    projector.send("results", "round-1")
    assert projector.more() == []
    projector.send("results", "round-2")
    assert [(more.words, more.id) for more in projector.more()] == [("Beside the round before", "round-1+round-2")]
    projector.send("results", "round-1+round-2")
    assert projector.shown.id == "round-1+round-2"
    projector.send("agenda")
    assert projector.more() == []
