"""A plan is read again only after a change that could make it another one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.layout.plan import LanesBy, alters_plans, plan
from cxworkshop.library.demo import demo_records
from cxworkshop.model.change import Change, Edit
from cxworkshop.model.limits import Broken
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase

RECORDS = list(demo_records("en"))
LANES: tuple[LanesBy, ...] = ("channel", "silo", "core_process")


def change_of(*edits: Edit) -> Change:
    return Change(phrase("Stop renamed"), edits)


def plans(workshop: Workshop) -> list[object]:
    return [plan(workshop, path.id, lanes) for path in workshop.all(Path) for lanes in LANES]


def one_field_like_another(record: Record, other: Record) -> list[Record]:
    """The record with each field, one at a time, as it is in another record of its kind."""
    found = []
    for field in type(record).model_fields.keys() - {"id"}:
        try:
            found.append(record.but(**{field: getattr(other, field)}))
        except Broken:
            continue
    return found


@given(st.data())
def test_a_change_that_is_said_to_leave_plans_alone_does(data: st.DataObject) -> None:
    record = data.draw(st.sampled_from(RECORDS))
    other = data.draw(st.sampled_from([one for one in RECORDS if one.kind == record.kind]))
    workshop = Workshop(RECORDS)
    before = plans(workshop)
    for after in one_field_like_another(record, other):
        change = change_of(Edit(record, after))
        if not alters_plans(change):
            workshop.apply(change)
            assert plans(workshop) == before
            workshop.apply(change.inverse())


@pytest.mark.parametrize(
    ("field", "value", "alters"),
    [("title", "Another", False), ("is_key", True, False), ("order", 99, True), ("serves_id", None, False)],
)
def test_a_star_or_a_title_leaves_plans_alone_and_a_new_place_does_not(field: str, value: object, alters: bool) -> None:
    stop = next(one for one in RECORDS if isinstance(one, Touchpoint) and one.is_placed and one.serves_id is None)
    assert alters_plans(change_of(Edit(stop, stop.but(**{field: value})))) is alters


def test_a_record_that_comes_or_goes_may_alter_plans() -> None:
    stop = next(one for one in RECORDS if isinstance(one, Touchpoint))
    assert alters_plans(change_of(Edit(None, stop)))
    assert alters_plans(change_of(Edit(stop, None)))
