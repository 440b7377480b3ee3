"""Paper ballots as they come out of the printer."""

from __future__ import annotations

import re
from collections import Counter

import pypdfium2
import pytest

from cxworkshop.edits import voting
from cxworkshop.edits.ballots import options_of
from cxworkshop.handouts.making import handout_bytes, useful
from cxworkshop.handouts.paper_ballots import MIDDLE
from cxworkshop.model.change import Refused
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from tests.elections import room
from tests.handouts.drafted import QUESTION, drafted
from tests.handouts.grown import FINNISH, HOSTILE, ONE_WORD, WIDE, grown
from tests.handouts.reading import Box, boxes, fonts, outside, overlapping, pages, squeezed, texts


def halves(pdf: bytes) -> list[list[Box]]:
    """The texts of each ballot, left ones and right ones in turn."""
    found = []
    for page in pages(pdf):
        drawn = list(boxes(page))
        found += [[box for box in drawn if box.right < MIDDLE], [box for box in drawn if box.left > MIDDLE]]
    return found


def letters(ballot: list[Box]) -> str:
    """The letters down the left edge, from the top."""
    edge = min(box.left for box in ballot)
    single = [box for box in ballot if re.fullmatch(r"[A-Z]", box.text.strip()) and box.left < edge + 12]
    return "".join(box.text.strip() for box in sorted(single, key=lambda box: -box.top))


def test_each_voter_gets_a_ballot_and_two_are_spare(demo_records: list[Record]) -> None:
    workshop = drafted(demo_records)
    ballots = halves(handout_bytes(workshop, "h10", "en"))
    assert len(ballots) in (len(voting.voters(workshop)) + 2, len(voting.voters(workshop)) + 3)
    assert all(ballots)


def test_the_same_letters_stand_for_the_same_targets_in_both_orders(demo_records: list[Record]) -> None:
    workshop = drafted(demo_records)
    left, right = halves(handout_bytes(workshop, "h10", "en"))[:2]
    assert letters(left) == "ABCDEFGHIJKL"
    assert letters(right) == "GHIJKLABCDEF"
    for place, option in enumerate(options_of(workshop, workshop.all(VotingRound)[-1].id)):
        title = squeezed(workshop.the(Target, option.target_id or "").title)
        for ballot in (left, right):
            row = next(box for box in ballot if box.text.strip() == chr(65 + place))
            beside = [box.text for box in ballot if box.left > row.left + 10 and box.bottom < row.top < box.top + 8]
            assert squeezed("".join(beside)).startswith(title[:12])


def test_with_a_fixed_order_every_ballot_begins_with_a(demo_records: list[Record]) -> None:
    workshop = drafted(demo_records, order="fixed")
    assert {letters(ballot) for ballot in halves(handout_bytes(workshop, "h10", "en"))} == {"ABCDEFGHIJKL"}


def test_question_budget_cap_and_secrecy_are_on_every_ballot(demo_records: list[Record]) -> None:
    for ballot in halves(handout_bytes(drafted(demo_records), "h10", "en")):
        printed = " ".join(box.text for box in ballot)
        assert QUESTION in printed
        assert "3 dots" in printed
        assert "At most 2 on one target." in printed
        assert "secret: no name on the paper" in printed


def test_a_secret_ballot_bears_neither_name_nor_number(demo_records: list[Record]) -> None:
    workshop = drafted(demo_records)
    pdf = handout_bytes(workshop, "h10", "en")
    printed = " ".join(texts(pdf))
    assert not [person.name for person in workshop.all(Participant) if person.name in printed]
    assert len(set(texts(pdf))) == 1  # all sheets are alike, so that none can be told from another
    assert "My name:" not in printed


def test_an_open_ballot_has_a_line_for_the_name(demo_records: list[Record]) -> None:
    printed = texts(handout_bytes(drafted(demo_records, secrecy="open"), "h10", "en"))[0]
    assert "My name:" in printed
    assert "My silo:" not in printed


def test_silos_to_tick_are_those_that_will_be_shown_and_small_ones_share_a_box() -> None:
    workshop = drafted(room((4, 3, 2, 1)), count=8)
    pdf = handout_bytes(workshop, "h10", "en")
    printed = texts(pdf)[0]
    assert re.search(r"My silo:\s*AS\s*HN\s*KO\s*VA", printed)
    assert "My silo:" not in texts(handout_bytes(drafted(room((4, 3)), count=8, split_shown=False), "h10", "en"))[0]


def test_an_open_round_prints_what_it_was_opened_with() -> None:
    workshop = drafted(room((4, 3)), count=8)
    before = handout_bytes(workshop, "h10", "en")
    workshop.apply(voting.open_round(workshop, workshop.all(VotingRound)[-1].id))
    assert texts(handout_bytes(workshop, "h10", "en")) == texts(before)


def test_weights_are_printed_in_their_circles(demo_records: list[Record]) -> None:
    ballot = halves(handout_bytes(drafted(demo_records, method="weighted"), "h10", "en"))[0]
    digits = Counter("".join(box.text for box in ballot if re.fullmatch(r"[\s321]+", box.text)).replace(" ", ""))
    assert digits["3"] >= 12
    assert "Each number once." in " ".join(box.text for box in ballot)


def test_two_sides_stand_under_their_own_words(demo_records: list[Record]) -> None:
    printed = texts(handout_bytes(drafted(demo_records, method="two_criteria"), "h10", "en"))[0]
    assert "Impact on the customer" in printed
    assert "Easy for us to do" in printed
    assert "for each side" in printed


def test_many_dots_are_written_as_a_number(demo_records: list[Record]) -> None:
    workshop = drafted(demo_records, budget=20, cap_per_item=12)
    assert "Write beside a target how many it gets." in texts(handout_bytes(workshop, "h10", "en"))[0]


@pytest.mark.parametrize(("count", "wide"), [(2, True), (14, True), (18, True), (19, False), (24, False)])
def test_more_targets_than_a_half_can_hold_take_a_whole_sheet(count: int, wide: bool) -> None:
    page = pages(handout_bytes(drafted(room((3, 3)), count=count), "h10", "en"))[0]
    across, down = page.get_size()
    assert (across > down) is wide


def test_sixty_targets_go_over_several_leaves_that_say_so() -> None:
    printed = texts(handout_bytes(drafted(room((3, 3)), count=60), "h10", "en"))
    assert "leaf 1 of" in printed[0]
    assert all(f"number {n}" in " ".join(printed[:4]) for n in range(9, 61))


@pytest.mark.parametrize(
    ("manner", "method"),
    [(FINNISH, "dots"), (ONE_WORD, "weighted"), (WIDE, "two_criteria"), (HOSTILE, "dots"), (ONE_WORD, "two_criteria")],
)
def test_every_text_at_its_limit_stays_inside_its_frame(demo_records: list[Record], manner: str, method: str) -> None:
    pdf = handout_bytes(grown(drafted(demo_records, method=method, split_announced=True), manner), "h10", "fi")  # type: ignore[arg-type]
    assert not outside(pdf)
    assert not overlapping(pdf)
    assert all(fonts(pdf).values())


def test_nothing_is_drawn_across_the_cut(demo_records: list[Record]) -> None:
    for page in pages(handout_bytes(grown(drafted(demo_records, count=14), WIDE), "h10", "fi")):
        across, down = page.get_size()
        if across > down:
            assert all(box.right < MIDDLE - 36 or box.left > MIDDLE + 36 for box in boxes(page))


def test_grey_print_keeps_every_circle(demo_records: list[Record]) -> None:
    page: pypdfium2.PdfPage = pages(handout_bytes(drafted(demo_records), "h10", "en"))[0]
    bitmap = page.render(scale=2, grayscale=True)
    column = [bitmap.buffer[y * bitmap.stride + int((MIDDLE - 37 - 8) * 2)] for y in range(bitmap.height)]
    dark = [y for y, grey in enumerate(column) if grey < 90]
    assert len(dark) >= 2 * 12  # the top and the bottom of the last circle of each row


def test_without_a_round_in_the_making_the_reason_is_given(demo: Workshop) -> None:
    assert str(useful(demo, "h10")) == "No round is drafted or open, so there are no ballots to print."
    with pytest.raises(Refused):
        handout_bytes(demo, "h10", "en")


def test_nobody_present_means_nothing_to_print(demo_records: list[Record]) -> None:
    empty = [record.but(present=False) if isinstance(record, Participant) else record for record in demo_records]
    assert "Nobody is present" in str(useful(drafted(empty), "h10"))
