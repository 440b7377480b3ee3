"""The roadmap: owners are people, columns close up, nothing waits for itself, green needs evidence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import roadmap
from cxworkshop.edits.roadmap import in_column, light_of, waits_for
from cxworkshop.insight.roadmap import PLAN, VISION
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.people import Participant, Silo
from cxworkshop.model.roadmap import Cadence, CommBeat, RoadmapItem, SuccessFactor
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


def after(workshop: Workshop, *changes: Change) -> Workshop:
    done = Workshop(workshop)
    for change in changes:
        done.apply(change)
    return done


def three(column: str = "m1") -> Workshop:
    return Workshop([RoadmapItem(id=f"{column}{n}", title=f"Item {n}", column=column, order=n) for n in (1, 2, 3)])


def titles(workshop: Workshop, column: str) -> list[str]:
    return [one.id for one in in_column(workshop, column)]  # type: ignore[arg-type]


def refused(message: str, make: object) -> None:
    with pytest.raises(Refused, match=message):
        make()  # type: ignore[operator]


def test_an_item_goes_last_in_its_column_and_years_are_the_vision() -> None:
    done = after(three(), roadmap.add_item(three(), "New", "m1"), roadmap.add_item(three(), "Far", "y2"))
    assert in_column(done, "m1")[-1].title == "New"
    assert in_column(done, "m1")[-1].order == 4
    assert in_column(done, "y2")[0].level == "vision"


def test_a_chosen_target_gives_its_words_its_silo_and_its_measure() -> None:
    fields = {"title": "Call back", "state": "chosen", "target_type": "staff", "owner_silo_id": "s"}
    workshop = Workshop([*three(), Silo(id="s", name="Desk", code="DE"), Target(id="t", **fields)])
    done = after(workshop, roadmap.from_target(workshop, "t", "m1", 2))
    made = in_column(done, "m1")[1]
    assert (made.title, made.item_kind, made.silo_id, made.target_id) == ("Call back", "staff", "s", "t")
    assert [one.order for one in in_column(done, "m1")] == [1, 2, 3, 4]


def test_a_target_that_was_not_chosen_is_not_put_on_the_road() -> None:
    workshop = Workshop([Target(id="t", title="Prices", state="parked")])
    refused("has not been chosen", lambda: roadmap.from_target(workshop, "t"))


@pytest.mark.parametrize(
    "name", ["Team", "the team", "tiimi", "Booking", "bo", "our staff", "Sales crew", "Huolto-osasto"]
)
def test_a_team_cannot_carry_an_item(name: str) -> None:
    workshop = Workshop([*three(), Silo(id="s", name="Booking", code="BO")])
    refused("A team cannot carry it", lambda: roadmap.give_by_name(workshop, "m11", name))


def test_who_is_not_in_the_workshop_is_added_as_absent_and_takes_the_item_in_one_step() -> None:
    change = roadmap.give_by_name(three(), "m11", "  Aino   Lehto ")
    done = after(three(), change)
    (person,) = done.all(Participant)
    assert (person.name, person.present, person.can_vote) == ("Aino Lehto", False, False)
    assert done.the(RoadmapItem, "m11").owner_id == person.id
    assert after(done, change.inverse()) == three()


@pytest.mark.parametrize("name", ["Aino and Olli", "Aino & Olli", "Aino, Olli", "Aino ja Olli", "Aino/Olli"])
def test_two_people_are_not_one_owner(name: str) -> None:
    refused("One person carries it", lambda: roadmap.give_by_name(three(), "m11", name))


def test_who_is_in_the_room_says_yes_by_taking_it_and_who_is_not_says_it_when_asked() -> None:
    people = [Participant(id="here", name="Aino Orr"), Participant(id="away", name="Olli", present=False)]
    workshop = Workshop([*three(), *people])
    taken = after(workshop, roadmap.give(workshop, "m11", "here"), roadmap.give(workshop, "m12", "away"))
    assert [taken.the(RoadmapItem, id).is_agreed for id in ("m11", "m12")] == [True, False]
    asked = after(taken, roadmap.agree(taken, "m12"))
    assert asked.the(RoadmapItem, "m12").is_agreed
    assert roadmap.give(asked, "m12", "away").edits == ()
    passed_on = after(asked, roadmap.give(asked, "m11", "away"), roadmap.give(asked, "m12", None))
    assert [passed_on.the(RoadmapItem, id).is_agreed for id in ("m11", "m12")] == [False, False]
    refused("Nobody carries", lambda: roadmap.agree(passed_on, "m12"))


def test_where_an_item_stands_and_whose_it_is_cannot_be_written_past_the_rules() -> None:
    for field in ({"column": "y1"}, {"order": 9}, {"owner_id": "p"}, {"is_agreed": True}):
        with pytest.raises(ValueError, match="not written"):
            roadmap.set_item(three(), "m11", **field)


def test_who_is_in_the_workshop_is_not_added_twice() -> None:
    workshop = Workshop([*three(), Participant(id="p", name="Aino Lehto")])
    done = after(workshop, roadmap.give_by_name(workshop, "m11", "aino lehto"))
    assert len(done.all(Participant)) == 1
    assert done.the(RoadmapItem, "m11").owner_id == "p"
    assert after(done, roadmap.give(done, "m11", None)).the(RoadmapItem, "m11").owner_id is None


def test_nothing_waits_for_itself_by_any_way_round() -> None:
    workshop = three()
    for item, cause in (("m11", "m12"), ("m12", "m13")):
        workshop = after(workshop, roadmap.set_item(workshop, item, depends_on_id=cause))
    assert [one.id for one in waits_for(workshop, "m11")] == ["m12", "m13"]
    for cause in ("m11", "m12", "m13"):
        refused("cannot come first", lambda cause=cause: roadmap.set_item(workshop, "m13", depends_on_id=cause))


STEPS = st.one_of(
    st.tuples(st.just("tie"), st.integers(0, 6), st.integers(0, 6)),
    st.tuples(st.just("place"), st.integers(0, 6), st.sampled_from([*PLAN, *VISION]), st.integers(-1, 9)),
    st.tuples(st.just("remove"), st.integers(0, 6)),
    st.tuples(st.just("add"), st.sampled_from([*PLAN, *VISION])),
    st.tuples(st.just("take"), st.sampled_from([*PLAN, *VISION]), st.integers(-1, 9)),
)


def made(workshop: Workshop, step: tuple) -> Change:  # type: ignore[type-arg]
    what, *rest = step
    if what == "add":
        return roadmap.add_item(workshop, "New", rest[0])
    if what == "take":
        return roadmap.from_target(workshop, "t", rest[0], rest[1])
    if what == "tie":
        return roadmap.set_item(workshop, f"i{rest[0]}", depends_on_id=f"i{rest[1]}")
    if what == "place":
        return roadmap.place_item(workshop, f"i{rest[0]}", rest[1], rest[2])
    return roadmap.remove_item(workshop, f"i{rest[0]}")


@given(st.lists(STEPS, max_size=30))
def test_whatever_is_done_columns_are_whole_nothing_waits_in_a_circle_and_all_comes_back(steps: list) -> None:  # type: ignore[type-arg]
    items = [RoadmapItem(id=f"i{n}", title=f"Item {n}", order=n + 1) for n in range(7)]
    start = Workshop([*items, Target(id="t", title="Call back", state="chosen")])
    workshop, done = Workshop(start), []
    for step in steps:
        try:
            change = made(workshop, step)
        except (Refused, KeyError):  # a circle, or an item that has been taken off before
            continue
        workshop.apply(change)
        done.append(change)
        for column in (*PLAN, *VISION):
            there = in_column(workshop, column)
            assert [one.order for one in there] == list(range(1, len(there) + 1))
            assert {one.level for one in there} <= {"vision" if column in VISION else "plan"}
        for one in workshop.all(RoadmapItem):
            assert one.depends_on_id is None or workshop.get(RoadmapItem, one.depends_on_id)
            assert one not in waits_for(workshop, one.id)
    for change in reversed(done):
        workshop.apply(change.inverse())
    assert workshop == start


def test_an_item_taken_off_is_waited_for_no_more_and_its_column_closes_up() -> None:
    workshop = after(three(), roadmap.set_item(three(), "m13", depends_on_id="m11"))
    change = roadmap.remove_item(workshop, "m11")
    done = after(workshop, change)
    assert titles(done, "m1") == ["m12", "m13"]
    assert [one.order for one in in_column(done, "m1")] == [1, 2]
    assert done.the(RoadmapItem, "m13").depends_on_id is None
    assert after(done, change.inverse()) == workshop


def test_a_light_starts_unset_and_is_green_only_with_evidence() -> None:
    empty = Workshop()
    assert light_of(empty, "realistic_goals").light == "unset"
    refused("Green needs evidence", lambda: roadmap.set_light(empty, "realistic_goals", light="green"))
    told = after(empty, roadmap.set_light(empty, "realistic_goals", evidence="Two items each"))
    green = after(told, roadmap.set_light(told, "realistic_goals", light="green"))
    assert [one.light for one in green.all(SuccessFactor)] == ["green"]
    refused("Green needs evidence", lambda: roadmap.set_light(green, "realistic_goals", evidence=""))


def test_there_is_one_rhythm_and_beats_keep_their_order() -> None:
    workshop = Workshop([Participant(id="p", name="Aino")])
    workshop.apply(roadmap.set_rhythm(workshop, interval="Every other Friday"))
    workshop.apply(roadmap.set_rhythm(workshop, next="2026-03-27", who=("p",)))
    (kept,) = workshop.all(Cadence)
    assert (kept.interval, kept.next, kept.who) == ("Every other Friday", "2026-03-27", ("p",))
    for audience in ("All staff", "The board", "The owner"):
        workshop.apply(roadmap.add_beat(workshop, audience))
    first = workshop.all(CommBeat)[0]
    workshop.apply(roadmap.set_beat(workshop, first.id, interval="weekly", owner_id="p"))
    workshop.apply(roadmap.remove_beat(workshop, workshop.all(CommBeat)[1].id))
    assert [(one.audience, one.order) for one in workshop.all(CommBeat)] == [("All staff", 1), ("The owner", 2)]
