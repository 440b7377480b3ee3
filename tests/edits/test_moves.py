"""Ways off the straight line: which kind fits which ends, how many can leave, and rules that hold whatever is done."""

from __future__ import annotations

from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import moves, path
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Move, MoveKind, Path, Stage
from cxworkshop.model.record import Record
from cxworkshop.model.workshop import Workshop
from tests.edits.test_path import after, stop, with_more

KINDS = get_args(MoveKind)


def shop(*more: Record) -> Workshop:
    """Four customer stops a (web), b (phone), c, e (web), backstage d, and cards x and y in the tray."""
    return with_more(stop("e", "s3", "web", 1), *more)


def drawn(workshop: Workshop, change: Change) -> Move:
    (edit,) = change.edits
    assert isinstance(edit.after, Move)
    return edit.after


def way(kind: MoveKind, from_id: str | None, to_id: str | None, share: int | None = None, id: str = "m") -> Move:
    return Move(id=id, path_id="p", move_kind=kind, from_id=from_id, to_id=to_id, share=share)


def refusal(change: object) -> str:
    with pytest.raises(Refused) as caught:
        change()  # type: ignore[operator]
    return str(caught.value)


def test_a_later_stop_in_another_lane_can_be_gone_on_to_or_switched_to():
    assert moves.kinds_between(shop(), "a", "b") == ("switch", "forward", "pause", "re_entry")


def test_a_later_stop_in_the_same_lane_is_no_switch():
    assert moves.kinds_between(shop(), "a", "c") == ("forward", "pause", "re_entry")


def test_an_earlier_stop_is_returned_to():
    assert moves.kinds_between(shop(), "c", "a")[0] == "return"


def test_drawn_into_the_empty_somebody_leaves():
    assert moves.kinds_between(shop(), "a", None)[0] == "drop_out"


def test_drawn_to_itself_somebody_pauses():
    assert moves.kinds_between(shop(), "a", "a")[0] == "pause"


def test_from_nowhere_somebody_comes_back():
    assert moves.kinds_between(shop(), None, "a")[0] == "re_entry"


@pytest.mark.parametrize("ends", [("x", "a"), ("a", "x"), ("a", "d"), ("d", "a"), ("a", "other"), (None, None)])
def test_no_way_leads_to_the_tray_backstage_or_another_path(ends: tuple[str | None, str | None]):
    elsewhere = [Path(id="q", name="Q", order=2), Stage(id="t1", path_id="q", name="T")]
    far = stop("other", "t1", "web", 1).but(path_id="q")
    workshop = shop(*elsewhere, far)
    assert moves.kinds_between(workshop, *ends) == ()
    assert refusal(lambda: moves.add_move(workshop, "forward", *ends)).endswith(".")


@pytest.mark.parametrize(
    ("kind", "ends"), [("drop_out", ("a", None)), ("pause", ("a", "a")), ("re_entry", (None, "a"))]
)
@pytest.mark.parametrize("drawn_as", [("a", None), ("a", "a"), (None, "a")])
def test_at_one_stop_each_kind_keeps_the_ends_it_needs(
    kind: MoveKind, ends: tuple[str | None, str | None], drawn_as: tuple[str | None, str | None]
):
    move = drawn(shop(), moves.add_move(shop(), kind, *drawn_as))
    assert (move.from_id, move.to_id) == ends


@pytest.mark.parametrize(
    ("kind", "ends", "said"),
    [
        ("return", ("a", "c"), "earlier stop"),
        ("forward", ("c", "a"), "later stop"),
        ("switch", ("a", "c"), "another channel"),
        ("switch", ("a", "a"), "two different stops"),
        ("drop_out", ("a", "c"), "goes nowhere"),
    ],
)
def test_a_kind_that_does_not_fit_is_refused_with_what_does(kind: MoveKind, ends: tuple[str, str], said: str):
    assert said in refusal(lambda: moves.add_move(shop(), kind, *ends))


def test_what_is_typed_is_kept_on_one_line():
    move = drawn(
        shop(), moves.add_move(shop(), "drop_out", "a", reason="  No price\nfor my car ", gap=" soon ", share=15)
    )
    assert (move.reason, move.gap, move.share) == ("No price for my car", "soon", 15)


def test_more_than_all_cannot_leave_one_stop():
    workshop = shop(way("drop_out", "a", None, 70))
    assert "30 % left" in refusal(lambda: moves.add_move(workshop, "pause", "a", "a", share=31))
    assert moves.add_move(workshop, "pause", "a", "a", share=30)


def test_a_share_is_counted_anew_when_it_is_changed():
    workshop = shop(way("drop_out", "a", None, 70), way("pause", "a", "a", 20, "n"))
    assert "80 % left" in refusal(lambda: moves.revise_move(workshop, "m", share=81))
    assert moves.revise_move(workshop, "m", share=80)


def test_who_comes_back_has_left_before_and_is_not_counted_twice():
    workshop = shop(way("drop_out", "a", None, 70))
    assert moves.add_move(workshop, "re_entry", "a", "c", share=60)


@pytest.mark.parametrize("share", [-1, 101])
def test_a_share_is_a_part_of_a_hundred(share: int):
    assert "0 and 100" in refusal(lambda: moves.add_move(shop(), "drop_out", "a", share=share))


def test_the_same_way_is_not_drawn_twice():
    workshop = shop(way("return", "c", "a"))
    assert "already" in refusal(lambda: moves.add_move(workshop, "return", "c", "a"))
    assert moves.add_move(workshop, "return", "c", "b")


def test_a_way_changes_its_kind_and_takes_its_ends_along():
    workshop = shop(way("drop_out", "a", None, 15))
    move = drawn(workshop, moves.revise_move(workshop, "m", kind="pause"))
    assert (move.move_kind, move.from_id, move.to_id, move.share) == ("pause", "a", "a", 15)


def test_a_way_that_changes_into_one_that_stands_there_is_refused():
    workshop = shop(way("drop_out", "a", None), way("pause", "a", "a", id="n"))
    assert "already" in refusal(lambda: moves.revise_move(workshop, "m", kind="pause"))


def test_a_way_whose_stop_has_moved_keeps_its_words_changeable():
    workshop = after(shop(way("return", "c", "a")), path.move(shop(), ["a"], "s3", "web", 2))
    assert drawn(workshop, moves.revise_move(workshop, "m", reason="to ask")).reason == "to ask"


def test_nothing_changed_is_no_change():
    assert not moves.revise_move(shop(way("return", "c", "a")), "m", kind="return", gap="")


def test_a_way_stays_with_its_stop_through_the_tray():
    workshop = shop(way("return", "c", "a"))
    laid = after(workshop, path.to_tray(workshop, ["a"]))
    assert laid.get(Move, "m")
    assert after(laid, path.move(laid, ["a"], "s1", "web", 1)).get(Move, "m") == workshop.get(Move, "m")


def test_a_way_goes_with_a_stop_that_is_removed():
    workshop = shop(way("return", "c", "a"))
    assert not after(workshop, path.remove_touchpoints(workshop, ["a"])).all(Move)


Ends = st.sampled_from([None, "a", "b", "c", "d", "e", "x"])
Steps = st.lists(
    st.tuples(
        st.sampled_from(["add", "revise", "remove", "shift"]),
        st.sampled_from(KINDS),
        Ends,
        Ends,
        st.one_of(st.none(), st.integers(-5, 110)),
        st.integers(0, 5),
    ),
    max_size=30,
)


def one_step(workshop: Workshop, what: str, kind: MoveKind, ends: tuple[str | None, str | None], share, pick) -> Change:
    there = workshop.all(Move)
    if what == "shift":
        return path.move(workshop, [ends[0] or "b"], f"s{pick % 3 + 1}", "phone", pick)
    if what == "add" or not there:
        return moves.add_move(workshop, kind, *ends, share=share)
    move = there[pick % len(there)]
    if what == "remove":
        return moves.remove_move(workshop, move.id)
    return moves.revise_move(workshop, move.id, kind=kind, share=share)


@given(Steps)
def test_whatever_is_drawn_the_rules_of_the_ways_hold(steps):
    workshop = shop()
    for what, kind, from_id, to_id, share, pick in steps:
        try:
            change = one_step(workshop, what, kind, (from_id, to_id), share, pick)
        except Refused:
            continue
        before = Workshop(workshop)
        workshop.apply(change)
        workshop.apply(change.inverse())
        assert workshop == before
        workshop.apply(change)
    for move in workshop.all(Move):
        assert (move.to_id is None) == (move.move_kind == "drop_out")
        assert move.from_id is not None or move.move_kind == "re_entry"
        assert move.from_id != move.to_id or move.move_kind == "pause"
        assert not {move.from_id, move.to_id} & {"x"} or what_was_shifted(steps)
        assert moves.shares_from(workshop, move.from_id or "") <= 100
    known = [(move.move_kind, move.from_id, move.to_id) for move in workshop.all(Move)]
    assert len(known) == len(set(known))


def what_was_shifted(steps) -> bool:
    """The card from the tray may have been placed on the way."""
    return any(step[0] == "shift" and step[2] == "x" for step in steps)
