"""What the roadmap adds up to: days, load, what is early, what is left out."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.insight import roadmap
from cxworkshop.insight.roadmap import MONTHS, PLAN, VISION
from cxworkshop.model.basics import Basics
from cxworkshop.model.experience import Measure
from cxworkshop.model.people import Participant
from cxworkshop.model.roadmap import RoadmapItem
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import Decision, VotingRound
from cxworkshop.model.workshop import Workshop

TODAY = date(2026, 3, 12)
COLUMNS = st.sampled_from([*PLAN, *VISION])
STATUS = st.sampled_from(["not_started", "going", "done", "stopped"])


@given(COLUMNS, st.dates(max_value=date(9990, 1, 1)))
def test_a_column_ends_whole_months_after_the_start(column: str, begin: date) -> None:
    end = roadmap.due(column, begin)  # type: ignore[arg-type]
    assert (end.year - begin.year) * 12 + end.month - begin.month == MONTHS[column]  # type: ignore[index]
    assert end.day == begin.day or (end.day < begin.day and (end + (date(2, 1, 2) - date(2, 1, 1))).day == 1)


def test_months_are_counted_from_the_workshop_or_else_from_today() -> None:
    assert roadmap.start(Workshop([Basics(id="basics", title="W", date="2026-01-31")]), TODAY) == date(2026, 1, 31)
    assert roadmap.start(Workshop([Basics(id="basics", title="W")]), TODAY) == TODAY
    assert roadmap.start(Workshop([Basics(id="basics", title="W", date="2026-02-30")]), TODAY) == TODAY
    assert roadmap.due("m1", date(2026, 1, 31)) == date(2026, 2, 28)


@given(st.lists(st.tuples(st.sampled_from(["p0", "p1", "p2", None]), COLUMNS, STATUS), max_size=40))
def test_load_counts_every_open_item_of_the_plan_once(rows: list[tuple[str | None, str, str]]) -> None:
    people = [Participant(id=f"p{n}", name=f"Person {n}", order=n + 1) for n in range(3)]
    items = [RoadmapItem(title="x", owner_id=owner, column=column, status=status,
                         level="vision" if column in VISION else "plan") for owner, column, status in rows]  # fmt: skip
    workshop = Workshop([*people, *items])
    load = roadmap.load(workshop)
    carried = [one for one in items if one.owner_id and one.column in PLAN and one.status in ("not_started", "going")]
    assert sum(sum(count.values()) for count in load.values()) == len(carried)
    assert not {column for count in load.values() for column in count} & set(VISION)
    for column in PLAN:
        here = [one.owner_id for one in carried if one.column == column]
        assert {id: count[column] for id, count in load.items() if count[column]} == {
            id: here.count(id) for id in set(here)
        }
        most = roadmap.heaviest(workshop, column)
        assert (most[1] if most else 0) == max((here.count(id) for id in here), default=0)
        heavy = {person.id: n for person, n in roadmap.overloaded(workshop, column)}
        assert heavy == {id: here.count(id) for id in set(here) if here.count(id) > 3}


@given(st.integers(0, 100))
def test_more_than_three_is_much_and_more_than_five_too_much(count: int) -> None:
    assert roadmap.weight(count) == ("fine" if count <= 3 else "many" if count <= 5 else "too_many")


def test_an_owner_who_is_not_in_the_room_is_not_yet_asked_until_they_say_yes() -> None:
    people = [Participant(id="here", name="Aino"), Participant(id="away", name="Olli", present=False)]
    items = [RoadmapItem(title="x", owner_id=owner) for owner in ("here", "away", None)]
    items.append(RoadmapItem(title="y", owner_id="away", is_agreed=True))
    workshop = Workshop([*people, *items])
    assert [roadmap.is_unasked(workshop, item) for item in items] == [False, True, False, False]


@given(COLUMNS, COLUMNS, STATUS, STATUS)
def test_an_open_item_before_its_cause_is_told_and_so_is_one_whose_cause_was_stopped(
    mine: str, its: str, my_status: str, its_status: str
) -> None:
    cause = RoadmapItem(id="cause", title="First", column=its, status=its_status)
    item = RoadmapItem(id="item", title="Then", column=mine, status=my_status, depends_on_id="cause")
    workshop, waits = Workshop([cause, item]), my_status in ("not_started", "going")
    later = waits and its_status != "done" and MONTHS[its] > MONTHS[mine]  # type: ignore[index]
    assert roadmap.cause_later(workshop, item) == (cause if later else None)
    assert roadmap.too_early(workshop) == ([(item, cause)] if later else [])
    assert roadmap.cause_stopped(workshop, item) == (cause if waits and its_status == "stopped" else None)
    assert roadmap.waiting_for(workshop, "cause") == [item]


def test_why_a_target_was_left_is_what_the_group_wrote_last() -> None:
    target, rounds = (
        Target(id="t", title="Prices", state="parked"),
        [VotingRound(id=f"r{n}", no=n, question="Which?") for n in (1, 2, 3)],
    )
    said = [("r2", False, "Later"), ("r1", False, "Too dear"), ("r3", True, "We do it after all"), ("r3", False, "")]
    decisions = [Decision(round_id=id, target_id="t", chosen=chosen, reason=why) for id, chosen, why in said]
    assert roadmap.why_not(Workshop([target, *rounds, *decisions]), target) == "Later"
    assert roadmap.why_not(Workshop([target]), target) == ""


def test_every_target_is_on_the_road_or_waits_or_is_left_out_or_lives_on_in_another() -> None:
    states = ("candidate", "merged", "on_ballot", "chosen", "parked", "dropped", "chosen", "parked")
    targets = [Target(id=f"t{n}", title=f"Target {n}", state=one, order=n) for n, one in enumerate(states, 1)]
    items = [RoadmapItem(title="x", target_id="t7"), RoadmapItem(title="y", target_id="t8", column="m3")]
    workshop = Workshop([*targets, *items])
    assert [one.id for one in roadmap.waiting(workshop)] == ["t4"]
    assert [one.id for one in roadmap.not_taken(workshop)] == ["t1", "t3", "t5", "t6"]


def test_an_item_is_late_when_its_day_has_gone_by_and_it_is_open() -> None:
    day, item = date(2026, 4, 13), RoadmapItem(title="x", column="m1")
    workshop = Workshop([Basics(id="basics", title="W", date="2026-03-12")])
    assert roadmap.is_late(workshop, item, day)
    assert not roadmap.is_late(workshop, item, date(2026, 4, 12))
    assert not roadmap.is_late(workshop, item.but(status="done"), day)
    assert not roadmap.is_late(Workshop([workshop.basics.but(is_demo=True)]), item, day)


def test_an_item_is_followed_back_to_its_stops_and_on_to_its_figure(demo: Workshop) -> None:
    item = next(one for one in demo.all(RoadmapItem) if one.target_id)
    target, measure = demo.the(Target, item.target_id or ""), demo.all(Measure)[0]
    found = roadmap.thread(demo, item.but(measure_id=measure.id))
    assert found.target == target
    assert {stop.touchpoint.id for stop in found.stops} == set(target.touchpoint_ids)
    assert found.now is not None
    assert roadmap.thread(demo, RoadmapItem(title="x")) == roadmap.Thread(None, [], None, None)
