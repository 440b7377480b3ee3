"""JSON out and back loses nothing, and a strange file is refused with a sentence."""

from __future__ import annotations

import hashlib
import json
import os
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as some

from cxworkshop.edits.pictures import add_picture
from cxworkshop.exchange import workshop_json
from cxworkshop.exchange.workshop_json import export_json, read_file, read_json
from cxworkshop.exchange.writing import write_beside
from cxworkshop.library.demo import demo_records
from cxworkshop.library.templates import empty_records, template_records, templates
from cxworkshop.model.basics import Basics
from cxworkshop.model.change import Refused
from cxworkshop.model.notes import ParkingNote
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.voting import VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_sample_comes_back_as_it_was(language: str):
    workshop = Workshop(demo_records(language))
    assert Workshop(read_json(export_json(workshop)).records) == workshop


@pytest.mark.parametrize("key", [one.key for one in templates()])
@pytest.mark.parametrize("filled", [True, False])
def test_every_template_comes_back_as_it_was(key: str, filled: bool):
    workshop = Workshop(template_records(key, "fi", filled=filled))
    assert Workshop(read_json(export_json(workshop)).records) == workshop


def test_an_empty_workshop_comes_back_as_it_was():
    workshop = Workshop(empty_records("en", "Ours"))
    assert Workshop(read_json(export_json(workshop)).records) == workshop


@given(some.text(max_size=150), some.integers(1, 99))
def test_whatever_people_write_comes_back(text: str, order: int):
    note = ParkingNote(text=f"x{text}x", order=order)
    workshop = Workshop([Basics(id="basics", title="Ours"), note])
    assert Workshop(read_json(export_json(workshop)).records) == workshop


def test_written_backslash_and_zeros_are_not_taken_for_a_nul():
    workshop = Workshop([Basics(id="basics", title=r"\u0000 is how one writes it")])
    assert Workshop(read_json(export_json(workshop)).records) == workshop


@given(some.text())
def test_any_text_is_read_or_refused(text: str):
    with pytest.raises(Refused):
        read_json(text)


JSON = some.recursive(
    some.none() | some.booleans() | some.integers() | some.text(max_size=8),
    lambda inner: some.lists(inner, max_size=3) | some.dictionaries(some.text(max_size=8), inner, max_size=3),
    max_leaves=12,
)


@given(JSON)
def test_any_records_are_read_or_refused(value: Any):
    with pytest.raises(Refused):
        read_json(json.dumps({"format": "cxworkshop", "version": 1, "records": value}))


@given(some.sampled_from(["silo", "touchpoint", "score", "contingency_plan", "basics"]), JSON)
def test_any_row_is_read_or_refused(kind: str, value: Any):
    with pytest.raises(Refused):
        read_json(json.dumps({"format": "cxworkshop", "version": 1, "records": {kind: [value]}}))


# Refused, and with which words


def told(text: str) -> str:
    with pytest.raises(Refused) as refused:
        read_json(text)
    return str(refused.value.phrase)


def with_rows(**kinds: list[dict[str, Any]]) -> str:
    records = {"basics": [{"id": "basics", "title": "Ours"}]} | kinds
    return json.dumps({"format": "cxworkshop", "version": 1, "records": records})


def test_the_smallest_workshop_is_read():
    assert read_json(with_rows()).records == [Basics(id="basics", title="Ours")]


@pytest.mark.parametrize("text", ["", "hello", "{", '{"a": NaN}', "[" * 100_000, "9" * 10_000])
def test_what_is_not_json_is_said_so(text: str):
    assert "not JSON" in told(text)


@pytest.mark.parametrize(
    "text", ["[]", "{}", '{"format": "other", "version": 1, "records": {}}',
             '{"format": "cxworkshop", "version": "1", "records": {}}',
             '{"format": "cxworkshop", "version": 1, "records": {}}',
             '{"format": "cxworkshop", "version": 1, "records": {"silo": {}}}'],
)  # fmt: skip
def test_what_is_not_ours_is_said_so(text: str):
    assert "not a workshop" in told(text)


def test_a_newer_version_asks_for_an_update():
    assert "newer CX Workshop" in told('{"format": "cxworkshop", "version": 2, "records": {"sauna": []}}')


def test_an_unknown_kind_is_named():
    assert "“sauna”" in told(with_rows(sauna=[]))


def test_a_broken_limit_names_the_record():
    said = told(with_rows(silo=[{"id": "a", "name": "Kitchen" * 10, "code": "KI"}]))
    assert "“KitchenKitchen" in said
    assert "(silo)" in said
    assert "40 at most" in said


@pytest.mark.parametrize(
    ("kind", "row"),
    [
        ("silo", {"id": "a", "name": "Kitchen", "code": "kitchen"}),
        ("silo", {"id": "a", "name": "Kitchen", "code": "KI", "colour": 0}),
        ("silo", {"id": "a", "name": "Kitchen", "code": "KI", "colour": 10**400}),
        ("silo", {"id": "a", "name": 5, "code": "KI"}),
        ("silo", {"id": "a" * 41, "name": "Kitchen", "code": "KI"}),
        ("silo", {"name": "Kitchen", "code": "KI"}),
        ("silo", {"id": "a", "name": "Kitchen", "code": "KI", "roof": "red"}),
        ("score", {"id": "a", "touchpoint_id": "b", "dimension": "emotion", "value": 3}),
        ("voting_round", {"id": "a", "no": 1, "question": "Which?", "state": "melted"}),
    ],
)
def test_a_row_that_breaks_a_rule_is_refused_by_name(kind: str, row: dict[str, Any]):
    assert f"({kind.replace('_', ' ')})" in told(with_rows(**{kind: [row]}))


def test_a_reference_to_nothing_is_refused():
    people = [{"id": "p", "name": "Aino", "silo_id": "gone"}]
    assert "“Aino” (participant) points at something" in told(with_rows(participant=people))


def test_a_record_that_is_there_twice_is_refused():
    assert "twice" in told(with_rows(parking_note=[{"id": "n", "text": "Tyres"}] * 2))


@pytest.mark.parametrize("sign", ["\0", "\ud800"])
def test_signs_that_no_text_has_are_refused(sign: str):
    assert "signs" in told(with_rows(parking_note=[{"id": f"n{sign}", "text": "Tyres"}]))


def test_the_middle_of_a_vote_is_neither_written_nor_read():
    open_round = VotingRound(id="r", no=1, question="Which?", state="open")
    with pytest.raises(Refused):
        export_json(Workshop([Basics(id="basics", title="Ours"), open_round]))
    assert "vote" in told(with_rows(voting_round=[open_round.plain()]))


def test_a_vote_closed_but_not_revealed_stays_in_the_room():
    closed = VotingRound(id="r", no=1, question="Which?", state="closed")
    with pytest.raises(Refused):
        export_json(Workshop([Basics(id="basics", title="Ours"), closed]))


def test_too_large_a_text_is_refused_unread():
    assert "50 MB" in told(" " * (workshop_json.MOST_BYTES + 1))


def test_every_refusal_fits_the_finnish_words_too():
    with pytest.raises(Refused) as refused:
        read_json(with_rows(sauna=[]))
    assert "{" not in Words("fi")(refused.value.phrase)


# Files


def test_a_file_is_read_with_or_without_a_byte_order_mark(tmp_path):
    file = tmp_path / "ours.json"
    write_beside(file, export_json(Workshop([Basics(id="basics", title="Meidän")])).encode("utf-8-sig"))
    assert read_file(file).records == [Basics(id="basics", title="Meidän")]


def test_a_file_in_another_encoding_is_refused(tmp_path):
    (tmp_path / "ours.json").write_bytes("ä".encode("utf-16"))
    with pytest.raises(Refused):
        read_file(tmp_path / "ours.json")


def test_a_huge_file_is_refused(tmp_path):
    with (tmp_path / "huge.json").open("wb") as file:
        file.truncate(workshop_json.MOST_BYTES + 1)
    with pytest.raises(Refused):
        read_file(tmp_path / "huge.json")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_is_refused_instead_of_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(Refused):
        read_file(tmp_path / "pipe.json")


def test_what_stood_there_stays_when_writing_fails(tmp_path):
    (tmp_path / "ours.json").mkdir()
    with pytest.raises(OSError, match="ours"):
        write_beside(tmp_path / "ours.json", b"{}")
    assert [one.name for one in tmp_path.iterdir()] == ["ours.json"]


def test_a_file_is_replaced_whole_and_nothing_is_left_beside(tmp_path):
    file = tmp_path / "ours.json"
    for content in (b"a long first text", b"{}"):
        write_beside(file, content)
    assert file.read_bytes() == b"{}"
    assert [one.name for one in tmp_path.iterdir()] == ["ours.json"]


def with_picture(data: bytes = b"as good as a photo") -> tuple[Workshop, dict[str, bytes]]:
    workshop = Workshop(demo_records("en"))
    digest = hashlib.sha256(data).hexdigest()
    workshop.apply(add_picture(workshop, workshop.all(Touchpoint)[0].id, digest, 30, 20))
    return workshop, {digest: data}


def test_pictures_come_back_with_the_record_that_names_them():
    workshop, pictures = with_picture()
    whole = read_json(export_json(workshop, pictures))
    assert Workshop(whole.records) == workshop
    assert whole.pictures == pictures


@pytest.mark.parametrize("pictures", [[], {"0" * 64: "AAAA"}, {"x": 5}, {"x": "not base64 ?"}, {"x": None}])
def test_a_picture_that_is_not_what_it_says_is_refused(pictures: object):
    whole = json.loads(export_json(with_picture()[0])) | {"pictures": pictures}
    with pytest.raises(Refused, match="picture"):
        read_json(json.dumps(whole))
