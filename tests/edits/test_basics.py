"""The words of the workshop and its agenda."""

from __future__ import annotations

import pytest

from cxworkshop.edits import basics
from cxworkshop.model.basics import AgendaStep, Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back


@pytest.fixture
def day() -> Workshop:
    steps = [AgendaStep(id=f"s{n}", order=n, title=f"Step {n}", planned_min=15 * n) for n in (1, 2, 3)]
    return Workshop([Basics(id="basics", title="Spring"), *steps])


@pytest.mark.parametrize("field", sorted(basics.NAMES))
def test_every_text_is_written_and_comes_back(day: Workshop, field: str):
    value = {"date": "2026-03-12", "map_basis": "researched"}.get(field, "Some words")
    assert getattr(comes_back(day, basics.revise(day, field, value)).basics, field) == value


def test_the_same_text_again_is_no_change(day: Workshop):
    assert not basics.revise(day, "title", " Spring ")


def test_a_title_is_needed_and_a_date_has_to_be_one(day: Workshop):
    with pytest.raises(Refused):
        basics.revise(day, "title", "  ")
    with pytest.raises(Refused, match="year, month and day"):
        basics.revise(day, "date", "2026-02-30")


def test_the_agenda_grows_shrinks_and_stays_in_order(day: Workshop):
    done = comes_back(day, basics.add_step(day, "Coffee", 10))
    assert done.all(AgendaStep)[-1].order == 4
    done = comes_back(day, basics.remove_step(day, "s1"))
    assert [(step.id, step.order) for step in done.all(AgendaStep)] == [("s2", 1), ("s3", 2)]
    done = comes_back(day, basics.revise_step(day, "s1", planned_min=20))
    assert done.the(AgendaStep, "s1").planned_min == 20
