"""Sessions: what is kept of one when it closes, and that nothing that comes later writes over it."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.edits import basics, sessions
from cxworkshop.edits.agenda import end_step, shift_rest
from cxworkshop.edits.sessions import FOLLOW_UP, KEPT, follow_up, kept, set_session
from cxworkshop.insight.followup import as_it_was, here, last_time, record_of
from cxworkshop.library.demo import demo_records
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.change import Change, Edit, Refused
from cxworkshop.model.day import session_now, todays_steps
from cxworkshop.model.experience import Measure, Score
from cxworkshop.model.record import Record
from cxworkshop.model.sessions import KeptRecord, Override, Session
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import phrase
from tests.edits.any_verb import called, verbs

VERBS = verbs()
LEFT = Override(id="left", check="loose", reason="Each is a small thing")
SAMPLE = [*(one for one in demo_records("en") if not isinstance(one, Session | KeptRecord | Override)), LEFT]


def closed() -> Workshop:
    """The sample as its first session left it."""
    workshop = Workshop(SAMPLE)
    first = Session(id="first", no=1, date="2026-03-12", closed_on="2026-03-12")
    workshop.apply(Change(phrase("Closed"), (Edit(None, first), *kept(workshop, first))))
    return workshop


def followed() -> Workshop:
    workshop = closed()
    workshop.apply(follow_up(workshop, "2026-06-11", "Library"))
    return workshop


def past(workshop: Workshop) -> dict[str, Record]:
    """What belongs to sessions that are over."""
    now, over = session_now(workshop), sessions.is_over(workshop)
    steps = [one for one in workshop.all(AgendaStep) if over or one.session_id != now]
    return {one.id: one for one in [*workshop.all(KeptRecord), *steps]}


def test_a_follow_up_goes_on_with_an_agenda_of_its_own_and_touches_nothing_old() -> None:
    before = closed()
    change = follow_up(before, "2026-06-11", "Library")
    assert {edit.record.kind for edit in change.edits if edit.before is not None} == {"basics", "override"}
    workshop = Workshop(before)
    workshop.apply(change)
    assert workshop.basics.state == "live"
    assert [one.no for one in workshop.all(Session)] == [1, 2]
    steps = todays_steps(workshop)
    assert [step.title for step in steps] == [step.title for step in FOLLOW_UP]
    assert (sum(step.planned_min for step in steps), [step.order for step in steps]) == (90, [1, 2, 3, 4, 5])
    assert {id: past(workshop)[id] for id in past(before)} == past(before)


def test_each_session_says_its_own_reasons_and_those_of_the_one_before_can_still_be_read() -> None:
    before, workshop = closed(), followed()
    assert before.all(Override) == [LEFT]
    assert not workshop.all(Override)
    assert as_it_was(workshop, "first").all(Override) == [LEFT]


def test_its_steps_may_be_named_in_other_words() -> None:
    workshop = closed()
    workshop.apply(follow_up(workshop, "2026-06-11", titles=["One", "Two", "Three", "Four", "Five"]))
    assert [step.title for step in todays_steps(workshop)] == ["One", "Two", "Three", "Four", "Five"]


def test_a_workshop_that_was_closed_before_sessions_were_kept_keeps_what_stands_now() -> None:
    workshop = Workshop(SAMPLE)
    workshop.apply(follow_up(workshop, "2026-06-11"))
    first, second = workshop.all(Session)
    assert (first.closed_on, second.no) == (workshop.basics.date, 2)
    assert as_it_was(workshop, first.id).all(Score) == workshop.all(Score)


def test_only_a_closed_workshop_goes_on() -> None:
    workshop = followed()
    with pytest.raises(Refused, match="Close it first"):
        follow_up(workshop, "2026-09-01")


def test_steps_of_a_follow_up_are_numbered_among_themselves() -> None:
    workshop = followed()
    workshop.apply(basics.add_step(workshop, "Coffee"))
    assert todays_steps(workshop)[-1].order == 6
    workshop.apply(basics.remove_step(workshop, todays_steps(workshop)[0].id))
    assert [(step.order, step.title) for step in todays_steps(workshop)][-1] == (5, "Coffee")


def test_the_agenda_of_a_day_that_is_over_stays_as_it_went() -> None:
    workshop, session = closed(), followed()
    old = workshop.all(AgendaStep)[0].id
    for verb in (
        basics.remove_step,
        shift_rest,
        partial(basics.revise_step, planned_min=9),
        partial(end_step, minutes=9),
    ):
        for held in (workshop, session):
            with pytest.raises(Refused, match="stays as it went"):
                verb(held, old)
    with pytest.raises(Refused, match="stays as it went"):
        basics.add_step(workshop, "Coffee")
    assert not sessions.is_over(session)


def test_the_day_and_the_note_of_a_session_may_be_written() -> None:
    workshop = followed()
    workshop.apply(set_session(workshop, "first", note="Two silos were missing."))
    assert workshop.the(Session, "first").note == "Two silos were missing."
    with pytest.raises(Refused):
        set_session(workshop, "first", date="soon")


@pytest.mark.parametrize("field", [{"no": 3}, {"closed_on": ""}, {"id": "other"}])
def test_neither_the_number_nor_the_end_of_a_session_is_written_by_hand(field: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not written by hand"):
        set_session(followed(), "first", **field)


def test_day_and_place_that_are_written_in_a_follow_up_are_its_own() -> None:
    workshop = followed()
    before = workshop.basics
    workshop.apply(basics.revise(workshop, "date", "2026-06-18"))
    workshop.apply(basics.revise(workshop, "place", "The old library"))
    assert here(workshop) == ("2026-06-18", "The old library")
    assert workshop.basics == before


@pytest.mark.parametrize("begin", [closed, followed])
@given(names=st.lists(st.sampled_from(sorted(VERBS)), min_size=20, max_size=60), seed=st.integers(0, 2**32))
@settings(max_examples=15)
def test_whatever_is_done_later_what_was_kept_and_the_old_agenda_stay(
    begin: Callable[[], Workshop], names: list[str], seed: int
) -> None:
    """Done and taken back in any order, as far back as the closing."""
    dice, workshop = random.Random(seed), begin()
    before, done = past(workshop), list[Change]()
    for name in names:
        try:
            done.append(called(dice, workshop, VERBS[name]))
        except (Refused, KeyError):
            continue
        workshop.apply(done[-1])
        if dice.random() < 0.3:
            workshop.apply(done.pop().inverse())
    there = {one.id: one for one in (*workshop.all(KeptRecord), *workshop.all(AgendaStep))}
    assert {id: there.get(id) for id in before} == before


# As it was


def test_what_was_kept_is_read_as_a_workshop_of_then() -> None:
    workshop = followed()
    then = as_it_was(workshop, "first")
    for kind in KEPT:
        assert {one.id: one for one in then.all(kind)} == {one.id: one for one in closed().all(kind)}
    one = workshop.all(Score)[0]
    workshop.apply(Change(phrase("Gone"), (Edit(one, None),)))
    assert as_it_was(workshop, "first").get(Score, one.id) == one
    assert workshop.get(Score, one.id) is None


def test_what_was_kept_is_read_once_however_much_changes() -> None:
    workshop = followed()
    before = as_it_was(workshop, "first")
    workshop.apply(basics.add_step(workshop, "Coffee"))
    assert as_it_was(workshop, "first") is before


def test_what_many_sessions_kept_is_read_once_each() -> None:
    workshop = closed()
    measure = Measure(id="m", name="Ready when promised", yes=7, n=9)
    for no in range(2, 13):
        one = Session(id=f"s{no}", no=no, date="2026-06-11", closed_on="2026-06-11")
        kept_of_it = kept(Workshop([measure.but(yes=no % 9)]), one)
        workshop.apply(Change(phrase("Closed"), (Edit(None, one), *kept_of_it)))
    before = [as_it_was(workshop, one.id) for one in workshop.all(Session)]
    workshop.apply(Change(phrase("Written"), (Edit(None, measure),)))
    after = [as_it_was(workshop, one.id) for one in workshop.all(Session)]
    assert len(after) == 12
    assert all(one is other for one, other in zip(before, after, strict=True))


def test_last_time_is_there_only_while_a_follow_up_goes_on() -> None:
    assert last_time(closed()) is None
    workshop = followed()
    assert last_time(workshop) == as_it_was(workshop, "first")
    (second,) = (one for one in workshop.all(Session) if one.no == 2)
    workshop.apply(Change(phrase("Closed"), (Edit(second, second.but(closed_on="2026-06-11")),)))
    assert last_time(workshop) is None


def test_fields_of_another_version_do_no_harm_and_what_is_no_record_is_left_out() -> None:
    measure = Measure(id="m", name="Ready when promised", yes=7, n=9)
    rows = {
        "m": ("measure", measure.model_dump_json()[:-1] + ', "gone_since": 3}'),
        "short": ("measure", '{"id": "short", "name": "Asked"}'),
        "no json": ("measure", "{"),
        "no record": ("measure", "[1, 2]"),
        "bad": ("score", '{"id": "bad", "touchpoint_id": "t", "value": 99}'),
        "unknown": ("wish", '{"id": "unknown"}'),
    }
    found = {
        id: record_of(KeptRecord(session_id="first", of_kind=kind, of_id=id, fields=text))
        for id, (kind, text) in rows.items()
    }
    assert found["m"] == measure
    assert found["short"] == Measure(id="short", name="Asked")
    assert {id for id, one in found.items() if one is None} == {"no json", "no record", "bad", "unknown"}
