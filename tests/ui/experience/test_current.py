"""The current stop: what is chosen on the desk, else where talking begins."""

from __future__ import annotations

from cxworkshop.edits import path, scores
from cxworkshop.model.path import Path, Touchpoint
from cxworkshop.model.workshop import Workshop
from cxworkshop.ui.experience.current import Current
from tests.ui.experience.conftest import DeskOn
from tests.ui.experience.long_path import path_of, stop


def starred(id: str) -> Workshop:
    """Five stops, one of them a key stop, and work backstage."""
    workshop = path_of(5, 2)
    return Workshop(
        [one.but(is_key=True) if one.id == id else one for one in workshop] + [stop("b", "s1", 9, channel_id="back")]
    )


def test_the_first_starred_stop_is_current_until_another_is_chosen(desk_on: DeskOn) -> None:
    desk = desk_on(starred("3"))
    current = Current(desk)
    assert current.id == "3"
    desk.select("5")
    assert current.id == "5"


def test_when_all_key_stops_are_felt_it_begins_at_the_worst_stop(desk_on: DeskOn) -> None:
    desk = desk_on(starred("3"))
    for id, said in (("4", -2), ("5", -1)):
        assert desk.do(lambda id=id, said=said: scores.score(desk.workshop, id, "emotion", said))
    assert Current(desk).id == "3"
    assert desk.do(lambda: scores.score(desk.workshop, "3", "emotion", 0))
    assert Current(desk).id == "4"


def test_work_backstage_and_other_records_leave_it_where_it_is(desk_on: DeskOn) -> None:
    desk = desk_on(starred("3"))
    current = Current(desk)
    for id in ("b", "nobody", ""):
        desk.select(id)
        assert current.id == "3"


def test_steps_stay_on_the_path(desk_on: DeskOn) -> None:
    current = Current(desk_on(starred("3")))
    current.first()
    current.back()
    assert current.id == "1"
    current.next()
    assert current.id == "2"
    current.last()
    current.next()
    assert current.id == "5"


def test_a_stop_that_goes_gives_way_to_the_first_key_stop(desk_on: DeskOn) -> None:
    desk = desk_on(starred("3"))
    current, told = Current(desk), list[str]()
    current.moved.connect(told.append)
    current.go("5")
    assert desk.do(lambda: path.remove_touchpoints(desk.workshop, ["5"]))
    assert told == ["5", "3"]
    assert desk.undo()
    assert current.id == "5"


def test_another_path_has_a_current_stop_of_its_own(desk_on: DeskOn) -> None:
    other = [Path(id="q", name="Other", order=2), stop("q1", "s1", 1, path_id="q")]
    desk = desk_on(path_of(3, 1, *other))
    current = Current(desk)
    desk.show_path("q")
    assert (current.id, current.path_id) == ("q1", "q")


def test_an_empty_path_has_none(desk_on: DeskOn) -> None:
    current = Current(desk_on(Workshop(one for one in path_of(1) if not isinstance(one, Touchpoint))))
    assert (current.id, current.stop) == ("", None)
    current.next()
    assert current.id == ""
