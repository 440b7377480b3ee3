"""Contingency cards as they come out of the printer."""

from __future__ import annotations

import pytest

from cxworkshop.handouts.contingency_cards import alone
from cxworkshop.handouts.making import handout_bytes, useful
from cxworkshop.model.change import Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop
from tests.handouts.grown import FINNISH, HOSTILE, ONE_WORD, WIDE, grown
from tests.handouts.reading import all_text, fonts, outline, outside, overlapping, squeezed, texts


def test_the_first_words_and_every_step_of_a_plan_are_printed(demo: Workshop) -> None:
    printed = squeezed(all_text(handout_bytes(demo, "h4", "en")))
    for plan in demo.all(ContingencyPlan):
        assert squeezed(plan.first_words) in printed
        assert all(squeezed(step.text) in printed for step in plan.steps)


def test_five_plans_take_three_sheets_of_cards_and_a_list(demo: Workshop) -> None:
    assert len(texts(handout_bytes(demo, "h4", "en"))) == 4


def test_the_odd_half_is_a_card_to_fill_in(demo: Workshop) -> None:
    third = texts(handout_bytes(demo, "h4", "en"))[2]
    assert "What goes wrong" in third
    assert "Review by: ...." in third


def test_the_highest_class_comes_first(demo: Workshop) -> None:
    titles = [title for level, title in outline(handout_bytes(demo, "h4", "en")) if level == 1]
    assert titles[0] == "An extra fault is found and the customer does not answer"
    assert titles[-1] == "When something goes wrong"


def test_a_draft_says_that_it_has_to_be_agreed(demo: Workshop) -> None:
    assert "DRAFT: agree before use" in texts(handout_bytes(demo, "h4", "en"))[1]


def test_a_deviation_without_a_plan_is_in_the_list_and_has_no_card(demo: Workshop) -> None:
    lonely = Workshop([*demo, Deviation(title="The phone line is down")])
    printed = texts(handout_bytes(lonely, "h4", "en"))
    assert "The phone line is down" in printed[-1]
    assert "no plan yet" in printed[-1]
    assert not any("The phone line is down" in page for page in printed[:-1])


def test_a_plan_too_long_for_a_half_takes_a_whole_sheet(demo: Workshop) -> None:
    long = grown(demo, FINNISH)
    assert len(texts(handout_bytes(long, "h4", "fi"))) >= 5 + 1


def test_without_a_plan_the_reason_is_given(car_service: Workshop) -> None:
    reason = useful(car_service, "h4")
    assert reason is not None
    assert str(reason) == "No plan is ready, so there is nothing to print."
    with pytest.raises(Refused):
        handout_bytes(car_service, "h4", "en")


@pytest.mark.parametrize("manner", [FINNISH, ONE_WORD, WIDE, HOSTILE])
def test_every_text_at_its_limit_stays_inside_its_frame(demo_records: list[Record], manner: str) -> None:
    pdf = handout_bytes(grown(demo_records, manner), "h4", "fi")
    assert not outside(pdf)
    assert not overlapping(pdf)
    assert all(fonts(pdf).values())


def test_one_card_is_printed_alone_and_a_draft_is_none(demo: Workshop) -> None:
    (printed,) = texts(handout_bytes(alone(demo, "d03"), "h4-card", "en"))
    assert "The car is not ready at the promised time" in printed
    assert "When something goes wrong" not in printed
    with pytest.raises(Refused):
        handout_bytes(alone(demo, "d05"), "h4-card", "en")


def test_many_deviations_run_over_several_list_pages(demo: Workshop) -> None:
    more = [Deviation(title=f"Surprise number {number}", order=number) for number in range(1, 41)]
    printed = texts(handout_bytes(Workshop([*demo, *more]), "h4", "en"))
    assert all(f"Surprise number {number}" in " ".join(printed) for number in range(1, 41))
    assert "continued" in printed[-1]


def test_a_surprise_at_every_stop_and_three_letter_silos_stay_inside(demo: Workshop) -> None:
    everywhere = tuple(touchpoint.id for touchpoint in demo.all(Touchpoint))
    records: list[Record] = []
    for record in demo:
        if isinstance(record, Deviation):
            record = record.but(touchpoint_ids=everywhere)
        records.append(record.but(code=f"{record.code}X") if isinstance(record, Silo) else record)
    for code in ("h3", "h4"):
        pdf = handout_bytes(Workshop(records), code, "en")
        assert not outside(pdf)
        assert not overlapping(pdf)


def test_a_plan_whose_first_words_are_gone_is_a_draft_again(demo: Workshop) -> None:
    wordless = Workshop(r.but(first_words="") if isinstance(r, ContingencyPlan) else r for r in demo)
    printed = texts(handout_bytes(wordless, "h4", "en"))
    assert all("draft, agree before use" in page for page in printed[:-1])
    assert "practised" not in printed[-1]
