"""Deviations and the plans for them."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import surprises
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Problem
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words

WHOLE: dict[str, Any] = {
    "first_words": "We are late. This is how you get home.",
    "steps": [{"text": "Tell at once"}, {"text": "Give a time you can keep"}, {"text": "Arrange a lift"}],
    "owner_id": "tiina",
    "promise_time": "Word two hours before",
}
NEEDED = {
    "first_words": ("", "the first words"),
    "steps": ([], "three steps"),
    "owner_id": (None, "an owner"),
    "promise_time": ("", "a promised time"),
}


def small() -> Workshop:
    path = Path(id="path", name="Car service")
    stage = Stage(id="stage", path_id="path", name="The work")
    lane = Channel(id="phone", name="Phone")
    stops = [
        Touchpoint(id="asks", path_id="path", title="Permission is asked", stage_id="stage", channel_id="phone"),
        Touchpoint(id="ready", path_id="path", title="The car is ready", stage_id="stage", channel_id="phone", order=2),
        Touchpoint(id="tray", path_id="path", title="Still in the tray"),
    ]
    people = Participant(id="tiina", name="Tiina")
    late = Deviation(id="late", title="The car is late", touchpoint_ids=("ready",))
    return Workshop([Basics(id="basics", title="Car"), path, stage, lane, *stops, people, late])


def done(workshop: Workshop, change: Change) -> Workshop:
    """The workshop after the change, once it is sure that the inverse brings back what was there."""
    before = Workshop(workshop)
    workshop.apply(change)
    workshop.apply(change.inverse())
    assert workshop == before
    workshop.apply(change)
    return workshop


def with_plan(**fields: Any) -> Workshop:
    workshop = small()
    return done(workshop, surprises.write_plan(workshop, "late", **{**WHOLE, **fields}))


def ready() -> Workshop:
    workshop = with_plan()
    return done(workshop, surprises.make_ready(workshop, "late"))


def practised() -> Workshop:
    workshop = ready()
    return done(workshop, surprises.practise(workshop, "late", "2026-03-12"))


def plan(workshop: Workshop) -> ContingencyPlan:
    found = surprises.plan_of(workshop, "late")
    assert found is not None
    return found


def texts(workshop: Workshop) -> list[str]:
    return [step.text for step in plan(workshop).steps]


# Deviations


def test_a_deviation_is_added_at_its_stops_and_numbered_on():
    workshop = small()
    done(workshop, surprises.add_deviation(workshop, ["asks", "ready", "asks"], "No answer", "customer_otherwise"))
    new = workshop.all(Deviation)[-1]
    assert (new.title, new.touchpoint_ids) == ("No answer", ("asks", "ready"))
    assert (new.category, new.order) == ("customer_otherwise", 2)


@pytest.mark.parametrize("stops", [[], ["tray"], ["nowhere"], ["asks", "tray"]])
def test_a_deviation_is_only_at_stops_on_the_path(stops):
    with pytest.raises(Refused):
        surprises.add_deviation(small(), stops, "No answer")


def test_a_deviation_without_a_title_is_refused():
    with pytest.raises(Refused, match="Write something first"):
        surprises.add_deviation(small(), ["asks"], "  ")


def test_revising_takes_estimates_and_stops():
    workshop = small()
    done(workshop, surprises.revise_deviation(workshop, "late", severity=5, touchpoint_ids=("ready", "asks")))
    assert workshop.the(Deviation, "late").severity == 5
    with pytest.raises(Refused):
        surprises.revise_deviation(workshop, "late", touchpoint_ids=("ready", "tray"))
    with pytest.raises(Refused):
        surprises.revise_deviation(workshop, "late", touchpoint_ids=())
    with pytest.raises(Refused):
        surprises.revise_deviation(workshop, "late", likelihood=6)


def test_removing_a_deviation_takes_its_plan_along():
    workshop = with_plan()
    done(workshop, surprises.remove_deviation(workshop, "late"))
    assert not workshop.all(Deviation)
    assert not workshop.all(ContingencyPlan)


def typical() -> list[Deviation | ContingencyPlan]:
    part = Deviation(id="part", title="A part is missing", touchpoint_ids=("asks", "tray", "elsewhere"), severity=4)
    words = ContingencyPlan(**{**WHOLE, "owner_id": "somebody"}, deviation_id="part", state="ready")
    return [part, words]


def test_a_typical_deviation_comes_as_a_draft_at_the_stops_that_are_here():
    workshop = small()
    done(workshop, surprises.accept_typical(workshop, typical()))
    accepted, words = workshop.the(Deviation, "part"), surprises.plan_of(workshop, "part")
    assert (accepted.touchpoint_ids, accepted.severity, accepted.order) == (("asks",), 4, 2)
    assert words is not None
    assert (words.state, words.owner_id, words.first_words) == ("draft", None, WHOLE["first_words"])


def test_a_typical_deviation_is_taken_once():
    workshop = small()
    done(workshop, surprises.accept_typical(workshop, typical()))
    assert not surprises.accept_typical(workshop, typical())


def test_a_typical_deviation_with_no_stop_here_needs_one_to_be_chosen():
    lost = Deviation(title="Lost", touchpoint_ids=("elsewhere",))
    with pytest.raises(Refused):
        surprises.accept_typical(small(), [lost])
    workshop = small()
    done(workshop, surprises.accept_typical(workshop, [lost], ["asks"]))
    assert workshop.the(Deviation, lost.id).touchpoint_ids == ("asks",)


def test_a_whole_pair_becomes_a_deviation_in_the_customers_words_where_it_shows():
    workshop = small()
    words = "I was told nothing " * 8
    pairs = [
        Problem(id="pair", company_side="Calls pile up", customer_side=words.strip(), shows_at_id="asks"),
        Problem(id="half", customer_side="Nobody answers", shows_at_id="asks"),
        Problem(id="nowhere", company_side="Late", customer_side="Too late", shows_at_id="tray"),
    ]
    workshop = Workshop([*workshop, *pairs])
    done(workshop, surprises.accept_pair(workshop, "pair"))
    new = workshop.all(Deviation)[-1]
    assert (new.touchpoint_ids, new.category) == (("asks",), "our_failure")
    assert len(new.title) <= 90
    assert words.startswith(new.title.removesuffix("…"))
    for refused in ("half", "nowhere"):
        with pytest.raises(Refused):
            surprises.accept_pair(workshop, refused)


# Plans


def test_the_plan_begins_with_its_first_word_and_there_is_one():
    workshop = small()
    assert surprises.plan_of(workshop, "late") is None
    done(workshop, surprises.write_plan(workshop, "late", first_words="We are late."))
    done(workshop, surprises.write_plan(workshop, "late", make_good="A car wash"))
    (only,) = workshop.all(ContingencyPlan)
    assert (only.first_words, only.make_good, only.state) == ("We are late.", "A car wash", "draft")


def test_writing_nothing_changes_nothing():
    assert not surprises.write_plan(small(), "late", first_words="  ")
    assert not surprises.write_plan(with_plan(), "late", promise_time=WHOLE["promise_time"])


def test_the_state_is_never_written_by_hand():
    with pytest.raises(ValueError, match="state"):
        surprises.write_plan(small(), "late", state="ready")


def test_an_owner_is_somebody_in_the_workshop_or_nobody():
    workshop = with_plan(owner_id=None)
    done(workshop, surprises.set_owner(workshop, "late", "tiina"))
    assert plan(workshop).owner_id == "tiina"
    done(workshop, surprises.set_owner(workshop, "late", None))
    assert plan(workshop).owner_id is None
    with pytest.raises(KeyError):
        surprises.set_owner(workshop, "late", "stranger")


@pytest.mark.parametrize("field", NEEDED)
def test_a_refusal_names_the_one_thing_that_is_missing(field):
    empty, name = NEEDED[field]
    with pytest.raises(Refused) as refusal:
        surprises.make_ready(with_plan(**{field: empty}), "late")
    assert Words("en")(refusal.value.phrase) == f"Still missing: {name}."


@given(st.sets(st.sampled_from(sorted(NEEDED))))
def test_a_plan_is_ready_exactly_when_nothing_is_missing(absent):
    workshop = with_plan(**{field: NEEDED[field][0] for field in absent})
    missing = surprises.lacking(surprises.plan_of(workshop, "late"))
    assert (missing is None) == (not absent)
    for field in absent:
        assert NEEDED[field][1] in str(missing)


def test_a_plan_not_begun_lacks_everything():
    with pytest.raises(Refused, match="the first words, three steps, an owner and a promised time"):
        surprises.make_ready(small(), "late")


def test_what_is_to_be_written_next_is_the_first_thing_that_is_missing():
    met = []
    workshop = small()
    for field in NEEDED:
        met.append(surprises.first_lacking(surprises.plan_of(workshop, "late")))
        done(workshop, surprises.write_plan(workshop, "late", **{field: WHOLE[field]}))
    assert met == list(NEEDED)
    assert surprises.first_lacking(plan(workshop)) == ""


def test_steps_are_counted_down_to_three():
    for have, name in [(1, "two more steps"), (2, "one more step")]:
        assert name in str(surprises.lacking(plan(with_plan(steps=WHOLE["steps"][:have]))))


def test_a_ready_plan_stays_ready_when_asked_again():
    assert not surprises.make_ready(ready(), "late")


def test_a_plan_is_practised_only_when_ready_and_with_a_day():
    with pytest.raises(Refused, match="ready first"):
        surprises.practise(with_plan(), "late", "2026-03-12")
    for no_day in ("", "2026-02-31", "soon"):
        with pytest.raises(Refused, match="which day"):
            surprises.practise(ready(), "late", no_day)
    assert (plan(practised()).state, plan(practised()).practised_at) == ("practised", "2026-03-12")


def test_a_practised_plan_that_is_edited_has_to_be_practised_again():
    workshop = practised()
    done(workshop, surprises.set_step(workshop, "late", 0, text="Tell before they ask"))
    assert plan(workshop).state == "ready"


def test_a_new_review_date_leaves_a_practised_plan_practised():
    workshop = practised()
    done(workshop, surprises.write_plan(workshop, "late", review_at="2026-09-12"))
    assert plan(workshop).state == "practised"


@pytest.mark.parametrize("field", NEEDED)
@pytest.mark.parametrize("start", [ready, practised])
def test_a_plan_that_breaks_the_rule_is_a_draft_again(start, field):
    workshop = start()
    done(workshop, surprises.write_plan(workshop, "late", **{field: NEEDED[field][0]}))
    assert plan(workshop).state == "draft"


# Steps


def test_steps_are_added_changed_moved_and_removed():
    workshop = small()
    for text in ("Tell", "Promise", "Drive"):
        done(workshop, surprises.add_step(workshop, "late", text))
    done(workshop, surprises.set_step(workshop, "late", 1, actor="Advisor"))
    done(workshop, surprises.move_step(workshop, "late", 1, 0))
    assert texts(workshop) == ["Promise", "Tell", "Drive"]
    assert plan(workshop).steps[0].actor == "Advisor"
    done(workshop, surprises.remove_step(workshop, "late", 1))
    assert texts(workshop) == ["Promise", "Drive"]


def test_a_step_needs_words_and_eight_are_enough():
    workshop = with_plan()
    with pytest.raises(Refused, match="Write something first"):
        surprises.add_step(workshop, "late", " ")
    for n in range(4, 9):
        done(workshop, surprises.add_step(workshop, "late", f"Step {n}"))
    with pytest.raises(Refused, match="8 at most"):
        surprises.add_step(workshop, "late", "One more")


@given(st.integers(0, 7), st.integers(-3, 12))
def test_moving_a_step_keeps_every_step(place, to):
    names = [f"Step {n}" for n in range(8)]
    workshop = with_plan(steps=[{"text": name} for name in names])
    done(workshop, surprises.move_step(workshop, "late", place, to))
    left = [name for name in texts(workshop) if name != names[place]]
    assert left == [name for name in names if name != names[place]]
    assert texts(workshop)[max(0, min(to, 7))] == names[place]
