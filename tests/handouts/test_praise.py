"""What customers thanked for, as it comes out of the printer."""

from __future__ import annotations

from pathlib import Path

import pytest

from cxworkshop.handouts.making import handout_bytes, make_handouts, useful
from cxworkshop.model.change import Refused
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.practice import PraiseNote
from cxworkshop.model.record import Record
from cxworkshop.model.stops import every_stop
from cxworkshop.model.workshop import Workshop
from tests.handouts.grown import FINNISH, HOSTILE, ONE_WORD, WIDE, filled, grown
from tests.handouts.reading import all_text, fonts, outline, outside, overlapping, squeezed, texts

WORDS = "She knew I drive to Lapland at night, number"


def thanked(records: list[Record], count: int, manner: str = "") -> Workshop:
    """The sample with so many thanks: each silo in turn, every fifth to everybody, every fourth without a stop."""
    rest = [record for record in records if not isinstance(record, PraiseNote)]
    workshop = Workshop(rest)
    stops, silos = [stop.touchpoint.id for stop in every_stop(workshop)], [silo.id for silo in workshop.all(Silo)]
    notes = [
        PraiseNote(
            text=filled(manner, 300) if manner else f"{WORDS} {n}.",
            touchpoint_id=stops[n % len(stops)] if n % 4 else None,
            silo_id=silos[n % len(silos)] if n % 5 else None,
            order=n,
        )
        for n in range(1, count + 1)
    ]
    return Workshop([*rest, *notes])


@pytest.mark.parametrize(("count", "sheets"), [(1, 1), (7, 1), (40, 5)])
def test_every_thank_you_is_printed_with_its_stop_whatever_their_number(
    demo_records: list[Record], count: int, sheets: int
) -> None:
    workshop = thanked(demo_records, count)
    pdf = handout_bytes(workshop, "h6-praise", "en")
    printed = squeezed(all_text(pdf))
    assert len(texts(pdf)) <= sheets
    assert not [note.text for note in workshop.all(PraiseNote) if squeezed(f"“{note.text}”") not in printed]
    titles = {
        workshop.the(Touchpoint, one.touchpoint_id).title for one in workshop.all(PraiseNote) if one.touchpoint_id
    }
    assert not [title for title in titles if squeezed(title) not in printed]
    assert not outside(pdf)
    assert not overlapping(pdf)


def test_thanks_stand_by_silo_and_those_to_everybody_last(demo_records: list[Record]) -> None:
    workshop = thanked(demo_records, 12)
    marks = outline(handout_bytes(workshop, "h6-praise", "en"))
    assert marks[0] == (0, "What customers thanked us for")
    assert [title for _, title in marks[1:]] == [silo.name for silo in workshop.all(Silo)] + ["Thanks to everybody"]


def test_a_group_that_goes_over_to_the_next_page_says_whose_thanks_they_are(demo_records: list[Record]) -> None:
    printed = texts(handout_bytes(thanked(demo_records, 40, FINNISH), "h6-praise", "fi"))
    assert len(printed) > 5
    assert sum("jatkuu" in page for page in printed) >= 4


@pytest.mark.parametrize("manner", [FINNISH, ONE_WORD, WIDE, HOSTILE])
def test_thanks_of_three_hundred_characters_stay_inside_their_frames(demo_records: list[Record], manner: str) -> None:
    pdf = handout_bytes(grown(thanked(demo_records, 14, manner), manner), "h6-praise", "fi")
    assert not outside(pdf)
    assert not overlapping(pdf)
    assert all(fonts(pdf).values())
    if manner in (FINNISH, WIDE):
        assert squeezed(all_text(pdf)).count(squeezed(filled(manner, 300))) == 14


def test_it_is_useful_from_the_first_thank_you_on_and_is_a_page_of_h6(
    demo_records: list[Record], tmp_path: Path
) -> None:
    assert str(useful(thanked(demo_records, 0), "h6-praise")) == "No customer's thanks are written down yet."
    with pytest.raises(Refused):
        handout_bytes(thanked(demo_records, 0), "h6-praise", "en")
    made = make_handouts(thanked(demo_records, 1), tmp_path, ("h6-praise",), "en")
    assert made[0].name.endswith("_H6_what-customers-thanked-us-for_en.pdf")
