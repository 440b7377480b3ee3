"""The reveal on the projector: nothing is told before its step, and in the end everything."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from cxworkshop.insight.reveal_steps import Reveal, reveal_of
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.desk import Desk
from cxworkshop.ui.stage.pages.reveal import RevealPage
from cxworkshop.ui.stage.projector import Sent
from tests.elections import held, room
from tests.ui.stage.read import crowd, desk_at, page_of, painted, picture, polled, told

pytestmark = pytest.mark.usefixtures("qtbot")

SOME = {
    "p1": {"main": {"k1": 2, "k2": 1}}, "p2": {"main": {"k1": 1, "k3": 2}}, "p3": {"main": {"k2": 2}},
    "p4": {"main": {"k1": 2}}, "p5": {"main": {"k4": 1, "k3": 1}}, "p6": {"main": {"k4": 1, "k1": 1}},
}  # fmt: skip


def small(**settings: object) -> tuple[Desk, str, Reveal]:
    workshop = Workshop(room((3, 3)))
    round_id = held(workshop, SOME, **settings).id
    return desk_at(workshop), round_id, reveal_of(workshop, round_id)


def titles(reveal: Reveal, step: int) -> Iterator[tuple[str, bool]]:
    """Each target, and whether it is out."""
    for number, group in enumerate(reveal.none):
        yield from ((place.option.title_snapshot, number < reveal.none_out(step)) for place in group)
    for number, place in enumerate(reveal.rows):
        yield place.option.title_snapshot, reveal.is_out(number, step)


def test_nothing_is_told_of_a_row_before_its_step() -> None:
    desk, round_id, reveal = small()
    page = page_of(desk, "reveal", round_id)
    for step in range(reveal.steps + 1):
        page.show_sent(Sent("reveal", round_id, step))
        lines = set(told(page).splitlines())
        assert {title for title, is_out in titles(reveal, step) if is_out} <= lines
        assert not {title for title, is_out in titles(reveal, step) if not is_out} & lines
        out = [place for number, place in enumerate(reveal.rows) if reveal.is_out(number, step)]
        assert [text for text in painted(page) if text.isdigit()].count(str(reveal.rows[0].dots)) == sum(
            str(reveal.rows[0].dots) in (str(place.dots), str(place.place)) for place in out
        ) + sum(str(place.place) == str(place.dots) == str(reveal.rows[0].dots) for place in out)


def test_two_rounds_look_the_same_as_long_as_no_row_is_out() -> None:
    pictures = []
    for swap in ({}, {"k1": "k5", "k5": "k1", "k2": "k8", "k8": "k2"}):
        workshop = Workshop(room((3, 3)))
        ballots = {
            person: {"main": {swap.get(target, target): dots for target, dots in given["main"].items()}}
            for person, given in SOME.items()
        }
        pictures.append(picture(page_of(desk_at(workshop), "reveal", held(workshop, ballots).id)))
    assert pictures[0] == pictures[1]


def test_the_rows_are_in_their_final_place_from_the_start() -> None:
    desk, round_id, reveal = small()
    page = page_of(desk, "reveal", round_id, reveal.steps)
    last = {writing.text: writing.box for writing in page.sheet.writings()}
    for step in range(reveal.steps):
        page.show_sent(Sent("reveal", round_id, step))
        assert {writing.text: writing.box for writing in page.sheet.writings()}.items() <= last.items()


def test_a_step_back_hides_the_row_again() -> None:
    desk, round_id, reveal = small()
    page = page_of(desk, "reveal", round_id, reveal.steps)
    assert "Target 1" in told(page).splitlines()
    page.show_sent(Sent("reveal", round_id, reveal.steps - 2))
    assert "Target 1" not in told(page).splitlines()


def test_the_cut_line_comes_last() -> None:
    desk, round_id, reveal = small(select_count=2)
    page = page_of(desk, "reveal", round_id, reveal.steps - 1)
    assert "Cut line" not in told(page)
    page.show_sent(Sent("reveal", round_id, reveal.steps))
    boxes = {writing.text: writing.box for writing in page.sheet.writings()}
    cut = boxes["Cut line: we agreed to take 2"]
    above, below = (place.option.title_snapshot for place in reveal.rows[1:3])
    assert boxes[above].bottom() <= cut.top() + 1
    assert cut.bottom() <= boxes[below].top() + 1


def test_ties_are_told_in_words_and_the_rule_below() -> None:
    desk, round_id, reveal = small(select_count=2)
    said = told(page_of(desk, "reveal", round_id, reveal.steps))
    assert any(place.tie_words for place in reveal.rows)
    assert all(str(place.tie_words) in said for place in reveal.rows if place.tie_words)
    assert "Ties: more people first, then more silos" in said


def test_a_target_without_dots_is_kept_with_its_gap(demo: Workshop) -> None:
    said = told(page_of(desk_at(demo), "reveal", "round-1", 1))
    assert all(words in said for words in ("No dots", "Stop bookings by Facebook", "gap −1"))


def test_the_sample_reads_as_in_its_plan(demo: Workshop) -> None:
    texts = painted(page_of(desk_at(demo), "reveal", "round-1", 99))
    for words in ("12 of 12 ballots · 36 of 36 dots", "8 people, 5 silos", "tie: 4 people against 3", "4=", "AS 2"):
        assert words in texts


@pytest.mark.parametrize("dotted", [12, 13, 24, 30])
def test_a_long_ranking_turns_the_leaf_from_the_bottom_up(dotted: int) -> None:
    workshop = crowd(60)
    round_id = polled(workshop, dotted)
    reveal, desk = reveal_of(workshop, round_id), desk_at(workshop)
    page = page_of(desk, "reveal", round_id)
    seen: list[str] = []
    for step in range(1, reveal.steps + 1):
        page.show_sent(Sent("reveal", round_id, step))
        lines = set(told(page).splitlines())
        here = {title for title, is_out in titles(reveal, step) if is_out} & lines
        assert not {title for title, is_out in titles(reveal, step) if not is_out} & lines
        assert step == reveal.steps or here - set(seen), "each step tells something new"
        seen += [title for title in here if title not in seen]
    assert set(seen) == {f"Target {number}" for number in range(1, 61)}
    assert reveal.rows[0].option.title_snapshot in told(page)


def test_twelve_targets_stand_on_one_leaf() -> None:
    workshop = crowd(12)
    round_id = polled(workshop, 12)
    said = told(page_of(desk_at(workshop), "reveal", round_id, 99))
    assert all(f"Target {number}" in said.splitlines() for number in range(1, 13))


def test_two_criteria_come_out_quarter_by_quarter(demo: Workshop) -> None:
    reveal = reveal_of(demo, "round-2")
    page = page_of(desk_at(demo), "reveal", "round-2", 1)
    assert reveal.rows[-1].option.title_snapshot in painted(page)
    page.show_sent(Sent("reveal", "round-2", reveal.steps))
    assert painted(page).count("do now") == sum(point.quadrant == "do_now" for point in reveal.points)
    assert "Cut line" not in told(page)


def test_a_row_is_drawn_in_six_tenths_of_a_second(qtbot: QtBot) -> None:
    desk, round_id, _ = small()
    page = page_of(desk, "reveal", round_id)
    assert RevealPage(desk).duration in (0, 600)
    page.duration = 600
    qtbot.addWidget(page)
    page.show()
    page.show_sent(Sent("reveal", round_id, 1))
    middle = picture(page)
    still = page_of(desk, "reveal", round_id, 1)
    qtbot.waitUntil(lambda: picture(page) == picture(still))
    assert middle != picture(still)


def test_with_reduced_motion_a_row_is_there_at_once() -> None:
    desk, round_id, _ = small()
    page = page_of(desk, "reveal", round_id)
    page.show_sent(Sent("reveal", round_id, 1))
    assert picture(page) == picture(page_of(desk, "reveal", round_id, 1))


def test_an_undivided_round_has_whole_bars_and_no_legend() -> None:
    desk, round_id, reveal = small(split_shown=False)
    texts = painted(page_of(desk, "reveal", round_id, reveal.steps))
    assert not {"All", "Others", "AS", "HN"} & {text.split()[0] for text in texts}


def test_a_round_that_is_not_revealed_stays_an_empty_page() -> None:
    workshop = Workshop(room((3, 3)))
    round_id = held(workshop, SOME).id
    before = workshop.the(VotingRound, round_id)
    workshop._put(before.but(state="closed"))
    assert not painted(page_of(desk_at(workshop), "reveal", round_id, 99))
