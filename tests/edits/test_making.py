"""Removing takes along what belongs, empties what points, and refuses what blocks."""

from __future__ import annotations

import pytest

from cxworkshop.edits import making
from cxworkshop.model.change import Change, Refused
from cxworkshop.model.path import Channel, Move, Path, Stage, Touchpoint
from cxworkshop.model.people import Silo
from cxworkshop.model.record import Record
from cxworkshop.model.targets import CauseLink, Problem, Target
from cxworkshop.model.workshop import Workshop
from cxworkshop.text import Words, phrase


@pytest.fixture
def workshop() -> Workshop:
    records: list[Record] = [
        Silo(id="as", name="Booking", code="AS"),
        Path(id="p", name="Path"),
        Stage(id="s", path_id="p", name="Booking"),
        Channel(id="c", name="Phone"),
        Touchpoint(id="a", path_id="p", title="A call", stage_id="s", channel_id="c", owner_silo_id="as"),
        Touchpoint(id="b", path_id="p", title="A visit", stage_id="s", channel_id="c", order=2),
        Move(id="m", path_id="p", move_kind="return", from_id="b", to_id="a"),
        Problem(id="q", company_side="x", customer_side="y", shows_at_id="a"),
        CauseLink(id="l", problem_id="q", cause_id="b", symptom_id="a"),
        Target(id="k", title="Call back", touchpoint_ids=("a", "b")),
    ]
    return Workshop(records)


def removed(workshop: Workshop, record: Record) -> Workshop:
    change = Change(phrase("Remove"), making.removal(workshop, record))
    workshop.apply(change)
    return workshop


def test_what_belongs_goes_along_and_what_points_is_emptied(workshop: Workshop) -> None:
    removed(workshop, workshop.the(Touchpoint, "a"))
    assert [t.id for t in workshop.all(Touchpoint)] == ["b"]
    assert workshop.all(Move) == []
    assert workshop.all(CauseLink) == []
    assert workshop.the(Problem, "q").shows_at_id is None
    assert workshop.the(Target, "k").touchpoint_ids == ("b",)


def test_a_removal_comes_back_whole(workshop: Workshop) -> None:
    before = Workshop(workshop)
    change = Change(phrase("Remove"), making.removal(workshop, workshop.the(Touchpoint, "a")))
    workshop.apply(change)
    assert workshop != before
    workshop.apply(change.inverse())
    assert workshop == before


def test_what_blocks_is_refused_in_a_sentence(workshop: Workshop) -> None:
    with pytest.raises(Refused) as refusal:
        making.removal(workshop, workshop.the(Silo, "as"))
    assert "Move that first" in Words("en")(refusal.value.phrase)


def test_a_broken_limit_is_refused_with_the_limit(workshop: Workshop) -> None:
    with pytest.raises(Refused) as refusal:
        making.set_fields(workshop, phrase("Rename"), Stage, "s", name="x" * 31)
    assert "30 characters" in Words("en")(refusal.value.phrase)


def test_setting_what_is_already_there_changes_nothing(workshop: Workshop) -> None:
    assert not making.set_fields(workshop, phrase("Rename"), Stage, "s", name=" Booking ")
