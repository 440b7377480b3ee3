"""What differs between two paths: matched by origin first, then by title; each stop counted once."""

from __future__ import annotations

import random

from hypothesis import example, given, settings
from hypothesis import strategies as st

from cxworkshop.edits import path as verbs
from cxworkshop.edits import scores
from cxworkshop.edits.paths import add_path, copy_path
from cxworkshop.edits.stages import rename_stage, stages_of
from cxworkshop.insight.compare import Comparison, compare
from cxworkshop.library.demo import demo_records
from cxworkshop.model.path import Channel, Path, Touchpoint
from cxworkshop.model.record import Id
from cxworkshop.model.stops import stops
from cxworkshop.model.workshop import Workshop


def twice(workshop: Workshop) -> tuple[Id, Id]:
    """The first path and a copy of it."""
    first = workshop.all(Path)[0].id
    workshop.apply(copy_path(workshop, first, "As it should be"))
    return first, workshop.all(Path)[-1].id


def copy_of(workshop: Workshop, path_id: Id, number: int) -> Id:
    return stops(workshop, path_id)[number - 1].touchpoint.id


def titles(found: Comparison, mark: str) -> list[str]:
    ends = [(pair.after or pair.before, pair.marks) for pair in found.pairs]
    return [end.touchpoint.title for end, marks in ends if end and mark in marks]


def test_a_fresh_copy_differs_in_nothing(demo: Workshop):
    before, after = twice(demo)
    found = compare(demo, before, after)
    assert found.kept == len(found.pairs) == len(stops(demo, before))


def test_what_is_written_on_one_path_only_is_new_there_and_gone_the_other_way(demo: Workshop):
    before, after = twice(demo)
    stage, lane = stages_of(demo, after)[0], demo.all(Channel)[0]
    demo.apply(verbs.add_placed(demo, after, "The car calls home", stage.id, lane.id, 1))
    assert titles(compare(demo, before, after), "new") == ["The car calls home"]
    assert titles(compare(demo, after, before), "gone") == ["The car calls home"]


def test_another_lane_or_another_stage_is_a_move_and_a_renamed_stage_is_not(demo: Workshop):
    before, after = twice(demo)
    id, stage = copy_of(demo, after, 3), stages_of(demo, after)[1]
    demo.apply(rename_stage(demo, stage.id, "Making time"))
    assert compare(demo, before, after).count("moved") == 0
    other = next(one for one in demo.all(Channel) if one.id != demo.the(Touchpoint, id).channel_id)
    demo.apply(verbs.move(demo, [id], stage.id, other.id, 1))
    assert compare(demo, before, after).marks_of(id) == ("moved",)


def test_another_owner_and_a_better_feeling_are_told_of_both_stops(demo: Workshop):
    before, after = twice(demo)
    old, new = copy_of(demo, before, 2), copy_of(demo, after, 2)
    silo = next(one.owner_silo_id for one in demo.all(Touchpoint) if one.owner_silo_id not in
                (None, demo.the(Touchpoint, old).owner_silo_id))  # fmt: skip
    demo.apply(verbs.own(demo, [new], silo))
    demo.apply(scores.score(demo, new, "emotion", 2))
    found = compare(demo, before, after)
    assert found.marks_of(old) == found.marks_of(new) == ("owner", "better")
    assert "worse" in compare(demo, after, before).marks_of(new)


def test_two_copies_of_a_third_are_the_same_stop_even_under_another_title(demo: Workshop):
    first, second = twice(demo)
    demo.apply(copy_path(demo, first, "For another group"))
    third = demo.all(Path)[-1].id
    demo.apply(verbs.rename(demo, copy_of(demo, third, 1), "Something else altogether"))
    found = compare(demo, second, third)
    assert found.kept == len(found.pairs)


def test_paths_that_were_drawn_apart_are_matched_by_title(demo: Workshop):
    first = demo.all(Path)[0].id
    demo.apply(add_path(demo, "Drawn apart", "Before", "After"))
    other = demo.all(Path)[-1].id
    stage, title = stages_of(demo, other)[0], stops(demo, first)[4].touchpoint.title
    demo.apply(verbs.add_placed(demo, other, title.upper(), stage.id, demo.all(Channel)[0].id, 1))
    found = compare(demo, first, other)
    assert (found.count("new"), found.count("gone")) == (0, len(stops(demo, first)) - 1)


def test_a_ring_of_copies_still_ends():
    ring = [
        Path(id="p", name="P"),
        Touchpoint(id="a", path_id="p", title="A", like_id="b"),
        Touchpoint(id="b", path_id="p", title="B", like_id="a"),
    ]
    assert compare(Workshop(ring), "p", "p").pairs == ()


@given(seed=st.integers(0, 10_000))
@example(seed=541)  # leaves a stage empty on one of the two
@settings(max_examples=25)
def test_each_stop_of_either_path_is_told_of_exactly_once_and_new_turns_to_gone(seed: int):
    dice, workshop = random.Random(seed), Workshop(demo_records("en"))
    before, after = twice(workshop)
    for _ in range(6):
        path_id = dice.choice((before, after))
        id = dice.choice(stops(workshop, path_id)).touchpoint.id
        stage, lane = dice.choice(stages_of(workshop, path_id)), dice.choice(workshop.all(Channel))
        change = dice.choice((verbs.move(workshop, [id], stage.id, lane.id, 1), verbs.to_tray(workshop, [id]),
                              verbs.rename(workshop, id, dice.choice(("One", "Two")))))  # fmt: skip
        workshop.apply(change)
    there, back = compare(workshop, before, after), compare(workshop, after, before)
    assert sorted(p.before.touchpoint.id for p in there.pairs if p.before) == ids(workshop, before)
    assert sorted(p.after.touchpoint.id for p in there.pairs if p.after) == ids(workshop, after)
    assert (there.count("new"), there.count("gone")) == (back.count("gone"), back.count("new"))
    assert there.kept == back.kept


def ids(workshop: Workshop, path_id: Id) -> list[Id]:
    return sorted(stop.touchpoint.id for stop in stops(workshop, path_id))
