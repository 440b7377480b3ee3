"""The trace in the JSON of a workshop: there for others to follow, made anew each time, and never read back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from cxworkshop.exchange.workshop_json import export_json, read_json
from cxworkshop.library.demo import demo_records
from cxworkshop.library.templates import empty_records
from cxworkshop.model.change import Refused
from cxworkshop.model.workshop import Workshop
from tests.edits.test_every_verb import voting_closed, voting_open

SAMPLE = demo_records("en")


def rows(text: str) -> list[dict[str, Any]]:
    return json.loads(text)["trace"]


def test_every_item_is_there_by_column_with_its_nine_stations():
    told = rows(export_json(Workshop(SAMPLE)))
    assert [one["item"] for one in told] == [f"item-{n}" for n in range(1, 12)]
    first = told[0]
    assert first["title"] == "Limit for extra work in use in Tampere"
    assert first["whole"]
    assert [one["station"] for one in first["stations"]] == [
        "need", "stop", "pair", "target", "vote", "item", "owner", "rehearsal", "measure",
    ]  # fmt: skip
    assert [thing["number"] for thing in first["stations"][1]["found"]] == [4, 5]
    assert first["stations"][4]["found"][0] == {
        "id": "round-1", "place": 1, "of": 12, "dots": {"main": 8}, "voters": {"main": 8},
        "words": ["Round 1: place 1 of 12", "Taken, as the vote says",
                  "Most dots, from five silos; removes the cause of three problems"],
    }  # fmt: skip
    assert first["stations"][7]["found"][0]["date"] == "2026-03-18"
    figure = first["stations"][8]["found"][0]
    assert (figure["id"], figure["part"], figure["n"], figure["goal"]) == ("c05-check", 9, 40, "100 %")
    assert (first["heard"], first["asked_again"]) == (["observation-1", "observation-2"], ["loop-2"])


def test_a_missing_link_has_its_reason_a_sentence_and_where_it_is_mended():
    sixth, eighth = (rows(export_json(Workshop(SAMPLE)))[place] for place in (5, 7))
    assert sixth["stations"][7] == {
        "station": "rehearsal", "missing": "no_rehearsal", "words": "Nobody rehearses it yet.", "mend_at": "k02",
    }  # fmt: skip
    assert [one.get("missing") for one in eighth["stations"]] == [
        "follows", "follows", "follows", "no_target", "follows", None, None, "follows", "only_words",
    ]  # fmt: skip


def test_it_is_the_same_each_time_and_whatever_stands_there_is_not_read_back():
    workshop = Workshop(SAMPLE)
    text = export_json(workshop)
    back = Workshop(read_json(text).records)
    assert back == workshop
    assert export_json(back) == text
    assert Workshop(read_json(json.dumps(json.loads(text) | {"trace": "lies"})).records) == workshop


def test_a_workshop_without_items_has_none():
    assert "trace" not in json.loads(export_json(Workshop(empty_records("en", "Ours"))))


@pytest.mark.parametrize("records", [voting_open(), voting_closed()], ids=["open", "closed"])
def test_while_a_vote_goes_on_no_trace_leaves_the_house(records: list[Any]):
    with pytest.raises(Refused):
        export_json(Workshop(records))
