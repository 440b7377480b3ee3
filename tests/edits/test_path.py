"""Touchpoints, stages and lanes: what moving, adding and removing them does, and that undo gives all of it back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cxworkshop.edits import channels, path, stages, template
from cxworkshop.edits.rows import in_stage, in_tray
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Move, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CauseLink, Problem, Target
from cxworkshop.model.voting import BallotOption, VotingRound
from cxworkshop.model.workshop import Workshop

STAGES = ("s1", "s2", "s3")
LANES = ("web", "phone", "back")


def small() -> Workshop:
    """Three stages, three lanes, two silos, four stops and two cards in the tray."""
    lanes = [
        Channel(id="web", name="Website", channel_kind="web", order=1),
        Channel(id="phone", name="Phone", channel_kind="phone", order=2),
        Channel(id="back", name="Backstage", channel_kind="backstage", order=3),
    ]
    silos = [Silo(id="as", name="Service", code="AS"), Silo(id="hn", name="Garage", code="HN", colour=2, order=2)]
    return Workshop(
        [
            Path(id="p", name="Path"),
            *[Stage(id=id, path_id="p", name=id, order=place) for place, id in enumerate(STAGES, 1)],
            *lanes,
            *silos,
            stop("a", "s1", "web", 1),
            stop("b", "s1", "phone", 2),
            stop("c", "s2", "web", 1),
            stop("d", "s2", "back", 2),
            Touchpoint(id="x", path_id="p", title="X", order=1),
            Touchpoint(id="y", path_id="p", title="Y", order=2),
        ]
    )


def stop(id: str, stage: str, channel: str, order: int) -> Touchpoint:
    return Touchpoint(
        id=id, path_id="p", title=id.upper(), stage_id=stage, channel_id=channel, order=order, state="placed"
    )


def after(workshop: Workshop, change: Change) -> Workshop:
    made = Workshop(workshop)
    made.apply(change)
    return made


def row(workshop: Workshop, stage: str) -> str:
    return "".join(one.id for one in in_stage(workshop, stage))


def with_more(*records: Record) -> Workshop:
    return Workshop([*small(), *records])


def test_a_written_card_lies_last_in_the_tray():
    made = after(small(), path.add_touchpoint(small(), "p", "  Calls \n again ", "as"))
    card = in_tray(made, "p")[-1]
    assert (card.title, card.owner_silo_id, card.author_silo_id, card.order) == ("Calls again", "as", "as", 3)


def test_an_empty_title_is_refused_in_plain_words():
    with pytest.raises(Refused, match="Write something first"):
        path.add_touchpoint(small(), "p", "   ")


def test_a_title_over_the_limit_is_refused_with_the_limit():
    with pytest.raises(Refused, match="60 characters"):
        path.add_touchpoint(small(), "p", "x" * 61)


@pytest.mark.parametrize(("slot", "expected"), [(1, "xab"), (2, "axb"), (3, "abx"), (99, "abx"), (-5, "xab")])
def test_a_card_lands_in_the_slot_it_was_dropped_on(slot: int, expected: str):
    made = after(small(), path.move(small(), ["x"], "s1", "web", slot))
    assert row(made, "s1") == expected
    assert [one.order for one in in_stage(made, "s1")] == [1, 2, 3]


def test_the_stage_a_card_leaves_closes_up():
    made = after(small(), path.move(small(), ["a"], "s3", "phone", 1))
    assert [(one.id, one.order) for one in in_stage(made, "s1")] == [("b", 1)]


def test_a_card_can_change_lane_and_keep_its_place():
    made = after(small(), path.move(small(), ["a"], "s1", "phone", 1))
    assert made.the(Touchpoint, "a").channel_id == "phone"
    assert row(made, "s1") == "ab"


def test_dropping_a_card_where_it_stands_changes_nothing():
    assert not path.move(small(), ["a"], "s1", "web", 1)


def test_several_cards_keep_the_order_they_are_given_in():
    assert row(after(small(), path.move(small(), ["y", "a"], "s2", "web", 2)), "s2") == "cyad"


def test_where_lanes_are_silos_a_drop_moves_the_card_in_its_own_channel():
    made = after(small(), path.move_along(small(), ["a"], "s2", 2, "owner_silo_id", "hn"))
    card = made.the(Touchpoint, "a")
    assert (card.owner_silo_id, card.channel_id, row(made, "s2")) == ("hn", "web", "cad")
    with pytest.raises(Refused, match="needs a channel"):
        path.move_along(small(), ["x"], "s2", 1, "owner_silo_id", "hn")


def test_several_cards_dropped_where_lanes_are_silos_keep_their_own_channels():
    made = after(small(), path.move_along(small(), ["b", "a"], "s3", 1, "owner_silo_id", "hn"))
    assert row(made, "s3") == "ba"
    assert [(one.channel_id, one.owner_silo_id) for one in in_stage(made, "s3")] == [
        ("phone", "hn"),
        ("web", "hn"),
    ]


def test_without_a_field_a_drop_between_silo_lanes_changes_only_the_place():
    made = after(small(), path.move_along(small(), ["d"], "s1", 1))
    assert (row(made, "s1"), made.the(Touchpoint, "d").owner_silo_id) == ("dab", None)


def test_a_card_is_written_right_onto_the_path():
    made = after(small(), path.add_placed(small(), "p", " Asks  twice ", "s1", "phone", 2))
    card = in_stage(made, "s1")[1]
    assert (card.title, card.channel_id, card.state, card.order) == ("Asks twice", "phone", "placed", 2)


def test_a_copied_row_stands_together_behind_the_last_of_it_and_serves_its_own_copies():
    serving = stop("e", "s1", "back", 3).but(serves_id="a")
    made = after(with_more(serving), path.duplicate(with_more(serving), ["a", "e", "x"]))
    there = in_stage(made, "s1")
    assert [one.title for one in there] == ["A", "B", "E", "A", "E"]
    assert there[4].serves_id == there[3].id
    assert [one.title for one in in_tray(made, "p")] == ["X", "Y", "X"]


def test_a_card_put_down_elsewhere_serves_what_it_now_stands_behind():
    workshop = with_more(stop("e", "s1", "back", 3).but(serves_id="a"))
    assert after(workshop, path.move(workshop, ["e"], "s1", "back", 2)).the(Touchpoint, "e").serves_id == "a"
    assert after(workshop, path.move(workshop, ["e"], "s2", "back", 2)).the(Touchpoint, "e").serves_id is None


def test_several_cards_are_starred_owned_and_removed_at_once():
    made = after(small(), path.star(small(), ["a", "b"], True))
    made = after(made, path.own(made, ["a", "b"], "as"))
    assert {(one.is_key, one.owner_silo_id) for one in in_stage(made, "s1")} == {(True, "as")}
    made = after(made, path.remove_touchpoints(made, ["a", "c"]))
    assert (row(made, "s1"), row(made, "s2")) == ("b", "d")
    assert [one.order for one in made.all(Touchpoint)] == [1, 1, 1, 2]


def test_a_neighbour_that_served_a_removed_card_closes_up_and_serves_nobody():
    workshop = with_more(stop("e", "s1", "back", 3).but(serves_id="a"))
    left = after(workshop, path.remove_touchpoints(workshop, ["a"])).the(Touchpoint, "e")
    assert (left.order, left.serves_id) == (2, None)


def test_a_card_back_in_the_tray_keeps_its_score():
    workshop = with_more(Score(id="s", touchpoint_id="a", value=1))
    made = after(workshop, path.to_tray(workshop, ["a"]))
    assert not made.the(Touchpoint, "a").is_placed
    assert made.get(Score, "s")
    assert [one.order for one in in_stage(made, "s1")] == [1]


def test_a_copy_stands_right_after_its_original():
    made = after(small(), path.duplicate(small(), ["a"]))
    assert [one.title for one in in_stage(made, "s1")] == ["A", "A", "B"]


def test_the_first_silo_of_a_card_is_also_its_writer():
    made = after(small(), path.own(small(), ["x"], "hn"))
    made = after(made, path.own(made, ["x"], "as"))
    card = made.the(Touchpoint, "x")
    assert (card.owner_silo_id, card.author_silo_id) == ("as", "hn")


def test_the_star_goes_on_and_off():
    made = after(small(), path.star(small(), ["a"], True))
    assert made.the(Touchpoint, "a").is_key
    assert after(made, path.star(made, ["a"], False)) == small()


def test_a_removed_card_takes_links_and_moves_along_and_leaves_the_problem():
    workshop = with_more(
        Problem(id="q", customer_side="Slow", shows_at_id="a"),
        CauseLink(id="l", problem_id="q", cause_id="a", symptom_id="c"),
        Move(id="m", path_id="p", move_kind="return", from_id="c", to_id="a"),
    )
    made = after(workshop, path.remove_touchpoints(workshop, ["a"]))
    assert not made.all(CauseLink)
    assert not made.all(Move)
    assert made.the(Problem, "q").shows_at_id is None
    assert in_stage(made, "s1")[0].order == 1


@pytest.mark.parametrize("state", ["open", "closed", "revealed"])
def test_a_card_on_a_ballot_can_only_be_retired(state: str):
    workshop = with_more(
        Target(id="t", title="Fix it", touchpoint_ids=("a",)),
        VotingRound(id="r", no=1, question="What?", state=state),
        BallotOption(id="o", round_id="r", target_id="t", title_snapshot="Fix it"),
    )
    with pytest.raises(Refused, match="on a ballot"):
        path.remove_touchpoints(workshop, ["a"])
    assert after(workshop, path.retire(workshop, "a")).the(Touchpoint, "a").state == "retire"


def test_a_removed_stage_leaves_its_cards_in_the_tray_in_order():
    made = after(small(), stages.remove_stage(small(), "s1"))
    assert [one.id for one in in_tray(made, "p")] == ["x", "y", "a", "b"]
    assert [stage.order for stage in stages.stages_of(made, "p")] == [1, 2]


def test_a_path_keeps_two_stages():
    made = after(small(), stages.remove_stage(small(), "s3"))
    with pytest.raises(Refused, match="at least two"):
        stages.remove_stage(made, "s1")


def test_a_thirteenth_stage_is_refused():
    workshop = small()
    for count in range(9):
        workshop = after(workshop, stages.add_stage(workshop, "p", f"More {count}"))
    with pytest.raises(Refused, match="Twelve"):
        stages.add_stage(workshop, "p", "Too much")


def test_a_stage_is_added_and_moved_where_one_wants_it():
    made = after(small(), stages.add_stage(small(), "p", "New", place=2))
    assert [stage.name for stage in stages.stages_of(made, "p")] == ["s1", "New", "s2", "s3"]
    made = after(made, stages.move_stage(made, "s3", 1))
    assert [stage.name for stage in stages.stages_of(made, "p")] == ["s3", "s1", "New", "s2"]


def test_a_removed_lane_leaves_its_cards_in_the_tray():
    made = after(small(), channels.remove_channel(small(), "web"))
    assert {one.id for one in in_tray(made, "p")} == {"x", "y", "a", "c"}
    assert [lane.order for lane in made.all(Channel)] == [1, 2]


def test_the_last_lane_and_the_twenty_first_are_refused():
    workshop = small()
    for count in range(17):
        workshop = after(workshop, channels.add_channel(workshop, f"More {count}"))
    with pytest.raises(Refused, match="Twenty"):
        channels.add_channel(workshop, "Too much")
    for lane in workshop.all(Channel)[1:]:
        workshop = after(workshop, channels.remove_channel(workshop, lane.id))
    with pytest.raises(Refused, match="at least one lane"):
        channels.remove_channel(workshop, workshop.all(Channel)[0].id)


def test_a_template_fills_an_empty_path_and_keeps_the_teams_silos():
    empty = Workshop(
        [
            Path(id="mine", name="Ours"),
            Stage(id="o1", path_id="mine", name="First"),
            Stage(id="o2", path_id="mine", name="Last", order=2),
            Channel(id="oc", name="Face to face"),
            Silo(id="ours", name="Our service", code="AS"),
            Touchpoint(id="t", path_id="mine", title="Written before"),
        ]
    )
    prepared = [one.but(owner_silo_id="as") if isinstance(one, Touchpoint) else one for one in small()]
    made = after(empty, template.fill_from_template(empty, "mine", prepared))
    assert [stage.name for stage in stages.stages_of(made, "mine")] == list(STAGES)
    assert made.the(Touchpoint, "a").owner_silo_id == "ours"
    assert made.the(Touchpoint, "a").path_id == "mine"
    assert made.get(Touchpoint, "t")
    assert {silo.code for silo in made.all(Silo)} == {"AS", "HN"}


def test_a_template_is_not_laid_over_placed_stops():
    with pytest.raises(Refused, match="already"):
        template.fill_from_template(small(), "p", list(small()))


VERBS: dict[str, Callable[[Workshop], Change]] = {
    "add": lambda w: path.add_touchpoint(w, "p", "New"),
    "move": lambda w: path.move(w, ["x", "a"], "s2", "phone", 2),
    "move along": lambda w: path.move_along(w, ["a", "c"], "s2", 1, "owner_silo_id", "hn"),
    "tray": lambda w: path.to_tray(w, ["a", "c"]),
    "rename": lambda w: path.rename(w, "a", "Other"),
    "silo": lambda w: path.own(w, ["a"], "as"),
    "retire": lambda w: path.retire(w, "a"),
    "add placed": lambda w: path.add_placed(w, "p", "New", "s1", "web", 1),
    "duplicate many": lambda w: path.duplicate(w, ["c", "a", "x"]),
    "remove many": lambda w: path.remove_touchpoints(w, ["a", "b", "x"]),
    "star many": lambda w: path.star(w, ["a", "b"], True),
    "own many": lambda w: path.own(w, ["a", "x"], "as"),
    "add stage": lambda w: stages.add_stage(w, "p", "New", 1),
    "rename stage": lambda w: stages.rename_stage(w, "s1", "New"),
    "move stage": lambda w: stages.move_stage(w, "s1", 3),
    "remove stage": lambda w: stages.remove_stage(w, "s1"),
    "add lane": lambda w: channels.add_channel(w, "New", "web", 1),
    "rename lane": lambda w: channels.rename_channel(w, "web", "New"),
    "kind of lane": lambda w: channels.set_channel_kind(w, "web", "social"),
    "verdict": lambda w: channels.set_verdict(w, "web", "drop"),
    "move lane": lambda w: channels.move_channel(w, "web", 2),
    "remove lane": lambda w: channels.remove_channel(w, "web"),
}


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_and_its_inverse_give_back_exactly_what_was_there(verb: str):
    change = VERBS[verb](small())
    assert change
    assert after(after(small(), change), change.inverse()) == small()


@given(
    st.lists(
        st.tuples(
            st.sampled_from("abcdxy"), st.sampled_from((*STAGES, "")), st.sampled_from(LANES), st.integers(-1, 6)
        ),
        max_size=12,
    )
)
def test_order_is_dense_in_every_stage_after_any_drops(drops: list[tuple[str, str, str, int]]):
    workshop = small()
    for id, stage, lane, slot in drops:
        change = path.move(workshop, [id], stage, lane, slot) if stage else path.to_tray(workshop, [id])
        workshop = after(workshop, change)
    for stage in STAGES:
        orders = [one.order for one in in_stage(workshop, stage)]
        assert orders == list(range(1, len(orders) + 1))
    assert len(workshop.all(Touchpoint)) == 6
