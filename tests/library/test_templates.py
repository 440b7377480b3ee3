"""Every template and the empty start are whole workshops, in each language and through a real file."""

from __future__ import annotations

from pathlib import Path

import pytest

from cxworkshop.edits.surprises import accept_typical
from cxworkshop.edits.template import fill_from_template
from cxworkshop.library.templates import empty_records, template, template_deviations, template_records, templates
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.change import Refused
from cxworkshop.model.customer import CustomerGroup
from cxworkshop.model.path import Channel, Stage, Touchpoint
from cxworkshop.model.path import Path as Line
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.stops import stops
from cxworkshop.model.targets import CoreProcess
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file

KEYS = [one.key for one in templates()]
LANGUAGES = ["fi", "en", "sv"]


def through_a_file(folder: Path, records: list[Record]) -> Workshop:
    create(folder / "one.cxw", records)
    with open_file(folder / "one.cxw", read_only=True) as file:
        return file.workshop()


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("filled", [True, False])
def test_every_template_goes_through_a_real_file(tmp_path, key: str, language: str, filled: bool):
    records = template_records(key, language, filled=filled)
    assert through_a_file(tmp_path, records) == Workshop(records)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_empty_start_goes_through_a_real_file(tmp_path, language: str):
    records = empty_records(language, "Ours")
    assert through_a_file(tmp_path, records) == Workshop(records)


def test_there_are_six_templates_with_names_in_both_languages():
    assert len(KEYS) == 6
    assert all(one.name["fi"] and one.name["en"] for one in templates())


@pytest.mark.parametrize("key", KEYS)
@pytest.mark.parametrize("language", ["fi", "en"])
def test_a_filled_path_has_every_touchpoint_in_the_order_of_the_template(key: str, language: str):
    wanted = [point[language] for point in template(key)["touchpoints"]]
    line = stops(Workshop(template_records(key, language)))
    assert [stop.touchpoint.title for stop in line] == wanted
    assert all(stop.touchpoint.owner_silo_id for stop in line)


@pytest.mark.parametrize("key", KEYS)
def test_an_unfilled_path_is_ready_with_two_cards_in_the_tray(key: str):
    workshop = Workshop(template_records(key, "en", filled=False))
    assert stops(workshop) == []
    assert [card.is_placed for card in workshop.all(Touchpoint)] == [False, False]
    assert workshop.all(Stage)
    assert workshop.all(Channel)
    assert [silo.colour for silo in workshop.all(Silo)] == list(range(1, len(workshop.all(Silo)) + 1))


@pytest.mark.parametrize("key", KEYS)
def test_an_unfilled_path_can_be_filled_later(key: str):
    workshop = Workshop(template_records(key, "fi", filled=False))
    (line,) = workshop.all(Line)
    workshop.apply(fill_from_template(workshop, line.id, template_records(key, "fi")))
    assert [stop.touchpoint.title for stop in stops(workshop)] == [
        point["fi"] for point in template(key)["touchpoints"]
    ]
    assert len(workshop.all(Silo)) == len(template(key)["silos"])


def test_work_nobody_sees_lies_backstage():
    line = stops(Workshop(template_records("car_service", "en")))
    assert [stop.touchpoint.title for stop in line if stop.backstage] == [
        "Parts are picked ready",
        "Service and final inspection are done",
    ]


@pytest.mark.parametrize("key", KEYS)
def test_the_path_is_drawn_for_one_group_with_a_trigger_and_an_end(key: str):
    workshop = Workshop(template_records(key, "en"))
    (line,), (group,) = workshop.all(Line), workshop.all(CustomerGroup)
    assert line.group_id == group.id
    assert group.is_focus
    assert line.trigger
    assert line.end


@pytest.mark.parametrize(
    "records", [empty_records("fi"), template_records("restaurant", "fi")], ids=["empty", "template"]
)
def test_the_day_has_eleven_steps_and_four_core_processes(records: list[Record]):
    workshop = Workshop(records)
    assert [step.planned_min for step in workshop.all(AgendaStep)] == [15, 15, 20, 35, 25, 15, 30, 20, 25, 25, 15]
    assert [one.key for one in workshop.all(CoreProcess)] == ["acquisition", "relationship", "order", "delivery"]


def test_an_empty_start_has_three_stages_five_lanes_no_silos_and_two_cards():
    workshop = Workshop(empty_records("en", "Ours"))
    assert workshop.basics.title == "Ours"
    assert [stage.name for stage in workshop.all(Stage)] == ["Before", "During", "After"]
    assert [lane.channel_kind for lane in workshop.all(Channel)] == ["person", "phone", "web", "message", "backstage"]
    assert workshop.all(Silo) == []
    assert len(workshop.all(Touchpoint)) == 2


def test_two_workshops_of_a_template_share_no_ids_so_that_they_can_be_merged():
    first, second = ({one.id for one in template_records("car_service", "en")} for _ in range(2))
    assert first & second == {"basics"}


def test_too_long_a_title_is_refused():
    with pytest.raises(Refused):
        empty_records("en", "x" * 81)


def test_an_unknown_template_is_an_error():
    with pytest.raises(KeyError):
        template_records("sauna", "en")


@pytest.mark.parametrize("key", KEYS)
def test_the_surprises_of_a_template_can_be_taken_over_once(key: str):
    workshop = Workshop(template_records(key, "en"))
    titles = {point["en"]: point["id"] for point in template(key)["touchpoints"]}
    here = {titles[point.title]: point.id for point in workshop.all(Touchpoint)}
    offered = [record for pair in template_deviations(key, "en", here) for record in pair]
    workshop.apply(accept_typical(workshop, offered))
    assert not accept_typical(workshop, offered)
    assert len(template_deviations(key, "fi")) == len(template(key)["deviations"])
