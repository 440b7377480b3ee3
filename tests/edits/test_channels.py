"""Lanes: what they are for, what giving one up would hit, in what order they stand, and where their cards go."""

from __future__ import annotations

import pytest

from cxworkshop.edits import channels, stages
from cxworkshop.edits.serves import set_serves
from cxworkshop.insight.path import needless_channels, why_needless
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Channel, Touchpoint
from cxworkshop.model.record import Record
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop
from tests.edits import test_path
from tests.edits.test_path import after, row


def small() -> Workshop:
    return with_more()


def with_more(*records: Record) -> Workshop:
    """Stops a and c on the website, b on the phone, d backstage, and the workshop's own language."""
    return test_path.with_more(Basics(id="basics", title="Small"), *records)


def names(workshop: Workshop) -> str:
    return " ".join(one.id for one in workshop.all(Channel))


def test_what_a_lane_is_for_and_its_evidence_are_kept():
    workshop = after(
        small(), channels.describe_channel(small(), "web", what=" Booking\nat night ", evidence="31 of 40")
    )
    web = workshop.the(Channel, "web")
    assert (web.what, web.evidence) == ("Booking at night", "31 of 40")


def test_giving_up_a_channel_becomes_a_target_that_touches_its_stops():
    workshop = after(small(), channels.drop_to_target(small(), "web"))
    (target,) = workshop.all(Target)
    assert (target.target_type, target.touchpoint_ids) == ("drop_channel", ("a", "c"))
    assert "Website" in target.title


def test_the_same_channel_is_not_made_a_target_twice_even_when_its_stops_move():
    workshop = after(small(), channels.drop_to_target(small(), "web"))
    with pytest.raises(Refused, match="is a target already"):
        channels.drop_to_target(workshop, "web")
    workshop.apply(channels.remove_channel_to_neighbour(workshop, "phone"))
    with pytest.raises(Refused, match="is a target already"):
        channels.drop_to_target(workshop, "web")


def test_a_target_that_was_dropped_may_be_made_again():
    workshop = after(small(), channels.drop_to_target(small(), "web"))
    (target,) = workshop.all(Target)
    assert channels.drop_to_target(Workshop([*workshop, target.but(state="dropped")]), "web")


def test_giving_up_an_empty_lane_is_a_target_too():
    workshop = after(small(), channels.add_channel(small(), "Fax"))
    fax = workshop.all(Channel)[-1]
    (edit,) = channels.drop_to_target(workshop, fax.id).edits
    assert isinstance(edit.after, Target)
    assert edit.after.touchpoint_ids == ()


def test_lanes_are_put_in_order_in_one_step():
    change = channels.reorder_channels(small(), ["back", "phone"])
    workshop = after(small(), change)
    assert names(workshop) == "back phone web"
    assert after(workshop, change.inverse()) == small()


def test_cards_of_a_removed_lane_move_next_door_in_their_order():
    change = channels.remove_channel_to_neighbour(small(), "phone")
    workshop = after(small(), change)
    assert names(workshop) == "web back"
    assert (row(workshop, "s1"), workshop.the(Touchpoint, "b").channel_id) == ("ab", "web")
    assert after(workshop, change.inverse()) == small()


def test_cards_stay_on_their_side_of_the_line_of_visibility_while_they_can():
    more = with_more(Channel(id="two", name="Two", channel_kind="backstage", order=4))
    assert channels.neighbour_channel(more, "two").id == "back"
    assert channels.neighbour_channel(more, "phone").id == "web"
    assert channels.neighbour_channel(small(), "back").id == "phone"


def test_the_last_lane_stays():
    workshop = Workshop([Channel(id="web", name="Website")])
    with pytest.raises(Refused, match="at least one lane"):
        channels.remove_channel_to_neighbour(workshop, "web")


def test_cards_of_a_removed_stage_come_after_those_of_the_stage_before():
    change = stages.remove_stage_to_neighbour(small(), "s2")
    workshop = after(small(), change)
    assert row(workshop, "s1") == "abcd"
    assert after(workshop, change.inverse()) == small()


def test_cards_of_the_first_stage_come_before_those_of_the_second():
    assert row(after(small(), stages.remove_stage_to_neighbour(small(), "s1")), "s2") == "abcd"


def test_two_stages_stay():
    workshop = after(small(), stages.remove_stage_to_neighbour(small(), "s3"))
    with pytest.raises(Refused, match="at least two stages"):
        stages.remove_stage_to_neighbour(workshop, "s1")


def test_a_lane_is_doubted_for_reasons_in_words():
    low = [Score(touchpoint_id=id, dimension="importance", value=2) for id in ("a", "c")]
    workshop = with_more(*low, Channel(id="fax", name="Fax", verdict="drop", order=4))
    assert [str(one) for one in why_needless(workshop, "fax")] == [
        "The group would drop it.",
        "No stop of the customer is on it.",
    ]
    assert "matters much" in str(why_needless(workshop, "web")[0])
    assert why_needless(workshop, "phone") == ()
    assert {one.id for one in needless_channels(workshop)} == {"web", "fax"}


def test_evidence_saves_a_lane_on_which_little_matters():
    low = [Score(touchpoint_id=id, dimension="importance", value=2) for id in ("a", "c")]
    workshop = with_more(*low)
    assert not why_needless(after(workshop, channels.describe_channel(workshop, "web", evidence="Asked")), "web")


def test_backstage_work_serves_a_stop_of_the_customer():
    workshop = after(small(), set_serves(small(), "d", "a"))
    assert workshop.the(Touchpoint, "d").serves_id == "a"
    assert after(workshop, set_serves(workshop, "d", None)).the(Touchpoint, "d").serves_id is None


@pytest.mark.parametrize(("work", "stop"), [("a", "c"), ("d", "x"), ("d", "d"), ("x", "a")])
def test_only_backstage_work_serves_and_only_what_the_customer_meets(work: str, stop: str):
    with pytest.raises(Refused):
        set_serves(small(), work, stop)
