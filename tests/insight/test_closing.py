"""What is open at closing: each thing by the text of its rule, and gone when it is mended or left for a reason."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cxworkshop.edits.closing import set_override, set_thesis
from cxworkshop.insight import closing, theses
from cxworkshop.insight.closing import Check, checks
from cxworkshop.model.basics import Basics
from cxworkshop.model.closing import in_the_way
from cxworkshop.model.encounter import Observation
from cxworkshop.model.experience import Measure
from cxworkshop.model.path import Channel, Path, Stage, Touchpoint
from cxworkshop.model.people import Participant
from cxworkshop.model.record import Record
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop

PLACE = [Path(id="path", name="Path"), Stage(id="s", path_id="path", name="Stage"), Channel(id="c", name="Lane")]
PEOPLE = [Participant(id="here", name="Aino"), Participant(id="away", name="Olli", present=False)]


def stop(no: int, is_key: bool) -> Touchpoint:
    return Touchpoint(id=f"t{no}", title=f"Stop {no}", path_id="path", stage_id="s", channel_id="c", order=no,
                      is_key=is_key)  # fmt: skip


@st.composite
def workshops(draw: st.DrawFn) -> Workshop:
    """Two stops, and on them any mixture of what a check looks at."""
    records: list[Record] = [Basics(id="basics", title="W"), *PLACE, *PEOPLE]
    records += [stop(no, draw(st.booleans())) for no in (1, 2)]
    at = st.sampled_from(["t1", "t2"])
    for n in range(draw(st.integers(0, 3))):
        kind = draw(st.sampled_from(["objective", "subjective"]))
        scale = {"scale": "yes_no", "yes": draw(st.integers(0, 4)), "n": 4} if kind == "objective" else {
            "scale": "satisfaction", "counts": (0, 0, 0, draw(st.integers(1, 4)), draw(st.integers(0, 4)))}  # fmt: skip
        goal = draw(st.sampled_from([None, 50.0]))
        records.append(
            Measure(id=f"m{n}", name=f"M {n}", touchpoint_id=draw(at), measure_type=kind, goal=goal, **scale)
        )
    for n in range(draw(st.integers(0, 3))):
        state, step = draw(st.sampled_from(["chosen", "candidate", "dropped"])), draw(st.sampled_from(["", "Booking"]))
        stops = tuple(draw(st.sets(at, max_size=2)))
        records.append(Target(id=f"k{n}", title=f"K {n}", state=state, process_step=step, touchpoint_ids=stops))
    targets = [None, *(one.id for one in records if isinstance(one, Target))]
    for n in range(draw(st.integers(0, 3))):
        owner = draw(st.sampled_from([None, "here", "away"]))
        status = draw(st.sampled_from(["not_started", "going", "done", "stopped"]))
        target = draw(st.sampled_from(targets))
        records.append(RoadmapItem(id=f"i{n}", title=f"I {n}", owner_id=owner, status=status, target_id=target))
    records += [Observation(id=f"o{n}", touchpoint_id=draw(at), quote=f"“{n}”") for n in range(draw(st.integers(0, 2)))]
    return Workshop(records)


def open_by_text(workshop: Workshop) -> dict[str, set[str]]:
    """The rules as the requirements word them, told once more and plainly."""
    items, targets, measures = workshop.all(RoadmapItem), workshop.all(Target), workshop.all(Measure)
    chosen = [one for one in targets if one.state == "chosen"]
    touched = {id for one in targets if one.state not in ("merged", "dropped") for id in one.touchpoint_ids}
    served = {item.target_id for item in items if item.status != "stopped"}
    acted_on = {id for one in targets if one.id in served for id in one.touchpoint_ids}
    kinds = {
        one.id: {m.measure_type for m in measures if m.touchpoint_id == one.id} for one in workshop.all(Touchpoint)
    }
    return {
        "owner": {one.id for one in items if one.owner_id is None and one.status in ("not_started", "going")},
        "item": {one.id for one in chosen if one.id not in {item.target_id for item in items}},
        "loose": {one.id for one in chosen if not one.process_step},
        "goal": {one.id for one in measures if is_under(one) and one.touchpoint_id not in acted_on},
        "sides": {one.id for one in workshop.all(Touchpoint) if one.is_key and len(kinds[one.id]) == 1},
        "theses": {"1", "2", "3", "4", "5"},
    } | {"feedback": {one.id for one in workshop.all(Observation) if one.touchpoint_id not in touched}}


def is_under(measure: Measure) -> bool:
    """A check aims at all; answers at the goal that was set for them, counted by the fives."""
    if measure.scale == "yes_no":
        return measure.yes < measure.n
    return measure.goal is not None and 100 * measure.counts[4] / sum(measure.counts) < measure.goal


def found(workshop: Workshop) -> dict[str, Check]:
    return {check.key: check for check in checks(workshop)}


@given(workshops())
@settings(max_examples=80)
def test_each_check_finds_what_its_rule_says_and_nothing_else(workshop: Workshop) -> None:
    by_text = open_by_text(workshop)
    for key, check in found(workshop).items():
        ids = [one.id for one in check.open if one.sort != "conflict"]
        assert set(ids) == by_text[key], key
        assert len(ids) == len(set(ids)), key


@given(workshops())
@settings(max_examples=40)
def test_a_reason_or_a_person_takes_each_block_away_and_only_items_block(workshop: Workshop) -> None:
    assert {key for key, check in found(workshop).items() if check.is_blocking} <= {"owner"}
    for number, one in enumerate(in_the_way(workshop)):
        assert found(workshop)["owner"].is_blocking
        if number % 2:
            workshop.apply(set_override(workshop, "owner", one.id, "Hired in May"))
        else:
            workshop = Workshop([*(r for r in workshop if r.id != one.id), one.but(owner_id="here")])
    assert not any(check.is_blocking for check in checks(workshop))


@given(workshops())
@settings(max_examples=40)
def test_what_is_left_for_a_reason_counts_as_left_until_it_is_mended(workshop: Workshop) -> None:
    for check in checks(workshop):
        for about in [one.id for one in check.open] if check.key == "owner" else [""]:
            workshop.apply(set_override(workshop, check.key, about, "Not this year"))
    needless = {(one.check, one.about_id) for one in closing.moot(workshop)}
    for check in checks(workshop):
        assert check.is_left == bool(check.open)
        assert ((check.key, "") in needless) == (not check.open and check.key != "owner")


def test_who_is_not_yet_asked_is_told_and_is_never_in_the_way() -> None:
    item = RoadmapItem(id="i", title="Call back", owner_id="away")
    workshop = Workshop([Basics(id="basics", title="W"), *PEOPLE, item])
    assert closing.unasked(workshop) == [item]
    assert not any(check.is_blocking for check in checks(workshop))
    assert closing.unasked(Workshop([*(r for r in workshop if r.id != "i"), item.but(is_agreed=True)])) == []


def test_a_thesis_that_was_looked_at_is_open_no_more_whatever_its_light() -> None:
    workshop = Workshop([Basics(id="basics", title="W")])
    workshop.apply(set_thesis(workshop, 2, state="red"))
    assert [one.id for one in found(workshop)["theses"].open] == ["1", "3", "4", "5"]


def test_the_program_says_what_it_knows_of_each_thesis(demo: Workshop) -> None:
    assert theses.processes(demo).criteria.whole == 4
    assert theses.needs_known(demo).known == (2, 3)
    assert theses.measures(demo) == ((7, 7), 3)
    assert theses.results(demo).unanswered == len(closing.short_measures(demo))
    assert theses.practice(demo).plans == (1, 5)


def test_a_measure_under_its_goal_is_told_until_something_on_the_road_answers_it(demo: Workshop) -> None:
    short = closing.short_measures(demo)
    assert "Three questions asked" in [one.name for one in short]
    answer = RoadmapItem(title="Ask three questions", measure_id=short[0].id)
    assert closing.short_measures(Workshop([*demo, answer])) == short[1:]
    assert closing.short_measures(Workshop([*demo, answer.but(status="done")])) == short[1:]
    assert closing.short_measures(Workshop([*demo, answer.but(status="stopped")])) == short
