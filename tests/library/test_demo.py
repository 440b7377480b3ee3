"""The sample workshop is told whole: every row of its data is a record, and nothing is made up."""

from __future__ import annotations

from collections import Counter

import pytest

from cxworkshop.edits.making import references
from cxworkshop.library.demo import demo_records
from cxworkshop.library.resources import data
from cxworkshop.model.basics import AgendaStep
from cxworkshop.model.experience import Score
from cxworkshop.model.path import Touchpoint
from cxworkshop.model.surprises import ContingencyPlan, Deviation
from cxworkshop.model.targets import Target
from cxworkshop.model.voting import BallotOption, Tally, Turnout, VotingRound
from cxworkshop.model.workshop import Workshop
from cxworkshop.store.file import create, open_file

SAMPLE = data("demo.json")
LISTS = {
    "silos": "silo", "participants": "participant", "warmup": "warmup_note", "customer_groups": "customer_group",
    "expectations": "expectation", "touchpoints": "touchpoint", "moves": "move", "handovers": "handover",
    "feels_like": "touchpoint_feel", "problems": "problem", "cause_links": "cause_link", "targets": "target",
    "rounds": "voting_round", "decisions": "decision", "operating_changes": "operating_change",
    "system_needs": "system_need", "agreed_ways": "agreed_way", "roadmap": "roadmap_item", "theses": "thesis_check",
    "success_factors": "success_factor", "rehearsals": "rehearsal", "feedback_loops": "feedback_loop",
    "praise_notes": "praise_note", "trap_notes": "trap_note", "parking": "parking_note", "agenda": "agenda_step",
    "base_criteria": "base_criterion",
    "environment": "environment_item", "conversation_prompts": "conversation_prompt", "observations": "observation",
    "messages": "message", "comm_beats": "comm_beat", "contingency_plans": "contingency_plan",
}  # fmt: skip


@pytest.mark.parametrize("language", ["fi", "en"])
def test_every_row_of_every_list_is_a_record(language: str):
    there = Counter(record.kind for record in demo_records(language))
    assert {name: there[kind] for name, kind in LISTS.items()} == {name: len(SAMPLE[name]) for name in LISTS}


def test_no_list_of_the_sample_is_forgotten():
    singly = {"workshop", "overall", "channels_verdict", "flow_example", "what_if", "cadence", "derived"}
    assert set(SAMPLE) == set(LISTS) | singly


@pytest.mark.parametrize("language", ["fi", "en"])
def test_the_sample_goes_through_a_real_file(tmp_path, language: str):
    records = demo_records(language)
    create(tmp_path / "sample.cxw", records)
    with open_file(tmp_path / "sample.cxw", read_only=True) as file:
        assert file.workshop() == Workshop(records)


def test_no_id_is_used_twice_and_all_are_the_same_in_each_language():
    finnish, english = ([(one.kind, one.id) for one in demo_records(language)] for language in ("fi", "en"))
    assert finnish == english
    assert len({id for _, id in english}) == len(english)


def test_every_reference_points_at_something(demo: Workshop):
    ids = {(record.kind, record.id) for record in demo}
    for record in demo:
        for kind, found in references(type(record)).items():
            for field, _, many in found:
                value = getattr(record, field)
                assert all((kind, id) in ids for id in (value if many else filter(None, [value])))


def test_each_language_speaks_only_itself():
    finnish, english = (Workshop(demo_records(language)).basics for language in ("fi", "en"))
    assert (finnish.organisation, english.organisation) == (
        "Kaarna Autohuolto Oy (keksitty)",
        "Kaarna Autohuolto Oy (fictional)",
    )
    assert finnish.title == "Kerromme ennen kuin kysyt"


def test_there_are_sixteen_touchpoints_on_the_path_and_none_in_the_tray(demo: Workshop):
    assert [point.is_placed for point in demo.all(Touchpoint)] == [True] * 16


def test_what_was_not_judged_has_no_score(demo: Workshop):
    judged = {score.dimension for score in demo.all(Score) if score.touchpoint_id == "c07"}
    assert judged == {"importance", "employee_mood", "functionality"}


@pytest.mark.parametrize("result", SAMPLE["rounds"][0]["result"], ids=lambda row: row["option"])
def test_the_first_round_adds_up_to_the_result_worked_out(demo: Workshop, result):
    rows = [row for row in demo.all(Tally) if row.option_id == f"round-1-{result['option']}"]
    assert (sum(row.dots for row in rows), sum(row.voters for row in rows)) == (result["dots"], result["voters"])
    assert {row.group: row.dots for row in rows if row.dots} == {
        f"silo-{code}": dots for code, dots in result["by_silo"].items()
    }


@pytest.mark.parametrize("result", SAMPLE["rounds"][1]["result"], ids=lambda row: row["option"])
@pytest.mark.parametrize("criterion", ["impact", "ease"])
def test_the_second_round_adds_up_for_each_criterion(demo: Workshop, result, criterion: str):
    option = f"round-2-{result['option']}"
    rows = [row for row in demo.all(Tally) if row.option_id == option and row.criterion == criterion]
    assert sum(row.dots for row in rows) == result[criterion]


def test_everybody_voted_in_both_revealed_rounds(demo: Workshop):
    first, second = demo.all(VotingRound)
    assert (first.state, second.state, second.parent_id) == ("revealed", "revealed", first.id)
    assert Counter((one.round_id, one.state) for one in demo.all(Turnout)) == {
        ("round-1", "submitted"): 12,
        ("round-2", "submitted"): 12,
    }


def test_letters_follow_the_targets(demo: Workshop):
    letters = {one.target_id: one.letter for one in demo.all(BallotOption) if one.round_id == "round-1"}
    assert letters == dict(zip([target.id for target in demo.all(Target)], "ABCDEFGHIJKL", strict=True))


def test_every_deviation_has_its_plan(demo: Workshop):
    assert {plan.deviation_id for plan in demo.all(ContingencyPlan)} == {one.id for one in demo.all(Deviation)}


def test_the_day_went_as_written_down(demo: Workshop):
    steps = demo.all(AgendaStep)
    assert [step.actual_min for step in steps] == [row["actual"] for row in SAMPLE["agenda"]]
    assert sum(step.planned_min for step in steps) == 240
