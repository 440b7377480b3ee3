"""Ways are agreed and signed, what changes is written per target, and that no system is needed is an answer."""

from __future__ import annotations

import pytest

from cxworkshop.edits import change_of_ways
from cxworkshop.edits.change_of_ways import change_of, system_of
from cxworkshop.insight.change_of_ways import (
    answered,
    is_unpaid,
    missing,
    processes,
    signatures_left,
    silos_at,
    unsigned,
    unwritten,
)
from cxworkshop.model.change import Refused
from cxworkshop.model.change_of_ways import AgreedWay, OperatingChange, SystemNeed
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.targets import Target
from cxworkshop.model.workshop import Workshop


@pytest.fixture
def workshop() -> Workshop:
    silos = [Silo(id="a", name="Desk", code="DE", order=1), Silo(id="b", name="Hall", code="HA", order=2)]
    return Workshop([*silos, Target(id="t", title="Call back", state="chosen")])


def test_a_silo_signs_once_and_can_take_it_back(workshop: Workshop) -> None:
    workshop.apply(change_of_ways.add_way(workshop, "  A wish goes in the\nbooking field "))
    (way,) = workshop.all(AgreedWay)
    assert way.text == "A wish goes in the booking field"
    for silo in ("b", "a"):
        workshop.apply(change_of_ways.sign(workshop, way.id, silo))
    assert workshop.the(AgreedWay, way.id).signed_silo_ids == ("a", "b")
    with pytest.raises(Refused, match="has signed already"):
        change_of_ways.sign(workshop, way.id, "a")
    workshop.apply(change_of_ways.unsign(workshop, way.id, "a"))
    assert [one.id for one in unsigned(workshop, workshop.the(AgreedWay, way.id))] == ["a"]


def test_other_words_are_another_promise_and_signatures_fall_off(workshop: Workshop) -> None:
    workshop.apply(change_of_ways.add_way(workshop, "We log it"))
    (way,) = workshop.all(AgreedWay)
    workshop.apply(change_of_ways.sign(workshop, way.id, "a"))
    workshop.apply(change_of_ways.set_way(workshop, way.id, way_kind="system"))
    assert workshop.the(AgreedWay, way.id).signed_silo_ids == ("a",)
    workshop.apply(change_of_ways.set_way(workshop, way.id, text="We log it before the work"))
    assert workshop.the(AgreedWay, way.id).signed_silo_ids == ()


def test_ways_close_up_when_one_is_removed(workshop: Workshop) -> None:
    for text in ("One", "Two", "Three"):
        workshop.apply(change_of_ways.add_way(workshop, text))
    workshop.apply(change_of_ways.remove_way(workshop, workshop.all(AgreedWay)[0].id))
    assert [(one.text, one.order) for one in workshop.all(AgreedWay)] == [("Two", 1), ("Three", 2)]


def test_a_target_has_one_change_and_one_system(workshop: Workshop) -> None:
    workshop.apply(change_of_ways.set_change(workshop, "t", from_way="One call"))
    workshop.apply(change_of_ways.set_change(workshop, "t", to_way="A picture", staff_effect=-1))
    workshop.apply(change_of_ways.set_system(workshop, "t", system="Messages"))
    workshop.apply(change_of_ways.set_system(workshop, "t", fits_process="no"))
    assert len(workshop.all(OperatingChange)) == len(workshop.all(SystemNeed)) == 1
    assert (change_of(workshop, "t").from_way, change_of(workshop, "t").to_way) == ("One call", "A picture")
    assert (system_of(workshop, "t").system, system_of(workshop, "t").fits_process) == ("Messages", "no")


def test_that_no_system_is_needed_is_an_answer_until_one_is_named(workshop: Workshop) -> None:
    target = workshop.the(Target, "t")
    assert answered(workshop, target) == (False, False, False)
    workshop.apply(change_of_ways.set_system(workshop, "t", system="Messages", need="Two ways"))
    workshop.apply(change_of_ways.set_system(workshop, "t", no_system=True))
    assert (system_of(workshop, "t").system, system_of(workshop, "t").need) == ("", "")
    assert answered(workshop, target)[2]
    workshop.apply(change_of_ways.set_system(workshop, "t", system="Booking"))
    assert not system_of(workshop, "t").no_system


def test_heavier_work_asks_for_something_in_return(workshop: Workshop) -> None:
    workshop.apply(change_of_ways.set_change(workshop, "t", staff_effect=-2))
    assert is_unpaid(change_of(workshop, "t"))
    workshop.apply(change_of_ways.set_change(workshop, "t", staff_action="The turn goes round"))
    assert not is_unpaid(change_of(workshop, "t"))
    assert answered(workshop, workshop.the(Target, "t")) == (False, True, False)
    with pytest.raises(Refused):
        change_of_ways.set_change(workshop, "t", staff_effect=3)


def test_what_is_still_open_of_a_change_is_named(workshop: Workshop) -> None:
    target = workshop.the(Target, "t")
    change, staff, system = missing(workshop, target)
    assert (len(change), staff, system) == (5, ["what it does to our own work", "what we do for the staff"],
                                            ["which system"])  # fmt: skip
    told = {"habit": "Later", "why_it_exists": "Hurry", "from_way": "One call", "to_way": "A picture"}
    workshop.apply(change_of_ways.set_change(workshop, "t", **told))
    assert missing(workshop, target)[0] == ["which silos it touches"]
    workshop.apply(change_of_ways.set_system(workshop, "t", system="Messages", need="Two ways"))
    assert missing(workshop, target)[2] == ["whether the three sides agree", "who sees to the system"]
    workshop.apply(change_of_ways.set_system(workshop, "t", fits_strategy="yes", fits_customer="yes"))
    workshop.apply(change_of_ways.set_system(workshop, "t", fits_process="no"))
    assert missing(workshop, target)[2] == ["what must change on the other side", "who sees to the system"]


def test_the_processes_and_silos_of_its_stops_are_known_of_a_target(demo: Workshop) -> None:
    target = demo.the(Target, "k05")
    stops = [demo.the(Touchpoint, id) for id in target.touchpoint_ids]
    assert {one.id for one in processes(demo, target)} >= {stop.core_process_id for stop in stops} - {None}
    assert {one.id for one in silos_at(demo, target)} >= {stop.owner_silo_id for stop in stops} - {None}


def test_signatures_that_are_missing_are_counted_over_all_ways(workshop: Workshop) -> None:
    for text in ("One", "Two"):
        workshop.apply(change_of_ways.add_way(workshop, text))
    one, two = workshop.all(AgreedWay)
    workshop.apply(change_of_ways.sign(workshop, one.id, "a"))
    assert signatures_left(workshop) == 3
    workshop.apply(change_of_ways.move_way(workshop, two.id, 1))
    assert [(way.text, way.order, way.signed_silo_ids) for way in workshop.all(AgreedWay)] == [
        ("Two", 1, ()), ("One", 2, ("a",))]  # fmt: skip
    assert [silo.id for silo in unwritten(workshop)] == ["a", "b"]
