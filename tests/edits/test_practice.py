"""Rehearsals count their repeats and make plans practised; each stop asks in one way; praise keeps its order."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import practice
from cxworkshop.insight.practice import (
    draft_started,
    is_over,
    lacking,
    loops,
    needs_day,
    plans_at,
    plans_to_rehearse,
    rehearsals,
    shown_where,
    title_of,
    unasked_stops,
)
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.practice import FeedbackLoop, PraiseNote, Rehearsal
from cxworkshop.model.surprises import ContingencyPlan
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def without_practice(demo: Workshop) -> Workshop:
    return Workshop(one for one in demo if not isinstance(one, Rehearsal | FeedbackLoop | PraiseNote))


def test_a_rehearsal_that_was_held_makes_a_ready_plan_practised_in_one_step(demo: Workshop) -> None:
    workshop = without_practice(demo)
    plan = next(one for one in workshop.all(ContingencyPlan) if one.state == "ready")
    workshop.apply(practice.rehearse_plan(workshop, plan.id))
    (one,) = workshop.all(Rehearsal)
    change = practice.hold(workshop, one.id, "2026-03-20")
    workshop.apply(change)
    after = workshop.the(ContingencyPlan, plan.id)
    assert (after.state, after.practised_at) == ("practised", "2026-03-20")
    assert workshop.the(Rehearsal, one.id).repeats_done == 1
    workshop.apply(change.inverse())
    assert workshop.the(ContingencyPlan, plan.id) == plan


def test_a_plan_is_practised_only_together_with_a_rehearsal_that_has_a_day(demo: Workshop) -> None:
    workshop = without_practice(demo)
    ready, draft = (next(one for one in workshop.all(ContingencyPlan) if one.state == at) for at in ("ready", "draft"))
    for day, times in (("2026-03-20", 1), ("2026-04-20", 2)):
        workshop.apply(practice.practised(workshop, ready.id, day))
        (one,) = workshop.all(Rehearsal)
        assert (one.plan_id, one.date, one.repeats_done) == (ready.id, day, times)
        assert workshop.the(ContingencyPlan, ready.id).practised_at == day
    for plan, day in ((draft, "2026-03-20"), (ready, "")):
        with pytest.raises(Refused):
            practice.practised(workshop, plan.id, day)


@given(planned=st.integers(1, 5), days=st.lists(st.dates(), min_size=1, max_size=7), ahead=st.none() | st.dates())
def test_the_next_day_is_chosen_anew_as_long_as_repeats_are_left(
    planned: int, days: list[date], ahead: date | None
) -> None:
    first = Rehearsal(id="r", target_id="t", repeats_planned=planned, date=ahead.isoformat() if ahead else "")
    workshop = Workshop([Basics(id="basics", title="W"), Target(id="t", title="T"), first])
    for times, day in enumerate(days, 1):
        change = practice.hold(workshop, "r", day.isoformat())
        workshop.apply(change)
        one = workshop.the(Rehearsal, "r")
        assert (one.repeats_done, one.repeats_planned) == (times, max(planned, times))
        is_ahead = ahead is not None and all(ahead > held for held in days[:times])
        assert is_over(one) == (times >= planned)
        assert one.date == (day.isoformat() if is_over(one) else ahead.isoformat() if ahead and is_ahead else "")
        assert needs_day(workshop, one, day) == (not is_over(one) and not is_ahead)


def test_more_repeats_than_were_planned_are_planned_too(demo: Workshop) -> None:
    workshop = without_practice(demo)
    target = workshop.all(Target)[0]
    workshop.apply(practice.rehearse_target(workshop, target.id))
    (one,) = workshop.all(Rehearsal)
    assert title_of(workshop, one) == target.title
    for _ in range(3):
        workshop.apply(practice.hold(workshop, one.id, "2026-03-20"))
    assert workshop.the(Rehearsal, one.id).repeats_planned == 3


def test_roles_without_words_fall_away_and_dates_come_first(demo: Workshop) -> None:
    workshop = without_practice(demo)
    for target in workshop.all(Target)[:2]:
        workshop.apply(practice.rehearse_target(workshop, target.id))
    first, second = workshop.all(Rehearsal)
    workshop.apply(practice.set_rehearsal(workshop, first.id, roles=(" Advisor ", "", "Customer")))
    workshop.apply(practice.set_rehearsal(workshop, second.id, date="2026-04-01"))
    assert workshop.the(Rehearsal, first.id).roles == ("Advisor", "Customer")
    assert [one.id for one in rehearsals(workshop)] == [second.id, first.id]


def test_a_plan_waits_for_a_rehearsal_until_one_has_a_day(demo: Workshop) -> None:
    workshop = without_practice(demo)
    plan = next(one for one in workshop.all(ContingencyPlan) if one.state != "practised")
    workshop.apply(practice.rehearse_plan(workshop, plan.id))
    (one,) = workshop.all(Rehearsal)
    assert plan in [waiting for waiting, _ in plans_to_rehearse(workshop)]
    workshop.apply(practice.set_rehearsal(workshop, one.id, date="2026-04-01"))
    assert plan not in [waiting for waiting, _ in plans_to_rehearse(workshop)]
    workshop.apply(practice.remove_rehearsal(workshop, one.id))
    assert not workshop.all(Rehearsal)


def test_a_stop_asks_in_one_way(demo: Workshop) -> None:
    workshop = without_practice(demo)
    stops = unasked_stops(workshop)
    for stop in reversed(stops):
        workshop.apply(practice.add_loop(workshop, stop.touchpoint.id, "Text message"))
    assert unasked_stops(workshop) == []
    assert [stop for _, stop in loops(workshop)] == stops
    with pytest.raises(Refused, match="are asked at"):
        practice.add_loop(workshop, stops[0].touchpoint.id)
    loop = loops(workshop)[0][0]
    workshop.apply(practice.set_loop(workshop, loop.id, react_within_h=24))
    assert workshop.the(FeedbackLoop, loop.id).react_within_h == 24
    workshop.apply(practice.remove_loop(workshop, loop.id))
    assert unasked_stops(workshop) == stops[:1]


def test_what_a_feedback_loop_does_not_say_yet_is_named_and_a_draft_that_it_starts_is_told(demo: Workshop) -> None:
    loop = demo.the(FeedbackLoop, "loop-2")
    assert lacking(loop) == []
    empty = FeedbackLoop(touchpoint_id=loop.touchpoint_id, means="Text message", react_within_h=0)
    assert lacking(empty) == ["the question", "when", "who reacts", "where good words are shown"]
    plans = plans_at(demo, loop.touchpoint_id)
    here = [loop.touchpoint_id in deviation.touchpoint_ids for _, deviation in plans]
    assert len(plans) == len(demo.all(ContingencyPlan))
    assert here == sorted(here, reverse=True)
    assert any(here)
    for plan, _ in plans:
        started = draft_started(demo, loop.but(plan_id=plan.id))
        assert started == (plan if plan.state == "draft" else None)


def test_good_words_are_shown_where_their_stop_says_and_without_a_stop_everywhere(demo: Workshop) -> None:
    everywhere = {one.visible_where for one in demo.all(FeedbackLoop)}
    assert shown_where(demo, demo.the(PraiseNote, "praise-1")) == ["Stand-up"]
    assert set(shown_where(demo, PraiseNote(text="Thank you"))) == everywhere
    assert shown_where(demo, PraiseNote(text="Thank you", touchpoint_id="c01")) == []


def test_good_words_keep_their_order() -> None:
    workshop = Workshop()
    for text in ("You knew me", "On time", "Thank you"):
        workshop.apply(practice.add_praise(workshop, text))
    workshop.apply(practice.remove_praise(workshop, workshop.all(PraiseNote)[1].id))
    assert [(one.text, one.order) for one in workshop.all(PraiseNote)] == [("You knew me", 1), ("Thank you", 2)]
    workshop.apply(practice.move_praise(workshop, workshop.all(PraiseNote)[1].id, 1))
    assert [(one.text, one.order) for one in workshop.all(PraiseNote)] == [("Thank you", 1), ("You knew me", 2)]
