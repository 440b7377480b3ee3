"""Contingency forms as they come out of the printer: one to write on, and those a deviation and a draft have begun."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from cxworkshop.handouts.making import handout_bytes, make_handouts, useful
from cxworkshop.insight.estimates import LIKELIHOOD, NOTICED, SEVERITY
from cxworkshop.insight.surprises import priority_of
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.workshop import Workshop
from tests.handouts.grown import FINNISH, HOSTILE, ONE_WORD, WIDE, grown
from tests.handouts.reading import all_text, boxes, fonts, outline, outside, overlapping, pages, squeezed, texts


def drafts(records: list[Record], **fields: Any) -> Workshop:
    """The sample with every plan a draft again."""
    return Workshop(r.but(state="draft", **fields) if isinstance(r, ContingencyPlan) else r for r in records)


def test_a_blank_form_asks_everything_a_ready_plan_needs_on_one_page(demo: Workshop) -> None:
    printed = texts(handout_bytes(demo, "h10-form", "en"))
    assert len(printed) == 1
    asked = ["What goes wrong?", "At stop", "How do we notice it?", "Say first", "Then do", "Who", "Make good"]
    asked += ["You may decide yourself", "We promise, by when", "If you are stuck, call", "To prevent it"]
    asked += ["Owner, and review by", "first words", "three steps", "promised time", "Map basis: partly researched"]
    assert not [words for words in asked if words not in printed[0].replace("\u00a0", " ")]
    told = squeezed(printed[0])
    assert all(squeezed(f"{n}{word}") in told for scale in (SEVERITY, LIKELIHOOD, NOTICED) for n, word in scale.items())


@pytest.mark.parametrize("language", ["en", "fi"])
def test_a_form_stays_on_one_page_with_a_long_promise_and_title_and_without_a_date_or_an_organisation(
    demo_records: list[Record], language: str
) -> None:
    bare = Basics(id="basics", title="Ö" * 80, service_promise=(FINNISH * 2)[:160], map_basis="assumption")
    pdf = handout_bytes(Workshop([bare]), "h10-form", language)
    assert len(pages(pdf)) == 1
    assert not outside(pdf)
    assert not overlapping(pdf)
    assert squeezed(bare.service_promise) in squeezed(all_text(pdf))


def test_each_deviation_without_a_ready_plan_gets_a_page_with_the_highest_class_first(demo: Workshop) -> None:
    lone = Deviation(title="The phone line is down", severity=5, likelihood=5, detectability=5)
    pdf = handout_bytes(Workshop([*demo, lone]), "h10-forms", "en")
    waiting = [title for level, title in outline(pdf) if level == 1]
    assert waiting == ["The phone line is down", "The customer's car is damaged in the workshop"]
    assert [title in page for title, page in zip(waiting, texts(pdf), strict=True)] == [True, True]
    assert outline(pdf)[0] == (0, "Contingency plans to fill in")


def test_what_a_draft_says_and_where_it_happens_is_printed_and_nothing_is_lost(demo_records: list[Record]) -> None:
    workshop = drafts(demo_records, make_good="A wash", escalate_to="The supervisor")
    printed = texts(handout_bytes(workshop, "h10-forms", "en"))
    plans = {plan.deviation_id: plan for plan in workshop.all(ContingencyPlan)}
    assert len(printed) == len(plans) == 5
    order = [
        priority_of(one) for page in printed for one in workshop.all(Deviation) if squeezed(one.title) in squeezed(page)
    ]
    assert order == sorted(order, key="HML".index)
    for deviation in workshop.all(Deviation):
        plan, page = plans[deviation.id], next(one for one in printed if deviation.title in one)
        said = [deviation.sign, plan.first_words, plan.authority, plan.promise_time, plan.prevent, "A wash"]
        said += [part for step in plan.steps for part in (step.text, step.actor)] + ["The supervisor"]
        said += [workshop.the(Touchpoint, id).title for id in deviation.touchpoint_ids]
        assert not [words for words in said if squeezed(words) not in squeezed(page)]


def test_a_customer_who_acts_otherwise_is_asked_for_a_reason(demo_records: list[Record]) -> None:
    other = Deviation(title="Nobody comes", category="customer_otherwise")
    told = texts(handout_bytes(Workshop([*demo_records, other]), "h10-forms", "en"))
    assert [("Nobody comes" in page) == ("What is the customer's reason?" in page) for page in told] == [True, True]


def test_an_estimate_is_a_filled_circle_and_the_others_stay_open_also_in_grey(demo: Workshop) -> None:
    filled, blank = (_darkness(handout_bytes(demo, code, "en")) for code in ("h10-forms", "h10-form"))
    assert [value > 150 for value in filled[:5]] == [False, False, False, False, True]  # severity 5, first from above
    assert not [value for value in blank if value > 150]


def _darkness(pdf: bytes) -> list[int]:
    """How dark each circle of the estimates is in grey print, 0–255, from the top and from the left."""
    page: pypdfium2.PdfPage = pages(pdf)[0]
    bitmap, scale = page.render(scale=3, grayscale=True), 3
    digits = [box for box in boxes(page) if box.text.strip() in set("12345") and box.bottom < 240]
    found = []
    for box in sorted(digits, key=lambda one: (-round(one.top / 4), one.left)):
        x, y = round((box.left - 2.6) * scale), round((page.get_size()[1] - (box.top + box.bottom) / 2) * scale)
        found.append(255 - bitmap.buffer[y * bitmap.stride + x])
    return found


@pytest.mark.parametrize("manner", [FINNISH, ONE_WORD, WIDE, HOSTILE])
def test_every_text_at_its_limit_is_printed_whole_inside_its_frame(demo_records: list[Record], manner: str) -> None:
    workshop = drafts(list(grown(demo_records, manner)))
    pdf = handout_bytes(workshop, "h10-forms", "fi")
    assert not outside(pdf)
    assert not overlapping(pdf)
    assert all(fonts(pdf).values())
    printed = squeezed(all_text(pdf))
    wanted = [] if manner == HOSTILE else [plan.first_words for plan in workshop.all(ContingencyPlan)]
    assert not [words for words in wanted if squeezed(words) not in printed]


def test_a_deviation_at_every_stop_names_them_all(demo: Workshop) -> None:
    everywhere = tuple(one.id for one in demo.all(Touchpoint))
    pdf = handout_bytes(Workshop([*demo, Deviation(title="All over", touchpoint_ids=everywhere)]), "h10-forms", "en")
    assert not outside(pdf)
    assert not overlapping(pdf)
    page = squeezed(next(one for one in texts(pdf) if "All over" in one))
    assert not [one.title for one in demo.all(Touchpoint) if squeezed(one.title) not in page]


def test_with_nothing_left_to_begin_the_reason_is_given(demo_records: list[Record], car_service: Workshop) -> None:
    ready = Workshop(r.but(state="ready") if isinstance(r, ContingencyPlan) else r for r in demo_records)
    assert str(useful(ready, "h10-forms")) == "Every deviation has a ready plan."
    empty = Workshop([Basics(id="basics", title="Ours")])
    assert str(useful(empty, "h10-forms")) == "No deviation is written down yet. Print a blank form."
    assert useful(empty, "h10-form") is None
    with pytest.raises(Refused):
        handout_bytes(ready, "h10-forms", "en")


def test_forms_are_h10_by_names_of_their_own(demo: Workshop, tmp_path: Path) -> None:
    made = make_handouts(demo, tmp_path, ("h10-form", "h10-forms"), "en")
    ends = [path.name.split("_", 2)[2] for path in made]
    assert ends == ["H10_blank-contingency-plan_en.pdf", "H10_contingency-plans-to-fill-in_en.pdf"]
    assert pypdfium2.PdfDocument(made[0]).get_metadata_dict()["Keywords"].startswith("H10, en")
