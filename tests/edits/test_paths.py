"""Several paths: a new one, one that starts as another, what they say of themselves, and taking one away."""

from __future__ import annotations

import pytest

from cxworkshop.edits import paths, template
from cxworkshop.library import templates
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Move, Path, Stage, Touchpoint
from cxworkshop.model.stops import every_stop, stops
from cxworkshop.model.voting import BallotOption
from cxworkshop.model.workshop import Workshop
from tests.edits.every_verb import comes_back


def the_new(workshop: Workshop, done: Workshop) -> Path:
    (path,) = [one for one in done.all(Path) if workshop.get(Path, one.id) is None]
    return path


def copied(workshop: Workshop, change: Change) -> tuple[Workshop, Path]:
    done = comes_back(workshop, change)
    return done, the_new(workshop, done)


def test_a_new_path_has_two_stages_and_nothing_on_it(demo: Workshop):
    done, path = copied(demo, paths.add_path(demo, " Another\tday ", "Before", "After", "target"))
    assert (path.name, path.path_kind, path.order) == ("Another day", "target", 2)
    assert [one.name for one in done.all(Stage) if one.path_id == path.id] == ["Before", "After"]
    assert not [one for one in done.all(Touchpoint) if one.path_id == path.id]


def test_a_copy_has_the_same_stops_in_the_same_order_and_each_knows_what_it_is_like(demo: Workshop):
    old = demo.all(Path)[0]
    done, path = copied(demo, paths.copy_path(demo, old.id, "As it should be"))
    before, after = stops(done, old.id), stops(done, path.id)
    assert [one.touchpoint.title for one in after] == [one.touchpoint.title for one in before]
    assert [one.touchpoint.like_id for one in after] == [one.touchpoint.id for one in before]
    assert [one.stage.name for one in after] == [one.stage.name for one in before]
    assert {one.stage.path_id for one in after} == {path.id}
    assert (path.path_kind, path.trigger, path.end) == ("target", old.trigger, old.end)


def test_moves_come_along_between_the_copies(demo: Workshop):
    old = demo.all(Path)[0]
    done, path = copied(demo, paths.copy_path(demo, old.id, "As it should be"))
    like = {one.id: one.like_id for one in done.all(Touchpoint)}
    moves = [one for one in done.all(Move) if one.path_id == path.id]
    ends = {(one.move_kind, like.get(one.from_id or ""), like.get(one.to_id or "")) for one in moves}
    assert ends == {(one.move_kind, one.from_id, one.to_id) for one in demo.all(Move)}


def test_what_was_judged_today_stays_with_today(demo: Workshop):
    old = demo.all(Path)[0]
    done, path = copied(demo, paths.copy_path(demo, old.id, "As it should be"))
    new = {one.id for one in done.all(Touchpoint) if one.path_id == path.id}
    assert not [score for score in done.all(Score) if score.touchpoint_id in new]
    assert {(one.as_agreed, one.observed) for one in done.all(Touchpoint) if one.id in new} == {("unknown", False)}


def test_backstage_work_of_a_copy_serves_the_copy(demo: Workshop):
    line = stops(demo)
    work = next(stop.touchpoint for stop in line if stop.backstage)
    demo.apply(Change(paths.phrase("x"), (paths.edits_between([work], [work.but(serves_id=line[0].touchpoint.id)]))))
    done, path = copied(demo, paths.copy_path(demo, work.path_id, "Copy"))
    copy = next(stop.touchpoint for stop in stops(done, path.id) if stop.touchpoint.like_id == work.id)
    assert copy.serves_id == stops(done, path.id)[0].touchpoint.id


def test_what_a_path_says_of_itself_is_set_and_too_much_is_refused(demo: Workshop):
    id = demo.all(Path)[0].id
    done = comes_back(demo, paths.set_path(demo, id, trigger="A light on\nthe dashboard", path_kind="target"))
    assert (done.the(Path, id).trigger, done.the(Path, id).path_kind) == ("A light on the dashboard", "target")
    with pytest.raises(Refused):
        paths.set_path(demo, id, end="x" * 121)
    with pytest.raises(Refused):
        paths.set_path(demo, id, name="  ")


def test_the_last_path_stays(demo: Workshop):
    with pytest.raises(Refused, match="One path stays"):
        paths.remove_path(demo, demo.all(Path)[0].id)


def test_a_path_goes_with_its_cards_and_the_others_keep_theirs(demo: Workshop):
    done, path = copied(demo, paths.copy_path(demo, demo.all(Path)[0].id, "Copy"))
    assert comes_back(done, paths.remove_path(done, path.id)) == demo


def test_a_path_with_a_stop_on_a_ballot_stays(demo: Workshop):
    done, _path = copied(demo, paths.copy_path(demo, demo.all(Path)[0].id, "Copy"))
    assert done.all(BallotOption)
    with pytest.raises(Refused, match="on a ballot"):
        paths.remove_path(done, demo.all(Path)[0].id)


def test_paths_are_put_in_order(demo: Workshop):
    done, path = copied(demo, paths.add_path(demo, "Second", "Before", "After"))
    moved = comes_back(done, paths.move_path(done, path.id, 1))
    assert moved.all(Path)[0].name == "Second"
    assert [one.order for one in moved.all(Path)] == [1, 2]


def test_twelve_paths_are_the_most(demo: Workshop):
    for n in range(2, 13):
        demo.apply(paths.add_path(demo, f"Path {n}", "Before", "After"))
    with pytest.raises(Refused, match="Twelve paths"):
        paths.copy_path(demo, demo.all(Path)[0].id, "One more")


def test_every_stop_is_found_on_whichever_path_it_stands(demo: Workshop):
    done, path = copied(demo, paths.copy_path(demo, demo.all(Path)[0].id, "Copy"))
    found = every_stop(done)
    assert len(found) == 2 * len(stops(demo))
    assert found[len(stops(demo))].number == 1
    assert found[-1].touchpoint.path_id == path.id


def test_a_template_on_a_second_path_leaves_the_lanes_of_the_first_alone(demo: Workshop):
    done, path = copied(demo, paths.add_path(demo, "Second", "Before", "After"))
    records = templates.template_records("car_service", "en")
    filled = comes_back(done, template.fill_from_template(done, path.id, records))
    assert [one.channel for one in stops(filled, demo.all(Path)[0].id)] == [one.channel for one in stops(demo)]
    assert len(stops(filled, path.id)) == 16
    names = [one.name for one in filled.all(Channel)]
    assert len(names) == len(set(names))
    assert [one.order for one in filled.all(Channel)] == list(range(1, len(names) + 1))
