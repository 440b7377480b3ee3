"""What is kept of earlier sessions goes out and comes back; what cannot be read is refused in a sentence."""

from __future__ import annotations

import json

import pytest

from cxworkshop.edits.sessions import follow_up
from cxworkshop.exchange.workshop_json import export_json, read_json
from cxworkshop.library.demo import demo_records
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.experience import Measure
from cxworkshop.model.notes import ParkingNote
from cxworkshop.model.sessions import KeptRecord, Session
from cxworkshop.model.workshop import Workshop

SOUND = Measure(id="m", name="Ready when promised", yes=7, n=9)


def written(of_kind: str, fields: str, of_id: str = "m") -> str:
    kept = KeptRecord(session_id="first", of_kind=of_kind, of_id=of_id, fields=fields)
    return export_json(Workshop([Basics(id="basics", title="Ours"), Session(id="first", no=1), kept]))


def test_a_workshop_in_its_second_session_comes_back_as_it_was() -> None:
    workshop = Workshop(demo_records("fi"))
    workshop.apply(follow_up(workshop, "2026-06-11"))
    assert Workshop(read_json(export_json(workshop)).records) == workshop


def test_fields_of_another_version_are_no_reason_to_refuse() -> None:
    fields = json.dumps({**SOUND.plain(), "since_gone": 1})
    assert len(read_json(written("measure", fields)).records) == 3


@pytest.mark.parametrize(
    ("kind", "fields", "of_id"),
    [
        ("measure", "{", "m"),
        ("measure", "[]", "m"),
        ("measure", '{"id": "m"}', "m"),
        ("measure", '{"id": "m", "name": "x", "yes": 9}', "m"),
        ("measure", SOUND.model_dump_json(), "other"),
        ("wish", SOUND.model_dump_json(), "m"),
        ("parking_note", ParkingNote(id="m", text="Not kept").model_dump_json(), "m"),
        ("measure", "[" * 40_000, "m"),
    ],
)
def test_what_is_no_sound_record_of_a_kind_that_is_kept_is_refused(kind: str, fields: str, of_id: str) -> None:
    with pytest.raises(Refused, match="What is kept of an earlier session"):
        read_json(written(kind, fields, of_id))


@pytest.mark.parametrize("number", ["9" * 19, "9" * 400, f'"{"9" * 30}"'])
def test_a_number_that_no_file_can_hold_is_refused(number: str) -> None:
    text = export_json(Workshop([Basics(id="basics", title="Ours"), Session(id="first", no=7)]))
    assert '"no": 7' in text
    assert read_json(text.replace('"no": 7', f'"no": {2**63 - 1}'))
    with pytest.raises(Refused, match="does not have the fields it should"):
        read_json(text.replace('"no": 7', f'"no": {number}'))
